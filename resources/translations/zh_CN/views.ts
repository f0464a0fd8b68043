<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>views</name>
    <message><source>failure.view_name_unfit</source><translation>视图要有名称，最多 {most} 个字，前后不留空格。</translation></message>
    <message><source>failure.view_name_taken</source><translation>已有名为“{name}”的视图。请换一个名称，或在“视图”菜单中保存改动到那个视图。</translation></message>
    <message><source>failure.too_many_views</source><translation>每个列表最多保存 {most} 个视图。请先删除不用的视图。</translation></message>
    <message><source>failure.view_file_refused</source><translation>这不是视图文件，或者文件已损坏，什么也没有导入。请让对方用“视图 › 导出”重新导出一份。</translation></message>
    <message><source>failure.view_file_too_new</source><translation>这个视图文件由更新版本的程序导出。请先升级程序，再导入。</translation></message>
    <message><source>failure.view_file_of_another_list</source><translation>这个文件里是“{list_name}”的视图。请到那个页面的“视图”菜单中导入。</translation></message>
    <message><source>failure.view_file_unreachable</source><translation>无法读写文件“{file}”：{reason}。请检查磁盘或 U 盘，再试一次。</translation></message>
    <message><source>views.mine</source><translation>我的视图</translation></message>
    <message><source>views.button</source><translation>视图</translation></message>
    <message><source>views.button_tip</source><translation>把现在的筛选、排序和列另存为视图，或选用已存的视图</translation></message>
    <message><source>views.front_tip</source><translation>当前视图：{name}</translation></message>
    <message><source>views.changed_tip</source><translation>当前视图：{name}（有改动未保存）</translation></message>
    <message><source>views.save_as</source><translation>另存为视图…</translation></message>
    <message><source>views.save_as_title</source><translation>另存为视图</translation></message>
    <message><source>views.save_as_text</source><translation>视图名称</translation></message>
    <message><source>views.update</source><translation>保存改动到“{name}”</translation></message>
    <message><source>views.put_back</source><translation>放弃改动</translation></message>
    <message><source>views.why_unchanged</source><translation>与保存的视图相同，没有改动。</translation></message>
    <message><source>views.open</source><translation>打开</translation></message>
    <message><source>views.rename</source><translation>改名…</translation></message>
    <message><source>views.rename_title</source><translation>给视图改名</translation></message>
    <message><source>views.default</source><translation>打开本页时先显示它</translation></message>
    <message><source>views.up</source><translation>上移</translation></message>
    <message><source>views.down</source><translation>下移</translation></message>
    <message><source>views.delete</source><translation>删除视图</translation></message>
    <message><source>views.deleted</source><translation>已删除视图“{name}”。客户等资料不受影响。</translation></message>
    <message><source>views.export</source><translation>导出…</translation></message>
    <message><source>views.export_all</source><translation>导出全部视图…</translation></message>
    <message><source>views.export_title</source><translation>导出视图</translation></message>
    <message><source>views.all_file</source><translation>我的视图</translation></message>
    <message><source>views.exported</source><translation>已导出 {count} 个视图到 {file}。</translation></message>
    <message><source>views.import</source><translation>导入视图…</translation></message>
    <message><source>views.import_title</source><translation>导入视图</translation></message>
    <message><source>views.import_text</source><translation>文件“{file}”中有 {count} 个视图。请勾选要导入的。</translation></message>
    <message><source>views.import_now</source><translation>导入 {count} 个</translation></message>
    <message><source>views.file_kind</source><translation>视图文件</translation></message>
    <message><source>views.left_out</source><translation>这里没有，导入时去掉：{what}</translation></message>
    <message><source>views.line_folder</source><translation>范围：{folder}</translation></message>
    <message><source>views.line_search</source><translation>查找：{text}</translation></message>
    <message><source>views.line_filter</source><translation>{filter}：{words}</translation></message>
    <message><source>views.and_more</source><translation>{words} 等，另有 {count} 项</translation></message>
    <message><source>views.line_up</source><translation>排序：按{column}，从小到大</translation></message>
    <message><source>views.line_down</source><translation>排序：按{column}，从大到小</translation></message>
    <message><source>views.line_columns</source><translation>显示 {count} 列</translation></message>
    <message><source>views.unknown_folder</source><translation>范围“{name}”（改为全部）</translation></message>
    <message><source>views.unknown_column</source><translation>列“{name}”</translation></message>
    <message><source>views.unknown_sort</source><translation>排序“{name}”</translation></message>
    <message><source>views.unknown_filter</source><translation>筛选条件“{name}”</translation></message>
    <message><source>views.unknown_value</source><translation>{filter}“{name}”</translation></message>
    <message><source>views.empty</source><translation>这个视图里没有记录</translation></message>
    <message><source>views.save</source><translation>保存</translation></message>
</context>
</TS>
