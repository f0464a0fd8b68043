<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>privacy</name>
    <message><source>privacy.erased</source><translation>已按个人信息保护要求删除</translation></message>
    <message><source>privacy.erased_short</source><translation>（已按规定删除）</translation></message>
</context>
</TS>
