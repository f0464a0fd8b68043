<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>visits</name>
    <message><source>entity.follow_up</source><translation>Item to follow up</translation></message>
    <message><source>visit.recorded_by</source><translation>Entered by</translation></message>
    <message><source>visit.remark_by</source><translation>Remark by</translation></message>
    <message><source>visit.remark_at</source><translation>Remark made at</translation></message>
    <message><source>visit.unit</source><translation>Unit</translation></message>
    <message><source>visit.manager_name</source><translation>Visitor (as imported)</translation></message>
    <message><source>visit.first_planned_at</source><translation>First planned for</translation></message>
    <message><source>visit.cancel_reason</source><translation>Reason for cancelling</translation></message>
    <message><source>visit.source</source><translation>Imported from</translation></message>
    <message><source>follow_up.customer</source><translation>Customer</translation></message>
    <message><source>follow_up.kind</source><translation>Kind</translation></message>
    <message><source>follow_up.kind.need</source><translation>Need</translation></message>
    <message><source>follow_up.kind.competitor_news</source><translation>Competitor news</translation></message>
    <message><source>follow_up.kind.problem</source><translation>Problem</translation></message>
    <message><source>follow_up.content</source><translation>Content</translation></message>
    <message><source>follow_up.visit</source><translation>Found at visit</translation></message>
    <message><source>follow_up.noted_on</source><translation>Noted on</translation></message>
    <message><source>follow_up.state</source><translation>State</translation></message>
    <message><source>follow_up.state.open</source><translation>Open</translation></message>
    <message><source>follow_up.state.in_progress</source><translation>In progress</translation></message>
    <message><source>follow_up.state.done</source><translation>Done</translation></message>
    <message><source>follow_up.state.dropped</source><translation>Dropped</translation></message>
    <message><source>follow_up.outcome</source><translation>Outcome</translation></message>
    <message><source>follow_up.finished_on</source><translation>Finished on</translation></message>
    <message><source>follow_up.responsible</source><translation>Responsible</translation></message>
    <message><source>follow_up.due_on</source><translation>Due on</translation></message>
    <message><source>follow_up.service</source><translation>Service</translation></message>
    <message><source>follow_up.expected_revenue</source><translation>Expected yearly revenue</translation></message>
    <message><source>follow_up.complaint</source><translation>Complaint</translation></message>
    <message><source>follow_up.deleted</source><translation>Deleted</translation></message>
    <message><source>section.follow_ups</source><translation>Items to follow up</translation></message>
    <message><source>visits.state.planned</source><translation>Planned</translation></message>
    <message><source>visits.state.overdue</source><translation>Overdue</translation></message>
    <message><source>visits.state.done</source><translation>Done</translation></message>
    <message><source>visits.state.cancelled</source><translation>Cancelled</translation></message>
    <message><source>visits.standing.never</source><translation>Never visited</translation></message>
    <message><source>visits.standing.overdue</source><translation>{days} {days:day|days} overdue</translation></message>
    <message><source>visits.standing.due</source><translation>Due soon</translation></message>
    <message><source>visits.standing.planned</source><translation>Planned</translation></message>
    <message><source>visits.standing.calm</source><translation>In rhythm</translation></message>
    <message><source>visits.year_without_holidays</source><translation>The holidays of {years} are not known yet: the plan leaves out weekends alone. Check it once the notice is out.</translation></message>
    <message><source>visits.not_from_guideline</source><translation>A default, not from the guideline; your office may change it.</translation></message>
    <message><source>problem.visit_in_future</source><translation>The visit's time {date} lies ahead, so it cannot be done already. Change the time, or save it as a plan.</translation></message>
    <message><source>problem.visit_ends_before_start</source><translation>It ends ({end}) before it starts ({start}).</translation></message>
    <message><source>problem.visit_very_long</source><translation>The visit took more than 12 hours. Check the times.</translation></message>
    <message><source>problem.visit_without_content</source><translation>Neither talk nor result is filled in.</translation></message>
    <message><source>problem.visit_next_missing</source><translation>Fill in the next step with a date, or the reason why none is needed.</translation></message>
    <message><source>problem.visit_next_contradicts</source><translation>There is a next step and a reason why none is needed. Keep one of them.</translation></message>
    <message><source>problem.visit_next_before</source><translation>The next date {next} lies before the visit on {visited}.</translation></message>
    <message><source>problem.visit_late</source><translation>The visit of {visited} is entered on {recorded}, later than the next working day. Give the reason; both dates are kept.</translation></message>
    <message><source>problem.visit_clash</source><translation>There is another visit at that time ({time}): {customer}.</translation></message>
    <message><source>problem.visit_same_day</source><translation>This customer has a visit on {date} already.</translation></message>
    <message><source>problem.plan_in_past</source><translation>The plan's day {date} has passed.</translation></message>
    <message><source>problem.day_off</source><translation>{date} is a day off.</translation></message>
    <message><source>problem.year_without_holidays</source><translation>The holidays of {year} are not known yet; weekends alone are.</translation></message>
    <message><source>problem.correction_reason</source><translation>Give the reason for correcting a record; the old version is kept.</translation></message>
    <message><source>problem.cancel_reason</source><translation>Give the reason for cancelling.</translation></message>
    <message><source>visits.other_customer</source><translation>Wrong customer; now “{customer}”</translation></message>
    <message><source>problem.follow_up_outcome</source><translation>Say what came of it.</translation></message>
    <message><source>failure.visit_unknown</source><translation>This visit is not here (any more); it may have been undone.</translation></message>
    <message><source>failure.not_a_plan</source><translation>Only a plan can be put off, cancelled or recorded. Correct a record instead.</translation></message>
    <message><source>failure.put_off_past</source><translation>{date} is past, and a plan cannot go there. If the visit took place, record it.</translation></message>
    <message><source>failure.remark_refused</source><translation>Remarks are the director's and the deputy's, and nobody's on his own visits.</translation></message>
    <message><source>failure.cancel_reason</source><translation>Give the reason for cancelling.</translation></message>
    <message><source>failure.follow_up_unknown</source><translation>This item is not here (any more); it may have been undone.</translation></message>
    <message><source>failure.clock_went_back</source><translation>This computer's clock says {now}, which is before the last entry at {last}. Set the clock first; if it is right, confirm so and save again.</translation></message>
    <message><source>change.plan_visit</source><translation>New visit plan</translation></message>
    <message><source>change.save_plan</source><translation>Change visit plan</translation></message>
    <message><source>change.record_visit</source><translation>Record visit</translation></message>
    <message><source>change.correct_visit</source><translation>Correct visit record</translation></message>
    <message><source>change.put_off_visits</source><translation>Put off visit</translation></message>
    <message><source>change.cancel_visits</source><translation>Cancel visit plan</translation></message>
    <message><source>change.remark_visits</source><translation>Remark on visits</translation></message>
    <message><source>change.save_follow_up</source><translation>Change item to follow up</translation></message>
    <message><source>change.accept_plan</source><translation>Accept visit plan</translation></message>
    <message><source>change.import_visits</source><translation>Import visits</translation></message>
    <message><source>page.continued</source><translation>{title} (continued)</translation></message>
    <message><source>weekday.1</source><translation>Mon</translation></message>
    <message><source>weekday.2</source><translation>Tue</translation></message>
    <message><source>weekday.3</source><translation>Wed</translation></message>
    <message><source>weekday.4</source><translation>Thu</translation></message>
    <message><source>weekday.5</source><translation>Fri</translation></message>
    <message><source>weekday.6</source><translation>Sat</translation></message>
    <message><source>weekday.7</source><translation>Sun</translation></message>
    <message><source>diary.annex</source><translation>Annex 3</translation></message>
    <message><source>diary.title</source><translation>Visit diary</translation></message>
    <message><source>diary.person</source><translation>Manager: {name}</translation></message>
    <message><source>diary.day_blank</source><translation>Date:</translation></message>
    <message><source>diary.span</source><translation>{first} to {last}</translation></message>
    <message><source>diary.entry</source><translation>No {number}</translation></message>
    <message><source>diary.time</source><translation>Time</translation></message>
    <message><source>diary.visitor</source><translation>Visitor</translation></message>
    <message><source>diary.plans</source><translation>Plans</translation></message>
    <message><source>diary.nothing</source><translation>No visits in this period.</translation></message>
    <message><source>diary.late</source><translation>Late entry on {date}: {reason}</translation></message>
    <message><source>diary.corrected</source><translation>Corrected: {reason}</translation></message>
    <message><source>diary.cancelled</source><translation>Cancelled: {reason}</translation></message>
    <message><source>diary.file_name</source><translation>Diary_{name}_{date}</translation></message>
    <message><source>today.title</source><translation>Today's visits</translation></message>
    <message><source>today.count</source><translation>{count} {count:visit|visits}</translation></message>
    <message><source>today.day_off</source><translation> (day off)</translation></message>
    <message><source>today.nothing</source><translation>No visits are planned for this day.</translation></message>
    <message><source>today.notes</source><translation>Notes</translation></message>
    <message><source>today.people</source><translation>Contact: {people}</translation></message>
    <message><source>today.nobody</source><translation>none on file</translation></message>
    <message><source>today.address</source><translation>Address: {address}</translation></message>
    <message><source>today.purpose</source><translation>Purpose: {way} {purpose}</translation></message>
    <message><source>today.complaint</source><translation>Complaint: {day} {kind} ({level}) {what}</translation></message>
    <message><source>today.earlier</source><translation>Last: {day} {way} {summary}</translation></message>
    <message><source>today.earlier_next</source><translation> → {step}</translation></message>
    <message><source>today.never</source><translation>Last: never visited</translation></message>
    <message><source>today.month</source><translation>M{month} {amount}</translation></message>
    <message><source>today.month_of_year</source><translation>{year}-M{month} {amount}</translation></message>
    <message><source>today.revenue</source><translation>Revenue (10,000 yuan): {months}</translation></message>
    <message><source>today.revenue_trend</source><translation>Revenue (10,000 yuan): yoy {trend}; {months}</translation></message>
    <message><source>today.items</source><translation>Follow up: {items}</translation></message>
    <message><source>today.missing</source><translation>Ask for: {fields}</translation></message>
    <message><source>today.withheld_rights</source><translation>Your position and unit do not allow printing this customer's file; look at it in the program.</translation></message>
    <message><source>today.withheld_secret</source><translation>Marked secret: the file is not printed; look at it in the program.</translation></message>
    <message><source>today.file_name</source><translation>Today_{name}_{date}</translation></message>
    <message><source>reminder.visit</source><translation>{time} visit {customer}</translation></message>
    <message><source>reminder.answer_soon</source><translation>First answer runs out soon: {customer} {number}</translation></message>
    <message><source>reminder.answer_over</source><translation>First answer has run out: {customer} {number}</translation></message>
    <message><source>reminder.solution_soon</source><translation>Solution runs out soon: {customer} {number}</translation></message>
    <message><source>reminder.solution_over</source><translation>Solution has run out: {customer} {number}</translation></message>
    <message><source>reminder.statutory_soon</source><translation>Statutory limit ends soon: {customer} {number}</translation></message>
    <message><source>reminder.statutory_over</source><translation>Statutory limit has run out: {customer} {number}</translation></message>
    <message><source>problem.time_unreadable</source><translation>“{text}” is no time of day. Write 9:30.</translation></message>
    <message><source>import.customer_unknown</source><translation>There is no customer “{name}”. Make the customer first, or correct name or code.</translation></message>
    <message><source>import.closed_without_time</source><translation>A closed complaint needs the time at which it was handled or closed.</translation></message>
    <message><source>import.step_before_last</source><translation>The time {at} lies before the step before it, {last}.</translation></message>
</context>
</TS>
