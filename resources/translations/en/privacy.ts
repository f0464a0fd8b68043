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
</context>
</TS>
