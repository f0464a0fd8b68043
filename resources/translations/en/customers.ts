<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>customers</name>
    <message><source>customers.search_hint</source><translation>Code, name, pinyin, initials, contact, phone</translation></message>
    <message><source>customers.folders</source><translation>Folders of customers</translation></message>
    <message><source>customers.list</source><translation>List of customers</translation></message>
    <message><source>customers.sections</source><translation>Sections of the file</translation></message>
    <message><source>customers.unit_tip</source><translation>Switch yuan / 10k yuan</translation></message>
    <message><source>customers.area</source><translation>Area</translation></message>
    <message><source>customers.grade</source><translation>Grade</translation></message>
    <message><source>customers.score</source><translation>Score</translation></message>
    <message><source>customers.lead_manager</source><translation>Lead</translation></message>
    <message><source>customers.deputy_manager</source><translation>Deputy</translation></message>
    <message><source>customers.last_visit</source><translation>Last visit</translation></message>
    <message><source>customers.next_visit</source><translation>Next visit</translation></message>
    <message><source>customers.revenue</source><translation>Revenue</translation></message>
    <message><source>customers.revenue_wan</source><translation>Revenue (10k yuan)</translation></message>
    <message><source>customers.completeness</source><translation>Complete</translation></message>
    <message><source>customers.contact</source><translation>Contact</translation></message>
    <message><source>customers.open_complaints</source><translation>Open complaints</translation></message>
    <message><source>customers.branches</source><translation>Branches</translation></message>
    <message><source>customers.changed_at</source><translation>Changed</translation></message>
    <message><source>customers.unit</source><translation>Unit</translation></message>
    <message><source>customers.manager</source><translation>Manager</translation></message>
    <message><source>customers.folder_all</source><translation>All customers</translation></message>
    <message><source>customers.folder_mine_lead</source><translation>Mine as lead</translation></message>
    <message><source>customers.folder_mine_deputy</source><translation>Mine as deputy</translation></message>
    <message><source>customers.folder_to_do</source><translation>To do</translation></message>
    <message><source>customers.folder_code_pending</source><translation>Code pending</translation></message>
    <message><source>customers.folder_incomplete</source><translation>Incomplete files</translation></message>
    <message><source>customers.folder_contract_ending</source><translation>Contract or agreement ending</translation></message>
    <message><source>customers.folder_developing</source><translation>In development</translation></message>
    <message><source>customers.folder_grades</source><translation>Grades and kinds</translation></message>
    <message><source>customers.folder_diamond</source><translation>Diamond</translation></message>
    <message><source>customers.folder_gold</source><translation>Gold</translation></message>
    <message><source>customers.folder_silver</source><translation>Silver</translation></message>
    <message><source>customers.folder_general</source><translation>General</translation></message>
    <message><source>customers.folder_policy</source><translation>Policy customers</translation></message>
    <message><source>customers.folder_other</source><translation>Other</translation></message>
    <message><source>customers.folder_others</source><translation>Colleagues, siblings</translation></message>
    <message><source>customers.reach</source><translation>Whose</translation></message>
    <message><source>customers.reach.own</source><translation>mine to see</translation></message>
    <message><source>customers.reach.others</source><translation>colleagues and siblings</translation></message>
    <message><source>customers.others_listed</source><translation>{count:,} grey {count:customer belongs|customers belong} to colleagues and sibling units: listed last, with name, unit, lead manager and stage alone; {count:it|they} cannot be edited, printed or exported. To see a file, open the customer and ask.</translation></message>
    <message><source>customers.others_alone</source><translation>Customers of colleagues and sibling units, so that nobody is courted twice: name, unit, lead manager and stage alone. They cannot be edited, printed or exported. To see a file, open the customer and ask.</translation></message>
    <message><source>customers.others_unknown</source><translation>What is filtered by is not known of customers of colleagues and sibling units, so they are not among these: only their name, unit, lead manager and stage are known.</translation></message>
    <message><source>customers.others_found</source><translation>{count:,} more {count:customer|customers} of colleagues and sibling units {count:has|have} such a name. </translation></message>
    <message><source>customers.others_show</source><translation>Show them too</translation></message>
    <message><source>customers.folder_recycle_bin</source><translation>Recycle bin</translation></message>
    <message><source>customers.count</source><translation>{count:,} {count:customer|customers}</translation></message>
    <message><source>customers.selected</source><translation>{count:,} selected</translation></message>
    <message><source>customers.loading</source><translation>Reading…</translation></message>
    <message><source>customers.failed</source><translation>The list could not be read</translation></message>
    <message><source>customers.again</source><translation>Try again</translation></message>
    <message><source>customers.nothing_found</source><translation>No customer fits</translation></message>
    <message><source>customers.nothing_found_text</source><translation>Type less, or clear the filters.</translation></message>
    <message><source>customers.clear_filter</source><translation>Clear filters</translation></message>
    <message><source>customers.search_everywhere</source><translation>Search all customers</translation></message>
    <message><source>customers.folder_empty</source><translation>No customers here</translation></message>
    <message><source>customers.show_all</source><translation>Show all customers</translation></message>
    <message><source>customers.bin_empty</source><translation>The recycle bin is empty</translation></message>
    <message><source>customers.bin_empty_text</source><translation>Deleted customers stay here and can be brought back.</translation></message>
    <message><source>customers.first_use</source><translation>No customer files yet</translation></message>
    <message><source>customers.first_use_text</source><translation>Enter them one by one, or bring in the Excel list that you have.</translation></message>
    <message><source>customers.first_new</source><translation>New customer</translation></message>
    <message><source>customers.first_import</source><translation>Import from Excel</translation></message>
    <message><source>customers.nobody_chosen</source><translation>Choose a customer to see its file here.</translation></message>
    <message><source>customers.nameless</source><translation>(no name)</translation></message>
    <message><source>customers.in_bin</source><translation>in the recycle bin</translation></message>
    <message><source>customers.in_bin_tip</source><translation>The customer is in the recycle bin; restore it first.</translation></message>
    <message><source>customers.missing</source><translation>Missing: {what}</translation></message>
    <message><source>customers.complete</source><translation>The file is complete.</translation></message>
    <message><source>customers.and_more</source><translation> and {count} more</translation></message>
    <message><source>customers.tab_overview</source><translation>Overview</translation></message>
    <message><source>customers.tab_contacts</source><translation>Contacts</translation></message>
    <message><source>customers.tab_organisation</source><translation>Branches</translation></message>
    <message><source>customers.tab_mail_use</source><translation>Mail use</translation></message>
    <message><source>customers.tab_revenue</source><translation>Revenue</translation></message>
    <message><source>customers.tab_timeline</source><translation>Timeline</translation></message>
    <message><source>customers.tab_history</source><translation>History</translation></message>
    <message><source>customers.grade_provisional_tip</source><translation>Provisional: computed from what is here, not published.</translation></message>
    <message><source>customers.no_contacts</source><translation>No contacts yet.</translation></message>
    <message><source>customers.no_contacts_do</source><translation>Add a contact</translation></message>
    <message><source>customers.show_phones</source><translation>Show phones in full</translation></message>
    <message><source>customers.none_yet</source><translation>Nothing yet.</translation></message>
    <message><source>customers.none_yet_do</source><translation>Add</translation></message>
    <message><source>customers.no_revenue</source><translation>No revenue on record.</translation></message>
    <message><source>customers.total</source><translation>Total</translation></message>
    <message><source>customers.unit_wan</source><translation>Unit: 10,000 yuan</translation></message>
    <message><source>customers.rounding</source><translation>items may not add up because of rounding</translation></message>
    <message><source>customers.no_timeline</source><translation>No visits or complaints yet.</translation></message>
    <message><source>customers.no_history</source><translation>No changes on record.</translation></message>
    <message><source>customers.set_aside</source><translation>Not in force: {why}</translation></message>
    <message><source>customers.from_package</source><translation>Package {number}</translation></message>
    <message><source>customers.history_more</source><translation>{count} earlier {count:change|changes} {count:is|are} not shown.</translation></message>
    <message><source>customers.when</source><translation>When</translation></message>
    <message><source>customers.what</source><translation>What</translation></message>
    <message><source>customers.subject</source><translation>Subject</translation></message>
    <message><source>customers.who</source><translation>Who</translation></message>
    <message><source>customers.state</source><translation>State</translation></message>
    <message><source>customers.field</source><translation>Field</translation></message>
    <message><source>customers.old</source><translation>Before</translation></message>
    <message><source>customers.new</source><translation>After</translation></message>
    <message><source>customers.source</source><translation>From</translation></message>
    <message><source>customers.action</source><translation>Action</translation></message>
    <message><source>customers.from_here</source><translation>here</translation></message>
    <message><source>customers.restore_value</source><translation>Bring back</translation></message>
    <message><source>customers.back_to_list</source><translation>← Back to the list</translation></message>
    <message><source>customers.back</source><translation>← Back</translation></message>
    <message><source>customers.draft_restore</source><translation>Restore</translation></message>
    <message><source>customers.draft_discard</source><translation>Discard</translation></message>
    <message><source>customers.draft_compare</source><translation>Compare</translation></message>
    <message><source>customers.draft_found</source><translation>Found what was typed on {when} and not saved.</translation></message>
    <message><source>customers.edit_hint</source><translation>Enter: next field · Ctrl+S: save · Esc: back</translation></message>
    <message><source>customers.save_and_new</source><translation>Save and new</translation></message>
    <message><source>customers.new_title</source><translation>New customer</translation></message>
    <message><source>customers.unsaved</source><translation>Unsaved changes</translation></message>
    <message><source>customers.saving</source><translation>Saving…</translation></message>
    <message><source>customers.saved</source><translation>Saved.</translation></message>
    <message><source>customers.leave_title</source><translation>Save the changes?</translation></message>
    <message><source>customers.leave_text</source><translation>This file has unsaved changes.</translation></message>
    <message><source>customers.leave_discard</source><translation>Don’t save</translation></message>
    <message><source>customers.leave_stay</source><translation>Keep editing</translation></message>
    <message><source>customers.problems_hard</source><translation>{count} {count:thing|things} must be put right before saving:</translation></message>
    <message><source>customers.problems_soft</source><translation>{count} {count:thing|things} to check:</translation></message>
    <message><source>customers.save_anyway</source><translation>Checked, save anyway</translation></message>
    <message><source>customers.more_fields</source><translation>More</translation></message>
    <message><source>customers.remove_row</source><translation>Remove</translation></message>
    <message><source>customers.add_contacts</source><translation>Add a contact</translation></message>
    <message><source>customers.add_mail_uses</source><translation>Add mail use</translation></message>
    <message><source>customers.add_competitors</source><translation>Add a competitor</translation></message>
    <message><source>customers.add_demands</source><translation>Add a need</translation></message>
    <message><source>customers.duplicate</source><translation>Possible duplicate: {name} ({code}, {score} % alike, {reason})</translation></message>
    <message><source>customers.duplicate_lead</source><translation>lead {name}</translation></message>
    <message><source>customers.duplicate_view</source><translation>View</translation></message>
    <message><source>customers.duplicate_other</source><translation>Not the same</translation></message>
    <message><source>customers.stored</source><translation>Stored</translation></message>
    <message><source>customers.typed</source><translation>Typed</translation></message>
    <message><source>customers.delete_count</source><translation>Delete {count:,} {count:customer|customers}?</translation></message>
    <message><source>customers.delete_text</source><translation>They go to the recycle bin and can be brought back.</translation></message>
    <message><source>customers.deleted</source><translation>“{what}” is in the recycle bin.</translation></message>
    <message><source>customers.deleted_count</source><translation>{count:,} {count:customer|customers} {count:is|are} in the recycle bin.</translation></message>
    <message><source>customers.restored</source><translation>{count:,} {count:customer|customers} restored.</translation></message>
    <message><source>customers.changed_count</source><translation>“{field}” changed for {count:,} {count:customer|customers}.</translation></message>
    <message><source>customers.undo</source><translation>Undo</translation></message>
    <message><source>customers.undone</source><translation>Undone.</translation></message>
    <message><source>customers.redone</source><translation>Done again.</translation></message>
    <message><source>customers.why_no_form</source><translation>No form is open.</translation></message>
    <message><source>customers.why_nothing_selected</source><translation>Choose a customer first.</translation></message>
    <message><source>customers.why_not_in_bin</source><translation>Only for customers in the recycle bin.</translation></message>
    <message><source>customers.why_list_only</source><translation>Go back to the list first.</translation></message>
    <message><source>customers.why_editing</source><translation>Save or cancel the form first.</translation></message>
    <message><source>customers.export_title</source><translation>Export this list</translation></message>
    <message><source>customers.exported</source><translation>{count:,} {count:customer|customers} exported to {place}</translation></message>
    <message><source>customers.open_file</source><translation>Open</translation></message>
    <message><source>customers.exporting</source><translation>Exporting…</translation></message>
    <message><source>customers.bin_hint</source><translation>What is deleted stays here and can be restored any time, with its contacts, visits, complaints and revenue. Nothing is deleted for good: every change is signed and kept, and the records are the evidence.</translation></message>
    <message><source>customers.no_purge</source><translation>Nothing is deleted for good: the records are the evidence. In the recycle bin a customer is in nobody's way.</translation></message>
    <message><source>customers.in_bin_since</source><translation>deleted by {person} on {at}, in the recycle bin</translation></message>
    <message><source>customers.deleted_by</source><translation>Deleted by</translation></message>
    <message><source>customers.deleted_at</source><translation>Deleted at</translation></message>
</context>
<context>
    <name>print</name>
    <message><source>print.archive_title</source><translation>Print customer files</translation></message>
    <message><source>print.what</source><translation>Customer file (annex 2) of {count:,} {count:customer|customers}.</translation></message>
    <message><source>print.one_file</source><translation>One file with bookmarks</translation></message>
    <message><source>print.one_each</source><translation>One file each</translation></message>
    <message><source>print.dashes</source><translation>Print “—” in empty cells</translation></message>
    <message><source>print.mask_phones</source><translation>Mask phone numbers</translation></message>
    <message><source>print.save_pdf</source><translation>Save as PDF…</translation></message>
    <message><source>print.preview</source><translation>Preview</translation></message>
    <message><source>print.folder</source><translation>Save to which folder</translation></message>
    <message><source>print.saved</source><translation>{count} {count:file|files} written: {place}</translation></message>
    <message><source>print.missing</source><translation>No font has these characters; please correct them before printing:</translation></message>
    <message><source>print.missing_line</source><translation>{customer} · {field}: “{character}” ({code})</translation></message>
    <message><source>print.missing_tip</source><translation>Some characters cannot be printed, see above.</translation></message>
    <message><source>print.too_many</source><translation>For more than {most} {most:customer|customers}, save as PDF.</translation></message>
    <message><source>print.blank_title</source><translation>Customer file (blank form)</translation></message>
</context>
</TS>
