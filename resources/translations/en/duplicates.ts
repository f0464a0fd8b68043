<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>duplicates</name>
    <message><source>not_duplicate.unit</source><translation>Unit</translation></message>
    <message><source>not_duplicate.one</source><translation>Customer</translation></message>
    <message><source>not_duplicate.other</source><translation>Other customer</translation></message>
    <message><source>not_duplicate.noted_by</source><translation>Noted by</translation></message>
    <message><source>not_duplicate.noted_on</source><translation>Noted on</translation></message>
    <message><source>not_duplicate.lifted</source><translation>Taken back</translation></message>
    <message><source>entity.not_duplicate</source><translation>Not a duplicate</translation></message>
    <message><source>not_same_person.unit</source><translation>Unit</translation></message>
    <message><source>not_same_person.one</source><translation>Contact</translation></message>
    <message><source>not_same_person.other</source><translation>Other contact</translation></message>
    <message><source>not_same_person.noted_by</source><translation>Noted by</translation></message>
    <message><source>not_same_person.noted_on</source><translation>Noted on</translation></message>
    <message><source>not_same_person.lifted</source><translation>Taken back</translation></message>
    <message><source>entity.not_same_person</source><translation>Not the same person</translation></message>
    <message><source>failure.merge_with_itself</source><translation>It takes two different customers to merge. Select two or more in the list.</translation></message>
    <message><source>failure.merge_with_branch</source><translation>“{branch}” is a branch of “{customer}”; they have codes of their own and cannot be merged. If they are one customer, change “Headquarters” in its file first.</translation></message>
    <message><source>failure.merge_in_bin</source><translation>“{customer}” is in the recycle bin. Restore it first, then merge.</translation></message>
    <message><source>change.tell_apart</source><translation>Mark as not the same customer</translation></message>
    <message><source>change.suspect_again</source><translation>Take back “not the same”</translation></message>
    <message><source>change.merge_customers</source><translation>Merge customers</translation></message>
    <message><source>duplicates.title</source><translation>Possible duplicates</translation></message>
    <message><source>duplicates.hint</source><translation>Customers alike in name, former name, credit code, phone, sound or address. After a merge, visits, complaints, revenue and attachments belong to one; it can be undone as one step.</translation></message>
    <message><source>duplicates.search</source><translation>Search</translation></message>
    <message><source>duplicates.merge</source><translation>Merge…</translation></message>
    <message><source>duplicates.tell_apart</source><translation>Not the same</translation></message>
    <message><source>duplicates.open_one</source><translation>Open customer</translation></message>
    <message><source>duplicates.open_other</source><translation>Open the other</translation></message>
    <message><source>duplicates.why_none</source><translation>Select a pair first.</translation></message>
    <message><source>duplicates.why_not_merge</source><translation>Select two to five customers in the list to merge them.</translation></message>
    <message><source>duplicates.count</source><translation>{count} {count:pair|pairs}</translation></message>
    <message><source>duplicates.stale</source><translation>Customers have changed; search again.</translation></message>
    <message><source>duplicates.first</source><translation>Look for duplicates among all customers</translation></message>
    <message><source>duplicates.first_text</source><translation>With very many customers it takes about half a minute; you can go on working.</translation></message>
    <message><source>duplicates.none</source><translation>No possible duplicates</translation></message>
    <message><source>duplicates.none_text</source><translation>Those marked as not the same are not listed.</translation></message>
    <message><source>duplicates.told_apart</source><translation>Remembered: {one} and {other} are two customers</translation></message>
    <message><source>duplicates.score</source><translation>Alike</translation></message>
    <message><source>duplicates.reason</source><translation>Reason</translation></message>
    <message><source>duplicates.one_name</source><translation>Customer</translation></message>
    <message><source>duplicates.one_code</source><translation>Code</translation></message>
    <message><source>duplicates.other_name</source><translation>Other customer</translation></message>
    <message><source>duplicates.other_code</source><translation>Other code</translation></message>
    <message><source>duplicates.one_unit</source><translation>Unit</translation></message>
    <message><source>duplicates.other_unit</source><translation>Other unit</translation></message>
    <message><source>duplicates.merge_title</source><translation>Merge customers</translation></message>
    <message><source>duplicates.merge_hint</source><translation>Choose, for every field in which they differ, what the merged file shall say; lists such as tags are joined. All earlier records are kept in the history, and the merge can be undone as one step.</translation></message>
    <message><source>duplicates.merge_now</source><translation>Merge into one</translation></message>
    <message><source>duplicates.merged</source><translation>{count} {count:customer|customers} merged into one</translation></message>
    <message><source>duplicates.contacts</source><translation>Contacts</translation></message>
    <message><source>duplicates.known_contact</source><translation>This contact is already there</translation></message>
    <message><source>duplicates.follow</source><translation>Comes along</translation></message>
    <message><source>duplicates.following</source><translation>{visits} {visits:visit|visits}, {complaints} {complaints:complaint|complaints}, revenue of all years {revenue} yuan, {attachments} {attachments:attachment|attachments}</translation></message>
    <message><source>command_line.do_list_duplicates</source><translation>list possible duplicates</translation></message>
    <message><source>command_line.do_merge</source><translation>make one customer of several</translation></message>
    <message><source>command_line.merge_customers</source><translation>customers (code or id), two at least</translation></message>
    <message><source>command_line.merge_take</source><translation>this field's value is that of the N-th customer, such as phone=2; may be given several times</translation></message>
    <message><source>command_line.merge_dry_run</source><translation>only list the fields in which they differ</translation></message>
    <message><source>command_line.duplicates_count</source><translation>{count} possible {count:pair|pairs}</translation></message>
    <message><source>command_line.merge_planned</source><translation>{count} {count:customer|customers} can be merged; the values with * would stand</translation></message>
    <message><source>command_line.merge_done</source><translation>{count} {count:customer|customers} merged into one ({customer})</translation></message>
    <message><source>command_line.merge_proposed</source><translation>{count} {count:proposal|proposals} made, waiting for a decision</translation></message>
    <message><source>failure.take_unknown</source><translation>--take {take} is not valid. Write FIELD=N; the fields are: {fields}</translation></message>
    <message><source>told_apart.open</source><translation>Told apart…</translation></message>
    <message><source>told_apart.title</source><translation>Told apart</translation></message>
    <message><source>told_apart.hint</source><translation>Customers and contacts of whom somebody said that they are two: they are suggested no more. A mistake is taken back here, and they are suggested as before; the others of the unit hear of it with the packages.</translation></message>
    <message><source>told_apart.back</source><translation>← Back to duplicates</translation></message>
    <message><source>told_apart.take_back</source><translation>Take it back</translation></message>
    <message><source>told_apart.why_none</source><translation>Choose a pair first.</translation></message>
    <message><source>told_apart.none</source><translation>Nobody was told apart</translation></message>
    <message><source>told_apart.none_text</source><translation>What is said by “not the same customer” or “not the same person” stands here.</translation></message>
    <message><source>told_apart.kind</source><translation>Kind</translation></message>
    <message><source>told_apart.kind_customers</source><translation>Customers</translation></message>
    <message><source>told_apart.kind_persons</source><translation>Contacts</translation></message>
    <message><source>told_apart.one</source><translation>One</translation></message>
    <message><source>told_apart.other</source><translation>The other</translation></message>
    <message><source>told_apart.unit</source><translation>Unit</translation></message>
    <message><source>told_apart.contact_of</source><translation>{name} ({customer})</translation></message>
    <message><source>told_apart.taken_back_customers</source><translation>Taken back: {one} and {other} are suggested again</translation></message>
    <message><source>told_apart.taken_back_persons</source><translation>Taken back: the contacts {one} and {other} are suggested again</translation></message>
</context>
</TS>
