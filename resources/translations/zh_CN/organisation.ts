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
    <message><source>staff.same_as</source><translation>同一人（合并到）</translation></message>
    <message><source>org_unit.opened_on</source><translation>设立日期</translation></message>
    <message><source>org_unit.runs_business</source><translation>直接经营现业</translation></message>
    <message><source>org_unit.external_part_time</source><translation>开放社会兼职</translation></message>
    <message><source>org_unit.completeness_weights</source><translation>档案完整度权重</translation></message>
    <message><source>unit_name.unit</source><translation>单位</translation></message>
    <message><source>unit_name.name</source><translation>名称</translation></message>
    <message><source>unit_name.official_name</source><translation>全称</translation></message>
    <message><source>unit_name.valid_from</source><translation>启用日期</translation></message>
    <message><source>unit_name.noted_by</source><translation>登记人</translation></message>
    <message><source>entity.unit_name</source><translation>单位名称</translation></message>
    <message><source>staff_transfer.unit</source><translation>调入单位</translation></message>
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
    <message><source>staff_transfer.from_unit</source><translation>调出单位</translation></message>
    <message><source>staff_transfer.from_position</source><translation>原岗位</translation></message>
    <message><source>staff_transfer.reason</source><translation>调动原因</translation></message>
    <message><source>staff_transfer.noted_by</source><translation>登记人</translation></message>
    <message><source>entity.staff_transfer</source><translation>人员调动</translation></message>
    <message><source>entity.staff_card</source><translation>调入人员</translation></message>
    <message><source>staff_card.unit</source><translation>调入机构</translation></message>
    <message><source>staff_card.staff</source><translation>人员</translation></message>
    <message><source>staff_card.step</source><translation>第几次调动</translation></message>
    <message><source>staff_card.since</source><translation>调入日期</translation></message>
    <message><source>staff_card.from_unit</source><translation>调出机构</translation></message>
    <message><source>staff_card.moved_to</source><translation>又调往</translation></message>
    <message><source>staff_card.name</source><translation>姓名</translation></message>
    <message><source>staff_card.position</source><translation>岗位</translation></message>
    <message><source>staff_card.position.manager</source><translation>客户经理</translation></message>
    <message><source>staff_card.position.administrator</source><translation>客户管理员</translation></message>
    <message><source>staff_card.position.deputy</source><translation>副总监</translation></message>
    <message><source>staff_card.position.director</source><translation>总监</translation></message>
    <message><source>staff_card.position.internal_part_time</source><translation>邮政内部兼职营销人员</translation></message>
    <message><source>staff_card.position.external_part_time</source><translation>社会兼职营销人员</translation></message>
    <message><source>staff_card.phone</source><translation>电话</translation></message>
    <message><source>staff_card.mobile</source><translation>手机</translation></message>
    <message><source>staff_card.left_on</source><translation>离岗日期</translation></message>
    <message><source>staff_card.seat_key</source><translation>席位密钥</translation></message>
    <message><source>staff_card.began_on</source><translation>到岗日期</translation></message>
    <message><source>staff_card.dispatch</source><translation>派出方式</translation></message>
    <message><source>staff_card.dispatch.by_area</source><translation>分片</translation></message>
    <message><source>staff_card.dispatch.with_specialty</source><translation>挂专业</translation></message>
    <message><source>staff_card.dispatch.at_sub_bureau</source><translation>驻分局</translation></message>
    <message><source>staff_card.dispatch.posted</source><translation>派驻</translation></message>
    <message><source>staff_card.dispatch_unit</source><translation>派往单位</translation></message>
    <message><source>staff_card.dispatch_place</source><translation>片区或地点</translation></message>
    <message><source>staff_card.agreement_number</source><translation>协议编号</translation></message>
    <message><source>staff_card.agreement_from</source><translation>协议起</translation></message>
    <message><source>staff_card.agreement_until</source><translation>协议止</translation></message>
    <message><source>staff_card.same_as</source><translation>同一人（合并到）</translation></message>
    <message><source>staff_card.is_void</source><translation>作废</translation></message>
    <message><source>change.mend_people</source><translation>调动人员资料补发</translation></message>
    <message><source>failure.staff_elsewhere</source><translation>{name}已调到{unit}，资料由{unit}保管，本机只有调走前的内容，不能修改。请在{unit}或市局修改。</translation></message>
    <message><source>change.save_unit</source><translation>修改单位资料</translation></message>
    <message><source>change.add_unit</source><translation>新增支局</translation></message>
    <message><source>change.rename_unit</source><translation>单位更名</translation></message>
    <message><source>change.close_unit</source><translation>撤销单位</translation></message>
    <message><source>change.reopen_unit</source><translation>恢复单位</translation></message>
    <message><source>change.allow_external</source><translation>设置社会兼职营销</translation></message>
    <message><source>change.transfer_staff</source><translation>人员调动</translation></message>
    <message><source>failure.sub_branch_elsewhere</source><translation>“{code}”不是{name}的支局代码：支局代码是所属县局代码、短横线和三位数字，应以 {above}- 开头。</translation></message>
    <message><source>failure.sub_branch_not_here</source><translation>{name}下不设支局。请在左侧选中县（市、区）局，再新增支局。</translation></message>
    <message><source>failure.unit_code_taken</source><translation>代码 {code} 已用于{name}（撤销的单位也保留代码）。请换一个代码，或留空由程序给出。</translation></message>
    <message><source>failure.unit_abolished</source><translation>{name}已撤销，不能再设支局。请在{successor}下新增。</translation></message>
    <message><source>failure.unit_name_missing</source><translation>请填写单位名称和启用日期。</translation></message>
    <message><source>failure.closed_before_opened</source><translation>{name}于 {opened} 设立，不能在 {day} 撤销。请改撤销日期或设立日期。</translation></message>
    <message><source>failure.closed_in_future</source><translation>撤销日期 {day} 还没有到。请到当天再登记。</translation></message>
    <message><source>failure.unit_has_customers</source><translation>{name}还有 {count} 户客户，不能撤销。请先把客户移交给别的单位（数据交换 › 客户移交）。</translation></message>
    <message><source>failure.unit_has_people</source><translation>{name}还有 {count} 名在岗人员，不能撤销。请先办调动或离岗。</translation></message>
    <message><source>failure.unit_has_units</source><translation>{name}下面还有 {count} 个单位，不能撤销。请先撤销下级单位。</translation></message>
    <message><source>failure.rename_twice</source><translation>{day} 已登记改名为“{name}”。请换一个启用日期，或先撤销那次更名。</translation></message>
    <message><source>failure.rename_before_opened</source><translation>单位 {opened} 才设立，新名称不能从 {day} 起用。</translation></message>
    <message><source>failure.external_not_allowed</source><translation>{city}没有开放社会兼职营销，不能登记{name}。条件成熟时由市局在单位页打开“开放社会兼职”；内部兼职不受限制。</translation></message>
    <message><source>failure.agreement_missing</source><translation>社会兼职营销人员{name}必须签有协议。请填写协议编号和起止日期。</translation></message>
    <message><source>failure.agreement_backwards</source><translation>协议止日 {last} 早于起日 {first}。请改正。</translation></message>
    <message><source>failure.agreement_ended</source><translation>社会兼职营销人员{name}的协议已于 {day} 到期。请先续签，并在“单位与人员”里填写新的协议止日。</translation></message>
    <message><source>failure.agreement_not_begun</source><translation>社会兼职营销人员{name}的协议从 {day} 起生效，请到那天再办。</translation></message>
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
    <message><source>units.title</source><translation>单位与人员</translation></message>
    <message><source>units.page</source><translation>单位与人员</translation></message>
    <message><source>units.chart_page</source><translation>组织图</translation></message>
    <message><source>units.explain</source><translation>省、市、县三级大客户中心，专业局和支局。支局、电话、更名和人员由各单位登记，随数据包上报。</translation></message>
    <message><source>units.search</source><translation>查找单位：名称、代码或拼音</translation></message>
    <message><source>units.tree</source><translation>单位树</translation></message>
    <message><source>units.with_closed</source><translation>显示已撤销的单位</translation></message>
    <message><source>units.found</source><translation>找到 {count} 个单位</translation></message>
    <message><source>units.none_found</source><translation>没有这个单位。可换个写法，或勾选“显示已撤销的单位”。</translation></message>
    <message><source>units.unit</source><translation>单位</translation></message>
    <message><source>units.closed_name</source><translation>{name}（已撤销）</translation></message>
    <message><source>units.card</source><translation>单位资料</translation></message>
    <message><source>units.people_list</source><translation>人员名单</translation></message>
    <message><source>units.edit</source><translation>编辑资料…</translation></message>
    <message><source>units.rename</source><translation>更名…</translation></message>
    <message><source>units.add_branch</source><translation>新增支局…</translation></message>
    <message><source>units.close_unit</source><translation>撤销…</translation></message>
    <message><source>units.reopen</source><translation>恢复</translation></message>
    <message><source>units.new_person</source><translation>新增人员…</translation></message>
    <message><source>units.edit_person</source><translation>编辑…</translation></message>
    <message><source>units.transfer</source><translation>调动…</translation></message>
    <message><source>units.leave</source><translation>离岗…</translation></message>
    <message><source>units.take_back</source><translation>取消离岗</translation></message>
    <message><source>units.person_history</source><translation>调动记录…</translation></message>
    <message><source>units.personal_data</source><translation>个人信息…</translation></message>
    <message><source>units.same_person</source><translation>同一人…</translation></message>
    <message><source>units.same_person_title</source><translation>{name}与另一条是同一人</translation></message>
    <message><source>units.same_person_explain</source><translation>选出这个人在名单中的另一条（一般是随他自己的设备来的那一条）。以后名单中只留那一条：这一条负责的客户、计划和未办结的工作都归它。</translation></message>
    <message><source>units.same_person_told</source><translation>{name}在名单中只留一条。</translation></message>
    <message><source>units.state</source><translation>状态</translation></message>
    <message><source>units.above</source><translation>上级单位</translation></message>
    <message><source>units.names</source><translation>名称沿革</translation></message>
    <message><source>units.name_since</source><translation>{day} 起 {name}</translation></message>
    <message><source>units.name_before</source><translation>此前 {name}</translation></message>
    <message><source>units.held</source><translation>负责 {responsible} 户 · 服务 {served} 户 · 上报 {reported} 户</translation></message>
    <message><source>units.head_count_title</source><translation>客户经理配备</translation></message>
    <message><source>units.head_count</source><translation>商业性客户 {customers} 户，按 8 至 15 户配 1 名需 {span} 名，现有 {managers} 名</translation></message>
    <message><source>units.allowed</source><translation>已开放（全市）</translation></message>
    <message><source>units.not_allowed</source><translation>未开放</translation></message>
    <message><source>units.eligibility</source><translation>设中心条件</translation></message>
    <message><source>units.eligible</source><translation>{year} 年符合设立大客户中心的条件</translation></message>
    <message><source>units.not_eligible</source><translation>{year} 年不符合设立大客户中心的条件</translation></message>
    <message><source>units.eligible_unknown</source><translation>{year} 年资料不全，无法判断</translation></message>
    <message><source>units.advice_only</source><translation>仅供参考，不限制任何操作。专业与全局年收入在“用邮收入 › 全局收入（分母）”登记。</translation></message>
    <message><source>units.revenue_met</source><translation>专业收入 {figure} 万元，超过 {bound} 万元</translation></message>
    <message><source>units.revenue_missed</source><translation>专业收入 {figure} 万元，没有超过 {bound} 万元</translation></message>
    <message><source>units.revenue_unknown</source><translation>没有登记 {year} 年专业收入</translation></message>
    <message><source>units.share_met</source><translation>占全局收入 {share}%，超过 {bound}%</translation></message>
    <message><source>units.share_missed</source><translation>占全局收入 {share}%，没有超过 {bound}%</translation></message>
    <message><source>units.share_unknown</source><translation>没有登记 {year} 年专业或全局收入，占比不明</translation></message>
    <message><source>units.runs_yes</source><translation>直接经营现业</translation></message>
    <message><source>units.runs_no</source><translation>不直接经营现业</translation></message>
    <message><source>units.runs_unknown</source><translation>没有登记是否直接经营现业（“编辑资料”里勾选）</translation></message>
    <message><source>units.closed_since</source><translation>{day} 撤销</translation></message>
    <message><source>units.people_title</source><translation>人员：在岗 {count} 人，离岗或调出 {gone} 人</translation></message>
    <message><source>units.nobody</source><translation>这个单位还没有登记人员。点“新增人员”登记；A角、B角从在岗人员里选。</translation></message>
    <message><source>units.load_words</source><translation>A角 {lead} · B角 {deputy}</translation></message>
    <message><source>units.here</source><translation>在岗</translation></message>
    <message><source>units.here_since</source><translation>在岗，{day} 到岗</translation></message>
    <message><source>units.left_on</source><translation>{day} 离岗</translation></message>
    <message><source>units.gone_to</source><translation>调往{unit}</translation></message>
    <message><source>units.agreement_valid</source><translation>在岗，协议到 {day}</translation></message>
    <message><source>units.agreement_ending</source><translation>⚠ 协议 {day} 到期</translation></message>
    <message><source>units.agreement_over</source><translation>⚠ 协议 {day} 已到期</translation></message>
    <message><source>units.why_closed</source><translation>单位已撤销。</translation></message>
    <message><source>units.why_no_branches</source><translation>支局设在县（市、区）局下面：先在左侧选中县局。</translation></message>
    <message><source>units.why_nobody</source><translation>先在人员名单中选中一人。</translation></message>
    <message><source>units.why_elsewhere</source><translation>此人已调往别的单位，请到那个单位办理。</translation></message>
    <message><source>units.why_left</source><translation>此人已离岗。</translation></message>
    <message><source>units.external_off</source><translation>{city}没有开放社会兼职营销：先由市局在单位资料里打开开关，才能登记。</translation></message>
    <message><source>units.position_hint</source><translation>岗位登记错了在这里更正；岗位真有变动请用“调动”，变动会留下记录。</translation></message>
    <message><source>units.edit_title</source><translation>{name} · 单位资料</translation></message>
    <message><source>units.rename_title</source><translation>{name} · 更名</translation></message>
    <message><source>units.rename_explain</source><translation>新名称从启用日期起使用，旧名称留在名称沿革里。全称留空则按“名称＋大客户中心”生成。</translation></message>
    <message><source>units.add_branch_title</source><translation>在{name}下新增支局</translation></message>
    <message><source>units.add_branch_explain</source><translation>代码为 {above}- 加三位数字，已填好下一个空号。支局不设大客户中心，负责收集和上报大客户信息。</translation></message>
    <message><source>units.close_title</source><translation>{name} · 撤销</translation></message>
    <message><source>units.close_explain</source><translation>代码 {code} 永久保留，旧档案照常显示；撤销后不再出现在选择列表里，可以恢复。</translation></message>
    <message><source>units.transfer_title</source><translation>{name} · 调动</translation></message>
    <message><source>units.transfer_explain</source><translation>可以换单位，也可以只换岗位。调动留有记录，派出方式随之结束。</translation></message>
    <message><source>units.leave_title</source><translation>{name} · 离岗</translation></message>
    <message><source>units.leave_explain</source><translation>姓名仍保留在旧档案里，以后不再可选为A角、B角。</translation></message>
    <message><source>units.still_held</source><translation>{name}名下还有A角 {lead} 户、B角 {deputy} 户：请随后在“数据交换 › 客户移交”里交给别人。</translation></message>
    <message><source>units.take_back_title</source><translation>取消{name}的离岗登记？</translation></message>
    <message><source>units.take_back_text</source><translation>取消后，此人重新列为在岗。</translation></message>
    <message><source>units.new_person_title</source><translation>新增人员</translation></message>
    <message><source>units.edit_person_title</source><translation>{name} · 人员资料</translation></message>
    <message><source>units.history_title</source><translation>{name} · 调动记录</translation></message>
    <message><source>units.no_history</source><translation>没有调动记录。</translation></message>
    <message><source>units.unit_saved</source><translation>已保存：{name}</translation></message>
    <message><source>units.renamed</source><translation>已登记新名称：{name}</translation></message>
    <message><source>units.branch_added</source><translation>已新增支局：{name}</translation></message>
    <message><source>units.closed</source><translation>已撤销：{name}</translation></message>
    <message><source>units.reopened</source><translation>已恢复：{name}</translation></message>
    <message><source>units.person_saved</source><translation>已保存：{name}</translation></message>
    <message><source>units.transferred</source><translation>已登记调动：{name}</translation></message>
    <message><source>units.left</source><translation>已登记离岗：{name}</translation></message>
    <message><source>units.taken_back</source><translation>已取消离岗：{name}</translation></message>
    <message><source>units.chart_cities</source><translation>收起到市</translation></message>
    <message><source>units.chart_counties</source><translation>展开到县</translation></message>
    <message><source>units.chart_print</source><translation>打印…</translation></message>
    <message><source>units.chart_hint</source><translation>点 ＋／− 展开或收起，双击打开单位；Ctrl+滚轮缩放。数字含下级单位。</translation></message>
    <message><source>units.chart_smaller</source><translation>缩小</translation></message>
    <message><source>units.chart_larger</source><translation>放大</translation></message>
    <message><source>units.chart_unit</source><translation>{name}，{people} 人，{customers} 户客户</translation></message>
    <message><source>units.chart_figures</source><translation>{people} 人 · {customers} 户</translation></message>
    <message><source>org_chart.title</source><translation>大客户营销体系结构图</translation></message>
    <message><source>org_chart.note</source><translation>按屏幕上展开的层级打印；人数和客户数含下级单位。</translation></message>
    <message><source>org_chart.goes_on</source><translation>续：{above}</translation></message>
    <message><source>org_chart.figures</source><translation>{people} 人 · {customers} 户</translation></message>
    <message><source>org_chart.hidden</source><translation> · 下级 {count} 个</translation></message>
    <message><source>units.dispatch_words</source><translation>{how}：{where}</translation></message>
    <message><source>units.left_behind</source><translation>还有 {count} 户未移交</translation></message>
    <message><source>failure.official_name_other</source><translation>全称“{name}”应以“{ending}”结尾：各级中心统一叫“×××邮政局大客户中心”。请改正，或留空由程序生成。</translation></message>
    <message><source>units.why_reading</source><translation>正在读取单位资料……</translation></message>
    <message><source>units.division_since</source><translation>行政区划 {year} 年设立</translation></message>
    <message><source>units.abolished</source><translation>行政区划</translation></message>
    <message><source>units.abolished_into</source><translation>{year} 年撤销，并入{unit} {code}；旧编号继续有效</translation></message>
    <message><source>units.to_do</source><translation>待办</translation></message>
    <message><source>units.closed_but_holding</source><translation>单位已撤销，名下还有 {customers} 户客户、{people} 名在岗人员：请移交客户、办理调动</translation></message>
</context>
</TS>
