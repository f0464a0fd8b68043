<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name>file_requests</name>
<message><source>entity.file_request</source><translation>Request to see a file</translation></message>
<message><source>file_request.customer</source><translation>Customer</translation></message>
<message><source>file_request.customer_name</source><translation>Name of the customer</translation></message>
<message><source>file_request.unit</source><translation>Whose</translation></message>
<message><source>file_request.person</source><translation>Asked by</translation></message>
<message><source>file_request.person_name</source><translation>Name of who asks</translation></message>
<message><source>file_request.of_unit</source><translation>Of</translation></message>
<message><source>file_request.reason</source><translation>Reason</translation></message>
<message><source>file_request.asked_at</source><translation>Asked on</translation></message>
<message><source>file_request.outcome</source><translation>State</translation></message>
<message><source>file_request.outcome.granted</source><translation>agreed</translation></message>
<message><source>file_request.outcome.refused</source><translation>refused</translation></message>
<message><source>file_request.until</source><translation>Agreed until</translation></message>
<message><source>file_request.answer</source><translation>Answer</translation></message>
<message><source>file_request.answered_by</source><translation>Answered by</translation></message>
<message><source>file_request.answered_at</source><translation>Answered on</translation></message>
<message><source>change.ask_to_see</source><translation>Ask to see a customer file</translation></message>
<message><source>change.request_granted</source><translation>Agree to show a file</translation></message>
<message><source>change.request_refused</source><translation>Refuse to show a file</translation></message>
<message><source>change.withdraw_request</source><translation>Take back a request to see a file</translation></message>
<message><source>failure.file_is_open</source><translation>You see the file of “{name}” already; there is nothing to ask.</translation></message>
<message><source>failure.asked_already</source><translation>You have asked to see “{name}” and there is no answer yet.</translation></message>
<message><source>failure.reason_missing</source><translation>Say why, please.</translation></message>
<message><source>failure.request_gone</source><translation>The request was answered or taken back meanwhile. Refresh and look again.</translation></message>
<message><source>failure.own_request</source><translation>Nobody answers his own request.</translation></message>
<message><source>failure.day_passed</source><translation>Give today or a day to come.</translation></message>
<message><source>sync_tab.page_requests</source><translation>Requests to see</translation></message>
<message><source>file_requests.hint</source><translation>Colleagues and sibling units ask to see files of customers of this unit; its director, deputy director or the centre above answers. Requests of your own and their answers are here too.</translation></message>
<message><source>file_requests.what_it_does</source><translation>Agreeing is an answer for a while: the program neither sends the file to who asks nor opens it. Show it the way the answer says. To let somebody see it for good, make him deputy manager of the customer, or his unit the serving one: the next package takes it there.</translation></message>
<message><source>file_requests.view_waiting</source><translation>Waiting</translation></message>
<message><source>file_requests.view_answered</source><translation>Answered</translation></message>
<message><source>file_requests.withdraw</source><translation>Take back</translation></message>
<message><source>file_requests.refuse</source><translation>Refuse…</translation></message>
<message><source>file_requests.grant</source><translation>Agree…</translation></message>
<message><source>file_requests.refuse_now</source><translation>Refuse</translation></message>
<message><source>file_requests.grant_now</source><translation>Agree</translation></message>
<message><source>file_requests.refuse_text</source><translation>Refuses {count} {count:request|requests}. Say why: who asked will read it.</translation></message>
<message><source>file_requests.grant_text</source><translation>Agrees to {count} {count:request|requests}, until the day given.</translation></message>
<message><source>file_requests.grant_words</source><translation>Please ring up our lead manager, who will tell you about the customer.</translation></message>
<message><source>file_requests.how</source><translation>How it is shown (who asked will read it)</translation></message>
<message><source>file_requests.granted</source><translation>Agreed to {count}; the answer goes out with the next package.</translation></message>
<message><source>file_requests.refused</source><translation>Refused {count}; the answer goes out with the next package.</translation></message>
<message><source>file_requests.withdrawn</source><translation>{count} taken back.</translation></message>
<message><source>file_requests.why_not</source><translation>The director or deputy director of its unit, or one above, answers; nobody answers his own request</translation></message>
<message><source>file_requests.why_none</source><translation>Select a request first</translation></message>
<message><source>file_requests.why_not_own</source><translation>Only a request of your own that nobody has answered can be taken back</translation></message>
<message><source>file_requests.until_day</source><translation>(until {day})</translation></message>
<message><source>file_requests.state_waiting</source><translation>Waiting</translation></message>
<message><source>file_requests.state_granted</source><translation>Agreed</translation></message>
<message><source>file_requests.state_refused</source><translation>Refused</translation></message>
<message><source>file_requests.state_ended</source><translation>Over</translation></message>
<message><source>file_requests.none_waiting</source><translation>No request waits</translation></message>
<message><source>file_requests.none_waiting_text</source><translation>Requests to see files of customers of this unit, and your own to see others’, are listed here.</translation></message>
<message><source>file_requests.none_answered</source><translation>Nothing was answered yet</translation></message>
<message><source>file_requests.none_answered_text</source><translation>Once a request is answered, this tells by whom, until when, and how the file is shown.</translation></message>
<message><source>file_requests.told_waiting</source><translation>Asked on {at}, because: {reason}. {unit} has not answered; the request goes up with the next package, and the answer comes with one.</translation></message>
<message><source>file_requests.told_granted</source><translation>{by} agreed, until {until}: {answer}</translation></message>
<message><source>file_requests.told_refused</source><translation>{by} refused: {answer}</translation></message>
<message><source>file_requests.told_ended</source><translation>{by} had agreed; the day {until} has passed: {answer}</translation></message>
<message><source>file_requests.ask_again</source><translation>Ask again</translation></message>
<message><source>file_requests.ask_text</source><translation>Asks to see the file of “{name}”. Say why: who answers will read it. The request goes up with the next package; the unit of the customer or a centre above answers.</translation></message>
<message><source>file_requests.ask_now</source><translation>Ask</translation></message>
<message><source>file_requests.sent</source><translation>The request is noted and goes up with the next package.</translation></message>
<message><source>home.requests_waiting</source><translation>Requests for you to answer</translation></message>
<message><source>home.requests_answered</source><translation>Answers to my requests</translation></message>
<message><source>command_line.do_requests</source><translation>requests to see a file: list them, answer them</translation></message>
<message><source>command_line.do_requests_list</source><translation>list the requests to see a file</translation></message>
<message><source>command_line.do_requests_answer</source><translation>answer requests to see a file</translation></message>
<message><source>command_line.requests_answered</source><translation>those answered instead of those that wait</translation></message>
<message><source>command_line.requests_outcome</source><translation>granted or refused</translation></message>
<message><source>command_line.requests_id</source><translation>id of the request, as requests list gives it</translation></message>
<message><source>command_line.requests_text</source><translation>how the file is shown, or why it is not; who asked reads it</translation></message>
<message><source>command_line.requests_until</source><translation>the last day agreed to (30 days from now where it is not given)</translation></message>
<message><source>command_line.requests_count</source><translation>{count} {count:request|requests}, {answerable} of them for you to answer</translation></message>
<message><source>file_requests.paper</source><translation>For a paper, open the customer and print the archive form: it keeps to secrecy and rights, and the audit log notes it.</translation></message>
</context>
</TS>
