<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>imports</name>
    <message><source>imports.title</source><translation>从 Excel 导入客户</translation></message>
    <message><source>imports.step_file</source><translation>1 文件</translation></message>
    <message><source>imports.step_sheet</source><translation>2 工作表与表头</translation></message>
    <message><source>imports.step_columns</source><translation>3 列对应</translation></message>
    <message><source>imports.step_check</source><translation>4 检查</translation></message>
    <message><source>imports.step_result</source><translation>5 结果</translation></message>
    <message><source>imports.file_title</source><translation>选择客户名单</translation></message>
    <message><source>imports.file_text</source><translation>支持 .xlsx、.xls 和 .csv。文件不会被改动；检查无误后才写入，写入后还可以整批撤销。</translation></message>
    <message><source>imports.drop_here</source><translation>把文件拖到这里，或者</translation></message>
    <message><source>imports.choose_file</source><translation>选择文件…</translation></message>
    <message><source>imports.file_kinds</source><translation>表格 (*.xlsx *.xls *.csv);;所有文件 (*)</translation></message>
    <message><source>imports.mode</source><translation>导入方式</translation></message>
    <message><source>imports.mode_both</source><translation>新增并更新</translation></message>
    <message><source>imports.mode_add</source><translation>只新增</translation></message>
    <message><source>imports.mode_update</source><translation>只更新</translation></message>
    <message><source>imports.empty_cells</source><translation>空白单元格不改动已有内容；编号不会被导入改变。</translation></message>
    <message><source>imports.sheet</source><translation>工作表</translation></message>
    <message><source>imports.sheet_text</source><translation>程序认出的表头行已标出；不对时请点击真正的表头行（两行表头可按住 Ctrl 点两行）。合计行和空行会跳过，并在结果中列出。</translation></message>
    <message><source>imports.heads</source><translation>表头：第 {rows} 行</translation></message>
    <message><source>imports.sheet_rows</source><translation>{name}（{count:,} 行）</translation></message>
    <message><source>imports.no_heads</source><translation>没有找到表头，请点击表头行。</translation></message>
    <message><source>imports.columns_text</source><translation>每列对应哪一项。猜得不对请改；同样的表头下次会记住。</translation></message>
    <message><source>imports.column</source><translation>列</translation></message>
    <message><source>imports.heading</source><translation>表头</translation></message>
    <message><source>imports.examples</source><translation>示例</translation></message>
    <message><source>imports.target</source><translation>对应项</translation></message>
    <message><source>imports.unit</source><translation>单位</translation></message>
    <message><source>imports.left_out</source><translation>（不导入）</translation></message>
    <message><source>imports.no_name_column</source><translation>请至少指定“客户名称”或“客户编号”一列。</translation></message>
    <message><source>imports.left_out_count</source><translation>{count} 列不导入。</translation></message>
    <message><source>imports.filter_all</source><translation>全部 {count:,}</translation></message>
    <message><source>imports.filter_green</source><translation>✔ 可导入 {count:,}</translation></message>
    <message><source>imports.filter_amber</source><translation>▲ 请核对 {count:,}</translation></message>
    <message><source>imports.filter_red</source><translation>✖ 不导入 {count:,}</translation></message>
    <message><source>imports.filter_skipped</source><translation>– 跳过 {count:,}</translation></message>
    <message><source>imports.check_text</source><translation>将新增 {added:,} 户，更新 {updated:,} 户，{unchanged:,} 户无变化；{errors:,} 行有错，不导入。</translation></message>
    <message><source>imports.row</source><translation>行</translation></message>
    <message><source>imports.result</source><translation>处理</translation></message>
    <message><source>imports.name</source><translation>客户</translation></message>
    <message><source>imports.reason</source><translation>原因</translation></message>
    <message><source>imports.reading</source><translation>正在读取文件…</translation></message>
    <message><source>imports.checking</source><translation>正在检查每一行…</translation></message>
    <message><source>imports.writing</source><translation>正在写入…</translation></message>
    <message><source>imports.progress</source><translation>{words} {done:,} / {total:,}</translation></message>
    <message><source>imports.stop</source><translation>停止</translation></message>
    <message><source>imports.stopping</source><translation>正在停止…</translation></message>
    <message><source>imports.done</source><translation>导入完成</translation></message>
    <message><source>imports.dry_done</source><translation>试运行完成，没有写入</translation></message>
    <message><source>imports.result_text</source><translation>新增 {added:,} 户，更新 {updated:,} 户，无变化 {unchanged:,} 户，跳过 {skipped:,} 行，错误 {errors:,} 行。</translation></message>
    <message><source>imports.export_errors</source><translation>导出错误行…</translation></message>
    <message><source>imports.errors_saved</source><translation>已存为 {place}，错误行末列写有原因。</translation></message>
    <message><source>imports.undo</source><translation>撤销本次导入</translation></message>
    <message><source>imports.undone</source><translation>本次导入已撤销。</translation></message>
    <message><source>imports.another</source><translation>再导入一个文件</translation></message>
    <message><source>imports.step_back</source><translation>上一步</translation></message>
    <message><source>imports.next</source><translation>下一步</translation></message>
    <message><source>imports.apply</source><translation>导入 {count:,} 户</translation></message>
    <message><source>imports.dry_run</source><translation>试运行</translation></message>
    <message><source>imports.show_customers</source><translation>看客户列表</translation></message>
    <message><source>imports.unknown</source><translation>{count} 个词不认识，指定含义…</translation></message>
    <message><source>imports.unknown_title</source><translation>指定含义</translation></message>
    <message><source>imports.unknown_text</source><translation>表中有些词不在程序的列表里。请为它们选择对应的项；不选的不导入。</translation></message>
    <message><source>imports.unknown_word</source><translation>“{text}”（{count} 次）</translation></message>
    <message><source>imports.check_again</source><translation>重新检查</translation></message>
    <message><source>imports.action_add</source><translation>新增</translation></message>
    <message><source>imports.action_update</source><translation>更新</translation></message>
    <message><source>imports.action_unchanged</source><translation>无变化</translation></message>
    <message><source>imports.action_skip</source><translation>跳过</translation></message>
    <message><source>imports.action_refuse</source><translation>不导入</translation></message>
    <message><source>imports.action_left_out</source><translation>跳过</translation></message>
    <message><source>imports.errors_suffix</source><translation>错误行</translation></message>
    <message><source>imports.nothing_to_do</source><translation>没有可导入的行。</translation></message>
    <message><source>imports.title_visit</source><translation>从 Excel 导入走访记录</translation></message>
    <message><source>imports.title_complaint</source><translation>从 Excel 导入投诉</translation></message>
    <message><source>imports.file_title_visit</source><translation>选择走访记录表</translation></message>
    <message><source>imports.file_title_complaint</source><translation>选择投诉登记表</translation></message>
    <message><source>imports.file_text_visit</source><translation>走访人、日期和单位按表中原样保留；已经有的走访不会重复导入。本页“导出”的工作簿可以原样导回。</translation></message>
    <message><source>imports.file_text_complaint</source><translation>经办人、日期和单位按表中原样保留；已经有的投诉不会重复导入。本页“导出”的工作簿可以原样导回。</translation></message>
    <message><source>imports.back_to_list</source><translation>回到列表</translation></message>
    <message><source>imports.filter_known</source><translation>= 已有 {count:,}</translation></message>
    <message><source>imports.action_known</source><translation>已有</translation></message>
    <message><source>imports.apply_rows</source><translation>导入 {count:,} 条</translation></message>
    <message><source>imports.check_rows</source><translation>将新增 {added:,} 条；{known:,} 条已有，不重复导入；{errors:,} 行有错，不导入。</translation></message>
    <message><source>imports.result_rows</source><translation>新增 {added:,} 条，已有 {known:,} 条，跳过 {skipped:,} 行，错误 {errors:,} 行。</translation></message>
    <message><source>imports.in_column</source><translation>{letter} 列“{heading}”：</translation></message>
    <message><source>imports.updated_fields</source><translation>更新：{fields}。</translation></message>
    <message><source>imports.target_customer_name</source><translation>客户名称</translation></message>
    <message><source>imports.target_customer_code</source><translation>客户编号</translation></message>
    <message><source>imports.target_begins</source><translation>开始时刻</translation></message>
    <message><source>imports.target_answered</source><translation>首次答复时间</translation></message>
    <message><source>imports.target_handled</source><translation>处理时间</translation></message>
    <message><source>imports.target_closed</source><translation>结案时间</translation></message>
    <message><source>imports.columns_text_rows</source><translation>每列对应哪一项。猜得不对请改。</translation></message>
    <message><source>imports.roles_lacking</source><translation>{count:,} 户白银以上客户缺A角或B角，请逐户补上：</translation></message>
    <message><source>roles.led</source><translation>{count:,} 户转为“维护中”，以后由B角主责：{names}。要由原A角继续主责的，请到客户页对调。</translation></message>
    <message><source>imports.lacks</source><translation>缺</translation></message>
    <message><source>roles.gap</source><translation>{name}（{grade}，{lacks}）</translation></message>
</context>
</TS>
