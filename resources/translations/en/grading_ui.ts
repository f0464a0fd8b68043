<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>grading_ui</name>
    <message><source>grading_view.views</source><translation>Views of grading</translation></message>
    <message><source>grading_view.runs</source><translation>Gradings</translation></message>
    <message><source>grading_view.portfolio</source><translation>Portfolio what-if</translation></message>
    <message><source>grading_view.charts</source><translation>Charts</translation></message>
    <message><source>grading_view.people</source><translation>People</translation></message>
    <message><source>grading_view.missing</source><translation>Without managers</translation></message>
    <message><source>grading_view.loads</source><translation>Load of managers</translation></message>
    <message><source>grading_view.basis</source><translation>Basis</translation></message>
    <message><source>grading_view.rules</source><translation>Rule sets</translation></message>
    <message><source>grading_view.runs_hint</source><translation>A run freezes revenue, denominators and rules; once reviewed, approved and published it never changes. Double-click to open.</translation></message>
    <message><source>grading_view.no_runs</source><translation>Nothing graded yet</translation></message>
    <message><source>grading_view.no_runs_text</source><translation>A grading computes score and grade from each customer's yearly revenue and that of the city bureau (or specialty).</translation></message>
    <message><source>grading_view.new_run</source><translation>New grading</translation></message>
    <message><source>grading_view.new_run_hint</source><translation>Computes every customer in scope by the chosen rules and keeps it as a draft. Policy customers are only listed.</translation></message>
    <message><source>grading_view.to_denominators</source><translation>Enter the bureau's revenue</translation></message>
    <message><source>grading_view.compute</source><translation>Compute</translation></message>
    <message><source>grading_view.version</source><translation>version {number}</translation></message>
    <message><source>grading_view.run_started</source><translation>The grading of {year} is computed as a draft.</translation></message>
    <message><source>grading_view.revenue_wan</source><translation>Yearly revenue (10k yuan)</translation></message>
    <message><source>grading_view.denominator_wan</source><translation>Bureau revenue (10k yuan)</translation></message>
    <message><source>grading_view.denominator_of</source><translation>Denominator: whose yearly revenue</translation></message>
    <message><source>grading_view.score_card</source><translation>Score</translation></message>
    <message><source>grading_view.what_if</source><translation>What-if</translation></message>
    <message><source>grading_view.adjustment</source><translation>Adjustment</translation></message>
    <message><source>grading_view.what_if_hint</source><translation>Drag or type to see the grade change; nothing is saved.</translation></message>
    <message><source>grading_view.reset</source><translation>Back to the run's figures</translation></message>
    <message><source>grading_view.adjust_hint</source><translation>A change by hand needs a reason; the computed grade stays beside it.</translation></message>
    <message><source>grading_view.new_grade</source><translation>Change to</translation></message>
    <message><source>grading_view.adjust</source><translation>Save the change</translation></message>
    <message><source>grading_view.back_to_runs</source><translation>← All gradings</translation></message>
    <message><source>grading_view.print_menu</source><translation>Print / export ▾</translation></message>
    <message><source>grading_view.search_hint</source><translation>Code or name</translation></message>
    <message><source>grading_view.portfolio_hint</source><translation>If every customer's revenue changed at once, how many grades would change? Denominators stay; nothing is saved.</translation></message>
    <message><source>grading_view.percent</source><translation>Change of revenue</translation></message>
    <message><source>grading_view.changed</source><translation>Customers whose grade changes</translation></message>
    <message><source>grading_view.revenue_points</source><translation>Points for revenue</translation></message>
    <message><source>grading_view.revenue_full</source><translation>Full points from</translation></message>
    <message><source>grading_view.share_points</source><translation>Points for the share</translation></message>
    <message><source>grading_view.share_full</source><translation>Full points from a share of</translation></message>
    <message><source>grading_view.denominator_rule</source><translation>Denominator of specialties</translation></message>
    <message><source>grading_view.headquarters_rule</source><translation>A headquarters is graded with its branches</translation></message>
    <message><source>grading_view.rule_set</source><translation>Rule set</translation></message>
    <message><source>grading_view.revenue_x</source><translation>Revenue X</translation></message>
    <message><source>grading_view.share</source><translation>Share ‰</translation></message>
    <message><source>grading_view.proposed</source><translation>Proposed</translation></message>
    <message><source>grading_view.change</source><translation>Change</translation></message>
    <message><source>grading_view.distance</source><translation>To the next grade</translation></message>
    <message><source>grading_view.counts_as</source><translation>Grade</translation></message>
    <message><source>grading_view.distance_to</source><translation>{grade}: {missing} (10k) more</translation></message>
    <message><source>grading_view.policy</source><translation>Policy</translation></message>
    <message><source>grading_view.missing_roles</source><translation>Missing</translation></message>
    <message><source>grading_view.manager</source><translation>Account manager</translation></message>
    <message><source>grading_view.as_lead</source><translation>As lead</translation></message>
    <message><source>grading_view.as_deputy</source><translation>As deputy</translation></message>
    <message><source>grading_view.load</source><translation>Load</translation></message>
    <message><source>grading_view.shipped</source><translation>Shipped</translation></message>
    <message><source>grading_view.revenue_rule</source><translation>Revenue</translation></message>
    <message><source>grading_view.share_rule</source><translation>Share</translation></message>
    <message><source>grading_view.lines</source><translation>Lines</translation></message>
    <message><source>grading_view.denominator_city</source><translation>City bureau</translation></message>
    <message><source>grading_view.denominator_specialty</source><translation>Specialty</translation></message>
    <message><source>grading_view.points_at</source><translation>{points} {points:point|points} at {at} 10k yuan</translation></message>
    <message><source>grading_view.points_at_share</source><translation>{points} {points:point|points} at {at} ‰</translation></message>
    <message><source>grading_view.before</source><translation>Before</translation></message>
    <message><source>grading_view.after</source><translation>After</translation></message>
    <message><source>grading_view.difference</source><translation>Difference</translation></message>
    <message><source>grading_view.revenue_then</source><translation>Revenue then</translation></message>
    <message><source>grading_view.share_line</source><translation>The share earns all its points from {full} 10k yuan</translation></message>
    <message><source>grading_view.better</source><translation>To do better</translation></message>
    <message><source>grading_view.best</source><translation>This is the best grade.</translation></message>
    <message><source>grading_view.nobody</source><translation>Select a customer</translation></message>
    <message><source>grading_view.nobody_text</source><translation>Select a customer at the left to see how the score comes about.</translation></message>
    <message><source>grading_view.policy_text</source><translation>A policy customer is listed without a score. Yearly revenue {revenue} 10k yuan.</translation></message>
    <message><source>grading_view.measured_by</source><translation>Measured by {unit}: {amount} 10k yuan, frozen with the run</translation></message>
    <message><source>grading_view.part_year_text</source><translation>Less than a year of revenue; counted as it is.</translation></message>
    <message><source>grading_view.adjusted_text</source><translation>Changed by hand: {before} → {after}. Reason: {reason}</translation></message>
    <message><source>grading_view.adjusted_by</source><translation>Changed by {who} at {when}</translation></message>
    <message><source>grading_view.why_fixed</source><translation>A published or discarded run is never changed.</translation></message>
    <message><source>grading_view.why_same_grade</source><translation>Choose another grade</translation></message>
    <message><source>grading_view.why_no_reason</source><translation>Give a reason</translation></message>
    <message><source>grading_view.adjusted_done</source><translation>{name} is changed to {grade}.</translation></message>
    <message><source>grading_view.to_reviewed</source><translation>Mark as reviewed</translation></message>
    <message><source>grading_view.to_approved</source><translation>Approve</translation></message>
    <message><source>grading_view.to_published</source><translation>Publish</translation></message>
    <message><source>grading_view.to_discarded</source><translation>Discard</translation></message>
    <message><source>grading_view.back_to_draft</source><translation>Back to draft</translation></message>
    <message><source>grading_view.back_to_reviewed</source><translation>Back to review</translation></message>
    <message><source>grading_view.ask_published</source><translation>Publishing seals the results for good, and customer files show the new grades.</translation></message>
    <message><source>grading_view.ask_discarded</source><translation>A discarded run stays in the list but never counts.</translation></message>
    <message><source>grading_view.hint_draft</source><translation>Draft: check the data and adjust, then the administrator or the director reviews.</translation></message>
    <message><source>grading_view.hint_reviewed</source><translation>Reviewed: the director or the deputy approves.</translation></message>
    <message><source>grading_view.hint_approved</source><translation>Approved: the administrator or the director publishes; then it stands.</translation></message>
    <message><source>grading_view.hint_published</source><translation>Published: the results are sealed.</translation></message>
    <message><source>grading_view.hint_discarded</source><translation>Discarded.</translation></message>
    <message><source>grading_view.not_mine</source><translation>Your position ({position}) may not take this step.</translation></message>
    <message><source>grading_view.not_intact</source><translation>✖ The results do not match their seal; ask the province centre.</translation></message>
    <message><source>grading_view.did_computed</source><translation>{who} computed {when}</translation></message>
    <message><source>grading_view.did_reviewed</source><translation>{who} reviewed {when}</translation></message>
    <message><source>grading_view.did_approved</source><translation>{who} approved {when}</translation></message>
    <message><source>grading_view.did_published</source><translation>{who} published {when}</translation></message>
    <message><source>grading_view.step_taken</source><translation>Grading of {year}: {state}.</translation></message>
    <message><source>grading_view.run_title</source><translation>{year} · {scope} · {rules}</translation></message>
    <message><source>grading_view.ranking</source><translation>Ranking</translation></message>
    <message><source>grading_view.count</source><translation>{count:,} {count:customer|customers}</translation></message>
    <message><source>grading_view.share_of</source><translation>{count:,} · {percent}%</translation></message>
    <message><source>grading_view.changes</source><translation>↑ {up:,} up · ↓ {down:,} down · → {same:,} same · + {new:,} new</translation></message>
    <message><source>grading_view.shown_all</source><translation>All {count:,}</translation></message>
    <message><source>grading_view.shown_up</source><translation>↑ Up {count:,}</translation></message>
    <message><source>grading_view.shown_down</source><translation>↓ Down {count:,}</translation></message>
    <message><source>grading_view.shown_new</source><translation>+ New {count:,}</translation></message>
    <message><source>grading_view.shown_near</source><translation>Near a line ±2 {count:,}</translation></message>
    <message><source>grading_view.shown_missing</source><translation>Missing data {count:,}</translation></message>
    <message><source>grading_view.shown_adjusted</source><translation>Adjusted {count:,}</translation></message>
    <message><source>grading_view.shown_policy</source><translation>Policy {count:,}</translation></message>
    <message><source>grading_view.nothing_found</source><translation>No customer like that</translation></message>
    <message><source>grading_view.preview_ranking</source><translation>Ranking table (annex 1)</translation></message>
    <message><source>grading_view.preview_list</source><translation>Grading list with signatures</translation></message>
    <message><source>grading_view.save_ranking</source><translation>Save the ranking table as Excel…</translation></message>
    <message><source>grading_view.save_list</source><translation>Save the grading list as Excel…</translation></message>
    <message><source>grading_view.my_customers</source><translation>My own customers</translation></message>
    <message><source>grading_view.portfolio_empty</source><translation>A what-if needs yearly revenue and that of the bureau.</translation></message>
    <message><source>grading_view.changed_count</source><translation>Revenue {percent}%: grades that change: {count:,}</translation></message>
    <message><source>grading_view.cannot_compute</source><translation>Cannot be computed</translation></message>
    <message><source>grading_view.missing_hint</source><translation>Customers from silver up want a lead and a deputy manager. Double-click to name them in the file.</translation></message>
    <message><source>grading_view.nobody_missing</source><translation>All have their managers</translation></message>
    <message><source>grading_view.nobody_missing_text</source><translation>Every customer from silver up has a lead and a deputy manager.</translation></message>
    <message><source>grading_view.loads_hint</source><translation>One account manager for every 8 to 15 customers; those held as lead count, deputies stand beside.</translation></message>
    <message><source>grading_view.head_count</source><translation>{customers:,} commercial {customers:customer|customers} {customers:implies|imply} {fewest:,} to {most:,} account managers; there {managers:is|are} {managers:,}.</translation></message>
    <message><source>grading_view.no_managers</source><translation>No account managers yet</translation></message>
    <message><source>grading_view.no_managers_text</source><translation>Enter them under Tools › People.</translation></message>
    <message><source>grading_view.rules_hint</source><translation>gd-2005 is shipped and never edited; copy it to make your own. Every change is a new version.</translation></message>
    <message><source>grading_view.open_rules</source><translation>Look at</translation></message>
    <message><source>grading_view.edit_rules</source><translation>Edit</translation></message>
    <message><source>grading_view.copy_rules</source><translation>Copy as a new rule set</translation></message>
    <message><source>grading_view.rules_edit_hint</source><translation>Saved as a new version; runs keep the rules they were computed by.</translation></message>
    <message><source>grading_view.rules_locked_hint</source><translation>A shipped rule set is never edited.</translation></message>
    <message><source>grading_view.rules_saved</source><translation>Rule set {name} saved.</translation></message>
    <message><source>grading_view.no_charts</source><translation>No published grading yet</translation></message>
    <message><source>grading_view.no_charts_text</source><translation>Once a grading is published, the grades of the years are drawn here.</translation></message>
    <message><source>grading_view.open_a_run</source><translation>Open a grading first.</translation></message>
</context>
</TS>
