<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>visits_ui</name>
    <message><source>form.not_time</source><translation>不是时间,例:9:30、1430</translation></message>
    <message><source>form.time</source><translation>时间</translation></message>
    <message><source>form.half_a_moment</source><translation>日期和时间要一起填写。</translation></message>
    <message><source>problem.clock_unreadable</source><translation>“{text}”不是时间,可写 9:30、1430、下午3点。</translation></message>
</context>
</TS>
