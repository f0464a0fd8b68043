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
    <message><source>staff.same_as</source><translation>Same person as</translation></message>
    <message><source>org_unit.opened_on</source><translation>Opened on</translation></message>
    <message><source>org_unit.runs_business</source><translation>Runs the business itself</translation></message>
    <message><source>org_unit.external_part_time</source><translation>External part-timers</translation></message>
    <message><source>org_unit.completeness_weights</source><translation>Weights of completeness</translation></message>
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
    <message><source>entity.staff_card</source><translation>Person transferred here</translation></message>
    <message><source>staff_card.unit</source><translation>Unit</translation></message>
    <message><source>staff_card.staff</source><translation>Person</translation></message>
    <message><source>staff_card.step</source><translation>Which transfer</translation></message>
    <message><source>staff_card.since</source><translation>Here since</translation></message>
    <message><source>staff_card.from_unit</source><translation>Came from</translation></message>
    <message><source>staff_card.moved_to</source><translation>Moved on to</translation></message>
    <message><source>staff_card.name</source><translation>Name</translation></message>
    <message><source>staff_card.position</source><translation>Position</translation></message>
    <message><source>staff_card.position.manager</source><translation>Account manager</translation></message>
    <message><source>staff_card.position.administrator</source><translation>Customer administrator</translation></message>
    <message><source>staff_card.position.deputy</source><translation>Deputy director</translation></message>
    <message><source>staff_card.position.director</source><translation>Director</translation></message>
    <message><source>staff_card.position.internal_part_time</source><translation>Internal part-time marketer</translation></message>
    <message><source>staff_card.position.external_part_time</source><translation>External part-time marketer</translation></message>
    <message><source>staff_card.phone</source><translation>Phone</translation></message>
    <message><source>staff_card.mobile</source><translation>Mobile</translation></message>
    <message><source>staff_card.left_on</source><translation>Left on</translation></message>
    <message><source>staff_card.seat_key</source><translation>Seat key</translation></message>
    <message><source>staff_card.began_on</source><translation>Began on</translation></message>
    <message><source>staff_card.dispatch</source><translation>Sent out</translation></message>
    <message><source>staff_card.dispatch.by_area</source><translation>By area</translation></message>
    <message><source>staff_card.dispatch.with_specialty</source><translation>With a specialty</translation></message>
    <message><source>staff_card.dispatch.at_sub_bureau</source><translation>At a sub-bureau</translation></message>
    <message><source>staff_card.dispatch.posted</source><translation>Posted</translation></message>
    <message><source>staff_card.dispatch_unit</source><translation>Sent to unit</translation></message>
    <message><source>staff_card.dispatch_place</source><translation>Area or place</translation></message>
    <message><source>staff_card.agreement_number</source><translation>Agreement no.</translation></message>
    <message><source>staff_card.agreement_from</source><translation>Agreement from</translation></message>
    <message><source>staff_card.agreement_until</source><translation>Agreement until</translation></message>
    <message><source>staff_card.same_as</source><translation>Same person as</translation></message>
    <message><source>staff_card.is_void</source><translation>Void</translation></message>
    <message><source>change.mend_people</source><translation>Bring transferred people up to date</translation></message>
    <message><source>failure.staff_elsewhere</source><translation>{name} now works at {unit}, where his data are kept; here is only what was known when he left. Change them at {unit} or at the city.</translation></message>
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
    <message><source>failure.unit_has_customers</source><translation>{name} still has {count} {count:customer|customers} and cannot be closed. Hand {count:it|them} over to another unit first (Exchange › Hand-over).</translation></message>
    <message><source>failure.unit_has_people</source><translation>{name} still has {count} {count:person|people} and cannot be closed. Transfer them, or enter that they left, first.</translation></message>
    <message><source>failure.unit_has_units</source><translation>{name} still has {count} {count:unit|units} below it and cannot be closed. Close {count:it|these} first.</translation></message>
    <message><source>failure.rename_twice</source><translation>On {day} the name “{name}” came into force already. Choose another day, or undo that renaming first.</translation></message>
    <message><source>failure.rename_before_opened</source><translation>The unit was opened on {opened}; a name cannot be in force from {day}.</translation></message>
    <message><source>failure.external_not_allowed</source><translation>{city} has not switched external part-time marketers on, so {name} cannot be registered. The city centre can allow them on its unit page; internal part-timers need no switch.</translation></message>
    <message><source>failure.agreement_missing</source><translation>External part-time marketer {name} needs an agreement. Enter its number, first and last day.</translation></message>
    <message><source>failure.agreement_backwards</source><translation>The agreement would end on {last}, before it begins on {first}. Correct the dates.</translation></message>
    <message><source>failure.agreement_ended</source><translation>The agreement of external part-time marketer {name} ended on {day}. Renew it first, and enter its new last day under Units and people.</translation></message>
    <message><source>failure.agreement_not_begun</source><translation>The agreement of external part-time marketer {name} holds from {day} on. Come back on that day.</translation></message>
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
    <message><source>command_line.units_count</source><translation>{count} {count:unit|units}</translation></message>
    <message><source>command_line.staff_count</source><translation>{count} {count:person|people}</translation></message>
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
    <message><source>units.title</source><translation>Units and people</translation></message>
    <message><source>units.page</source><translation>Units and people</translation></message>
    <message><source>units.chart_page</source><translation>Organisation chart</translation></message>
    <message><source>units.explain</source><translation>Province, city and county centres, specialty bureaus and sub-branches. Sub-branches, phones, new names and people are entered by the offices and travel in packages.</translation></message>
    <message><source>units.search</source><translation>Find a unit: name, code or pinyin</translation></message>
    <message><source>units.tree</source><translation>Tree of units</translation></message>
    <message><source>units.with_closed</source><translation>Show closed units</translation></message>
    <message><source>units.found</source><translation>{count} {count:unit|units} found</translation></message>
    <message><source>units.none_found</source><translation>No such unit. Try other words, or show closed units.</translation></message>
    <message><source>units.unit</source><translation>Unit</translation></message>
    <message><source>units.closed_name</source><translation>{name} (closed)</translation></message>
    <message><source>units.card</source><translation>Unit card</translation></message>
    <message><source>units.people_list</source><translation>List of people</translation></message>
    <message><source>units.edit</source><translation>Edit…</translation></message>
    <message><source>units.rename</source><translation>Rename…</translation></message>
    <message><source>units.add_branch</source><translation>Add sub-branch…</translation></message>
    <message><source>units.close_unit</source><translation>Close…</translation></message>
    <message><source>units.reopen</source><translation>Open again</translation></message>
    <message><source>units.new_person</source><translation>New person…</translation></message>
    <message><source>units.edit_person</source><translation>Edit…</translation></message>
    <message><source>units.transfer</source><translation>Transfer…</translation></message>
    <message><source>units.leave</source><translation>Has left…</translation></message>
    <message><source>units.take_back</source><translation>Take leaving back</translation></message>
    <message><source>units.person_history</source><translation>Transfers…</translation></message>
    <message><source>units.personal_data</source><translation>Personal data…</translation></message>
    <message><source>units.same_person</source><translation>Same person…</translation></message>
    <message><source>units.same_person_title</source><translation>{name} is told twice</translation></message>
    <message><source>units.same_person_explain</source><translation>Pick the other entry of this person, usually the one that came with a device of his own. The list keeps that one alone: customers, plans and open work of this entry become its.</translation></message>
    <message><source>units.same_person_told</source><translation>The list tells {name} once.</translation></message>
    <message><source>units.state</source><translation>State</translation></message>
    <message><source>units.above</source><translation>Unit above</translation></message>
    <message><source>units.names</source><translation>Names</translation></message>
    <message><source>units.name_since</source><translation>since {day} {name}</translation></message>
    <message><source>units.name_before</source><translation>before {name}</translation></message>
    <message><source>units.held</source><translation>responsible for {responsible} · serves {served} · reported {reported}</translation></message>
    <message><source>units.head_count_title</source><translation>Managers needed</translation></message>
    <message><source>units.head_count</source><translation>{customers} commercial {customers:customer|customers}, one manager for 8 to 15: {span} needed, {managers} here</translation></message>
    <message><source>units.allowed</source><translation>Allowed in the whole city</translation></message>
    <message><source>units.not_allowed</source><translation>Not allowed</translation></message>
    <message><source>units.eligibility</source><translation>May have a centre</translation></message>
    <message><source>units.eligible</source><translation>By {year} all conditions for a centre are met</translation></message>
    <message><source>units.not_eligible</source><translation>By {year} the conditions for a centre are not met</translation></message>
    <message><source>units.eligible_unknown</source><translation>The figures of {year} are not complete</translation></message>
    <message><source>units.advice_only</source><translation>Advice only, nothing is blocked. Yearly revenue is entered in Revenue.</translation></message>
    <message><source>units.revenue_met</source><translation>Revenue {figure} 万元, more than {bound} 万元</translation></message>
    <message><source>units.revenue_missed</source><translation>Revenue {figure} 万元, not more than {bound} 万元</translation></message>
    <message><source>units.revenue_unknown</source><translation>The specialty's revenue of {year} is not entered</translation></message>
    <message><source>units.share_met</source><translation>{share} % of all revenue, more than {bound} %</translation></message>
    <message><source>units.share_missed</source><translation>{share} % of all revenue, not more than {bound} %</translation></message>
    <message><source>units.share_unknown</source><translation>Revenue of {year} is not entered, share unknown</translation></message>
    <message><source>units.runs_yes</source><translation>Runs the business itself</translation></message>
    <message><source>units.runs_no</source><translation>Does not run the business itself</translation></message>
    <message><source>units.runs_unknown</source><translation>Whether it runs the business itself is not entered (tick it under Edit)</translation></message>
    <message><source>units.closed_since</source><translation>Closed {day}</translation></message>
    <message><source>units.people_title</source><translation>People: {count} here, {gone} gone</translation></message>
    <message><source>units.nobody</source><translation>Nobody is registered here yet. Use New person; lead and deputy managers are chosen among who is here.</translation></message>
    <message><source>units.load_words</source><translation>Lead {lead} · dep. {deputy}</translation></message>
    <message><source>units.here</source><translation>Here</translation></message>
    <message><source>units.here_since</source><translation>Here since {day}</translation></message>
    <message><source>units.left_on</source><translation>Left {day}</translation></message>
    <message><source>units.gone_to</source><translation>Went to {unit}</translation></message>
    <message><source>units.agreement_valid</source><translation>Here, agreement until {day}</translation></message>
    <message><source>units.agreement_ending</source><translation>⚠ Agreement ends {day}</translation></message>
    <message><source>units.agreement_over</source><translation>⚠ Agreement ended {day}</translation></message>
    <message><source>units.why_closed</source><translation>The unit is closed.</translation></message>
    <message><source>units.why_no_branches</source><translation>Sub-branches stand under county centres: pick one at the left.</translation></message>
    <message><source>units.why_nobody</source><translation>Pick somebody in the list first.</translation></message>
    <message><source>units.why_elsewhere</source><translation>This person went to another unit: go there.</translation></message>
    <message><source>units.why_left</source><translation>This person has left.</translation></message>
    <message><source>units.external_off</source><translation>{city} has not switched external part-timers on: the city centre must allow them on its unit card first.</translation></message>
    <message><source>units.position_hint</source><translation>Correct a wrong position here; for a real change use Transfer, which keeps a record.</translation></message>
    <message><source>units.edit_title</source><translation>{name} · unit card</translation></message>
    <message><source>units.rename_title</source><translation>{name} · new name</translation></message>
    <message><source>units.rename_explain</source><translation>The name counts from its day on; earlier ones stay in the history. Without an official name it is the name with 大客户中心.</translation></message>
    <message><source>units.add_branch_title</source><translation>New sub-branch of {name}</translation></message>
    <message><source>units.add_branch_explain</source><translation>The code is {above}- and three digits; the next free one is filled in. Sub-branches have no centre; they collect and report leads.</translation></message>
    <message><source>units.close_title</source><translation>Close {name}</translation></message>
    <message><source>units.close_explain</source><translation>Code {code} stays for good and old files show it; lists no longer offer the unit. It can be opened again.</translation></message>
    <message><source>units.transfer_title</source><translation>Transfer {name}</translation></message>
    <message><source>units.transfer_explain</source><translation>To another unit, or another position alone. The move is kept; how the person was sent out ends with it.</translation></message>
    <message><source>units.leave_title</source><translation>{name} has left</translation></message>
    <message><source>units.leave_explain</source><translation>The name stays in old files and can no longer be chosen as manager.</translation></message>
    <message><source>units.still_held</source><translation>{name} still is lead manager of {lead} {lead:customer|customers} and deputy of {deputy}: hand them over afterwards under Exchange › Hand-over.</translation></message>
    <message><source>units.take_back_title</source><translation>Take back that {name} left?</translation></message>
    <message><source>units.take_back_text</source><translation>The person is listed as present again.</translation></message>
    <message><source>units.new_person_title</source><translation>New person</translation></message>
    <message><source>units.edit_person_title</source><translation>{name} · person</translation></message>
    <message><source>units.history_title</source><translation>{name} · transfers</translation></message>
    <message><source>units.no_history</source><translation>No transfers.</translation></message>
    <message><source>units.unit_saved</source><translation>Saved: {name}</translation></message>
    <message><source>units.renamed</source><translation>New name entered: {name}</translation></message>
    <message><source>units.branch_added</source><translation>Sub-branch added: {name}</translation></message>
    <message><source>units.closed</source><translation>Closed: {name}</translation></message>
    <message><source>units.reopened</source><translation>Open again: {name}</translation></message>
    <message><source>units.person_saved</source><translation>Saved: {name}</translation></message>
    <message><source>units.transferred</source><translation>Transfer entered: {name}</translation></message>
    <message><source>units.left</source><translation>Leaving entered: {name}</translation></message>
    <message><source>units.taken_back</source><translation>Leaving taken back: {name}</translation></message>
    <message><source>units.chart_cities</source><translation>Cities only</translation></message>
    <message><source>units.chart_counties</source><translation>Down to counties</translation></message>
    <message><source>units.chart_print</source><translation>Print…</translation></message>
    <message><source>units.chart_hint</source><translation>Click + or − to open and close, double-click to open a unit; Ctrl+wheel zooms. Figures include what lies below.</translation></message>
    <message><source>units.chart_smaller</source><translation>Smaller</translation></message>
    <message><source>units.chart_larger</source><translation>Larger</translation></message>
    <message><source>units.chart_unit</source><translation>{name}, {people} {people:person|people}, {customers} {customers:customer|customers}</translation></message>
    <message><source>units.chart_figures</source><translation>{people} {people:person|people} · {customers} {customers:customer|customers}</translation></message>
    <message><source>org_chart.title</source><translation>Key-account organisation chart</translation></message>
    <message><source>org_chart.note</source><translation>As opened on the screen; people and customers include what lies below.</translation></message>
    <message><source>org_chart.goes_on</source><translation>Continued: {above}</translation></message>
    <message><source>org_chart.figures</source><translation>{people} {people:person|people} · {customers} {customers:customer|customers}</translation></message>
    <message><source>org_chart.hidden</source><translation> · {count} below</translation></message>
    <message><source>units.dispatch_words</source><translation>{how}: {where}</translation></message>
    <message><source>units.left_behind</source><translation>{count} {count:customer|customers} not handed over</translation></message>
    <message><source>failure.official_name_other</source><translation>The official name “{name}” has to end with “{ending}”, as those of all centres do. Correct it, or leave it empty.</translation></message>
    <message><source>units.why_reading</source><translation>The unit is being read…</translation></message>
    <message><source>units.division_since</source><translation>division since {year}</translation></message>
    <message><source>units.abolished</source><translation>Division</translation></message>
    <message><source>units.abolished_into</source><translation>abolished in {year}, now {unit} {code}; old codes stay valid</translation></message>
    <message><source>units.to_do</source><translation>To do</translation></message>
    <message><source>units.closed_but_holding</source><translation>The unit is closed and still has {customers} {customers:customer|customers} and {people} {people:person|people}: hand them over, transfer them</translation></message>
</context>
</TS>
