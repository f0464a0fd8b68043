<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name>access</name>
<message><source>failure.not_for_part_time</source><translation>兼职营销人员只能查看自己申报的客户，不能{action}。请与所属大客户中心联系。</translation></message>
<message><source>failure.not_by_position</source><translation>您的岗位（{position}）不能{action}，请由{positions}办理。</translation></message>
<message><source>failure.not_of_unit</source><translation>“{name}”属于{unit}，您所在的单位只能看到有这个客户，不能{action}。请与{unit}联系。</translation></message>
<message><source>failure.not_here</source><translation>“{name}”由{unit}的同事负责，档案不在这台电脑上，不能{action}。请与负责的同事联系。</translation></message>
<message><source>failure.not_your_unit</source><translation>{unit}不归您所在的单位管，不能在那里{action}。请由该单位或其上级办理。</translation></message>
<message><source>access.action.see_file</source><translation>查看客户档案</translation></message>
<message><source>access.action.see_phones</source><translation>查看联系电话</translation></message>
<message><source>access.action.reveal_phones</source><translation>显示联系电话</translation></message>
<message><source>access.action.edit</source><translation>修改客户档案</translation></message>
<message><source>access.action.delete</source><translation>删除或恢复客户</translation></message>
<message><source>access.action.export</source><translation>导出</translation></message>
<message><source>access.action.print</source><translation>打印</translation></message>
<message><source>access.action.hand_over</source><translation>移交客户</translation></message>
<message><source>access.action.decide</source><translation>审批</translation></message>
<message><source>access.action.merge</source><translation>合并客户</translation></message>
<message><source>access.action.erase</source><translation>彻底删除个人信息</translation></message>
<message><source>access.action.manage_people</source><translation>管理人员</translation></message>
<message><source>access.action.manage_units</source><translation>管理单位</translation></message>
<message><source>access.action.read_audit</source><translation>查看审计日志</translation></message>
<message><source>access.action.set_rules</source><translation>设置全市统一的规则</translation></message>
<message><source>access.action.keep_books</source><translation>登记收入、评定等级、设置规则或处理待核对</translation></message>
<message><source>access.masked</source><translation>—</translation></message>
<message><source>access.locked</source><translation>无权查看</translation></message>
<message><source>access.locked_tip</source><translation>同事或其他单位的客户：只显示名称、责任单位、A角和客户阶段</translation></message>
<message><source>access.existence_reason</source><translation>选中的有同事或其他单位的客户，只能看到名称、责任单位、A角和客户阶段</translation></message>
<message><source>access.masked_reason</source><translation>选中的客户属于下级单位，您的岗位只能查看（电话逐个显示并记入审计日志）</translation></message>
<message><source>access.left_out</source><translation>另有 {count} 户客户按您的岗位和单位不能打印、导出，没有列入。</translation></message>
<message><source>access.left_out_others</source><translation>另有 {count} 户同事或兄弟单位的客户，这里只知道名称、责任单位、A角和客户阶段，没有列入。</translation></message>
<message><source>access.left_out_rows</source><translation>另有 {count} 户客户按您的岗位和单位不能打印、导出，没有逐户列出，合计已包含。</translation></message>
<message><source>access.locked_title</source><translation>只能看到有这个客户</translation></message>
<message><source>access.locked_text</source><translation>“{name}”由{unit}负责{lead}。按权限规定，本单位和上级单位可以看到客户档案，其他单位只能看到名称、责任单位、A角和客户阶段，以免重复开发；联系人、收入、走访和投诉不显示。</translation></message>
<message><source>access.locked_lead</source><translation>（A角：{lead}）</translation></message>
<message><source>access.ask_to_see</source><translation>申请查看</translation></message>
<message><source>access.ask_whom</source><translation>请与{unit}{lead}联系：由对方把您登记为这个客户的B角，或把您的单位登记为服务单位，收到数据包之后即可查看。确需了解情况而不必共管的，由{above}协调。</translation></message>
<message><source>import.not_yours</source><translation>“{name}”属于{unit}，按您的岗位和单位不能修改它的档案；这一行没有导入。</translation></message>
</context>
</TS>
