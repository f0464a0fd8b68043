<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>grading_ui</name>
    <message><source>grading_view.views</source><translation>分级视图</translation></message>
    <message><source>grading_view.runs</source><translation>等级评定</translation></message>
    <message><source>grading_view.portfolio</source><translation>整体试算</translation></message>
    <message><source>grading_view.charts</source><translation>图表</translation></message>
    <message><source>grading_view.people</source><translation>人员</translation></message>
    <message><source>grading_view.missing</source><translation>缺A/B角</translation></message>
    <message><source>grading_view.loads</source><translation>客户经理负荷</translation></message>
    <message><source>grading_view.basis</source><translation>依据</translation></message>
    <message><source>grading_view.rules</source><translation>分级规则</translation></message>
    <message><source>grading_view.runs_hint</source><translation>计算时冻结收入、分母和规则；复核、核准、发布后不再改变。双击打开。</translation></message>
    <message><source>grading_view.no_runs</source><translation>本年度尚未评定</translation></message>
    <message><source>grading_view.no_runs_text</source><translation>评定按全年用邮收入和市局（专业局）全年收入计算得分和等级。</translation></message>
    <message><source>grading_view.new_run</source><translation>新建评定</translation></message>
    <message><source>grading_view.new_run_hint</source><translation>把范围内所有客户按所选规则计算一遍，存为草稿。政策性客户只列名。</translation></message>
    <message><source>grading_view.to_denominators</source><translation>去填写全局收入（分母）</translation></message>
    <message><source>grading_view.compute</source><translation>计算</translation></message>
    <message><source>grading_view.version</source><translation>第 {number} 版</translation></message>
    <message><source>grading_view.run_started</source><translation>{year} 年评定已计算为草稿。</translation></message>
    <message><source>grading_view.revenue_wan</source><translation>年收入（万元）</translation></message>
    <message><source>grading_view.denominator_wan</source><translation>全局收入（万元）</translation></message>
    <message><source>grading_view.denominator_of</source><translation>分母：哪个局的全年收入</translation></message>
    <message><source>grading_view.score_card</source><translation>得分</translation></message>
    <message><source>grading_view.what_if</source><translation>试算</translation></message>
    <message><source>grading_view.adjustment</source><translation>调整意见</translation></message>
    <message><source>grading_view.what_if_hint</source><translation>拖动或输入，看等级怎样变化；不会保存。</translation></message>
    <message><source>grading_view.reset</source><translation>恢复原值</translation></message>
    <message><source>grading_view.adjust_hint</source><translation>手工调整须写明理由；计算出的等级保留在旁边。</translation></message>
    <message><source>grading_view.new_grade</source><translation>调整为</translation></message>
    <message><source>grading_view.adjust</source><translation>保存调整</translation></message>
    <message><source>grading_view.back_to_runs</source><translation>← 全部评定</translation></message>
    <message><source>grading_view.print_menu</source><translation>打印 / 导出 ▾</translation></message>
    <message><source>grading_view.search_hint</source><translation>编号或名称</translation></message>
    <message><source>grading_view.portfolio_hint</source><translation>假设所有客户的收入同时变化，有多少客户的等级会变。分母不变；不会保存。</translation></message>
    <message><source>grading_view.percent</source><translation>收入变化</translation></message>
    <message><source>grading_view.changed</source><translation>等级变化的客户</translation></message>
    <message><source>grading_view.revenue_points</source><translation>收入分值</translation></message>
    <message><source>grading_view.revenue_full</source><translation>收入满分线</translation></message>
    <message><source>grading_view.share_points</source><translation>占比分值</translation></message>
    <message><source>grading_view.share_full</source><translation>占比满分线</translation></message>
    <message><source>grading_view.denominator_rule</source><translation>专业局客户的分母</translation></message>
    <message><source>grading_view.headquarters_rule</source><translation>总部连同分支机构一起评定</translation></message>
    <message><source>grading_view.rule_set</source><translation>分级规则</translation></message>
    <message><source>grading_view.revenue_x</source><translation>年收入 X</translation></message>
    <message><source>grading_view.share</source><translation>占比‰</translation></message>
    <message><source>grading_view.proposed</source><translation>建议等级</translation></message>
    <message><source>grading_view.change</source><translation>变化</translation></message>
    <message><source>grading_view.distance</source><translation>距上一级</translation></message>
    <message><source>grading_view.counts_as</source><translation>评定等级</translation></message>
    <message><source>grading_view.distance_to</source><translation>{grade} 还差 {missing} 万</translation></message>
    <message><source>grading_view.policy</source><translation>政策性</translation></message>
    <message><source>grading_view.missing_roles</source><translation>缺少</translation></message>
    <message><source>grading_view.manager</source><translation>客户经理</translation></message>
    <message><source>grading_view.as_lead</source><translation>A角户数</translation></message>
    <message><source>grading_view.as_deputy</source><translation>B角户数</translation></message>
    <message><source>grading_view.load</source><translation>负荷</translation></message>
    <message><source>grading_view.shipped</source><translation>随程序</translation></message>
    <message><source>grading_view.revenue_rule</source><translation>收入</translation></message>
    <message><source>grading_view.share_rule</source><translation>占比</translation></message>
    <message><source>grading_view.lines</source><translation>等级线</translation></message>
    <message><source>grading_view.denominator_city</source><translation>市局</translation></message>
    <message><source>grading_view.denominator_specialty</source><translation>专业局</translation></message>
    <message><source>grading_view.points_at</source><translation>{at} 万元得 {points} 分</translation></message>
    <message><source>grading_view.points_at_share</source><translation>{at}‰ 得 {points} 分</translation></message>
    <message><source>grading_view.before</source><translation>变化前</translation></message>
    <message><source>grading_view.after</source><translation>变化后</translation></message>
    <message><source>grading_view.difference</source><translation>增减</translation></message>
    <message><source>grading_view.revenue_then</source><translation>届时年收入</translation></message>
    <message><source>grading_view.share_line</source><translation>占比满分线：{full} 万元</translation></message>
    <message><source>grading_view.better</source><translation>怎样更高</translation></message>
    <message><source>grading_view.best</source><translation>已是最高等级。</translation></message>
    <message><source>grading_view.nobody</source><translation>请选择客户</translation></message>
    <message><source>grading_view.nobody_text</source><translation>选择左边一户，看得分怎样算出。</translation></message>
    <message><source>grading_view.policy_text</source><translation>政策性客户，只列名，不评分。年收入 {revenue} 万元。</translation></message>
    <message><source>grading_view.measured_by</source><translation>分母：{unit}，全年 {amount} 万元（评定时冻结）</translation></message>
    <message><source>grading_view.part_year_text</source><translation>收入不满一年，按实际收入计算。</translation></message>
    <message><source>grading_view.adjusted_text</source><translation>手工调整：{before} → {after}。理由：{reason}</translation></message>
    <message><source>grading_view.adjusted_by</source><translation>{who} 于 {when} 调整</translation></message>
    <message><source>grading_view.why_fixed</source><translation>评定已发布或作废，不能再改。</translation></message>
    <message><source>grading_view.why_same_grade</source><translation>请选择另一个等级</translation></message>
    <message><source>grading_view.why_no_reason</source><translation>请写明理由</translation></message>
    <message><source>grading_view.adjusted_done</source><translation>“{name}”调整为{grade}。</translation></message>
    <message><source>grading_view.to_reviewed</source><translation>复核通过</translation></message>
    <message><source>grading_view.to_approved</source><translation>核准</translation></message>
    <message><source>grading_view.to_published</source><translation>发布</translation></message>
    <message><source>grading_view.to_discarded</source><translation>作废</translation></message>
    <message><source>grading_view.back_to_draft</source><translation>退回草稿</translation></message>
    <message><source>grading_view.back_to_reviewed</source><translation>退回复核</translation></message>
    <message><source>grading_view.ask_published</source><translation>发布后结果封存，不能再改，客户档案显示新等级。</translation></message>
    <message><source>grading_view.ask_discarded</source><translation>作废的评定保留在列表里，不再有效。</translation></message>
    <message><source>grading_view.hint_draft</source><translation>草稿：核对数据、作必要调整后，由客户管理员或总监复核。</translation></message>
    <message><source>grading_view.hint_reviewed</source><translation>已复核：由总监或副总监核准。</translation></message>
    <message><source>grading_view.hint_approved</source><translation>已核准：由客户管理员或总监发布，发布后不能再改。</translation></message>
    <message><source>grading_view.hint_published</source><translation>已发布：结果已封存。</translation></message>
    <message><source>grading_view.hint_discarded</source><translation>已作废。</translation></message>
    <message><source>grading_view.not_mine</source><translation>您的岗位（{position}）不能办理这一步。</translation></message>
    <message><source>grading_view.not_intact</source><translation>✖ 结果与封存码不符，请与省中心核对。</translation></message>
    <message><source>grading_view.did_computed</source><translation>{who} {when} 计算</translation></message>
    <message><source>grading_view.did_reviewed</source><translation>{who} {when} 复核</translation></message>
    <message><source>grading_view.did_approved</source><translation>{who} {when} 核准</translation></message>
    <message><source>grading_view.did_published</source><translation>{who} {when} 发布</translation></message>
    <message><source>grading_view.step_taken</source><translation>{year} 年评定：{state}。</translation></message>
    <message><source>grading_view.run_title</source><translation>{year}年 · {scope} · {rules}</translation></message>
    <message><source>grading_view.ranking</source><translation>分类排序</translation></message>
    <message><source>grading_view.count</source><translation>{count:,} 户</translation></message>
    <message><source>grading_view.share_of</source><translation>{count:,} 户 {percent}%</translation></message>
    <message><source>grading_view.changes</source><translation>↑ 上升 {up:,} · ↓ 下降 {down:,} · → 不变 {same:,} · + 新评 {new:,}</translation></message>
    <message><source>grading_view.shown_all</source><translation>全部 {count:,}</translation></message>
    <message><source>grading_view.shown_up</source><translation>↑ 上升 {count:,}</translation></message>
    <message><source>grading_view.shown_down</source><translation>↓ 下降 {count:,}</translation></message>
    <message><source>grading_view.shown_new</source><translation>+ 新评 {count:,}</translation></message>
    <message><source>grading_view.shown_near</source><translation>临界 ±2 分 {count:,}</translation></message>
    <message><source>grading_view.shown_missing</source><translation>数据不全 {count:,}</translation></message>
    <message><source>grading_view.shown_adjusted</source><translation>人工调整 {count:,}</translation></message>
    <message><source>grading_view.shown_policy</source><translation>政策性 {count:,}</translation></message>
    <message><source>grading_view.nothing_found</source><translation>没有符合条件的客户</translation></message>
    <message><source>grading_view.preview_ranking</source><translation>分类排序表（附件1）预览</translation></message>
    <message><source>grading_view.preview_list</source><translation>等级评定名册预览（含签字栏）</translation></message>
    <message><source>grading_view.save_ranking</source><translation>分类排序表另存为 Excel…</translation></message>
    <message><source>grading_view.save_list</source><translation>等级评定名册另存为 Excel…</translation></message>
    <message><source>grading_view.my_customers</source><translation>我的A角客户</translation></message>
    <message><source>grading_view.portfolio_empty</source><translation>试算需要全年用邮收入和全局收入。</translation></message>
    <message><source>grading_view.changed_count</source><translation>收入 {percent}%：{count:,} 户等级变化</translation></message>
    <message><source>grading_view.cannot_compute</source><translation>算不出来</translation></message>
    <message><source>grading_view.missing_hint</source><translation>白银及以上客户须有A角和B角客户经理。双击打开客户档案去指定。</translation></message>
    <message><source>grading_view.nobody_missing</source><translation>都已配齐</translation></message>
    <message><source>grading_view.nobody_missing_text</source><translation>白银及以上客户都有A角和B角。</translation></message>
    <message><source>grading_view.loads_hint</source><translation>每 8 至 15 户配一名客户经理；按A角户数计，B角另列。</translation></message>
    <message><source>grading_view.head_count</source><translation>商业性客户 {customers:,} 户，应配客户经理 {fewest:,} 至 {most:,} 名，现有 {managers:,} 名。</translation></message>
    <message><source>grading_view.no_managers</source><translation>还没有客户经理</translation></message>
    <message><source>grading_view.no_managers_text</source><translation>请在“工具 › 人员”中登记。</translation></message>
    <message><source>grading_view.rules_hint</source><translation>gd-2005 随程序提供，不能修改；另存为本单位规则后可改，每次修改是一个新版本。</translation></message>
    <message><source>grading_view.open_rules</source><translation>查看</translation></message>
    <message><source>grading_view.edit_rules</source><translation>修改</translation></message>
    <message><source>grading_view.copy_rules</source><translation>另存为新规则</translation></message>
    <message><source>grading_view.rules_edit_hint</source><translation>保存为新版本；已有的评定仍按当时的规则。</translation></message>
    <message><source>grading_view.rules_locked_hint</source><translation>随程序提供的规则，不能修改。</translation></message>
    <message><source>grading_view.rules_saved</source><translation>规则 {name} 已保存。</translation></message>
    <message><source>grading_view.no_charts</source><translation>还没有已发布的评定</translation></message>
    <message><source>grading_view.no_charts_text</source><translation>发布评定后，这里显示历年各等级户数。</translation></message>
    <message><source>grading_view.open_a_run</source><translation>请先打开一次评定。</translation></message>
</context>
</TS>
