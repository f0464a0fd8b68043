<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>duplicates</name>
    <message><source>not_duplicate.unit</source><translation>单位</translation></message>
    <message><source>not_duplicate.one</source><translation>客户</translation></message>
    <message><source>not_duplicate.other</source><translation>另一客户</translation></message>
    <message><source>not_duplicate.noted_by</source><translation>认定人</translation></message>
    <message><source>not_duplicate.noted_on</source><translation>认定日期</translation></message>
    <message><source>not_duplicate.lifted</source><translation>已撤回</translation></message>
    <message><source>entity.not_duplicate</source><translation>不是同一客户</translation></message>
    <message><source>not_same_person.unit</source><translation>单位</translation></message>
    <message><source>not_same_person.one</source><translation>联系人</translation></message>
    <message><source>not_same_person.other</source><translation>另一联系人</translation></message>
    <message><source>not_same_person.noted_by</source><translation>认定人</translation></message>
    <message><source>not_same_person.noted_on</source><translation>认定日期</translation></message>
    <message><source>not_same_person.lifted</source><translation>已撤回</translation></message>
    <message><source>entity.not_same_person</source><translation>不是同一人</translation></message>
    <message><source>failure.merge_with_itself</source><translation>合并需要两个不同的客户。请在列表中选中两个或更多客户再合并。</translation></message>
    <message><source>failure.merge_with_branch</source><translation>“{branch}”是“{customer}”的分支机构，两者编号不同，不能合并。若确为同一客户，请先在档案中改掉“所属总部”。</translation></message>
    <message><source>failure.merge_in_bin</source><translation>“{customer}”在回收站中。请先恢复，再合并。</translation></message>
    <message><source>change.tell_apart</source><translation>标为不是同一客户</translation></message>
    <message><source>change.suspect_again</source><translation>撤回“不是同一客户”</translation></message>
    <message><source>change.merge_customers</source><translation>合并客户</translation></message>
    <message><source>duplicates.title</source><translation>疑似重复</translation></message>
    <message><source>duplicates.hint</source><translation>名称、曾用名、统一社会信用代码、电话、读音或地址相近的客户。合并后走访、投诉、收入和附件都归到一户，可整步撤销。</translation></message>
    <message><source>duplicates.search</source><translation>开始查重</translation></message>
    <message><source>duplicates.merge</source><translation>合并…</translation></message>
    <message><source>duplicates.tell_apart</source><translation>不是同一客户</translation></message>
    <message><source>duplicates.open_one</source><translation>查看客户</translation></message>
    <message><source>duplicates.open_other</source><translation>查看另一户</translation></message>
    <message><source>duplicates.why_none</source><translation>先选中一对客户。</translation></message>
    <message><source>duplicates.why_not_merge</source><translation>在列表中选中 2 至 5 户客户再合并。</translation></message>
    <message><source>duplicates.count</source><translation>共 {count} 对</translation></message>
    <message><source>duplicates.stale</source><translation>客户资料已有变动，可重新查重。</translation></message>
    <message><source>duplicates.first</source><translation>在全部客户中查找重复</translation></message>
    <message><source>duplicates.first_text</source><translation>客户很多时约需半分钟，期间可以继续做别的事。</translation></message>
    <message><source>duplicates.none</source><translation>没有疑似重复的客户</translation></message>
    <message><source>duplicates.none_text</source><translation>标为“不是同一客户”的不再列出。</translation></message>
    <message><source>duplicates.told_apart</source><translation>已记住：{one} 与 {other} 不是同一客户</translation></message>
    <message><source>duplicates.score</source><translation>相似</translation></message>
    <message><source>duplicates.reason</source><translation>原因</translation></message>
    <message><source>duplicates.one_name</source><translation>客户</translation></message>
    <message><source>duplicates.one_code</source><translation>编号</translation></message>
    <message><source>duplicates.other_name</source><translation>另一客户</translation></message>
    <message><source>duplicates.other_code</source><translation>另一编号</translation></message>
    <message><source>duplicates.one_unit</source><translation>单位</translation></message>
    <message><source>duplicates.other_unit</source><translation>另一单位</translation></message>
    <message><source>duplicates.merge_title</source><translation>合并客户</translation></message>
    <message><source>duplicates.merge_hint</source><translation>各户不同的项目逐项选定，选中的留在合并后的档案中；标签等多值项目自动合在一起。原来的记录都保留，可在历史中查看，也可整步撤销。</translation></message>
    <message><source>duplicates.merge_now</source><translation>合并为一户</translation></message>
    <message><source>duplicates.merged</source><translation>已将 {count} 户合并为一户</translation></message>
    <message><source>duplicates.contacts</source><translation>联系人</translation></message>
    <message><source>duplicates.known_contact</source><translation>已有此联系人</translation></message>
    <message><source>duplicates.follow</source><translation>一并归入</translation></message>
    <message><source>duplicates.following</source><translation>走访 {visits} 次，投诉 {complaints} 件，历年收入 {revenue} 元，附件 {attachments} 个</translation></message>
    <message><source>command_line.do_list_duplicates</source><translation>列出疑似重复的客户</translation></message>
    <message><source>command_line.do_merge</source><translation>把几户客户合并为一户</translation></message>
    <message><source>command_line.merge_customers</source><translation>客户（编号或内部号），至少两户</translation></message>
    <message><source>command_line.merge_take</source><translation>这一项取第 N 户的值，例如 phone=2；可以写多次</translation></message>
    <message><source>command_line.merge_dry_run</source><translation>只列出不同的项目，不合并</translation></message>
    <message><source>command_line.duplicates_count</source><translation>共 {count} 对疑似重复</translation></message>
    <message><source>command_line.merge_planned</source><translation>{count} 户可以合并；带 * 的值将保留</translation></message>
    <message><source>command_line.merge_done</source><translation>{count} 户已合并为一户（{customer}）</translation></message>
    <message><source>command_line.merge_proposed</source><translation>已提出 {count} 项建议，等待审批</translation></message>
    <message><source>failure.take_unknown</source><translation>--take {take} 无效。写法是 项目=第几户，项目只能是：{fields}</translation></message>
    <message><source>told_apart.open</source><translation>已认定不同…</translation></message>
    <message><source>told_apart.title</source><translation>已认定不同</translation></message>
    <message><source>told_apart.hint</source><translation>有人认定不是同一客户、不是同一人的，查重和联系人提示不再列出。认错了可以撤回，以后照常提示；撤回随数据包告知本单位其他人。</translation></message>
    <message><source>told_apart.back</source><translation>← 返回查重</translation></message>
    <message><source>told_apart.take_back</source><translation>撤回认定</translation></message>
    <message><source>told_apart.why_none</source><translation>先选中一对。</translation></message>
    <message><source>told_apart.none</source><translation>没有认定为不同的客户或联系人</translation></message>
    <message><source>told_apart.none_text</source><translation>在查重、新增客户或联系人页点“不是同一客户”“不是同一人”后，列在这里。</translation></message>
    <message><source>told_apart.kind</source><translation>类别</translation></message>
    <message><source>told_apart.kind_customers</source><translation>客户</translation></message>
    <message><source>told_apart.kind_persons</source><translation>联系人</translation></message>
    <message><source>told_apart.one</source><translation>一方</translation></message>
    <message><source>told_apart.other</source><translation>另一方</translation></message>
    <message><source>told_apart.unit</source><translation>认定单位</translation></message>
    <message><source>told_apart.contact_of</source><translation>{name}（{customer}）</translation></message>
    <message><source>told_apart.taken_back_customers</source><translation>已撤回：{one} 与 {other} 以后查重照常提示</translation></message>
    <message><source>told_apart.taken_back_persons</source><translation>已撤回：两位联系人 {one}、{other} 以后照常提示</translation></message>
</context>
</TS>
