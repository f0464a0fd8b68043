<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>revenue</name>
    <message><source>revenue_statement.adds_to</source><translation>追加到</translation></message>
    <message><source>revenue_statement.file_name</source><translation>来源文件</translation></message>
    <message><source>revenue_statement.line_count</source><translation>行数</translation></message>
    <message><source>revenue_statement.total</source><translation>合计</translation></message>
    <message><source>revenue_line.source_row</source><translation>来源行号</translation></message>
    <message><source>alert_cause.customer</source><translation>客户</translation></message>
    <message><source>alert_cause.alert</source><translation>异动类型</translation></message>
    <message><source>alert_cause.alert.drop</source><translation>同比下降</translation></message>
    <message><source>alert_cause.alert.silent</source><translation>连续无收入</translation></message>
    <message><source>alert_cause.alert.jump</source><translation>疑似单位错误</translation></message>
    <message><source>alert_cause.alert.lost</source><translation>建议列为流失</translation></message>
    <message><source>alert_cause.month</source><translation>月份</translation></message>
    <message><source>alert_cause.cause</source><translation>原因</translation></message>
    <message><source>alert_cause.cause.competitor</source><translation>竞争对手</translation></message>
    <message><source>alert_cause.cause.moved</source><translation>业务转移或搬迁</translation></message>
    <message><source>alert_cause.cause.season</source><translation>季节因素</translation></message>
    <message><source>alert_cause.cause.service</source><translation>服务质量</translation></message>
    <message><source>alert_cause.cause.price</source><translation>资费价格</translation></message>
    <message><source>alert_cause.cause.unit_mistake</source><translation>录入单位错误</translation></message>
    <message><source>alert_cause.cause.other</source><translation>其他</translation></message>
    <message><source>alert_cause.competitor</source><translation>竞争对手名称</translation></message>
    <message><source>alert_cause.note</source><translation>说明</translation></message>
    <message><source>alert_cause.noted_by</source><translation>填写人</translation></message>
    <message><source>alert_cause.noted_on</source><translation>填写日期</translation></message>
    <message><source>customer_alias.unit</source><translation>单位</translation></message>
    <message><source>customer_alias.text</source><translation>报表中的名称</translation></message>
    <message><source>customer_alias.customer</source><translation>对应客户</translation></message>
    <message><source>change.import_revenue</source><translation>导入用邮收入</translation></message>
    <message><source>change.withdraw_statements</source><translation>作废收入报表</translation></message>
    <message><source>change.restore_statements</source><translation>恢复收入报表</translation></message>
    <message><source>change.save_bureau_revenue</source><translation>登记全年业务收入</translation></message>
    <message><source>change.alert_cause</source><translation>填写异动原因</translation></message>
    <message><source>change.mark_lost</source><translation>列为流失客户</translation></message>
    <message><source>revenue.default_source</source><translation>用邮收入统计表</translation></message>
    <message><source>revenue.zero</source><translation>收入为 0，不写入</translation></message>
    <message><source>revenue.negative</source><translation>收入为负数 {amount} 元；确属冲正的，请选择“允许冲正”后再导入</translation></message>
    <message><source>revenue.correction</source><translation>按冲正计入 {amount} 元</translation></message>
    <message><source>revenue.customer_missing</source><translation>有收入但没有客户编号和名称</translation></message>
    <message><source>revenue.customer_unknown</source><translation>找不到客户“{name}”；请从相近客户中选择，或选择不导入这一户</translation></message>
    <message><source>revenue.code_unknown</source><translation>客户编号 {code}({name})不在客户档案中</translation></message>
    <message><source>revenue.service_unknown</source><translation>不认识的业务种类“{text}”</translation></message>
    <message><source>revenue.branch_unknown</source><translation>不认识的支局“{text}”，该项不写入</translation></message>
    <message><source>revenue.month_unreadable</source><translation>“{text}”不是月份；请写成 2025-05 或 2025年5月</translation></message>
    <message><source>revenue.volume_unreadable</source><translation>业务量“{text}”不是数字，不写入</translation></message>
    <message><source>revenue.column_twice</source><translation>与 {first} 列是同一个月份或业务，重复了</translation></message>
    <message><source>revenue.twice</source><translation>“{name}”{month} 的同一业务在第 {first} 行已经出现过</translation></message>
    <message><source>revenue.month_exists</source><translation>{month} 的“{source}”已经导入过（来自 {file}）；请选择覆盖、累加或跳过</translation></message>
    <message><source>revenue.total_differs</source><translation>表内合计 {stated} 与明细合计 {summed} 相差 {difference} 元</translation></message>
    <message><source>revenue.row_total_differs</source><translation>本行合计 {stated} 与各列之和 {summed} 相差 {difference} 元</translation></message>
    <message><source>failure.revenue_refused</source><translation>收入表有 {count} 处问题，什么也没有写入。{first}</translation></message>
    <message><source>failure.revenue_amounts_missing</source><translation>没有找到收入列：请指定哪一列是收入金额。</translation></message>
    <message><source>failure.revenue_customers_missing</source><translation>没有找到客户列：请指定哪一列是客户编号或客户名称。</translation></message>
    <message><source>failure.revenue_month_missing</source><translation>{column} 列“{heading}”的收入没有月份：表头、标题和文件名里都没有，请指定月份（如 2025-05）。</translation></message>
    <message><source>failure.revenue_service_missing</source><translation>{column} 列“{heading}”的收入没有业务种类：请指定业务种类列，或为整张表指定一种业务。</translation></message>
    <message><source>failure.statement_unknown</source><translation>找不到这份收入报表。</translation></message>
    <message><source>failure.denominator_refused</source><translation>{unit} {year} 年的全年业务收入必须大于 0。</translation></message>
    <message><source>failure.alert_cause_unknown</source><translation>不认识的原因“{cause}”。</translation></message>
    <message><source>revenue_statement_form.title</source><translation>大客户用邮收入统计表</translation></message>
    <message><source>revenue_statement_form.annex</source><translation>附件4</translation></message>
    <message><source>revenue_statement_form.of_month</source><translation>统计期：{year}年{month}月</translation></message>
    <message><source>revenue_statement_form.of_blank</source><translation>统计期：      年    月</translation></message>
    <message><source>revenue_statement_form.of_year</source><translation>统计期：{year}年</translation></message>
    <message><source>revenue_statement_form.unit</source><translation>填报单位：{unit}</translation></message>
    <message><source>revenue_statement_form.money_unit</source><translation>金额单位：{unit}</translation></message>
    <message><source>revenue_statement_form.number</source><translation>序号</translation></message>
    <message><source>revenue_statement_form.code</source><translation>客户编号</translation></message>
    <message><source>revenue_statement_form.name</source><translation>客户名称</translation></message>
    <message><source>revenue_statement_form.service</source><translation>业务种类</translation></message>
    <message><source>revenue_statement_form.volume</source><translation>业务量</translation></message>
    <message><source>revenue_statement_form.month_amount</source><translation>本月收入</translation></message>
    <message><source>revenue_statement_form.cumulated</source><translation>本年累计</translation></message>
    <message><source>revenue_statement_form.last_year</source><translation>上年同期</translation></message>
    <message><source>revenue_statement_form.year_on_year</source><translation>同比%</translation></message>
    <message><source>revenue_statement_form.month_on_month</source><translation>环比%</translation></message>
    <message><source>revenue_statement_form.sub_branch</source><translation>来源支局</translation></message>
    <message><source>revenue_statement_form.month</source><translation>{month}月</translation></message>
    <message><source>revenue_statement_form.total</source><translation>合计</translation></message>
    <message><source>revenue_statement_form.notes</source><translation>填表说明：本表按客户、业务、月份统计；收入为实收，负数为冲正；因四舍五入，分项合计与总计可能不符。</translation></message>
    <message><source>revenue_statement_form.file_name</source><translation>用邮收入统计表_{unit}_{period}</translation></message>
    <message><source>form.sign.preparer</source><translation>制表人：</translation></message>
    <message><source>form.sign.reviewer</source><translation>审核人：</translation></message>
    <message><source>form.sign.leader</source><translation>单位领导：</translation></message>
    <message><source>form.sign.date</source><translation>日期：    年  月  日</translation></message>
    <message><source>form.filled_on</source><translation>填报日期：{date}</translation></message>
    <message><source>chart.revenue_by_month</source><translation>各月用邮收入（万元）</translation></message>
    <message><source>chart.this_year</source><translation>{year}年</translation></message>
    <message><source>chart.share_by_service</source><translation>各业务收入占比</translation></message>
    <message><source>chart.grades_over_years</source><translation>历年等级户数</translation></message>
    <message><source>chart.scores_over_years</source><translation>历年得分</translation></message>
    <message><source>chart.concentration</source><translation>客户集中度：前 10% 的客户贡献 {share}% 的收入</translation></message>
    <message><source>chart.share_of_customers</source><translation>客户数占比（%）</translation></message>
    <message><source>chart.share_of_revenue</source><translation>收入占比（%）</translation></message>
    <message><source>chart.nothing</source><translation>没有数据</translation></message>
    <message><source>chart.month</source><translation>{month}月</translation></message>
    <message><source>chart.others</source><translation>其他</translation></message>
    <message><source>command_line.do_import_revenue</source><translation>导入用邮收入表</translation></message>
    <message><source>command_line.do_list_revenue</source><translation>列出一年的用邮收入</translation></message>
    <message><source>command_line.do_print_revenue</source><translation>打印用邮收入统计表</translation></message>
    <message><source>command_line.do_print_ranking</source><translation>打印大客户分类排序表</translation></message>
    <message><source>command_line.revenue_year</source><translation>年份</translation></message>
    <message><source>command_line.revenue_by</source><translation>按业务、月份或客户经理汇总</translation></message>
    <message><source>command_line.revenue_month</source><translation>月份（YYYY-MM）</translation></message>
    <message><source>command_line.revenue_existing</source><translation>已有月份：replace 覆盖，add 累加，skip 跳过</translation></message>
    <message><source>command_line.revenue_corrections</source><translation>负数按冲正计入</translation></message>
    <message><source>command_line.revenue_leave_out</source><translation>匹配不到的客户不导入</translation></message>
    <message><source>command_line.revenue_unit</source><translation>金额单位</translation></message>
    <message><source>command_line.revenue_service</source><translation>整张表的业务种类</translation></message>
    <message><source>command_line.revenue_source</source><translation>报表来源</translation></message>
    <message><source>command_line.revenue_file_unit</source><translation>填报单位代码</translation></message>
    <message><source>command_line.revenue_limit</source><translation>最多列出的行数</translation></message>
    <message><source>command_line.revenue_imported</source><translation>已写入 {lines} 条收入，{customers} 户客户，合计 {total} 元；跳过月份：{skipped}；未导入 {left_out} 条。</translation></message>
    <message><source>command_line.import_refused_whole</source><translation>有 {count} 处问题，什么也没有写入。</translation></message>
    <message><source>command_line.revenue_dry</source><translation>试运行，没有写入。</translation></message>
    <message><source>command_line.revenue_group</source><translation>项目</translation></message>
    <message><source>command_line.revenue_total</source><translation>合计（元）</translation></message>
    <message><source>command_line.revenue_yoy</source><translation>同比%</translation></message>
    <message><source>command_line.revenue_mom</source><translation>环比%</translation></message>
    <message><source>command_line.revenue_month_head</source><translation>月份</translation></message>
    <message><source>command_line.revenue_amount</source><translation>收入（元）</translation></message>
    <message><source>command_line.revenue_last_year</source><translation>上年同期（元）</translation></message>
    <message><source>command_line.form_printed</source><translation>已写入 {path}（{count} 行）。</translation></message>
    <message><source>command_line.scope</source><translation>单位代码</translation></message>
    <message><source>entity.alert_cause</source><translation>异动原因</translation></message>
    <message><source>entity.customer_alias</source><translation>客户别名</translation></message>
</context>
</TS>
