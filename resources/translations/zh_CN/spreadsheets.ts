<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>spreadsheets</name>
    <message><source>import.in_row</source><translation>第 {row} 行：{problem}</translation></message>
    <message><source>import.about</source><translation>“{what}”：{problem}</translation></message>
    <message><source>import.in_cell</source><translation>第 {row} 行 {column} 列“{heading}”：{problem}</translation></message>
    <message><source>import.reach</source><translation>联系电话/E-mail</translation></message>
    <message><source>import.error_column</source><translation>错误原因</translation></message>
    <message><source>import.skipped_blank</source><translation>第 {row} 行是空行，已跳过。</translation></message>
    <message><source>import.skipped_total</source><translation>第 {row} 行是合计行“{text}”，已跳过。</translation></message>
    <message><source>import.skipped_repeated</source><translation>第 {row} 行重复表头“{text}”，已跳过。</translation></message>
    <message><source>import.digits_lost</source><translation>“{text}”是数字格式，位数已丢失。请在表格中把该列设为“文本”格式，重新填写后再导入。</translation></message>
    <message><source>import.code_as_number</source><translation>编号在表格中存为数字，已按 {code} 读取，请核对。建议把该列设为“文本”格式。</translation></message>
    <message><source>import.cell_error</source><translation>单元格是错误值 {text}。请改正公式或填写内容。</translation></message>
    <message><source>import.date_as_number</source><translation>{number} 是未设日期格式的数字，已按 {date} 读取，请核对。</translation></message>
    <message><source>import.not_whole_number</source><translation>“{text}”不是整数。</translation></message>
    <message><source>import.choice_unknown</source><translation>不认识“{text}”，此项未导入。</translation></message>
    <message><source>import.person_unknown</source><translation>人员中没有“{text}”，此项未导入。</translation></message>
    <message><source>import.person_ambiguous</source><translation>有多人叫“{text}”，无法确定是谁，此项未导入。</translation></message>
    <message><source>import.contact_without_name</source><translation>没有联系人姓名，这一列的内容未导入。</translation></message>
    <message><source>import.name_missing</source><translation>没有客户名称。</translation></message>
    <message><source>import.renamed</source><translation>客户名称由“{old}”改为“{new}”，原名记入曾用名。</translation></message>
    <message><source>import.code_in_bin</source><translation>编号 {code} 属于回收站中的客户；编号不得重复使用。请先恢复该客户。</translation></message>
    <message><source>import.code_ambiguous</source><translation>编号 {code} 在库中有 {count} 户，无法确定是哪一户。</translation></message>
    <message><source>import.name_of_another</source><translation>编号 {code} 与客户名称分属库中两户。请核对编号和名称。</translation></message>
    <message><source>import.credit_code_of_another</source><translation>编号 {code} 与统一社会信用代码分属库中两户。请核对。</translation></message>
    <message><source>import.code_differs</source><translation>库中该客户的编号是 {stored}，表中是 {code}；导入不能更改编号。</translation></message>
    <message><source>import.ambiguous</source><translation>库中有 {count} 户与此相同，无法确定是哪一户。请填写客户编号。</translation></message>
    <message><source>import.twin_code</source><translation>编号 {code} 与第 {first} 行重复。</translation></message>
    <message><source>import.twin_customer</source><translation>与第 {first} 行是同一客户。</translation></message>
    <message><source>import.twin_name</source><translation>与第 {first} 行的客户名称相同。</translation></message>
    <message><source>export.sheet_customers</source><translation>客户</translation></message>
    <message><source>export.sheet_notes</source><translation>填写说明</translation></message>
    <message><source>export.sheet_lists</source><translation>字典</translation></message>
    <message><source>export.in_unit</source><translation>{heading}({unit})</translation></message>
    <message><source>export.note_field</source><translation>列</translation></message>
    <message><source>export.note_required</source><translation>必填</translation></message>
    <message><source>export.note_how</source><translation>填写方法</translation></message>
    <message><source>export.yes</source><translation>是</translation></message>
    <message><source>export.how_text</source><translation>文字，最多 {limit} 个字</translation></message>
    <message><source>export.how_code</source><translation>14 位数字；尚未编码的留空</translation></message>
    <message><source>export.how_credit_code</source><translation>18 位统一社会信用代码</translation></message>
    <message><source>export.how_choice</source><translation>从下拉列表中选择，或照“字典”表填写</translation></message>
    <message><source>export.how_choices</source><translation>可填多项，用顿号隔开，照“字典”表填写</translation></message>
    <message><source>export.how_texts</source><translation>可填多项，用顿号隔开</translation></message>
    <message><source>export.how_date</source><translation>日期，如 2025-06-03</translation></message>
    <message><source>export.how_money</source><translation>金额，单位见表头</translation></message>
    <message><source>export.how_integer</source><translation>整数</translation></message>
    <message><source>export.how_boolean</source><translation>是 或 否</translation></message>
    <message><source>export.how_person</source><translation>人员姓名，须已在系统中登记</translation></message>
    <message><source>export.general_empty</source><translation>留空的单元格不改动已有内容。</translation></message>
    <message><source>export.general_match</source><translation>按客户编号、统一社会信用代码、客户全称的次序认定是否已有客户。</translation></message>
    <message><source>export.general_heads</source><translation>表头请勿删改；不用的列可以删除，列的次序不限。</translation></message>
    <message><source>export.general_totals</source><translation>空行和合计行会跳过。</translation></message>
</context>
</TS>
