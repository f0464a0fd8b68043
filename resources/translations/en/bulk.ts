<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>bulk</name>
    <message><source>failure.nothing_to_edit</source><translation>There is nothing to change: tick a field and enter something that differs.</translation></message>
    <message><source>failure.edit_refused</source><translation>“{name}” cannot be changed like that; nothing was written. Check what you entered.</translation></message>
    <message><source>bulk.hint</source><translation>Tick the fields to change and enter their new values; the rest stays. {count:The selected customer is|All {count:,} selected customers are} written as one step that can be undone.</translation></message>
    <message><source>bulk.tick_something</source><translation>No field is ticked yet.</translation></message>
    <message><source>bulk.change</source><translation>Change {count:,} {count:customer|customers}</translation></message>
    <message><source>bulk.way</source><translation>How to change {field}</translation></message>
    <message><source>bulk.way_add</source><translation>Add</translation></message>
    <message><source>bulk.way_remove</source><translation>Take out</translation></message>
    <message><source>bulk.way_set</source><translation>Set to</translation></message>
    <message><source>bulk.fill_set</source><translation>{field}: enter what to add or take out.</translation></message>
    <message><source>bulk.not_offered</source><translation>Fields that cannot be changed for many</translation></message>
    <message><source>bulk.why_code</source><translation>issued by the province alone</translation></message>
    <message><source>bulk.why_headquarters</source><translation>moved one by one under Organisation and branches</translation></message>
    <message><source>bulk.why_name</source><translation>each customer has its own; change them one by one</translation></message>
    <message><source>bulk.why_number</source><translation>each customer has its own number; change them one by one</translation></message>
    <message><source>bulk.why_person</source><translation>personal data; change it one by one</translation></message>
    <message><source>bulk.why_own</source><translation>differs from customer to customer: change it one by one, or import it from Excel</translation></message>
    <message><source>bulk.will_change</source><translation>{customers:,} {customers:customer|customers} × {fields} {fields:field|fields} will change; one undo takes all back.</translation></message>
    <message><source>bulk.will_clear</source><translation>Will be emptied: {fields}.</translation></message>
    <message><source>bulk.unchanged</source><translation>{count:,} more {count:says this already and stays as it is|say this already and stay as they are}.</translation></message>
    <message><source>bulk.nothing_new</source><translation>All selected customers say this already; there is nothing to change.</translation></message>
    <message><source>bulk.proposed</source><translation>{field}: for {count:,} of them you cannot decide; it is submitted as a proposal and takes effect once somebody entitled has decided.</translation></message>
    <message><source>bulk.problem</source><translation>{field}: {why} ({count:,} {count:customer|customers}: {names})</translation></message>
    <message><source>bulk.doubt</source><translation>Note {field}: {why} ({count:,} {count:customer|customers}: {names})</translation></message>
    <message><source>bulk.and_others</source><translation> and others</translation></message>
    <message><source>bulk.done</source><translation>{count:,} {count:customer|customers} × {fields} {fields:field|fields} changed.</translation></message>
    <message><source>bulk.done_proposed</source><translation> {count:,} of the values {count:waits as a proposal|wait as proposals} for somebody entitled to decide.</translation></message>
    <message><source>bulk.checking</source><translation>Checking what will change…</translation></message>
    <message><source>bulk.roles_lacking</source><translation>{count:,} {count:customer|customers} from silver up will lack A or B: {names}. Please name whoever is missing afterwards; the desk lists {count:it|them} under “A or B missing”.</translation></message>
</context>
</TS>
