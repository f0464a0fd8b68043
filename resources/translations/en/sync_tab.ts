<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>sync_tab</name>
    <message><source>sync_tab.pages</source><translation>Pages of data exchange</translation></message>
    <message><source>sync_tab.page_overview</source><translation>Overview</translation></message>
    <message><source>sync_tab.page_unsent</source><translation>Unsent</translation></message>
    <message><source>sync_tab.page_registers</source><translation>Registers</translation></message>
    <message><source>sync_tab.page_outgoing</source><translation>Outgoing</translation></message>
    <message><source>sync_tab.page_incoming</source><translation>Incoming</translation></message>
    <message><source>sync_tab.page_export</source><translation>Export a package</translation></message>
    <message><source>sync_tab.page_import</source><translation>Import packages</translation></message>
</context>
</TS>
