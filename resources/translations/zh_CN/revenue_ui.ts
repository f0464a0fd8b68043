<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>revenue_ui</name>
    <message><source>tab.revenue</source><translation>用邮收入</translation></message>
    <message><source>papers.saved</source><translation>已保存为 {place}。</translation></message>
    <message><source>papers.save_title</source><translation>另存为</translation></message>
    <message><source>revenue_view.month_1</source><translation>1月</translation></message>
    <message><source>revenue_view.month_2</source><translation>2月</translation></message>
    <message><source>revenue_view.month_3</source><translation>3月</translation></message>
    <message><source>revenue_view.month_4</source><translation>4月</translation></message>
    <message><source>revenue_view.month_5</source><translation>5月</translation></message>
    <message><source>revenue_view.month_6</source><translation>6月</translation></message>
    <message><source>revenue_view.month_7</source><translation>7月</translation></message>
    <message><source>revenue_view.month_8</source><translation>8月</translation></message>
    <message><source>revenue_view.month_9</source><translation>9月</translation></message>
    <message><source>revenue_view.month_10</source><translation>10月</translation></message>
    <message><source>revenue_view.month_11</source><translation>11月</translation></message>
    <message><source>revenue_view.month_12</source><translation>12月</translation></message>
    <message><source>revenue_view.views</source><translation>收入视图</translation></message>
    <message><source>revenue_view.by_customer</source><translation>客户 × 月</translation></message>
    <message><source>revenue_view.by_service</source><translation>业务 × 月</translation></message>
    <message><source>revenue_view.groups</source><translation>汇总</translation></message>
    <message><source>revenue_view.by_headquarters</source><translation>按总部</translation></message>
    <message><source>revenue_view.by_industry</source><translation>按行业</translation></message>
    <message><source>revenue_view.by_manager</source><translation>按客户经理</translation></message>
    <message><source>revenue_view.by_unit</source><translation>按责任单位</translation></message>
    <message><source>revenue_view.by_sub_branch</source><translation>按来源支局</translation></message>
    <message><source>revenue_view.watch</source><translation>查看</translation></message>
    <message><source>revenue_view.alerts</source><translation>收入异动</translation></message>
    <message><source>revenue_view.charts</source><translation>图表</translation></message>
    <message><source>revenue_view.keep</source><translation>数据</translation></message>
    <message><source>revenue_view.statements</source><translation>收入报表</translation></message>
    <message><source>revenue_view.denominators</source><translation>全局收入（分母）</translation></message>
    <message><source>revenue_view.row_customer</source><translation>客户名称</translation></message>
    <message><source>revenue_view.row_headquarters</source><translation>总部</translation></message>
    <message><source>revenue_view.row_service</source><translation>业务种类</translation></message>
    <message><source>revenue_view.row_industry</source><translation>行业</translation></message>
    <message><source>revenue_view.row_manager</source><translation>客户经理</translation></message>
    <message><source>revenue_view.row_unit</source><translation>责任单位</translation></message>
    <message><source>revenue_view.row_sub_branch</source><translation>来源支局</translation></message>
    <message><source>revenue_view.search_hint</source><translation>编号、名称、拼音</translation></message>
    <message><source>revenue_view.year</source><translation>年度</translation></message>
    <message><source>revenue_view.year_of</source><translation>{year}年</translation></message>
    <message><source>revenue_view.import</source><translation>导入收入表</translation></message>
    <message><source>revenue_view.total</source><translation>合计</translation></message>
    <message><source>revenue_view.none</source><translation>（未指定）</translation></message>
    <message><source>revenue_view.yoy</source><translation>同比</translation></message>
    <message><source>revenue_view.mom</source><translation>环比</translation></message>
    <message><source>revenue_view.trend</source><translation>走势</translation></message>
    <message><source>revenue_view.last_year</source><translation>上年同期</translation></message>
    <message><source>revenue_view.trend_tip</source><translation>最高 {best} 月 {most}，最低 {worst} 月 {least}</translation></message>
    <message><source>revenue_view.rounding</source><translation>单位：{unit}。因四舍五入，分项合计与总计可能不符；同比、环比按已有月份计算。双击一行看明细。</translation></message>
    <message><source>revenue_view.count</source><translation>{count:,} 行</translation></message>
    <message><source>revenue_view.nothing_found_text</source><translation>换一个关键词，或放宽筛选。</translation></message>
    <message><source>revenue_view.first_use</source><translation>还没有收入数据</translation></message>
    <message><source>revenue_view.first_use_text</source><translation>从 Excel 导入用邮收入统计表（附件4）。月份可以在列里、标题里或文件名里，单位元或万元都行；导入可以整批撤销。</translation></message>
    <message><source>revenue_view.first_import</source><translation>导入第一份收入表</translation></message>
    <message><source>revenue_view.nothing_in_year</source><translation>{year} 年没有收入</translation></message>
    <message><source>revenue_view.source_row</source><translation>来源文件 # 行</translation></message>
    <message><source>revenue_view.counts</source><translation>计入</translation></message>
    <message><source>revenue_view.counted</source><translation>计入</translation></message>
    <message><source>revenue_view.not_counted</source><translation>不计入</translation></message>
    <message><source>revenue_view.state</source><translation>状态</translation></message>
    <message><source>revenue_view.state_counted</source><translation>有效</translation></message>
    <message><source>revenue_view.state_added</source><translation>有效（追加）</translation></message>
    <message><source>revenue_view.state_replaced</source><translation>已被替代</translation></message>
    <message><source>revenue_view.state_withdrawn</source><translation>已作废</translation></message>
    <message><source>revenue_view.state_twin</source><translation>重复，待定</translation></message>
    <message><source>revenue_view.state_twin_counted</source><translation>重复，暂计入</translation></message>
    <message><source>revenue_view.this_month</source><translation>本期</translation></message>
    <message><source>revenue_view.before</source><translation>比较基数</translation></message>
    <message><source>revenue_view.change</source><translation>变化</translation></message>
    <message><source>revenue_view.silent</source><translation>无收入月数</translation></message>
    <message><source>revenue_view.no_cause</source><translation>未填写</translation></message>
    <message><source>revenue_view.unit_code</source><translation>单位代码</translation></message>
    <message><source>revenue_view.statements_hint</source><translation>每个单位、月份、来源只有一份有效。被替代和作废的保留在这里，明细不删除。双击看明细。</translation></message>
    <message><source>revenue_view.keep_twin</source><translation>以此份为准</translation></message>
    <message><source>revenue_view.withdraw</source><translation>作废</translation></message>
    <message><source>revenue_view.restore</source><translation>恢复</translation></message>
    <message><source>revenue_view.twins</source><translation>▲ 有 {count} 处同一单位、月份、来源的两份报表，请选择以哪一份为准。</translation></message>
    <message><source>revenue_view.why_no_twin</source><translation>请选择一份重复的报表</translation></message>
    <message><source>revenue_view.why_no_live</source><translation>请选择未作废的报表</translation></message>
    <message><source>revenue_view.why_no_withdrawn</source><translation>请选择已作废的报表</translation></message>
    <message><source>revenue_view.twin_kept</source><translation>已以所选报表为准，另一份作废。</translation></message>
    <message><source>revenue_view.withdraw_count</source><translation>作废 {count} 份报表</translation></message>
    <message><source>revenue_view.withdraw_text</source><translation>这些报表的收入不再计入任何合计；明细保留，可以恢复。</translation></message>
    <message><source>revenue_view.withdrawn_count</source><translation>已作废 {count} 份报表。</translation></message>
    <message><source>revenue_view.restored_count</source><translation>已恢复 {count} 份报表。</translation></message>
    <message><source>revenue_view.open_customer</source><translation>客户档案</translation></message>
    <message><source>revenue_view.lines_hint</source><translation>单位：{unit}。每行注明来自哪个文件的哪一行。双击打开客户档案。</translation></message>
    <message><source>revenue_view.lines_count</source><translation>{count:,} 行</translation></message>
    <message><source>revenue_view.lines_sum</source><translation>{count:,} 行，计入合计 {total} {unit}</translation></message>
    <message><source>revenue_view.no_lines</source><translation>没有明细</translation></message>
    <message><source>revenue_view.no_lines_text</source><translation>这一期没有收入记录。</translation></message>
    <message><source>revenue_view.mine_only</source><translation>只看我的</translation></message>
    <message><source>revenue_view.without_cause</source><translation>只看未填原因</translation></message>
    <message><source>revenue_view.limits</source><translation>预警线…</translation></message>
    <message><source>revenue_view.give_cause</source><translation>填写原因</translation></message>
    <message><source>revenue_view.alerts_hint</source><translation>最近一个月同比下降、连续无收入，或大得可疑的客户。请说明原因；连续无收入较久的，可列为流失。</translation></message>
    <message><source>revenue_view.no_alerts</source><translation>没有收入异动</translation></message>
    <message><source>revenue_view.no_alerts_text</source><translation>没有客户越过预警线。预警线可以调整。</translation></message>
    <message><source>revenue_view.cause_title</source><translation>收入异动原因</translation></message>
    <message><source>revenue_view.against</source><translation>{amount} {unit}，比较基数 {before} {unit}</translation></message>
    <message><source>revenue_view.choose_cause</source><translation>请选择原因</translation></message>
    <message><source>revenue_view.save_cause</source><translation>保存原因</translation></message>
    <message><source>revenue_view.mark_lost</source><translation>列为流失客户</translation></message>
    <message><source>revenue_view.mark_lost_hint</source><translation>客户阶段改为“流失”，竞争对手记入档案；可以撤销。</translation></message>
    <message><source>revenue_view.lost_marked</source><translation>“{name}”已列为流失。</translation></message>
    <message><source>revenue_view.cause_saved</source><translation>已记下“{name}”的原因。</translation></message>
    <message><source>revenue_view.limits_title</source><translation>预警线</translation></message>
    <message><source>revenue_view.limits_hint</source><translation>指导意见没有规定这些数字，只在本机有效。</translation></message>
    <message><source>revenue_view.limit_drop</source><translation>同比下降达到（%）</translation></message>
    <message><source>revenue_view.limit_silent</source><translation>连续无收入月数</translation></message>
    <message><source>revenue_view.limit_lost</source><translation>建议列为流失的月数</translation></message>
    <message><source>revenue_view.limit_jump</source><translation>突增倍数（疑似单位错误）</translation></message>
    <message><source>revenue_view.denominators_hint</source><translation>市局或专业局的全年业务收入，是占比（‰）的分母。没有它不能评定等级。请注明数据来源。</translation></message>
    <message><source>revenue_view.edit_denominator</source><translation>修改</translation></message>
    <message><source>revenue_view.new_denominator</source><translation>登记全年收入</translation></message>
    <message><source>revenue_view.no_denominators</source><translation>还没有登记全年收入</translation></message>
    <message><source>revenue_view.no_denominators_text</source><translation>评定等级需要市局（或专业局）的全年业务收入。</translation></message>
    <message><source>revenue_view.denominator_title</source><translation>全年业务收入</translation></message>
    <message><source>revenue_view.denominator_hint</source><translation>单位、年度相同的只有一条；修改会留下历史，已发布的评定不受影响。</translation></message>
    <message><source>revenue_view.amount_wan</source><translation>全年收入（万元）</translation></message>
    <message><source>revenue_view.source_hint</source><translation>例如：2025 年财务决算</translation></message>
    <message><source>revenue_view.unit_missing</source><translation>请选择单位。</translation></message>
    <message><source>revenue_view.amount_missing</source><translation>请填写大于 0 的全年收入。</translation></message>
    <message><source>revenue_view.denominator_saved</source><translation>已登记 {unit} {year} 年全年收入。</translation></message>
    <message><source>revenue_view.print_title</source><translation>打印用邮收入统计表</translation></message>
    <message><source>revenue_view.print_hint</source><translation>附件4：选月份打印月报，选全年打印分月汇总。</translation></message>
    <message><source>revenue_view.whole_year</source><translation>全年</translation></message>
    <message><source>revenue_view.scope</source><translation>填报单位</translation></message>
    <message><source>revenue_view.everything</source><translation>全部客户</translation></message>
    <message><source>revenue_view.money_unit</source><translation>金额单位</translation></message>
    <message><source>revenue_view.save_workbook</source><translation>另存为 Excel…</translation></message>
    <message><source>revenue_view.preview</source><translation>预览</translation></message>
    <message><source>revenue_view.chart_by_month</source><translation>各月用邮收入，与上年比较</translation></message>
    <message><source>revenue_view.chart_by_service</source><translation>各业务收入占比</translation></message>
    <message><source>revenue_view.chart_concentration</source><translation>客户集中度</translation></message>
    <message><source>revenue_view.charts_hint</source><translation>与打印稿相同，黑白打印也能分辨。</translation></message>
    <message><source>revenue_view.exported</source><translation>已导出 {count:,} 行到 {place}。</translation></message>
    <message><source>revenue_view.export_pivots_only</source><translation>请先打开一张按月的表，再导出。</translation></message>
    <message><source>revenue_view.nothing_to_export</source><translation>没有收入可以导出或打印。</translation></message>
    <message><source>revenue_view.import_title</source><translation>从 Excel 导入用邮收入</translation></message>
    <message><source>revenue_view.step_match</source><translation>4 匹配客户</translation></message>
    <message><source>revenue_view.step_check</source><translation>5 检查</translation></message>
    <message><source>revenue_view.step_result</source><translation>6 结果</translation></message>
    <message><source>revenue_view.file_title</source><translation>选择用邮收入统计表</translation></message>
    <message><source>revenue_view.file_text</source><translation>支持 .xlsx、.xls 和 .csv。月份在列、标题或文件名里都可以。检查无误后才写入，写入后可以整批撤销。</translation></message>
    <message><source>revenue_view.sheet_month</source><translation>整张表的月份</translation></message>
    <message><source>revenue_view.sheet_service</source><translation>整张表的业务</translation></message>
    <message><source>revenue_view.sheet_money</source><translation>金额单位</translation></message>
    <message><source>revenue_view.corrections</source><translation>负数按冲正计入</translation></message>
    <message><source>revenue_view.by_columns</source><translation>按表头识别</translation></message>
    <message><source>revenue_view.no_amount_column</source><translation>请指定哪一列是收入。</translation></message>
    <message><source>revenue_view.month_unreadable</source><translation>月份请写成 2025-05。</translation></message>
    <message><source>revenue_view.target_code</source><translation>客户编号</translation></message>
    <message><source>revenue_view.target_name</source><translation>客户名称</translation></message>
    <message><source>revenue_view.target_month</source><translation>月份</translation></message>
    <message><source>revenue_view.target_service</source><translation>业务种类</translation></message>
    <message><source>revenue_view.target_amount</source><translation>收入</translation></message>
    <message><source>revenue_view.target_volume</source><translation>业务量</translation></message>
    <message><source>revenue_view.target_volume_unit</source><translation>计量单位</translation></message>
    <message><source>revenue_view.target_sub_branch</source><translation>来源支局</translation></message>
    <message><source>revenue_view.target_row_total</source><translation>本行合计（核对）</translation></message>
    <message><source>revenue_view.match_text</source><translation>表中的名称</translation></message>
    <message><source>revenue_view.match_rows</source><translation>行</translation></message>
    <message><source>revenue_view.match_amount</source><translation>收入（元）</translation></message>
    <message><source>revenue_view.match_meaning</source><translation>是哪一户</translation></message>
    <message><source>revenue_view.match_hint</source><translation>有 {count} 个名称或词对不上。请选择对应的客户；回答会记住，下次自动匹配。打字可在全部客户中查找。</translation></message>
    <message><source>revenue_view.suggestion</source><translation>{name}（{score}%）</translation></message>
    <message><source>revenue_view.leave_out</source><translation>其余对不上的都不导入</translation></message>
    <message><source>revenue_view.leave_this_out</source><translation>不导入这一户</translation></message>
    <message><source>revenue_view.service_word</source><translation>业务“{text}”</translation></message>
    <message><source>revenue_view.choose_service</source><translation>请选择业务</translation></message>
    <message><source>revenue_view.who_is_meant</source><translation>选择或查找客户</translation></message>
    <message><source>revenue_view.meaning_of</source><translation>{name} 是哪一户</translation></message>
    <message><source>revenue_view.unanswered</source><translation>还有 {count} 个没有回答</translation></message>
    <message><source>revenue_view.check_text</source><translation>{lines:,} 条收入，{customers:,} 户客户，将写入 {total} 元；核对合计 {totals} 处一致；{left_out:,} 条不导入。</translation></message>
    <message><source>revenue_view.months</source><translation>月份</translation></message>
    <message><source>revenue_view.months_text</source><translation>已有的月份要决定：覆盖（新报表替代旧的）、累加（两份都算）或跳过。</translation></message>
    <message><source>revenue_view.problems</source><translation>问题</translation></message>
    <message><source>revenue_view.problems_count</source><translation>错误 {errors:,} · 提醒 {warnings:,} · 跳过 {skipped:,} 行</translation></message>
    <message><source>revenue_view.head_month</source><translation>月份</translation></message>
    <message><source>revenue_view.head_lines</source><translation>条数</translation></message>
    <message><source>revenue_view.head_sum</source><translation>本表合计（元）</translation></message>
    <message><source>revenue_view.head_known_sum</source><translation>已有合计（元）</translation></message>
    <message><source>revenue_view.head_difference</source><translation>差额（元）</translation></message>
    <message><source>revenue_view.head_decision</source><translation>处理</translation></message>
    <message><source>revenue_view.head_kind</source><translation>类别</translation></message>
    <message><source>revenue_view.head_row</source><translation>行</translation></message>
    <message><source>revenue_view.head_column</source><translation>列</translation></message>
    <message><source>revenue_view.head_problem</source><translation>说明</translation></message>
    <message><source>revenue_view.new_month</source><translation>新月份，写入</translation></message>
    <message><source>revenue_view.existing_ask</source><translation>请选择…</translation></message>
    <message><source>revenue_view.existing_replace</source><translation>覆盖</translation></message>
    <message><source>revenue_view.existing_add</source><translation>累加</translation></message>
    <message><source>revenue_view.existing_skip</source><translation>跳过</translation></message>
    <message><source>revenue_view.decision_of</source><translation>{month} 的处理</translation></message>
    <message><source>revenue_view.error</source><translation>错误</translation></message>
    <message><source>revenue_view.warning</source><translation>提醒</translation></message>
    <message><source>revenue_view.apply</source><translation>写入 {count:,} 条</translation></message>
    <message><source>revenue_view.why_errors</source><translation>有 {count} 处错误，一处也不写入；请改正文件或列对应。</translation></message>
    <message><source>revenue_view.show_revenue</source><translation>看收入</translation></message>
    <message><source>revenue_view.nothing_written</source><translation>没有写入</translation></message>
    <message><source>revenue_view.result_text</source><translation>写入 {lines:,} 条收入，{customers:,} 户客户，合计 {total} 元；月份：{months}。</translation></message>
    <message><source>revenue_view.result_skipped</source><translation>跳过的月份：{months}</translation></message>
    <message><source>revenue_view.result_left_out</source><translation>不导入 {count:,} 条</translation></message>
    <message><source>revenue_view.result_totals</source><translation>表内合计核对一致 {count} 处</translation></message>
</context>
</TS>
