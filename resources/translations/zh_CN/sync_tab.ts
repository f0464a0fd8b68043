<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>sync_tab</name>
    <message><source>sync_tab.pages</source><translation>数据交换的页面</translation></message>
    <message><source>sync_tab.page_overview</source><translation>概况</translation></message>
    <message><source>sync_tab.page_unsent</source><translation>未上报</translation></message>
    <message><source>sync_tab.page_registers</source><translation>收发登记</translation></message>
    <message><source>sync_tab.page_outgoing</source><translation>发件登记</translation></message>
    <message><source>sync_tab.page_incoming</source><translation>收件登记</translation></message>
    <message><source>sync_tab.page_export</source><translation>导出上报包</translation></message>
    <message><source>sync_tab.page_import</source><translation>导入数据包</translation></message>
</context>
</TS>
