<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>enrolment_ui</name>
    <message><source>enrolment_view.title_join</source><translation>Join a centre</translation></message>
    <message><source>enrolment_view.title_below</source><translation>Join as a centre below</translation></message>
    <message><source>enrolment_view.title_renew</source><translation>Renew the certificate</translation></message>
    <message><source>enrolment_view.title_grant</source><translation>Grant</translation></message>
    <message><source>enrolment_view.title_found</source><translation>Be a centre</translation></message>
    <message><source>enrolment_view.title_root</source><translation>Next root</translation></message>
    <message><source>enrolment_view.leave</source><translation>← Back</translation></message>
    <message><source>enrolment_view.step</source><translation>Step {number} of {count}</translation></message>
    <message><source>enrolment_view.eight_words</source><translation>Eight words: {words}</translation></message>
    <message><source>enrolment_view.drop_here</source><translation>Drop the file here, or</translation></message>
    <message><source>enrolment_view.choose_file</source><translation>Choose a file…</translation></message>
    <message><source>enrolment_view.all_same</source><translation>All eight are the same</translation></message>
    <message><source>enrolment_view.one_differs</source><translation>One is different</translation></message>
    <message><source>enrolment_view.request</source><translation>Write the request file</translation></message>
    <message><source>enrolment_view.request_text</source><translation>The centre must know this computer first. A small request file is written: it holds name, unit, position and a public key; no customer data, no password. Put it on a stick or mail it to the centre.</translation></message>
    <message><source>enrolment_view.renew_request</source><translation>Write the renewal request</translation></message>
    <message><source>enrolment_view.renew_request_text</source><translation>The certificate is about to end. The key stays; only a new certificate is needed: write the request, hand it to the centre, then open the grant. After the end this machine goes on working, but the centre refuses its packages.</translation></message>
    <message><source>enrolment_view.as_device</source><translation>as the computer of a member of staff</translation></message>
    <message><source>enrolment_view.as_centre</source><translation>as a centre below (a county centre that collects the packages of its computers)</translation></message>
    <message><source>enrolment_view.write_request</source><translation>Write the request file…</translation></message>
    <message><source>enrolment_view.where_request</source><translation>Where to write the request</translation></message>
    <message><source>enrolment_view.writing</source><translation>Writing…</translation></message>
    <message><source>enrolment_view.request_words</source><translation>Compare eight words with the centre</translation></message>
    <message><source>enrolment_view.request_words_text</source><translation>Hand the file to the centre, then telephone. The centre sees eight words when it opens the file: let them read out, and compare with these. So the centre knows that nobody exchanged the file.</translation></message>
    <message><source>enrolment_view.request_at</source><translation>Request file: {path}</translation></message>
    <message><source>enrolment_view.request_wait</source><translation>The centre then gives you a grant file. You may leave this page and come back; the words stay here.</translation></message>
    <message><source>enrolment_view.have_grant</source><translation>I have the grant file</translation></message>
    <message><source>enrolment_view.request_again</source><translation>Write another request</translation></message>
    <message><source>enrolment_view.open_grant</source><translation>Open the grant file</translation></message>
    <message><source>enrolment_view.open_grant_text</source><translation>Choose the grant file (.bcpkg) of the centre. Opening it only looks; nothing is written yet.</translation></message>
    <message><source>enrolment_view.grant_files</source><translation>Grant files (*.bcpkg);;All files (*)</translation></message>
    <message><source>enrolment_view.request_files</source><translation>Request files (*.bcrequest);;All files (*)</translation></message>
    <message><source>enrolment_view.checking</source><translation>Checking…</translation></message>
    <message><source>enrolment_view.compare_root</source><translation>Compare the root</translation></message>
    <message><source>enrolment_view.compare_root_text</source><translation>Telephone {by}, let them read out the eight words of the root, and compare. The root ({root}) decides whom this computer believes; it is the same on every computer.</translation></message>
    <message><source>enrolment_view.compare_grant</source><translation>Compare the grant</translation></message>
    <message><source>enrolment_view.compare_grant_text</source><translation>Stay on the line, and let {by} read out the eight words of the grant.</translation></message>
    <message><source>enrolment_view.refused</source><translation>Do not accept</translation></message>
    <message><source>enrolment_view.refused_grant</source><translation>The words differ: this is not the file that the centre made. Nothing was written. Get in touch with the centre in another way, and ask for the file again.</translation></message>
    <message><source>enrolment_view.refused_request</source><translation>The words differ: the file was exchanged on its way, or is another person's. Nothing was granted. Ask for a new request file.</translation></message>
    <message><source>enrolment_view.accept</source><translation>Accept the grant</translation></message>
    <message><source>enrolment_view.accept_text</source><translation>The words agree. This is what the centre grants. A backup is made first.</translation></message>
    <message><source>enrolment_view.by</source><translation>Granted by</translation></message>
    <message><source>enrolment_view.scope</source><translation>Receives</translation></message>
    <message><source>enrolment_view.listed</source><translation>On the people list</translation></message>
    <message><source>enrolment_view.listed_new</source><translation>Somebody new, not on the list</translation></message>
    <message><source>enrolment_view.listed_one</source><translation>{name} ({position}, {unit})</translation></message>
    <message><source>enrolment_view.listed_text</source><translation>The list will tell {name} once: the customers, plans and open work of that entry become his. Make sure that it is the same person.</translation></message>
    <message><source>enrolment_view.listed_new_text</source><translation>The list gets one more person. If he is somebody of it, pick him above, else he stands there twice.</translation></message>
    <message><source>enrolment_view.commits</source><translation>Comes with it</translation></message>
    <message><source>enrolment_view.commits_words</source><translation>{count} {count:change|changes}</translation></message>
    <message><source>enrolment_view.provisional</source><translation>{count} {count:value|values} decided alone on this machine (codes, grades …) {count:becomes a proposal|become proposals}; {count:it stays|they stay} on the screen, marked as provisional.</translation></message>
    <message><source>enrolment_view.accept_now</source><translation>Accept</translation></message>
    <message><source>enrolment_view.accepting</source><translation>Writing…</translation></message>
    <message><source>enrolment_view.accepted_told</source><translation>Joined: {unit}.</translation></message>
    <message><source>enrolment_view.done</source><translation>Done</translation></message>
    <message><source>enrolment_view.done_text</source><translation>This computer has joined. Export a package for {by} every week under Exchange, and import what they give you.</translation></message>
    <message><source>enrolment_view.renewed_told</source><translation>The certificate is renewed until {until}.</translation></message>
    <message><source>enrolment_view.renewed_text</source><translation>The certificate is renewed; all else is as it was. The next package is signed with it.</translation></message>
    <message><source>enrolment_view.done_provisional</source><translation>{count} {count:value|values} {count:waits|wait} to be confirmed; see To decide.</translation></message>
    <message><source>enrolment_view.finish</source><translation>Finish</translation></message>
    <message><source>enrolment_view.open_request</source><translation>Open the request file</translation></message>
    <message><source>enrolment_view.open_request_text</source><translation>Choose the request file (.bcrequest) that was handed in.</translation></message>
    <message><source>enrolment_view.compare_request</source><translation>Compare the request</translation></message>
    <message><source>enrolment_view.compare_request_text</source><translation>Telephone {name}, read these eight words out, and let them compare with their screen. Use a number you knew before, not one from the file or the mail.</translation></message>
    <message><source>enrolment_view.asks_for</source><translation>Asks for</translation></message>
    <message><source>enrolment_view.asks_device</source><translation>a device</translation></message>
    <message><source>enrolment_view.asks_centre</source><translation>a centre below</translation></message>
    <message><source>enrolment_view.asks_renewal</source><translation>a renewal</translation></message>
    <message><source>enrolment_view.terms</source><translation>What is granted</translation></message>
    <message><source>enrolment_view.terms_text</source><translation>Usually nothing is to be changed. {name} receives only what the scope below covers.</translation></message>
    <message><source>enrolment_view.years</source><translation>Years</translation></message>
    <message><source>enrolment_view.scope_own</source><translation>customers of this person</translation></message>
    <message><source>enrolment_view.scope_registered</source><translation>customers that this person registered</translation></message>
    <message><source>enrolment_view.scope_unit</source><translation>all customers of {unit}</translation></message>
    <message><source>enrolment_view.scope_all</source><translation>everything</translation></message>
    <message><source>enrolment_view.write_grant</source><translation>Write the grant file…</translation></message>
    <message><source>enrolment_view.where_grant</source><translation>Where to write the grant</translation></message>
    <message><source>enrolment_view.granting</source><translation>Granting…</translation></message>
    <message><source>enrolment_view.granted</source><translation>The grant is written</translation></message>
    <message><source>enrolment_view.granted_told</source><translation>Granted to {name}.</translation></message>
    <message><source>enrolment_view.granted_text</source><translation>Hand the file to {name}. They will see eight words twice: read them out over the telephone, in this order.</translation></message>
    <message><source>enrolment_view.granted_at</source><translation>Grant file: {path}</translation></message>
    <message><source>enrolment_view.read_root</source><translation>First the root:</translation></message>
    <message><source>enrolment_view.read_grant</source><translation>Then the grant:</translation></message>
    <message><source>enrolment_view.grant_next</source><translation>Grant to another</translation></message>
    <message><source>enrolment_view.found</source><translation>Make this machine the centre of {unit}</translation></message>
    <message><source>enrolment_view.found_text</source><translation>A centre grants to the computers below, collects their packages, decides on controlled fields, and sends the results back. It is the same program.</translation></message>
    <message><source>enrolment_view.found_when</source><translation>Only the topmost centre is made here. Where there is a centre above, use Join a centre, as a centre below.</translation></message>
    <message><source>enrolment_view.found_seal</source><translation>The next page shows the key of the next root, once. Print it, seal it in an envelope, lock it away: if this computer breaks or is lost, only that key goes on.</translation></message>
    <message><source>enrolment_view.found_now</source><translation>Be a centre</translation></message>
    <message><source>enrolment_view.founding</source><translation>Setting up…</translation></message>
    <message><source>enrolment_view.founded_told</source><translation>{unit} is a centre now.</translation></message>
    <message><source>enrolment_view.sheet</source><translation>Print and seal the next root key</translation></message>
    <message><source>enrolment_view.sheet_text</source><translation>This key is shown only now and kept nowhere. Print it, seal it, let two people sign the envelope, and lock it away.</translation></message>
    <message><source>enrolment_view.print_sheet</source><translation>Print…</translation></message>
    <message><source>enrolment_view.save_sheet</source><translation>Save as PDF…</translation></message>
    <message><source>enrolment_view.sheet_file</source><translation>next-root-key.pdf</translation></message>
    <message><source>enrolment_view.sealed</source><translation>Printed and sealed</translation></message>
    <message><source>enrolment_view.tick_sealed</source><translation>Print and seal it first, then tick the box.</translation></message>
    <message><source>enrolment_view.leave_unsealed_text</source><translation>The next root key is not ticked as sealed. It is shown this once, and nobody can bring it back: should this computer break or be lost, everybody below must be enrolled anew.</translation></message>
    <message><source>enrolment_view.leave_unsealed</source><translation>Leave without it</translation></message>
    <message><source>enrolment_view.stay_unsealed</source><translation>Stay and seal it</translation></message>
    <message><source>enrolment_view.root_words_text</source><translation>The words of the root in force. Read them out whenever you grant:</translation></message>
    <message><source>enrolment_view.root</source><translation>Another root</translation></message>
    <message><source>enrolment_view.root_text</source><translation>For when the root's computer broke or was lost, or somebody else takes over. Those below follow by themselves.</translation></message>
    <message><source>enrolment_view.root_printed_text</source><translation>With the sealed key: open the envelope and type the key; this machine becomes the root.</translation></message>
    <message><source>enrolment_view.root_key</source><translation>The sealed key</translation></message>
    <message><source>enrolment_view.root_named_text</source><translation>If the root still works and another computer takes over: open that computer's request file.</translation></message>
    <message><source>enrolment_view.root_by_key</source><translation>Go on with this key</translation></message>
    <message><source>enrolment_view.root_by_request</source><translation>Name another computer…</translation></message>
    <message><source>enrolment_view.root_request_text</source><translation>Choose the request file of the computer that takes over.</translation></message>
    <message><source>enrolment_view.named_text</source><translation>The computer that takes over is named. Give it the next package, and make it the centre there: it shows and prints a sheet of its own.</translation></message>
    <message><source>enrolment_view.type_key</source><translation>Type the sealed key.</translation></message>
</context>
</TS>
