<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name>exchange_slip</name>
<message><source>exchange_slip.title</source><translation>Package Exchange Slip</translation></message>
<message><source>exchange_slip.package</source><translation>Package</translation></message>
<message><source>exchange_slip.content</source><translation>Content</translation></message>
<message><source>exchange_slip.files</source><translation>Files</translation></message>
<message><source>exchange_slip.fingerprint</source><translation>Eight words</translation></message>
<message><source>exchange_slip.head_number</source><translation>No.: {number}</translation></message>
<message><source>exchange_slip.head_parts</source><translation>{count} {count:file|files}</translation></message>
<message><source>exchange_slip.head_copies</source><translation>Two copies, one for each side</translation></message>
<message><source>exchange_slip.sender</source><translation>From</translation></message>
<message><source>exchange_slip.recipient</source><translation>To</translation></message>
<message><source>exchange_slip.number</source><translation>Package</translation></message>
<message><source>exchange_slip.number_of</source><translation>no. {number}</translation></message>
<message><source>exchange_slip.kind</source><translation>Kind</translation></message>
<message><source>exchange_slip.made_at</source><translation>Made at</translation></message>
<message><source>exchange_slip.person</source><translation>Made by</translation></message>
<message><source>exchange_slip.basis</source><translation>They have ours up to</translation></message>
<message><source>exchange_slip.acked</source><translation>We have theirs up to</translation></message>
<message><source>exchange_slip.kind.delta</source><translation>daily package</translation></message>
<message><source>exchange_slip.kind.snapshot</source><translation>full package</translation></message>
<message><source>exchange_slip.kind.resync_request</source><translation>request to send again</translation></message>
<message><source>exchange_slip.kind.enrol_grant</source><translation>grant</translation></message>
<message><source>exchange_slip.kind.receipt</source><translation>receipt</translation></message>
<message><source>exchange_slip.count.customers</source><translation>customers</translation></message>
<message><source>exchange_slip.count.visits</source><translation>visits</translation></message>
<message><source>exchange_slip.count.complaints</source><translation>complaints</translation></message>
<message><source>exchange_slip.count.revenue</source><translation>revenue</translation></message>
<message><source>exchange_slip.count.grading</source><translation>grading</translation></message>
<message><source>exchange_slip.count.people</source><translation>units, people</translation></message>
<message><source>exchange_slip.count.trust</source><translation>certificates</translation></message>
<message><source>exchange_slip.count.other</source><translation>other</translation></message>
<message><source>exchange_slip.count.sum</source><translation>changes, all</translation></message>
<message><source>exchange_slip.file_name</source><translation>File</translation></message>
<message><source>exchange_slip.file_size</source><translation>Size</translation></message>
<message><source>exchange_slip.file_code</source><translation>SHA-256 short code (first 16)</translation></message>
<message><source>exchange_slip.mib</source><translation>{size} MB ({bytes} {bytes:byte|bytes})</translation></message>
<message><source>exchange_slip.kib</source><translation>{size} KB ({bytes} {bytes:byte|bytes})</translation></message>
<message><source>exchange_slip.voice</source><translation>Before the recipient imports, the program shows eight words. Read them out to each other in order. Import only if all eight are the same; if one differs do not import, and ask for the file again.</translation></message>
<message><source>exchange_slip.handed_over</source><translation>Handed over</translation></message>
<message><source>exchange_slip.received</source><translation>Received</translation></message>
<message><source>exchange_slip.handed_over_says</source><translation>Handed over as listed.</translation></message>
<message><source>exchange_slip.received_says</source><translation>Received as listed; the eight words agree.</translation></message>
<message><source>exchange_slip.bytes</source><translation>{bytes} {bytes:byte|bytes}</translation></message>
</context>
</TS>
