<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name>command_line</name>
<message><source>command_line.about</source><translation>Key-account program of the postal centres of Guangdong. With no command it opens the window.</translation></message>
<message><source>command_line.usage</source><translation>usage: </translation></message>
<message><source>command_line.usage_error</source><translation>wrong usage: </translation></message>
<message><source>command_line.arguments</source><translation>arguments</translation></message>
<message><source>command_line.options</source><translation>options</translation></message>
<message><source>command_line.commands</source><translation>commands</translation></message>
<message><source>command_line.command</source><translation>COMMAND</translation></message>
<message><source>command_line.help</source><translation>show this help</translation></message>
<message><source>command_line.version</source><translation>show the version</translation></message>
<message><source>command_line.store</source><translation>folder of the store (default: your own data folder)</translation></message>
<message><source>command_line.user</source><translation>who you are, where several people share the store</translation></message>
<message><source>command_line.password_file</source><translation>file that holds the password; else the variable BIGCLIENT_PASSWORD, else you are asked</translation></message>
<message><source>command_line.language</source><translation>language of what is printed</translation></message>
<message><source>command_line.json</source><translation>print JSON</translation></message>
<message><source>command_line.do_setup</source><translation>set up a store, with your key and a recovery key</translation></message>
<message><source>command_line.unit</source><translation>unit code, such as 440106 or 440100-LP</translation></message>
<message><source>command_line.name</source><translation>your name</translation></message>
<message><source>command_line.position</source><translation>your position</translation></message>
<message><source>command_line.recovery_out</source><translation>write the recovery key to this file instead of the screen</translation></message>
<message><source>command_line.do_demo</source><translation>make the sample store, or open it again; everything in it is fictitious</translation></message>
<message><source>command_line.customers</source><translation>number of customers (default 1000)</translation></message>
<message><source>command_line.seed</source><translation>seed (default 2005); the same seed gives the same data</translation></message>
<message><source>command_line.no_window</source><translation>do not open the window afterwards</translation></message>
<message><source>command_line.do_import</source><translation>import</translation></message>
<message><source>command_line.do_import_customers</source><translation>import customers from a workbook or CSV file</translation></message>
<message><source>command_line.import_file</source><translation>xlsx, xls or csv file</translation></message>
<message><source>command_line.mode</source><translation>only add, only update, or both (default)</translation></message>
<message><source>command_line.dry_run</source><translation>check only, write nothing</translation></message>
<message><source>command_line.do_list</source><translation>list</translation></message>
<message><source>command_line.do_list_customers</source><translation>list customers</translation></message>
<message><source>command_line.list_own</source><translation>without colleagues’ and sibling units’ customers, which come last with name, unit, lead manager and stage alone</translation></message>
<message><source>command_line.search</source><translation>find by code, name, pinyin, contact or phone</translation></message>
<message><source>command_line.limit</source><translation>at most so many</translation></message>
<message><source>command_line.do_show</source><translation>show</translation></message>
<message><source>command_line.do_show_customer</source><translation>show the whole file of one customer with its history</translation></message>
<message><source>command_line.customer</source><translation>id or 14-digit code of a customer</translation></message>
<message><source>command_line.do_print</source><translation>print</translation></message>
<message><source>command_line.do_print_archive</source><translation>print archive forms as PDF</translation></message>
<message><source>command_line.blank</source><translation>an empty form to fill in by hand</translation></message>
<message><source>command_line.pdf_out</source><translation>the PDF file</translation></message>
<message><source>command_line.do_grade</source><translation>grade the customers of a year</translation></message>
<message><source>command_line.year</source><translation>year, such as 2025</translation></message>
<message><source>command_line.rule_set</source><translation>rule set (default gd-2005)</translation></message>
<message><source>command_line.do_backup</source><translation>back up to a file</translation></message>
<message><source>command_line.backup_out</source><translation>the backup file; an older backup there is replaced</translation></message>
<message><source>command_line.do_restore</source><translation>put a backup back; what is there now is backed up first</translation></message>
<message><source>command_line.restore_file</source><translation>the backup file</translation></message>
<message><source>command_line.do_check</source><translation>check the store</translation></message>
<message><source>command_line.rebuild</source><translation>make the tables again from the log</translation></message>
<message><source>command_line.not_a_number</source><translation>“{text}” should be a whole number above zero</translation></message>
<message><source>command_line.not_a_year</source><translation>“{text}” should be a year of four digits</translation></message>
<message><source>command_line.customers_or_blank</source><translation>give customers, or --blank for an empty form, not both</translation></message>
<message><source>command_line.ask_password</source><translation>Password: </translation></message>
<message><source>command_line.ask_new_password</source><translation>New password: </translation></message>
<message><source>command_line.ask_again</source><translation>Once more: </translation></message>
<message><source>command_line.unforeseen</source><translation>The program made a mistake and did not finish ({reason}).</translation></message>
<message><source>command_line.mistake_required</source><translation>missing {names}</translation></message>
<message><source>command_line.mistake_unknown</source><translation>unknown {names}</translation></message>
<message><source>command_line.mistake_choice</source><translation>{name} cannot be {given}; choose from {names}</translation></message>
<message><source>command_line.mistake_value</source><translation>{name} cannot be {given}</translation></message>
<message><source>command_line.mistake_lonely</source><translation>{name} needs a value</translation></message>
<message><source>command_line.mistake_argument</source><translation>{name}: {message}</translation></message>
<message><source>command_line.interrupted</source><translation>Interrupted.</translation></message>
<message><source>command_line.set_up</source><translation>The store was set up in {folder}</translation></message>
<message><source>command_line.recovery_key</source><translation>Recovery key (shown this once; write it down or print it and keep it safe):
{recovery}</translation></message>
<message><source>command_line.recovery_key_written</source><translation>The recovery key was written to {path}; print it, then delete the file.</translation></message>
<message><source>command_line.demo_progress</source><translation>Making sample data: {done} of {count}</translation></message>
<message><source>command_line.demo_made</source><translation>{count} fictitious {count:customer|customers} {count:was|were} made in {folder}</translation></message>
<message><source>command_line.demo_reused</source><translation>The sample store is there already ({count} {count:customer|customers}): {folder}</translation></message>
<message><source>command_line.demo_password</source><translation>Password of the sample store: {password}</translation></message>
<message><source>command_line.demo_password_given</source><translation>Password of the sample store: the one you gave</translation></message>
<message><source>command_line.backed_up</source><translation>Backed up to {path} ({size} MiB), read back and verified.</translation></message>
<message><source>command_line.restored</source><translation>{path} was put back in {folder}</translation></message>
<message><source>command_line.restored_kept</source><translation>What was there before is kept in {path}</translation></message>
<message><source>command_line.check_ok</source><translation>Nothing is wrong.</translation></message>
<message><source>command_line.check_failed</source><translation>The check found {count} {count:problem|problems}.</translation></message>
<message><source>command_line.import_result</source><translation>{added} added, {updated} updated, {unchanged} unchanged, {skipped} skipped, {errors} {errors:error|errors}, {warnings} {warnings:warning|warnings}.</translation></message>
<message><source>command_line.import_dry</source><translation>Checked only; nothing was written.</translation></message>
<message><source>command_line.count</source><translation>{count} {count:customer|customers}</translation></message>
<message><source>command_line.count_shown</source><translation>{count} {count:customer|customers}, the first {shown} shown</translation></message>
<message><source>command_line.grade</source><translation>Grade</translation></message>
<message><source>command_line.provisional</source><translation>{grade} (prov.)</translation></message>
<message><source>command_line.revenue</source><translation>Revenue (10,000 yuan)</translation></message>
<message><source>command_line.denominator</source><translation>Denominator (10,000 yuan)</translation></message>
<message><source>command_line.revenue_score</source><translation>Revenue score</translation></message>
<message><source>command_line.share_score</source><translation>Share score</translation></message>
<message><source>command_line.total</source><translation>Total</translation></message>
<message><source>command_line.archived</source><translation>{count} archive {count:form|forms} {count:was|were} written to {path}</translation></message>
<message><source>command_line.blank_archived</source><translation>The empty archive form was written to {path}</translation></message>
<message><source>command_line.revenue_by_year</source><translation>Mail revenue (yuan)</translation></message>
<message><source>command_line.completeness</source><translation>Completeness</translation></message>
<message><source>command_line.missing</source><translation>missing: {fields}</translation></message>
<message><source>command_line.history_line</source><translation>{at}  {person} ({unit})  {field}: {old} → {new}</translation></message>
<message><source>command_line.history_made</source><translation>{at}  {person} ({unit})  made the file ({count} {count:field|fields})</translation></message>
<message><source>command_line.of_entity</source><translation>{entity}: {field}</translation></message>
<message><source>change.sample_data</source><translation>Made sample data</translation></message>
<message><source>command_line.do_print_handover</source><translation>print the hand-over sheet</translation></message>
<message><source>command_line.handover_giver</source><translation>who hands over; without customers, all of his</translation></message>
<message><source>command_line.handover_taker</source><translation>who takes over; left open to be written in without it</translation></message>
<message><source>failure.handover_or_blank</source><translation>Name customers or a giver (--from), or ask for the empty form (--blank), not both.</translation></message>
<message><source>failure.days_reversed</source><translation>{first} (--from) lies after {last} (--to); exchange the two.</translation></message>
</context>
</TS>
