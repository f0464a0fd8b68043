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
    <message><source>privacy.notice_days_tip</source><translation>How many days before personal data or a file must not be kept longer the home page says so. 30 days is this program’s default; the guideline has none.</translation></message>
    <message><source>privacy.days</source><translation> days</translation></message>
    <message><source>privacy.place_contact</source><translation>Contact</translation></message>
    <message><source>privacy.place_customer</source><translation>Legal representative</translation></message>
    <message><source>privacy.place_complaint</source><translation>Complaint</translation></message>
    <message><source>privacy.place_complaint_event</source><translation>Step of a complaint</translation></message>
    <message><source>privacy.place_visit</source><translation>Visit</translation></message>
    <message><source>privacy.place_attachment</source><translation>Attachment</translation></message>
    <message><source>privacy.place_staff</source><translation>Own staff</translation></message>
    <message><source>privacy.place_mention</source><translation>mentioned in: {where}</translation></message>
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
    <message><source>failure.undo_erased</source><translation>What stood before this step (“{step}”) was erased under privacy law; it cannot be taken back.</translation></message>
</context>
</TS>
