<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>visits_ui</name>
    <message><source>form.not_time</source><translation>不是时间，例：9:30、1430</translation></message>
    <message><source>form.time</source><translation>时间</translation></message>
    <message><source>form.half_a_moment</source><translation>日期和时间要一起填写。</translation></message>
    <message><source>problem.clock_unreadable</source><translation>“{text}”不是时间，可写 9:30、1430、下午3点。</translation></message>
    <message><source>form.words_needed</source><translation>请先填写内容。</translation></message>
    <message><source>calendar.off</source><translation>休</translation></message>
    <message><source>calendar.work</source><translation>班</translation></message>
    <message><source>calendar.more</source><translation>还有 {count} 次</translation></message>
    <message><source>calendar.day_said</source><translation>{day}，{count} 次走访</translation></message>
    <message><source>lists.folders</source><translation>分类</translation></message>
    <message><source>lists.folders_folded</source><translation>选择分类</translation></message>
    <message><source>lists.show_folders</source><translation>展开分类栏</translation></message>
    <message><source>lists.fold_folders</source><translation>收起分类栏</translation></message>
    <message><source>lists.exported</source><translation>已导出 {count:,} 行到 {place}</translation></message>
    <message><source>clock.stopped_at</source><translation>停止于 {at}</translation></message>
    <message><source>clock.due_at</source><translation>到期：{at}</translation></message>
    <message><source>visits.folders</source><translation>日志分组</translation></message>
    <message><source>visits.list</source><translation>走访列表</translation></message>
    <message><source>visits.calendar</source><translation>走访日历</translation></message>
    <message><source>visits.when</source><translation>日期时间</translation></message>
    <message><source>visits.visitor</source><translation>走访人</translation></message>
    <message><source>visits.next_on</source><translation>下次日期</translation></message>
    <message><source>visits.notes</source><translation>备注</translation></message>
    <message><source>visits.recorded_on</source><translation>录入日期</translation></message>
    <message><source>visits.town</source><translation>镇街</translation></message>
    <message><source>visits.note_late</source><translation>迟填</translation></message>
    <message><source>visits.note_put_off</source><translation>改期</translation></message>
    <message><source>visits.note_corrected</source><translation>已更正</translation></message>
    <message><source>visits.note_remark</source><translation>有批示</translation></message>
    <message><source>visits.note_items</source><translation>{count} 项待跟进</translation></message>
    <message><source>visits.period</source><translation>期间</translation></message>
    <message><source>visits.period_today</source><translation>今天</translation></message>
    <message><source>visits.period_week</source><translation>本周</translation></message>
    <message><source>visits.period_next_week</source><translation>下周</translation></message>
    <message><source>visits.period_last_week</source><translation>上周</translation></message>
    <message><source>visits.period_month</source><translation>本月</translation></message>
    <message><source>visits.period_last_month</source><translation>上月</translation></message>
    <message><source>visits.period_quarter</source><translation>本季度</translation></message>
    <message><source>visits.period_year</source><translation>今年</translation></message>
    <message><source>visits.extras</source><translation>其他</translation></message>
    <message><source>visits.extra_with_follow_ups</source><translation>有待跟进事项</translation></message>
    <message><source>visits.extra_without_next</source><translation>没有下次日期</translation></message>
    <message><source>visits.extra_late_only</source><translation>迟填的</translation></message>
    <message><source>visits.extra_remarked_only</source><translation>有领导批示</translation></message>
    <message><source>visits.folder_all</source><translation>全部走访</translation></message>
    <message><source>visits.folder_mine</source><translation>我的走访</translation></message>
    <message><source>visits.folder_coming</source><translation>安排</translation></message>
    <message><source>visits.folder_today</source><translation>今天</translation></message>
    <message><source>visits.folder_week</source><translation>本周</translation></message>
    <message><source>visits.folder_planned</source><translation>计划</translation></message>
    <message><source>visits.folder_overdue</source><translation>逾期未访</translation></message>
    <message><source>visits.folder_look</source><translation>需要留意</translation></message>
    <message><source>visits.folder_without_next</source><translation>没有下次日期</translation></message>
    <message><source>visits.folder_with_items</source><translation>有待跟进事项</translation></message>
    <message><source>visits.folder_late</source><translation>迟填</translation></message>
    <message><source>visits.folder_remarked</source><translation>有领导批示</translation></message>
    <message><source>visits.view_list</source><translation>列表</translation></message>
    <message><source>visits.view_week</source><translation>周历</translation></message>
    <message><source>visits.view_month</source><translation>月历</translation></message>
    <message><source>visits.view_line</source><translation>时间线</translation></message>
    <message><source>visits.previous_period</source><translation>上一期（Page Up）</translation></message>
    <message><source>visits.next_period</source><translation>下一期（Page Down）</translation></message>
    <message><source>visits.today</source><translation>今天</translation></message>
    <message><source>visits.more</source><translation>更多 ▾</translation></message>
    <message><source>visits.make_plan</source><translation>生成计划</translation></message>
    <message><source>visits.search_hint</source><translation>客户、拼音、编号、日志内容</translation></message>
    <message><source>visits.line_of</source><translation>客户</translation></message>
    <message><source>visits.record</source><translation>登记走访</translation></message>
    <message><source>visits.put_off</source><translation>改期</translation></message>
    <message><source>visits.cancel_plan</source><translation>取消</translation></message>
    <message><source>visits.edit_plan</source><translation>修改</translation></message>
    <message><source>visits.correct</source><translation>更正</translation></message>
    <message><source>visits.remark</source><translation>批示</translation></message>
    <message><source>visits.sheet</source><translation>走访内容</translation></message>
    <message><source>menu.work</source><translation>业务(&amp;B)</translation></message>
    <message><source>menu.quick_visit</source><translation>登记走访</translation></message>
    <message><source>menu.plan_visit</source><translation>新增走访计划</translation></message>
    <message><source>menu.today_sheet</source><translation>今日走访单</translation></message>
    <message><source>menu.new_complaint</source><translation>受理投诉</translation></message>
    <message><source>visits.title_record</source><translation>登记走访</translation></message>
    <message><source>visits.title_plan</source><translation>走访计划</translation></message>
    <message><source>visits.title_correction</source><translation>更正走访记录</translation></message>
    <message><source>visits.saved_record</source><translation>走访已登记。</translation></message>
    <message><source>visits.saved_plan</source><translation>计划已保存。</translation></message>
    <message><source>visits.saved_correction</source><translation>已更正，原记录保留为旧版本。</translation></message>
    <message><source>visits.leave_text</source><translation>这次走访有未保存的内容。</translation></message>
    <message><source>visits.phrases</source><translation>常用语：</translation></message>
    <message><source>visits.phrase_tariff</source><translation>介绍新业务和资费</translation></message>
    <message><source>visits.phrase_plan</source><translation>了解近期用邮计划</translation></message>
    <message><source>visits.phrase_bill</source><translation>送达发票和对账单</translation></message>
    <message><source>visits.phrase_service</source><translation>回访服务质量</translation></message>
    <message><source>visits.items_title</source><translation>发现的事项</translation></message>
    <message><source>visits.items_hint</source><translation>每行一条，保存后各成为一条跟进事项。</translation></message>
    <message><source>visits.next_title</source><translation>下一步 *</translation></message>
    <message><source>visits.has_next</source><translation>有下一步</translation></message>
    <message><source>visits.no_next</source><translation>暂不需要</translation></message>
    <message><source>visits.next_days</source><translation>日期：</translation></message>
    <message><source>visits.in_1</source><translation>明天</translation></message>
    <message><source>visits.in_7</source><translation>一周后</translation></message>
    <message><source>visits.in_14</source><translation>两周后</translation></message>
    <message><source>visits.in_30</source><translation>一个月后</translation></message>
    <message><source>visits.plan_next</source><translation>同时排入走访计划</translation></message>
    <message><source>visits.more_fields</source><translation>更多：结果、目的、结束时间、同行、地点</translation></message>
    <message><source>visits.planned_there</source><translation>该客户有 {at} 的走访计划。</translation></message>
    <message><source>visits.record_that_plan</source><translation>就是这次走访，登记该计划</translation></message>
    <message><source>visits.more_of_plan</source><translation>更多：结束时间、同行、地点</translation></message>
    <message><source>visits.week_number</source><translation>第 {week} 周</translation></message>
    <message><source>visits.keep_plan</source><translation>保留计划</translation></message>
    <message><source>visits.dialog_hint</source><translation>回车到下一项 · Ctrl+回车 保存 · Esc 返回</translation></message>
    <message><source>visits.save_and_new</source><translation>保存并再登记</translation></message>
    <message><source>visits.put_off_text</source><translation>“{customer}”改到：</translation></message>
    <message><source>visits.plan_title</source><translation>生成走访计划</translation></message>
    <message><source>visits.plan_first</source><translation>从</translation></message>
    <message><source>visits.plan_weeks</source><translation>周数</translation></message>
    <message><source>visits.propose</source><translation>重新生成</translation></message>
    <message><source>visits.back</source><translation>← 返回日志</translation></message>
    <message><source>visits.tick_all</source><translation>全选</translation></message>
    <message><source>visits.tick_none</source><translation>全不选</translation></message>
    <message><source>visits.accept</source><translation>采纳计划</translation></message>
    <message><source>visits.print_day</source><translation>一天的日志（含下一个工作日的计划）</translation></message>
    <message><source>visits.print_week</source><translation>一周的日志（含下周计划）</translation></message>
    <message><source>visits.print_customer</source><translation>一户客户的全部走访</translation></message>
    <message><source>visits.follow</source><translation>跟进</translation></message>
    <message><source>visits.corrected_fields</source><translation>更正内容</translation></message>
    <message><source>visits.versions</source><translation>更正历史</translation></message>
    <message><source>visits.versions_note</source><translation>共 {count} 个版本，最新的在上面生效。</translation></message>
    <message><source>visits.copy_plan</source><translation>复制为新计划</translation></message>
    <message><source>visits.print_customer_diary</source><translation>打印该客户的日志</translation></message>
    <message><source>visits.open_customer</source><translation>打开客户档案</translation></message>
    <message><source>visits.nothing_chosen</source><translation>选择一次走访，这里显示内容。</translation></message>
    <message><source>visits.late_words</source><translation>走访日期 {visited}，录入日期 {recorded}。迟填原因：{reason}</translation></message>
    <message><source>visits.month_title</source><translation>{year} 年 {month} 月</translation></message>
    <message><source>visits.week_title</source><translation>{first} 至 {last}</translation></message>
    <message><source>visits.line_count</source><translation>{count} 条记录</translation></message>
    <message><source>visits.choose_customer</source><translation>先选择客户</translation></message>
    <message><source>visits.choose_customer_text</source><translation>输入名称、拼音或编号，这里显示它的走访和投诉。</translation></message>
    <message><source>visits.count</source><translation>共 {count:,} 次走访</translation></message>
    <message><source>visits.nothing_found</source><translation>没有符合条件的走访</translation></message>
    <message><source>visits.nothing_found_text</source><translation>可以少输入几个字，或者清除筛选条件。</translation></message>
    <message><source>visits.show_all</source><translation>看全部走访</translation></message>
    <message><source>visits.first_use</source><translation>还没有走访记录</translation></message>
    <message><source>visits.first_use_text</source><translation>按 Ctrl+Shift+V 记一条，或按客户等级生成走访计划。</translation></message>
    <message><source>visits.first_plan</source><translation>生成走访计划</translation></message>
    <message><source>visits.empty_mine</source><translation>您还没有走访记录</translation></message>
    <message><source>visits.empty_today</source><translation>今天没有走访安排</translation></message>
    <message><source>visits.empty_week</source><translation>本周没有走访</translation></message>
    <message><source>visits.empty_planned</source><translation>没有走访计划</translation></message>
    <message><source>visits.empty_overdue</source><translation>没有逾期的计划</translation></message>
    <message><source>visits.empty_without_next</source><translation>每次走访都有下次日期</translation></message>
    <message><source>visits.empty_with_items</source><translation>没有待跟进的事项</translation></message>
    <message><source>visits.empty_late</source><translation>没有迟填的记录</translation></message>
    <message><source>visits.empty_remarked</source><translation>还没有领导批示</translation></message>
    <message><source>visits.print_date</source><translation>日期</translation></message>
    <message><source>visits.diary_file</source><translation>营销日志_{name}_{date}</translation></message>
    <message><source>visits.today_file</source><translation>今日走访单_{name}_{date}</translation></message>
    <message><source>visits.blank_file</source><translation>营销日志表（空白）</translation></message>
    <message><source>visits.print_diary</source><translation>打印营销日志…</translation></message>
    <message><source>visits.print_blank</source><translation>打印空白日志表…</translation></message>
    <message><source>visits.command_edit</source><translation>修改或更正走访</translation></message>
    <message><source>visits.standing_head</source><translation>走访情况</translation></message>
    <message><source>visits.due_on</source><translation>应访日期</translation></message>
    <message><source>visits.without_room</source><translation>{count} 户排不下（{names}等），可增加周数。</translation></message>
    <message><source>visits.plan_summary</source><translation>建议走访 {count} 次，分 {days} 天；从未走访 {never} 户，逾期 {overdue} 户。</translation></message>
    <message><source>visits.rhythm_default</source><translation>走访周期按默认值（7/15/30/90 天），非规范规定，可由本单位调整。</translation></message>
    <message><source>visits.nothing_due</source><translation>这段时间没有要走访的客户</translation></message>
    <message><source>visits.nothing_due_text</source><translation>可以增加周数，或选择其他客户经理。</translation></message>
    <message><source>visits.day_count</source><translation>{count} 户</translation></message>
    <message><source>visits.not_into_past</source><translation>计划不能排到过去。</translation></message>
    <message><source>visits.twice_that_day</source><translation>“{customer}”{date} 已有一次走访，没有移动。</translation></message>
    <message><source>visits.chosen</source><translation>已选 {count} / {all}</translation></message>
    <message><source>visits.nothing_ticked</source><translation>请先勾选。</translation></message>
    <message><source>visits.accepted</source><translation>已排入 {count} 次走访计划。</translation></message>
    <message><source>visits.moved</source><translation>已改到 {date}。</translation></message>
    <message><source>visits.moved_off</source><translation>已改到 {date}，当天是休息日。</translation></message>
    <message><source>visits.cancelled</source><translation>走访计划已取消。</translation></message>
    <message><source>visits.cancel_title</source><translation>取消走访计划</translation></message>
    <message><source>visits.cancel_text</source><translation>“{customer}”的这次走访不去了，原因是：</translation></message>
    <message><source>visits.remarked</source><translation>批示已保存。</translation></message>
    <message><source>visits.remark_text</source><translation>对这次走访的批示：</translation></message>
    <message><source>visits.item_saved</source><translation>跟进事项已保存。</translation></message>
    <message><source>customers.visit</source><translation>走访</translation></message>
    <message><source>customers.complaint</source><translation>投诉</translation></message>
    <message><source>visits.clock_is_right</source><translation>时钟无误</translation></message>
</context>
</TS>
