<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name>failure_store</name>
<message><source>failure.unexpected</source><translation>Something unexpected happened; what was saved is safe. Copy the details for your administrator.</translation></message>
<message><source>failure.commit_unreadable</source><translation>A record cannot be read ({reason}). It is kept as it is; try again after an update.</translation></message>
<message><source>failure.commit_too_large</source><translation>Too much was changed on one customer at once (about {size} KB) to be saved. Save in several steps, or shorten long texts.</translation></message>
<message><source>failure.wrong_password</source><translation>The password is not right. Check Caps Lock and try again.</translation></message>
<message><source>failure.wrong_recovery_key</source><translation>The recovery key is wrong or belongs to another store. Compare it with the printed sheet, character by character.</translation></message>
<message><source>failure.slot_damaged</source><translation>A key file is damaged ({reason}). Restore a backup, or use the recovery key.</translation></message>
<message><source>failure.slot_missing</source><translation>The key file that opens the store is missing from {folder}. Use the recovery key, or restore a backup; the data are untouched.</translation></message>
<message><source>failure.store_damaged</source><translation>The data file is damaged and cannot be opened. Restore a backup; the file is left as it is.</translation></message>
<message><source>failure.store_unreachable</source><translation>The data file {path} cannot be read and written ({reason}). Check the disk and the folder's rights.</translation></message>
<message><source>failure.store_busy</source><translation>Another window or command is writing. Try again in a moment; nothing was written.</translation></message>
<message><source>failure.disk_full</source><translation>The disk is full and nothing was written. Free some room and try again.</translation></message>
<message><source>failure.disk_failed</source><translation>The disk cannot be read or written ({reason}); nothing was written.</translation></message>
<message><source>failure.cancelled</source><translation>Cancelled; nothing was written.</translation></message>
<message><source>failure.store_newer</source><translation>This store was written by a newer program (version {found}; this one knows {known}). Update the program first; nothing was changed.</translation></message>
<message><source>failure.store_exists</source><translation>There is a store in {folder} already. Open it, or choose another folder.</translation></message>
<message><source>failure.store_missing</source><translation>There is no store in {folder}. Set one up first (bigclient setup), or check the folder.</translation></message>
<message><source>failure.password_too_short</source><translation>The password needs at least {minimum} {minimum:character|characters}.</translation></message>
<message><source>failure.user_unknown</source><translation>Nobody called “{user}” has a key to this store.</translation></message>
<message><source>failure.user_needed</source><translation>Several people share this store ({users}); say who you are.</translation></message>
<message><source>failure.unit_unknown</source><translation>There is no unit “{unit}”. Use a division code (440106), with -LP or -EL for a specialty bureau, or - and three digits for a sub-branch.</translation></message>
<message><source>failure.name_missing</source><translation>A name is needed.</translation></message>
<message><source>failure.name_taken</source><translation>Somebody called “{name}” uses this store already; choose a name that tells them apart.</translation></message>
<message><source>failure.customer_unknown</source><translation>There is no customer “{customer}”. Check the code.</translation></message>
<message><source>failure.code_ambiguous</source><translation>{count} {count:customer|customers} {count:carries|carry} the code {code}; say which one by its internal id.</translation></message>
<message><source>failure.branches_full</source><translation>“{customer}” has 999 branches; the code has three digits for them and no more can be added.</translation></message>
<message><source>failure.draft_refused</source><translation>{count} {count:entry|entries} {count:has|have} to be put right first; nothing was saved.</translation></message>
<message><source>failure.nothing_to_undo</source><translation>There is no step to undo.</translation></message>
<message><source>failure.nothing_to_redo</source><translation>There is no step to repeat.</translation></message>
<message><source>failure.undo_refused</source><translation>“{step}” cannot be undone: {person} has written since.</translation></message>
<message><source>problem.code_taken</source><translation>The code is taken by “{name}”.</translation></message>
<message><source>change.set_up</source><translation>Set up the store</translation></message>
<message><source>change.add_person</source><translation>Add a person</translation></message>
<message><source>change.new_customer</source><translation>New customer</translation></message>
<message><source>change.save_customer</source><translation>Change customer</translation></message>
<message><source>change.delete_customers</source><translation>Move to the recycle bin</translation></message>
<message><source>change.restore_customers</source><translation>Restore from the recycle bin</translation></message>
<message><source>change.change_field</source><translation>Change fields</translation></message>
<message><source>change.import_customers</source><translation>Import customers</translation></message>
<message><source>change.save_staff</source><translation>Change people</translation></message>
<message><source>change.sample</source><translation>Sample data</translation></message>
<message><source>change.undo</source><translation>Undo</translation></message>
<message><source>check.integrity</source><translation>Checking the file</translation></message>
<message><source>check.log</source><translation>Checking the log {done}/{total}</translation></message>
<message><source>check.projection</source><translation>Comparing log and tables</translation></message>
<message><source>check.rebuilding</source><translation>Making the tables anew from the log</translation></message>
<message><source>check.pages_damaged</source><translation>The file has damaged pages: {reason}. Restore a backup.</translation></message>
<message><source>check.database_damaged</source><translation>The database is damaged: {reason}. Restore a backup.</translation></message>
<message><source>check.signature_wrong</source><translation>Line {row} of the log has a wrong signature; it may have been changed. Restore a backup.</translation></message>
<message><source>check.commit_unreadable</source><translation>Line {row} of the log cannot be read: {reason}.</translation></message>
<message><source>check.commit_misplaced</source><translation>Line {row} of the log is filed under a wrong key. Restore a backup.</translation></message>
<message><source>check.chain_broken</source><translation>Line {row} of the log (number {sequence}) does not follow the one before; entries may be missing. Restore a backup.</translation></message>
<message><source>check.projection_differs</source><translation>{row} in table {entity} differs from the log. Run bigclient check --rebuild.</translation></message>
<message><source>failure.several_of_that_name</source><translation>Several people of this unit are called “{name}”. Pick which of them is meant from the list, then add him.</translation></message>
<message><source>failure.person_has_left</source><translation>“{name}” is recorded as having left and cannot be added. If he is back, take the date away under People first.</translation></message>
<message><source>failure.own_access</source><translation>Nobody removes his own access. Let another person of this store sign in and do it.</translation></message>
<message><source>failure.last_person</source><translation>“{name}” is the only one left with a password to this store and cannot be removed. Add somebody else first.</translation></message>
<message><source>failure.nobody_takes</source><translation>No customer has a taker yet, so nothing was handed over. Choose who takes them first.</translation></message>
<message><source>failure.taker_unfit</source><translation>“{name}” cannot take over: the taker is another colleague who is still at work. Choose somebody else.</translation></message>
</context>
</TS>
