<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>audit</name>
    <message><source>entity.audit_log</source><translation>审计日志</translation></message>
    <message><source>entity.audit_entry</source><translation>审计记录</translation></message>
    <message><source>audit_log.unit</source><translation>单位</translation></message>
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
    <message><source>audit.form.archive</source><translation>客户档案</translation></message>
    <message><source>audit.form.diary</source><translation>营销日志表</translation></message>
    <message><source>audit.form.complaint</source><translation>投诉处理表</translation></message>
    <message><source>audit.form.today</source><translation>今日走访单</translation></message>
    <message><source>audit.form.list</source><translation>列表</translation></message>
    <message><source>audit.form.visits</source><translation>走访记录</translation></message>
    <message><source>audit.form.complaints</source><translation>投诉记录</translation></message>
    <message><source>audit.form.attachment</source><translation>附件</translation></message>
    <message><source>audit.form.preview</source><translation>从预览打印或另存</translation></message>
    <message><source>menu.audit</source><translation>审计日志…</translation></message>
    <message><source>audit.title</source><translation>审计日志</translation></message>
    <message><source>audit.explain</source><translation>显示联系电话、导出、打印、合并客户、彻底删除个人信息和越权被拒都记在这里。记录是签名日志的一部分，不能修改、撤销；随数据包上报上级中心，不发给其他单位。</translation></message>
    <message><source>audit.period</source><translation>期间</translation></message>
    <message><source>audit.period.today</source><translation>今天</translation></message>
    <message><source>audit.period.week</source><translation>近 7 天</translation></message>
    <message><source>audit.period.month</source><translation>近 30 天</translation></message>
    <message><source>audit.period.year</source><translation>今年</translation></message>
    <message><source>audit.period.ever</source><translation>全部</translation></message>
    <message><source>audit.person</source><translation>人员</translation></message>
    <message><source>audit.kind</source><translation>事项</translation></message>
    <message><source>audit.all</source><translation>全部</translation></message>
    <message><source>audit.at</source><translation>时间</translation></message>
    <message><source>audit.who</source><translation>人员</translation></message>
    <message><source>audit.unit</source><translation>单位</translation></message>
    <message><source>audit.subject</source><translation>对象</translation></message>
    <message><source>audit.form</source><translation>内容</translation></message>
    <message><source>audit.how_many</source><translation>数量</translation></message>
    <message><source>audit.target</source><translation>去向</translation></message>
    <message><source>audit.none</source><translation>这段时间没有符合条件的记录。</translation></message>
    <message><source>audit.count</source><translation>共 {count} 条。</translation></message>
    <message><source>audit.count_more</source><translation>共 {count} 条，这里列出最新的 {most} 条；导出可得全部。</translation></message>
    <message><source>audit.own_alone</source><translation>您的岗位只能看到自己的记录；本单位全部记录由客户管理员、副总监、总监查看。</translation></message>
    <message><source>audit.why_no_export</source><translation>没有记录可以导出</translation></message>
    <message><source>audit.export</source><translation>导出…</translation></message>
    <message><source>command_line.do_audit</source><translation>列出审计日志，最新的在前</translation></message>
    <message><source>command_line.audit_person</source><translation>只列这个人的记录</translation></message>
    <message><source>command_line.audit_kind</source><translation>只列这类事项：reveal 查看电话、export 导出、print 打印、merge 合并、erase 彻底删除、refused 越权被拒</translation></message>
    <message><source>command_line.audit_count</source><translation>共 {count} 条</translation></message>
    <message><source>command_line.audit_own</source><translation>您的岗位只能看到自己的记录。</translation></message>
</context>
</TS>
