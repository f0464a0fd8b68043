<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>visits_ui</name>
    <message><source>form.not_time</source><translation>Not a time; for example 9:30 or 1430</translation></message>
    <message><source>form.time</source><translation>time</translation></message>
    <message><source>form.half_a_moment</source><translation>Enter both day and time.</translation></message>
    <message><source>problem.clock_unreadable</source><translation>“{text}” is no time of day; write 9:30 or 1430.</translation></message>
    <message><source>form.words_needed</source><translation>Write something first.</translation></message>
    <message><source>calendar.weekday_1</source><translation>Mon</translation></message>
    <message><source>calendar.weekday_2</source><translation>Tue</translation></message>
    <message><source>calendar.weekday_3</source><translation>Wed</translation></message>
    <message><source>calendar.weekday_4</source><translation>Thu</translation></message>
    <message><source>calendar.weekday_5</source><translation>Fri</translation></message>
    <message><source>calendar.weekday_6</source><translation>Sat</translation></message>
    <message><source>calendar.weekday_7</source><translation>Sun</translation></message>
    <message><source>calendar.off</source><translation>off</translation></message>
    <message><source>calendar.work</source><translation>work</translation></message>
    <message><source>calendar.more</source><translation>{count} more</translation></message>
    <message><source>calendar.day_said</source><translation>{day}, {count} visits</translation></message>
</context>
</TS>
