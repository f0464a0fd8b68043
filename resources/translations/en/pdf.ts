<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name>pdf</name>
<message><source>page.number</source><translation>Page {number} of {count}</translation></message>
<message><source>page.printed</source><translation>Printed by {person}  {time}</translation></message>
<message><source>archive.title</source><translation>Customer File</translation></message>
<message><source>archive.annex</source><translation>Annex 2</translation></message>
<message><source>archive.continued</source><translation>Customer File (continued)</translation></message>
<message><source>archive.customer</source><translation>Customer: {name}</translation></message>
<message><source>archive.code</source><translation>Code: {code}</translation></message>
<message><source>archive.fill_unit</source><translation>Unit: {unit}</translation></message>
<message><source>archive.filled_on</source><translation>Date: {date}</translation></message>
<message><source>archive.number</source><translation>No.: {number}</translation></message>
<message><source>archive.date</source><translation>{year}-{month}-{day}</translation></message>
<message><source>archive.date_blank</source><translation>Date:                          </translation></message>
<message><source>archive.date_blank_short</source><translation>        /        /</translation></message>
<message><source>archive.wan</source><translation>{amount} wan</translation></message>
<message><source>archive.serial</source><translation>No.</translation></message>
<message><source>archive.day</source><translation>Date</translation></message>
<message><source>archive.yearly_amount</source><translation>Yearly amount (yuan)</translation></message>
<message><source>archive.expected_revenue</source><translation>Expected per year (yuan)</translation></message>
<message><source>archive.visit_subject</source><translation>Subject</translation></message>
<message><source>archive.service_in_yuan</source><translation>Service (in yuan)</translation></message>
<message><source>archive.year</source><translation>{year}</translation></message>
<message><source>archive.year_blank</source><translation>Year:          </translation></message>
<message><source>archive.total</source><translation>Total</translation></message>
<message><source>archive.grade</source><translation>Grade</translation></message>
<message><source>archive.grade_provisional</source><translation>{grade} (provisional)</translation></message>
<message><source>archive.score</source><translation>Score</translation></message>
<message><source>archive.opinion.handler</source><translation>Handler's opinion</translation></message>
<message><source>archive.opinion.department</source><translation>Department's opinion</translation></message>
<message><source>archive.opinion.leader</source><translation>Leader's opinion</translation></message>
<message><source>archive.signature</source><translation>Signed:</translation></message>
<message><source>archive.seal</source><translation>(seal)</translation></message>
<message><source>archive.notes</source><translation>Notes: 1. Codes are issued by the province. 2. Capital, turnover and mail budget in wan (10,000 yuan), other amounts in yuan.
3. A provisional grade is not published yet. 4. This form holds customer data: keep it as its secrecy mark demands.</translation></message>
<message><source>archive.file_name</source><translation>customer-file_{name}_{code}</translation></message>
<message><source>archive.place.unit</source><translation>Unit</translation></message>
<message><source>archive.place.person</source><translation>Printed by</translation></message>
<message><source>archive.place.number</source><translation>No.</translation></message>
</context>
</TS>
