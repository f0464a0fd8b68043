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
    <message><source>audit.form.archive</source><translation>Customer file</translation></message>
    <message><source>audit.form.diary</source><translation>Visit diary</translation></message>
    <message><source>audit.form.complaint</source><translation>Complaint form</translation></message>
    <message><source>audit.form.today</source><translation>Today sheet</translation></message>
    <message><source>audit.form.list</source><translation>List</translation></message>
    <message><source>audit.form.visits</source><translation>Visits</translation></message>
    <message><source>audit.form.complaints</source><translation>Complaints</translation></message>
    <message><source>audit.form.attachment</source><translation>Attachment</translation></message>
    <message><source>audit.form.preview</source><translation>Printed or saved from the preview</translation></message>
    <message><source>menu.audit</source><translation>Audit log…</translation></message>
    <message><source>audit.title</source><translation>Audit log</translation></message>
    <message><source>audit.explain</source><translation>Phone numbers shown, exports, prints, merges, erasures and refusals for lack of rights are noted here. The entries are part of the signed log: nobody changes them or takes them back. They go up to the centre above with the packages, and to nobody else.</translation></message>
    <message><source>audit.period</source><translation>Period</translation></message>
    <message><source>audit.period.today</source><translation>Today</translation></message>
    <message><source>audit.period.week</source><translation>Last 7 days</translation></message>
    <message><source>audit.period.month</source><translation>Last 30 days</translation></message>
    <message><source>audit.period.year</source><translation>This year</translation></message>
    <message><source>audit.period.ever</source><translation>All</translation></message>
    <message><source>audit.person</source><translation>Person</translation></message>
    <message><source>audit.kind</source><translation>What</translation></message>
    <message><source>audit.all</source><translation>All</translation></message>
    <message><source>audit.at</source><translation>When</translation></message>
    <message><source>audit.who</source><translation>Who</translation></message>
    <message><source>audit.unit</source><translation>Unit</translation></message>
    <message><source>audit.subject</source><translation>About</translation></message>
    <message><source>audit.form</source><translation>Content</translation></message>
    <message><source>audit.how_many</source><translation>How many</translation></message>
    <message><source>audit.target</source><translation>Where to</translation></message>
    <message><source>audit.none</source><translation>No entry of this period fits.</translation></message>
    <message><source>audit.count</source><translation>{count} in all.</translation></message>
    <message><source>audit.count_more</source><translation>{count} in all; the newest {most} are listed. The export has them all.</translation></message>
    <message><source>audit.own_alone</source><translation> Your position lets you see your own entries alone; administrator, deputy director and director read those of the unit.</translation></message>
    <message><source>audit.why_no_export</source><translation>There is no entry to export</translation></message>
    <message><source>audit.export</source><translation>Export…</translation></message>
    <message><source>command_line.do_audit</source><translation>list the audit log, the newest first</translation></message>
    <message><source>command_line.audit_person</source><translation>of this person alone</translation></message>
    <message><source>command_line.audit_kind</source><translation>of this kind alone: reveal, export, print, merge, erase, refused</translation></message>
    <message><source>command_line.audit_count</source><translation>{count} in all</translation></message>
    <message><source>command_line.audit_own</source><translation>Your position lets you see your own entries alone.</translation></message>
</context>
</TS>
