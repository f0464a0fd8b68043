<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>revenue_ui</name>
    <message><source>tab.revenue</source><translation>Revenue</translation></message>
    <message><source>papers.saved</source><translation>Saved as {place}.</translation></message>
    <message><source>papers.save_title</source><translation>Save as</translation></message>
    <message><source>revenue_view.month_1</source><translation>Jan</translation></message>
    <message><source>revenue_view.month_2</source><translation>Feb</translation></message>
    <message><source>revenue_view.month_3</source><translation>Mar</translation></message>
    <message><source>revenue_view.month_4</source><translation>Apr</translation></message>
    <message><source>revenue_view.month_5</source><translation>May</translation></message>
    <message><source>revenue_view.month_6</source><translation>Jun</translation></message>
    <message><source>revenue_view.month_7</source><translation>Jul</translation></message>
    <message><source>revenue_view.month_8</source><translation>Aug</translation></message>
    <message><source>revenue_view.month_9</source><translation>Sep</translation></message>
    <message><source>revenue_view.month_10</source><translation>Oct</translation></message>
    <message><source>revenue_view.month_11</source><translation>Nov</translation></message>
    <message><source>revenue_view.month_12</source><translation>Dec</translation></message>
    <message><source>revenue_view.views</source><translation>Views of revenue</translation></message>
    <message><source>revenue_view.by_customer</source><translation>Customers by month</translation></message>
    <message><source>revenue_view.by_service</source><translation>Services by month</translation></message>
    <message><source>revenue_view.groups</source><translation>Summed up</translation></message>
    <message><source>revenue_view.by_headquarters</source><translation>By headquarters</translation></message>
    <message><source>revenue_view.by_industry</source><translation>By industry</translation></message>
    <message><source>revenue_view.by_manager</source><translation>By account manager</translation></message>
    <message><source>revenue_view.by_unit</source><translation>By unit</translation></message>
    <message><source>revenue_view.by_sub_branch</source><translation>By sub-branch</translation></message>
    <message><source>revenue_view.watch</source><translation>Look</translation></message>
    <message><source>revenue_view.alerts</source><translation>Alerts</translation></message>
    <message><source>revenue_view.charts</source><translation>Charts</translation></message>
    <message><source>revenue_view.keep</source><translation>Data</translation></message>
    <message><source>revenue_view.statements</source><translation>Statements</translation></message>
    <message><source>revenue_view.denominators</source><translation>Bureau revenue</translation></message>
    <message><source>revenue_view.row_customer</source><translation>Customer</translation></message>
    <message><source>revenue_view.row_headquarters</source><translation>Headquarters</translation></message>
    <message><source>revenue_view.row_service</source><translation>Service</translation></message>
    <message><source>revenue_view.row_industry</source><translation>Industry</translation></message>
    <message><source>revenue_view.row_manager</source><translation>Account manager</translation></message>
    <message><source>revenue_view.row_unit</source><translation>Unit</translation></message>
    <message><source>revenue_view.row_sub_branch</source><translation>Sub-branch</translation></message>
    <message><source>revenue_view.search_hint</source><translation>Code, name, pinyin</translation></message>
    <message><source>revenue_view.year</source><translation>Year</translation></message>
    <message><source>revenue_view.year_of</source><translation>{year}</translation></message>
    <message><source>revenue_view.import</source><translation>Import</translation></message>
    <message><source>revenue_view.total</source><translation>Total</translation></message>
    <message><source>revenue_view.none</source><translation>(none)</translation></message>
    <message><source>revenue_view.yoy</source><translation>Year on year</translation></message>
    <message><source>revenue_view.mom</source><translation>Month on month</translation></message>
    <message><source>revenue_view.trend</source><translation>Trend</translation></message>
    <message><source>revenue_view.last_year</source><translation>Last year</translation></message>
    <message><source>revenue_view.trend_tip</source><translation>Highest in month {best}: {most}; lowest in month {worst}: {least}</translation></message>
    <message><source>revenue_view.rounding</source><translation>Amounts in {unit}. Shown parts may not add up because they are rounded; comparisons end with the last known month. Double-click a row for its lines.</translation></message>
    <message><source>revenue_view.count</source><translation>{count:,} {count:row|rows}</translation></message>
    <message><source>revenue_view.nothing_found_text</source><translation>Try another word, or fewer filters.</translation></message>
    <message><source>revenue_view.first_use</source><translation>No revenue yet</translation></message>
    <message><source>revenue_view.first_use_text</source><translation>Import the revenue statement (annex 4) from Excel. The month may stand in a column, a title or the file's name, amounts may be in yuan or 10k yuan; an import can be undone as a whole.</translation></message>
    <message><source>revenue_view.first_import</source><translation>Import the first statement</translation></message>
    <message><source>revenue_view.nothing_in_year</source><translation>No revenue in {year}</translation></message>
    <message><source>revenue_view.source_row</source><translation>File # row</translation></message>
    <message><source>revenue_view.counts</source><translation>Counts</translation></message>
    <message><source>revenue_view.counted</source><translation>Counts</translation></message>
    <message><source>revenue_view.not_counted</source><translation>Does not count</translation></message>
    <message><source>revenue_view.state</source><translation>State</translation></message>
    <message><source>revenue_view.state_counted</source><translation>Counts</translation></message>
    <message><source>revenue_view.state_added</source><translation>Counts (added)</translation></message>
    <message><source>revenue_view.state_replaced</source><translation>Replaced</translation></message>
    <message><source>revenue_view.state_withdrawn</source><translation>Withdrawn</translation></message>
    <message><source>revenue_view.state_twin</source><translation>Twin, undecided</translation></message>
    <message><source>revenue_view.state_twin_counted</source><translation>Twin, counts for now</translation></message>
    <message><source>revenue_view.this_month</source><translation>This month</translation></message>
    <message><source>revenue_view.before</source><translation>Measured by</translation></message>
    <message><source>revenue_view.change</source><translation>Change</translation></message>
    <message><source>revenue_view.silent</source><translation>Months without</translation></message>
    <message><source>revenue_view.no_cause</source><translation>Not given</translation></message>
    <message><source>revenue_view.unit_code</source><translation>Unit code</translation></message>
    <message><source>revenue_view.statements_hint</source><translation>One statement counts for each unit, month and source. Replaced and withdrawn ones stay here with their lines. Double-click for the lines.</translation></message>
    <message><source>revenue_view.keep_twin</source><translation>Keep this one</translation></message>
    <message><source>revenue_view.withdraw</source><translation>Withdraw</translation></message>
    <message><source>revenue_view.restore</source><translation>Take back in</translation></message>
    <message><source>revenue_view.twins</source><translation>▲ {count} {count:time|times} two statements stand for the same unit, month and source: choose which one counts.</translation></message>
    <message><source>revenue_view.why_no_twin</source><translation>Select one of two twin statements</translation></message>
    <message><source>revenue_view.why_no_live</source><translation>Select a statement that is not withdrawn</translation></message>
    <message><source>revenue_view.why_no_withdrawn</source><translation>Select a withdrawn statement</translation></message>
    <message><source>revenue_view.twin_kept</source><translation>The chosen statement counts; its twin is withdrawn.</translation></message>
    <message><source>revenue_view.withdraw_count</source><translation>Withdraw {count} {count:statement|statements}</translation></message>
    <message><source>revenue_view.withdraw_text</source><translation>Their revenue leaves every sum; the lines stay and can be taken back in.</translation></message>
    <message><source>revenue_view.withdrawn_count</source><translation>{count} {count:statement|statements} withdrawn.</translation></message>
    <message><source>revenue_view.restored_count</source><translation>{count} {count:statement|statements} taken back in.</translation></message>
    <message><source>revenue_view.open_customer</source><translation>Customer file</translation></message>
    <message><source>revenue_view.lines_hint</source><translation>Amounts in {unit}. Every line names its file and row. Double-click for the customer's file.</translation></message>
    <message><source>revenue_view.lines_count</source><translation>{count:,} {count:line|lines}</translation></message>
    <message><source>revenue_view.lines_sum</source><translation>{count:,} {count:line|lines}; those that count sum to {total} {unit}</translation></message>
    <message><source>revenue_view.no_lines</source><translation>No lines</translation></message>
    <message><source>revenue_view.no_lines_text</source><translation>Nothing was stated for this period.</translation></message>
    <message><source>revenue_view.mine_only</source><translation>Mine only</translation></message>
    <message><source>revenue_view.without_cause</source><translation>Without a cause</translation></message>
    <message><source>revenue_view.limits</source><translation>Limits…</translation></message>
    <message><source>revenue_view.give_cause</source><translation>Give a cause</translation></message>
    <message><source>revenue_view.alerts_hint</source><translation>Customers whose newest month fell, stayed empty or jumped suspiciously. Say why; after months of silence a customer may be called lost.</translation></message>
    <message><source>revenue_view.no_alerts</source><translation>No alerts</translation></message>
    <message><source>revenue_view.no_alerts_text</source><translation>No customer has crossed the limits. The limits can be changed.</translation></message>
    <message><source>revenue_view.cause_title</source><translation>Cause of an alert</translation></message>
    <message><source>revenue_view.against</source><translation>{amount} {unit} against {before} {unit}</translation></message>
    <message><source>revenue_view.choose_cause</source><translation>Choose a cause</translation></message>
    <message><source>revenue_view.save_cause</source><translation>Save cause</translation></message>
    <message><source>revenue_view.mark_lost</source><translation>Call the customer lost</translation></message>
    <message><source>revenue_view.mark_lost_hint</source><translation>The stage becomes lost and the competitor goes into the file; this can be undone.</translation></message>
    <message><source>revenue_view.lost_marked</source><translation>{name} is now called lost.</translation></message>
    <message><source>revenue_view.cause_saved</source><translation>The cause for {name} is kept.</translation></message>
    <message><source>revenue_view.limits_title</source><translation>Limits of alerts</translation></message>
    <message><source>revenue_view.limits_hint</source><translation>The guideline does not set these figures; they hold on this machine.</translation></message>
    <message><source>revenue_view.limit_drop</source><translation>Drop year on year (%)</translation></message>
    <message><source>revenue_view.limit_silent</source><translation>Months without revenue</translation></message>
    <message><source>revenue_view.limit_lost</source><translation>Months before proposing a loss</translation></message>
    <message><source>revenue_view.limit_jump</source><translation>Factor of a jump (unit mistake?)</translation></message>
    <message><source>revenue_view.denominators_hint</source><translation>The yearly revenue of a city bureau or specialty is what shares (‰) are measured by; without it nobody can be graded. Name the source.</translation></message>
    <message><source>revenue_view.edit_denominator</source><translation>Edit</translation></message>
    <message><source>revenue_view.new_denominator</source><translation>Add yearly revenue</translation></message>
    <message><source>revenue_view.no_denominators</source><translation>No yearly revenue yet</translation></message>
    <message><source>revenue_view.no_denominators_text</source><translation>Grading needs the yearly revenue of the city bureau (or specialty).</translation></message>
    <message><source>revenue_view.denominator_title</source><translation>Yearly revenue</translation></message>
    <message><source>revenue_view.denominator_hint</source><translation>There is one figure a unit and year; changes keep their history, and published gradings stay as they are.</translation></message>
    <message><source>revenue_view.amount_wan</source><translation>Yearly revenue (10k yuan)</translation></message>
    <message><source>revenue_view.source_hint</source><translation>For example: annual accounts 2025</translation></message>
    <message><source>revenue_view.unit_missing</source><translation>Choose a unit.</translation></message>
    <message><source>revenue_view.amount_missing</source><translation>Enter a yearly revenue above zero.</translation></message>
    <message><source>revenue_view.denominator_saved</source><translation>Yearly revenue of {unit} for {year} saved.</translation></message>
    <message><source>revenue_view.print_title</source><translation>Print the revenue statement</translation></message>
    <message><source>revenue_view.print_hint</source><translation>Annex 4: a month prints that month's statement, the whole year prints it by month.</translation></message>
    <message><source>revenue_view.whole_year</source><translation>Whole year</translation></message>
    <message><source>revenue_view.scope</source><translation>Unit</translation></message>
    <message><source>revenue_view.everything</source><translation>All customers</translation></message>
    <message><source>revenue_view.money_unit</source><translation>Amounts in</translation></message>
    <message><source>revenue_view.save_workbook</source><translation>Save as Excel…</translation></message>
    <message><source>revenue_view.preview</source><translation>Preview</translation></message>
    <message><source>revenue_view.chart_by_month</source><translation>Revenue by month beside last year</translation></message>
    <message><source>revenue_view.chart_by_service</source><translation>Share by service</translation></message>
    <message><source>revenue_view.chart_concentration</source><translation>Concentration of customers</translation></message>
    <message><source>revenue_view.charts_hint</source><translation>As on paper; readable in black and white.</translation></message>
    <message><source>revenue_view.exported</source><translation>{count:,} {count:row|rows} exported to {place}.</translation></message>
    <message><source>revenue_view.export_pivots_only</source><translation>Open a table by month first, then export.</translation></message>
    <message><source>revenue_view.nothing_to_export</source><translation>There is no revenue to export or print.</translation></message>
    <message><source>revenue_view.import_title</source><translation>Import revenue from Excel</translation></message>
    <message><source>revenue_view.step_match</source><translation>4 Customers</translation></message>
    <message><source>revenue_view.step_check</source><translation>5 Check</translation></message>
    <message><source>revenue_view.step_result</source><translation>6 Result</translation></message>
    <message><source>revenue_view.file_title</source><translation>Choose a revenue statement</translation></message>
    <message><source>revenue_view.file_text</source><translation>Takes .xlsx, .xls and .csv. The month may stand in a column, a title or the file's name. Nothing is written before the check; an import can be undone as a whole.</translation></message>
    <message><source>revenue_view.sheet_month</source><translation>Month of the sheet</translation></message>
    <message><source>revenue_view.sheet_service</source><translation>Service of the sheet</translation></message>
    <message><source>revenue_view.sheet_money</source><translation>Amounts in</translation></message>
    <message><source>revenue_view.corrections</source><translation>Negative amounts are corrections</translation></message>
    <message><source>revenue_view.by_columns</source><translation>As the headings say</translation></message>
    <message><source>revenue_view.no_amount_column</source><translation>Say which column holds the revenue.</translation></message>
    <message><source>revenue_view.month_unreadable</source><translation>Write the month as 2025-05.</translation></message>
    <message><source>revenue_view.target_code</source><translation>Customer code</translation></message>
    <message><source>revenue_view.target_name</source><translation>Customer name</translation></message>
    <message><source>revenue_view.target_month</source><translation>Month</translation></message>
    <message><source>revenue_view.target_service</source><translation>Service</translation></message>
    <message><source>revenue_view.target_amount</source><translation>Revenue</translation></message>
    <message><source>revenue_view.target_volume</source><translation>Volume</translation></message>
    <message><source>revenue_view.target_volume_unit</source><translation>Unit of volume</translation></message>
    <message><source>revenue_view.target_sub_branch</source><translation>Sub-branch</translation></message>
    <message><source>revenue_view.target_row_total</source><translation>Row total (checked)</translation></message>
    <message><source>revenue_view.match_text</source><translation>Name in the file</translation></message>
    <message><source>revenue_view.match_rows</source><translation>Rows</translation></message>
    <message><source>revenue_view.match_amount</source><translation>Revenue (yuan)</translation></message>
    <message><source>revenue_view.match_meaning</source><translation>Who is meant</translation></message>
    <message><source>revenue_view.match_hint</source><translation>{count} {count:name or word is|names or words are} not known. Choose who is meant; the answers are remembered. Type to look among all customers.</translation></message>
    <message><source>revenue_view.suggestion</source><translation>{name} ({score}%)</translation></message>
    <message><source>revenue_view.leave_out</source><translation>Leave out all others that are not known</translation></message>
    <message><source>revenue_view.leave_this_out</source><translation>Leave this one out</translation></message>
    <message><source>revenue_view.service_word</source><translation>Service “{text}”</translation></message>
    <message><source>revenue_view.choose_service</source><translation>Choose a service</translation></message>
    <message><source>revenue_view.who_is_meant</source><translation>Choose or look for a customer</translation></message>
    <message><source>revenue_view.meaning_of</source><translation>Who is meant by {name}</translation></message>
    <message><source>revenue_view.unanswered</source><translation>{count} still without an answer</translation></message>
    <message><source>revenue_view.check_text</source><translation>{lines:,} {lines:line|lines} of {customers:,} {customers:customer|customers}; {total} yuan would be written; {totals} {totals:total|totals} {totals:agrees|agree}; {left_out:,} {left_out:line|lines} left out.</translation></message>
    <message><source>revenue_view.months</source><translation>Months</translation></message>
    <message><source>revenue_view.months_text</source><translation>Months that are known need a decision: replace (the new one counts), add (both count) or skip.</translation></message>
    <message><source>revenue_view.problems</source><translation>Problems</translation></message>
    <message><source>revenue_view.problems_count</source><translation>{errors:,} {errors:error|errors} · {warnings:,} {warnings:warning|warnings} · {skipped:,} {skipped:row|rows} skipped</translation></message>
    <message><source>revenue_view.head_month</source><translation>Month</translation></message>
    <message><source>revenue_view.head_lines</source><translation>Lines</translation></message>
    <message><source>revenue_view.head_sum</source><translation>This file (yuan)</translation></message>
    <message><source>revenue_view.head_known_sum</source><translation>Known (yuan)</translation></message>
    <message><source>revenue_view.head_difference</source><translation>Difference (yuan)</translation></message>
    <message><source>revenue_view.head_decision</source><translation>Decision</translation></message>
    <message><source>revenue_view.head_kind</source><translation>Kind</translation></message>
    <message><source>revenue_view.head_row</source><translation>Row</translation></message>
    <message><source>revenue_view.head_column</source><translation>Column</translation></message>
    <message><source>revenue_view.head_problem</source><translation>What</translation></message>
    <message><source>revenue_view.new_month</source><translation>New month, is written</translation></message>
    <message><source>revenue_view.existing_ask</source><translation>Choose…</translation></message>
    <message><source>revenue_view.existing_replace</source><translation>Replace</translation></message>
    <message><source>revenue_view.existing_add</source><translation>Add</translation></message>
    <message><source>revenue_view.existing_skip</source><translation>Skip</translation></message>
    <message><source>revenue_view.decision_of</source><translation>Decision on {month}</translation></message>
    <message><source>revenue_view.error</source><translation>Error</translation></message>
    <message><source>revenue_view.warning</source><translation>Warning</translation></message>
    <message><source>revenue_view.apply</source><translation>Write {count:,} {count:line|lines}</translation></message>
    <message><source>revenue_view.why_errors</source><translation>{count} {count:error|errors}: nothing is written; mend the file or the columns.</translation></message>
    <message><source>revenue_view.show_revenue</source><translation>Show revenue</translation></message>
    <message><source>revenue_view.nothing_written</source><translation>Nothing was written</translation></message>
    <message><source>revenue_view.result_text</source><translation>{lines:,} {lines:line|lines} of {customers:,} {customers:customer|customers} written, {total} yuan in all; months: {months}.</translation></message>
    <message><source>revenue_view.result_skipped</source><translation>Months skipped: {months}</translation></message>
    <message><source>revenue_view.result_left_out</source><translation>{count:,} {count:line|lines} left out</translation></message>
    <message><source>revenue_view.result_totals</source><translation>{count} {count:total|totals} of the sheet {count:agrees|agree}</translation></message>
</context>
</TS>
