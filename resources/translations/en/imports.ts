<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>imports</name>
    <message><source>imports.title</source><translation>Import customers from Excel</translation></message>
    <message><source>imports.step_file</source><translation>1 File</translation></message>
    <message><source>imports.step_sheet</source><translation>2 Sheet and headings</translation></message>
    <message><source>imports.step_columns</source><translation>3 Columns</translation></message>
    <message><source>imports.step_check</source><translation>4 Check</translation></message>
    <message><source>imports.step_result</source><translation>5 Result</translation></message>
    <message><source>imports.file_title</source><translation>Choose the list of customers</translation></message>
    <message><source>imports.file_text</source><translation>Takes .xlsx, .xls and .csv. Your file is not changed; nothing is written before the check, and the whole import can be undone.</translation></message>
    <message><source>imports.drop_here</source><translation>Drop the file here, or</translation></message>
    <message><source>imports.choose_file</source><translation>Choose a file…</translation></message>
    <message><source>imports.file_kinds</source><translation>Sheets (*.xlsx *.xls *.csv);;All files (*)</translation></message>
    <message><source>imports.mode</source><translation>What to do</translation></message>
    <message><source>imports.mode_both</source><translation>Add and update</translation></message>
    <message><source>imports.mode_add</source><translation>Add only</translation></message>
    <message><source>imports.mode_update</source><translation>Update only</translation></message>
    <message><source>imports.empty_cells</source><translation>An empty cell changes nothing; codes are never changed by an import.</translation></message>
    <message><source>imports.sheet</source><translation>Sheet</translation></message>
    <message><source>imports.sheet_text</source><translation>The heading rows found are marked; click the right ones if they are not (hold Ctrl for a head of two rows). Totals and blank rows are skipped and named in the result.</translation></message>
    <message><source>imports.heads</source><translation>Headings: row {rows}</translation></message>
    <message><source>imports.sheet_rows</source><translation>{name} ({count:,} {count:row|rows})</translation></message>
    <message><source>imports.no_heads</source><translation>No headings found; click the heading row.</translation></message>
    <message><source>imports.columns_text</source><translation>Which field each column fills. Correct the guesses; the same headings are remembered next time.</translation></message>
    <message><source>imports.column</source><translation>Column</translation></message>
    <message><source>imports.heading</source><translation>Heading</translation></message>
    <message><source>imports.examples</source><translation>Examples</translation></message>
    <message><source>imports.target</source><translation>Field</translation></message>
    <message><source>imports.unit</source><translation>Unit</translation></message>
    <message><source>imports.left_out</source><translation>(left out)</translation></message>
    <message><source>imports.no_name_column</source><translation>At least the name or the code needs a column.</translation></message>
    <message><source>imports.left_out_count</source><translation>{count} {count:column|columns} {count:is|are} left out.</translation></message>
    <message><source>imports.filter_all</source><translation>All {count:,}</translation></message>
    <message><source>imports.filter_green</source><translation>✔ Fine {count:,}</translation></message>
    <message><source>imports.filter_amber</source><translation>▲ To check {count:,}</translation></message>
    <message><source>imports.filter_red</source><translation>✖ Refused {count:,}</translation></message>
    <message><source>imports.filter_skipped</source><translation>– Skipped {count:,}</translation></message>
    <message><source>imports.check_text</source><translation>{added:,} will be added, {updated:,} updated, {unchanged:,} unchanged; {errors:,} {errors:row|rows} {errors:is|are} wrong and left out.</translation></message>
    <message><source>imports.row</source><translation>Row</translation></message>
    <message><source>imports.result</source><translation>What happens</translation></message>
    <message><source>imports.name</source><translation>Customer</translation></message>
    <message><source>imports.reason</source><translation>Reason</translation></message>
    <message><source>imports.reading</source><translation>Reading the file…</translation></message>
    <message><source>imports.checking</source><translation>Checking every row…</translation></message>
    <message><source>imports.writing</source><translation>Writing…</translation></message>
    <message><source>imports.progress</source><translation>{words} {done:,} / {total:,}</translation></message>
    <message><source>imports.stop</source><translation>Stop</translation></message>
    <message><source>imports.stopping</source><translation>Stopping…</translation></message>
    <message><source>imports.done</source><translation>Import finished</translation></message>
    <message><source>imports.dry_done</source><translation>Dry run finished, nothing was written</translation></message>
    <message><source>imports.result_text</source><translation>{added:,} added, {updated:,} updated, {unchanged:,} unchanged, {skipped:,} {skipped:row|rows} skipped, {errors:,} {errors:row|rows} wrong.</translation></message>
    <message><source>imports.export_errors</source><translation>Export wrong rows…</translation></message>
    <message><source>imports.errors_saved</source><translation>Saved as {place}; the last column says why.</translation></message>
    <message><source>imports.undo</source><translation>Undo this import</translation></message>
    <message><source>imports.undone</source><translation>The import was undone.</translation></message>
    <message><source>imports.another</source><translation>Import another file</translation></message>
    <message><source>imports.step_back</source><translation>Back</translation></message>
    <message><source>imports.next</source><translation>Next</translation></message>
    <message><source>imports.apply</source><translation>Import {count:,}</translation></message>
    <message><source>imports.dry_run</source><translation>Dry run</translation></message>
    <message><source>imports.show_customers</source><translation>Show the customers</translation></message>
    <message><source>imports.unknown</source><translation>{count} unknown {count:word|words}…</translation></message>
    <message><source>imports.unknown_title</source><translation>What these words mean</translation></message>
    <message><source>imports.unknown_text</source><translation>Some words of the sheet are in no list. Choose what they mean; those left open are not imported.</translation></message>
    <message><source>imports.unknown_word</source><translation>“{text}” ({count} {count:time|times})</translation></message>
    <message><source>imports.check_again</source><translation>Check again</translation></message>
    <message><source>imports.action_add</source><translation>Add</translation></message>
    <message><source>imports.action_update</source><translation>Update</translation></message>
    <message><source>imports.action_unchanged</source><translation>Unchanged</translation></message>
    <message><source>imports.action_skip</source><translation>Skip</translation></message>
    <message><source>imports.action_refuse</source><translation>Refuse</translation></message>
    <message><source>imports.action_left_out</source><translation>Left out</translation></message>
    <message><source>imports.errors_suffix</source><translation>errors</translation></message>
    <message><source>imports.nothing_to_do</source><translation>There is nothing to import.</translation></message>
    <message><source>imports.title_visit</source><translation>Import visits from Excel</translation></message>
    <message><source>imports.title_complaint</source><translation>Import complaints from Excel</translation></message>
    <message><source>imports.file_title_visit</source><translation>Choose a sheet of visits</translation></message>
    <message><source>imports.file_title_complaint</source><translation>Choose a sheet of complaints</translation></message>
    <message><source>imports.file_text_visit</source><translation>Visitor, date and unit stay as they are in the sheet; visits that are here already are not imported twice. A workbook exported here can be imported again.</translation></message>
    <message><source>imports.file_text_complaint</source><translation>Handler, date and unit stay as they are in the sheet; complaints that are here already are not imported twice. A workbook exported here can be imported again.</translation></message>
    <message><source>imports.back_to_list</source><translation>Back to the list</translation></message>
    <message><source>imports.filter_known</source><translation>= Known {count:,}</translation></message>
    <message><source>imports.action_known</source><translation>Known already</translation></message>
    <message><source>imports.apply_rows</source><translation>Import {count:,}</translation></message>
    <message><source>imports.check_rows</source><translation>{added:,} will be added; {known:,} {known:is|are} here already; {errors:,} {errors:row|rows} with errors {errors:stays|stay} out.</translation></message>
    <message><source>imports.result_rows</source><translation>{added:,} added, {known:,} known already, {skipped:,} skipped, {errors:,} with errors.</translation></message>
    <message><source>imports.in_column</source><translation>Column {letter} “{heading}”: </translation></message>
    <message><source>imports.updated_fields</source><translation>Updates: {fields}.</translation></message>
    <message><source>imports.target_customer_name</source><translation>Customer</translation></message>
    <message><source>imports.target_customer_code</source><translation>Customer code</translation></message>
    <message><source>imports.target_begins</source><translation>Begins at (time)</translation></message>
    <message><source>imports.target_answered</source><translation>First answered at</translation></message>
    <message><source>imports.target_handled</source><translation>Handled at</translation></message>
    <message><source>imports.target_closed</source><translation>Closed at</translation></message>
    <message><source>imports.columns_text_rows</source><translation>What each column fills. Change what was guessed wrong.</translation></message>
    <message><source>imports.roles_lacking</source><translation>{count:,} {count:customer|customers} from silver up {count:lacks|lack} A or B; please name them one by one:</translation></message>
    <message><source>roles.led</source><translation>{count:,} {count:customer|customers} {count:comes|come} into care, where B leads: {names}. Where A shall go on leading, swap the two in the file.</translation></message>
    <message><source>imports.lacks</source><translation>Missing</translation></message>
    <message><source>roles.gap</source><translation>{name} ({grade}, {lacks})</translation></message>
</context>
</TS>
