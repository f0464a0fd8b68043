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
    <message><source>change.add_attachments</source><translation>Add attachments</translation></message>
    <message><source>change.remove_attachments</source><translation>Remove attachments</translation></message>
    <message><source>failure.attachment_too_large</source><translation>“{name}” has {mib} MB; an attachment may have {limit} MB at most. Make it smaller or split it, then add it again.</translation></message>
    <message><source>failure.attachment_empty</source><translation>“{name}” is empty and was not added.</translation></message>
    <message><source>failure.attachment_runs</source><translation>“{name}” is a program, a script or a web page, which would run when opened; it cannot be an attachment.</translation></message>
    <message><source>failure.attachment_lies</source><translation>What is in “{name}” is not the kind of file that its name says; it may be damaged and was not added.</translation></message>
    <message><source>failure.attachment_unreadable</source><translation>“{name}” cannot be read: {reason}.</translation></message>
    <message><source>failure.attachment_unknown</source><translation>This attachment is not there any more.</translation></message>
    <message><source>failure.attachment_missing</source><translation>The file of this attachment has not come to this machine yet; the next package asks for it.</translation></message>
    <message><source>failure.attachment_damaged</source><translation>The file of this attachment is damaged; the next package asks for it again.</translation></message>
    <message><source>exchange.note_attachments</source><translation>Brings {count} {count:attachment|attachments}, {mib} MB.</translation></message>
    <message><source>exchange.attachments_wait</source><translation>{count} {count:attachment|attachments} ({mib} MB) had no room; {count:it goes|they go} with the next package.</translation></message>
    <message><source>exchange.attachments_sent</source><translation>{count} {count:attachment|attachments}.</translation></message>
    <message><source>customers.tab_attachments</source><translation>Attachments</translation></message>
    <message><source>attachments.add</source><translation>Add files…</translation></message>
    <message><source>attachments.paste</source><translation>Paste</translation></message>
    <message><source>attachments.open</source><translation>Open</translation></message>
    <message><source>attachments.save_as</source><translation>Save as…</translation></message>
    <message><source>attachments.remove</source><translation>Remove</translation></message>
    <message><source>attachments.hint</source><translation>Drag files or photos here, or paste a picture with Ctrl+V; 20 MB each at most.</translation></message>
    <message><source>attachments.none</source><translation>No attachments yet.</translation></message>
    <message><source>attachments.added</source><translation>Attachments added.</translation></message>
    <message><source>attachments.renamed</source><translation>What is in “{before}” is of another kind than its ending says; it is kept as “{after}”.</translation></message>
    <message><source>attachments.known</source><translation>“{name}” is here already and was not added again.</translation></message>
    <message><source>attachments.nothing_to_paste</source><translation>There is no file and no picture to take.</translation></message>
    <message><source>attachments.pasted_name</source><translation>Pasted-{at}</translation></message>
    <message><source>attachments.erased</source><translation>Erased under privacy law</translation></message>
    <message><source>attachments.not_here</source><translation>The file has not come yet</translation></message>
    <message><source>attachments.saved</source><translation>Saved as {path}.</translation></message>
    <message><source>attachments.removed</source><translation>{count} {count:attachment|attachments} removed.</translation></message>
    <message><source>exchange.import_busy</source><translation>Packages are being read or taken in; open another one when that has ended.</translation></message>
    <message><source>entity.holding</source><translation>Statement of holding</translation></message>
    <message><source>holding.issuer</source><translation>Stated by</translation></message>
    <message><source>holding.customer</source><translation>Customer</translation></message>
    <message><source>holding.installation</source><translation>Device</translation></message>
    <message><source>holding.chains</source><translation>What has arrived</translation></message>
    <message><source>holding.at</source><translation>Time</translation></message>
    <message><source>check.attachments_damaged</source><translation>The {count:file|files} of {count} {count:attachment|attachments} {count:is|are} damaged. Open {count:the|each} attachment once, and the next package asks for it again.</translation></message>
    <message><source>command_line.do_attach</source><translation>adds files to a customer</translation></message>
    <message><source>command_line.attach_files</source><translation>files to add, 20 MB each at most</translation></message>
    <message><source>command_line.attach_note</source><translation>a note</translation></message>
    <message><source>command_line.attached</source><translation>{count} {count:attachment|attachments} added.</translation></message>
    <message><source>command_line.attachment_renamed</source><translation>“{before}” is kept as “{after}”: its content is of another kind.</translation></message>
    <message><source>command_line.attachment_refused</source><translation>{reason}</translation></message>
    <message><source>command_line.sync_attachments</source><translation>how many MB of attachments go in one package, from now on</translation></message>
    <message><source>attachments.of_visit</source><translation>Attachments of the visit…</translation></message>
    <message><source>attachments.of_complaint</source><translation>Attachments of the complaint…</translation></message>
    <message><source>attachments.count</source><translation>{count} attached</translation></message>
</context>
</TS>
