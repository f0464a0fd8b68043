<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>failure</name>
    <message><source>failure.unit_code_unknown</source><translation>没有代码为“{code}”的单位。请从广东省单位树中选择。</translation></message>
    <message><source>failure.missing_denominator</source><translation>缺少 {unit} 在 {year} 年的年收入，无法计算收入比重。请先录入该局（专业）的年收入。</translation></message>
    <message><source>failure.rule_set_unknown</source><translation>没有名为“{name}”的分级办法。</translation></message>
</context>
<context>
    <name>problem</name>
    <message><source>problem.code_length</source><translation>客户编号应为 14 位数字，现为 {length} 位。</translation></message>
    <message><source>problem.code_not_digits</source><translation>客户编号只能是数字：“{code}”。如来自表格，请将该列设为文本格式后重新填写。</translation></message>
    <message><source>problem.code_division</source><translation>客户编号的前六位 {division} 不是广东省的行政区划代码。</translation></message>
    <message><source>problem.code_serial</source><translation>客户编号的顺序号从 00001 开始，不能为 00000。</translation></message>
    <message><source>problem.code_division_differs</source><translation>客户编号的区划是{code_division}，所在行政区划是{division}。请核对。</translation></message>
    <message><source>problem.code_is_headquarters</source><translation>分支机构的编号末三位不应为 000。</translation></message>
    <message><source>problem.code_is_branch</source><translation>编号末三位是 {branch}，但没有填写总部。</translation></message>
    <message><source>problem.required</source><translation>必须填写。</translation></message>
    <message><source>problem.should_be_filled</source><translation>尚未填写；保存后计入“不完整”。</translation></message>
    <message><source>problem.too_long</source><translation>最多 {limit} 个字，现为 {length} 个。</translation></message>
    <message><source>problem.not_a_choice</source><translation>“{value}”不在可选项中。</translation></message>
    <message><source>problem.division_abolished</source><translation>{division}已撤销，现为{successor}。</translation></message>
    <message><source>problem.unit_unknown</source><translation>没有代码为“{value}”的单位。</translation></message>
    <message><source>problem.control_character</source><translation>含有无法保存的控制字符。请重新输入。</translation></message>
    <message><source>problem.private_use</source><translation>字符“{characters}”是私用区字符，在其他电脑上可能显示为别的字。请改用标准字，或把替代写法填入“名称替代写法”。</translation></message>
    <message><source>problem.credit_code_length</source><translation>统一社会信用代码应为 18 位。</translation></message>
    <message><source>problem.credit_code_letters</source><translation>统一社会信用代码只含数字和大写字母（不含 I、O、S、V、Z）。</translation></message>
    <message><source>problem.credit_code_division</source><translation>统一社会信用代码第 3 至 8 位应为数字。</translation></message>
    <message><source>problem.credit_code_check</source><translation>统一社会信用代码的校验位不符。如证照确实如此，可以保存。</translation></message>
    <message><source>problem.postcode</source><translation>邮政编码应为 6 位数字。</translation></message>
    <message><source>problem.phone</source><translation>电话“{number}”不像电话号码：固定电话为区号加 7 至 8 位，手机 11 位。</translation></message>
    <message><source>problem.mobile_length</source><translation>手机号应为 11 位，现为 {length} 位。</translation></message>
    <message><source>problem.mobile</source><translation>手机号应为 1 开头的 11 位数字。</translation></message>
    <message><source>problem.email</source><translation>电子邮箱格式不对：“{value}”。</translation></message>
    <message><source>problem.future_date</source><translation>日期 {date} 晚于今天。</translation></message>
    <message><source>problem.date_order</source><translation>到期日 {until} 早于签订日期 {signed}。</translation></message>
    <message><source>problem.same_manager</source><translation>A角和B角不能是同一人。</translation></message>
    <message><source>problem.two_managers</source><translation>白银以上客户应同时有A角和B角。</translation></message>
    <message><source>problem.negative</source><translation>不能为负数。</translation></message>
    <message><source>problem.percent</source><translation>百分比应在 0 到 100 之间。</translation></message>
    <message><source>problem.shares_above_hundred</source><translation>竞争对手份额合计 {total}%，超过 100%。</translation></message>
    <message><source>problem.money_unreadable</source><translation>“{text}”不是金额。</translation></message>
    <message><source>problem.money_too_fine</source><translation>金额“{text}”精确到分以下，最多两位小数（元）。</translation></message>
    <message><source>problem.money_too_large</source><translation>金额“{text}”过大。</translation></message>
    <message><source>problem.number_too_large</source><translation>数值过大。</translation></message>
    <message><source>problem.date_unreadable</source><translation>“{text}”不是日期。可写作 2025-06-03、20250603 或 603。</translation></message>
    <message><source>problem.date_impossible</source><translation>日历上没有“{text}”这一天。</translation></message>
    <message><source>problem.own_headquarters</source><translation>客户不能是自己的总部。</translation></message>
    <message><source>problem.contact_unknown</source><translation>上级联系人不在本客户的联系人中。</translation></message>
</context>
<context>
    <name>duplicate</name>
    <message><source>duplicate.same_code</source><translation>客户编号相同</translation></message>
    <message><source>duplicate.same_credit_code</source><translation>统一社会信用代码相同</translation></message>
    <message><source>duplicate.same_name</source><translation>名称相同</translation></message>
    <message><source>duplicate.same_core_name</source><translation>去除“有限公司”等字样后名称相同</translation></message>
    <message><source>duplicate.same_former_name</source><translation>与曾用名或简称相同</translation></message>
    <message><source>duplicate.same_phone</source><translation>电话相同，名称相近</translation></message>
    <message><source>duplicate.same_address</source><translation>地址相同，名称部分相同</translation></message>
    <message><source>duplicate.same_pinyin</source><translation>名称读音相同</translation></message>
    <message><source>duplicate.similar_name</source><translation>名称相近</translation></message>
</context>
</TS>
