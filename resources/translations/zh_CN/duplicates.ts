<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>duplicates</name>
    <message><source>not_duplicate.unit</source><translation>单位</translation></message>
    <message><source>not_duplicate.one</source><translation>客户</translation></message>
    <message><source>not_duplicate.other</source><translation>另一客户</translation></message>
    <message><source>not_duplicate.noted_by</source><translation>认定人</translation></message>
    <message><source>not_duplicate.noted_on</source><translation>认定日期</translation></message>
    <message><source>not_duplicate.lifted</source><translation>已撤回</translation></message>
    <message><source>entity.not_duplicate</source><translation>不是同一客户</translation></message>
    <message><source>failure.merge_with_itself</source><translation>合并需要两个不同的客户。请在列表中选中两个或更多客户再合并。</translation></message>
    <message><source>failure.merge_with_branch</source><translation>“{branch}”是“{customer}”的分支机构，两者编号不同，不能合并。若确为同一客户，请先在档案中改掉“所属总部”。</translation></message>
    <message><source>failure.merge_in_bin</source><translation>“{customer}”在回收站中。请先恢复，再合并。</translation></message>
    <message><source>change.tell_apart</source><translation>标为不是同一客户</translation></message>
    <message><source>change.suspect_again</source><translation>撤回“不是同一客户”</translation></message>
    <message><source>change.merge_customers</source><translation>合并客户</translation></message>
</context>
</TS>
