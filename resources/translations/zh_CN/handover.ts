<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name>handover</name>
<message><source>handover_form.title</source><translation>客户移交交接单</translation></message>
<message><source>handover_form.giver</source><translation>移交人：{name}</translation></message>
<message><source>handover_form.taker</source><translation>接收人：{name}</translation></message>
<message><source>handover_form.day</source><translation>移交日期：{day}</translation></message>
<message><source>handover_form.several</source><translation>见各栏</translation></message>
<message><source>handover_form.of_taker</source><translation>接收人：{name}　{count} 户</translation></message>
<message><source>handover_form.number</source><translation>序号</translation></message>
<message><source>handover_form.code</source><translation>客户编号</translation></message>
<message><source>handover_form.name</source><translation>客户名称</translation></message>
<message><source>handover_form.grade</source><translation>等级</translation></message>
<message><source>handover_form.stage</source><translation>阶段</translation></message>
<message><source>handover_form.role</source><translation>角色</translation></message>
<message><source>handover_form.role_lead</source><translation>A角</translation></message>
<message><source>handover_form.role_deputy</source><translation>B角</translation></message>
<message><source>handover_form.contact</source><translation>主要联系人</translation></message>
<message><source>handover_form.contacts</source><translation>联系人数</translation></message>
<message><source>handover_form.plans</source><translation>走访计划</translation></message>
<message><source>handover_form.complaints</source><translation>未结投诉</translation></message>
<message><source>handover_form.items</source><translation>待办事项</translation></message>
<message><source>handover_form.agreements</source><translation>有效协议</translation></message>
<message><source>handover_form.attachments</source><translation>附件数</translation></message>
<message><source>handover_form.note</source><translation>备注</translation></message>
<message><source>handover_form.customers</source><translation>{count} 户</translation></message>
<message><source>handover_form.total</source><translation>合计 {count}</translation></message>
<message><source>handover_form.notes</source><translation>双方逐户核对；联系人由移交人向接收人当面引见。客户档案、已完成的走访、已结投诉、收入和附件随客户一并移交，待办事项自移交之日起由接收人负责。</translation></message>
<message><source>handover_form.file_name</source><translation>客户移交交接单_{name}_{day}</translation></message>
<message><source>form.sign.giver</source><translation>移交人(签字):</translation></message>
<message><source>form.sign.taker</source><translation>接收人(签字):</translation></message>
<message><source>form.sign.supervisor</source><translation>监交人(签字):</translation></message>
<message><source>failure.person_not_one</source><translation>人员表里名为“{name}”的有 {count} 位，无法确定是谁。请核对姓名。</translation></message>
<message><source>failure.nothing_to_hand_over</source><translation>没有可以列在交接单上的客户。请先选择客户，或核对移交人。</translation></message>
</context>
</TS>
