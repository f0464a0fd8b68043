<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>privacy</name>
    <message><source>privacy.erased</source><translation>Erased under privacy law</translation></message>
    <message><source>privacy.erased_short</source><translation>(erased)</translation></message>
</context>
</TS>
