<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>complaints_ui</name>
    <message><source>complaints.folders</source><translation>投诉分组</translation></message>
    <message><source>complaints.list</source><translation>投诉列表</translation></message>
    <message><source>complaints.search_hint</source><translation>单号、客户、拼音、邮件号、投诉内容</translation></message>
    <message><source>complaints.repeats</source><translation>重复投诉</translation></message>
    <message><source>complaints.repeat_count</source><translation>同类 {count} 件</translation></message>
    <message><source>complaints.escalated</source><translation>已上报 {count} 次</translation></message>
    <message><source>complaints.reopened_times</source><translation>重新处理 {count} 次</translation></message>
    <message><source>complaints.stage.received</source><translation>待首次答复</translation></message>
    <message><source>complaints.stage.answered</source><translation>待调查处理</translation></message>
    <message><source>complaints.stage.investigated</source><translation>待处理</translation></message>
    <message><source>complaints.stage.handled</source><translation>待客户确认</translation></message>
    <message><source>complaints.stage.confirmed</source><translation>待结案</translation></message>
    <message><source>complaints.stage.closed</source><translation>已结案</translation></message>
    <message><source>complaints.stage.paused</source><translation>已暂停</translation></message>
    <message><source>complaints.folder_open</source><translation>未结投诉</translation></message>
    <message><source>complaints.folder_mine</source><translation>我承办的</translation></message>
    <message><source>complaints.folder_clocks</source><translation>时限</translation></message>
    <message><source>complaints.folder_urgent</source><translation>将超时与已超时</translation></message>
    <message><source>complaints.folder_over</source><translation>已超时</translation></message>
    <message><source>complaints.folder_soon</source><translation>将超时</translation></message>
    <message><source>complaints.folder_unanswered</source><translation>未首次答复</translation></message>
    <message><source>complaints.folder_look</source><translation>其他</translation></message>
    <message><source>complaints.folder_repeated</source><translation>重复投诉</translation></message>
    <message><source>complaints.folder_closed</source><translation>已结案</translation></message>
    <message><source>complaints.folder_all</source><translation>全部投诉</translation></message>
    <message><source>complaints.section_receipt</source><translation>一、受理</translation></message>
    <message><source>complaints.section_matter</source><translation>二、投诉内容</translation></message>
    <message><source>complaints.section_items</source><translation>三、邮件号码</translation></message>
    <message><source>complaints.section_findings</source><translation>四、调查</translation></message>
    <message><source>complaints.section_handling</source><translation>五、处理</translation></message>
    <message><source>complaints.section_after</source><translation>六、客户意见与改进</translation></message>
    <message><source>complaints.items_hint</source><translation>可一次粘贴多个号码，用空格、逗号或换行分开</translation></message>
    <message><source>complaints.items_unit</source><translation>件</translation></message>
    <message><source>complaints.items_count</source><translation>共 {count} 件。</translation></message>
    <message><source>complaints.items_doubles</source><translation>重复的 {count} 个已去掉。</translation></message>
    <message><source>complaints.items_odd</source><translation>请核对：{numbers}</translation></message>
    <message><source>complaints.new_title</source><translation>受理投诉</translation></message>
    <message><source>complaints.leave_text</source><translation>这件投诉有未保存的修改。</translation></message>
    <message><source>complaints.saved</source><translation>投诉已保存。</translation></message>
    <message><source>complaints.do_answered</source><translation>首次答复</translation></message>
    <message><source>complaints.do_investigated</source><translation>调查</translation></message>
    <message><source>complaints.do_handled</source><translation>处理</translation></message>
    <message><source>complaints.do_confirmed</source><translation>客户确认</translation></message>
    <message><source>complaints.do_closed</source><translation>结案</translation></message>
    <message><source>complaints.do_paused</source><translation>暂停计时</translation></message>
    <message><source>complaints.do_resumed</source><translation>恢复计时</translation></message>
    <message><source>complaints.do_escalated</source><translation>上报</translation></message>
    <message><source>complaints.do_reopened</source><translation>重新处理</translation></message>
    <message><source>complaints.step_done</source><translation>已登记：{step}。</translation></message>
    <message><source>complaints.unconfirmed</source><translation>客户还没有确认，结案须说明原因。</translation></message>
    <message><source>complaints.reason_needed</source><translation>请说明原因。</translation></message>
    <message><source>complaints.pause_reason_needed</source><translation>请选择暂停原因；选“其他”的请写明。暂停期间内部时限停走，法定时限照走。</translation></message>
    <message><source>complaints.reason</source><translation>原因</translation></message>
    <message><source>complaints.tab_form</source><translation>情况</translation></message>
    <message><source>complaints.tab_way</source><translation>处理过程</translation></message>
    <message><source>complaints.tab_repeats</source><translation>重复投诉</translation></message>
    <message><source>complaints.tab_repeats_count</source><translation>重复投诉（{count}）</translation></message>
    <message><source>complaints.print_form</source><translation>打印投诉处理表</translation></message>
    <message><source>complaints.to_visit</source><translation>安排走访</translation></message>
    <message><source>complaints.nothing_chosen</source><translation>选择一件投诉，这里显示它的时限和处理过程。</translation></message>
    <message><source>complaints.passed_over</source><translation>未生效</translation></message>
    <message><source>complaints.recorded_later</source><translation>{day} 补录</translation></message>
    <message><source>complaints.count</source><translation>共 {count:,} 件投诉</translation></message>
    <message><source>complaints.nothing_found</source><translation>没有符合条件的投诉</translation></message>
    <message><source>complaints.show_all</source><translation>看全部投诉</translation></message>
    <message><source>complaints.first_use_text</source><translation>客户来电、来信或走访时反映的问题，都可以在这里受理并计时。</translation></message>
    <message><source>complaints.empty_open</source><translation>没有未结投诉</translation></message>
    <message><source>complaints.empty_mine</source><translation>没有您承办的未结投诉</translation></message>
    <message><source>complaints.empty_urgent</source><translation>没有将超时或已超时的投诉</translation></message>
    <message><source>complaints.empty_over</source><translation>没有超时的投诉</translation></message>
    <message><source>complaints.empty_soon</source><translation>没有将超时的投诉</translation></message>
    <message><source>complaints.empty_unanswered</source><translation>都已首次答复</translation></message>
    <message><source>complaints.empty_repeated</source><translation>没有重复投诉</translation></message>
    <message><source>complaints.empty_closed</source><translation>还没有结案的投诉</translation></message>
    <message><source>complaints.empty_all</source><translation>还没有投诉记录</translation></message>
    <message><source>complaints.blank_file</source><translation>投诉处理表（空白）</translation></message>
</context>
</TS>
