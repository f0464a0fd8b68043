<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>organisation</name>
    <message><source>staff.began_on</source><translation>Began on</translation></message>
    <message><source>staff.dispatch</source><translation>Sent out</translation></message>
    <message><source>staff.dispatch.by_area</source><translation>By area</translation></message>
    <message><source>staff.dispatch.with_specialty</source><translation>With a specialty</translation></message>
    <message><source>staff.dispatch.at_sub_bureau</source><translation>At a sub-bureau</translation></message>
    <message><source>staff.dispatch.posted</source><translation>Posted</translation></message>
    <message><source>staff.dispatch_unit</source><translation>Sent to unit</translation></message>
    <message><source>staff.dispatch_place</source><translation>Area or place</translation></message>
    <message><source>staff.agreement_number</source><translation>Agreement no.</translation></message>
    <message><source>staff.agreement_from</source><translation>Agreement from</translation></message>
    <message><source>staff.agreement_until</source><translation>Agreement until</translation></message>
    <message><source>org_unit.opened_on</source><translation>Opened on</translation></message>
    <message><source>org_unit.runs_business</source><translation>Runs the business itself</translation></message>
    <message><source>org_unit.external_part_time</source><translation>External part-timers allowed</translation></message>
    <message><source>unit_name.unit</source><translation>Unit</translation></message>
    <message><source>unit_name.name</source><translation>Name</translation></message>
    <message><source>unit_name.official_name</source><translation>Official name</translation></message>
    <message><source>unit_name.valid_from</source><translation>In force from</translation></message>
    <message><source>unit_name.noted_by</source><translation>Noted by</translation></message>
    <message><source>entity.unit_name</source><translation>Unit name</translation></message>
    <message><source>staff_transfer.unit</source><translation>To unit</translation></message>
    <message><source>staff_transfer.staff</source><translation>Person</translation></message>
    <message><source>staff_transfer.moved_on</source><translation>Moved on</translation></message>
    <message><source>staff_transfer.position</source><translation>To position</translation></message>
    <message><source>staff_transfer.position.manager</source><translation>Account manager</translation></message>
    <message><source>staff_transfer.position.administrator</source><translation>Customer administrator</translation></message>
    <message><source>staff_transfer.position.deputy</source><translation>Deputy director</translation></message>
    <message><source>staff_transfer.position.director</source><translation>Director</translation></message>
    <message><source>staff_transfer.position.internal_part_time</source><translation>Internal part-time marketer</translation></message>
    <message><source>staff_transfer.position.external_part_time</source><translation>External part-time marketer</translation></message>
    <message><source>staff_transfer.from_position.manager</source><translation>Account manager</translation></message>
    <message><source>staff_transfer.from_position.administrator</source><translation>Customer administrator</translation></message>
    <message><source>staff_transfer.from_position.deputy</source><translation>Deputy director</translation></message>
    <message><source>staff_transfer.from_position.director</source><translation>Director</translation></message>
    <message><source>staff_transfer.from_position.internal_part_time</source><translation>Internal part-time marketer</translation></message>
    <message><source>staff_transfer.from_position.external_part_time</source><translation>External part-time marketer</translation></message>
    <message><source>staff_transfer.from_unit</source><translation>From unit</translation></message>
    <message><source>staff_transfer.from_position</source><translation>From position</translation></message>
    <message><source>staff_transfer.reason</source><translation>Reason</translation></message>
    <message><source>staff_transfer.noted_by</source><translation>Noted by</translation></message>
    <message><source>entity.staff_transfer</source><translation>Transfer</translation></message>
    <message><source>change.save_unit</source><translation>Change a unit</translation></message>
    <message><source>change.add_unit</source><translation>Add a sub-branch</translation></message>
    <message><source>change.rename_unit</source><translation>Rename a unit</translation></message>
    <message><source>change.close_unit</source><translation>Close a unit</translation></message>
    <message><source>change.reopen_unit</source><translation>Open a unit again</translation></message>
    <message><source>change.allow_external</source><translation>Switch external part-timers</translation></message>
    <message><source>change.transfer_staff</source><translation>Transfer a person</translation></message>
    <message><source>failure.sub_branch_elsewhere</source><translation>“{code}” is no sub-branch of {name}: its code is the county's, a hyphen and three digits, and begins with {above}-.</translation></message>
    <message><source>failure.sub_branch_not_here</source><translation>{name} has no sub-branches. Pick a county centre at the left, then add the sub-branch there.</translation></message>
    <message><source>failure.unit_code_taken</source><translation>Code {code} belongs to {name} (closed units keep theirs). Take another one, or leave it empty to get the next free one.</translation></message>
    <message><source>failure.unit_abolished</source><translation>{name} was abolished and gets no new sub-branches. Add it under {successor}.</translation></message>
    <message><source>failure.unit_name_missing</source><translation>Enter the unit's name, and from when it is in force.</translation></message>
    <message><source>failure.closed_before_opened</source><translation>{name} was opened on {opened} and cannot be closed on {day}. Change one of the dates.</translation></message>
    <message><source>failure.closed_in_future</source><translation>The closing day {day} has not come yet. Enter it on that day.</translation></message>
    <message><source>failure.unit_has_customers</source><translation>{name} still has {count} customers and cannot be closed. Hand them over to another unit first (Exchange › Hand-over).</translation></message>
    <message><source>failure.unit_has_people</source><translation>{name} still has {count} people and cannot be closed. Transfer them, or enter that they left, first.</translation></message>
    <message><source>failure.unit_has_units</source><translation>{name} still has {count} units below it and cannot be closed. Close these first.</translation></message>
    <message><source>failure.rename_twice</source><translation>On {day} the name “{name}” came into force already. Choose another day, or undo that renaming first.</translation></message>
    <message><source>failure.rename_before_opened</source><translation>The unit was opened on {opened}; a name cannot be in force from {day}.</translation></message>
    <message><source>failure.external_not_allowed</source><translation>{city} has not switched external part-time marketers on, so {name} cannot be registered. The city centre can allow them on its unit page; internal part-timers need no switch.</translation></message>
    <message><source>failure.agreement_missing</source><translation>External part-time marketer {name} needs an agreement. Enter its number, first and last day.</translation></message>
    <message><source>failure.agreement_backwards</source><translation>The agreement would end on {last}, before it begins on {first}. Correct the dates.</translation></message>
    <message><source>failure.dispatch_of_others</source><translation>{name} is no account manager. Only account managers are sent out by area, with a specialty, at a sub-bureau or posted.</translation></message>
    <message><source>failure.dispatch_without_place</source><translation>Say where {name} is sent: a unit, or an area or place.</translation></message>
    <message><source>failure.left_before_begun</source><translation>{name} began on {began} and cannot have left on {left}. Correct the dates.</translation></message>
    <message><source>failure.left_in_future</source><translation>{name}'s last day {day} has not come yet. Enter it on that day.</translation></message>
    <message><source>failure.last_director</source><translation>{name} is the only director of {unit}, which still has people or customers; without a director nobody approves. Register the successor first.</translation></message>
    <message><source>failure.transfer_too_early</source><translation>{name} holds the present post since {began} and cannot be transferred on {day}. Change the date.</translation></message>
    <message><source>failure.transfer_in_future</source><translation>The transfer's day {day} has not come yet. Enter it on that day.</translation></message>
    <message><source>failure.transfer_nowhere</source><translation>{name} is at this unit and position already. Choose another unit or position.</translation></message>
    <message><source>failure.transfer_of_leaver</source><translation>{name} left on {left} and cannot be transferred. If that is wrong, take the leaving back first.</translation></message>
    <message><source>failure.unit_is_closed</source><translation>{unit} was closed on {day} and takes nobody. Choose a unit that is open.</translation></message>
    <message><source>command_line.do_list_units</source><translation>list centres, specialty bureaus and sub-branches with their people and customers</translation></message>
    <message><source>command_line.do_list_staff</source><translation>list the people and what each manager carries; of one unit with those who left it</translation></message>
    <message><source>command_line.list_city</source><translation>only this unit and what lies below it (a city's code such as 440100, or a county's)</translation></message>
    <message><source>command_line.list_unit</source><translation>only the people of this unit</translation></message>
    <message><source>command_line.units_count</source><translation>{count} units</translation></message>
    <message><source>command_line.staff_count</source><translation>{count} people</translation></message>
    <message><source>units.code</source><translation>Code</translation></message>
    <message><source>units.name</source><translation>Name</translation></message>
    <message><source>units.area_class</source><translation>Area class</translation></message>
    <message><source>units.people</source><translation>People</translation></message>
    <message><source>units.managers</source><translation>Managers</translation></message>
    <message><source>units.customers</source><translation>Customers</translation></message>
    <message><source>units.lead</source><translation>Lead</translation></message>
    <message><source>units.deputy</source><translation>Deputy</translation></message>
    <message><source>units.load</source><translation>Load</translation></message>
    <message><source>units.kind</source><translation>Kind</translation></message>
    <message><source>failure.staff_unknown</source><translation>Nobody with this id ({person}) is recorded here. Import the packages of that person's unit first.</translation></message>
</context>
</TS>
