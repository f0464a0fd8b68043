<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>dialogs</name>
    <message>
        <source>backups.title</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>backups.explain</source>
        <translation>A backup is made at every exit and before anything risky; 7 daily, 4 weekly and 12 monthly ones are kept. Restoring replaces the present data, of which a copy is kept first.</translation>
    </message>
    <message>
        <source>backups.when</source>
        <translation>When</translation>
    </message>
    <message>
        <source>backups.reason</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>backups.size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>backups.file</source>
        <translation>File</translation>
    </message>
    <message>
        <source>backups.empty</source>
        <translation>No backup yet.</translation>
    </message>
    <message>
        <source>backups.make</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>backups.save_as</source>
        <translation>Back up to a file…</translation>
    </message>
    <message>
        <source>backups.open_file</source>
        <translation>Restore from a file…</translation>
    </message>
    <message>
        <source>backups.restore</source>
        <translation>Restore the selected backup…</translation>
    </message>
    <message>
        <source>backups.restore_none</source>
        <translation>Select a backup in the list first.</translation>
    </message>
    <message>
        <source>backups.made</source>
        <translation>The backup is done.</translation>
    </message>
    <message>
        <source>backups.saved</source>
        <translation>The backup was saved to {path}</translation>
    </message>
    <message>
        <source>backups.sure</source>
        <translation>Replace the present data by the backup of {at}? Later changes will not be in it. A copy of the present data is kept first.</translation>
    </message>
    <message>
        <source>backups.sure_file</source>
        <translation>Replace the present data by the file {path}? A copy of the present data is kept first.</translation>
    </message>
    <message>
        <source>backups.do_restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>backups.restored</source>
        <translation>Restored. Open it with the password of that time.</translation>
    </message>
    <message>
        <source>backups.busy</source>
        <translation>Work is still under way; restore when it is done.</translation>
    </message>
    <message>
        <source>backups.files</source>
        <translation>Backups (*.bcbackup);;All files (*)</translation>
    </message>
    <message>
        <source>backups.reason.exit</source>
        <translation>At exit</translation>
    </message>
    <message>
        <source>backups.reason.manual</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>backups.reason.before-import</source>
        <translation>Before an import</translation>
    </message>
    <message>
        <source>backups.reason.before-migration</source>
        <translation>Before an upgrade</translation>
    </message>
    <message>
        <source>backups.reason.before-restore</source>
        <translation>Before a restore</translation>
    </message>
    <message>
        <source>backups.reason.before-sync</source>
        <translation>Before a package</translation>
    </message>
    <message>
        <source>backups.reason.damaged</source>
        <translation>Damaged, of no use</translation>
    </message>
    <message>
        <source>backups.restoring</source>
        <translation>Restoring the backup; do not close.</translation>
    </message>
    <message>
        <source>check_dialog.title</source>
        <translation>Check the data</translation>
    </message>
    <message>
        <source>check_dialog.explain</source>
        <translation>Checks that the data file is sound, that the log of changes is whole and signed, and that the tables agree with it. Nothing is changed.</translation>
    </message>
    <message>
        <source>check_dialog.rebuild</source>
        <translation>Rebuild the tables from the log (a backup is made first)</translation>
    </message>
    <message>
        <source>check_dialog.run</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>check_dialog.problems</source>
        <translation>Problems found</translation>
    </message>
    <message>
        <source>check_dialog.sound</source>
        <translation>All is well; no problem was found.</translation>
    </message>
    <message>
        <source>check_dialog.found</source>
        <translation>{n} {n:problem|problems} {n:was|were} found:</translation>
    </message>
    <message>
        <source>settings.title</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>settings.language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>settings.theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>settings.lock_after</source>
        <translation>Lock after</translation>
    </message>
    <message>
        <source>settings.minutes</source>
        <translation> min</translation>
    </message>
    <message>
        <source>settings.backup_cap</source>
        <translation>Backups may take</translation>
    </message>
    <message>
        <source>settings.megabytes</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>settings.enter_moves</source>
        <translation>Enter moves to the next field</translation>
    </message>
    <message>
        <source>settings.enter_explain</source>
        <translation>Ctrl+Enter saves in any case.</translation>
    </message>
    <message>
        <source>settings.folder</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>settings.change_password</source>
        <translation>Change password…</translation>
    </message>
    <message>
        <source>settings.saved</source>
        <translation>The settings were saved.</translation>
    </message>
    <message>
        <source>shortcuts.title</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>shortcuts.filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>shortcuts.everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>shortcuts.in_tabs</source>
        <translation>In the page</translation>
    </message>
    <message>
        <source>shortcuts.tab</source>
        <translation>Go to "{tab}"</translation>
    </message>
    <message>
        <source>about.title</source>
        <translation>About</translation>
    </message>
    <message>
        <source>about.version</source>
        <translation>Version {version} · Python {python} · Qt {qt}</translation>
    </message>
    <message>
        <source>about.text</source>
        <translation>Files, grading and printed forms for the key accounts of the post. Everything stays on this machine; no network is used.</translation>
    </message>
    <message>
        <source>about.licences</source>
        <translation>Type: Noto Sans SC and Noto Serif SC, SIL OFL 1.1. Interface: Qt (LGPL 3).</translation>
    </message>
    <message>
        <source>about.copy</source>
        <translation>Copy the version</translation>
    </message>
    <message>
        <source>password.title</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>password.old</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>password.new</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>password.again</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>password.change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>password.changed</source>
        <translation>The password was changed. The recovery key stays the same.</translation>
    </message>
    <message>
        <source>password.too_short</source>
        <translation>At least 8 characters; {n} more.</translation>
    </message>
    <message>
        <source>password.weak</source>
        <translation>It will do; longer is better, a few unrelated words for instance.</translation>
    </message>
    <message>
        <source>password.good</source>
        <translation>Good.</translation>
    </message>
    <message>
        <source>password.strong</source>
        <translation>Very good.</translation>
    </message>
    <message>
        <source>password.differ</source>
        <translation>The two passwords differ.</translation>
    </message>
    <message>
        <source>history.title</source>
        <translation>Edit history</translation>
    </message>
    <message>
        <source>history.explain</source>
        <translation>The latest changes, newest first. Any of them can be taken back by itself unless somebody has written since; taking back is a change too, and nothing ever leaves the records.</translation>
    </message>
    <message>
        <source>history.when</source>
        <translation>When</translation>
    </message>
    <message>
        <source>history.what</source>
        <translation>What</translation>
    </message>
    <message>
        <source>history.subject</source>
        <translation>On</translation>
    </message>
    <message>
        <source>history.person</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>history.state</source>
        <translation>State</translation>
    </message>
    <message>
        <source>history.undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>history.undo</source>
        <translation>Take this step back</translation>
    </message>
    <message>
        <source>history.undo_none</source>
        <translation>Select a step that can be undone first.</translation>
    </message>
    <message>
        <source>history.empty</source>
        <translation>No change yet.</translation>
    </message>
    <message>
        <source>help.title</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>store_people.title</source>
        <translation>Users of this store</translation>
    </message>
    <message>
        <source>store_people.explain</source>
        <translation>Those who can open this store. Each has a password and a signing key of his own and is named for what he changes; drafts and settings are each person's own. Mind: the people of one store share one data key. What one may see or do and another not is the program's own doing and not kept by encryption. Where people must be kept strictly apart, give each a computer and a store of his own.</translation>
    </message>
    <message>
        <source>store_people.since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>store_people.signed_in</source>
        <translation>Last sign-in</translation>
    </message>
    <message>
        <source>store_people.here</source>
        <translation>{name} (at work)</translation>
    </message>
    <message>
        <source>store_people.not_noted</source>
        <translation>not noted</translation>
    </message>
    <message>
        <source>store_people.add</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>store_people.reset</source>
        <translation>Set password anew…</translation>
    </message>
    <message>
        <source>store_people.remove</source>
        <translation>Remove access…</translation>
    </message>
    <message>
        <source>store_people.pick_one</source>
        <translation>Pick somebody in the table first.</translation>
    </message>
    <message>
        <source>store_people.first_title</source>
        <translation>Let another person use this store?</translation>
    </message>
    <message>
        <source>store_people.first_text</source>
        <translation>From then on several people share one data file and one data key. Who sees and changes what follows positions, but it is the program that keeps to it, not encryption: somebody with skill, the file and his own password can go round the program and see everything. Add only people of the same centre who may see each other's customers.</translation>
    </message>
    <message>
        <source>store_people.understood</source>
        <translation>Understood, go on</translation>
    </message>
    <message>
        <source>store_people.add_title</source>
        <translation>Add a user of this store</translation>
    </message>
    <message>
        <source>store_people.add_explain</source>
        <translation>Pick somebody who stands in the people list already from the list under the name; type the name of somebody new. He enters the password himself.</translation>
    </message>
    <message>
        <source>store_people.known</source>
        <translation>This is {name} of the people list; nobody is entered twice.</translation>
    </message>
    <message>
        <source>store_people.internal_part_time_hint</source>
        <translation>Internal part-time marketers register customers and see only those; they change, print, export and approve nothing.</translation>
    </message>
    <message>
        <source>store_people.external_part_time_hint</source>
        <translation>The agreement of an external part-time marketer has to be entered under Units and people first, and the city must allow them. They register customers and see only those.</translation>
    </message>
    <message>
        <source>store_people.no_unit</source>
        <translation>Choose the unit.</translation>
    </message>
    <message>
        <source>store_people.password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>store_people.do_add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>store_people.added</source>
        <translation>{name} is added: he chooses his name on the first page and enters his own password.</translation>
    </message>
    <message>
        <source>store_people.reset_title</source>
        <translation>Set a password anew</translation>
    </message>
    <message>
        <source>store_people.reset_explain</source>
        <translation>Where {name} has forgotten his password, the recovery key that was printed with the store gives him a new one. The old password opens nothing any more.</translation>
    </message>
    <message>
        <source>store_people.do_reset</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>store_people.was_reset</source>
        <translation>{name} has a new password.</translation>
    </message>
    <message>
        <source>store_people.remove_title</source>
        <translation>Remove {name}'s access?</translation>
    </message>
    <message>
        <source>store_people.remove_text</source>
        <translation>His password opens this store no more. His records, signatures and customers stay, and he can be added again. Backups and copies of the folder from before still open with his password of that time; keep them safe. Where he has left, enter it under People and hand his customers over; where he is enrolled, let the centre revoke his certificate.</translation>
    </message>
    <message>
        <source>store_people.do_remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>store_people.removed</source>
        <translation>{name}'s access is removed.</translation>
    </message>
    <message>
        <source>history.redo</source>
        <translation>Repeat this step</translation>
    </message>
    <message>
        <source>history.detail</source>
        <translation>What this step changed</translation>
    </message>
    <message>
        <source>history.customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>history.repeated</source>
        <translation>taken back, then repeated</translation>
    </message>
    <message>
        <source>history.pick</source>
        <translation>Pick a step to see what it changed, and whether it can be taken back.</translation>
    </message>
    <message>
        <source>history.of_somebody</source>
        <translation>This step is {person}'s, who alone can take it back; what it changed stands in the customer's History.</translation>
    </message>
    <message>
        <source>history.more</source>
        <translation>There is more; the first {count} are listed.</translation>
    </message>
    <message>
        <source>history.no_values</source>
        <translation>There are no fields to list.</translation>
    </message>
    <message>
        <source>history.redo_none</source>
        <translation>This step was not taken back; there is nothing to repeat.</translation>
    </message>
    <message>
        <source>failure.step_not_yours</source>
        <translation>This step is somebody else's; only who did it can take it back.</translation>
    </message>
    <message>
        <source>failure.step_stays</source>
        <translation>This step cannot be taken back: others build upon set-up, packages taken in, published grades and erasures.</translation>
    </message>
    <message>
        <source>failure.step_undone</source>
        <translation>This step was taken back already. It can be repeated.</translation>
    </message>
    <message>
        <source>history.many</source>
        <translation>{count:,} {count:customer|customers}</translation>
    </message>
</context>
</TS>
