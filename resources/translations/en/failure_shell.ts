<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>failure_shell</name>
    <message>
        <source>failure.not_a_pdf</source>
        <translation>This is no PDF, or it is damaged.</translation>
    </message>
    <message>
        <source>failure.pdf_not_saved</source>
        <translation>It cannot be saved to {path}: {reason}. Choose another folder.</translation>
    </message>
    <message>
        <source>failure.printing</source>
        <translation>The printer did not take the document: {printer}. Check it and try again.</translation>
    </message>
    <message>
        <source>failure.already_running</source>
        <translation>Another window has this data folder open but does not answer. Close it first.</translation>
    </message>
</context>
</TS>
