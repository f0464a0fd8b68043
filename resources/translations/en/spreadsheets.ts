<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>spreadsheets</name>
    <message><source>import.in_row</source><translation>Row {row}: {problem}</translation></message>
    <message><source>import.about</source><translation>“{what}”: {problem}</translation></message>
    <message><source>import.in_cell</source><translation>Row {row}, column {column} “{heading}”: {problem}</translation></message>
    <message><source>import.reach</source><translation>Phone or e-mail</translation></message>
    <message><source>import.error_column</source><translation>Reason of error</translation></message>
    <message><source>import.skipped_blank</source><translation>Row {row} is blank and was skipped.</translation></message>
    <message><source>import.skipped_total</source><translation>Row {row} is the total row “{text}” and was skipped.</translation></message>
    <message><source>import.skipped_repeated</source><translation>Row {row} repeats the headings (“{text}”) and was skipped.</translation></message>
    <message><source>import.digits_lost</source><translation>“{text}” is stored as a number and has lost digits. Format the column as text in the spreadsheet, enter the values again and import once more.</translation></message>
    <message><source>import.code_as_number</source><translation>The code is stored as a number; it was read as {code}. Please check it, and format the column as text.</translation></message>
    <message><source>import.cell_error</source><translation>The cell holds the error {text}. Mend the formula or enter a value.</translation></message>
    <message><source>import.date_as_number</source><translation>{number} is a number without date format; it was read as {date}. Please check.</translation></message>
    <message><source>import.not_whole_number</source><translation>“{text}” is not a whole number.</translation></message>
    <message><source>import.choice_unknown</source><translation>“{text}” is not known; this item was not imported.</translation></message>
    <message><source>import.person_unknown</source><translation>Nobody here is called “{text}”; this item was not imported.</translation></message>
    <message><source>import.person_ambiguous</source><translation>Several people are called “{text}”; this item was not imported.</translation></message>
    <message><source>import.contact_without_name</source><translation>There is no contact name; what stands in this column was not imported.</translation></message>
    <message><source>import.name_missing</source><translation>There is no customer name.</translation></message>
    <message><source>import.renamed</source><translation>The name changes from “{old}” to “{new}”; the old one is kept as a former name.</translation></message>
    <message><source>import.code_in_bin</source><translation>The code {code} belongs to a customer in the recycle bin, and codes are never used again. Restore that customer first.</translation></message>
    <message><source>import.code_ambiguous</source><translation>{count} {count:customer|customers} in the store {count:carries|carry} the code {code}; it is not clear which one is meant.</translation></message>
    <message><source>import.name_of_another</source><translation>The code {code} and the name belong to two different customers in the store. Check both.</translation></message>
    <message><source>import.credit_code_of_another</source><translation>The code {code} and the credit code belong to two different customers in the store. Check both.</translation></message>
    <message><source>import.code_differs</source><translation>The customer has the code {stored} in the store and {code} in the sheet; an import cannot change codes.</translation></message>
    <message><source>import.ambiguous</source><translation>{count} {count:customer|customers} in the store {count:is|are} like this one; it is not clear which one is meant. Enter the customer code.</translation></message>
    <message><source>import.twin_code</source><translation>The code {code} is that of row {first} again.</translation></message>
    <message><source>import.twin_customer</source><translation>This is the same customer as in row {first}.</translation></message>
    <message><source>import.twin_name</source><translation>The customer has the same name as the one in row {first}.</translation></message>
    <message><source>export.sheet_customers</source><translation>Customers</translation></message>
    <message><source>export.sheet_notes</source><translation>How to fill in</translation></message>
    <message><source>export.sheet_lists</source><translation>Lists</translation></message>
    <message><source>export.in_unit</source><translation>{heading} ({unit})</translation></message>
    <message><source>export.note_field</source><translation>Column</translation></message>
    <message><source>export.note_required</source><translation>Required</translation></message>
    <message><source>export.note_how</source><translation>How to fill it in</translation></message>
    <message><source>export.yes</source><translation>yes</translation></message>
    <message><source>export.how_text</source><translation>Text, at most {limit} {limit:character|characters}</translation></message>
    <message><source>export.how_code</source><translation>14 digits; leave it empty while no code was issued</translation></message>
    <message><source>export.how_credit_code</source><translation>Unified social credit code, 18 characters</translation></message>
    <message><source>export.how_choice</source><translation>Choose from the list in the cell, or copy from the sheet “Lists”</translation></message>
    <message><source>export.how_choices</source><translation>Several, parted by 、 or a comma, as in the sheet “Lists”</translation></message>
    <message><source>export.how_texts</source><translation>Several, parted by 、 or a comma</translation></message>
    <message><source>export.how_date</source><translation>Date, as 2025-06-03</translation></message>
    <message><source>export.how_money</source><translation>Amount, in the unit of the heading</translation></message>
    <message><source>export.how_integer</source><translation>Whole number</translation></message>
    <message><source>export.how_boolean</source><translation>yes or no</translation></message>
    <message><source>export.how_person</source><translation>Name of a person who is registered here</translation></message>
    <message><source>export.general_empty</source><translation>An empty cell changes nothing.</translation></message>
    <message><source>export.general_match</source><translation>A customer is recognised by code, then credit code, then full name.</translation></message>
    <message><source>export.general_heads</source><translation>Keep the headings as they are; columns may be deleted or moved.</translation></message>
    <message><source>export.general_totals</source><translation>Blank rows and total rows are skipped.</translation></message>
</context>
</TS>
