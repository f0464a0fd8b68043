<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name>sync_commands</name>
<message><source>failure.sync_words_differ</source><translation>The words differ, so the file was not taken. Its words are: {words}</translation></message>
<message><source>failure.sync_words_needed</source><translation>Compare these eight words by telephone first, then give those you heard with --words: {words}</translation></message>
<message><source>failure.sync_folder_missing</source><translation>There is no folder {path}.</translation></message>
<message><source>command_line.do_sync</source><translation>Exchange data: join a centre, send and receive packages</translation></message>
<message><source>command_line.do_sync_centre</source><translation>make this store a centre, the root of a trust</translation></message>
<message><source>command_line.do_sync_request</source><translation>write a request file to join a centre</translation></message>
<message><source>command_line.do_sync_renew</source><translation>write a request to renew the certificate</translation></message>
<message><source>command_line.do_sync_grant</source><translation>as a centre: answer a request with a grant file</translation></message>
<message><source>command_line.do_sync_accept</source><translation>check and accept a grant file</translation></message>
<message><source>command_line.do_sync_revoke</source><translation>as a centre: revoke a certificate</translation></message>
<message><source>command_line.do_sync_devices</source><translation>list devices and certificates</translation></message>
<message><source>command_line.do_sync_export</source><translation>write packages with what the peers do not have</translation></message>
<message><source>command_line.do_sync_resync</source><translation>write a package that asks a peer to send again</translation></message>
<message><source>command_line.do_sync_inspect</source><translation>show what anybody can read of a package</translation></message>
<message><source>command_line.do_sync_verify</source><translation>check a package without importing it</translation></message>
<message><source>command_line.do_sync_import</source><translation>import packages, or folders of them</translation></message>
<message><source>command_line.do_sync_status</source><translation>show how the exchange stands</translation></message>
<message><source>command_line.do_sync_unsent</source><translation>list what the centre has not confirmed</translation></message>
<message><source>command_line.do_sync_parked</source><translation>list what does not count, with the reasons</translation></message>
<message><source>command_line.do_sync_review</source><translation>list what has to be reviewed, or settle it by one side</translation></message>
<message><source>command_line.sync_key_out</source><translation>write the next root key to this file, to be printed and sealed</translation></message>
<message><source>command_line.sync_request_out</source><translation>the request file, or a folder for it</translation></message>
<message><source>command_line.sync_request_kind</source><translation>device, centre or renewal</translation></message>
<message><source>command_line.sync_request_file</source><translation>the request file</translation></message>
<message><source>command_line.sync_grant_out</source><translation>the grant file, or a folder for it</translation></message>
<message><source>command_line.sync_grant_unit</source><translation>unit code to certify, if not as asked</translation></message>
<message><source>command_line.sync_grant_position</source><translation>position to certify, if not as asked</translation></message>
<message><source>command_line.sync_grant_kind</source><translation>device or centre, if not as asked</translation></message>
<message><source>command_line.sync_grant_scope</source><translation>what it receives: own, unit, all, or registered (a part-time marketer)</translation></message>
<message><source>command_line.sync_grant_agreement</source><translation>agreement of an external part-time marketer: its number (else as in the people list)</translation></message>
<message><source>command_line.sync_grant_agreement_from</source><translation>agreement: its first day</translation></message>
<message><source>command_line.sync_grant_agreement_until</source><translation>agreement: its last day</translation></message>
<message><source>command_line.sync_grant_listed</source><translation>he is this person of the people list (name or id, see --dry-run)</translation></message>
<message><source>command_line.sync_may_be</source><translation>he may be on the list: {name} ({unit}), id {id}</translation></message>
<message><source>failure.sync_listed_unknown</source><translation>The list has no “{listed}” who may be this person, or more than one. See the ids with --dry-run.</translation></message>
<message><source>command_line.sync_grant_years</source><translation>years that the certificate is valid</translation></message>
<message><source>command_line.sync_grant_dry</source><translation>only say what the request asks for</translation></message>
<message><source>command_line.sync_grant_file</source><translation>the grant file</translation></message>
<message><source>command_line.sync_accept_dry</source><translation>only say what the grant says</translation></message>
<message><source>command_line.sync_words</source><translation>the eight words as heard by telephone</translation></message>
<message><source>command_line.sync_certificate</source><translation>the certificate, or its first digits</translation></message>
<message><source>command_line.sync_reason</source><translation>why</translation></message>
<message><source>command_line.sync_last_commit</source><translation>id of the last good commit; the last one held here if not given</translation></message>
<message><source>command_line.sync_export_out</source><translation>folder for the packages, such as a stick</translation></message>
<message><source>command_line.sync_peer</source><translation>the peer: unit code, name or id</translation></message>
<message><source>command_line.sync_snapshot</source><translation>send everything once more</translation></message>
<message><source>command_line.sync_split</source><translation>files of at most so many MB</translation></message>
<message><source>command_line.sync_package_file</source><translation>the package</translation></message>
<message><source>command_line.sync_import_paths</source><translation>packages, or folders of them</translation></message>
<message><source>command_line.sync_import_dry</source><translation>preview only</translation></message>
<message><source>command_line.sync_over_budget</source><translation>agree to packages over the budget</translation></message>
<message><source>command_line.sync_quarantine</source><translation>take packages of revoked senders into quarantine</translation></message>
<message><source>command_line.sync_resolve</source><translation>ids of what to settle</translation></message>
<message><source>command_line.sync_side</source><translation>whose value stands</translation></message>
<message><source>command_line.sync_centre</source><translation>This store is a centre now: {name}. Fingerprint of the root: {words}</translation></message>
<message><source>command_line.sync_root_key</source><translation>Next root key, shown this once, to be printed and sealed: {root_key}</translation></message>
<message><source>command_line.sync_root_key_written</source><translation>The next root key was written to {path}: print and seal it, then delete the file.</translation></message>
<message><source>command_line.sync_requested</source><translation>The request was written to {path}; take it to the centre.</translation></message>
<message><source>command_line.sync_words_are</source><translation>Words: {words}</translation></message>
<message><source>command_line.sync_request_says</source><translation>Asked for by {name}, unit {unit}: {kind}.</translation></message>
<message><source>command_line.sync_granted</source><translation>The grant was written to {path}, with {commits} {commits:commit|commits}.</translation></message>
<message><source>command_line.sync_grant_words</source><translation>Words of the grant: {words}
Words of the root: {root_words}</translation></message>
<message><source>command_line.sync_grant_says</source><translation>{by} certifies {name} until {until}.</translation></message>
<message><source>command_line.sync_accepted</source><translation>Joined the centre; {commits} {commits:commit|commits} came with it.</translation></message>
<message><source>command_line.sync_revoked</source><translation>Certificate {certificate} is revoked; the next packages tell everybody.</translation></message>
<message><source>command_line.sync_exported</source><translation>Package {number} for {name} ({commits} {commits:commit|commits}): {path}</translation></message>
<message><source>command_line.sync_nothing_to_send</source><translation>There is nothing to send.</translation></message>
<message><source>command_line.sync_no_packages</source><translation>There is no package there.</translation></message>
<message><source>command_line.sync_refused</source><translation>{path}: {reason}</translation></message>
<message><source>command_line.sync_package</source><translation>{path}: number {number} from {name}, {commits} {commits:commit|commits}.</translation></message>
<message><source>command_line.sync_row</source><translation>  {name}: {new} new, {changed} changed, {conflicts} {conflicts:conflict|conflicts}, {parked} parked</translation></message>
<message><source>command_line.sync_imported</source><translation>Imported {count} {count:package|packages}: {new} new {new:commit|commits}, {known} known, {conflicts} {conflicts:conflict|conflicts}, {parked} parked.</translation></message>
<message><source>command_line.sync_not_enrolled</source><translation>This store has not joined a centre.</translation></message>
<message><source>command_line.sync_status</source><translation>{unsent} unsent {unsent:step|steps}, {reviews} to review, {parked} parked, {proposals} {proposals:proposal|proposals}.</translation></message>
<message><source>command_line.sync_received_until</source><translation>{name} has what was written up to {until}; the receipt is {days} {days:day|days} old.</translation></message>
<message><source>command_line.sync_resolved</source><translation>Settled with {count} {count:commit|commits}.</translation></message>
<message><source>command_line.sync_review</source><translation>[{id}] {name}: {fields}. {sentence}</translation></message>
<message><source>command_line.sync_choice</source><translation>    {id}  {author} ({unit}): {values}</translation></message>
<message><source>command_line.sync_no_review</source><translation>There is nothing to review.</translation></message>
<message><source>command_line.sync_clear_version</source><translation>Format version</translation></message>
<message><source>command_line.sync_clear_suite</source><translation>Cipher suite</translation></message>
<message><source>command_line.sync_clear_id</source><translation>Package id</translation></message>
<message><source>command_line.sync_clear_certificate</source><translation>Signed with certificate</translation></message>
<message><source>command_line.sync_clear_size</source><translation>Size in bytes</translation></message>
<message><source>command_line.sync_clear_plain</source><translation>Plain size in bytes</translation></message>
<message><source>command_line.sync_clear_recipients</source><translation>Recipient keys</translation></message>
<message><source>command_line.sync_head_certificate</source><translation>Certificate</translation></message>
<message><source>command_line.sync_head_person</source><translation>Person</translation></message>
<message><source>command_line.sync_head_unit</source><translation>Unit</translation></message>
<message><source>command_line.sync_head_state</source><translation>State</translation></message>
<message><source>command_line.sync_head_until</source><translation>Valid until</translation></message>
<message><source>command_line.sync_head_last</source><translation>Last package</translation></message>
<message><source>command_line.sync_head_peer</source><translation>Peer</translation></message>
<message><source>command_line.sync_head_relation</source><translation>Relation</translation></message>
<message><source>command_line.sync_head_sent</source><translation>Last sent</translation></message>
<message><source>command_line.sync_head_received</source><translation>Last received</translation></message>
<message><source>command_line.sync_head_acked</source><translation>Acknowledged</translation></message>
<message><source>command_line.sync_head_pending</source><translation>Pending</translation></message>
<message><source>command_line.sync_head_at</source><translation>Time</translation></message>
<message><source>command_line.sync_head_kind</source><translation>Kind</translation></message>
<message><source>command_line.sync_head_change</source><translation>Change</translation></message>
<message><source>command_line.sync_head_subject</source><translation>Subject</translation></message>
<message><source>command_line.sync_head_packed</source><translation>In package</translation></message>
<message><source>command_line.sync_head_customer</source><translation>Customer</translation></message>
<message><source>command_line.sync_head_reason</source><translation>Reason</translation></message>
<message><source>sync_kind.device</source><translation>a device</translation></message>
<message><source>sync_kind.centre</source><translation>a centre</translation></message>
<message><source>sync_kind.renewal</source><translation>a renewal</translation></message>
<message><source>sync_state.valid</source><translation>valid</translation></message>
<message><source>sync_state.expiring</source><translation>expiring</translation></message>
<message><source>sync_state.expired</source><translation>expired</translation></message>
<message><source>sync_state.revoked</source><translation>revoked</translation></message>
<message><source>sync_relation.parent</source><translation>above</translation></message>
<message><source>sync_relation.child</source><translation>below</translation></message>
</context>
</TS>
