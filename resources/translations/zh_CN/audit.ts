<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>audit</name>
    <message><source>entity.audit_log</source><translation>审计日志</translation></message>
    <message><source>entity.audit_entry</source><translation>审计记录</translation></message>
    <message><source>audit_log.unit</source><translation>机构</translation></message>
    <message><source>audit_log.person</source><translation>人员</translation></message>
    <message><source>audit_log.installation</source><translation>设备</translation></message>
    <message><source>audit_entry.audit_log</source><translation>审计日志</translation></message>
    <message><source>audit_entry.at</source><translation>时间</translation></message>
    <message><source>audit_entry.kind</source><translation>事项</translation></message>
    <message><source>audit_entry.kind.reveal</source><translation>查看联系电话</translation></message>
    <message><source>audit_entry.kind.export</source><translation>导出</translation></message>
    <message><source>audit_entry.kind.print</source><translation>打印</translation></message>
    <message><source>audit_entry.kind.merge</source><translation>合并客户</translation></message>
    <message><source>audit_entry.kind.erase</source><translation>彻底删除个人信息</translation></message>
    <message><source>audit_entry.kind.refused</source><translation>越权被拒</translation></message>
    <message><source>audit_entry.subject</source><translation>对象</translation></message>
    <message><source>audit_entry.customer</source><translation>客户</translation></message>
    <message><source>audit_entry.count</source><translation>数量</translation></message>
    <message><source>audit_entry.target</source><translation>去向</translation></message>
    <message><source>audit_entry.form</source><translation>内容</translation></message>
    <message><source>change.audit</source><translation>记入审计日志</translation></message>
</context>
</TS>
