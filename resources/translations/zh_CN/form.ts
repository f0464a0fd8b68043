<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>unit</name>
    <message><source>unit.yuan</source><translation>元</translation></message>
    <message><source>unit.wan</source><translation>万元</translation></message>
</context>
<context>
    <name>form</name>
    <message><source>form.draft_found_of</source><translation>发现 {when} 未保存的内容：{name}。</translation></message>
    <message><source>form.ok</source><translation>确定</translation></message>
    <message><source>form.as_said</source><translation>{sentence}</translation></message>
    <message><source>form.cancel</source><translation>取消</translation></message>
    <message><source>form.close</source><translation>关闭</translation></message>
    <message><source>form.done</source><translation>完成</translation></message>
    <message><source>form.calendar</source><translation>打开日历</translation></message>
    <message><source>form.open_list</source><translation>打开列表</translation></message>
    <message><source>form.remove</source><translation>去掉“{what}”</translation></message>
    <message><source>form.add_to_set</source><translation>输入后按回车添加</translation></message>
    <message><source>form.pick_to_add</source><translation>输入汉字、拼音或首字母</translation></message>
    <message><source>form.not_in_list</source><translation>“{text}”不在列表中，请从列表中选择。</translation></message>
    <message><source>form.not_money</source><translation>金额无法识别，请输入数字。</translation></message>
    <message><source>form.not_integer</source><translation>请输入整数。</translation></message>
    <message><source>form.not_number</source><translation>请输入数字。</translation></message>
    <message><source>form.not_date</source><translation>日期无法识别，例如 2025-06-03 或 603。</translation></message>
    <message><source>form.too_long</source><translation>最多 {most} 个字，现多出 {over} 个。</translation></message>
    <message><source>form.colon</source><translation>：</translation></message>
    <message><source>form.between</source><translation>、</translation></message>
    <message><source>form.semicolon</source><translation>；</translation></message>
    <message><source>form.code_division</source><translation>行政区划（6 位）</translation></message>
    <message><source>form.code_serial</source><translation>客户序号（5 位）</translation></message>
    <message><source>form.code_branch</source><translation>分支（3 位）</translation></message>
    <message><source>form.code_length</source><translation>客户编号应为 14 位，现为 {count} 位。</translation></message>
    <message><source>form.code_division_unknown</source><translation>没有这个行政区划</translation></message>
</context>
<context>
    <name>table</name>
    <message><source>table.choose_columns</source><translation>选择列…</translation></message>
    <message><source>table.chooser_hint</source><translation>勾选要显示的列，拖动或用按钮调整顺序。</translation></message>
    <message><source>table.move_up</source><translation>上移</translation></message>
    <message><source>table.move_down</source><translation>下移</translation></message>
    <message><source>table.reset_columns</source><translation>恢复默认</translation></message>
    <message><source>table.sort_up</source><translation>升序</translation></message>
    <message><source>table.sort_down</source><translation>降序</translation></message>
    <message><source>table.fit_width</source><translation>列宽适应内容</translation></message>
    <message><source>table.hide_column</source><translation>隐藏此列</translation></message>
    <message><source>table.clear_filters</source><translation>清除筛选</translation></message>
    <message><source>table.type_to_find</source><translation>输入汉字、拼音或首字母</translation></message>
    <message><source>table.tick_none</source><translation>全部取消</translation></message>
    <message><source>form.named</source><translation>{name}：{value}</translation></message>
</context>
</TS>
