<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name>access</name>
<message><source>failure.not_for_part_time</source><translation>Part-time marketers see only the customers that they registered, and cannot {action}. Ask the key-account centre you belong to.</translation></message>
<message><source>failure.not_by_position</source><translation>Your position ({position}) does not allow you to {action}. Ask: {positions}.</translation></message>
<message><source>failure.not_of_unit</source><translation>“{name}” belongs to {unit}; your unit only sees that the customer exists, and cannot {action}. Ask {unit}.</translation></message>
<message><source>failure.not_your_unit</source><translation>{unit} does not lie within your unit, so you cannot {action} there. It or the centre above does that.</translation></message>
<message><source>access.between</source><translation>, </translation></message>
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
</context>
</TS>
