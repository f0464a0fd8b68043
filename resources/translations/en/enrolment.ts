<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>enrolment</name>
    <message><source>failure.chain_refused</source><translation>The certificate does not agree with the centre that issued it ({reason}) and was not taken. Ask the centre for it again.</translation></message>
    <message><source>failure.certificate_unreadable</source><translation>The certificate cannot be read ({reason}) and was not taken. Have the file made again.</translation></message>
    <message><source>failure.request_unreadable</source><translation>This is no whole enrolment request ({reason}). Have it made and copied again.</translation></message>
    <message><source>failure.request_newer</source><translation>This request was made by a newer version of the program (format {version}). Update this machine first.</translation></message>
    <message><source>failure.request_not_read</source><translation>“{path}” cannot be read: {reason}. Check the stick and try again.</translation></message>
    <message><source>failure.request_not_written</source><translation>“{path}” was not written: {reason}. Choose another stick or folder.</translation></message>
    <message><source>failure.grant_unreadable</source><translation>The grant cannot be read ({reason}). Have the centre make it again.</translation></message>
    <message><source>failure.not_a_centre</source><translation>Only whoever holds the centre's certificate can grant; {person} does not. Sign in as the centre.</translation></message>
    <message><source>failure.may_not_certify_unit</source><translation>{unit} is not under {own}, so nothing was granted. Check unit and position, or ask the centre above.</translation></message>
    <message><source>failure.may_not_certify_level</source><translation>{own} can let units below it be centres; {unit} is not below. Grant a device, or ask the centre above.</translation></message>
    <message><source>failure.request_revoked</source><translation>This key of {name} was revoked and cannot be granted again. Set up the new device and request from there.</translation></message>
    <message><source>failure.installation_taken</source><translation>The machine that {name} asks from is enrolled, but nobody enrolled there has vouched for {name}. Have them sign in there once, then make the request again.</translation></message>
    <message><source>failure.installation_elsewhere</source><translation>The machine that {name} asks from is enrolled with another unit, not {unit}. If it was handed on, revoke the earlier certificate first.</translation></message>
    <message><source>failure.person_taken</source><translation>The person that the request of {name} names has another key already. If the old device is lost or out of use, revoke its certificate first.</translation></message>
    <message><source>failure.same_person_itself</source><translation>“{name}” cannot be joined: an entry cannot be joined with itself, nor one that is joined already.</translation></message>
    <message><source>failure.entry_has_key</source><translation>This entry of {name} has a device in use and cannot be joined to another. Join the other one to it; if the device is an old one, revoke its certificate first.</translation></message>
    <message><source>failure.marketer_no_centre</source><translation>{name} is a part-time marketer, whose machine cannot be a centre; it can only join one. Ask for a device, or let somebody of the centre do it.</translation></message>
    <message><source>failure.marketer_shares</source><translation>Another part-time marketer works at the machine of {name} already. Each may see only what he registered himself, so two cannot share one. Use another machine, or revoke the certificate of the other first.</translation></message>
    <message><source>failure.scope_of_another</source><translation>This is not what the position of {name} receives: a part-time marketer’s own machine gets the customers that he registered, and no other position does. Choose another scope.</translation></message>
    <message><source>failure.renewal_of_another</source><translation>{name} asks to renew a certificate that this centre does not know. Have a new request made.</translation></message>
    <message><source>failure.nothing_to_renew</source><translation>This machine has no certificate of a centre yet, so there is nothing to renew. Request enrolment first.</translation></message>
    <message><source>failure.is_root_already</source><translation>This machine is the top: nobody can renew it, and nothing needs to be renewed.</translation></message>
    <message><source>failure.not_a_grant</source><translation>This is a package, not a grant. Open it on the import page.</translation></message>
    <message><source>failure.grant_for_another</source><translation>This grant answers a request that you did not make on this machine. Check the file, or request again.</translation></message>
    <message><source>failure.grant_forged</source><translation>The certificate in the grant does not agree with its signer or its root and was not taken. Call the centre and ask for the grant again.</translation></message>
    <message><source>failure.grant_of_stranger</source><translation>This machine belongs to other centres already; {unit} is not among them, so nothing was taken. To change over, request from a new data folder.</translation></message>
    <message><source>failure.grant_taken</source><translation>This grant was accepted before; nothing is left to do.</translation></message>
    <message><source>failure.not_the_root</source><translation>Only the top centre in force names the next one; {person} is not it.</translation></message>
    <message><source>failure.successor_elsewhere</source><translation>{name} is not in {unit}. The next top centre must be in the same unit; check the request.</translation></message>
    <message><source>failure.wrong_root_key</source><translation>The typed key is not the one that the top centre has sealed. Compare it with the sheet group by group.</translation></message>
    <message><source>failure.previous_root_unknown</source><translation>This machine has no data of the old centre: type the root code of the sheet after the key too.</translation></message>
    <message><source>failure.certificate_unknown</source><translation>This certificate is not known here. Refresh the list and choose again.</translation></message>
    <message><source>failure.may_not_revoke</source><translation>The certificate of {unit} was not issued by this centre or one below it. Ask the centre above it.</translation></message>
    <message><source>failure.revoked_already</source><translation>This certificate was revoked before.</translation></message>
    <message><source>failure.last_commit_unknown</source><translation>The last good change named was not written by that device, or is not here. Choose it from the list.</translation></message>
    <message><source>failure.nothing_quarantined</source><translation>None of the chosen changes is held back by a revocation of this centre; nothing was changed.</translation></message>
    <message><source>enrolment.problem_not_centre</source><translation>This machine is no centre, or nobody with the centre's certificate is signed in: nothing can be granted.</translation></message>
    <message><source>enrolment.problem_no_centre</source><translation>The certificate here is not a centre's: nothing can be granted.</translation></message>
    <message><source>enrolment.problem_unit</source><translation>The unit is not under this centre. Ask about the unit first.</translation></message>
    <message><source>enrolment.problem_level</source><translation>The unit is not below this centre, so it cannot become a centre from here.</translation></message>
    <message><source>enrolment.problem_revoked</source><translation>This key was revoked and cannot be granted again.</translation></message>
    <message><source>enrolment.problem_renews_unknown</source><translation>The certificate to renew is not known here.</translation></message>
    <message><source>enrolment.problem_enrolled</source><translation>This device is enrolled already; it gets a new certificate and keeps its data.</translation></message>
    <message><source>enrolment.problem_namesake</source><translation>Somebody of this name is enrolled in this unit on another device. If that was lost, revoke it first.</translation></message>
    <message><source>enrolment.problem_listed</source><translation>The request names somebody of the people list, from a machine that never enrolled. Make sure that it is he who asks: in person, or at a number that you know.</translation></message>
    <message><source>enrolment.problem_marketer_centre</source><translation>The applicant is a part-time marketer, whose machine cannot be a centre.</translation></message>
    <message><source>enrolment.problem_marketer_shares</source><translation>Another part-time marketer works at this machine already; two cannot share one.</translation></message>
    <message><source>enrolment.problem_installation</source><translation>This machine is enrolled, but nobody enrolled there has vouched. Have them sign in there once, then make the request again.</translation></message>
    <message><source>enrolment.problem_installation_unit</source><translation>This machine is enrolled with another unit. If it was handed on, revoke the earlier certificate first.</translation></message>
    <message><source>enrolment.problem_person</source><translation>This person is enrolled with another key. If the old device is lost or out of use, revoke its certificate first.</translation></message>
    <message><source>enrolment.problem_clock</source><translation>The request was made more than two days apart from this machine's clock. Compare the clocks, and make sure that it is no old file.</translation></message>
    <message><source>change.grant</source><translation>Grant enrolment</translation></message>
    <message><source>change.same_person</source><translation>Two entries are one person</translation></message>
    <message><source>change.certified</source><translation>Certify people of this machine</translation></message>
    <message><source>change.accept_grant</source><translation>Accept a grant</translation></message>
    <message><source>change.become_centre</source><translation>Become the top centre</translation></message>
    <message><source>change.name_successor</source><translation>Name the next top centre</translation></message>
    <message><source>change.join</source><translation>Join the centre above</translation></message>
    <message><source>change.revoke</source><translation>Revoke a certificate</translation></message>
    <message><source>change.accept_quarantined</source><translation>Accept quarantined changes</translation></message>
    <message><source>root_sheet.title</source><translation>BigClient root key sheet</translation></message>
    <message><source>root_sheet.unit</source><translation>Unit</translation></message>
    <message><source>root_sheet.person</source><translation>Made by</translation></message>
    <message><source>root_sheet.date</source><translation>Date</translation></message>
    <message><source>root_sheet.words</source><translation>Words of the root</translation></message>
    <message><source>root_sheet.key</source><translation>Next root key</translation></message>
    <message><source>root_sheet.code</source><translation>Root code</translation></message>
    <message><source>root_sheet.text</source><translation>If the computer of the top centre is lost or broken, or its key has leaked, this key takes over: choose “Take over by the sealed sheet” under Sync › Enrolment and type it group by group. On a new computer without the old data, type the root code after it. Whoever has this sheet can take over: put it in an envelope, have it signed over the seal by the head of the unit, and lock it in the safe. Take no photograph and keep no file. After a takeover a new sheet is printed and this one is to be destroyed.</translation></message>
</context>
</TS>
