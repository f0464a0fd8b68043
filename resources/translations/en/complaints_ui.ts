<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>complaints_ui</name>
    <message><source>complaints.folders</source><translation>Complaint folders</translation></message>
    <message><source>complaints.list</source><translation>List of complaints</translation></message>
    <message><source>complaints.search_hint</source><translation>Number, customer, pinyin, item number, words</translation></message>
    <message><source>complaints.repeats</source><translation>Repeats</translation></message>
    <message><source>complaints.repeat_count</source><translation>{count} alike</translation></message>
    <message><source>complaints.escalated</source><translation>escalated {count} {count:time|times}</translation></message>
    <message><source>complaints.reopened_times</source><translation>reopened {count} {count:time|times}</translation></message>
    <message><source>complaints.stage.received</source><translation>To be answered</translation></message>
    <message><source>complaints.stage.answered</source><translation>To be investigated</translation></message>
    <message><source>complaints.stage.investigated</source><translation>To be handled</translation></message>
    <message><source>complaints.stage.handled</source><translation>To be confirmed</translation></message>
    <message><source>complaints.stage.confirmed</source><translation>To be closed</translation></message>
    <message><source>complaints.stage.closed</source><translation>Closed</translation></message>
    <message><source>complaints.stage.paused</source><translation>Paused</translation></message>
    <message><source>complaints.folder_open</source><translation>Open</translation></message>
    <message><source>complaints.folder_mine</source><translation>Mine</translation></message>
    <message><source>complaints.folder_clocks</source><translation>Clocks</translation></message>
    <message><source>complaints.folder_urgent</source><translation>Due soon or over</translation></message>
    <message><source>complaints.folder_over</source><translation>Over</translation></message>
    <message><source>complaints.folder_soon</source><translation>Due soon</translation></message>
    <message><source>complaints.folder_unanswered</source><translation>Not answered yet</translation></message>
    <message><source>complaints.folder_look</source><translation>Other</translation></message>
    <message><source>complaints.folder_repeated</source><translation>Repeats</translation></message>
    <message><source>complaints.folder_closed</source><translation>Closed</translation></message>
    <message><source>complaints.folder_all</source><translation>All complaints</translation></message>
    <message><source>complaints.section_receipt</source><translation>1. Receipt</translation></message>
    <message><source>complaints.section_matter</source><translation>2. Matter</translation></message>
    <message><source>complaints.section_items</source><translation>3. Items</translation></message>
    <message><source>complaints.section_findings</source><translation>4. Findings</translation></message>
    <message><source>complaints.section_handling</source><translation>5. Handling</translation></message>
    <message><source>complaints.section_after</source><translation>6. Customer and improvement</translation></message>
    <message><source>complaints.items_hint</source><translation>Paste many at once, parted by blanks, commas or lines</translation></message>
    <message><source>complaints.items_unit</source><translation>items</translation></message>
    <message><source>complaints.items_count</source><translation>{count} {count:item|items}.</translation></message>
    <message><source>complaints.items_doubles</source><translation>{count} {count:double|doubles} dropped.</translation></message>
    <message><source>complaints.items_odd</source><translation>Please check: {numbers}</translation></message>
    <message><source>complaints.new_title</source><translation>New complaint</translation></message>
    <message><source>complaints.leave_text</source><translation>This complaint has unsaved changes.</translation></message>
    <message><source>complaints.saved</source><translation>Complaint saved.</translation></message>
    <message><source>complaints.do_answered</source><translation>Answer</translation></message>
    <message><source>complaints.do_investigated</source><translation>Investigate</translation></message>
    <message><source>complaints.do_handled</source><translation>Handle</translation></message>
    <message><source>complaints.do_confirmed</source><translation>Customer confirms</translation></message>
    <message><source>complaints.do_closed</source><translation>Close</translation></message>
    <message><source>complaints.do_paused</source><translation>Pause</translation></message>
    <message><source>complaints.do_resumed</source><translation>Resume</translation></message>
    <message><source>complaints.do_escalated</source><translation>Escalate</translation></message>
    <message><source>complaints.do_reopened</source><translation>Reopen</translation></message>
    <message><source>complaints.step_done</source><translation>Done: {step}.</translation></message>
    <message><source>complaints.unconfirmed</source><translation>The customer has not confirmed: closing needs a reason.</translation></message>
    <message><source>complaints.reason_needed</source><translation>Please say why.</translation></message>
    <message><source>complaints.pause_reason_needed</source><translation>Choose why; for “other” say so in words. The internal clock stands still meanwhile, the statutory one does not.</translation></message>
    <message><source>complaints.reason</source><translation>Reason</translation></message>
    <message><source>complaints.tab_form</source><translation>Form</translation></message>
    <message><source>complaints.tab_way</source><translation>Steps</translation></message>
    <message><source>complaints.tab_repeats</source><translation>Repeats</translation></message>
    <message><source>complaints.tab_repeats_count</source><translation>Repeats ({count})</translation></message>
    <message><source>complaints.print_form</source><translation>Print the form</translation></message>
    <message><source>complaints.to_visit</source><translation>Plan a visit</translation></message>
    <message><source>complaints.nothing_chosen</source><translation>Choose a complaint to see its clocks and steps.</translation></message>
    <message><source>complaints.passed_over</source><translation>did not fit</translation></message>
    <message><source>complaints.recorded_later</source><translation>entered {day}</translation></message>
    <message><source>complaints.count</source><translation>{count:,} {count:complaint|complaints}</translation></message>
    <message><source>complaints.nothing_found</source><translation>No complaint matches</translation></message>
    <message><source>complaints.show_all</source><translation>Show all complaints</translation></message>
    <message><source>complaints.first_use_text</source><translation>Whatever customers complain of is received here, with its clocks.</translation></message>
    <message><source>complaints.empty_open</source><translation>No open complaints</translation></message>
    <message><source>complaints.empty_mine</source><translation>No open complaints of yours</translation></message>
    <message><source>complaints.empty_urgent</source><translation>None is due soon or over</translation></message>
    <message><source>complaints.empty_over</source><translation>None is over</translation></message>
    <message><source>complaints.empty_soon</source><translation>None is due soon</translation></message>
    <message><source>complaints.empty_unanswered</source><translation>All are answered</translation></message>
    <message><source>complaints.empty_repeated</source><translation>No repeats</translation></message>
    <message><source>complaints.empty_closed</source><translation>None is closed yet</translation></message>
    <message><source>complaints.empty_all</source><translation>No complaints yet</translation></message>
    <message><source>complaints.blank_file</source><translation>Complaint form (blank)</translation></message>
</context>
</TS>
