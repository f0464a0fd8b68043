<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>revenue</name>
    <message><source>revenue_statement.adds_to</source><translation>Adds to</translation></message>
    <message><source>revenue_statement.file_name</source><translation>File</translation></message>
    <message><source>revenue_statement.line_count</source><translation>Lines</translation></message>
    <message><source>revenue_statement.total</source><translation>Total</translation></message>
    <message><source>revenue_line.source_row</source><translation>Row in the file</translation></message>
    <message><source>alert_cause.customer</source><translation>Customer</translation></message>
    <message><source>alert_cause.alert</source><translation>Alert</translation></message>
    <message><source>alert_cause.alert.drop</source><translation>Drop</translation></message>
    <message><source>alert_cause.alert.silent</source><translation>No revenue</translation></message>
    <message><source>alert_cause.alert.jump</source><translation>Probable unit mistake</translation></message>
    <message><source>alert_cause.alert.lost</source><translation>Proposed as lost</translation></message>
    <message><source>alert_cause.month</source><translation>Month</translation></message>
    <message><source>alert_cause.cause</source><translation>Cause</translation></message>
    <message><source>alert_cause.cause.competitor</source><translation>Competitor</translation></message>
    <message><source>alert_cause.cause.moved</source><translation>Moved</translation></message>
    <message><source>alert_cause.cause.season</source><translation>Season</translation></message>
    <message><source>alert_cause.cause.service</source><translation>Service</translation></message>
    <message><source>alert_cause.cause.price</source><translation>Price</translation></message>
    <message><source>alert_cause.cause.unit_mistake</source><translation>Unit mistake</translation></message>
    <message><source>alert_cause.cause.other</source><translation>Other</translation></message>
    <message><source>alert_cause.competitor</source><translation>Competitor</translation></message>
    <message><source>alert_cause.note</source><translation>Note</translation></message>
    <message><source>alert_cause.noted_by</source><translation>Given by</translation></message>
    <message><source>alert_cause.noted_on</source><translation>Given on</translation></message>
    <message><source>customer_alias.unit</source><translation>Unit</translation></message>
    <message><source>customer_alias.text</source><translation>Name in statements</translation></message>
    <message><source>customer_alias.customer</source><translation>Customer</translation></message>
    <message><source>change.import_revenue</source><translation>Import revenue</translation></message>
    <message><source>change.withdraw_statements</source><translation>Withdraw statements</translation></message>
    <message><source>change.restore_statements</source><translation>Restore statements</translation></message>
    <message><source>change.save_bureau_revenue</source><translation>Save yearly revenue</translation></message>
    <message><source>change.alert_cause</source><translation>Give an alert's cause</translation></message>
    <message><source>change.mark_lost</source><translation>Mark as lost</translation></message>
    <message><source>revenue.default_source</source><translation>Mail revenue statement</translation></message>
    <message><source>revenue.zero</source><translation>the amount is 0 and is not written</translation></message>
    <message><source>revenue.negative</source><translation>the amount is negative ({amount} yuan); if it is a correction, allow corrections and import again</translation></message>
    <message><source>revenue.correction</source><translation>taken as a correction of {amount} yuan</translation></message>
    <message><source>revenue.customer_missing</source><translation>there is an amount, but neither a customer code nor a name</translation></message>
    <message><source>revenue.customer_unknown</source><translation>no customer is called “{name}”; choose a similar one, or leave it out</translation></message>
    <message><source>revenue.code_unknown</source><translation>the customer code {code} ({name}) is not in the files</translation></message>
    <message><source>revenue.service_unknown</source><translation>unknown service “{text}”</translation></message>
    <message><source>revenue.branch_unknown</source><translation>unknown sub-branch “{text}”; it is left empty</translation></message>
    <message><source>revenue.month_unreadable</source><translation>“{text}” is no month; write 2025-05</translation></message>
    <message><source>revenue.volume_unreadable</source><translation>the volume “{text}” is no number and is left empty</translation></message>
    <message><source>revenue.column_twice</source><translation>says the same month or service as column {first}</translation></message>
    <message><source>revenue.twice</source><translation>“{name}” already has this service of {month} in row {first}</translation></message>
    <message><source>revenue.month_exists</source><translation>{month} of “{source}” was imported before (from {file}); choose to replace it, to add to it, or to skip it</translation></message>
    <message><source>revenue.total_differs</source><translation>the stated total {stated} differs from the sum {summed} by {difference} yuan</translation></message>
    <message><source>revenue.row_total_differs</source><translation>the row's total {stated} differs from the sum of its columns {summed} by {difference} yuan</translation></message>
    <message><source>failure.revenue_refused</source><translation>The revenue file has {count} {count:mistake|mistakes}; nothing was written. {first}</translation></message>
    <message><source>failure.revenue_amounts_missing</source><translation>No column of amounts was found: say which column holds them.</translation></message>
    <message><source>failure.revenue_customers_missing</source><translation>No column names the customers: say which one holds their code or name.</translation></message>
    <message><source>failure.revenue_month_missing</source><translation>The amounts in column {column} “{heading}” have no month, neither in a heading, a title nor the file's name; give one (2025-05).</translation></message>
    <message><source>failure.revenue_service_missing</source><translation>The amounts in column {column} “{heading}” have no service; name the column, or one service for the whole sheet.</translation></message>
    <message><source>failure.statement_unknown</source><translation>There is no such statement.</translation></message>
    <message><source>failure.denominator_refused</source><translation>The yearly revenue of {unit} for {year} must be above 0.</translation></message>
    <message><source>failure.alert_cause_unknown</source><translation>Unknown cause “{cause}”.</translation></message>
    <message><source>revenue_statement_form.title</source><translation>Mail revenue statement of key accounts</translation></message>
    <message><source>revenue_statement_form.annex</source><translation>Annex 4</translation></message>
    <message><source>revenue_statement_form.of_month</source><translation>Period: {year}-{month:02d}</translation></message>
    <message><source>revenue_statement_form.of_blank</source><translation>Period:</translation></message>
    <message><source>revenue_statement_form.of_year</source><translation>Period: {year}</translation></message>
    <message><source>revenue_statement_form.unit</source><translation>Unit: {unit}</translation></message>
    <message><source>revenue_statement_form.money_unit</source><translation>Amounts in {unit}</translation></message>
    <message><source>revenue_statement_form.number</source><translation>No.</translation></message>
    <message><source>revenue_statement_form.code</source><translation>Code</translation></message>
    <message><source>revenue_statement_form.name</source><translation>Customer</translation></message>
    <message><source>revenue_statement_form.service</source><translation>Service</translation></message>
    <message><source>revenue_statement_form.volume</source><translation>Volume</translation></message>
    <message><source>revenue_statement_form.month_amount</source><translation>Month</translation></message>
    <message><source>revenue_statement_form.cumulated</source><translation>Year to date</translation></message>
    <message><source>revenue_statement_form.last_year</source><translation>Last year</translation></message>
    <message><source>revenue_statement_form.year_on_year</source><translation>YoY %</translation></message>
    <message><source>revenue_statement_form.month_on_month</source><translation>MoM %</translation></message>
    <message><source>revenue_statement_form.sub_branch</source><translation>Sub-branch</translation></message>
    <message><source>revenue_statement_form.month</source><translation>{month}</translation></message>
    <message><source>revenue_statement_form.total</source><translation>Total</translation></message>
    <message><source>revenue_statement_form.notes</source><translation>Notes: by customer, service and month; amounts net, negative ones are corrections; rounded parts may not add up to the total.</translation></message>
    <message><source>revenue_statement_form.file_name</source><translation>revenue_{unit}_{period}</translation></message>
    <message><source>form.sign.preparer</source><translation>Prepared by:</translation></message>
    <message><source>form.sign.reviewer</source><translation>Reviewed by:</translation></message>
    <message><source>form.sign.leader</source><translation>Head of unit:</translation></message>
    <message><source>form.sign.date</source><translation>Date:</translation></message>
    <message><source>form.filled_on</source><translation>Date: {date}</translation></message>
    <message><source>chart.revenue_by_month</source><translation>Revenue by month (10,000 yuan)</translation></message>
    <message><source>chart.this_year</source><translation>{year}</translation></message>
    <message><source>chart.share_by_service</source><translation>Share by service</translation></message>
    <message><source>chart.grades_over_years</source><translation>Customers by grade over the years</translation></message>
    <message><source>chart.scores_over_years</source><translation>Score over the years</translation></message>
    <message><source>chart.concentration</source><translation>Concentration: the top 10 % bring {share} % of the revenue</translation></message>
    <message><source>chart.share_of_customers</source><translation>Customers (%)</translation></message>
    <message><source>chart.share_of_revenue</source><translation>Revenue (%)</translation></message>
    <message><source>chart.nothing</source><translation>No data</translation></message>
    <message><source>chart.month</source><translation>{month}</translation></message>
    <message><source>chart.others</source><translation>Others</translation></message>
    <message><source>command_line.do_import_revenue</source><translation>import a revenue sheet</translation></message>
    <message><source>command_line.do_list_revenue</source><translation>list the revenue of a year</translation></message>
    <message><source>command_line.do_print_revenue</source><translation>print the revenue statement</translation></message>
    <message><source>command_line.do_print_ranking</source><translation>print the classification ranking table</translation></message>
    <message><source>command_line.revenue_year</source><translation>the year</translation></message>
    <message><source>command_line.revenue_by</source><translation>by service, month or manager</translation></message>
    <message><source>command_line.revenue_month</source><translation>the month (YYYY-MM)</translation></message>
    <message><source>command_line.revenue_existing</source><translation>months reported before: replace, add or skip</translation></message>
    <message><source>command_line.revenue_corrections</source><translation>negative amounts are corrections</translation></message>
    <message><source>command_line.revenue_leave_out</source><translation>leave out customers that nobody knows</translation></message>
    <message><source>command_line.revenue_unit</source><translation>the unit of the amounts</translation></message>
    <message><source>command_line.revenue_service</source><translation>the service of the whole sheet</translation></message>
    <message><source>command_line.revenue_source</source><translation>which report it is</translation></message>
    <message><source>command_line.revenue_file_unit</source><translation>the unit whose statement it is</translation></message>
    <message><source>command_line.revenue_limit</source><translation>rows at most</translation></message>
    <message><source>command_line.revenue_imported</source><translation>{lines} {lines:line|lines} of {customers} {customers:customer|customers} written, {total} yuan in all; months skipped: {skipped}; {left_out} {left_out:line|lines} left out.</translation></message>
    <message><source>command_line.import_refused_whole</source><translation>{count} {count:mistake|mistakes}; nothing was written.</translation></message>
    <message><source>command_line.revenue_dry</source><translation>Dry run: nothing was written.</translation></message>
    <message><source>command_line.revenue_group</source><translation>Group</translation></message>
    <message><source>command_line.revenue_total</source><translation>Total (yuan)</translation></message>
    <message><source>command_line.revenue_yoy</source><translation>YoY %</translation></message>
    <message><source>command_line.revenue_mom</source><translation>MoM %</translation></message>
    <message><source>command_line.revenue_month_head</source><translation>Month</translation></message>
    <message><source>command_line.revenue_amount</source><translation>Revenue (yuan)</translation></message>
    <message><source>command_line.revenue_last_year</source><translation>Last year (yuan)</translation></message>
    <message><source>command_line.form_printed</source><translation>Wrote {path} ({count} {count:row|rows}).</translation></message>
    <message><source>command_line.scope</source><translation>unit code</translation></message>
    <message><source>entity.alert_cause</source><translation>Alert cause</translation></message>
    <message><source>entity.customer_alias</source><translation>Customer alias</translation></message>
</context>
</TS>
