<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name>attachments</name>
    <message><source>entity.attachment</source><translation>附件</translation></message>
    <message><source>attachment.customer</source><translation>客户</translation></message>
    <message><source>attachment.subject_kind</source><translation>所属</translation></message>
    <message><source>attachment.subject_kind.customer</source><translation>客户</translation></message>
    <message><source>attachment.subject_kind.visit</source><translation>走访</translation></message>
    <message><source>attachment.subject_kind.complaint</source><translation>投诉</translation></message>
    <message><source>attachment.subject</source><translation>所属记录</translation></message>
    <message><source>attachment.file_name</source><translation>文件名</translation></message>
    <message><source>attachment.media_type</source><translation>文件类型</translation></message>
    <message><source>attachment.size</source><translation>大小</translation></message>
    <message><source>attachment.sha256</source><translation>内容指纹</translation></message>
    <message><source>attachment.note</source><translation>说明</translation></message>
    <message><source>attachment.added_by</source><translation>添加人</translation></message>
    <message><source>attachment.added_at</source><translation>添加时间</translation></message>
    <message><source>attachment.removed</source><translation>已移除</translation></message>
</context>
</TS>
