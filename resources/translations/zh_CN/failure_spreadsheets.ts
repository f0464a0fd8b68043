<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>failure_spreadsheets</name>
    <message><source>failure.not_a_workbook</source><translation>“{file}”不是可导入的表格。请用 Excel 或 WPS 打开它，另存为 .xlsx 后再试。</translation></message>
    <message><source>failure.workbook_missing</source><translation>找不到文件“{file}”。请确认它没有被移动或删除。</translation></message>
    <message><source>failure.workbook_encrypted</source><translation>“{file}”设了打开密码，无法读取。请在 Excel 或 WPS 中取消密码，保存后再试。</translation></message>
    <message><source>failure.workbook_et</source><translation>“{file}”是 WPS 专用的 .et 格式。请在 WPS 中另存为 .xlsx 后再试。</translation></message>
    <message><source>failure.workbook_too_large</source><translation>“{file}”过大（{megabytes} MB，上限 {limit} MB）。请删去图片或拆成几个文件后再试。</translation></message>
    <message><source>failure.sheet_too_large</source><translation>“{file}”的内容一直延伸到第 {row} 行、{column} 列，无法整表读取。多半是远处有一个多余的单元格，请把数据复制到新工作表后再试。</translation></message>
    <message><source>failure.workbook_damaged</source><translation>“{file}”已损坏，无法读完。请用 Excel 或 WPS 打开并另存一份后再试。</translation></message>
    <message><source>failure.workbook_empty</source><translation>“{file}”里没有内容。</translation></message>
    <message><source>failure.sheet_missing</source><translation>“{file}”里没有工作表“{sheet}”。现有工作表：{sheets}。</translation></message>
    <message><source>failure.text_unreadable</source><translation>“{file}”的文字编码既不是 UTF-8 也不是 GB18030。请在 Excel 或 WPS 中另存为 .xlsx 后再试。</translation></message>
    <message><source>failure.headings_missing</source><translation>没有找到表头。请指定哪一行是表头，并至少对应一列。</translation></message>
    <message><source>failure.work_cancelled</source><translation>已停止，没有写入任何内容。</translation></message>
    <message><source>failure.workbook_unreadable</source><translation>无法读取“{file}”：{reason}。如果它正在别的程序中打开，请先关闭。</translation></message>
    <message><source>failure.workbook_unwritable</source><translation>无法写入“{file}”：{reason}。如果它正在 Excel 或 WPS 中打开，请先关闭；或换一个文件夹。</translation></message>
</context>
</TS>
