<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name>file_requests</name>
<message><source>entity.file_request</source><translation>查看申请</translation></message>
<message><source>file_request.customer</source><translation>客户</translation></message>
<message><source>file_request.customer_name</source><translation>客户名称</translation></message>
<message><source>file_request.unit</source><translation>责任单位</translation></message>
<message><source>file_request.person</source><translation>申请人</translation></message>
<message><source>file_request.person_name</source><translation>申请人姓名</translation></message>
<message><source>file_request.of_unit</source><translation>申请人单位</translation></message>
<message><source>file_request.reason</source><translation>理由</translation></message>
<message><source>file_request.asked_at</source><translation>申请时间</translation></message>
<message><source>file_request.outcome</source><translation>状态</translation></message>
<message><source>file_request.outcome.granted</source><translation>同意</translation></message>
<message><source>file_request.outcome.refused</source><translation>不同意</translation></message>
<message><source>file_request.until</source><translation>同意到哪天</translation></message>
<message><source>file_request.answer</source><translation>答复</translation></message>
<message><source>file_request.answered_by</source><translation>答复人</translation></message>
<message><source>file_request.answered_at</source><translation>答复时间</translation></message>
<message><source>change.ask_to_see</source><translation>申请查看客户档案</translation></message>
<message><source>change.request_granted</source><translation>同意查看申请</translation></message>
<message><source>change.request_refused</source><translation>不同意查看申请</translation></message>
<message><source>change.withdraw_request</source><translation>撤回查看申请</translation></message>
<message><source>failure.file_is_open</source><translation>“{name}”的档案您已经看得到，不用申请。</translation></message>
<message><source>failure.asked_already</source><translation>您已经申请查看“{name}”，还没有答复。</translation></message>
<message><source>failure.reason_missing</source><translation>请写明理由。</translation></message>
<message><source>failure.request_gone</source><translation>这件申请已经答复或撤回，请刷新后再看。</translation></message>
<message><source>failure.own_request</source><translation>自己的申请不能自己答复。</translation></message>
<message><source>failure.day_passed</source><translation>请填写今天或以后的日期。</translation></message>
<message><source>sync_tab.page_requests</source><translation>查看申请</translation></message>
<message><source>file_requests.hint</source><translation>同事或兄弟单位申请看本单位客户的档案，由本单位的总监、副总监或上级中心答复；自己的申请和答复也在这里。</translation></message>
<message><source>file_requests.what_it_does</source><translation>同意只是一个有期限的答复：程序不会因此把档案传给申请人，也不会打开。请按答复里写的办法给他看；要让他长期看到，在客户档案里把他登记为B角，或把他的单位登记为服务单位，下一个数据包就会带去。</translation></message>
<message><source>file_requests.view_waiting</source><translation>待答复</translation></message>
<message><source>file_requests.view_answered</source><translation>已答复</translation></message>
<message><source>file_requests.withdraw</source><translation>撤回申请</translation></message>
<message><source>file_requests.refuse</source><translation>不同意…</translation></message>
<message><source>file_requests.grant</source><translation>同意…</translation></message>
<message><source>file_requests.refuse_now</source><translation>不同意</translation></message>
<message><source>file_requests.grant_now</source><translation>同意</translation></message>
<message><source>file_requests.refuse_text</source><translation>不同意 {count} 件查看申请。请写明原因，申请人会看到。</translation></message>
<message><source>file_requests.grant_text</source><translation>同意 {count} 件查看申请，到填写的那一天为止。</translation></message>
<message><source>file_requests.grant_words</source><translation>请与本单位A角电话联系，由A角介绍情况。</translation></message>
<message><source>file_requests.how</source><translation>怎样给他看（申请人会看到）</translation></message>
<message><source>file_requests.granted</source><translation>已同意 {count} 件查看申请，答复随下一个数据包发出。</translation></message>
<message><source>file_requests.refused</source><translation>已答复不同意 {count} 件，答复随下一个数据包发出。</translation></message>
<message><source>file_requests.withdrawn</source><translation>已撤回 {count} 件申请。</translation></message>
<message><source>file_requests.why_not</source><translation>由客户所属单位的总监、副总监或其上级答复；自己的申请不能自己答复</translation></message>
<message><source>file_requests.why_none</source><translation>请先选中申请</translation></message>
<message><source>file_requests.why_not_own</source><translation>只能撤回自己的、还没有答复的申请</translation></message>
<message><source>file_requests.until_day</source><translation>（到 {day}）</translation></message>
<message><source>file_requests.state_waiting</source><translation>待答复</translation></message>
<message><source>file_requests.state_granted</source><translation>已同意</translation></message>
<message><source>file_requests.state_refused</source><translation>不同意</translation></message>
<message><source>file_requests.state_ended</source><translation>期限已过</translation></message>
<message><source>file_requests.none_waiting</source><translation>没有待答复的申请</translation></message>
<message><source>file_requests.none_waiting_text</source><translation>有人申请看本单位客户的档案，或者您申请看别人的，会列在这里。</translation></message>
<message><source>file_requests.none_answered</source><translation>还没有答复过的申请</translation></message>
<message><source>file_requests.none_answered_text</source><translation>申请有了答复以后，在这里可以看到谁答复的、到哪一天、怎样看。</translation></message>
<message><source>file_requests.told_waiting</source><translation>{at} 已申请，理由：{reason}。等{unit}答复；申请随下一个数据包上报，答复随数据包回来。</translation></message>
<message><source>file_requests.told_granted</source><translation>{by} 同意，到 {until} 为止：{answer}</translation></message>
<message><source>file_requests.told_refused</source><translation>{by} 不同意：{answer}</translation></message>
<message><source>file_requests.told_ended</source><translation>{by} 同意过，期限 {until} 已过：{answer}</translation></message>
<message><source>file_requests.ask_again</source><translation>再次申请</translation></message>
<message><source>file_requests.ask_text</source><translation>申请查看“{name}”的档案。请写明理由，对方会看到；申请随下一个数据包上报，由客户所属单位或上级中心答复。</translation></message>
<message><source>file_requests.ask_now</source><translation>申请</translation></message>
<message><source>file_requests.sent</source><translation>申请已登记，随下一个数据包上报。</translation></message>
<message><source>home.requests_waiting</source><translation>查看申请待答复</translation></message>
<message><source>home.requests_answered</source><translation>我的查看申请有答复</translation></message>
<message><source>command_line.do_requests</source><translation>查看申请：列出、答复</translation></message>
<message><source>command_line.do_requests_list</source><translation>列出查看申请</translation></message>
<message><source>command_line.do_requests_answer</source><translation>答复查看申请</translation></message>
<message><source>command_line.requests_answered</source><translation>列出已答复的，而不是待答复的</translation></message>
<message><source>command_line.requests_outcome</source><translation>granted 同意，refused 不同意</translation></message>
<message><source>command_line.requests_id</source><translation>申请的内部号（见 requests list）</translation></message>
<message><source>command_line.requests_text</source><translation>同意时写怎样给他看，不同意时写原因；申请人会看到</translation></message>
<message><source>command_line.requests_until</source><translation>同意到哪天（不填为 30 天）</translation></message>
<message><source>command_line.requests_count</source><translation>共 {count} 件申请，其中 {answerable} 件由您答复</translation></message>
<message><source>file_requests.paper</source><translation>要给书面材料的，打开客户打印档案表当面交给他：按密级和权限办理，记入审计日志。</translation></message>
</context>
</TS>
