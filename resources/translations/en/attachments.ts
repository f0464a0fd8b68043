<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name>attachments</name>
    <message><source>entity.attachment</source><translation>Attachment</translation></message>
    <message><source>attachment.customer</source><translation>Customer</translation></message>
    <message><source>attachment.subject_kind</source><translation>Belongs to</translation></message>
    <message><source>attachment.subject_kind.customer</source><translation>Customer</translation></message>
    <message><source>attachment.subject_kind.visit</source><translation>Visit</translation></message>
    <message><source>attachment.subject_kind.complaint</source><translation>Complaint</translation></message>
    <message><source>attachment.subject</source><translation>Record</translation></message>
    <message><source>attachment.file_name</source><translation>File name</translation></message>
    <message><source>attachment.media_type</source><translation>File type</translation></message>
    <message><source>attachment.size</source><translation>Size</translation></message>
    <message><source>attachment.sha256</source><translation>Content fingerprint</translation></message>
    <message><source>attachment.note</source><translation>Note</translation></message>
    <message><source>attachment.added_by</source><translation>Added by</translation></message>
    <message><source>attachment.added_at</source><translation>Added at</translation></message>
    <message><source>attachment.removed</source><translation>Removed</translation></message>
</context>
</TS>
