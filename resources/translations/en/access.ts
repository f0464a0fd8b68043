<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name>access</name>
<message><source>failure.not_for_part_time</source><translation>Part-time marketers see only the customers that they registered, and cannot {action}. Ask the key-account centre you belong to.</translation></message>
<message><source>failure.not_by_position</source><translation>Your position ({position}) does not allow you to {action}. Ask: {positions}.</translation></message>
<message><source>failure.not_of_unit</source><translation>“{name}” belongs to {unit}; your unit only sees that the customer exists, and cannot {action}. Ask {unit}.</translation></message>
<message><source>failure.not_here</source><translation>“{name}” is looked after by a colleague of {unit} and its file is not on this computer: you cannot {action}. Please ask that colleague.</translation></message>
<message><source>failure.not_your_unit</source><translation>{unit} does not lie within your unit, so you cannot {action} there. It or the centre above does that.</translation></message>
<message><source>access.action.see_file</source><translation>see the customer file</translation></message>
<message><source>access.action.see_phones</source><translation>see phone numbers</translation></message>
<message><source>access.action.reveal_phones</source><translation>show phone numbers</translation></message>
<message><source>access.action.edit</source><translation>edit the customer file</translation></message>
<message><source>access.action.delete</source><translation>delete or restore customers</translation></message>
<message><source>access.action.export</source><translation>export</translation></message>
<message><source>access.action.print</source><translation>print</translation></message>
<message><source>access.action.hand_over</source><translation>hand customers over</translation></message>
<message><source>access.action.decide</source><translation>decide</translation></message>
<message><source>access.action.merge</source><translation>merge customers</translation></message>
<message><source>access.action.erase</source><translation>erase personal data</translation></message>
<message><source>access.action.manage_people</source><translation>manage people</translation></message>
<message><source>access.action.manage_units</source><translation>manage units</translation></message>
<message><source>access.action.read_audit</source><translation>read the audit log</translation></message>
<message><source>access.action.set_rules</source><translation>set rules for the whole city</translation></message>
<message><source>access.action.keep_books</source><translation>record revenue, grade, set rules or settle clashes</translation></message>
<message><source>access.masked</source><translation>—</translation></message>
<message><source>access.locked</source><translation>Locked</translation></message>
<message><source>access.locked_tip</source><translation>A customer of a colleague or another unit: only name, unit, lead manager and stage are shown</translation></message>
<message><source>access.existence_reason</source><translation>Among what is selected are customers of colleagues or other units, of which only name, unit, lead manager and stage are shown</translation></message>
<message><source>access.masked_reason</source><translation>What is selected belongs to a unit below; your position may only look (numbers are shown one by one and noted in the audit log)</translation></message>
<message><source>access.left_out</source><translation>{count} more {count:customer|customers} may not be printed or exported by your position and unit and {count:is|are} not listed.</translation></message>
<message><source>access.left_out_others</source><translation>{count} {count:customer|customers} of colleagues and sibling units, of which only name, unit, lead manager and stage are known here, {count:is|are} left out.</translation></message>
<message><source>access.left_out_rows</source><translation>{count} more {count:customer|customers} may not be printed or exported by your position and unit and {count:is|are} not listed one by one; the totals include {count:it|them}.</translation></message>
<message><source>access.locked_title</source><translation>Only the existence is shown</translation></message>
<message><source>access.locked_text</source><translation>“{name}” is looked after by {unit}{lead}. Its own unit and those above it see the customer file; other units see name, unit, lead manager and stage, so that nobody develops it twice. Contacts, revenue, visits and complaints are not shown.</translation></message>
<message><source>access.locked_lead</source><translation> (lead manager: {lead})</translation></message>
<message><source>access.ask_to_see</source><translation>Ask to see it</translation></message>
<message><source>access.ask_whom</source><translation>Ask {unit}{lead}: they make you the deputy manager of this customer, or your unit its service unit; you see it with the next package. Where you need to know without looking after it, {above} coordinates.</translation></message>
<message><source>import.not_yours</source><translation>“{name}” belongs to {unit}; your position and unit do not allow you to change its file. The row was left out.</translation></message>
</context>
</TS>
