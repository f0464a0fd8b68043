<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>home</name>
    <message><source>home.greeting</source><translation>Welcome, {name}</translation></message>
    <message><source>home.today</source><translation>Today is {date}</translation></message>
    <message><source>home.new_customer</source><translation>New customer</translation></message>
    <message><source>home.import_excel</source><translation>Import from Excel</translation></message>
    <message><source>home.show</source><translation>Show</translation></message>
    <message><source>home.customers</source><translation>All customers</translation></message>
    <message><source>home.customers_text</source><translation>customers in the files on this machine</translation></message>
    <message><source>home.mine</source><translation>Customers I lead</translation></message>
    <message><source>home.mine_text</source><translation>8 to 15 for each manager</translation></message>
    <message><source>home.pending</source><translation>Code pending</translation></message>
    <message><source>home.pending_text</source><translation>without the province's code</translation></message>
    <message><source>home.developing</source><translation>In development</translation></message>
    <message><source>home.developing_text</source><translation>customers under development</translation></message>
    <message><source>home.none</source><translation>—</translation></message>
    <message><source>home.failed</source><translation>could not be counted</translation></message>
    <message><source>home.first_steps</source><translation>First steps</translation></message>
    <message><source>home.steps_text</source><translation>1. Import your customer list from Excel, or add customers one by one.
2. Register the account managers under Tools › People and give each customer a lead and a deputy.
3. Open a customer, complete the file, print its archive form.
4. A backup is made when you close; keep the recovery sheet locked away.</translation></message>
    <message><source>home.all</source><translation>All</translation></message>
    <message><source>home.card_today</source><translation>Visits today</translation></message>
    <message><source>home.card_today_none</source><translation>Nothing is planned today.</translation></message>
    <message><source>home.card_overdue</source><translation>Overdue customers</translation></message>
    <message><source>home.card_overdue_none</source><translation>No customer is overdue.</translation></message>
    <message><source>home.card_complaints</source><translation>Complaints about to run out</translation></message>
    <message><source>home.card_complaints_none</source><translation>No complaint is about to run out.</translation></message>
    <message><source>home.card_items</source><translation>Items to follow up</translation></message>
    <message><source>home.card_items_none</source><translation>Nothing falls due within a week.</translation></message>
    <message><source>home.card_contracts</source><translation>Contracts and agreements that end</translation></message>
    <message><source>home.card_contracts_none</source><translation>No contract or agreement ends soon.</translation></message>
    <message><source>home.card_files</source><translation>Files to complete</translation></message>
    <message><source>home.card_files_none</source><translation>Your files are complete.</translation></message>
    <message><source>home.card_retention</source><translation>Not to be kept longer</translation></message>
    <message><source>home.card_retention_none</source><translation>No personal data or files whose time is up.</translation></message>
    <message><source>home.withdrawn</source><translation>consent withdrawn</translation></message>
    <message><source>home.days_left</source><translation>in {days} {days:day|days}</translation></message>
    <message><source>home.days_over</source><translation>{days} {days:day|days} over</translation></message>
    <message><source>home.is_today</source><translation>today</translation></message>
    <message><source>home.missed</source><translation>Missed since {since}: {what}.</translation></message>
    <message><source>home.missed_visits</source><translation>{count} {count:visit|visits}</translation></message>
    <message><source>home.missed_complaints</source><translation>{count} {count:complaint|complaints} over</translation></message>
    <message><source>home.missed_contracts</source><translation>{count} {count:contract or agreement|contracts and agreements} ended</translation></message>
    <message><source>home.missed_follow_ups</source><translation>{count} {count:item|items} due</translation></message>
    <message><source>home.missed_close</source><translation>Close</translation></message>
</context>
</TS>
