<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>visits</name>
    <message><source>entity.follow_up</source><translation>跟进事项</translation></message>
    <message><source>visit.recorded_by</source><translation>录入人</translation></message>
    <message><source>visit.remark_by</source><translation>批示人</translation></message>
    <message><source>visit.remark_at</source><translation>批示时间</translation></message>
    <message><source>visit.unit</source><translation>走访单位</translation></message>
    <message><source>visit.manager_name</source><translation>走访人（外来记录）</translation></message>
    <message><source>visit.first_planned_at</source><translation>原计划时间</translation></message>
    <message><source>visit.cancel_reason</source><translation>取消原因</translation></message>
    <message><source>visit.source</source><translation>来源文件</translation></message>
    <message><source>follow_up.customer</source><translation>客户</translation></message>
    <message><source>follow_up.kind</source><translation>类别</translation></message>
    <message><source>follow_up.kind.need</source><translation>客户需求</translation></message>
    <message><source>follow_up.kind.competitor_news</source><translation>竞争动态</translation></message>
    <message><source>follow_up.kind.problem</source><translation>存在问题</translation></message>
    <message><source>follow_up.content</source><translation>内容</translation></message>
    <message><source>follow_up.visit</source><translation>来源走访</translation></message>
    <message><source>follow_up.noted_on</source><translation>发现日期</translation></message>
    <message><source>follow_up.state</source><translation>进展</translation></message>
    <message><source>follow_up.state.open</source><translation>待跟进</translation></message>
    <message><source>follow_up.state.in_progress</source><translation>跟进中</translation></message>
    <message><source>follow_up.state.done</source><translation>已解决</translation></message>
    <message><source>follow_up.state.dropped</source><translation>不再跟进</translation></message>
    <message><source>follow_up.outcome</source><translation>结果</translation></message>
    <message><source>follow_up.finished_on</source><translation>完成日期</translation></message>
    <message><source>follow_up.responsible</source><translation>跟进人</translation></message>
    <message><source>follow_up.due_on</source><translation>跟进期限</translation></message>
    <message><source>follow_up.service</source><translation>业务种类</translation></message>
    <message><source>follow_up.expected_revenue</source><translation>预计年收入</translation></message>
    <message><source>follow_up.complaint</source><translation>关联投诉</translation></message>
    <message><source>follow_up.deleted</source><translation>已删除</translation></message>
    <message><source>section.follow_ups</source><translation>跟进事项</translation></message>
    <message><source>visits.state.planned</source><translation>计划</translation></message>
    <message><source>visits.state.overdue</source><translation>逾期未访</translation></message>
    <message><source>visits.state.done</source><translation>已完成</translation></message>
    <message><source>visits.state.cancelled</source><translation>已取消</translation></message>
    <message><source>visits.standing.never</source><translation>从未走访</translation></message>
    <message><source>visits.standing.overdue</source><translation>逾期 {days} 天</translation></message>
    <message><source>visits.standing.due</source><translation>即将到期</translation></message>
    <message><source>visits.standing.planned</source><translation>已安排</translation></message>
    <message><source>visits.standing.calm</source><translation>正常</translation></message>
    <message><source>visits.year_without_holidays</source><translation>{years} 年的放假安排尚未收录，计划只避开周末。放假通知发布后请核对。</translation></message>
    <message><source>visits.not_from_guideline</source><translation>默认值，非规范规定，可由本单位调整。</translation></message>
    <message><source>problem.visit_in_future</source><translation>走访时间 {date} 还没有到，不能记为“已完成”。请改时间，或保存为计划。</translation></message>
    <message><source>problem.visit_ends_before_start</source><translation>结束时间 {end} 早于开始时间 {start}。</translation></message>
    <message><source>problem.visit_very_long</source><translation>走访超过 12 小时，请核对时间。</translation></message>
    <message><source>problem.visit_without_content</source><translation>没有填写洽谈内容或走访结果。</translation></message>
    <message><source>problem.visit_next_missing</source><translation>请填写下一步计划和日期；如不需要，请填写无需跟进的原因。</translation></message>
    <message><source>problem.visit_next_contradicts</source><translation>既填了下一步计划，又填了无需跟进的原因，请只留一项。</translation></message>
    <message><source>problem.visit_next_before</source><translation>下次联系日期 {next} 早于走访日期 {visited}。</translation></message>
    <message><source>problem.visit_late</source><translation>{visited} 的走访到 {recorded} 才录入，超过了下一个工作日，请填写迟填原因。两个日期都会保留。</translation></message>
    <message><source>problem.visit_clash</source><translation>同一时间（{time}）还安排了“{customer}”。</translation></message>
    <message><source>problem.visit_same_day</source><translation>该客户 {date} 已有一次走访。</translation></message>
    <message><source>problem.plan_in_past</source><translation>计划日期 {date} 已经过去。</translation></message>
    <message><source>problem.day_off</source><translation>{date} 是休息日。</translation></message>
    <message><source>problem.year_without_holidays</source><translation>{year} 年的放假安排尚未收录，只能判断周末。</translation></message>
    <message><source>problem.correction_reason</source><translation>更正已完成的记录须填写更正原因；原记录保留。</translation></message>
    <message><source>problem.cancel_reason</source><translation>请填写取消原因。</translation></message>
    <message><source>visits.other_customer</source><translation>客户选错，已改为“{customer}”</translation></message>
    <message><source>problem.follow_up_outcome</source><translation>请填写结果。</translation></message>
    <message><source>failure.visit_unknown</source><translation>找不到这条走访记录，可能已被撤销。</translation></message>
    <message><source>failure.not_a_plan</source><translation>只有计划可以改期、取消或转为记录；已完成的记录请用“更正”。</translation></message>
    <message><source>failure.put_off_past</source><translation>{date} 已经过去，计划不能改到过去。已经走访的，请用“登记走访”。</translation></message>
    <message><source>failure.remark_refused</source><translation>批示由总监、副总监填写，且不能批示本人的走访。</translation></message>
    <message><source>failure.cancel_reason</source><translation>请填写取消原因。</translation></message>
    <message><source>failure.follow_up_unknown</source><translation>找不到这条跟进事项，可能已被撤销。</translation></message>
    <message><source>failure.clock_went_back</source><translation>电脑时钟现在是 {now}，早于上次登记的时间 {last}。请先校准电脑的日期和时间；如时钟无误，请在提示中确认后再保存。</translation></message>
    <message><source>change.plan_visit</source><translation>新增走访计划</translation></message>
    <message><source>change.save_plan</source><translation>修改走访计划</translation></message>
    <message><source>change.record_visit</source><translation>登记走访</translation></message>
    <message><source>change.correct_visit</source><translation>更正走访记录</translation></message>
    <message><source>change.put_off_visits</source><translation>走访改期</translation></message>
    <message><source>change.cancel_visits</source><translation>取消走访计划</translation></message>
    <message><source>change.remark_visits</source><translation>批示走访日志</translation></message>
    <message><source>change.save_follow_up</source><translation>修改跟进事项</translation></message>
    <message><source>change.accept_plan</source><translation>采纳走访计划</translation></message>
    <message><source>change.import_visits</source><translation>导入走访记录</translation></message>
    <message><source>page.continued</source><translation>{title}（续）</translation></message>
    <message><source>weekday.1</source><translation>周一</translation></message>
    <message><source>weekday.2</source><translation>周二</translation></message>
    <message><source>weekday.3</source><translation>周三</translation></message>
    <message><source>weekday.4</source><translation>周四</translation></message>
    <message><source>weekday.5</source><translation>周五</translation></message>
    <message><source>weekday.6</source><translation>周六</translation></message>
    <message><source>weekday.7</source><translation>周日</translation></message>
    <message><source>diary.annex</source><translation>附件3</translation></message>
    <message><source>diary.title</source><translation>营销日志表</translation></message>
    <message><source>diary.person</source><translation>客户经理：{name}</translation></message>
    <message><source>diary.day_blank</source><translation>    年   月   日  星期</translation></message>
    <message><source>diary.span</source><translation>{first}至{last}</translation></message>
    <message><source>diary.entry</source><translation>第{number}次</translation></message>
    <message><source>diary.time</source><translation>走访时间</translation></message>
    <message><source>diary.visitor</source><translation>走访人</translation></message>
    <message><source>diary.plans</source><translation>后续计划</translation></message>
    <message><source>diary.nothing</source><translation>本期没有走访记录。</translation></message>
    <message><source>diary.late</source><translation>迟填：{date} 录入，原因：{reason}</translation></message>
    <message><source>diary.corrected</source><translation>已更正，原因：{reason}</translation></message>
    <message><source>diary.cancelled</source><translation>已取消，原因：{reason}</translation></message>
    <message><source>diary.file_name</source><translation>营销日志_{name}_{date}</translation></message>
    <message><source>today.title</source><translation>今日走访单</translation></message>
    <message><source>today.count</source><translation>共 {count} 户</translation></message>
    <message><source>today.day_off</source><translation>（休息日）</translation></message>
    <message><source>today.nothing</source><translation>当天没有走访计划。</translation></message>
    <message><source>today.notes</source><translation>备注</translation></message>
    <message><source>today.people</source><translation>联系人：{people}</translation></message>
    <message><source>today.nobody</source><translation>档案中没有</translation></message>
    <message><source>today.address</source><translation>地址：{address}</translation></message>
    <message><source>today.purpose</source><translation>目的：{way} {purpose}</translation></message>
    <message><source>today.complaint</source><translation>投诉：{day} {kind}（{level}）{what}</translation></message>
    <message><source>today.earlier</source><translation>上次：{day} {way} {summary}</translation></message>
    <message><source>today.earlier_next</source><translation> → {step}</translation></message>
    <message><source>today.never</source><translation>上次：从未走访</translation></message>
    <message><source>today.month</source><translation>{month}月 {amount}</translation></message>
    <message><source>today.month_of_year</source><translation>{year}年{month}月 {amount}</translation></message>
    <message><source>today.revenue</source><translation>收入（万元）：{months}</translation></message>
    <message><source>today.revenue_trend</source><translation>收入（万元）：同比 {trend}；{months}</translation></message>
    <message><source>today.items</source><translation>跟进：{items}</translation></message>
    <message><source>today.missing</source><translation>待补档案：{fields}</translation></message>
    <message><source>today.withheld_rights</source><translation>按您的岗位和单位不能打印这户客户的档案，请在程序中查看。</translation></message>
    <message><source>today.withheld_secret</source><translation>密级为“秘密”，档案内容不印在纸上，请在程序中查看。</translation></message>
    <message><source>today.file_name</source><translation>今日走访单_{name}_{date}</translation></message>
    <message><source>reminder.visit</source><translation>{time} 走访 {customer}</translation></message>
    <message><source>reminder.answer_soon</source><translation>投诉首次答复即将超时：{customer} {number}</translation></message>
    <message><source>reminder.answer_over</source><translation>投诉首次答复已超时：{customer} {number}</translation></message>
    <message><source>reminder.solution_soon</source><translation>投诉处理即将超时：{customer} {number}</translation></message>
    <message><source>reminder.solution_over</source><translation>投诉处理已超时：{customer} {number}</translation></message>
    <message><source>reminder.statutory_soon</source><translation>投诉法定时限将到：{customer} {number}</translation></message>
    <message><source>reminder.statutory_over</source><translation>投诉已超过法定时限：{customer} {number}</translation></message>
    <message><source>problem.time_unreadable</source><translation>“{text}”不是时间。可写作 9:30。</translation></message>
    <message><source>import.customer_unknown</source><translation>客户档案中没有“{name}”。请先建立客户档案，或改正名称、编号。</translation></message>
    <message><source>import.closed_without_time</source><translation>已结案的投诉须有处理时间或结案时间。</translation></message>
    <message><source>import.step_before_last</source><translation>时间 {at} 早于上一步的 {last}。</translation></message>
</context>
</TS>
