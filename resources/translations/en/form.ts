<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>unit</name>
    <message><source>unit.yuan</source><translation>yuan</translation></message>
    <message><source>unit.wan</source><translation>10k yuan</translation></message>
</context>
<context>
    <name>form</name>
    <message><source>form.draft_found_of</source><translation>Unsaved entries of {when} were found: {name}.</translation></message>
    <message><source>form.ok</source><translation>OK</translation></message>
    <message><source>form.as_said</source><translation>{sentence}</translation></message>
    <message><source>form.cancel</source><translation>Cancel</translation></message>
    <message><source>form.close</source><translation>Close</translation></message>
    <message><source>form.done</source><translation>Done</translation></message>
    <message><source>form.calendar</source><translation>Open calendar</translation></message>
    <message><source>form.open_list</source><translation>Open list</translation></message>
    <message><source>form.remove</source><translation>Remove “{what}”</translation></message>
    <message><source>form.add_to_set</source><translation>Type and press Enter</translation></message>
    <message><source>form.pick_to_add</source><translation>Type to find</translation></message>
    <message><source>form.not_in_list</source><translation>“{text}” is not in the list; please pick one.</translation></message>
    <message><source>form.not_money</source><translation>This is not an amount; please enter figures.</translation></message>
    <message><source>form.not_integer</source><translation>Please enter a whole number.</translation></message>
    <message><source>form.not_number</source><translation>Please enter a number.</translation></message>
    <message><source>form.not_date</source><translation>This is not a date; for example 2025-06-03 or 603.</translation></message>
    <message><source>form.too_long</source><translation>At most {most} {most:character|characters}; {over} too many.</translation></message>
    <message><source>form.colon</source><translation>: </translation></message>
    <message><source>form.between</source><translation>, </translation></message>
    <message><source>form.semicolon</source><translation>; </translation></message>
    <message><source>form.code_division</source><translation>Division (6 digits)</translation></message>
    <message><source>form.code_serial</source><translation>Serial (5 digits)</translation></message>
    <message><source>form.code_branch</source><translation>Branch (3 digits)</translation></message>
    <message><source>form.code_length</source><translation>The customer code has 14 digits, not {count}.</translation></message>
    <message><source>form.code_division_unknown</source><translation>No such division</translation></message>
</context>
<context>
    <name>table</name>
    <message><source>table.choose_columns</source><translation>Choose columns…</translation></message>
    <message><source>table.chooser_hint</source><translation>Tick the columns to show; drag them or use the buttons to order them.</translation></message>
    <message><source>table.move_up</source><translation>Up</translation></message>
    <message><source>table.move_down</source><translation>Down</translation></message>
    <message><source>table.reset_columns</source><translation>Reset</translation></message>
    <message><source>table.sort_up</source><translation>Sort ascending</translation></message>
    <message><source>table.sort_down</source><translation>Sort descending</translation></message>
    <message><source>table.fit_width</source><translation>Fit width to content</translation></message>
    <message><source>table.hide_column</source><translation>Hide this column</translation></message>
    <message><source>table.clear_filters</source><translation>Clear filters</translation></message>
    <message><source>table.type_to_find</source><translation>Type to find</translation></message>
    <message><source>table.tick_none</source><translation>Tick none</translation></message>
    <message><source>form.named</source><translation>{name}: {value}</translation></message>
</context>
</TS>
