<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name>access</name>
<message><source>failure.not_for_part_time</source><translation>兼职营销人员只能查看自己申报的客户，不能{action}。请与所属大客户中心联系。</translation></message>
<message><source>failure.not_by_position</source><translation>您的岗位（{position}）不能{action}，请由{positions}办理。</translation></message>
<message><source>failure.not_of_unit</source><translation>“{name}”属于{unit}，您所在的单位只能看到有这个客户，不能{action}。请与{unit}联系。</translation></message>
<message><source>failure.not_your_unit</source><translation>{unit}不归您所在的单位管，不能在那里{action}。请由该单位或其上级办理。</translation></message>
<message><source>access.between</source><translation>、</translation></message>
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
<message><source>access.action.manage_units</source><translation>管理机构</translation></message>
<message><source>access.action.read_audit</source><translation>查看审计日志</translation></message>
</context>
</TS>
