<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name>handover</name>
<message><source>handover_form.title</source><translation>Customer hand-over sheet</translation></message>
<message><source>handover_form.giver</source><translation>From: {name}</translation></message>
<message><source>handover_form.taker</source><translation>To: {name}</translation></message>
<message><source>handover_form.day</source><translation>On: {day}</translation></message>
<message><source>handover_form.several</source><translation>as below</translation></message>
<message><source>handover_form.of_taker</source><translation>To: {name}, {count} customers</translation></message>
<message><source>handover_form.number</source><translation>No.</translation></message>
<message><source>handover_form.code</source><translation>Code</translation></message>
<message><source>handover_form.name</source><translation>Customer</translation></message>
<message><source>handover_form.grade</source><translation>Grade</translation></message>
<message><source>handover_form.stage</source><translation>Stage</translation></message>
<message><source>handover_form.role</source><translation>Role</translation></message>
<message><source>handover_form.role_lead</source><translation>A</translation></message>
<message><source>handover_form.role_deputy</source><translation>B</translation></message>
<message><source>handover_form.contact</source><translation>Main contact</translation></message>
<message><source>handover_form.contacts</source><translation>People</translation></message>
<message><source>handover_form.plans</source><translation>Plans</translation></message>
<message><source>handover_form.complaints</source><translation>Open cases</translation></message>
<message><source>handover_form.items</source><translation>Items</translation></message>
<message><source>handover_form.agreements</source><translation>Accords</translation></message>
<message><source>handover_form.attachments</source><translation>Files</translation></message>
<message><source>handover_form.note</source><translation>Remark</translation></message>
<message><source>handover_form.customers</source><translation>{count} customers</translation></message>
<message><source>handover_form.total</source><translation>Total {count}</translation></message>
<message><source>handover_form.notes</source><translation>Checked customer by customer; the giver introduces the taker to the contacts. Files, visits made, closed complaints, revenue and attachments go with the customer; the taker sees to what is open from this day on.</translation></message>
<message><source>handover_form.file_name</source><translation>hand-over_{name}_{day}</translation></message>
<message><source>form.sign.giver</source><translation>Given by:</translation></message>
<message><source>form.sign.taker</source><translation>Taken by:</translation></message>
<message><source>form.sign.supervisor</source><translation>Supervised by:</translation></message>
<message><source>failure.person_not_one</source><translation>{count} people of the list are called “{name}”, so it cannot be told who is meant. Check the name.</translation></message>
<message><source>failure.nothing_to_hand_over</source><translation>There is no customer for the sheet. Choose customers first, or check whose they are.</translation></message>
</context>
</TS>
