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
    <message><source>failure.merge_with_itself</source><translation>It takes two different customers to merge. Select two or more in the list.</translation></message>
    <message><source>failure.merge_with_branch</source><translation>“{branch}” is a branch of “{customer}”; they have codes of their own and cannot be merged. If they are one customer, change “Headquarters” in its file first.</translation></message>
    <message><source>failure.merge_in_bin</source><translation>“{customer}” is in the recycle bin. Restore it first, then merge.</translation></message>
    <message><source>change.tell_apart</source><translation>Mark as not the same customer</translation></message>
    <message><source>change.suspect_again</source><translation>Take back “not the same”</translation></message>
    <message><source>change.merge_customers</source><translation>Merge customers</translation></message>
</context>
</TS>
