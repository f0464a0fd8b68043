<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name>handover</name>
<message><source>handover_form.title</source><translation>客户移交交接单</translation></message>
<message><source>handover_form.giver</source><translation>移交人：{name}</translation></message>
<message><source>handover_form.taker</source><translation>接收人：{name}</translation></message>
<message><source>handover_form.day</source><translation>移交日期：{day}</translation></message>
<message><source>handover_form.several</source><translation>见各栏</translation></message>
<message><source>handover_form.of_taker</source><translation>接收人：{name}　{count} 户</translation></message>
<message><source>handover_form.number</source><translation>序号</translation></message>
<message><source>handover_form.code</source><translation>客户编号</translation></message>
<message><source>handover_form.name</source><translation>客户名称</translation></message>
<message><source>handover_form.grade</source><translation>等级</translation></message>
<message><source>handover_form.stage</source><translation>阶段</translation></message>
<message><source>handover_form.role</source><translation>角色</translation></message>
<message><source>handover_form.role_lead</source><translation>A角</translation></message>
<message><source>handover_form.role_deputy</source><translation>B角</translation></message>
<message><source>handover_form.contact</source><translation>主要联系人</translation></message>
<message><source>handover_form.contacts</source><translation>联系人数</translation></message>
<message><source>handover_form.plans</source><translation>走访计划</translation></message>
<message><source>handover_form.complaints</source><translation>未结投诉</translation></message>
<message><source>handover_form.items</source><translation>待办事项</translation></message>
<message><source>handover_form.agreements</source><translation>有效协议</translation></message>
<message><source>handover_form.attachments</source><translation>附件数</translation></message>
<message><source>handover_form.note</source><translation>备注</translation></message>
<message><source>handover_form.customers</source><translation>{count} 户</translation></message>
<message><source>handover_form.total</source><translation>合计 {count}</translation></message>
<message><source>handover_form.notes</source><translation>双方逐户核对；联系人由移交人向接收人当面引见。客户档案、已完成的走访、已结投诉、收入和附件随客户一并移交，待办事项自移交之日起由接收人负责。</translation></message>
<message><source>handover_form.file_name</source><translation>客户移交交接单_{name}_{day}</translation></message>
<message><source>form.sign.giver</source><translation>移交人（签字）：</translation></message>
<message><source>form.sign.taker</source><translation>接收人（签字）：</translation></message>
<message><source>form.sign.supervisor</source><translation>监交人（签字）：</translation></message>
<message><source>failure.person_not_one</source><translation>人员表里名为“{name}”的有 {count} 位，无法确定是谁。请核对姓名。</translation></message>
<message><source>failure.nothing_to_hand_over</source><translation>没有可以列在交接单上的客户。请先选择客户，或核对移交人。</translation></message>
<message><source>portfolio.title</source><translation>移交名下全部客户</translation></message>
<message><source>portfolio.explain</source><translation>人员离岗或换岗时用：他任A角、B角的客户，连同未到期的走访计划、未结投诉、待办事项和需求，一次交给一位或几位同事；已完成的走访、已结投诉、附件、阶段和历史不变，可一步撤销。</translation></message>
<message><source>portfolio.giver</source><translation>移交人</translation></message>
<message><source>portfolio.taker</source><translation>接收人</translation></message>
<message><source>portfolio.give_ticked</source><translation>勾选的客户交给</translation></message>
<message><source>portfolio.assign</source><translation>指定</translation></message>
<message><source>portfolio.name</source><translation>客户名称</translation></message>
<message><source>portfolio.code</source><translation>客户编号</translation></message>
<message><source>portfolio.grade</source><translation>等级</translation></message>
<message><source>portfolio.stage</source><translation>阶段</translation></message>
<message><source>portfolio.role</source><translation>角色</translation></message>
<message><source>portfolio.plans</source><translation>走访计划</translation></message>
<message><source>portfolio.complaints</source><translation>未结投诉</translation></message>
<message><source>portfolio.items</source><translation>待办</translation></message>
<message><source>portfolio.work_only</source><translation>仅待办</translation></message>
<message><source>portfolio.in_bin</source><translation>{name}（回收站）</translation></message>
<message><source>portfolio.gone</source><translation>{name}（已离岗）</translation></message>
<message><source>portfolio.nothing</source><translation>{name}名下没有客户，也没有未了事项。</translation></message>
<message><source>portfolio.count</source><translation>共 {count} 户，已指定 {given} 户，未指定 {left} 户</translation></message>
<message><source>portfolio.missing</source><translation>移交后有 {count} 户白银以上客户缺A角或B角，请随后补齐。</translation></message>
<message><source>portfolio.only_proposed</source><translation>您的岗位不能决定A/B角：角色变更报中心决定，走访计划、投诉和待办立即转交。</translation></message>
<message><source>portfolio.pick_giver</source><translation>请先选移交人。</translation></message>
<message><source>portfolio.pick_taker</source><translation>请先选接收人。</translation></message>
<message><source>portfolio.nobody_takes</source><translation>还没有给任何客户指定接收人：勾选客户、选接收人，再按“指定”。</translation></message>
<message><source>portfolio.preview</source><translation>预览交接单</translation></message>
<message><source>portfolio.show_sheet</source><translation>移交后打开交接单</translation></message>
<message><source>portfolio.hand_over</source><translation>移交</translation></message>
<message><source>portfolio.done</source><translation>已把{name}的 {count} 户客户移交。</translation></message>
<message><source>portfolio.proposed</source><translation>{name}的 {count} 户客户：未了事项已转交，A/B角变更已报中心决定。</translation></message>
<message><source>portfolio.begin</source><translation>离岗移交…</translation></message>
<message><source>portfolio.of_person</source><translation>移交客户…</translation></message>
<message><source>care.title</source><translation>开发成功，转入维护</translation></message>
<message><source>care.explain</source><translation>指引规定：白银以上客户开发时A角为主、B角配合；开发成功后B角维护为主、A角配合。若仍由现在的A角主责维护，请将两人对调。</translation></message>
<message><source>care.swap</source><translation>A、B角对调</translation></message>
<message><source>care.main</source><translation>维护期主责：{name}（{role}）。</translation></message>
<message><source>care.one_missing</source><translation>另一角还空着，白银以上客户须补齐。</translation></message>
<message><source>care.nobody</source><translation>A角、B角都还没有，请至少选一位。</translation></message>
<message><source>care.move_work</source><translation>把{giver}名下 {count} 项未了事项（走访计划、投诉、待办）转给{taker}</translation></message>
<message><source>care.do</source><translation>确定</translation></message>
<message><source>care.later</source><translation>以后再说</translation></message>
<message><source>care.done</source><translation>{name}：维护期的A/B角已定。</translation></message>
<message><source>change.begin_care</source><translation>转入维护</translation></message>
<message><source>customers.main_manager</source><translation>主责</translation></message>
<message><source>customers.leads_now</source><translation>{who}（主责）</translation></message>
<message><source>home.card_roles</source><translation>缺A/B角</translation></message>
<message><source>home.card_roles_none</source><translation>白银以上客户都有在岗的A角和B角。</translation></message>
<message><source>home.role_missing</source><translation>缺{role}</translation></message>
<message><source>home.role_gone</source><translation>{role}已离岗</translation></message>
<message><source>portfolio.blank</source><translation>空白交接单</translation></message>
<message><source>care.link</source><translation>维护期A/B角…</translation></message>
</context>
</TS>
