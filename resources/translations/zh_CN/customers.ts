<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>customers</name>
    <message><source>customers.search_hint</source><translation>编号、名称、拼音、首字母、联系人、电话</translation></message>
    <message><source>customers.folders</source><translation>客户分组</translation></message>
    <message><source>customers.list</source><translation>客户列表</translation></message>
    <message><source>customers.sections</source><translation>档案各部分</translation></message>
    <message><source>customers.unit_tip</source><translation>切换 元 / 万元</translation></message>
    <message><source>customers.area</source><translation>区县/镇街</translation></message>
    <message><source>customers.grade</source><translation>等级</translation></message>
    <message><source>customers.score</source><translation>得分</translation></message>
    <message><source>customers.lead_manager</source><translation>A角</translation></message>
    <message><source>customers.deputy_manager</source><translation>B角</translation></message>
    <message><source>customers.last_visit</source><translation>上次走访</translation></message>
    <message><source>customers.next_visit</source><translation>下次走访</translation></message>
    <message><source>customers.revenue</source><translation>本年收入</translation></message>
    <message><source>customers.revenue_wan</source><translation>本年收入（万元）</translation></message>
    <message><source>customers.completeness</source><translation>完整度</translation></message>
    <message><source>customers.contact</source><translation>联系人</translation></message>
    <message><source>customers.open_complaints</source><translation>未结投诉</translation></message>
    <message><source>customers.branches</source><translation>分支</translation></message>
    <message><source>customers.changed_at</source><translation>最后变更</translation></message>
    <message><source>customers.unit</source><translation>单位</translation></message>
    <message><source>customers.manager</source><translation>客户经理</translation></message>
    <message><source>customers.folder_all</source><translation>全部客户</translation></message>
    <message><source>customers.folder_mine_lead</source><translation>我的A角</translation></message>
    <message><source>customers.folder_mine_deputy</source><translation>我的B角</translation></message>
    <message><source>customers.folder_to_do</source><translation>待办</translation></message>
    <message><source>customers.folder_code_pending</source><translation>待编码</translation></message>
    <message><source>customers.folder_incomplete</source><translation>档案待完善</translation></message>
    <message><source>customers.folder_contract_ending</source><translation>合同/协议将到期</translation></message>
    <message><source>customers.folder_developing</source><translation>开发中</translation></message>
    <message><source>customers.folder_grades</source><translation>等级与类别</translation></message>
    <message><source>customers.folder_diamond</source><translation>钻石</translation></message>
    <message><source>customers.folder_gold</source><translation>黄金</translation></message>
    <message><source>customers.folder_silver</source><translation>白银</translation></message>
    <message><source>customers.folder_general</source><translation>一般</translation></message>
    <message><source>customers.folder_policy</source><translation>政策性客户</translation></message>
    <message><source>customers.folder_other</source><translation>其他</translation></message>
    <message><source>customers.folder_others</source><translation>同事与兄弟单位</translation></message>
    <message><source>customers.reach</source><translation>范围</translation></message>
    <message><source>customers.reach.own</source><translation>我能看的</translation></message>
    <message><source>customers.reach.others</source><translation>同事与兄弟单位</translation></message>
    <message><source>customers.others_listed</source><translation>灰色的 {count:,} 户是同事和兄弟单位的客户，排在最后，只有名称、责任单位、A角和客户阶段，不能修改、打印、导出。要看档案，打开客户点“申请查看”。</translation></message>
    <message><source>customers.others_alone</source><translation>同事和兄弟单位的客户，以免重复开发：这里只有名称、责任单位、A角和客户阶段，不能修改、打印、导出。要看档案，打开客户点“申请查看”。</translation></message>
    <message><source>customers.others_unknown</source><translation>按这些条件筛选时不含同事和兄弟单位的客户：只知道它们的名称、责任单位、A角和客户阶段。</translation></message>
    <message><source>customers.others_found</source><translation>同事和兄弟单位另有 {count:,} 户名称相符。</translation></message>
    <message><source>customers.others_show</source><translation>一并显示</translation></message>
    <message><source>customers.folder_recycle_bin</source><translation>回收站</translation></message>
    <message><source>customers.count</source><translation>共 {count:,} 户客户</translation></message>
    <message><source>customers.selected</source><translation>已选 {count:,} 户</translation></message>
    <message><source>customers.loading</source><translation>正在读取…</translation></message>
    <message><source>customers.failed</source><translation>列表没有读出来</translation></message>
    <message><source>customers.again</source><translation>重试</translation></message>
    <message><source>customers.nothing_found</source><translation>没有符合条件的客户</translation></message>
    <message><source>customers.nothing_found_text</source><translation>可以少输入几个字，或者清除筛选条件。</translation></message>
    <message><source>customers.clear_filter</source><translation>清除筛选</translation></message>
    <message><source>customers.search_everywhere</source><translation>在全部客户中查找</translation></message>
    <message><source>customers.folder_empty</source><translation>这里没有客户</translation></message>
    <message><source>customers.show_all</source><translation>看全部客户</translation></message>
    <message><source>customers.bin_empty</source><translation>回收站是空的</translation></message>
    <message><source>customers.bin_empty_text</source><translation>删除的客户会留在这里，可以随时恢复。</translation></message>
    <message><source>customers.first_use</source><translation>还没有客户档案</translation></message>
    <message><source>customers.first_use_text</source><translation>可以逐户录入，也可以把现有的 Excel 表一次导入。</translation></message>
    <message><source>customers.first_new</source><translation>新增客户</translation></message>
    <message><source>customers.first_import</source><translation>从 Excel 导入</translation></message>
    <message><source>customers.nobody_chosen</source><translation>选择一户客户，这里显示它的档案。</translation></message>
    <message><source>customers.nameless</source><translation>（未填名称）</translation></message>
    <message><source>customers.in_bin</source><translation>在回收站中</translation></message>
    <message><source>customers.in_bin_tip</source><translation>客户在回收站中，请先恢复。</translation></message>
    <message><source>customers.missing</source><translation>还缺：{what}</translation></message>
    <message><source>customers.complete</source><translation>档案已完整。</translation></message>
    <message><source>customers.and_more</source><translation> 另有 {count} 项</translation></message>
    <message><source>customers.tab_overview</source><translation>概况</translation></message>
    <message><source>customers.tab_contacts</source><translation>联系人</translation></message>
    <message><source>customers.tab_organisation</source><translation>组织与分支</translation></message>
    <message><source>customers.tab_mail_use</source><translation>用邮</translation></message>
    <message><source>customers.tab_revenue</source><translation>收入</translation></message>
    <message><source>customers.tab_timeline</source><translation>时间线</translation></message>
    <message><source>customers.tab_history</source><translation>历史</translation></message>
    <message><source>customers.grade_provisional_tip</source><translation>预评：按现有数据测算，尚未发布。</translation></message>
    <message><source>customers.no_contacts</source><translation>还没有联系人。</translation></message>
    <message><source>customers.no_contacts_do</source><translation>添加联系人</translation></message>
    <message><source>customers.show_phones</source><translation>显示完整电话</translation></message>
    <message><source>customers.none_yet</source><translation>还没有记录。</translation></message>
    <message><source>customers.none_yet_do</source><translation>添加</translation></message>
    <message><source>customers.no_revenue</source><translation>还没有用邮收入记录。</translation></message>
    <message><source>customers.total</source><translation>合计</translation></message>
    <message><source>customers.unit_wan</source><translation>单位：万元</translation></message>
    <message><source>customers.rounding</source><translation>因四舍五入，分项合计与总计可能不符</translation></message>
    <message><source>customers.no_timeline</source><translation>还没有走访和投诉记录。</translation></message>
    <message><source>customers.no_history</source><translation>没有变更记录。</translation></message>
    <message><source>customers.set_aside</source><translation>未生效：{why}</translation></message>
    <message><source>customers.from_package</source><translation>第 {number} 号包</translation></message>
    <message><source>customers.history_more</source><translation>另有 {count} 条较早的变更未显示。</translation></message>
    <message><source>customers.when</source><translation>时间</translation></message>
    <message><source>customers.what</source><translation>事项</translation></message>
    <message><source>customers.subject</source><translation>内容</translation></message>
    <message><source>customers.who</source><translation>人员</translation></message>
    <message><source>customers.state</source><translation>状态</translation></message>
    <message><source>customers.field</source><translation>字段</translation></message>
    <message><source>customers.old</source><translation>原值</translation></message>
    <message><source>customers.new</source><translation>新值</translation></message>
    <message><source>customers.source</source><translation>来源</translation></message>
    <message><source>customers.action</source><translation>操作</translation></message>
    <message><source>customers.from_here</source><translation>本机</translation></message>
    <message><source>customers.restore_value</source><translation>恢复此值</translation></message>
    <message><source>customers.back_to_list</source><translation>← 返回列表</translation></message>
    <message><source>customers.back</source><translation>← 返回</translation></message>
    <message><source>customers.draft_restore</source><translation>恢复</translation></message>
    <message><source>customers.draft_discard</source><translation>丢弃</translation></message>
    <message><source>customers.draft_compare</source><translation>对比</translation></message>
    <message><source>customers.draft_found</source><translation>发现 {when} 未保存的内容。</translation></message>
    <message><source>customers.edit_hint</source><translation>回车到下一项 · Ctrl+S 保存 · Esc 返回</translation></message>
    <message><source>customers.save_and_new</source><translation>保存并新增</translation></message>
    <message><source>customers.new_title</source><translation>新客户</translation></message>
    <message><source>customers.unsaved</source><translation>有未保存的修改</translation></message>
    <message><source>customers.saving</source><translation>正在保存…</translation></message>
    <message><source>customers.saved</source><translation>已保存。</translation></message>
    <message><source>customers.leave_title</source><translation>要保存修改吗？</translation></message>
    <message><source>customers.leave_text</source><translation>这份档案有未保存的修改。</translation></message>
    <message><source>customers.leave_discard</source><translation>不保存</translation></message>
    <message><source>customers.leave_stay</source><translation>继续编辑</translation></message>
    <message><source>customers.problems_hard</source><translation>有 {count} 处必须改正，才能保存：</translation></message>
    <message><source>customers.problems_soft</source><translation>有 {count} 处请核对：</translation></message>
    <message><source>customers.save_anyway</source><translation>已核对，仍然保存</translation></message>
    <message><source>customers.more_fields</source><translation>更多</translation></message>
    <message><source>customers.remove_row</source><translation>删除</translation></message>
    <message><source>customers.add_contacts</source><translation>添加联系人</translation></message>
    <message><source>customers.add_mail_uses</source><translation>添加用邮情况</translation></message>
    <message><source>customers.add_competitors</source><translation>添加竞争对手</translation></message>
    <message><source>customers.add_demands</source><translation>添加客户需求</translation></message>
    <message><source>customers.duplicate</source><translation>可能重复：{name}（{code}，相似 {score} %，{reason}）</translation></message>
    <message><source>customers.duplicate_lead</source><translation>A角 {name}</translation></message>
    <message><source>customers.duplicate_view</source><translation>查看</translation></message>
    <message><source>customers.duplicate_other</source><translation>不是同一客户</translation></message>
    <message><source>customers.stored</source><translation>已保存的</translation></message>
    <message><source>customers.typed</source><translation>未保存的</translation></message>
    <message><source>customers.delete_count</source><translation>删除 {count:,} 户客户？</translation></message>
    <message><source>customers.delete_text</source><translation>客户会移到回收站，可以恢复。</translation></message>
    <message><source>customers.deleted</source><translation>“{what}”已移到回收站。</translation></message>
    <message><source>customers.deleted_count</source><translation>{count:,} 户客户已移到回收站。</translation></message>
    <message><source>customers.restored</source><translation>已恢复 {count:,} 户客户。</translation></message>
    <message><source>customers.changed_count</source><translation>已修改 {count:,} 户客户的“{field}”。</translation></message>
    <message><source>customers.undo</source><translation>撤销</translation></message>
    <message><source>customers.undone</source><translation>已撤销。</translation></message>
    <message><source>customers.redone</source><translation>已重做。</translation></message>
    <message><source>customers.why_no_form</source><translation>没有打开的编辑页。</translation></message>
    <message><source>customers.why_nothing_selected</source><translation>请先选择客户。</translation></message>
    <message><source>customers.why_not_in_bin</source><translation>只用于回收站中的客户。</translation></message>
    <message><source>customers.why_list_only</source><translation>请先回到列表。</translation></message>
    <message><source>customers.why_editing</source><translation>请先保存或取消当前编辑。</translation></message>
    <message><source>customers.export_title</source><translation>导出当前列表</translation></message>
    <message><source>customers.exported</source><translation>已导出 {count:,} 户到 {place}</translation></message>
    <message><source>customers.open_file</source><translation>打开</translation></message>
    <message><source>customers.exporting</source><translation>正在导出…</translation></message>
    <message><source>customers.bin_hint</source><translation>删除的客户留在这里，随时可以恢复，联系人、走访、投诉和收入一起回来。不提供彻底删除：每次修改都签了名、写在记录里，记录就是依据。</translation></message>
    <message><source>customers.no_purge</source><translation>不提供彻底删除：记录就是依据。客户留在回收站，不影响日常工作。</translation></message>
    <message><source>customers.in_bin_since</source><translation>{at} 由{person}删除，在回收站中</translation></message>
    <message><source>customers.deleted_by</source><translation>删除人</translation></message>
    <message><source>customers.deleted_at</source><translation>删除时间</translation></message>
</context>
<context>
    <name>print</name>
    <message><source>print.archive_title</source><translation>打印客户档案</translation></message>
    <message><source>print.what</source><translation>客户档案（附件2），{count:,} 户。</translation></message>
    <message><source>print.one_file</source><translation>合成一个文件，带书签</translation></message>
    <message><source>print.one_each</source><translation>每户一个文件</translation></message>
    <message><source>print.dashes</source><translation>空白项印“—”</translation></message>
    <message><source>print.mask_phones</source><translation>电话只印前三后四位</translation></message>
    <message><source>print.save_pdf</source><translation>存为 PDF…</translation></message>
    <message><source>print.preview</source><translation>预览</translation></message>
    <message><source>print.folder</source><translation>存到哪个文件夹</translation></message>
    <message><source>print.saved</source><translation>已生成 {count} 个文件：{place}</translation></message>
    <message><source>print.missing</source><translation>以下字符字库中没有，请先改正再打印：</translation></message>
    <message><source>print.missing_line</source><translation>{customer} · {field}:“{character}”({code})</translation></message>
    <message><source>print.missing_tip</source><translation>有字库中没有的字符，见上。</translation></message>
    <message><source>print.too_many</source><translation>超过 {most} 户请直接存为 PDF。</translation></message>
    <message><source>print.blank_title</source><translation>客户档案（空白表）</translation></message>
</context>
</TS>
