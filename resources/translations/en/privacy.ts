<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>privacy</name>
    <message><source>privacy.erased</source><translation>Erased under privacy law</translation></message>
    <message><source>privacy.erased_short</source><translation>(erased)</translation></message>
    <message><source>problem.valid_before_consent</source><translation>“Valid until” ({until}) lies before the consent ({given}). Please check.</translation></message>
    <message><source>problem.withdrawn_before_consent</source><translation>The consent was withdrawn ({withdrawn}) before it was given ({given}). Please check.</translation></message>
    <message><source>problem.consent_withdrawn</source><translation>Consent was withdrawn on {date}: contact the person no more and erase his data; if there is another basis, choose it and empty this date.</translation></message>
    <message><source>problem.consent_over</source><translation>The consent ended on {date}: ask again and enter the new date, or erase the person’s data.</translation></message>
    <message><source>problem.contact_over</source><translation>The validity ended on {date}: if the data is still needed enter a new date with the reason, else erase it.</translation></message>
    <message><source>problem.consent_without_date</source><translation>The basis is consent: say when it was given.</translation></message>
    <message><source>problem.consent_without_basis</source><translation>A date of consent is given: choose “consent” as the basis.</translation></message>
    <message><source>privacy.notice_days</source><translation>Notice before retention ends</translation></message>
    <message><source>privacy.notice_days_tip</source><translation>How many days before personal data or a file must not be kept longer the desk says so. 30 days is this program’s default; the guideline has none.</translation></message>
    <message><source>privacy.days</source><translation> days</translation></message>
    <message><source>privacy.place_contact</source><translation>Contact</translation></message>
    <message><source>privacy.place_customer</source><translation>Legal representative</translation></message>
    <message><source>privacy.place_complaint</source><translation>Complaint</translation></message>
    <message><source>privacy.place_complaint_event</source><translation>Step of a complaint</translation></message>
    <message><source>privacy.place_visit</source><translation>Visit</translation></message>
    <message><source>privacy.place_attachment</source><translation>Attachment</translation></message>
    <message><source>privacy.place_staff</source><translation>Own staff</translation></message>
    <message><source>privacy.place_mention</source><translation>{where}: {field}</translation></message>
    <message><source>privacy.place_gone</source><translation>{where} (deleted, in the history)</translation></message>
    <message><source>privacy.earlier</source><translation>{field} (earlier)</translation></message>
    <message><source>privacy.report_title</source><translation>Personal data held</translation></message>
    <message><source>privacy.report_unit</source><translation>Provided by: {unit}</translation></message>
    <message><source>privacy.report_about</source><translation>Asked for: {text}</translation></message>
    <message><source>privacy.report_day</source><translation>Date: {day}</translation></message>
    <message><source>privacy.report_field</source><translation>Field</translation></message>
    <message><source>privacy.report_value</source><translation>Content</translation></message>
    <message><source>privacy.report_since</source><translation>Recorded</translation></message>
    <message><source>privacy.report_section</source><translation>{customer} · {where} (recorded {since} by {author})</translation></message>
    <message><source>privacy.report_notes</source><translation>Given on the person’s request under PIPL art. 45. What is wrong has to be corrected on request (art. 46); what has no basis or is past its time has to be erased (art. 47). “Earlier” is what was changed since and stands in the history.</translation></message>
    <message><source>privacy.report_person</source><translation>Received by</translation></message>
    <message><source>privacy.report_handler</source><translation>Handled by</translation></message>
    <message><source>privacy.report_leader</source><translation>Head</translation></message>
    <message><source>privacy.report_file</source><translation>Personal data_{day}</translation></message>
    <message><source>failure.person_search_too_short</source><translation>Enter at least two characters of a name or five digits of a number.</translation></message>
    <message><source>failure.erasure_reason_names_person</source><translation>The reason stays for ever: do not write the person’s name or number into it.</translation></message>
    <message><source>failure.redaction_wants_above</source><translation>Older versions of the text lie in one signed piece with whose the customer is: {unit} or a centre above it has to do this. Untick this line to erase the rest.</translation></message>
    <message><source>failure.redaction_still_names</source><translation>The new text still holds the name or the number; change it and try again.</translation></message>
    <message><source>failure.undo_erased</source><translation>What stood before this step (“{step}”) was erased under privacy law; it cannot be taken back.</translation></message>
    <message><source>menu.personal_data</source><translation>Personal data…</translation></message>
    <message><source>change.keep_longer</source><translation>Keep longer</translation></message>
    <message><source>privacy.person_link</source><translation>look up…</translation></message>
    <message><source>privacy.person_head</source><translation>Personal data</translation></message>
    <message><source>privacy.title</source><translation>Personal data</translation></message>
    <message><source>privacy.hint</source><translation>Everything held here about one person: as contact, legal representative, complainant, person met, in attachments, as own staff, and what was changed or deleted and stands in the history. It can be given to the person, corrected, or erased on request.</translation></message>
    <message><source>privacy.search_hint</source><translation>Name or phone</translation></message>
    <message><source>privacy.search</source><translation>Look up</translation></message>
    <message><source>privacy.first</source><translation>Enter a name or a phone number, then “Look up”</translation></message>
    <message><source>privacy.first_text</source><translation>Records of the very name or number are selected; check that they are one person, Ctrl adds and removes.</translation></message>
    <message><source>privacy.nobody</source><translation>Nothing is held about “{text}”</translation></message>
    <message><source>privacy.nobody_text</source><translation>You may try the phone number or another spelling.</translation></message>
    <message><source>privacy.count</source><translation>{count} {count:place|places}</translation></message>
    <message><source>privacy.hidden</source><translation>{count} more {count:belongs|belong} to customers whose numbers you may not see; ask their unit.</translation></message>
    <message><source>privacy.open</source><translation>Open</translation></message>
    <message><source>privacy.preview</source><translation>Preview</translation></message>
    <message><source>privacy.export</source><translation>Export…</translation></message>
    <message><source>privacy.erase</source><translation>Erase…</translation></message>
    <message><source>privacy.why_none</source><translation>Select records first.</translation></message>
    <message><source>privacy.why_nothing_to_erase</source><translation>There are no personal data here that can be erased.</translation></message>
    <message><source>privacy.why_no_customer</source><translation>Select a record of a customer first.</translation></message>
    <message><source>privacy.where</source><translation>Where</translation></message>
    <message><source>privacy.customer</source><translation>Customer / unit</translation></message>
    <message><source>privacy.about</source><translation>Name / title</translation></message>
    <message><source>privacy.match</source><translation>Match</translation></message>
    <message><source>privacy.held</source><translation>Content</translation></message>
    <message><source>privacy.since</source><translation>Recorded</translation></message>
    <message><source>privacy.author</source><translation>By</translation></message>
    <message><source>privacy.match_exact</source><translation>exact</translation></message>
    <message><source>privacy.match_text</source><translation>in a text</translation></message>
    <message><source>privacy.match_mention</source><translation>mentioned</translation></message>
    <message><source>privacy.stays_mention</source><translation>This text names the person, but the record is not about him: “Erase…” lists every such text, takes name and number out of it, or lets you write it anew; older versions lose them as well.</translation></message>
    <message><source>privacy.stays_staff</source><translation>One of the own people. Position, unit and times are kept by the employer; to erase numbers on request, and of who has left the name, select the person under Tools › Units and people and press “Personal data”.</translation></message>
    <message><source>privacy.erase_own_title</source><translation>Erase data of {name}</translation></message>
    <message><source>privacy.erase_own_text</source><translation>His telephone numbers go out of every version; of who has left the name goes too, and reads “〔已删除〕” from then on. Position, unit, times and signatures stay, and so do texts of customers, visits and complaints that mention him. Packages carry it to other machines; old backups and sticks hold it until they rotate. There is no undo. Say why, without name or number:</translation></message>
    <message><source>privacy.own_erased</source><translation>Erased; the next packages tell the units above and below.</translation></message>
    <message><source>privacy.erase_title</source><translation>Erase personal data</translation></message>
    <message><source>privacy.goes</source><translation>Erased: the personal data in {records} {records:record|records} of {customers} {customers:customer|customers}, with what stood there before, {values} {values:piece|pieces} in all. It cannot be undone or brought back.</translation></message>
    <message><source>privacy.goes_texts_kept</source><translation>The {count:text|texts} of {count} {count:visit or complaint stays|visits and complaints stay}; only name and number are struck out.</translation></message>
    <message><source>privacy.goes_files</source><translation>{count} attached {count:file|files} {count:is|are} deleted.</translation></message>
    <message><source>privacy.goes_drafts</source><translation>{count} unsaved {count:form|forms} {count:is|are} deleted.</translation></message>
    <message><source>privacy.keep_texts</source><translation>Keep the rest of visits and complaints, strike out name and number only</translation></message>
    <message><source>privacy.keep_texts_tip</source><translation>Otherwise persons met, talks, what happened and findings go as a whole.</translation></message>
    <message><source>privacy.stays</source><translation>Kept: signatures and times of {count} {count:step|steps}, without the values; the history says “erased”, and the check of the data stays clean.</translation></message>
    <message><source>privacy.stays_backups</source><translation>{count} old {count:backup|backups} still {count:holds it until it rotates|hold it until they rotate}; put back, {count:it is|they are} erased again.</translation></message>
    <message><source>privacy.stays_peers</source><translation>{count:The unit|The {count} units} that got packages from here {count:erases|erase} it with the next package; packages on old sticks and in mails you have to clear away.</translation></message>
    <message><source>privacy.stays_mentions</source><translation>{count} of the selected {count:place is|places are} data of own people: erased where that person is looked up from Units and people.</translation></message>
    <message><source>privacy.mentions_title</source><translation>{all} other {all:text|texts} {all:names|name} the person; the {count} ticked {count:becomes what stands below it|become what stands below them}. Older versions lose the name as well, and go whole where you write something else than is proposed.</translation></message>
    <message><source>privacy.mention_earlier</source><translation> (changed since, in the history)</translation></message>
    <message><source>privacy.mention_versions</source><translation> ({count} {count:version|versions} with the history)</translation></message>
    <message><source>privacy.mention_becomes</source><translation>Becomes</translation></message>
    <message><source>privacy.mention_becomes_fixed</source><translation>Becomes: {text}</translation></message>
    <message><source>privacy.mention_goes_whole</source><translation>(the whole text goes)</translation></message>
    <message><source>privacy.mention_tip</source><translation>You may write something else; left empty, the whole text goes. Where it differs from the proposal, older versions go whole.</translation></message>
    <message><source>privacy.mentions_rest</source><translation>Name and number go from the {count} {count:other|others} as well</translation></message>
    <message><source>privacy.strike_drafts</source><translation>Name and number go from {count} unsaved {count:draft|drafts} elsewhere as well</translation></message>
    <message><source>privacy.stays_elsewhere</source><translation>{count} more {count:is not yours to change and stays|are not yours to change and stay}: {why}</translation></message>
    <message><source>privacy.reason</source><translation>Why</translation></message>
    <message><source>privacy.reason_request</source><translation>The person asked for it</translation></message>
    <message><source>privacy.reason_withdrawn</source><translation>Consent withdrawn</translation></message>
    <message><source>privacy.reason_over</source><translation>Kept long enough</translation></message>
    <message><source>privacy.reason_needless</source><translation>Not needed any more, or without basis</translation></message>
    <message><source>privacy.erase_now</source><translation>Erase</translation></message>
    <message><source>privacy.erased_told</source><translation>The personal data of {count} {count:record|records} is erased.</translation></message>
    <message><source>privacy.retention_title</source><translation>Not to be kept longer</translation></message>
    <message><source>privacy.retention_hint</source><translation>Consent withdrawn, validity or retention over or ending within {days} {days:day|days}. What is still needed is kept longer with a reason; what is not is erased.</translation></message>
    <message><source>privacy.show_person</source><translation>Look up</translation></message>
    <message><source>privacy.extend</source><translation>Keep longer…</translation></message>
    <message><source>privacy.standing</source><translation>State</translation></message>
    <message><source>privacy.what</source><translation>Who / what</translation></message>
    <message><source>privacy.day</source><translation>Day</translation></message>
    <message><source>privacy.whole_file</source><translation>Customer file</translation></message>
    <message><source>privacy.standing_withdrawn</source><translation>Consent withdrawn</translation></message>
    <message><source>privacy.standing_expired</source><translation>Validity over</translation></message>
    <message><source>privacy.standing_file_over</source><translation>Retention over</translation></message>
    <message><source>privacy.standing_ending</source><translation>Validity ends</translation></message>
    <message><source>privacy.standing_file_ending</source><translation>Retention ends</translation></message>
    <message><source>privacy.why_no_line</source><translation>Select a line first.</translation></message>
    <message><source>privacy.why_no_person</source><translation>This is a whole customer file: if it is not needed any more, delete the customer in the list.</translation></message>
    <message><source>privacy.why_not_longer</source><translation>Consent was withdrawn, so it cannot be kept longer; if there is another basis, enter it at the contact.</translation></message>
    <message><source>privacy.nothing_due</source><translation>Nothing has to go</translation></message>
    <message><source>privacy.nothing_due_text</source><translation>When the validity of a contact or the retention of a file comes to its end, it is listed here.</translation></message>
    <message><source>privacy.extend_title</source><translation>Keep longer</translation></message>
    <message><source>privacy.extend_text</source><translation>{who}: until {day} so far.</translation></message>
    <message><source>privacy.extend_until</source><translation>Until</translation></message>
    <message><source>privacy.extend_reason</source><translation>Reason</translation></message>
    <message><source>privacy.extend_now</source><translation>Keep longer</translation></message>
    <message><source>privacy.extend_needs</source><translation>Enter day and reason.</translation></message>
    <message><source>privacy.extended</source><translation>Kept until {day}.</translation></message>
    <message><source>failure.not_later_than_today</source><translation>The day ({day}) is past already; enter today or a later one.</translation></message>
    <message><source>failure.keeping_reason_missing</source><translation>Say why it is kept longer.</translation></message>
    <message><source>failure.only_secret</source><translation>All selected customers are marked secret, so there is nothing to write. If it has to be, tick “write them too” and say why; on the command line with --secret-reason.</translation></message>
    <message><source>privacy.secrets_written</source><translation>Secret customers written</translation></message>
    <message><source>privacy.left_out</source><translation>{count} more {count:customer|customers} {count:is|are} marked secret and not listed.</translation></message>
    <message><source>privacy.left_out_rows</source><translation>{count} more {count:customer|customers} {count:is|are} marked secret and not listed one by one; the totals include {count:it|them}.</translation></message>
    <message><source>privacy.note_sheet</source><translation>Note</translation></message>
    <message><source>privacy.secrets_title</source><translation>Customers marked secret</translation></message>
    <message><source>privacy.secrets_text</source><translation>{count} of them {count:is|are} marked secret and neither written nor printed; the file says how many were left out.</translation></message>
    <message><source>privacy.secrets_only</source><translation>{count:The selected customer is|All {count} selected customers are} marked secret and neither written nor printed.</translation></message>
    <message><source>privacy.secrets_take</source><translation>Write them too (noted in the audit log)</translation></message>
    <message><source>privacy.secrets_reason</source><translation>Say why</translation></message>
    <message><source>command_line.secret_reason</source><translation>customers marked secret go along; the reason is noted in the audit log</translation></message>
    <message><source>privacy.secrets_go</source><translation>Go on</translation></message>
    <message><source>privacy.secrecy_tip</source><translation>“Secret” means business secrets: such customers are neither exported nor printed unless somebody says why. Packages between centres are encrypted and carry them. State secrets must not be entered into this program at all.</translation></message>
    <message><source>privacy.notice</source><translation>Notice</translation></message>
    <message><source>privacy.why_no_contact</source><translation>The notice is for contacts: select a contact’s record first.</translation></message>
    <message><source>privacy.notice_shown</source><translation>The notice to {name} is open; print it and hand it over.</translation></message>
    <message><source>privacy.notice_given</source><translation>It was handed over</translation></message>
    <message><source>privacy.notice_noted</source><translation>The day of the notice is noted.</translation></message>
    <message><source>change.notice_given</source><translation>Note the day of a notice</translation></message>
    <message><source>failure.contact_unknown</source><translation>This contact was deleted or erased; refresh and try again.</translation></message>
    <message><source>privacy_notice.title</source><translation>Notice on personal data</translation></message>
    <message><source>privacy_notice.to</source><translation>{person} ({customer}):</translation></message>
    <message><source>privacy_notice.opening</source><translation>{unit} processes personal data of yours for its postal business with your organisation. Under article 17 of the Personal Information Protection Law we tell you the following:</translation></message>
    <message><source>privacy_notice.who</source><translation>1. Who processes</translation></message>
    <message><source>privacy_notice.who_text</source><translation>{unit}. Address: {address}. Contact: {handler}, phone {phone}.</translation></message>
    <message><source>privacy_notice.why</source><translation>2. Purpose and basis</translation></message>
    <message><source>privacy_notice.why_text</source><translation>For business contact with your organisation, visits and service, settlement, contracts and complaints; for nothing else, and without automated decisions about you. Basis: {basis}.</translation></message>
    <message><source>privacy_notice.what</source><translation>3. Kinds and source</translation></message>
    <message><source>privacy_notice.what_text</source><translation>{kinds}. Source: {source}. We do not collect ID numbers, birthdays, family, health, religion or hobbies.</translation></message>
    <message><source>privacy_notice.source</source><translation>you or your organisation</translation></message>
    <message><source>privacy_notice.how</source><translation>4. How</translation></message>
    <message><source>privacy_notice.how_text</source><translation>Kept encrypted on computers of our office, used by the account managers in charge and the centres above them, passed between centres in encrypted packages; given to nobody else unless a law says so.</translation></message>
    <message><source>privacy_notice.until</source><translation>5. How long</translation></message>
    <message><source>privacy_notice.until_day</source><translation>Until {day}, then it is deleted; if it has to be kept longer we tell you.</translation></message>
    <message><source>privacy_notice.until_text</source><translation>Until the business with your organisation ends or you are its contact no more; then it is deleted.</translation></message>
    <message><source>privacy_notice.rights</source><translation>6. Your rights</translation></message>
    <message><source>privacy_notice.rights_text</source><translation>You may ask the contact named above to see, copy, correct or complete your data, to explain the rules, to withdraw consent and to have it deleted; we act without delay or say why not. A withdrawal does not touch what was done before. You may also complain to the authorities.</translation></message>
    <message><source>privacy_notice.receipt</source><translation>Receipt</translation></message>
    <message><source>privacy_notice.agreed</source><translation>□ received and understood　　□ I agree to the processing as described</translation></message>
    <message><source>privacy_notice.sign</source><translation>Signature:</translation></message>
    <message><source>privacy_notice.from</source><translation>{unit}　　{day}</translation></message>
    <message><source>privacy.correct</source><translation>Correct…</translation></message>
</context>
</TS>
