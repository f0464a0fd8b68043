<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>grading</name>
    <message><source>grading_run.unit</source><translation>单位</translation></message>
    <message><source>grading_run.year</source><translation>年度</translation></message>
    <message><source>grading_run.scope</source><translation>范围</translation></message>
    <message><source>grading_run.rule_set</source><translation>规则</translation></message>
    <message><source>grading_run.rules</source><translation>规则内容</translation></message>
    <message><source>grading_run.denominators</source><translation>分母</translation></message>
    <message><source>grading_run.customers</source><translation>客户数</translation></message>
    <message><source>grading_run.computed_by</source><translation>计算人</translation></message>
    <message><source>grading_run.computed_at</source><translation>计算时间</translation></message>
    <message><source>grading_run.state</source><translation>状态</translation></message>
    <message><source>grading_run.reviewed_by</source><translation>复核人</translation></message>
    <message><source>grading_run.reviewed_at</source><translation>复核时间</translation></message>
    <message><source>grading_run.approved_by</source><translation>核准人</translation></message>
    <message><source>grading_run.approved_at</source><translation>核准时间</translation></message>
    <message><source>grading_run.published_by</source><translation>发布人</translation></message>
    <message><source>grading_run.published_at</source><translation>发布时间</translation></message>
    <message><source>grading_run.adjustments</source><translation>调整次数</translation></message>
    <message><source>grading_run.seal</source><translation>封存码</translation></message>
    <message><source>grading_run.state.draft</source><translation>草稿</translation></message>
    <message><source>grading_run.state.reviewed</source><translation>已复核</translation></message>
    <message><source>grading_run.state.approved</source><translation>已核准</translation></message>
    <message><source>grading_run.state.published</source><translation>已发布</translation></message>
    <message><source>grading_run.state.discarded</source><translation>已作废</translation></message>
    <message><source>grading_result.customer</source><translation>客户</translation></message>
    <message><source>grading_result.run</source><translation>评定</translation></message>
    <message><source>grading_result.code</source><translation>客户编号</translation></message>
    <message><source>grading_result.name</source><translation>客户名称</translation></message>
    <message><source>grading_result.kind</source><translation>类别</translation></message>
    <message><source>grading_result.industry</source><translation>行业</translation></message>
    <message><source>grading_result.unit</source><translation>责任单位</translation></message>
    <message><source>grading_result.revenue</source><translation>年收入</translation></message>
    <message><source>grading_result.denominator_unit</source><translation>分母单位</translation></message>
    <message><source>grading_result.denominator</source><translation>分母</translation></message>
    <message><source>grading_result.revenue_score</source><translation>收入得分</translation></message>
    <message><source>grading_result.share_score</source><translation>占比得分</translation></message>
    <message><source>grading_result.total</source><translation>总分</translation></message>
    <message><source>grading_result.computed_grade</source><translation>计算等级</translation></message>
    <message><source>grading_result.previous_grade</source><translation>上期等级</translation></message>
    <message><source>grading_result.part_year</source><translation>不满一年</translation></message>
    <message><source>grading_result.grade</source><translation>等级</translation></message>
    <message><source>grading_result.reason</source><translation>调整理由</translation></message>
    <message><source>grading_result.adjusted_by</source><translation>调整人</translation></message>
    <message><source>grading_result.adjusted_at</source><translation>调整时间</translation></message>
    <message><source>grading_result.computed_grade.diamond</source><translation>钻石</translation></message>
    <message><source>grading_result.computed_grade.gold</source><translation>黄金</translation></message>
    <message><source>grading_result.computed_grade.silver</source><translation>白银</translation></message>
    <message><source>grading_result.computed_grade.general</source><translation>一般</translation></message>
    <message><source>grading_result.previous_grade.diamond</source><translation>钻石</translation></message>
    <message><source>grading_result.previous_grade.gold</source><translation>黄金</translation></message>
    <message><source>grading_result.previous_grade.silver</source><translation>白银</translation></message>
    <message><source>grading_result.previous_grade.general</source><translation>一般</translation></message>
    <message><source>grading_result.grade.diamond</source><translation>钻石</translation></message>
    <message><source>grading_result.grade.gold</source><translation>黄金</translation></message>
    <message><source>grading_result.grade.silver</source><translation>白银</translation></message>
    <message><source>grading_result.grade.general</source><translation>一般</translation></message>
    <message><source>grading_result.kind.commercial</source><translation>商业性</translation></message>
    <message><source>grading_result.kind.policy</source><translation>政策性</translation></message>
    <message><source>rule_set_version.unit</source><translation>单位</translation></message>
    <message><source>rule_set_version.name</source><translation>名称</translation></message>
    <message><source>rule_set_version.version</source><translation>版本</translation></message>
    <message><source>rule_set_version.definition</source><translation>内容</translation></message>
    <message><source>rule_set_version.note</source><translation>说明</translation></message>
    <message><source>rule_set_version.retired</source><translation>停用</translation></message>
    <message><source>change.start_grading</source><translation>计算客户等级</translation></message>
    <message><source>change.adjust_grade</source><translation>调整等级</translation></message>
    <message><source>change.grading_draft</source><translation>评定退回草稿</translation></message>
    <message><source>change.grading_reviewed</source><translation>复核评定</translation></message>
    <message><source>change.grading_approved</source><translation>核准评定</translation></message>
    <message><source>change.grading_published</source><translation>发布评定</translation></message>
    <message><source>change.grading_discarded</source><translation>作废评定</translation></message>
    <message><source>change.save_rule_set</source><translation>保存分级规则</translation></message>
    <message><source>failure.run_unknown</source><translation>找不到这次评定。</translation></message>
    <message><source>failure.run_fixed</source><translation>{year} 年的评定已经发布或作废，不能再改。</translation></message>
    <message><source>failure.run_step_refused</source><translation>评定现在是“{state}”，不能直接变为“{wanted}”。</translation></message>
    <message><source>failure.run_step_not_yours</source><translation>您的岗位不能做这一步：核准由总监或副总监办理，复核和发布由管理员或总监办理。</translation></message>
    <message><source>failure.adjustment_reason_missing</source><translation>调整“{name}”的等级必须写明理由。</translation></message>
    <message><source>failure.policy_not_graded</source><translation>“{name}”是政策性客户，只列名，不评分。</translation></message>
    <message><source>failure.nothing_to_grade</source><translation>{unit} 在 {year} 年没有可评定的客户。</translation></message>
    <message><source>failure.rule_set_shipped</source><translation>规则“{name}”随程序提供，不能修改；请另存为新名称后再改。</translation></message>
    <message><source>failure.rule_set_refused</source><translation>规则有 {count} 处问题，没有保存。</translation></message>
    <message><source>problem.rule_set_name</source><translation>名称“{name}”须为 3 至 40 个小写字母、数字或短横，以字母开头</translation></message>
    <message><source>problem.rule_set_points</source><translation>{part} 的分值须为不小于 0 的整数</translation></message>
    <message><source>problem.rule_set_sum</source><translation>各项分值合计为 {total}，应为 100</translation></message>
    <message><source>problem.rule_set_revenue_full</source><translation>收入满分线须大于 0</translation></message>
    <message><source>problem.rule_set_share_full</source><translation>占比满分线须大于 0、不大于 1，写成两个整数之比</translation></message>
    <message><source>problem.rule_set_grades</source><translation>等级须写成（等级，最低分）的列表</translation></message>
    <message><source>problem.rule_set_grade_names</source><translation>等级只能是钻石、黄金、白银、一般，按此顺序，不重复</translation></message>
    <message><source>problem.rule_set_bounds_whole</source><translation>等级线须为整数</translation></message>
    <message><source>problem.rule_set_bounds_order</source><translation>{upper} 的分数线须高于 {lower}</translation></message>
    <message><source>problem.rule_set_bounds_last</source><translation>最低一级须为“一般”，分数线为 0</translation></message>
    <message><source>problem.rule_set_bounds_first</source><translation>最高分数线 {bound} 超过 100</translation></message>
    <message><source>problem.rule_set_denominator</source><translation>分母须为市局或专业局</translation></message>
    <message><source>problem.rule_set_headquarters</source><translation>须说明总部是否连同分支机构一起评定</translation></message>
    <message><source>problem.rule_set_credit</source><translation>本版规则中信用度不计分</translation></message>
    <message><source>grading.formula.revenue_below</source><translation>收入得分 = {x} 万元 ÷ {full} 万元 × {points} = {score}</translation></message>
    <message><source>grading.formula.revenue_full</source><translation>收入得分：{x} 万元 ≥ {full} 万元，得满分 {score}</translation></message>
    <message><source>grading.formula.share_below</source><translation>占比 = {x} 万元 ÷ {bureau} 万元 = {share}‰；占比得分 = {share}‰ ÷ {full}‰ × {points} = {score}</translation></message>
    <message><source>grading.formula.share_full</source><translation>占比 = {x} 万元 ÷ {bureau} 万元 = {share}‰ ≥ {full}‰，得满分 {score}</translation></message>
    <message><source>grading.formula.negative</source><translation>年收入 {x} 万元为负，不得分</translation></message>
    <message><source>grading.formula.total</source><translation>总分 = {revenue} + {share} = {total}</translation></message>
    <message><source>grading.better</source><translation>还差 {missing} 万元可达{grade}（{needed} 万元）</translation></message>
    <message><source>grading.change.up</source><translation>上升</translation></message>
    <message><source>grading.change.down</source><translation>下降</translation></message>
    <message><source>grading.change.same</source><translation>不变</translation></message>
    <message><source>grading.change.new</source><translation>新评</translation></message>
    <message><source>grading.load.below</source><translation>低于 8 户</translation></message>
    <message><source>grading.load.within</source><translation>8 至 15 户</translation></message>
    <message><source>grading.load.above</source><translation>超过 15 户</translation></message>
    <message><source>ranking_form.title</source><translation>广东邮政大客户分类排序表</translation></message>
    <message><source>ranking_form.annex</source><translation>附件1</translation></message>
    <message><source>ranking_form.year</source><translation>年度：{year}年</translation></message>
    <message><source>ranking_form.unit</source><translation>编制单位：{unit}</translation></message>
    <message><source>ranking_form.money_unit</source><translation>金额单位：万元</translation></message>
    <message><source>ranking_form.rules</source><translation>分级规则：{rules}</translation></message>
    <message><source>ranking_form.industry</source><translation>行业分类</translation></message>
    <message><source>ranking_form.place</source><translation>名次</translation></message>
    <message><source>ranking_form.place_in_industry</source><translation>行业名次</translation></message>
    <message><source>ranking_form.code</source><translation>客户编号</translation></message>
    <message><source>ranking_form.name</source><translation>客户名称</translation></message>
    <message><source>ranking_form.revenue</source><translation>年业务收入</translation></message>
    <message><source>ranking_form.share</source><translation>比重‰</translation></message>
    <message><source>ranking_form.revenue_score</source><translation>收入得分</translation></message>
    <message><source>ranking_form.share_score</source><translation>比重得分</translation></message>
    <message><source>ranking_form.total</source><translation>总分</translation></message>
    <message><source>ranking_form.grade</source><translation>等级</translation></message>
    <message><source>ranking_form.credit</source><translation>信用度</translation></message>
    <message><source>ranking_form.policy</source><translation>政策性客户（不评分）</translation></message>
    <message><source>ranking_form.none</source><translation>未分行业</translation></message>
    <message><source>ranking_form.notes</source><translation>填表说明：按行业列出，行业内按总分由高到低排序；年业务收入低于满分线时按比例计分，比重 3‰ 得满分；信用度本年度不计分。</translation></message>
    <message><source>ranking_form.file_name</source><translation>大客户分类排序表_{unit}_{year}</translation></message>
    <message><source>grading_list_form.title</source><translation>大客户等级评定名册</translation></message>
    <message><source>grading_list_form.state</source><translation>状态：{state}</translation></message>
    <message><source>grading_list_form.previous</source><translation>上期</translation></message>
    <message><source>grading_list_form.change</source><translation>变化</translation></message>
    <message><source>grading_list_form.reason</source><translation>调整理由</translation></message>
    <message><source>grading_list_form.unit</source><translation>责任单位</translation></message>
    <message><source>grading_list_form.distribution</source><translation>等级分布：{text}</translation></message>
    <message><source>grading_list_form.notes</source><translation>“*”为人工调整的等级，理由附后；不满一年的客户按实际收入计算，不折算全年。</translation></message>
    <message><source>grading_list_form.file_name</source><translation>等级评定名册_{unit}_{year}</translation></message>
    <message><source>form.sign.administrator</source><translation>客户管理员：</translation></message>
    <message><source>form.sign.director</source><translation>大客户中心总监：</translation></message>
    <message><source>form.sign.bureau</source><translation>局领导（盖章）：</translation></message>
    <message><source>entity.grading_run</source><translation>等级评定</translation></message>
    <message><source>entity.grading_result</source><translation>评定结果</translation></message>
    <message><source>entity.rule_set_version</source><translation>分级规则</translation></message>
</context>
</TS>
