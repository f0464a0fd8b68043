<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name>exchange</name>
<message><source>failure.not_enrolled</source><translation>This store has not joined a centre, so no packages can be exchanged. Ask to join under Data exchange › Join a centre.</translation></message>
<message><source>failure.peer_unknown</source><translation>Nobody called “{name}” exchanges packages with this store. See the list of links under Data exchange.</translation></message>
<message><source>failure.peer_ambiguous</source><translation>“{name}” fits several: {peers}. Name one by the number in brackets.</translation></message>
<message><source>failure.peer_has_no_key</source><translation>{name} has no certificate in force: nobody could open the package. Renew or enrol it first.</translation></message>
<message><source>failure.seat_revoked</source><translation>The certificate of this seat was revoked, so it sends no packages any more. Ask the centre above.</translation></message>
<message><source>failure.package_already_imported</source><translation>Package number {number} was already imported on {day}/{month} at {time}; there is nothing to do.</translation></message>
<message><source>failure.package_sender_revoked</source><translation>The certificate that sent this package ({name}) was revoked; it was not imported. A centre can take it into quarantine where it is needed.</translation></message>
<message><source>failure.package_sender_expired</source><translation>The certificate of {name} ended on {until}; a centre takes no packages from it. Renew it first.</translation></message>
<message><source>failure.package_sender_not_linked</source><translation>{name} exchanges no packages with this store; its package belongs to the centre above it.</translation></message>
<message><source>failure.package_sender_differs</source><translation>The package names another sender than the certificate that signed it ({name}); it was not imported.</translation></message>
<message><source>failure.package_is_grant</source><translation>This is a grant from {name}. Open it under Join a centre; it cannot be imported as a package.</translation></message>
<message><source>failure.package_over_budget</source><translation>The package from {name} brings {commits} {commits:commit|commits} and {mib} MB, more than was agreed; the centre has to agree before it is imported.</translation></message>
<message><source>failure.package_is_own</source><translation>This is package number {number} that this store made for {name} on {day}/{month}; it is for {name} to import.</translation></message>
<message><source>failure.no_room_for_import</source><translation>Too little space on the disk of {folder}: the import needs about {needed} MB. Nothing was written.</translation></message>
<message><source>failure.import_plan_stale</source><translation>Package number {number} was imported since the preview; look again. Nothing was written.</translation></message>
<message><source>failure.nothing_to_import</source><translation>There is no package to import.</translation></message>
<message><source>failure.review_item_changed</source><translation>Something was written to this field since it was shown; open it again.</translation></message>
<message><source>failure.not_entitled</source><translation>Only somebody who may decide (a centre, its director or deputy) can do this.</translation></message>
<message><source>failure.proposal_unknown</source><translation>The proposal was decided or withdrawn already.</translation></message>
<message><source>failure.own_proposal</source><translation>Nobody decides on his own proposal.</translation></message>
<message><source>failure.release_not_confirmed</source><translation>{name} is not confirmed by two holders yet and stays here.</translation></message>
<message><source>failure.nothing_to_erase</source><translation>These records hold no personal values to erase.</translation></message>
<message><source>failure.erasure_reason_missing</source><translation>Say why: an erasure cannot be taken back.</translation></message>
<message><source>change.import_packages</source><translation>Import packages</translation></message>
<message><source>change.state_receipts</source><translation>State receipts</translation></message>
<message><source>change.package_delivered</source><translation>Note a package as handed over</translation></message>
<message><source>change.resolve_conflict</source><translation>Settle a clash</translation></message>
<message><source>change.resolve_conflicts</source><translation>Settle clashes</translation></message>
<message><source>change.approve_proposals</source><translation>Approve proposals</translation></message>
<message><source>change.reject_proposals</source><translation>Reject proposals</translation></message>
<message><source>change.confirm_provisional</source><translation>Confirm provisional values</translation></message>
<message><source>change.hand_over</source><translation>Hand over customers</translation></message>
<message><source>change.release_customers</source><translation>Remove customers handed over</translation></message>
<message><source>change.erase</source><translation>Erase personal values</translation></message>
<message><source>change.repair_accept_fork</source><translation>Confirm a fork</translation></message>
<message><source>change.repair_request_resync</source><translation>Ask for a resync</translation></message>
<message><source>change.repair_acknowledge</source><translation>Acknowledge an alarm</translation></message>
<message><source>change.repair_renew</source><translation>Ask for a renewal</translation></message>
<message><source>exchange.note_missing</source><translation>The sender holds {count} {count:run|runs} of records that are not here; give it the next package, and it sends them again.</translation></message>
<message><source>exchange.note_beyond</source><translation>This package follows number {number}, which is not known here: this store was put back from a backup, and the sender will be asked to send again.</translation></message>
<message><source>exchange.note_resync</source><translation>{name} asks for what it lacks; the next package to it brings it.</translation></message>
<message><source>exchange.slip_not_written</source><translation>The slip could not be written to {folder} (the disk may be full or gone). The package is whole; print the slip from “Outgoing”.</translation></message>
<message><source>exchange.parked_revoked</source><translation>Written after the certificate was revoked: in quarantine. A centre can accept it one by one.</translation></message>
<message><source>exchange.parked_unknown_certificate</source><translation>The author's certificate is not here yet; once it is, this counts by itself.</translation></message>
<message><source>exchange.parked_no_authority</source><translation>The author had no authority for this decision; it is kept here.</translation></message>
<message><source>exchange.parked_newer</source><translation>Written by a newer version of the program; it shows after the upgrade.</translation></message>
<message><source>exchange.parked_claimed</source><translation>The record belongs to another customer or unit; this claim does not count and is kept here.</translation></message>
<message><source>review.sentence_quiet</source><translation>Two people changed this apart; one of the values is shown.</translation></message>
<message><source>review.sentence_review</source><translation>Two people changed this apart; say which is right.</translation></message>
<message><source>review.sentence_decide</source><translation>Two decisions contradict each other; the safe value is shown until somebody decides again.</translation></message>
<message><source>review.sentence_revived</source><translation>One side withdrew this record while another edited it; it was kept. Decide whether it stays.</translation></message>
<message><source>review.sentence_clock</source><translation>This was written on a machine whose clock ran ahead; check it.</translation></message>
<message><source>review.sentence_late</source><translation>Late from the previous manager: written before he could have seen the hand-over. Check it.</translation></message>
<message><source>alarm.fork</source><translation>One key of {name} wrote two records number {sequence} (a backup put back, or a copied machine). Both are kept; confirm it.</translation></message>
<message><source>alarm.clone</source><translation>The key of this store ({name}) wrote number {sequence} elsewhere too: the store or a backup was copied. Both are kept, and this store goes on under a new series; confirm it.</translation></message>
<message><source>alarm.issuer</source><translation>{name} issued two different statements number {sequence}; check with its centre by telephone.</translation></message>
<message><source>alarm.restored</source><translation>This store was put back from a backup and lacks what came after from {name}; the next package asks for it.</translation></message>
<message><source>alarm.gap</source><translation>Some of the data of {name} did not arrive; the next package asks for it.</translation></message>
<message><source>alarm.clock</source><translation>The clock of this machine ran ahead: {count} {count:record|records} by up to {hours} {hours:hour|hours}. It now shows {now}; check the system time.</translation></message>
<message><source>alarm.newer</source><translation>{count} {count:change|changes} {count:needs|need} a newer version of the program; {count:it is|they are} kept and passed on. Please upgrade.</translation></message>
<message><source>alarm.expiring</source><translation>The certificate of this seat ends in {days} {days:day|days} ({until}); ask for a renewal.</translation></message>
<message><source>alarm.expired</source><translation>The certificate of this seat ended on {until} ({days} {days:day|days} left): work goes on, but the centre takes no packages. Ask for a renewal.</translation></message>
<message><source>alarm.repair_accept_fork</source><translation>Confirm, keep both</translation></message>
<message><source>alarm.repair_request_resync</source><translation>Ask for it again</translation></message>
<message><source>alarm.repair_acknowledge</source><translation>Checked</translation></message>
<message><source>alarm.repair_renew</source><translation>Ask for a renewal</translation></message>
<message><source>failure.seat_not_certified</source><translation>The seat of {name} on this machine has no certificate of a centre yet, so it sends no packages. Ask to join the centre under that name.</translation></message>
</context>
</TS>
