<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>visits_ui</name>
    <message><source>form.not_time</source><translation>Not a time; for example 9:30 or 1430</translation></message>
    <message><source>form.time</source><translation>time</translation></message>
    <message><source>form.half_a_moment</source><translation>Enter both day and time.</translation></message>
    <message><source>problem.clock_unreadable</source><translation>“{text}” is no time of day; write 9:30 or 1430.</translation></message>
    <message><source>form.words_needed</source><translation>Write something first.</translation></message>
    <message><source>calendar.off</source><translation>off</translation></message>
    <message><source>calendar.work</source><translation>work</translation></message>
    <message><source>calendar.more</source><translation>{count} more</translation></message>
    <message><source>calendar.day_said</source><translation>{day}, {count} {count:visit|visits}</translation></message>
    <message><source>lists.folders</source><translation>Folders</translation></message>
    <message><source>lists.folders_folded</source><translation>Choose a folder</translation></message>
    <message><source>lists.show_folders</source><translation>Show the folders</translation></message>
    <message><source>lists.fold_folders</source><translation>Hide the folders</translation></message>
    <message><source>lists.exported</source><translation>Exported {count:,} {count:row|rows} to {place}</translation></message>
    <message><source>clock.stopped_at</source><translation>Stopped at {at}</translation></message>
    <message><source>clock.due_at</source><translation>Due: {at}</translation></message>
    <message><source>visits.folders</source><translation>Diary folders</translation></message>
    <message><source>visits.list</source><translation>List of visits</translation></message>
    <message><source>visits.calendar</source><translation>Calendar of visits</translation></message>
    <message><source>visits.when</source><translation>Date and time</translation></message>
    <message><source>visits.visitor</source><translation>Visitor</translation></message>
    <message><source>visits.next_on</source><translation>Next date</translation></message>
    <message><source>visits.notes</source><translation>Notes</translation></message>
    <message><source>visits.recorded_on</source><translation>Entered on</translation></message>
    <message><source>visits.town</source><translation>Town</translation></message>
    <message><source>visits.note_late</source><translation>late</translation></message>
    <message><source>visits.note_put_off</source><translation>put off</translation></message>
    <message><source>visits.note_corrected</source><translation>corrected</translation></message>
    <message><source>visits.note_remark</source><translation>remark</translation></message>
    <message><source>visits.note_items</source><translation>{count} to follow up</translation></message>
    <message><source>visits.period</source><translation>Period</translation></message>
    <message><source>visits.period_today</source><translation>Today</translation></message>
    <message><source>visits.period_week</source><translation>This week</translation></message>
    <message><source>visits.period_next_week</source><translation>Next week</translation></message>
    <message><source>visits.period_last_week</source><translation>Last week</translation></message>
    <message><source>visits.period_month</source><translation>This month</translation></message>
    <message><source>visits.period_last_month</source><translation>Last month</translation></message>
    <message><source>visits.period_quarter</source><translation>This quarter</translation></message>
    <message><source>visits.period_year</source><translation>This year</translation></message>
    <message><source>visits.extras</source><translation>Other</translation></message>
    <message><source>visits.extra_with_follow_ups</source><translation>With open items</translation></message>
    <message><source>visits.extra_without_next</source><translation>Without a next date</translation></message>
    <message><source>visits.extra_late_only</source><translation>Entered late</translation></message>
    <message><source>visits.extra_remarked_only</source><translation>With a remark</translation></message>
    <message><source>visits.folder_all</source><translation>All visits</translation></message>
    <message><source>visits.folder_mine</source><translation>My visits</translation></message>
    <message><source>visits.folder_coming</source><translation>Coming</translation></message>
    <message><source>visits.folder_today</source><translation>Today</translation></message>
    <message><source>visits.folder_week</source><translation>This week</translation></message>
    <message><source>visits.folder_planned</source><translation>Planned</translation></message>
    <message><source>visits.folder_overdue</source><translation>Overdue plans</translation></message>
    <message><source>visits.folder_look</source><translation>To look at</translation></message>
    <message><source>visits.folder_without_next</source><translation>No next date</translation></message>
    <message><source>visits.folder_with_items</source><translation>Open items</translation></message>
    <message><source>visits.folder_late</source><translation>Entered late</translation></message>
    <message><source>visits.folder_remarked</source><translation>With a remark</translation></message>
    <message><source>visits.view_list</source><translation>List</translation></message>
    <message><source>visits.view_week</source><translation>Week</translation></message>
    <message><source>visits.view_month</source><translation>Month</translation></message>
    <message><source>visits.view_line</source><translation>Time line</translation></message>
    <message><source>visits.previous_period</source><translation>Previous (Page Up)</translation></message>
    <message><source>visits.next_period</source><translation>Next (Page Down)</translation></message>
    <message><source>visits.today</source><translation>Today</translation></message>
    <message><source>visits.more</source><translation>More ▾</translation></message>
    <message><source>visits.make_plan</source><translation>Make a plan</translation></message>
    <message><source>visits.search_hint</source><translation>Customer, pinyin, code, words of the diary</translation></message>
    <message><source>visits.line_of</source><translation>Customer</translation></message>
    <message><source>visits.record</source><translation>Record</translation></message>
    <message><source>visits.put_off</source><translation>Put off</translation></message>
    <message><source>visits.cancel_plan</source><translation>Cancel it</translation></message>
    <message><source>visits.edit_plan</source><translation>Edit</translation></message>
    <message><source>visits.correct</source><translation>Correct</translation></message>
    <message><source>visits.remark</source><translation>Remark</translation></message>
    <message><source>visits.sheet</source><translation>The visit</translation></message>
    <message><source>menu.work</source><translation>&amp;Work</translation></message>
    <message><source>menu.quick_visit</source><translation>Record a visit</translation></message>
    <message><source>menu.plan_visit</source><translation>Plan a visit</translation></message>
    <message><source>menu.today_sheet</source><translation>Today sheet</translation></message>
    <message><source>menu.new_complaint</source><translation>New complaint</translation></message>
    <message><source>visits.title_record</source><translation>Record a visit</translation></message>
    <message><source>visits.title_plan</source><translation>Plan of a visit</translation></message>
    <message><source>visits.title_correction</source><translation>Correct a visit</translation></message>
    <message><source>visits.saved_record</source><translation>Visit recorded.</translation></message>
    <message><source>visits.saved_plan</source><translation>Plan saved.</translation></message>
    <message><source>visits.saved_correction</source><translation>Corrected; the earlier version is kept.</translation></message>
    <message><source>visits.leave_text</source><translation>This visit has unsaved words.</translation></message>
    <message><source>visits.phrases</source><translation>Phrases:</translation></message>
    <message><source>visits.phrase_tariff</source><translation>Presented new services and tariffs</translation></message>
    <message><source>visits.phrase_plan</source><translation>Asked for the mailing plans</translation></message>
    <message><source>visits.phrase_bill</source><translation>Handed over invoice and statement</translation></message>
    <message><source>visits.phrase_service</source><translation>Asked about the quality of service</translation></message>
    <message><source>visits.items_title</source><translation>What was found</translation></message>
    <message><source>visits.items_hint</source><translation>One a line; each becomes an item to follow up.</translation></message>
    <message><source>visits.next_title</source><translation>Next step *</translation></message>
    <message><source>visits.has_next</source><translation>There is one</translation></message>
    <message><source>visits.no_next</source><translation>None needed</translation></message>
    <message><source>visits.next_days</source><translation>Date:</translation></message>
    <message><source>visits.in_1</source><translation>tomorrow</translation></message>
    <message><source>visits.in_7</source><translation>in a week</translation></message>
    <message><source>visits.in_14</source><translation>in two weeks</translation></message>
    <message><source>visits.in_30</source><translation>in a month</translation></message>
    <message><source>visits.plan_next</source><translation>Plan the visit too</translation></message>
    <message><source>visits.more_fields</source><translation>More: result, purpose, end, companions, place</translation></message>
    <message><source>visits.planned_there</source><translation>This customer has a plan for {at}.</translation></message>
    <message><source>visits.record_that_plan</source><translation>This is that visit: record the plan</translation></message>
    <message><source>visits.more_of_plan</source><translation>More: end, companions, place</translation></message>
    <message><source>visits.week_number</source><translation>Week {week}</translation></message>
    <message><source>visits.keep_plan</source><translation>Keep the plan</translation></message>
    <message><source>visits.dialog_hint</source><translation>Enter goes on · Ctrl+Enter saves · Esc leaves</translation></message>
    <message><source>visits.save_and_new</source><translation>Save and next</translation></message>
    <message><source>visits.put_off_text</source><translation>“{customer}” moves to:</translation></message>
    <message><source>visits.plan_title</source><translation>Make a visit plan</translation></message>
    <message><source>visits.plan_first</source><translation>From</translation></message>
    <message><source>visits.plan_weeks</source><translation>Weeks</translation></message>
    <message><source>visits.propose</source><translation>Propose again</translation></message>
    <message><source>visits.back</source><translation>← Back to the diary</translation></message>
    <message><source>visits.tick_all</source><translation>All</translation></message>
    <message><source>visits.tick_none</source><translation>None</translation></message>
    <message><source>visits.accept</source><translation>Accept</translation></message>
    <message><source>visits.print_day</source><translation>A day (with the plans of the next working day)</translation></message>
    <message><source>visits.print_week</source><translation>A week (with the plans of the next)</translation></message>
    <message><source>visits.print_customer</source><translation>All visits of a customer</translation></message>
    <message><source>visits.follow</source><translation>Follow up</translation></message>
    <message><source>visits.corrected_fields</source><translation>What was corrected</translation></message>
    <message><source>visits.versions</source><translation>Corrections</translation></message>
    <message><source>visits.versions_note</source><translation>{count} {count:version|versions}; the newest, above, counts.</translation></message>
    <message><source>visits.copy_plan</source><translation>Copy as a new plan</translation></message>
    <message><source>visits.print_customer_diary</source><translation>Print this customer's diary</translation></message>
    <message><source>visits.open_customer</source><translation>Open the customer's file</translation></message>
    <message><source>visits.nothing_chosen</source><translation>Choose a visit to read it here.</translation></message>
    <message><source>visits.late_words</source><translation>Visited {visited}, entered {recorded}. Reason: {reason}</translation></message>
    <message><source>visits.month_title</source><translation>{year}-{month:02d}</translation></message>
    <message><source>visits.week_title</source><translation>{first} to {last}</translation></message>
    <message><source>visits.line_count</source><translation>{count} {count:entry|entries}</translation></message>
    <message><source>visits.choose_customer</source><translation>Choose a customer first</translation></message>
    <message><source>visits.choose_customer_text</source><translation>Type a name, pinyin or code to see its visits and complaints.</translation></message>
    <message><source>visits.count</source><translation>{count:,} {count:visit|visits}</translation></message>
    <message><source>visits.nothing_found</source><translation>No visit matches</translation></message>
    <message><source>visits.nothing_found_text</source><translation>Type less, or clear the filters.</translation></message>
    <message><source>visits.show_all</source><translation>Show all visits</translation></message>
    <message><source>visits.first_use</source><translation>No visits yet</translation></message>
    <message><source>visits.first_use_text</source><translation>Press Ctrl+Shift+V to record one, or make a plan by grade.</translation></message>
    <message><source>visits.first_plan</source><translation>Make a plan</translation></message>
    <message><source>visits.empty_mine</source><translation>You have no visits yet</translation></message>
    <message><source>visits.empty_today</source><translation>Nothing planned today</translation></message>
    <message><source>visits.empty_week</source><translation>No visits this week</translation></message>
    <message><source>visits.empty_planned</source><translation>No plans</translation></message>
    <message><source>visits.empty_overdue</source><translation>No overdue plans</translation></message>
    <message><source>visits.empty_without_next</source><translation>Every visit has a next date</translation></message>
    <message><source>visits.empty_with_items</source><translation>No open items</translation></message>
    <message><source>visits.empty_late</source><translation>Nothing was entered late</translation></message>
    <message><source>visits.empty_remarked</source><translation>No remarks yet</translation></message>
    <message><source>visits.print_date</source><translation>Date</translation></message>
    <message><source>visits.diary_file</source><translation>visit-diary_{name}_{date}</translation></message>
    <message><source>visits.today_file</source><translation>today-sheet_{name}_{date}</translation></message>
    <message><source>visits.blank_file</source><translation>Visit diary (blank)</translation></message>
    <message><source>visits.print_diary</source><translation>Print the diary…</translation></message>
    <message><source>visits.print_blank</source><translation>Print the blank form…</translation></message>
    <message><source>visits.command_edit</source><translation>Edit or correct the visit</translation></message>
    <message><source>visits.standing_head</source><translation>Standing</translation></message>
    <message><source>visits.due_on</source><translation>Due</translation></message>
    <message><source>visits.without_room</source><translation>No room for {count} ({names} …); add weeks.</translation></message>
    <message><source>visits.plan_summary</source><translation>{count} {count:visit|visits} on {days} {days:day|days}; never visited {never}, overdue {overdue}.</translation></message>
    <message><source>visits.rhythm_default</source><translation>The rhythm is the default (7/15/30/90 days), not from the guideline; the office may change it.</translation></message>
    <message><source>visits.nothing_due</source><translation>Nobody is due in this time</translation></message>
    <message><source>visits.nothing_due_text</source><translation>Add weeks, or choose other managers.</translation></message>
    <message><source>visits.day_count</source><translation>{count}</translation></message>
    <message><source>visits.not_into_past</source><translation>A plan cannot lie in the past.</translation></message>
    <message><source>visits.twice_that_day</source><translation>“{customer}” has a visit on {date} already; nothing was moved.</translation></message>
    <message><source>visits.chosen</source><translation>{count} of {all} chosen</translation></message>
    <message><source>visits.nothing_ticked</source><translation>Tick something first.</translation></message>
    <message><source>visits.accepted</source><translation>{count} {count:visit|visits} planned.</translation></message>
    <message><source>visits.moved</source><translation>Moved to {date}.</translation></message>
    <message><source>visits.moved_off</source><translation>Moved to {date}, which is a day off.</translation></message>
    <message><source>visits.cancelled</source><translation>The plan is cancelled.</translation></message>
    <message><source>visits.cancel_title</source><translation>Cancel the plan</translation></message>
    <message><source>visits.cancel_text</source><translation>Why is the visit to “{customer}” cancelled?</translation></message>
    <message><source>visits.remarked</source><translation>Remark saved.</translation></message>
    <message><source>visits.remark_text</source><translation>Your remark on this visit:</translation></message>
    <message><source>visits.item_saved</source><translation>Item saved.</translation></message>
    <message><source>customers.visit</source><translation>Visit</translation></message>
    <message><source>customers.complaint</source><translation>Complaint</translation></message>
    <message><source>visits.clock_is_right</source><translation>The clock is right</translation></message>
</context>
</TS>
