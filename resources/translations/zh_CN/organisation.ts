<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>organisation</name>
    <message><source>staff.began_on</source><translation>到岗日期</translation></message>
    <message><source>staff.dispatch</source><translation>派出方式</translation></message>
    <message><source>staff.dispatch.by_area</source><translation>分片</translation></message>
    <message><source>staff.dispatch.with_specialty</source><translation>挂专业</translation></message>
    <message><source>staff.dispatch.at_sub_bureau</source><translation>驻分局</translation></message>
    <message><source>staff.dispatch.posted</source><translation>派驻</translation></message>
    <message><source>staff.dispatch_unit</source><translation>派往单位</translation></message>
    <message><source>staff.dispatch_place</source><translation>片区或地点</translation></message>
    <message><source>staff.agreement_number</source><translation>协议编号</translation></message>
    <message><source>staff.agreement_from</source><translation>协议起</translation></message>
    <message><source>staff.agreement_until</source><translation>协议止</translation></message>
    <message><source>org_unit.opened_on</source><translation>设立日期</translation></message>
    <message><source>org_unit.runs_business</source><translation>直接经营现业</translation></message>
    <message><source>org_unit.external_part_time</source><translation>允许社会兼职营销人员</translation></message>
    <message><source>unit_name.unit</source><translation>机构</translation></message>
    <message><source>unit_name.name</source><translation>名称</translation></message>
    <message><source>unit_name.official_name</source><translation>全称</translation></message>
    <message><source>unit_name.valid_from</source><translation>启用日期</translation></message>
    <message><source>unit_name.noted_by</source><translation>登记人</translation></message>
    <message><source>entity.unit_name</source><translation>机构名称</translation></message>
    <message><source>staff_transfer.unit</source><translation>调入机构</translation></message>
    <message><source>staff_transfer.staff</source><translation>人员</translation></message>
    <message><source>staff_transfer.moved_on</source><translation>调动日期</translation></message>
    <message><source>staff_transfer.position</source><translation>调任岗位</translation></message>
    <message><source>staff_transfer.position.manager</source><translation>客户经理</translation></message>
    <message><source>staff_transfer.position.administrator</source><translation>客户管理员</translation></message>
    <message><source>staff_transfer.position.deputy</source><translation>副总监</translation></message>
    <message><source>staff_transfer.position.director</source><translation>总监</translation></message>
    <message><source>staff_transfer.position.internal_part_time</source><translation>邮政内部兼职营销人员</translation></message>
    <message><source>staff_transfer.position.external_part_time</source><translation>社会兼职营销人员</translation></message>
    <message><source>staff_transfer.from_position.manager</source><translation>客户经理</translation></message>
    <message><source>staff_transfer.from_position.administrator</source><translation>客户管理员</translation></message>
    <message><source>staff_transfer.from_position.deputy</source><translation>副总监</translation></message>
    <message><source>staff_transfer.from_position.director</source><translation>总监</translation></message>
    <message><source>staff_transfer.from_position.internal_part_time</source><translation>邮政内部兼职营销人员</translation></message>
    <message><source>staff_transfer.from_position.external_part_time</source><translation>社会兼职营销人员</translation></message>
    <message><source>staff_transfer.from_unit</source><translation>调出机构</translation></message>
    <message><source>staff_transfer.from_position</source><translation>原岗位</translation></message>
    <message><source>staff_transfer.reason</source><translation>调动原因</translation></message>
    <message><source>staff_transfer.noted_by</source><translation>登记人</translation></message>
    <message><source>entity.staff_transfer</source><translation>人员调动</translation></message>
    <message><source>change.save_unit</source><translation>修改单位资料</translation></message>
    <message><source>change.add_unit</source><translation>新增支局</translation></message>
    <message><source>change.rename_unit</source><translation>单位更名</translation></message>
    <message><source>change.close_unit</source><translation>撤销单位</translation></message>
    <message><source>change.reopen_unit</source><translation>恢复单位</translation></message>
    <message><source>change.allow_external</source><translation>设置社会兼职营销</translation></message>
    <message><source>change.transfer_staff</source><translation>人员调动</translation></message>
    <message><source>failure.sub_branch_elsewhere</source><translation>“{code}”不是{name}的支局代码：支局代码是所属县局代码、短横线和三位数字，应以 {above}- 开头。</translation></message>
    <message><source>failure.sub_branch_not_here</source><translation>{name}下不设支局。请在左侧选中县(市、区)局，再新增支局。</translation></message>
    <message><source>failure.unit_code_taken</source><translation>代码 {code} 已用于{name}（撤销的单位也保留代码）。请换一个代码，或留空由程序给出。</translation></message>
    <message><source>failure.unit_abolished</source><translation>{name}已撤销，不能再设支局。请在{successor}下新增。</translation></message>
    <message><source>failure.unit_name_missing</source><translation>请填写单位名称和启用日期。</translation></message>
    <message><source>failure.closed_before_opened</source><translation>{name}于 {opened} 设立，不能在 {day} 撤销。请改撤销日期或设立日期。</translation></message>
    <message><source>failure.closed_in_future</source><translation>撤销日期 {day} 还没有到。请到当天再登记。</translation></message>
    <message><source>failure.unit_has_customers</source><translation>{name}还有 {count} 户客户，不能撤销。请先把客户移交给别的单位（数据交换 › 移交）。</translation></message>
    <message><source>failure.unit_has_people</source><translation>{name}还有 {count} 名在岗人员，不能撤销。请先办调动或离岗。</translation></message>
    <message><source>failure.unit_has_units</source><translation>{name}下面还有 {count} 个单位，不能撤销。请先撤销下级单位。</translation></message>
    <message><source>failure.rename_twice</source><translation>{day} 已登记改名为“{name}”。请换一个启用日期，或先撤销那次更名。</translation></message>
    <message><source>failure.rename_before_opened</source><translation>单位 {opened} 才设立，新名称不能从 {day} 起用。</translation></message>
    <message><source>failure.external_not_allowed</source><translation>{city}没有开放社会兼职营销，不能登记{name}。条件成熟时由市局在单位页打开“允许社会兼职营销人员”；内部兼职不受限制。</translation></message>
    <message><source>failure.agreement_missing</source><translation>社会兼职营销人员{name}必须签有协议。请填写协议编号和起止日期。</translation></message>
    <message><source>failure.agreement_backwards</source><translation>协议止日 {last} 早于起日 {first}。请改正。</translation></message>
    <message><source>failure.dispatch_of_others</source><translation>{name}不是客户经理，没有派出方式。只有客户经理可以分片、挂专业、驻分局或派驻。</translation></message>
    <message><source>failure.dispatch_without_place</source><translation>请填写{name}派往的单位，或片区、地点。</translation></message>
    <message><source>failure.left_before_begun</source><translation>{name} {began} 到岗，不能在 {left} 离岗。请改正日期。</translation></message>
    <message><source>failure.left_in_future</source><translation>{name}的离岗日期 {day} 还没有到。请到当天再登记。</translation></message>
    <message><source>failure.last_director</source><translation>{name}是{unit}唯一的总监，单位还有人员或客户，没有总监就无人审批。请先登记接任的总监，再办离岗或调动。</translation></message>
    <message><source>failure.transfer_too_early</source><translation>{name} {began} 才到现岗位，不能在 {day} 调动。请改调动日期。</translation></message>
    <message><source>failure.transfer_in_future</source><translation>调动日期 {day} 还没有到。请到当天再登记。</translation></message>
    <message><source>failure.transfer_nowhere</source><translation>{name}已在这个单位和岗位，没有变化。请选择调入单位或新岗位。</translation></message>
    <message><source>failure.transfer_of_leaver</source><translation>{name}已于 {left} 离岗，不能调动。若仍在岗，请先取消离岗。</translation></message>
    <message><source>failure.unit_is_closed</source><translation>{unit}已于 {day} 撤销，不能安排人员。请选择现有单位。</translation></message>
    <message><source>command_line.do_list_units</source><translation>列出省、市、县局，专业局和支局，以及各自的人员和客户数</translation></message>
    <message><source>command_line.do_list_staff</source><translation>列出在岗人员和客户经理的负荷；指定单位时含已离岗和调出的人</translation></message>
    <message><source>command_line.list_city</source><translation>只列这个单位及其下级（市局代码如 440100，也可用县局代码）</translation></message>
    <message><source>command_line.list_unit</source><translation>只列这个单位的人员</translation></message>
    <message><source>command_line.units_count</source><translation>共 {count} 个单位</translation></message>
    <message><source>command_line.staff_count</source><translation>在岗 {count} 人</translation></message>
    <message><source>units.code</source><translation>代码</translation></message>
    <message><source>units.name</source><translation>名称</translation></message>
    <message><source>units.area_class</source><translation>地区类别</translation></message>
    <message><source>units.people</source><translation>人员</translation></message>
    <message><source>units.managers</source><translation>客户经理</translation></message>
    <message><source>units.customers</source><translation>客户</translation></message>
    <message><source>units.lead</source><translation>A角</translation></message>
    <message><source>units.deputy</source><translation>B角</translation></message>
    <message><source>units.load</source><translation>负荷</translation></message>
    <message><source>units.kind</source><translation>类别</translation></message>
    <message><source>failure.staff_unknown</source><translation>本机没有这个人员（{person}）的资料。请先导入他所在单位的数据包。</translation></message>
</context>
</TS>
