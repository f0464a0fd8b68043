<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name>pdf</name>
<message><source>page.number</source><translation>第 {number} 页　共 {count} 页</translation></message>
<message><source>page.printed</source><translation>打印：{person}　{time}</translation></message>
<message><source>archive.title</source><translation>客户档案</translation></message>
<message><source>archive.annex</source><translation>附件2</translation></message>
<message><source>archive.continued</source><translation>客户档案（续表）</translation></message>
<message><source>archive.customer</source><translation>客户名称：{name}</translation></message>
<message><source>archive.code</source><translation>客户编号：{code}</translation></message>
<message><source>archive.fill_unit</source><translation>填报单位：{unit}</translation></message>
<message><source>archive.filled_on</source><translation>填报日期：{date}</translation></message>
<message><source>archive.number</source><translation>编号：{number}</translation></message>
<message><source>archive.date</source><translation>{year}年{month}月{day}日</translation></message>
<message><source>archive.date_blank</source><translation>　　　　年　　　月　　　日</translation></message>
<message><source>archive.date_blank_short</source><translation>　　　年　　月　　日</translation></message>
<message><source>archive.wan</source><translation>{amount} 万元</translation></message>
<message><source>archive.serial</source><translation>序号</translation></message>
<message><source>archive.day</source><translation>日期</translation></message>
<message><source>archive.yearly_amount</source><translation>年用邮金额（元）</translation></message>
<message><source>archive.expected_revenue</source><translation>预计年收入（元）</translation></message>
<message><source>archive.visit_subject</source><translation>走访内容</translation></message>
<message><source>archive.service_in_yuan</source><translation>业务种类（单位：元）</translation></message>
<message><source>archive.year</source><translation>{year}年</translation></message>
<message><source>archive.year_blank</source><translation>　　　　年</translation></message>
<message><source>archive.total</source><translation>合计</translation></message>
<message><source>archive.grade</source><translation>客户等级</translation></message>
<message><source>archive.grade_provisional</source><translation>{grade}（预评）</translation></message>
<message><source>archive.score</source><translation>得分</translation></message>
<message><source>archive.opinion.handler</source><translation>经办人意见</translation></message>
<message><source>archive.opinion.department</source><translation>部门意见</translation></message>
<message><source>archive.opinion.leader</source><translation>领导意见</translation></message>
<message><source>archive.signature</source><translation>签字：</translation></message>
<message><source>archive.seal</source><translation>（盖章）</translation></message>
<message><source>archive.notes</source><translation>填表说明：1. 客户编号由省局统一编制，未编码前填“待编码”。2. 注册资本、年营业额、年用邮预算以万元为单位，其余金额以元为单位。
3. 用邮收入取自收入统计表，等级注“预评”的尚未公布。4. 本表含客户资料，请按密级保管，不得外传。</translation></message>
<message><source>archive.file_name</source><translation>客户档案_{name}_{code}</translation></message>
<message><source>archive.place.unit</source><translation>填报单位</translation></message>
<message><source>archive.place.person</source><translation>打印人</translation></message>
<message><source>archive.place.number</source><translation>编号</translation></message>
</context>
</TS>
