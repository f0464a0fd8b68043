<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>bulk</name>
    <message><source>failure.nothing_to_edit</source><translation>没有要修改的：请勾选字段，并填入与现在不同的内容。</translation></message>
    <message><source>failure.edit_refused</source><translation>“{name}”不能这样修改，什么也没有写入。请核对填入的内容。</translation></message>
    <message><source>bulk.hint</source><translation>勾选要修改的字段，填入新内容；没有勾选的不动。所选 {count:,} 户一次写入，可整步撤销。</translation></message>
    <message><source>bulk.tick_something</source><translation>还没有勾选字段。</translation></message>
    <message><source>bulk.change</source><translation>修改 {count:,} 户</translation></message>
    <message><source>bulk.way</source><translation>{field}的改法</translation></message>
    <message><source>bulk.way_add</source><translation>加入</translation></message>
    <message><source>bulk.way_remove</source><translation>去掉</translation></message>
    <message><source>bulk.way_set</source><translation>改为</translation></message>
    <message><source>bulk.fill_set</source><translation>{field}：请填写要加入或去掉的内容。</translation></message>
    <message><source>bulk.not_offered</source><translation>不能批量修改的字段</translation></message>
    <message><source>bulk.why_code</source><translation>由省中心统一编发</translation></message>
    <message><source>bulk.why_headquarters</source><translation>在“组织与分支”中逐户调整</translation></message>
    <message><source>bulk.why_name</source><translation>各户名称不同，请逐户修改</translation></message>
    <message><source>bulk.why_number</source><translation>各户号码不同，请逐户修改</translation></message>
    <message><source>bulk.why_person</source><translation>涉及个人信息，请逐户修改</translation></message>
    <message><source>bulk.why_own</source><translation>各户情况不同，请逐户修改，或从 Excel 导入</translation></message>
    <message><source>bulk.will_change</source><translation>将修改 {customers:,} 户 × {fields} 个字段，可整步撤销。</translation></message>
    <message><source>bulk.will_clear</source><translation>将清空：{fields}。</translation></message>
    <message><source>bulk.unchanged</source><translation>另有 {count:,} 户已是这些内容，不变。</translation></message>
    <message><source>bulk.nothing_new</source><translation>所选客户已是这些内容，没有要修改的。</translation></message>
    <message><source>bulk.proposed</source><translation>{field}：其中 {count:,} 户您不能直接决定，将作为建议提交，待有审批权的人决定后生效。</translation></message>
    <message><source>bulk.problem</source><translation>{field}：{why}（{count:,} 户：{names}）</translation></message>
    <message><source>bulk.doubt</source><translation>请留意 {field}：{why}（{count:,} 户：{names}）</translation></message>
    <message><source>bulk.and_others</source><translation>等</translation></message>
    <message><source>bulk.done</source><translation>已修改 {count:,} 户 × {fields} 个字段。</translation></message>
    <message><source>bulk.done_proposed</source><translation>其中 {count:,} 处作为建议提交，待有审批权的人决定。</translation></message>
    <message><source>bulk.checking</source><translation>正在核对将修改什么…</translation></message>
    <message><source>bulk.roles_lacking</source><translation>{count:,} 户白银以上客户这样改后缺A角或B角：{names}。请随后补上，工作台“缺A/B角”也会列出。</translation></message>
</context>
</TS>
