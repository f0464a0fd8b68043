<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>customer_files</name>
    <message><source>contact.person</source><translation>Person's mark</translation></message>
    <message><source>entity.address</source><translation>Address</translation></message>
    <message><source>entity.agreement</source><translation>Agreement</translation></message>
    <message><source>section.addresses</source><translation>Further addresses</translation></message>
    <message><source>section.agreements</source><translation>Agreements</translation></message>
    <message><source>address.customer</source><translation>Customer</translation></message>
    <message><source>address.kind</source><translation>Kind</translation></message>
    <message><source>address.kind.registered</source><translation>Registered</translation></message>
    <message><source>address.kind.postal</source><translation>Postal</translation></message>
    <message><source>address.kind.delivery</source><translation>Pick-up and delivery</translation></message>
    <message><source>address.kind.invoice</source><translation>Invoice</translation></message>
    <message><source>address.kind.other</source><translation>Other</translation></message>
    <message><source>address.is_main</source><translation>Main address</translation></message>
    <message><source>address.division</source><translation>Division</translation></message>
    <message><source>address.address</source><translation>Address</translation></message>
    <message><source>address.postcode</source><translation>Postcode</translation></message>
    <message><source>address.contact</source><translation>Contact there</translation></message>
    <message><source>address.phone</source><translation>Phone there</translation></message>
    <message><source>address.remark</source><translation>Remark</translation></message>
    <message><source>address.deleted</source><translation>Deleted</translation></message>
    <message><source>agreement.customer</source><translation>Customer</translation></message>
    <message><source>agreement.number</source><translation>Number</translation></message>
    <message><source>agreement.kind</source><translation>Kind</translation></message>
    <message><source>agreement.kind.mail_service</source><translation>Mail service</translation></message>
    <message><source>agreement.kind.discount</source><translation>Discount</translation></message>
    <message><source>agreement.kind.on_account</source><translation>On account</translation></message>
    <message><source>agreement.kind.cooperation</source><translation>Co-operation</translation></message>
    <message><source>agreement.kind.confidentiality</source><translation>Confidentiality</translation></message>
    <message><source>agreement.kind.other</source><translation>Other</translation></message>
    <message><source>agreement.title</source><translation>Title</translation></message>
    <message><source>agreement.signed_on</source><translation>Signed on</translation></message>
    <message><source>agreement.starts_on</source><translation>From</translation></message>
    <message><source>agreement.ends_on</source><translation>Until</translation></message>
    <message><source>agreement.auto_renews</source><translation>Renews by itself</translation></message>
    <message><source>agreement.renewal_months</source><translation>Renewed for (months)</translation></message>
    <message><source>agreement.ended_on</source><translation>Ended early on</translation></message>
    <message><source>agreement.amount</source><translation>Amount</translation></message>
    <message><source>agreement.discount</source><translation>Discount terms</translation></message>
    <message><source>agreement.first_reminder_days</source><translation>First reminder (days before)</translation></message>
    <message><source>agreement.second_reminder_days</source><translation>Second reminder (days before)</translation></message>
    <message><source>agreement.signing_organisation</source><translation>Signing organisation</translation></message>
    <message><source>agreement.contact</source><translation>Signed by (customer)</translation></message>
    <message><source>agreement.remark</source><translation>Remark</translation></message>
    <message><source>agreement.deleted</source><translation>Deleted</translation></message>
    <message><source>attachment.subject_kind.agreement</source><translation>Agreement</translation></message>
    <message><source>attachments.of_agreement</source><translation>Attachments of the agreement</translation></message>
    <message><source>agreements.state</source><translation>State</translation></message>
    <message><source>agreements.title</source><translation>Agreement</translation></message>
    <message><source>agreements.number</source><translation>Number</translation></message>
    <message><source>agreements.term</source><translation>Term</translation></message>
    <message><source>agreements.amount</source><translation>Amount</translation></message>
    <message><source>agreements.discount</source><translation>Discount terms</translation></message>
    <message><source>agreements.more</source><translation>Signing and reminders</translation></message>
    <message><source>agreements.coming</source><translation>Not yet in force</translation></message>
    <message><source>agreements.in_force</source><translation>In force</translation></message>
    <message><source>agreements.ending</source><translation>Ending</translation></message>
    <message><source>agreements.ended</source><translation>Ended</translation></message>
    <message><source>agreements.open_end</source><translation>open</translation></message>
    <message><source>agreements.days_left</source><translation>{days} {days:day|days} left</translation></message>
    <message><source>agreements.renews</source><translation>renews by itself (this term until {until})</translation></message>
    <message><source>agreements.told</source><translation>Told {first} and {second} {second:day|days} before the end</translation></message>
    <message><source>agreements.papers</source><translation>{count} {count:attachment|attachments}</translation></message>
    <message><source>agreements.add_papers</source><translation>Attach the agreement</translation></message>
    <message><source>agreements.note</source><translation>The state is worked out for today. What ends soon stands on the desk and in the folder of contracts that end.</translation></message>
    <message><source>customers.tab_agreements</source><translation>Agreements</translation></message>
    <message><source>customers.no_addresses</source><translation>No other address has been entered.</translation></message>
    <message><source>customers.no_addresses_do</source><translation>Add an address</translation></message>
    <message><source>customers.no_agreements</source><translation>No agreement has been entered.</translation></message>
    <message><source>customers.no_agreements_do</source><translation>Add an agreement</translation></message>
    <message><source>customers.add_addresses</source><translation>Add an address</translation></message>
    <message><source>customers.add_agreements</source><translation>Add an agreement</translation></message>
    <message><source>problem.reports_to_himself</source><translation>A contact cannot report to himself: choose somebody else, or nobody.</translation></message>
    <message><source>problem.reports_in_a_ring</source><translation>These contacts report to each other in a ring: {way}. Change whom one of them reports to.</translation></message>
    <message><source>problem.address_contact</source><translation>The contact chosen is not among this customer's contacts any more: choose another.</translation></message>
    <message><source>problem.two_main_addresses</source><translation>Only one address is the main one: untick the others.</translation></message>
    <message><source>problem.agreement_ends_first</source><translation>The agreement ends on {until}, before it begins on {begins}: check both days.</translation></message>
    <message><source>problem.renewal_without_end</source><translation>An agreement that renews by itself needs an end, or nobody can be reminded of it.</translation></message>
    <message><source>problem.renewal_months</source><translation>An agreement is renewed for 1 to {limit} {limit:month|months}.</translation></message>
    <message><source>problem.service_shares_above_hundred</source><translation>The shares of this service, ours included, add up to {total} %: more than 100 %. Check them.</translation></message>
    <message><source>home.renews</source><translation>renews by itself, {when}</translation></message>
    <message><source>failure.headquarters_ring</source><translation>“{customer}” cannot stand below one of its own branches: {way}. Choose another headquarters.</translation></message>
    <message><source>change.move_branches</source><translation>Move under another headquarters</translation></message>
    <message><source>organisation.name</source><translation>Customer</translation></message>
    <message><source>organisation.code</source><translation>Code</translation></message>
    <message><source>organisation.grade</source><translation>Grade</translation></message>
    <message><source>organisation.lead_manager</source><translation>Lead</translation></message>
    <message><source>organisation.revenue</source><translation>Revenue, own (10k)</translation></message>
    <message><source>organisation.summed</source><translation>With branches</translation></message>
    <message><source>organisation.visits</source><translation>Visits</translation></message>
    <message><source>organisation.complaints</source><translation>Complaints</translation></message>
    <message><source>organisation.unit</source><translation>Unit</translation></message>
    <message><source>organisation.own_of_sum</source><translation>{own} of {sum}</translation></message>
    <message><source>organisation.hint</source><translation>Revenue of {revenue_year}, visits of {year}; “of” counts all branches below. {count} {count:branch|branches} (999 at most). Drag a line onto another customer to move it.</translation></message>
    <message><source>organisation.none</source><translation>No branches. “New branch” adds one; or move this customer below another.</translation></message>
    <message><source>organisation.hidden</source><translation>{count} of them belong to other units and are not in the sums.</translation></message>
    <message><source>organisation.ring</source><translation>These headquarters form a ring: {way}, said apart in different offices. It is cut at the latest decision; put it right with “Move to…” or “Stand alone”.</translation></message>
    <message><source>organisation.new_branch</source><translation>New branch</translation></message>
    <message><source>organisation.move_to</source><translation>Move to…</translation></message>
    <message><source>organisation.move</source><translation>Move</translation></message>
    <message><source>organisation.move_title</source><translation>Move under another headquarters</translation></message>
    <message><source>organisation.move_text</source><translation>Move “{names}” with all below it under “{above}”? Codes stay; the province issues others.</translation></message>
    <message><source>organisation.move_where</source><translation>Below whom shall “{names}” (with {count} {count:branch|branches} below) stand?</translation></message>
    <message><source>organisation.codes_stay</source><translation>Codes stay as they are; the province issues others.</translation></message>
    <message><source>organisation.detach</source><translation>Stand alone</translation></message>
    <message><source>organisation.detach_title</source><translation>Stand alone?</translation></message>
    <message><source>organisation.detach_text</source><translation>What is marked stands below nobody any more, and takes its own branches along. Codes stay.</translation></message>
    <message><source>organisation.moved</source><translation>{count} moved</translation></message>
    <message><source>organisation.open_all</source><translation>Open all</translation></message>
    <message><source>organisation.close_all</source><translation>Close</translation></message>
    <message><source>review.ring</source><translation>Headquarters in a ring, cut at the latest decision:</translation></message>
    <message><source>review.ring_open</source><translation>open the customer and put it right</translation></message>
    <message><source>people_chart.ring</source><translation>These contacts report to each other in a ring: {way}, from edits made apart. The chart cuts it; put it right.</translation></message>
    <message><source>people_chart.words</source><translation>Who reports to whom, {count} {count:person|people}</translation></message>
    <message><source>persons.title</source><translation>At other customers</translation></message>
    <message><source>persons.also</source><translation>{name} is also a contact of</translation></message>
    <message><source>persons.maybe</source><translation>{name} may be the same person as “{other}” ({why}):</translation></message>
    <message><source>persons.same_mobile</source><translation>same mobile</translation></message>
    <message><source>persons.same_name</source><translation>same name</translation></message>
    <message><source>persons.link</source><translation>the same person</translation></message>
    <message><source>persons.part</source><translation>not the same person</translation></message>
    <message><source>persons.linked</source><translation>Noted as one person</translation></message>
    <message><source>persons.parted</source><translation>Noted as different persons</translation></message>
    <message><source>persons.tell_apart</source><translation>Not the same person</translation></message>
    <message><source>persons.told_apart</source><translation>Noted: two persons; not suggested any more</translation></message>
    <message><source>persons.not_same</source><translation>{name} and “{other}” were said to be two persons:</translation></message>
    <message><source>persons.again</source><translation>Suggest again</translation></message>
    <message><source>persons.suspected_again</source><translation>Suggested again</translation></message>
    <message><source>change.tell_persons_apart</source><translation>Contacts told apart</translation></message>
    <message><source>change.suspect_persons_again</source><translation>Contacts suggested as one again</translation></message>
    <message><source>change.link_persons</source><translation>Note as one person</translation></message>
    <message><source>change.unlink_person</source><translation>Note as different persons</translation></message>
    <message><source>failure.contact_gone</source><translation>The contact was removed meanwhile. Refresh and try again; nothing was changed.</translation></message>
    <message><source>customer.decision_maker</source><translation>Decision maker</translation></message>
    <message><source>customer.competitors</source><translation>Competitors</translation></message>
    <message><source>menu.completeness</source><translation>Weights of completeness…</translation></message>
    <message><source>completeness.title</source><translation>Weights of completeness</translation></message>
    <message><source>completeness.explain</source><translation>The larger the weight, the more a missing field takes off; 0 does not count. Commercial and policy customers have their own. The defaults are this program's, not the guideline's. Every file is measured anew.</translation></message>
    <message><source>completeness.field</source><translation>Field</translation></message>
    <message><source>completeness.section</source><translation>Section</translation></message>
    <message><source>completeness.defaults</source><translation>Defaults</translation></message>
    <message><source>completeness.by_office</source><translation>Set by {office} for its whole city; changes travel to its counties and laptops.</translation></message>
    <message><source>completeness.by_unit</source><translation>Set by {office} for itself and what is below; changes travel to its laptops.</translation></message>
    <message><source>completeness.by_alone</source><translation>Set at this computer for itself; once it has joined a centre, what that confirms or sets counts.</translation></message>
    <message><source>completeness.by_province</source><translation>{office} has set none; the province’s count.</translation></message>
    <message><source>completeness.by_machine</source><translation>These hold on this machine alone, until {office} sets some.</translation></message>
    <message><source>completeness.by_shipped</source><translation>{office} has set none; these are the program’s defaults.</translation></message>
    <message><source>completeness.shipped</source><translation>the defaults</translation></message>
    <message><source>completeness.short</source><translation>{kind}: {fields} {fields:field|fields}, sum {sum}</translation></message>
    <message><source>completeness.sums</source><translation>Sum of the weights: commercial {commercial}, policy {policy}.</translation></message>
    <message><source>completeness.saved</source><translation>Weights kept; every file measured anew</translation></message>
    <message><source>change.completeness_weights</source><translation>Change the weights of completeness</translation></message>
    <message><source>failure.weights_refused</source><translation>Weights are whole numbers from 0 to 100, and for each kind at least one is above 0. Check them and save again.</translation></message>
    <message><source>mail_shares.title</source><translation>Shares</translation></message>
    <message><source>mail_shares.ours</source><translation>Ours</translation></message>
    <message><source>mail_shares.unknown</source><translation>Unknown</translation></message>
    <message><source>mail_shares.whole</source><translation>All mail</translation></message>
    <message><source>mail_shares.over</source><translation>adds up to {total} %: check it</translation></message>
    <message><source>organisation.not_yours</source><translation>“{name}” is not yours to move. Ask the unit that is responsible for it.</translation></message>
    <message><source>organisation.is_alone</source><translation>It stands below nobody</translation></message>
    <message><source>organisation.one_line</source><translation>Select one customer for the new branch</translation></message>
    <message><source>reminder.agreement</source><translation>An agreement ends on {until}: {customer} {agreement}</translation></message>
    <message><source>persons.mark</source><translation>the same person as a contact of another customer</translation></message>
</context>
</TS>
