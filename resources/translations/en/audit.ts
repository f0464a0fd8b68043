<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>audit</name>
    <message><source>entity.audit_log</source><translation>Audit log</translation></message>
    <message><source>entity.audit_entry</source><translation>Audit entry</translation></message>
    <message><source>audit_log.unit</source><translation>Unit</translation></message>
    <message><source>audit_log.person</source><translation>Person</translation></message>
    <message><source>audit_log.installation</source><translation>Machine</translation></message>
    <message><source>audit_entry.audit_log</source><translation>Audit log</translation></message>
    <message><source>audit_entry.at</source><translation>When</translation></message>
    <message><source>audit_entry.kind</source><translation>What</translation></message>
    <message><source>audit_entry.kind.reveal</source><translation>Phone number shown</translation></message>
    <message><source>audit_entry.kind.export</source><translation>Export</translation></message>
    <message><source>audit_entry.kind.print</source><translation>Print</translation></message>
    <message><source>audit_entry.kind.merge</source><translation>Customers merged</translation></message>
    <message><source>audit_entry.kind.erase</source><translation>Personal data erased</translation></message>
    <message><source>audit_entry.kind.refused</source><translation>Refused for lack of rights</translation></message>
    <message><source>audit_entry.subject</source><translation>About</translation></message>
    <message><source>audit_entry.customer</source><translation>Customer</translation></message>
    <message><source>audit_entry.count</source><translation>How many</translation></message>
    <message><source>audit_entry.target</source><translation>Where to</translation></message>
    <message><source>audit_entry.form</source><translation>Content</translation></message>
    <message><source>change.audit</source><translation>Noted in the audit log</translation></message>
</context>
</TS>
