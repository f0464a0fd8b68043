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
<message><source>handover_form.of_taker</source><translation>To: {name}, {count} {count:customer|customers}</translation></message>
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
<message><source>handover_form.customers</source><translation>{count} {count:customer|customers}</translation></message>
<message><source>handover_form.total</source><translation>Total {count}</translation></message>
<message><source>handover_form.notes</source><translation>Checked customer by customer; the giver introduces the taker to the contacts. Files, visits made, closed complaints, revenue and attachments go with the customer; the taker sees to what is open from this day on.</translation></message>
<message><source>handover_form.file_name</source><translation>hand-over_{name}_{day}</translation></message>
<message><source>form.sign.giver</source><translation>Given by:</translation></message>
<message><source>form.sign.taker</source><translation>Taken by:</translation></message>
<message><source>form.sign.supervisor</source><translation>Supervised by:</translation></message>
<message><source>failure.person_not_one</source><translation>{count} {count:person|people} of the list {count:is|are} called “{name}”, so it cannot be told who is meant. Check the name.</translation></message>
<message><source>failure.nothing_to_hand_over</source><translation>There is no customer for the sheet. Choose customers first, or check whose they are.</translation></message>
<message><source>portfolio.title</source><translation>Hand over all of a person's customers</translation></message>
<message><source>portfolio.explain</source><translation>For somebody who leaves or moves: the customers that he is A or B of go to one or several colleagues, with planned visits, open complaints, items and demands. Visits made, closed complaints, attachments, stage and history stay; it is undone as one step.</translation></message>
<message><source>portfolio.giver</source><translation>From</translation></message>
<message><source>portfolio.taker</source><translation>To</translation></message>
<message><source>portfolio.give_ticked</source><translation>Those ticked go to</translation></message>
<message><source>portfolio.assign</source><translation>Assign</translation></message>
<message><source>portfolio.name</source><translation>Customer</translation></message>
<message><source>portfolio.code</source><translation>Code</translation></message>
<message><source>portfolio.grade</source><translation>Grade</translation></message>
<message><source>portfolio.stage</source><translation>Stage</translation></message>
<message><source>portfolio.role</source><translation>Role</translation></message>
<message><source>portfolio.plans</source><translation>Plans</translation></message>
<message><source>portfolio.complaints</source><translation>Complaints</translation></message>
<message><source>portfolio.items</source><translation>Items</translation></message>
<message><source>portfolio.work_only</source><translation>work only</translation></message>
<message><source>portfolio.in_bin</source><translation>{name} (recycle bin)</translation></message>
<message><source>portfolio.gone</source><translation>{name} (left)</translation></message>
<message><source>portfolio.nothing</source><translation>{name} has no customers and nothing open.</translation></message>
<message><source>portfolio.count</source><translation>{count} {count:customer|customers}: {given} assigned, {left} not yet</translation></message>
<message><source>portfolio.missing</source><translation>{count} {count:customer|customers} of silver and above will lack A or B; fill it afterwards.</translation></message>
<message><source>portfolio.only_proposed</source><translation>Your position does not decide on roles: they are proposed to the centre; plans, complaints and items go over at once.</translation></message>
<message><source>portfolio.pick_giver</source><translation>Choose who hands over first.</translation></message>
<message><source>portfolio.pick_taker</source><translation>Choose who takes over first.</translation></message>
<message><source>portfolio.nobody_takes</source><translation>No customer has a taker yet: tick customers, choose the taker, and press Assign.</translation></message>
<message><source>portfolio.preview</source><translation>Preview sheet</translation></message>
<message><source>portfolio.show_sheet</source><translation>Show the sheet afterwards</translation></message>
<message><source>portfolio.hand_over</source><translation>Hand over</translation></message>
<message><source>portfolio.done</source><translation>{count} {count:customer|customers} of {name} {count:is|are} handed over.</translation></message>
<message><source>portfolio.proposed</source><translation>{count} {count:customer|customers} of {name}: open work is handed on, the roles are proposed to the centre.</translation></message>
<message><source>portfolio.begin</source><translation>All of a leaver…</translation></message>
<message><source>portfolio.of_person</source><translation>Hand over…</translation></message>
<message><source>care.title</source><translation>Developed: the customer comes into care</translation></message>
<message><source>care.explain</source><translation>From silver up A leads the development and B supports; after success B leads the care and A supports (guideline). Where the present A shall lead the care, let the two change places.</translation></message>
<message><source>care.swap</source><translation>Change places</translation></message>
<message><source>care.main</source><translation>Leads the care: {name} ({role}).</translation></message>
<message><source>care.one_missing</source><translation>The other role is open; from silver up both are wanted.</translation></message>
<message><source>care.nobody</source><translation>Nobody is A or B yet; choose one at least.</translation></message>
<message><source>care.move_work</source><translation>Hand {count} open {count:matter|matters} (plans, complaints, items) from {giver} to {taker}</translation></message>
<message><source>care.do</source><translation>Settle</translation></message>
<message><source>care.later</source><translation>Later</translation></message>
<message><source>care.done</source><translation>{name}: A and B are settled for the care.</translation></message>
<message><source>change.begin_care</source><translation>Came into care</translation></message>
<message><source>customers.main_manager</source><translation>Leads</translation></message>
<message><source>customers.leads_now</source><translation>{who} (leads)</translation></message>
<message><source>home.card_roles</source><translation>A or B missing</translation></message>
<message><source>home.card_roles_none</source><translation>All customers from silver up have an A and a B at work.</translation></message>
<message><source>home.role_missing</source><translation>no {role}</translation></message>
<message><source>home.role_gone</source><translation>{role} has left</translation></message>
<message><source>portfolio.blank</source><translation>Empty sheet</translation></message>
<message><source>care.link</source><translation>A and B in care…</translation></message>
</context>
</TS>
