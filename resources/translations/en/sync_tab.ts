<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>sync_tab</name>
    <message><source>sync_tab.pages</source><translation>Pages of data exchange</translation></message>
    <message><source>sync_tab.page_overview</source><translation>Overview</translation></message>
    <message><source>sync_tab.page_unsent</source><translation>Unsent</translation></message>
    <message><source>sync_tab.page_registers</source><translation>Registers</translation></message>
    <message><source>sync_tab.page_outgoing</source><translation>Outgoing</translation></message>
    <message><source>sync_tab.page_incoming</source><translation>Incoming</translation></message>
    <message><source>sync_tab.page_export</source><translation>Export a package</translation></message>
    <message><source>sync_tab.page_import</source><translation>Import packages</translation></message>
    <message><source>sync_tab.back</source><translation>← Back</translation></message>
    <message><source>sync_tab.done</source><translation>Done</translation></message>
    <message><source>sync_tab.status</source><translation>{unsent:,} unsent {unsent:step|steps}</translation></message>
    <message><source>sync_tab.alone_title</source><translation>This machine has not joined a centre yet</translation></message>
    <message><source>sync_tab.alone_text</source><translation>Once you have joined a centre, your changes travel to the county and the city in package files on a USB stick or by mail, and your colleagues' changes come back the same way, with no network at all. Until then everything works as before, and what you have entered is kept when you join.</translation></message>
    <message><source>sync_tab.join</source><translation>Join a centre</translation></message>
    <message><source>sync_tab.found</source><translation>Become a centre</translation></message>
    <message><source>sync_tab.succeed</source><translation>Go on with a sealed key</translation></message>
    <message><source>sync_tab.centre_of</source><translation>{unit}; this machine is a centre.</translation></message>
    <message><source>sync_tab.device_of</source><translation>{unit}; this machine is a manager's device.</translation></message>
    <message><source>sync_tab.above</source><translation>Above: {centre}.</translation></message>
    <message><source>sync_tab.is_top</source><translation>There is no centre above.</translation></message>
    <message><source>sync_tab.two_sentences</source><translation>{first} {second}</translation></message>
    <message><source>sync_tab.unsent_title</source><translation>Not reported yet</translation></message>
    <message><source>sync_tab.receipt_title</source><translation>The centre has your changes until</translation></message>
    <message><source>sync_tab.receipt_text</source><translation>The centre has everything before that; its receipt was given at {at}.</translation></message>
    <message><source>sync_tab.receipt_none</source><translation>No receipt of the centre has come yet. Export a package, hand it in, and import what the centre sends back: the receipt is in it.</translation></message>
    <message><source>sync_tab.receipt_top</source><translation>This is the topmost centre; it needs nobody's receipt.</translation></message>
    <message><source>sync_tab.work_title</source><translation>Waiting for a person</translation></message>
    <message><source>sync_tab.work_review</source><translation>{count:,} to review</translation></message>
    <message><source>sync_tab.work_parked</source><translation>{count:,} set aside</translation></message>
    <message><source>sync_tab.work_proposals</source><translation>{count:,} to decide</translation></message>
    <message><source>sync_tab.links_title</source><translation>Peers</translation></message>
    <message><source>sync_tab.no_links</source><translation>There is no peer yet. Once the centre has granted a device's request, it stands here.</translation></message>
    <message><source>sync_tab.peer</source><translation>Peer</translation></message>
    <message><source>sync_tab.relation</source><translation>Relation</translation></message>
    <message><source>sync_tab.relation_parent</source><translation>Above</translation></message>
    <message><source>sync_tab.relation_child</source><translation>Below</translation></message>
    <message><source>sync_tab.last_came</source><translation>Last heard of</translation></message>
    <message><source>sync_tab.never_came</source><translation>Never</translation></message>
    <message><source>sync_tab.last_received</source><translation>Received</translation></message>
    <message><source>sync_tab.last_sent_at</source><translation>Last sent</translation></message>
    <message><source>sync_tab.last_sent</source><translation>Sent</translation></message>
    <message><source>sync_tab.acked</source><translation>Acknowledged</translation></message>
    <message><source>sync_tab.pending</source><translation>To send</translation></message>
    <message><source>sync_tab.note</source><translation>Note</translation></message>
    <message><source>sync_tab.wants_resync</source><translation>To be asked</translation></message>
    <message><source>sync_tab.has_no_key</source><translation>No certificate</translation></message>
    <message><source>sync_tab.number</source><translation>No. {number}</translation></message>
    <message><source>sync_tab.numbers</source><translation>No. {first}–{last}</translation></message>
    <message><source>sync_tab.repaired</source><translation>Done.</translation></message>
    <message><source>sync_tab.unsent_hint</source><translation>What the centre above has not confirmed yet, a step a line, newest first. Packed is not received: only a receipt counts. Double-click opens the customer.</translation></message>
    <message><source>sync_tab.at</source><translation>Time</translation></message>
    <message><source>sync_tab.kind</source><translation>Kind</translation></message>
    <message><source>sync_tab.subject</source><translation>Subject</translation></message>
    <message><source>sync_tab.step</source><translation>Step</translation></message>
    <message><source>sync_tab.change</source><translation>Change (old → new)</translation></message>
    <message><source>sync_tab.person</source><translation>By</translation></message>
    <message><source>sync_tab.packed</source><translation>Packed</translation></message>
    <message><source>sync_tab.not_packed</source><translation>Not packed</translation></message>
    <message><source>sync_tab.packed_in</source><translation>In No. {number}</translation></message>
    <message><source>sync_tab.summed</source><translation>{what}: {count}</translation></message>
    <message><source>sync_tab.proposes</source><translation>Asks for {field}: {value}</translation></message>
    <message><source>sync_tab.and_more</source><translation>{shown} and others, {count} in all</translation></message>
    <message><source>sync_tab.nothing_unsent</source><translation>Nothing is unsent</translation></message>
    <message><source>sync_tab.nothing_unsent_text</source><translation>The centre has confirmed all changes of this machine.</translation></message>
    <message><source>sync_tab.outgoing_hint</source><translation>Every package made here, newest first. Until it is acknowledged the next one carries the same again, so a lost one does no harm.</translation></message>
    <message><source>sync_tab.package</source><translation>Package</translation></message>
    <message><source>sync_tab.to</source><translation>To</translation></message>
    <message><source>sync_tab.from</source><translation>From</translation></message>
    <message><source>sync_tab.package_kind</source><translation>Kind</translation></message>
    <message><source>sync_tab.kind_delta</source><translation>Daily</translation></message>
    <message><source>sync_tab.kind_snapshot</source><translation>Full</translation></message>
    <message><source>sync_tab.kind_resync-request</source><translation>Resend request</translation></message>
    <message><source>sync_tab.kind_enrol-request</source><translation>Request</translation></message>
    <message><source>sync_tab.kind_enrol-grant</source><translation>Grant</translation></message>
    <message><source>sync_tab.kind_receipt</source><translation>Receipt</translation></message>
    <message><source>sync_tab.state</source><translation>State</translation></message>
    <message><source>sync_tab.state_made</source><translation>Made</translation></message>
    <message><source>sync_tab.state_delivered</source><translation>Handed in</translation></message>
    <message><source>sync_tab.state_acked</source><translation>Acknowledged</translation></message>
    <message><source>sync_tab.state_replaced</source><translation>Replaced</translation></message>
    <message><source>sync_tab.content</source><translation>Content</translation></message>
    <message><source>sync_tab.only_receipt</source><translation>Receipts only</translation></message>
    <message><source>sync_tab.size</source><translation>Size</translation></message>
    <message><source>sync_tab.made_at</source><translation>Made at</translation></message>
    <message><source>sync_tab.made_by</source><translation>Made by</translation></message>
    <message><source>sync_tab.acked_at</source><translation>Acknowledged at</translation></message>
    <message><source>sync_tab.fingerprint</source><translation>Words</translation></message>
    <message><source>sync_tab.file</source><translation>File</translation></message>
    <message><source>sync_tab.show_slip</source><translation>Exchange slip</translation></message>
    <message><source>sync_tab.slip_name</source><translation>slip_{file}</translation></message>
    <message><source>sync_tab.mark_delivered</source><translation>Mark as handed in</translation></message>
    <message><source>sync_tab.mark_delivered_tip</source><translation>The stick was handed in, or the mail was sent</translation></message>
    <message><source>sync_tab.delivered</source><translation>No. {number} is marked as handed in.</translation></message>
    <message><source>sync_tab.why_no_made</source><translation>Choose packages that are only made</translation></message>
    <message><source>sync_tab.why_no_one</source><translation>Choose one line first</translation></message>
    <message><source>sync_tab.nothing_sent</source><translation>No package was made yet</translation></message>
    <message><source>sync_tab.nothing_sent_text</source><translation>Export the first package; its number, size, words and receipt will stand here.</translation></message>
    <message><source>sync_tab.incoming_hint</source><translation>Every package taken in, newest first. Numbers in red never came: later ones usually carry the same; if something is still missing, ask for a resend.</translation></message>
    <message><source>sync_tab.missing</source><translation>Missing: {numbers}</translation></message>
    <message><source>sync_tab.missing_text</source><translation>Never came</translation></message>
    <message><source>sync_tab.with_parked</source><translation>{count} set aside</translation></message>
    <message><source>sync_tab.taken_in</source><translation>Taken in</translation></message>
    <message><source>sync_tab.new</source><translation>New</translation></message>
    <message><source>sync_tab.conflicts</source><translation>Conflicts</translation></message>
    <message><source>sync_tab.imported_at</source><translation>Imported at</translation></message>
    <message><source>sync_tab.imported_by</source><translation>Imported by</translation></message>
    <message><source>sync_tab.ask_again</source><translation>Ask for a resend</translation></message>
    <message><source>sync_tab.ask_again_tip</source><translation>Make a small package that asks the peer for what is missing here</translation></message>
    <message><source>sync_tab.nothing_came</source><translation>No package came yet</translation></message>
    <message><source>sync_tab.nothing_came_text</source><translation>Import the first package; its number, content and outcome will stand here.</translation></message>
    <message><source>sync_tab.export_target</source><translation>1. For whom</translation></message>
    <message><source>sync_tab.export_place</source><translation>2. Where to</translation></message>
    <message><source>sync_tab.export_more</source><translation>3. Options</translation></message>
    <message><source>sync_tab.everybody</source><translation>All {count} {count:peer|peers}, a package each</translation></message>
    <message><source>sync_tab.pending_text</source><translation>{count:,} {count:record|records} of changes not acknowledged yet {count:goes|go} in (a step may have several), and the receipts for the peer.</translation></message>
    <message><source>sync_tab.nothing_pending</source><translation>Nothing is unacknowledged; if a receipt is owed, the package carries it.</translation></message>
    <message><source>sync_tab.made_none_text</source><translation>Everything is acknowledged and no receipt is owed: no package is needed.</translation></message>
    <message><source>sync_tab.unsent_steps</source><translation>{steps:,} {steps:step|steps}</translation></message>
    <message><source>sync_tab.nobody_above</source><translation>Nobody stands above; nothing is to be reported.</translation></message>
    <message><source>sync_tab.leave_budget</source><translation>Take in what is over the budget all the same</translation></message>
    <message><source>sync_tab.leave_budget_tip</source><translation>The budget keeps one machine from flooding the centre; agree once you know that there is so much</translation></message>
    <message><source>sync_tab.leave_quarantine</source><translation>Take in packages of revoked devices; what is later than the revocation is quarantined</translation></message>
    <message><source>sync_tab.leave_quarantine_tip</source><translation>Quarantined changes do not count; they can be accepted one by one</translation></message>
    <message><source>sync_tab.resync_text</source><translation>A small package tells the peer what is here; after its import the peer's next package brings what is missing.</translation></message>
    <message><source>sync_tab.place_stick</source><translation>USB stick {name} ({folder}, {free} free)</translation></message>
    <message><source>sync_tab.place_folder</source><translation>Folder {folder} ({free} free)</translation></message>
    <message><source>sync_tab.other_folder</source><translation>Another folder…</translation></message>
    <message><source>sync_tab.no_stick</source><translation>No USB stick was found. Plug one in and open this page again, or choose a folder.</translation></message>
    <message><source>sync_tab.why_no_place</source><translation>Choose where to put it</translation></message>
    <message><source>sync_tab.goes_to</source><translation>It goes to {folder}, is read back and verified.</translation></message>
    <message><source>sync_tab.split</source><translation>Split into parts of</translation></message>
    <message><source>sync_tab.no_split</source><translation>One file</translation></message>
    <message><source>sync_tab.split_at</source><translation>at most {size} MB</translation></message>
    <message><source>sync_tab.export_whole</source><translation>Send the whole history (where the peer was set up anew or has lost data)</translation></message>
    <message><source>sync_tab.export_whole_tip</source><translation>Usually not needed: what is not acknowledged is enough</translation></message>
    <message><source>sync_tab.export_go</source><translation>Export</translation></message>
    <message><source>sync_tab.ask_go</source><translation>Make the request</translation></message>
    <message><source>sync_tab.exporting</source><translation>Writing packages</translation></message>
    <message><source>sync_tab.export_stopped</source><translation>Stopped; no package was left.</translation></message>
    <message><source>sync_tab.export_another</source><translation>Export another</translation></message>
    <message><source>sync_tab.made</source><translation>{count} {count:package|packages} ready</translation></message>
    <message><source>sync_tab.made_none</source><translation>There is nothing to export</translation></message>
    <message><source>sync_tab.made_text</source><translation>Hand over the files with the slip. The other side reads the words aloud: if they are those below, it is the right package.</translation></message>
    <message><source>sync_tab.made_head</source><translation>No. {number}  →  {peer}  ·  {kind}</translation></message>
    <message><source>sync_tab.made_file</source><translation>{file}  {size}</translation></message>
    <message><source>sync_tab.made_content</source><translation>Content: {content}; {commits:,} {commits:change|changes} in all</translation></message>
    <message><source>sync_tab.words</source><translation>Words</translation></message>
    <message><source>sync_tab.words_of_part</source><translation>Words of part {part}</translation></message>
    <message><source>sync_tab.slip_preview</source><translation>Preview and print the slip</translation></message>
    <message><source>sync_tab.open_folder</source><translation>Open the folder</translation></message>
    <message><source>sync_tab.import_text</source><translation>Choose one or more packages, or a folder full of them. First see what would change; nothing is written before you say so, and a backup is made before.</translation></message>
    <message><source>sync_tab.drop_here</source><translation>Drop packages (.bcpkg) or a folder here</translation></message>
    <message><source>sync_tab.choose_files</source><translation>Choose packages…</translation></message>
    <message><source>sync_tab.choose_folder</source><translation>Choose a folder…</translation></message>
    <message><source>sync_tab.package_files</source><translation>Packages (*.bcpkg)</translation></message>
    <message><source>sync_tab.import_places</source><translation>USB sticks and the last folder</translation></message>
    <message><source>sync_tab.import_all_of</source><translation>Look at all packages in {name}</translation></message>
    <message><source>sync_tab.no_packages_there</source><translation>There is no package (.bcpkg) there.</translation></message>
    <message><source>sync_tab.import_packages</source><translation>Packages to import</translation></message>
    <message><source>sync_tab.looking</source><translation>Checking packages</translation></message>
    <message><source>sync_tab.importing</source><translation>Importing</translation></message>
    <message><source>sync_tab.import_stopped</source><translation>Stopped; nothing was changed.</translation></message>
    <message><source>sync_tab.import_another</source><translation>Import more</translation></message>
    <message><source>sync_tab.other_packages</source><translation>Other packages</translation></message>
    <message><source>sync_tab.check_title</source><translation>{count} {count:package|packages}, nothing written yet</translation></message>
    <message><source>sync_tab.check_sums</source><translation>What can be taken in: {new:,} new, {changed:,} changed, {conflicts:,} {conflicts:conflict|conflicts}, {parked:,} set aside.</translation></message>
    <message><source>sync_tab.check_refused</source><translation>Refused, for the reason in red: {count}; the others are not affected.</translation></message>
    <message><source>sync_tab.import_go</source><translation>Import {count} {count:package|packages}</translation></message>
    <message><source>sync_tab.import_promise</source><translation>A backup first, then all of it at once; stopped midway it is as if nothing had happened.</translation></message>
    <message><source>sync_tab.why_none_taken</source><translation>None of the packages can be taken in</translation></message>
    <message><source>sync_tab.plan_package</source><translation>Package / customer</translation></message>
    <message><source>sync_tab.plan_new</source><translation>New</translation></message>
    <message><source>sync_tab.plan_changed</source><translation>Changed</translation></message>
    <message><source>sync_tab.plan_conflicts</source><translation>Conflicts</translation></message>
    <message><source>sync_tab.plan_parked</source><translation>Set aside</translation></message>
    <message><source>sync_tab.plan_said</source><translation>Remarks</translation></message>
    <message><source>sync_tab.plan_name</source><translation>{sender} No. {number}</translation></message>
    <message><source>sync_tab.plan_from</source><translation>From {sender}, {person}</translation></message>
    <message><source>sync_tab.plan_made</source><translation>{kind}, made at {at}</translation></message>
    <message><source>sync_tab.plan_refused</source><translation>Cannot be imported: {why}</translation></message>
    <message><source>sync_tab.plan_known</source><translation>{count:,} of its changes {count:is|are} here already.</translation></message>
    <message><source>sync_tab.plan_nothing_new</source><translation>Nothing new</translation></message>
    <message><source>sync_tab.plan_more</source><translation>{count:,} more</translation></message>
    <message><source>sync_tab.plan_unit</source><translation>Units and people</translation></message>
    <message><source>sync_tab.plan_new_customer</source><translation>New customer</translation></message>
    <message><source>sync_tab.imported</source><translation>Imported: {count} {count:package|packages}</translation></message>
    <message><source>sync_tab.imported_text</source><translation>{new:,} new {new:change|changes}; {known:,} here already {known:was|were} not repeated.</translation></message>
    <message><source>sync_tab.imported_backup</source><translation>Backup made before: {name}</translation></message>
    <message><source>sync_tab.imported_receipt</source><translation>The senders get the acknowledgement with your next package.</translation></message>
    <message><source>sync_tab.go_review</source><translation>Review {count:,} {count:conflict|conflicts}</translation></message>
    <message><source>sync_tab.go_parked</source><translation>See {count:,} {count:change|changes} set aside</translation></message>
    <message><source>sync_tab.go_resync</source><translation>{count:,} {count:change|changes} {count:is|are} missing: ask for a resend</translation></message>
    <message><source>sync_tab.go_export</source><translation>Export packages that carry the acknowledgement back</translation></message>
    <message><source>exchange_words.today</source><translation>today</translation></message>
    <message><source>exchange_words.days_ago</source><translation>{days} {days:day|days} ago</translation></message>
    <message><source>exchange_words.receipt</source><translation>Last receipt {age}</translation></message>
    <message><source>exchange_words.no_receipt</source><translation>No receipt yet</translation></message>
    <message><source>exchange_words.no_receipt_for</source><translation>No receipt for {days} {days:day|days}</translation></message>
    <message><source>exchange_words.unsent</source><translation>{count:,} unsent {count:step|steps}</translation></message>
    <message><source>exchange_words.all_sent</source><translation>all reported</translation></message>
    <message><source>exchange_words.alone</source><translation>No centre</translation></message>
    <message><source>exchange_words.alone_tip</source><translation>This machine has not joined a centre; changes stay here. Click to see how to join.</translation></message>
    <message><source>exchange_words.top</source><translation>Topmost centre</translation></message>
    <message><source>exchange_words.until</source><translation>The centre has your changes until {at}</translation></message>
    <message><source>exchange_words.amber_tip</source><translation>Older than {days} {days:day|days}: please export a package and hand it in</translation></message>
    <message><source>exchange_words.red_tip</source><translation>Older than {days} {days:day|days}: please hand in a package as soon as you can</translation></message>
    <message><source>exchange_words.open_tip</source><translation>Click to open data exchange</translation></message>
    <message><source>exchange_words.of_customers</source><translation>customers {count:,}</translation></message>
    <message><source>exchange_words.of_visits</source><translation>visits {count:,}</translation></message>
    <message><source>exchange_words.of_complaints</source><translation>complaints {count:,}</translation></message>
    <message><source>exchange_words.of_revenue</source><translation>revenue {count:,}</translation></message>
    <message><source>exchange_words.of_grading</source><translation>grading {count:,}</translation></message>
    <message><source>exchange_words.of_people</source><translation>people {count:,}</translation></message>
    <message><source>exchange_words.of_trust</source><translation>trust {count:,}</translation></message>
    <message><source>exchange_words.of_other</source><translation>other {count:,}</translation></message>
    <message><source>exchange_words.kind_customers</source><translation>Customers</translation></message>
    <message><source>exchange_words.kind_visits</source><translation>Visits</translation></message>
    <message><source>exchange_words.kind_complaints</source><translation>Complaints</translation></message>
    <message><source>exchange_words.kind_revenue</source><translation>Revenue</translation></message>
    <message><source>exchange_words.kind_grading</source><translation>Grading</translation></message>
    <message><source>exchange_words.kind_people</source><translation>People</translation></message>
    <message><source>exchange_words.kind_trust</source><translation>Trust</translation></message>
    <message><source>exchange_words.kind_other</source><translation>Other</translation></message>
    <message><source>menu.export_package</source><translation>Export a package…</translation></message>
    <message><source>menu.import_packages</source><translation>Import packages…</translation></message>
    <message><source>home.card_packages</source><translation>Packages</translation></message>
    <message><source>home.card_packages_none</source><translation>Nothing is unsent, and nothing waits for a person.</translation></message>
    <message><source>home.packages_unsent</source><translation>Steps not reported</translation></message>
    <message><source>home.packages_receipt</source><translation>Receipt of the centre</translation></message>
    <message><source>home.packages_review</source><translation>To review</translation></message>
    <message><source>home.packages_parked</source><translation>Set aside</translation></message>
    <message><source>home.packages_proposals</source><translation>To decide</translation></message>
    <message><source>home.packages_alarms</source><translation>Alarms</translation></message>
    <message><source>home.packages_alone</source><translation>No centre joined yet</translation></message>
    <message><source>home.count_of</source><translation>{count:,}</translation></message>
    <message><source>sync_tab.export_any</source><translation>Export packages</translation></message>
</context>
</TS>
