<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>complaints</name>
    <message><source>complaint.unconfirmed_reason</source><translation>Reason for closing unconfirmed</translation></message>
    <message><source>complaint.unit</source><translation>Received by unit</translation></message>
    <message><source>complaint.received_by</source><translation>Received by</translation></message>
    <message><source>complaint.handler_name</source><translation>Handler (as imported)</translation></message>
    <message><source>complaint.posted_on</source><translation>Posted on</translation></message>
    <message><source>complaint.liability</source><translation>Liability</translation></message>
    <message><source>complaint.liability.us</source><translation>Post</translation></message>
    <message><source>complaint.liability.customer</source><translation>Customer</translation></message>
    <message><source>complaint.liability.third_party</source><translation>Third party</translation></message>
    <message><source>complaint.liability.force_majeure</source><translation>Force majeure</translation></message>
    <message><source>complaint.compensation_basis</source><translation>Basis of compensation</translation></message>
    <message><source>complaint.dissatisfaction_reason</source><translation>Reason for dissatisfaction</translation></message>
    <message><source>complaint.improvement_owner</source><translation>Improvement by</translation></message>
    <message><source>complaint.improvement_due</source><translation>Improvement due</translation></message>
    <message><source>complaint.source</source><translation>Imported from</translation></message>
    <message><source>complaint_event.recorded_at</source><translation>Entered at</translation></message>
    <message><source>complaint_event.pause_reason</source><translation>Reason for the pause</translation></message>
    <message><source>complaint_event.pause_reason.waiting_customer</source><translation>Waiting for the customer</translation></message>
    <message><source>complaint_event.pause_reason.waiting_outside</source><translation>Waiting for others outside</translation></message>
    <message><source>complaint_event.pause_reason.other</source><translation>Other</translation></message>
    <message><source>complaint_event.to_unit</source><translation>Escalated to</translation></message>
    <message><source>clock.answer</source><translation>First answer</translation></message>
    <message><source>clock.solution</source><translation>Solution</translation></message>
    <message><source>clock.statutory</source><translation>Statutory limit</translation></message>
    <message><source>clock.left_days</source><translation>{days} d {hours} h left</translation></message>
    <message><source>clock.left_even_days</source><translation>{days} d left</translation></message>
    <message><source>clock.left_work_days</source><translation>{days} working d {hours} h left</translation></message>
    <message><source>clock.left_work_even_days</source><translation>{days} working d left</translation></message>
    <message><source>clock.left_hours</source><translation>{hours} h {minutes} min left</translation></message>
    <message><source>clock.left_minutes</source><translation>{minutes} min left</translation></message>
    <message><source>clock.over_days</source><translation>{days} d {hours} h over</translation></message>
    <message><source>clock.over_even_days</source><translation>{days} d over</translation></message>
    <message><source>clock.over_work_days</source><translation>{days} working d {hours} h over</translation></message>
    <message><source>clock.over_work_even_days</source><translation>{days} working d over</translation></message>
    <message><source>clock.over_hours</source><translation>{hours} h {minutes} min over</translation></message>
    <message><source>clock.over_minutes</source><translation>{minutes} min over</translation></message>
    <message><source>clock.paused_left_work_days</source><translation>Paused, {days} working d {hours} h left</translation></message>
    <message><source>clock.paused_over_work_days</source><translation>Paused, {days} working d {hours} h over</translation></message>
    <message><source>clock.paused_left_work_even_days</source><translation>Paused, {days} working d left</translation></message>
    <message><source>clock.paused_over_work_even_days</source><translation>Paused, {days} working d over</translation></message>
    <message><source>clock.paused_left_hours</source><translation>Paused, {hours} h {minutes} min left</translation></message>
    <message><source>clock.paused_over_hours</source><translation>Paused, {hours} h {minutes} min over</translation></message>
    <message><source>clock.paused_left_minutes</source><translation>Paused, {minutes} min left</translation></message>
    <message><source>clock.paused_over_minutes</source><translation>Paused, {minutes} min over</translation></message>
    <message><source>clock.done</source><translation>In time</translation></message>
    <message><source>clock.late</source><translation>Late</translation></message>
    <message><source>clock.level.calm</source><translation>Calm</translation></message>
    <message><source>clock.level.soon</source><translation>Runs out soon</translation></message>
    <message><source>clock.level.over</source><translation>Run out</translation></message>
    <message><source>clock.level.paused</source><translation>Paused</translation></message>
    <message><source>clock.level.done</source><translation>In time</translation></message>
    <message><source>clock.level.late</source><translation>Late</translation></message>
    <message><source>clock.rule.express</source><translation>Express: handled and told within 7 days</translation></message>
    <message><source>clock.rule.appeal</source><translation>Post: the customer may appeal after 7 days without an answer</translation></message>
    <message><source>clock.rule.regulator</source><translation>Passed on by the regulator: answer within 15 days</translation></message>
    <message><source>clock.rule.regulator_again</source><translation>Regulator, handled again: answer within 5 days</translation></message>
    <message><source>problem.complaint_in_future</source><translation>The time of receipt {date} lies ahead.</translation></message>
    <message><source>problem.complaint_customer</source><translation>The complaint stands with its customer and cannot go to another one. If the customer was picked wrongly, say so in a step’s note, and receive it anew.</translation></message>
    <message><source>problem.receipt_after_step</source><translation>It cannot have been received after the steps that followed (the first one was at {at}).</translation></message>
    <message><source>problem.item_numbers_odd</source><translation>Item numbers {numbers} have an odd form or check digit. Check them; they can be saved.</translation></message>
    <message><source>problem.dissatisfaction_reason</source><translation>The customer is dissatisfied: say why.</translation></message>
    <message><source>problem.compensation_basis</source><translation>There is a compensation: give its basis.</translation></message>
    <message><source>problem.complaint_repeats</source><translation>{count} {count:complaint|complaints} of this kind within {days} {days:day|days}, the last on {last}.</translation></message>
    <message><source>failure.complaint_unknown</source><translation>This complaint is not here (any more); it may have been undone.</translation></message>
    <message><source>failure.complaint_number_twice</source><translation>{count} {count:complaint|complaints} {count:carries|carry} the number “{number}”: several laptops counted on that day. Name one by its id: {ids}.</translation></message>
    <message><source>failure.receipt_time</source><translation>The time of receipt starts the clocks; after receipt the director or deputy alone changes it.</translation></message>
    <message><source>failure.complaint_step</source><translation>The complaint's state does not allow this step.</translation></message>
    <message><source>failure.complaint_step_time</source><translation>This step's time {at} lies before the last step's {last}. Check the time; if the computer's clock went back, set it first.</translation></message>
    <message><source>failure.complaint_step_future</source><translation>This step's time {at} lies ahead.</translation></message>
    <message><source>failure.complaint_reason</source><translation>Give the reason: a pause, an escalation, a reopening, and closing without the customer's confirmation need one.</translation></message>
    <message><source>change.new_complaint</source><translation>New complaint</translation></message>
    <message><source>change.save_complaint</source><translation>Change complaint</translation></message>
    <message><source>change.complaint_step</source><translation>Step of a complaint</translation></message>
    <message><source>change.close_complaint</source><translation>Close complaint</translation></message>
    <message><source>change.reopen_complaint</source><translation>Reopen complaint</translation></message>
    <message><source>change.import_complaints</source><translation>Import complaints</translation></message>
    <message><source>complaints.step.received</source><translation>Receive</translation></message>
    <message><source>complaints.step.answered</source><translation>First answer</translation></message>
    <message><source>complaints.step.investigated</source><translation>Investigate</translation></message>
    <message><source>complaints.step.handled</source><translation>Handle</translation></message>
    <message><source>complaints.step.confirmed</source><translation>Customer confirms</translation></message>
    <message><source>complaints.step.closed</source><translation>Close</translation></message>
    <message><source>complaints.step.paused</source><translation>Pause</translation></message>
    <message><source>complaints.step.resumed</source><translation>Resume</translation></message>
    <message><source>complaints.step.escalated</source><translation>Escalate</translation></message>
    <message><source>complaints.step.reopened</source><translation>Reopen</translation></message>
    <message><source>complaint_form.annex</source><translation>Annex 5</translation></message>
    <message><source>complaint_form.title</source><translation>Complaint form</translation></message>
    <message><source>complaint_form.receipt</source><translation>Receipt</translation></message>
    <message><source>complaint_form.matter</source><translation>Matter</translation></message>
    <message><source>complaint_form.findings</source><translation>Findings</translation></message>
    <message><source>complaint_form.handling</source><translation>Handling</translation></message>
    <message><source>complaint_form.customer</source><translation>Customer</translation></message>
    <message><source>complaint_form.way</source><translation>Steps</translation></message>
    <message><source>complaint_form.due</source><translation>Statutory limit</translation></message>
    <message><source>complaint_form.repeats</source><translation>Repeat: {count} more of this kind from the customer.</translation></message>
    <message><source>complaint_form.yuan</source><translation>{amount} yuan</translation></message>
    <message><source>complaint_form.capitals</source><translation>In words</translation></message>
    <message><source>complaint_form.handled_at</source><translation>Handled and told</translation></message>
    <message><source>complaint_form.file_name</source><translation>Complaint_{name}_{number}</translation></message>
    <message><source>complaints.column.answered</source><translation>First answered at</translation></message>
    <message><source>complaints.column.handled</source><translation>Handled at</translation></message>
    <message><source>complaints.column.closed</source><translation>Closed at</translation></message>
    <message><source>failure.complaints_or_blank</source><translation>Give complaints, or --blank for the empty form; one of the two.</translation></message>
    <message><source>command_line.do_import_visits</source><translation>imports old visits from Excel or CSV</translation></message>
    <message><source>command_line.do_import_complaints</source><translation>imports old complaints from Excel or CSV</translation></message>
    <message><source>command_line.do_list_visits</source><translation>lists visits planned and done</translation></message>
    <message><source>command_line.do_list_complaints</source><translation>lists complaints and the time left</translation></message>
    <message><source>command_line.do_print_visit-diary</source><translation>writes the visit diary as PDF</translation></message>
    <message><source>command_line.do_print_complaint</source><translation>writes complaint forms as PDF</translation></message>
    <message><source>command_line.do_print_today</source><translation>writes the today sheet as PDF</translation></message>
    <message><source>command_line.activity_search</source><translation>customer's name, code, pinyin, or words of the text</translation></message>
    <message><source>command_line.first_day</source><translation>from this day on (YYYY-MM-DD)</translation></message>
    <message><source>command_line.last_day</source><translation>up to this day (YYYY-MM-DD)</translation></message>
    <message><source>command_line.activity_state</source><translation>only those in this state</translation></message>
    <message><source>command_line.clock_level</source><translation>only those whose most urgent clock is so</translation></message>
    <message><source>command_line.activity_limit</source><translation>at most so many lines (1000)</translation></message>
    <message><source>command_line.activity_xlsx</source><translation>writes them to an Excel file instead</translation></message>
    <message><source>command_line.diary_day</source><translation>the diary of a day (today)</translation></message>
    <message><source>command_line.diary_week</source><translation>the diary of the week of a day</translation></message>
    <message><source>command_line.diary_customer</source><translation>all visits to a customer</translation></message>
    <message><source>command_line.complaint</source><translation>the complaint's number or id</translation></message>
    <message><source>command_line.today_day</source><translation>which day (today)</translation></message>
    <message><source>command_line.activity_exported</source><translation>Wrote {count} {count:line|lines}: {path}</translation></message>
    <message><source>command_line.activity_count</source><translation>{count} in all</translation></message>
    <message><source>command_line.activity_count_shown</source><translation>{count} in all, the first {shown} are listed</translation></message>
    <message><source>command_line.diary_printed</source><translation>Wrote the visit diary ({count} {count:visit|visits}): {path}</translation></message>
    <message><source>command_line.complaints_printed</source><translation>Wrote {count} complaint {count:form|forms}: {path}</translation></message>
    <message><source>command_line.today_printed</source><translation>Wrote the sheet of {day} ({count} {count:visit|visits}): {path}</translation></message>
    <message><source>command_line.blank_printed</source><translation>Wrote the empty form: {path}</translation></message>
    <message><source>command_line.activity_imported</source><translation>Added {added}, here already {unchanged}, refused {refused}, rows skipped {skipped}</translation></message>
</context>
</TS>
