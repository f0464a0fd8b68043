<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>home</name>
    <message>
        <source>home.greeting</source>
        <translation>Welcome, {name}</translation>
    </message>
    <message>
        <source>home.today</source>
        <translation>Today is {date}</translation>
    </message>
    <message>
        <source>home.new_customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>home.import_excel</source>
        <translation>Import from Excel</translation>
    </message>
    <message>
        <source>home.show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>home.customers</source>
        <translation>All customers</translation>
    </message>
    <message>
        <source>home.customers_text</source>
        <translation>customers in the files on this machine</translation>
    </message>
    <message>
        <source>home.mine</source>
        <translation>Customers I lead</translation>
    </message>
    <message>
        <source>home.mine_text</source>
        <translation>8 to 15 for each manager</translation>
    </message>
    <message>
        <source>home.pending</source>
        <translation>Code pending</translation>
    </message>
    <message>
        <source>home.pending_text</source>
        <translation>without the province's code</translation>
    </message>
    <message>
        <source>home.incomplete</source>
        <translation>Incomplete files</translation>
    </message>
    <message>
        <source>home.incomplete_text</source>
        <translation>less than 60 % complete</translation>
    </message>
    <message>
        <source>home.none</source>
        <translation>—</translation>
    </message>
    <message>
        <source>home.failed</source>
        <translation>could not be counted</translation>
    </message>
    <message>
        <source>home.first_steps</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>home.steps_text</source>
        <translation>1. Import your customer list from Excel, or add customers one by one.
2. Register the account managers under Tools › People and give each customer a lead and a deputy.
3. Open a customer, complete the file, print its archive form.
4. A backup is made when you close; keep the recovery sheet locked away.</translation>
    </message>
    <message>
        <source>home.coming_title</source>
        <translation>What will come here</translation>
    </message>
    <message>
        <source>home.coming</source>
        <translation>Today's visits, overdue visits, complaints about to expire, drops in revenue. These are not built yet.</translation>
    </message>
</context>
</TS>
