<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>home</name>
    <message><source>home.greeting</source><translation>{name}，您好</translation></message>
    <message><source>home.today</source><translation>今天是 {date}</translation></message>
    <message><source>home.new_customer</source><translation>新增客户</translation></message>
    <message><source>home.import_excel</source><translation>从 Excel 导入</translation></message>
    <message><source>home.show</source><translation>查看</translation></message>
    <message><source>home.customers</source><translation>全部客户</translation></message>
    <message><source>home.customers_text</source><translation>本机档案中的客户</translation></message>
    <message><source>home.mine</source><translation>我的A角客户</translation></message>
    <message><source>home.mine_text</source><translation>每人 8 至 15 户为宜</translation></message>
    <message><source>home.pending</source><translation>待编码</translation></message>
    <message><source>home.pending_text</source><translation>还没有省局编码的客户</translation></message>
    <message><source>home.developing</source><translation>开发中</translation></message>
    <message><source>home.developing_text</source><translation>开发阶段的客户</translation></message>
    <message><source>home.none</source><translation>—</translation></message>
    <message><source>home.failed</source><translation>数不出来</translation></message>
    <message><source>home.first_steps</source><translation>开始的几步</translation></message>
    <message><source>home.steps_text</source><translation>1. 从 Excel 导入客户名单，或逐个新增。
2. 在“工具 › 人员”登记客户经理，为客户指定A角和B角。
3. 打开一户，补齐档案，打印客户档案表。
4. 退出时会自动备份；恢复单请锁好。</translation></message>
    <message><source>home.all</source><translation>全部</translation></message>
    <message><source>home.card_today</source><translation>今日走访</translation></message>
    <message><source>home.card_today_none</source><translation>今天没有走访计划。</translation></message>
    <message><source>home.card_overdue</source><translation>逾期未访客户</translation></message>
    <message><source>home.card_overdue_none</source><translation>没有逾期未访的客户。</translation></message>
    <message><source>home.card_complaints</source><translation>投诉将到期</translation></message>
    <message><source>home.card_complaints_none</source><translation>没有将超时的投诉。</translation></message>
    <message><source>home.card_items</source><translation>待跟进事项</translation></message>
    <message><source>home.card_items_none</source><translation>一周内没有到期的事项。</translation></message>
    <message><source>home.card_contracts</source><translation>合同/协议到期</translation></message>
    <message><source>home.card_contracts_none</source><translation>近期没有到期的合同和协议。</translation></message>
    <message><source>home.card_files</source><translation>档案待完善</translation></message>
    <message><source>home.card_files_none</source><translation>您的客户档案都已完善。</translation></message>
    <message><source>home.card_retention</source><translation>保存期限将到</translation></message>
    <message><source>home.card_retention_none</source><translation>没有到期的个人信息和档案。</translation></message>
    <message><source>home.withdrawn</source><translation>已撤回同意</translation></message>
    <message><source>home.days_left</source><translation>{days} 天后</translation></message>
    <message><source>home.days_over</source><translation>逾期 {days} 天</translation></message>
    <message><source>home.is_today</source><translation>今天</translation></message>
    <message><source>home.missed</source><translation>{since} 以来错过：{what}。</translation></message>
    <message><source>home.missed_visits</source><translation>走访 {count} 次</translation></message>
    <message><source>home.missed_complaints</source><translation>投诉超时 {count} 件</translation></message>
    <message><source>home.missed_contracts</source><translation>合同/协议到期 {count} 份</translation></message>
    <message><source>home.missed_follow_ups</source><translation>跟进事项到期 {count} 项</translation></message>
    <message><source>home.missed_close</source><translation>知道了</translation></message>
</context>
</TS>
