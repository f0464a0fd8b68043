<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>visits_ui</name>
    <message><source>form.not_time</source><translation>Not a time; for example 9:30 or 1430</translation></message>
    <message><source>form.time</source><translation>time</translation></message>
    <message><source>form.half_a_moment</source><translation>Enter both day and time.</translation></message>
    <message><source>problem.clock_unreadable</source><translation>“{text}” is no time of day; write 9:30 or 1430.</translation></message>
</context>
</TS>
