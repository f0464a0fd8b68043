<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>shell</name>
    <message>
        <source>shell.program</source>
        <translation>Key Accounts</translation>
    </message>
    <message>
        <source>shell.title</source>
        <translation>{unit} · {person} — Key Accounts</translation>
    </message>
    <message>
        <source>shell.search_all</source>
        <translation>Find a customer: name, pinyin, code, phone</translation>
    </message>
    <message>
        <source>shell.search_tip</source>
        <translation>Search all customers (Ctrl+K); Enter shows the result</translation>
    </message>
    <message>
        <source>shell.person</source>
        <translation>{unit} · {position} {person}</translation>
    </message>
    <message>
        <source>shell.lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>shell.lock_tip</source>
        <translation>Lock (Ctrl+L); what is half-typed is kept first</translation>
    </message>
    <message>
        <source>shell.busy</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>shell.back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>shell.close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>shell.cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>shell.save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>shell.unexpected</source>
        <translation>Something unexpected went wrong. What was saved is safe. Try again; if it happens once more, copy the details for your IT office.</translation>
    </message>
    <message>
        <source>shell.copy_details</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>shell.details_copied</source>
        <translation>The details were copied.</translation>
    </message>
    <message>
        <source>shell.tab_failed</source>
        <translation>The page "{tab}" could not be opened.</translation>
    </message>
    <message>
        <source>shell.retry</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>shell.folder</source>
        <translation>Data folder: {folder}</translation>
    </message>
    <message>
        <source>shell.last_backup</source>
        <translation>Last backup: {at}</translation>
    </message>
    <message>
        <source>shell.no_backup</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>shell.working</source>
        <translation>Working in the background…</translation>
    </message>
    <message>
        <source>shell.not_in_this_tab</source>
        <translation>This page does not offer it</translation>
    </message>
    <message>
        <source>shell.undone</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <source>shell.redone</source>
        <translation>Redone: {what}</translation>
    </message>
    <message>
        <source>shell.language_now</source>
        <translation>The language was switched.</translation>
    </message>
    <message>
        <source>shell.still_working</source>
        <translation>Work is still under way (an import, for instance). Wait for it before closing?</translation>
    </message>
    <message>
        <source>shell.wait</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>shell.stop_and_leave</source>
        <translation>Stop it and close</translation>
    </message>
    <message>
        <source>shell.locked_title</source>
        <translation>Locked — Key Accounts</translation>
    </message>
    <message>
        <source>tab.home</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>tab.customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>tab.visits</source>
        <translation>Visit diary</translation>
    </message>
    <message>
        <source>tab.complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>tab.grading</source>
        <translation>Grading</translation>
    </message>
    <message>
        <source>tab.sync</source>
        <translation>Data exchange</translation>
    </message>
    <message>
        <source>menu.file</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>menu.edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>menu.view</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>menu.tools</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>menu.help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>menu.language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>menu.theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>menu.backups</source>
        <translation>Backups…</translation>
    </message>
    <message>
        <source>menu.check</source>
        <translation>Check the data…</translation>
    </message>
    <message>
        <source>menu.lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>menu.quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>menu.undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>menu.redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>menu.history</source>
        <translation>Edit history…</translation>
    </message>
    <message>
        <source>menu.search_all</source>
        <translation>Find a customer</translation>
    </message>
    <message>
        <source>menu.people</source>
        <translation>Units and people…</translation>
    </message>
    <message>
        <source>menu.password</source>
        <translation>Change password…</translation>
    </message>
    <message>
        <source>menu.settings</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>menu.manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>menu.shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>menu.about</source>
        <translation>About</translation>
    </message>
    <message>
        <source>command.new</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>command.new_branch</source>
        <translation>New branch</translation>
    </message>
    <message>
        <source>command.import</source>
        <translation>Import from Excel…</translation>
    </message>
    <message>
        <source>command.export</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>command.print</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>command.print_blank</source>
        <translation>Print a blank form…</translation>
    </message>
    <message>
        <source>command.save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>command.save_close</source>
        <translation>Save and close</translation>
    </message>
    <message>
        <source>command.edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>command.delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>command.restore</source>
        <translation>Restore from the recycle bin</translation>
    </message>
    <message>
        <source>command.bulk_edit</source>
    <message><source>command.hand_over</source><translation>Hand over…</translation></message>
        <translation>Change several…</translation>
    </message>
    <message>
        <source>command.duplicates</source>
        <translation>Find duplicates</translation>
    </message>
    <message>
        <source>command.merge</source>
        <translation>Merge customers…</translation>
    </message>
    <message>
        <source>command.find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>command.next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>command.previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>command.refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>command.preview</source>
        <translation>Preview pane</translation>
    </message>
    <message>
        <source>command.columns</source>
        <translation>Choose columns…</translation>
    </message>
    <message>
        <source>language.zh_CN</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>language.en</source>
        <translation>English</translation>
    </message>
    <message>
        <source>theme.system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>theme.light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>theme.dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>unlock.title</source>
        <translation>Key Accounts</translation>
    </message>
    <message>
        <source>unlock.locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>unlock.folder</source>
        <translation>Data folder: {folder}</translation>
    </message>
    <message>
        <source>unlock.person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>unlock.password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>unlock.caps_lock</source>
        <translation>Caps Lock is on</translation>
    </message>
    <message>
        <source>unlock.open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>unlock.opening</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>unlock.use_recovery_key</source>
        <translation>Forgot it? Use the recovery key</translation>
    </message>
    <message>
        <source>unlock.restore_backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>unlock.no_password</source>
        <translation>Enter the password.</translation>
    </message>
    <message>
        <source>recover.title</source>
        <translation>Open with the recovery key</translation>
    </message>
    <message>
        <source>recover.explain</source>
        <translation>The recovery key is on the sheet printed at the first start. Choose a new password with it; the old one stops working.</translation>
    </message>
    <message>
        <source>recover.key</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>recover.key_hint</source>
        <translation>As on the sheet; dashes and case do not matter</translation>
    </message>
    <message>
        <source>recover.new_password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>recover.again</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>recover.open</source>
        <translation>Open and set the new password</translation>
    </message>
    <message>
        <source>leaving.title</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>leaving.backup</source>
        <translation>Making an automatic backup; a moment, please.</translation>
    </message>
    <message>
        <source>leaving.waiting</source>
        <translation>Waiting for the work in the background to finish.</translation>
    </message>
    <message>
        <source>leaving.now</source>
        <translation>Close without a backup</translation>
    </message>
    <message>
        <source>preview.title</source>
        <translation>Preview — {title}</translation>
    </message>
    <message>
        <source>preview.previous</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>preview.next</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>preview.page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>preview.pages</source>
        <translation>of {total}</translation>
    </message>
    <message>
        <source>preview.zoom_in</source>
        <translation>Zoom in (Ctrl+wheel)</translation>
    </message>
    <message>
        <source>preview.zoom_out</source>
        <translation>Zoom out (Ctrl+wheel)</translation>
    </message>
    <message>
        <source>preview.fit_width</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>preview.save</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>preview.print</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>preview.sheets</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>preview.saved</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>preview.printed</source>
        <translation>Sent to the printer: {printer}</translation>
    </message>
    <message>
        <source>preview.no_printer</source>
        <translation>No printer was found. You can save it as a PDF instead.</translation>
    </message>
    <message>
        <source>preview.printing</source>
        <translation>Printing page {page} of {total}…</translation>
    </message>
    <message>
        <source>preview.pdf_files</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>unlock.switch</source>
        <translation>Switch user</translation>
    </message>
    <message>
        <source>unlock.several</source>
        <translation>Several people use this store; choose your own name.</translation>
    </message>
    <message>
        <source>unlock.switch_person</source>
        <translation>Switch user</translation>
    </message>
    <message>
        <source>unlock.wait</source>
        <translation>Wrong several times in a row. Wait {seconds} s before the next try; a forgotten password is set anew with the recovery key.</translation>
    </message>
    <message>
        <source>menu.switch_person</source>
        <translation>Switch user…</translation>
    </message>
    <message>
        <source>menu.store_people</source>
        <translation>Users of this store…</translation>
    </message>
    <message>
        <source>shell.only_one_person</source>
        <translation>You are the only one who uses this store.</translation>
    </message>
    <message>
        <source>shell.add_a_person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>shell.half_typed</source>
        <translation>{count} half-typed forms of yours are kept: open the form again to go on.</translation>
    </message>
    <message>
        <source>shell.closed_meanwhile</source>
        <translation>Somebody else signed in meanwhile, and windows of yours were closed: {windows}.</translation>
    </message>
    <message>
        <source>menu.hand_over_all</source>
        <translation>Hand over all of a leaver…</translation>
    </message>
</context>
</TS>
