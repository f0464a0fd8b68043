<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>review_ui</name>
    <message><source>sync_tab.page_work</source><translation>To do</translation></message>
    <message><source>sync_tab.page_review</source><translation>To review</translation></message>
    <message><source>sync_tab.page_parked</source><translation>Set aside</translation></message>
    <message><source>sync_tab.page_proposals</source><translation>To decide</translation></message>
    <message><source>sync_tab.page_handover</source><translation>Hand-over</translation></message>
    <message><source>sync_tab.page_keys</source><translation>Trust</translation></message>
    <message><source>sync_tab.page_devices</source><translation>Devices</translation></message>
    <message><source>sync_tab.page_enrolment</source><translation>Enrolment</translation></message>
    <message><source>review.hint</source><translation>Two people changed the same field apart. Both values are kept: take one, or enter a new one; the other stays in the history. 1 and 2 take a side, N begins a new value, F3 goes on.</translation></message>
    <message><source>review.previous</source><translation>Previous</translation></message>
    <message><source>review.next</source><translation>Next</translation></message>
    <message><source>review.position</source><translation>{row} of {count}</translation></message>
    <message><source>review.all</source><translation>All listed…</translation></message>
    <message><source>review.all_theirs</source><translation>Take their value for all</translation></message>
    <message><source>review.all_mine</source><translation>Take our value for all</translation></message>
    <message><source>review.all_visible</source><translation>Keep what is shown for all</translation></message>
    <message><source>review.all_other</source><translation>Take the other value for all</translation></message>
    <message><source>review.settle_count</source><translation>Settle {count}</translation></message>
    <message><source>review.settle_all_text</source><translation>{count} {count:clash|clashes} {count:is|are} settled in one step. The other values stay in the history; the step can be undone.</translation></message>
    <message><source>review.settled_all</source><translation>{count} {count:clash|clashes} settled.</translation></message>
    <message><source>review.settled</source><translation>Settled: {value}</translation></message>
    <message><source>review.new_value</source><translation>Enter a new value</translation></message>
    <message><source>review.new_value_said</source><translation>the new value</translation></message>
    <message><source>review.save_new</source><translation>Save the new value</translation></message>
    <message><source>review.existence</source><translation>kept or deleted</translation></message>
    <message><source>review.erased</source><translation>(erased)</translation></message>
    <message><source>review.from_here</source><translation>this machine</translation></message>
    <message><source>review.from_package</source><translation>package {number}</translation></message>
    <message><source>review.kept</source><translation>kept</translation></message>
    <message><source>review.deleted</source><translation>deleted</translation></message>
    <message><source>review.unit_data</source><translation>Unit data</translation></message>
    <message><source>review.before</source><translation>Before: {value}</translation></message>
    <message><source>review.same_too</source><translation>Take the same side for the {count} other {count:clash|clashes} about “{field}” too</translation></message>
    <message><source>review.mine</source><translation>Here</translation></message>
    <message><source>review.theirs</source><translation>Theirs</translation></message>
    <message><source>review.shown_now</source><translation>Shown now</translation></message>
    <message><source>review.take</source><translation>Take this</translation></message>
    <message><source>review.take_key</source><translation>Take this ({number})</translation></message>
    <message><source>review.not_yours</source><translation>Only the director of the unit in charge, or the centre above, decides this; here it can only be read.</translation></message>
    <message><source>review.none</source><translation>Nothing to review</translation></message>
    <message><source>review.none_text</source><translation>Clashing changes are listed here for a person to settle; changes to different fields merge by themselves.</translation></message>
    <message><source>review.none_of_customer</source><translation>Nothing to review for this customer</translation></message>
    <message><source>review.show_all</source><translation>Show all</translation></message>
    <message><source>review.open_customer</source><translation>Open customer</translation></message>
    <message><source>review.kind</source><translation>Kind</translation></message>
    <message><source>review.customer</source><translation>Customer</translation></message>
    <message><source>review.field</source><translation>Field</translation></message>
    <message><source>review.sides</source><translation>Values</translation></message>
    <message><source>review.kind_review</source><translation>review</translation></message>
    <message><source>review.kind_decide</source><translation>decide</translation></message>
    <message><source>review.kind_revived</source><translation>revived</translation></message>
    <message><source>review.kind_clock</source><translation>clock</translation></message>
    <message><source>review.kind_late</source><translation>late</translation></message>
    <message><source>review.kind_quiet</source><translation>merged</translation></message>
    <message><source>parked.hint</source><translation>These changes were received and are kept, but do not count yet; each says why. They come into force by themselves once the reason is gone; quarantined ones are accepted one by one by the centre.</translation></message>
    <message><source>parked.accept</source><translation>Let them count</translation></message>
    <message><source>parked.accept_count</source><translation>Accept {count}</translation></message>
    <message><source>parked.accept_text</source><translation>Once accepted they count for everybody, and that cannot be taken back. Be sure that the person really made them before the device was lost.</translation></message>
    <message><source>parked.accepted</source><translation>{count} {count:change|changes} accepted.</translation></message>
    <message><source>parked.why_not_accept</source><translation>None of the selected changes can be accepted by this centre</translation></message>
    <message><source>parked.why_no_one</source><translation>Select one with a customer</translation></message>
    <message><source>parked.reason</source><translation>Reason</translation></message>
    <message><source>parked.by</source><translation>Made by</translation></message>
    <message><source>parked.what</source><translation>What</translation></message>
    <message><source>parked.unreadable</source><translation>cannot be read by this version; kept as it is</translation></message>
    <message><source>parked.more</source><translation> and {count} more</translation></message>
    <message><source>parked.author</source><translation>Person</translation></message>
    <message><source>parked.unit</source><translation>Unit</translation></message>
    <message><source>parked.at</source><translation>Time</translation></message>
    <message><source>parked.none</source><translation>Nothing is set aside</translation></message>
    <message><source>parked.none_text</source><translation>All that was received counts. Nothing is ever dropped: what does not count stays here with its reason.</translation></message>
    <message><source>parked.reason_revoked</source><translation>revoked</translation></message>
    <message><source>parked.reason_unknown_certificate</source><translation>unknown device</translation></message>
    <message><source>parked.reason_no_authority</source><translation>no authority</translation></message>
    <message><source>parked.reason_newer</source><translation>newer version</translation></message>
    <message><source>parked.reason_provisional</source><translation>provisional</translation></message>
    <message><source>parked.reason_superseded</source><translation>superseded</translation></message>
    <message><source>proposals.hint</source><translation>Codes, grades, managers, responsible units, closings and deletions are decided by those entitled to; what others change there is a proposal first.</translation></message>
    <message><source>proposals.view_waiting</source><translation>Waiting</translation></message>
    <message><source>proposals.view_provisional</source><translation>Provisional</translation></message>
    <message><source>proposals.view_decided</source><translation>Decided</translation></message>
    <message><source>proposals.approve</source><translation>Approve</translation></message>
    <message><source>proposals.reject</source><translation>Reject…</translation></message>
    <message><source>proposals.confirm</source><translation>Confirm</translation></message>
    <message><source>proposals.approve_count</source><translation>Approve {count}</translation></message>
    <message><source>proposals.approve_text</source><translation>The proposed values come into force and go out with the next package.</translation></message>
    <message><source>proposals.approved</source><translation>{count} {count:proposal|proposals} approved.</translation></message>
    <message><source>proposals.rejected</source><translation>{count} {count:proposal|proposals} rejected.</translation></message>
    <message><source>proposals.reject_text</source><translation>{count} {count:proposal|proposals} {count:is|are} rejected. Give a reason; whoever proposed will read it.</translation></message>
    <message><source>proposals.confirm_count</source><translation>Confirm {count}</translation></message>
    <message><source>proposals.confirm_text</source><translation>These values were decided alone, before the machine joined the centre. Confirmed they are in force.</translation></message>
    <message><source>proposals.confirmed</source><translation>{count} {count:value|values} confirmed.</translation></message>
    <message><source>proposals.why_not</source><translation>The director of the unit in charge or the centre above decides; nobody decides a proposal of his own</translation></message>
    <message><source>proposals.why_none</source><translation>Select something first</translation></message>
    <message><source>proposals.now</source><translation>Now</translation></message>
    <message><source>proposals.asked</source><translation>Proposed</translation></message>
    <message><source>proposals.stands</source><translation>Provisional value</translation></message>
    <message><source>proposals.reason</source><translation>Reason</translation></message>
    <message><source>proposals.by</source><translation>Proposed by</translation></message>
    <message><source>proposals.at</source><translation>Time</translation></message>
    <message><source>proposals.outcome</source><translation>State</translation></message>
    <message><source>proposals.decided_by</source><translation>Decided by</translation></message>
    <message><source>proposals.decision_reason</source><translation>Answer</translation></message>
    <message><source>proposals.state_waiting</source><translation>waiting</translation></message>
    <message><source>proposals.state_approved</source><translation>approved</translation></message>
    <message><source>proposals.state_rejected</source><translation>rejected</translation></message>
    <message><source>proposals.state_provisional</source><translation>provisional</translation></message>
    <message><source>proposals.provisional_text</source><translation>Shown until somebody above confirms it.</translation></message>
    <message><source>proposals.none_waiting</source><translation>No proposal waits</translation></message>
    <message><source>proposals.none_waiting_text</source><translation>Proposals to change controlled fields are listed here.</translation></message>
    <message><source>proposals.none_provisional</source><translation>No provisional value</translation></message>
    <message><source>proposals.none_provisional_text</source><translation>What was decided before joining the centre waits here to be confirmed.</translation></message>
    <message><source>proposals.none_decided</source><translation>Nothing decided yet</translation></message>
    <message><source>proposals.none_decided_text</source><translation>Here you see what became of proposals, who decided, and why.</translation></message>
    <message><source>devices.hint</source><translation>Everybody and every machine of this centre and below: until when the certificate holds, and the last package. A lost laptop is revoked at once.</translation></message>
    <message><source>devices.grant</source><translation>Grant to a request…</translation></message>
    <message><source>devices.revoke</source><translation>Revoke…</translation></message>
    <message><source>devices.root</source><translation>Next root…</translation></message>
    <message><source>devices.person</source><translation>Person</translation></message>
    <message><source>devices.unit</source><translation>Unit</translation></message>
    <message><source>devices.position</source><translation>Position</translation></message>
    <message><source>devices.kind</source><translation>Kind</translation></message>
    <message><source>devices.state</source><translation>State</translation></message>
    <message><source>devices.valid</source><translation>Valid</translation></message>
    <message><source>devices.valid_words</source><translation>{since} to {until}</translation></message>
    <message><source>devices.until</source><translation>Valid until</translation></message>
    <message><source>devices.last</source><translation>Last package</translation></message>
    <message><source>devices.last_words</source><translation>no. {number}, {at}</translation></message>
    <message><source>devices.never</source><translation>none so far</translation></message>
    <message><source>devices.last_number</source><translation>Last no.</translation></message>
    <message><source>devices.last_at</source><translation>Received</translation></message>
    <message><source>devices.own</source><translation>Own</translation></message>
    <message><source>devices.this</source><translation>this one</translation></message>
    <message><source>devices.installation</source><translation>Installation</translation></message>
    <message><source>devices.certificate</source><translation>Certificate</translation></message>
    <message><source>devices.kind_centre</source><translation>centre</translation></message>
    <message><source>devices.kind_device</source><translation>device</translation></message>
    <message><source>devices.state_valid</source><translation>valid</translation></message>
    <message><source>devices.state_expiring</source><translation>expiring</translation></message>
    <message><source>devices.state_expired</source><translation>expired</translation></message>
    <message><source>devices.state_revoked</source><translation>revoked</translation></message>
    <message><source>devices.why_no_one</source><translation>Select one device</translation></message>
    <message><source>devices.why_own</source><translation>One's own certificate cannot be revoked</translation></message>
    <message><source>devices.why_revoked</source><translation>It is revoked already</translation></message>
    <message><source>devices.why_not_below</source><translation>Another centre issued it, and revokes it</translation></message>
    <message><source>devices.none</source><translation>No devices yet</translation></message>
    <message><source>devices.none_text</source><translation>Those below write a request file by “Join a centre”; grant to it here.</translation></message>
    <message><source>devices.revoke_who</source><translation>Revoke the certificate of {person} ({unit})</translation></message>
    <message><source>devices.revoke_explain</source><translation>Packages of this device are refused from now on. What it changed before stays; what comes after the line is quarantined and can be accepted one by one. A new device asks anew: keys are never copied.</translation></message>
    <message><source>devices.revoke_reason</source><translation>Reason</translation></message>
    <message><source>devices.revoke_until</source><translation>What still counts</translation></message>
    <message><source>devices.until_all</source><translation>All that this centre has received (usual)</translation></message>
    <message><source>devices.until_one</source><translation>Only up to the change selected below (somebody may have used it)</translation></message>
    <message><source>devices.pick_a_line</source><translation>Select the last good change</translation></message>
    <message><source>devices.effect_some</source><translation>{count} {count:change|changes} already received {count:is|are} quarantined; the files go back to how they were before.</translation></message>
    <message><source>devices.effect_none</source><translation>All received so far stays; what comes later is quarantined.</translation></message>
    <message><source>devices.revoke_now</source><translation>Revoke the certificate</translation></message>
    <message><source>devices.revoke_sure</source><translation>The certificate of {person} is dead from now on; this cannot be undone. Send packages to the others soon, so that they know.</translation></message>
    <message><source>devices.revoked_told</source><translation>The certificate of {person} is revoked. Export packages soon, so that the others know.</translation></message>
    <message><source>devices.not_reported</source><translation>(nothing sent yet)</translation></message>
    <message><source>devices.step_at</source><translation>Time</translation></message>
    <message><source>devices.step_subject</source><translation>Customer</translation></message>
    <message><source>devices.step_what</source><translation>What</translation></message>
    <message><source>devices.step_source</source><translation>From</translation></message>
    <message><source>handover.title</source><translation>Hand customers over</translation></message>
    <message><source>handover.explain</source><translation>Tick customers, then choose unit and managers. The new manager gets the whole history; this machine keeps it until two holders have confirmed it.</translation></message>
    <message><source>handover.search</source><translation>Name, pinyin, code</translation></message>
    <message><source>handover.of_manager</source><translation>Of manager</translation></message>
    <message><source>handover.tick_all</source><translation>Tick all</translation></message>
    <message><source>handover.tick_none</source><translation>Tick none</translation></message>
    <message><source>handover.customers</source><translation>Customers</translation></message>
    <message><source>handover.count</source><translation>{count} selected</translation></message>
    <message><source>handover.to</source><translation>To</translation></message>
    <message><source>handover.to_unit</source><translation>Responsible unit</translation></message>
    <message><source>handover.lead</source><translation>Lead manager</translation></message>
    <message><source>handover.deputy</source><translation>Deputy manager</translation></message>
    <message><source>handover.do</source><translation>Hand over</translation></message>
    <message><source>handover.begin</source><translation>Hand over…</translation></message>
    <message><source>handover.pick_customers</source><translation>Tick customers first</translation></message>
    <message><source>handover.pick_unit</source><translation>Choose the unit</translation></message>
    <message><source>handover.only_proposed</source><translation>Your position does not decide hand-overs: this becomes a proposal.</translation></message>
    <message><source>handover.done</source><translation>{count} {count:customer|customers} handed over to {unit}.</translation></message>
    <message><source>handover.hint</source><translation>Customers handed over stay here read-only. They can be removed once two holders (the new unit and the centre above) have confirmed them by receipt.</translation></message>
    <message><source>handover.state</source><translation>State</translation></message>
    <message><source>handover.state_free</source><translation>may be removed</translation></message>
    <message><source>handover.state_unsent</source><translation>unsent changes</translation></message>
    <message><source>handover.state_held</source><translation>{count} of {wanted} confirmed</translation></message>
    <message><source>handover.at</source><translation>Handed over</translation></message>
    <message><source>handover.unsent</source><translation>Unsent</translation></message>
    <message><source>handover.unsent_words</source><translation>{count} {count:change|changes} {count:is|are} not delivered yet</translation></message>
    <message><source>handover.confirmed</source><translation>Confirmed by</translation></message>
    <message><source>handover.nobody</source><translation>nobody yet</translation></message>
    <message><source>handover.may_release</source><translation>Two holders have it: it may be removed here.</translation></message>
    <message><source>handover.may_not_release</source><translation>Go on exporting packages; it cannot be removed before two holders have confirmed it.</translation></message>
    <message><source>handover.why_not_release</source><translation>Two holders have not yet confirmed what is selected</translation></message>
    <message><source>handover.release</source><translation>Remove here…</translation></message>
    <message><source>handover.release_count</source><translation>Remove {count}</translation></message>
    <message><source>handover.release_text</source><translation>Only this machine's copy goes; the new unit and the centre keep theirs. Afterwards this machine has no file of these customers.</translation></message>
    <message><source>handover.released</source><translation>{count} {count:customer|customers} removed here.</translation></message>
    <message><source>handover.none</source><translation>Nothing was handed over</translation></message>
    <message><source>handover.none_text</source><translation>When customers change unit or manager, or somebody leaves, hand them over here in one step.</translation></message>
    <message><source>customers.folder_conflict</source><translation>To review</translation></message>
    <message><source>customers.conflict_mark</source><translation>to review</translation></message>
    <message><source>customers.merged_mark</source><translation>merged</translation></message>
    <message><source>customers.provisional_mark</source><translation>provisional</translation></message>
    <message><source>customers.proposal_mark</source><translation>proposed</translation></message>
    <message><source>customers.to_review</source><translation>{count} to review</translation></message>
</context>
</TS>
