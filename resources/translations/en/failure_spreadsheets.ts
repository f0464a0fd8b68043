<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>failure_spreadsheets</name>
    <message><source>failure.not_a_workbook</source><translation>“{file}” is not a table that can be imported. Open it in Excel or WPS, save it as .xlsx and try again.</translation></message>
    <message><source>failure.workbook_missing</source><translation>The file “{file}” was not found. Check that it was not moved or deleted.</translation></message>
    <message><source>failure.workbook_encrypted</source><translation>“{file}” is protected by a password. Take the password off in Excel or WPS, save, and try again.</translation></message>
    <message><source>failure.workbook_et</source><translation>“{file}” has the .et format, which only WPS reads. Save it as .xlsx in WPS and try again.</translation></message>
    <message><source>failure.workbook_too_large</source><translation>“{file}” is too large ({megabytes} MB, at most {limit} MB). Remove pictures or split it into several files.</translation></message>
    <message><source>failure.sheet_too_large</source><translation>“{file}” reaches down to row {row} and out to column {column}, too far to be read whole. As a rule there is one stray cell; copy the data to a new sheet and try again.</translation></message>
    <message><source>failure.workbook_damaged</source><translation>“{file}” is damaged and cannot be read to its end. Open it in Excel or WPS, save a copy and try again.</translation></message>
    <message><source>failure.workbook_empty</source><translation>There is nothing in “{file}”.</translation></message>
    <message><source>failure.sheet_missing</source><translation>There is no sheet “{sheet}” in “{file}”. Its sheets: {sheets}.</translation></message>
    <message><source>failure.text_unreadable</source><translation>The text of “{file}” is neither UTF-8 nor GB18030. Save it as .xlsx in Excel or WPS and try again.</translation></message>
    <message><source>failure.headings_missing</source><translation>No headings were found. Say which row holds them, and match at least one column.</translation></message>
    <message><source>failure.work_cancelled</source><translation>Stopped; nothing was written.</translation></message>
    <message><source>failure.workbook_unreadable</source><translation>“{file}” cannot be read: {reason}. If another program has it open, close it first.</translation></message>
    <message><source>failure.workbook_unwritable</source><translation>“{file}” cannot be written: {reason}. If Excel or WPS has it open, close it first, or choose another folder.</translation></message>
</context>
</TS>
