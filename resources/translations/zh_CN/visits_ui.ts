<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>visits_ui</name>
    <message><source>form.not_time</source><translation>不是时间,例:9:30、1430</translation></message>
    <message><source>form.time</source><translation>时间</translation></message>
    <message><source>form.half_a_moment</source><translation>日期和时间要一起填写。</translation></message>
    <message><source>problem.clock_unreadable</source><translation>“{text}”不是时间,可写 9:30、1430、下午3点。</translation></message>
    <message><source>form.words_needed</source><translation>请先填写内容。</translation></message>
    <message><source>calendar.weekday_1</source><translation>周一</translation></message>
    <message><source>calendar.weekday_2</source><translation>周二</translation></message>
    <message><source>calendar.weekday_3</source><translation>周三</translation></message>
    <message><source>calendar.weekday_4</source><translation>周四</translation></message>
    <message><source>calendar.weekday_5</source><translation>周五</translation></message>
    <message><source>calendar.weekday_6</source><translation>周六</translation></message>
    <message><source>calendar.weekday_7</source><translation>周日</translation></message>
    <message><source>calendar.off</source><translation>休</translation></message>
    <message><source>calendar.work</source><translation>班</translation></message>
    <message><source>calendar.more</source><translation>还有 {count} 次</translation></message>
    <message><source>calendar.day_said</source><translation>{day},{count} 次走访</translation></message>
</context>
</TS>
