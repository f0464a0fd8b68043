<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>grading</name>
    <message><source>grading_run.unit</source><translation>Unit</translation></message>
    <message><source>grading_run.year</source><translation>Year</translation></message>
    <message><source>grading_run.scope</source><translation>Scope</translation></message>
    <message><source>grading_run.rule_set</source><translation>Rule set</translation></message>
    <message><source>grading_run.rules</source><translation>Rules</translation></message>
    <message><source>grading_run.denominators</source><translation>Denominators</translation></message>
    <message><source>grading_run.customers</source><translation>Customers</translation></message>
    <message><source>grading_run.computed_by</source><translation>Computed by</translation></message>
    <message><source>grading_run.computed_at</source><translation>Computed at</translation></message>
    <message><source>grading_run.state</source><translation>State</translation></message>
    <message><source>grading_run.reviewed_by</source><translation>Reviewed by</translation></message>
    <message><source>grading_run.reviewed_at</source><translation>Reviewed at</translation></message>
    <message><source>grading_run.approved_by</source><translation>Approved by</translation></message>
    <message><source>grading_run.approved_at</source><translation>Approved at</translation></message>
    <message><source>grading_run.published_by</source><translation>Published by</translation></message>
    <message><source>grading_run.published_at</source><translation>Published at</translation></message>
    <message><source>grading_run.adjustments</source><translation>Adjustments</translation></message>
    <message><source>grading_run.seal</source><translation>Seal</translation></message>
    <message><source>grading_run.state.draft</source><translation>Draft</translation></message>
    <message><source>grading_run.state.reviewed</source><translation>Reviewed</translation></message>
    <message><source>grading_run.state.approved</source><translation>Approved</translation></message>
    <message><source>grading_run.state.published</source><translation>Published</translation></message>
    <message><source>grading_run.state.discarded</source><translation>Discarded</translation></message>
    <message><source>grading_result.customer</source><translation>Customer</translation></message>
    <message><source>grading_result.run</source><translation>Run</translation></message>
    <message><source>grading_result.code</source><translation>Code</translation></message>
    <message><source>grading_result.name</source><translation>Name</translation></message>
    <message><source>grading_result.kind</source><translation>Kind</translation></message>
    <message><source>grading_result.industry</source><translation>Industry</translation></message>
    <message><source>grading_result.unit</source><translation>Unit</translation></message>
    <message><source>grading_result.revenue</source><translation>Yearly revenue</translation></message>
    <message><source>grading_result.denominator_unit</source><translation>Denominator of</translation></message>
    <message><source>grading_result.denominator</source><translation>Denominator</translation></message>
    <message><source>grading_result.revenue_score</source><translation>Revenue score</translation></message>
    <message><source>grading_result.share_score</source><translation>Share score</translation></message>
    <message><source>grading_result.total</source><translation>Total</translation></message>
    <message><source>grading_result.computed_grade</source><translation>Computed grade</translation></message>
    <message><source>grading_result.previous_grade</source><translation>Grade before</translation></message>
    <message><source>grading_result.part_year</source><translation>Part of a year</translation></message>
    <message><source>grading_result.grade</source><translation>Grade</translation></message>
    <message><source>grading_result.reason</source><translation>Reason</translation></message>
    <message><source>grading_result.adjusted_by</source><translation>Adjusted by</translation></message>
    <message><source>grading_result.adjusted_at</source><translation>Adjusted at</translation></message>
    <message><source>grading_result.computed_grade.diamond</source><translation>Diamond</translation></message>
    <message><source>grading_result.computed_grade.gold</source><translation>Gold</translation></message>
    <message><source>grading_result.computed_grade.silver</source><translation>Silver</translation></message>
    <message><source>grading_result.computed_grade.general</source><translation>General</translation></message>
    <message><source>grading_result.previous_grade.diamond</source><translation>Diamond</translation></message>
    <message><source>grading_result.previous_grade.gold</source><translation>Gold</translation></message>
    <message><source>grading_result.previous_grade.silver</source><translation>Silver</translation></message>
    <message><source>grading_result.previous_grade.general</source><translation>General</translation></message>
    <message><source>grading_result.grade.diamond</source><translation>Diamond</translation></message>
    <message><source>grading_result.grade.gold</source><translation>Gold</translation></message>
    <message><source>grading_result.grade.silver</source><translation>Silver</translation></message>
    <message><source>grading_result.grade.general</source><translation>General</translation></message>
    <message><source>grading_result.kind.commercial</source><translation>Commercial</translation></message>
    <message><source>grading_result.kind.policy</source><translation>Policy</translation></message>
    <message><source>rule_set_version.unit</source><translation>Unit</translation></message>
    <message><source>rule_set_version.name</source><translation>Name</translation></message>
    <message><source>rule_set_version.version</source><translation>Version</translation></message>
    <message><source>rule_set_version.definition</source><translation>Definition</translation></message>
    <message><source>rule_set_version.note</source><translation>Note</translation></message>
    <message><source>rule_set_version.retired</source><translation>Retired</translation></message>
    <message><source>change.start_grading</source><translation>Compute grades</translation></message>
    <message><source>change.adjust_grade</source><translation>Change a grade by hand</translation></message>
    <message><source>change.grading_draft</source><translation>Send a grading back</translation></message>
    <message><source>change.grading_reviewed</source><translation>Review a grading</translation></message>
    <message><source>change.grading_approved</source><translation>Approve a grading</translation></message>
    <message><source>change.grading_published</source><translation>Publish a grading</translation></message>
    <message><source>change.grading_discarded</source><translation>Discard a grading</translation></message>
    <message><source>change.save_rule_set</source><translation>Save a rule set</translation></message>
    <message><source>failure.run_unknown</source><translation>There is no such grading.</translation></message>
    <message><source>failure.run_fixed</source><translation>The grading of {year} is published or discarded and cannot be changed.</translation></message>
    <message><source>failure.run_step_refused</source><translation>The grading is “{state}” and cannot become “{wanted}” now.</translation></message>
    <message><source>failure.run_step_not_yours</source><translation>Your position does not carry this step: the director or deputy approves, the administrator or director reviews and publishes.</translation></message>
    <message><source>failure.adjustment_reason_missing</source><translation>A reason is needed to change the grade of “{name}”.</translation></message>
    <message><source>failure.policy_not_graded</source><translation>“{name}” is a policy customer: listed, never scored.</translation></message>
    <message><source>failure.nothing_to_grade</source><translation>{unit} has no customers to grade for {year}.</translation></message>
    <message><source>failure.rule_set_shipped</source><translation>The rule set “{name}” is shipped and cannot be edited; save it under another name.</translation></message>
    <message><source>failure.rule_set_refused</source><translation>The rule set has {count} {count:mistake|mistakes} and was not saved.</translation></message>
    <message><source>problem.rule_set_name</source><translation>the name “{name}” must have 3 to 40 small letters, digits or hyphens and begin with a letter</translation></message>
    <message><source>problem.rule_set_points</source><translation>the points of {part} must be a whole number from 0</translation></message>
    <message><source>problem.rule_set_sum</source><translation>the points come to {total} and must come to 100</translation></message>
    <message><source>problem.rule_set_revenue_full</source><translation>the revenue that earns all points must be above 0</translation></message>
    <message><source>problem.rule_set_share_full</source><translation>the share that earns all points must be a ratio of whole numbers above 0 and at most 1</translation></message>
    <message><source>problem.rule_set_grades</source><translation>the grades must be a list of (grade, least points)</translation></message>
    <message><source>problem.rule_set_grade_names</source><translation>the grades must be diamond, gold, silver, general, in this order, each once</translation></message>
    <message><source>problem.rule_set_bounds_whole</source><translation>the grade lines must be whole numbers</translation></message>
    <message><source>problem.rule_set_bounds_order</source><translation>the line of {upper} must be above that of {lower}</translation></message>
    <message><source>problem.rule_set_bounds_last</source><translation>the last grade must be general with the line 0</translation></message>
    <message><source>problem.rule_set_bounds_first</source><translation>the highest line {bound} is above 100</translation></message>
    <message><source>problem.rule_set_denominator</source><translation>the denominator must be city or specialty</translation></message>
    <message><source>problem.rule_set_headquarters</source><translation>say whether a headquarters is graded with its branches</translation></message>
    <message><source>problem.rule_set_credit</source><translation>credit carries no points in this edition</translation></message>
    <message><source>grading.formula.revenue_below</source><translation>revenue score = {x} ÷ {full} × {points} = {score} (10,000 yuan)</translation></message>
    <message><source>grading.formula.revenue_full</source><translation>revenue score: {x} ≥ {full}, all points: {score}</translation></message>
    <message><source>grading.formula.share_below</source><translation>share = {x} ÷ {bureau} = {share} ‰; share score = {share} ‰ ÷ {full} ‰ × {points} = {score}</translation></message>
    <message><source>grading.formula.share_full</source><translation>share = {x} ÷ {bureau} = {share} ‰ ≥ {full} ‰, all points: {score}</translation></message>
    <message><source>grading.formula.negative</source><translation>the yearly revenue {x} is negative and scores nothing</translation></message>
    <message><source>grading.formula.total</source><translation>total = {revenue} + {share} = {total}</translation></message>
    <message><source>grading.better</source><translation>{missing} more to reach {grade} ({needed}; 10,000 yuan)</translation></message>
    <message><source>grading.change.up</source><translation>Up</translation></message>
    <message><source>grading.change.down</source><translation>Down</translation></message>
    <message><source>grading.change.same</source><translation>Same</translation></message>
    <message><source>grading.change.new</source><translation>New</translation></message>
    <message><source>grading.load.below</source><translation>Below 8</translation></message>
    <message><source>grading.load.within</source><translation>8 to 15</translation></message>
    <message><source>grading.load.above</source><translation>Above 15</translation></message>
    <message><source>ranking_form.title</source><translation>Classification ranking of key accounts</translation></message>
    <message><source>ranking_form.annex</source><translation>Annex 1</translation></message>
    <message><source>ranking_form.year</source><translation>Year: {year}</translation></message>
    <message><source>ranking_form.unit</source><translation>Unit: {unit}</translation></message>
    <message><source>ranking_form.money_unit</source><translation>Amounts in 10,000 yuan</translation></message>
    <message><source>ranking_form.rules</source><translation>Rule set: {rules}</translation></message>
    <message><source>ranking_form.industry</source><translation>Industry</translation></message>
    <message><source>ranking_form.place</source><translation>Place</translation></message>
    <message><source>ranking_form.place_in_industry</source><translation>In industry</translation></message>
    <message><source>ranking_form.code</source><translation>Code</translation></message>
    <message><source>ranking_form.name</source><translation>Customer</translation></message>
    <message><source>ranking_form.revenue</source><translation>Revenue</translation></message>
    <message><source>ranking_form.share</source><translation>Share ‰</translation></message>
    <message><source>ranking_form.revenue_score</source><translation>Revenue score</translation></message>
    <message><source>ranking_form.share_score</source><translation>Share score</translation></message>
    <message><source>ranking_form.total</source><translation>Total</translation></message>
    <message><source>ranking_form.grade</source><translation>Grade</translation></message>
    <message><source>ranking_form.credit</source><translation>Credit</translation></message>
    <message><source>ranking_form.policy</source><translation>Policy customers (not scored)</translation></message>
    <message><source>ranking_form.none</source><translation>No industry</translation></message>
    <message><source>ranking_form.notes</source><translation>Notes: by industry, the best score first; credit carries no points this year.</translation></message>
    <message><source>ranking_form.file_name</source><translation>ranking_{unit}_{year}</translation></message>
    <message><source>grading_list_form.title</source><translation>Grading list of key accounts</translation></message>
    <message><source>grading_list_form.state</source><translation>State: {state}</translation></message>
    <message><source>grading_list_form.previous</source><translation>Before</translation></message>
    <message><source>grading_list_form.change</source><translation>Change</translation></message>
    <message><source>grading_list_form.reason</source><translation>Reason</translation></message>
    <message><source>grading_list_form.unit</source><translation>Unit</translation></message>
    <message><source>grading_list_form.distribution</source><translation>Grades: {text}</translation></message>
    <message><source>grading_list_form.notes</source><translation>“*” marks a grade changed by hand, with its reason; customers of part of a year count with what they spent.</translation></message>
    <message><source>grading_list_form.file_name</source><translation>grading_{unit}_{year}</translation></message>
    <message><source>form.sign.administrator</source><translation>Administrator:</translation></message>
    <message><source>form.sign.director</source><translation>Director:</translation></message>
    <message><source>form.sign.bureau</source><translation>Head of bureau (seal):</translation></message>
    <message><source>entity.grading_run</source><translation>Grading run</translation></message>
    <message><source>entity.grading_result</source><translation>Grading result</translation></message>
    <message><source>entity.rule_set_version</source><translation>Rule set</translation></message>
</context>
</TS>
