<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>complaints</name>
    <message><source>complaint.unconfirmed_reason</source><translation>未经客户确认结案的原因</translation></message>
    <message><source>complaint.unit</source><translation>受理单位</translation></message>
    <message><source>complaint.received_by</source><translation>受理人</translation></message>
    <message><source>complaint.handler_name</source><translation>经办人（外来记录）</translation></message>
    <message><source>complaint.posted_on</source><translation>交寄日期</translation></message>
    <message><source>complaint.liability</source><translation>责任认定</translation></message>
    <message><source>complaint.liability.us</source><translation>邮政</translation></message>
    <message><source>complaint.liability.customer</source><translation>客户</translation></message>
    <message><source>complaint.liability.third_party</source><translation>第三方</translation></message>
    <message><source>complaint.liability.force_majeure</source><translation>不可抗力</translation></message>
    <message><source>complaint.compensation_basis</source><translation>赔偿依据</translation></message>
    <message><source>complaint.dissatisfaction_reason</source><translation>不满意原因</translation></message>
    <message><source>complaint.improvement_owner</source><translation>改进责任人</translation></message>
    <message><source>complaint.improvement_due</source><translation>改进期限</translation></message>
    <message><source>complaint.source</source><translation>来源文件</translation></message>
    <message><source>complaint_event.recorded_at</source><translation>录入时间</translation></message>
    <message><source>complaint_event.pause_reason</source><translation>暂停原因</translation></message>
    <message><source>complaint_event.pause_reason.waiting_customer</source><translation>等待客户</translation></message>
    <message><source>complaint_event.pause_reason.waiting_outside</source><translation>等待外部单位</translation></message>
    <message><source>complaint_event.pause_reason.other</source><translation>其他</translation></message>
    <message><source>complaint_event.to_unit</source><translation>上报单位</translation></message>
    <message><source>clock.answer</source><translation>首次答复</translation></message>
    <message><source>clock.solution</source><translation>解决</translation></message>
    <message><source>clock.statutory</source><translation>法定时限</translation></message>
    <message><source>clock.left_days</source><translation>剩 {days} 天 {hours} 小时</translation></message>
    <message><source>clock.left_even_days</source><translation>剩 {days} 天</translation></message>
    <message><source>clock.left_work_days</source><translation>剩 {days} 个工作日 {hours} 小时</translation></message>
    <message><source>clock.left_work_even_days</source><translation>剩 {days} 个工作日</translation></message>
    <message><source>clock.left_hours</source><translation>剩 {hours} 小时 {minutes} 分</translation></message>
    <message><source>clock.left_minutes</source><translation>剩 {minutes} 分钟</translation></message>
    <message><source>clock.over_days</source><translation>超 {days} 天 {hours} 小时</translation></message>
    <message><source>clock.over_even_days</source><translation>超 {days} 天</translation></message>
    <message><source>clock.over_work_days</source><translation>超 {days} 个工作日 {hours} 小时</translation></message>
    <message><source>clock.over_work_even_days</source><translation>超 {days} 个工作日</translation></message>
    <message><source>clock.over_hours</source><translation>超 {hours} 小时 {minutes} 分</translation></message>
    <message><source>clock.over_minutes</source><translation>超 {minutes} 分钟</translation></message>
    <message><source>clock.paused_left_work_days</source><translation>已暂停，剩 {days} 个工作日 {hours} 小时</translation></message>
    <message><source>clock.paused_over_work_days</source><translation>已暂停，超 {days} 个工作日 {hours} 小时</translation></message>
    <message><source>clock.paused_left_work_even_days</source><translation>已暂停，剩 {days} 个工作日</translation></message>
    <message><source>clock.paused_over_work_even_days</source><translation>已暂停，超 {days} 个工作日</translation></message>
    <message><source>clock.paused_left_hours</source><translation>已暂停，剩 {hours} 小时 {minutes} 分</translation></message>
    <message><source>clock.paused_over_hours</source><translation>已暂停，超 {hours} 小时 {minutes} 分</translation></message>
    <message><source>clock.paused_left_minutes</source><translation>已暂停，剩 {minutes} 分钟</translation></message>
    <message><source>clock.paused_over_minutes</source><translation>已暂停，超 {minutes} 分钟</translation></message>
    <message><source>clock.done</source><translation>按时完成</translation></message>
    <message><source>clock.late</source><translation>超时完成</translation></message>
    <message><source>clock.level.calm</source><translation>正常</translation></message>
    <message><source>clock.level.soon</source><translation>将超时</translation></message>
    <message><source>clock.level.over</source><translation>已超时</translation></message>
    <message><source>clock.level.paused</source><translation>已暂停</translation></message>
    <message><source>clock.level.done</source><translation>按时完成</translation></message>
    <message><source>clock.level.late</source><translation>超时完成</translation></message>
    <message><source>clock.rule.express</source><translation>快递投诉，7 天内处理并告知</translation></message>
    <message><source>clock.rule.appeal</source><translation>邮政投诉，7 日未答复客户可申诉</translation></message>
    <message><source>clock.rule.regulator</source><translation>邮政管理部门转办，15 日内答复</translation></message>
    <message><source>clock.rule.regulator_again</source><translation>转办后重新处理，5 日内答复</translation></message>
    <message><source>problem.complaint_in_future</source><translation>受理时间 {date} 还没有到。</translation></message>
    <message><source>problem.complaint_customer</source><translation>投诉已经登记在原客户名下，不能改为另一户。客户选错的，请在原投诉的说明里写明，另行受理。</translation></message>
    <message><source>problem.receipt_after_step</source><translation>受理时间不能晚于后面的步骤（最早一步是 {at}）。</translation></message>
    <message><source>problem.item_numbers_odd</source><translation>邮件号码“{numbers}”的位数或校验位不对，请核对；确实如此可以保存。</translation></message>
    <message><source>problem.dissatisfaction_reason</source><translation>客户不满意，请填写原因。</translation></message>
    <message><source>problem.compensation_basis</source><translation>有赔偿金额，请填写赔偿依据。</translation></message>
    <message><source>problem.complaint_repeats</source><translation>该客户同类投诉 {days} 天内已有 {count} 件，最近一件 {last}。</translation></message>
    <message><source>failure.complaint_unknown</source><translation>找不到这件投诉，可能已被撤销。</translation></message>
    <message><source>failure.complaint_number_twice</source><translation>有 {count} 件投诉的编号是“{number}”（不同电脑在同一天各自编的号），请改用内部号：{ids}。</translation></message>
    <message><source>failure.receipt_time</source><translation>受理时间是两个时限的起点，受理后只有总监、副总监可以更改。</translation></message>
    <message><source>failure.complaint_step</source><translation>投诉现在的状态不能进行这一步。</translation></message>
    <message><source>failure.complaint_step_time</source><translation>这一步的时间 {at} 早于上一步的时间 {last}。请核对填写的时间；如电脑时钟被调慢，请先校准。</translation></message>
    <message><source>failure.complaint_step_future</source><translation>这一步的时间 {at} 还没有到。</translation></message>
    <message><source>failure.complaint_reason</source><translation>请填写原因：暂停、上报、重新处理，以及未经客户确认结案，都须说明原因。</translation></message>
    <message><source>change.new_complaint</source><translation>受理投诉</translation></message>
    <message><source>change.save_complaint</source><translation>修改投诉</translation></message>
    <message><source>change.complaint_step</source><translation>投诉处理步骤</translation></message>
    <message><source>change.close_complaint</source><translation>投诉结案</translation></message>
    <message><source>change.reopen_complaint</source><translation>投诉重新处理</translation></message>
    <message><source>change.import_complaints</source><translation>导入投诉记录</translation></message>
    <message><source>complaints.step.received</source><translation>受理</translation></message>
    <message><source>complaints.step.answered</source><translation>首次答复</translation></message>
    <message><source>complaints.step.investigated</source><translation>调查</translation></message>
    <message><source>complaints.step.handled</source><translation>处理</translation></message>
    <message><source>complaints.step.confirmed</source><translation>客户确认</translation></message>
    <message><source>complaints.step.closed</source><translation>结案</translation></message>
    <message><source>complaints.step.paused</source><translation>暂停计时</translation></message>
    <message><source>complaints.step.resumed</source><translation>恢复计时</translation></message>
    <message><source>complaints.step.escalated</source><translation>上报（升级）</translation></message>
    <message><source>complaints.step.reopened</source><translation>重新处理</translation></message>
    <message><source>complaint_form.annex</source><translation>附件5</translation></message>
    <message><source>complaint_form.title</source><translation>投诉处理表</translation></message>
    <message><source>complaint_form.receipt</source><translation>受理</translation></message>
    <message><source>complaint_form.matter</source><translation>投诉内容</translation></message>
    <message><source>complaint_form.findings</source><translation>调查</translation></message>
    <message><source>complaint_form.handling</source><translation>处理</translation></message>
    <message><source>complaint_form.customer</source><translation>客户意见</translation></message>
    <message><source>complaint_form.way</source><translation>处理过程</translation></message>
    <message><source>complaint_form.due</source><translation>法定期限</translation></message>
    <message><source>complaint_form.repeats</source><translation>重复投诉：该客户同类投诉另有 {count} 件。</translation></message>
    <message><source>complaint_form.yuan</source><translation>{amount} 元</translation></message>
    <message><source>complaint_form.capitals</source><translation>大写</translation></message>
    <message><source>complaint_form.handled_at</source><translation>处理告知时间</translation></message>
    <message><source>complaint_form.file_name</source><translation>投诉处理表_{name}_{number}</translation></message>
    <message><source>complaints.column.answered</source><translation>首次答复时间</translation></message>
    <message><source>complaints.column.handled</source><translation>处理时间</translation></message>
    <message><source>complaints.column.closed</source><translation>结案时间</translation></message>
    <message><source>failure.complaints_or_blank</source><translation>请给出投诉编号，或用 --blank 输出空白表，只能选一种。</translation></message>
    <message><source>command_line.do_import_visits</source><translation>从 Excel 或 CSV 导入以往的走访记录</translation></message>
    <message><source>command_line.do_import_complaints</source><translation>从 Excel 或 CSV 导入以往的投诉</translation></message>
    <message><source>command_line.do_list_visits</source><translation>列出走访计划和记录</translation></message>
    <message><source>command_line.do_list_complaints</source><translation>列出投诉及剩余时限</translation></message>
    <message><source>command_line.do_print_visit-diary</source><translation>把营销日志表输出为 PDF</translation></message>
    <message><source>command_line.do_print_complaint</source><translation>把投诉处理表输出为 PDF</translation></message>
    <message><source>command_line.do_print_today</source><translation>把今日走访单输出为 PDF</translation></message>
    <message><source>command_line.activity_search</source><translation>客户名称、编号、拼音或内容中的文字</translation></message>
    <message><source>command_line.first_day</source><translation>从这一天起（YYYY-MM-DD）</translation></message>
    <message><source>command_line.last_day</source><translation>到这一天止（YYYY-MM-DD）</translation></message>
    <message><source>command_line.activity_state</source><translation>只列出这种状态</translation></message>
    <message><source>command_line.clock_level</source><translation>只列出最急时限处于这种状态的</translation></message>
    <message><source>command_line.activity_limit</source><translation>最多列出多少行（默认 1000）</translation></message>
    <message><source>command_line.activity_xlsx</source><translation>写入 Excel 文件</translation></message>
    <message><source>command_line.diary_day</source><translation>某一天的日志（默认今天）</translation></message>
    <message><source>command_line.diary_week</source><translation>这一天所在一周的日志</translation></message>
    <message><source>command_line.diary_customer</source><translation>某个客户的全部走访</translation></message>
    <message><source>command_line.complaint</source><translation>投诉编号或内部编号</translation></message>
    <message><source>command_line.today_day</source><translation>哪一天（默认今天）</translation></message>
    <message><source>command_line.activity_exported</source><translation>已写入 {count} 行：{path}</translation></message>
    <message><source>command_line.activity_count</source><translation>共 {count} 条</translation></message>
    <message><source>command_line.activity_count_shown</source><translation>共 {count} 条，列出前 {shown} 条</translation></message>
    <message><source>command_line.diary_printed</source><translation>已输出营销日志表（{count} 次走访）：{path}</translation></message>
    <message><source>command_line.complaints_printed</source><translation>已输出 {count} 份投诉处理表：{path}</translation></message>
    <message><source>command_line.today_printed</source><translation>已输出 {day} 的走访单（{count} 户）：{path}</translation></message>
    <message><source>command_line.blank_printed</source><translation>已输出空白表：{path}</translation></message>
    <message><source>command_line.activity_imported</source><translation>新增 {added}，已有 {unchanged}，未导入 {refused}，跳过的行 {skipped}</translation></message>
</context>
</TS>
