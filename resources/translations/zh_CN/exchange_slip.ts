<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name>exchange_slip</name>
<message><source>exchange_slip.title</source><translation>数据包交接单</translation></message>
<message><source>exchange_slip.package</source><translation>数据包</translation></message>
<message><source>exchange_slip.content</source><translation>内容</translation></message>
<message><source>exchange_slip.files</source><translation>文件</translation></message>
<message><source>exchange_slip.fingerprint</source><translation>八词核对</translation></message>
<message><source>exchange_slip.head_number</source><translation>编号：{number}</translation></message>
<message><source>exchange_slip.head_parts</source><translation>共 {count} 个文件</translation></message>
<message><source>exchange_slip.head_copies</source><translation>一式两份，双方各执一份</translation></message>
<message><source>exchange_slip.sender</source><translation>发出单位</translation></message>
<message><source>exchange_slip.recipient</source><translation>接收单位</translation></message>
<message><source>exchange_slip.number</source><translation>包号</translation></message>
<message><source>exchange_slip.number_of</source><translation>第 {number} 号</translation></message>
<message><source>exchange_slip.kind</source><translation>种类</translation></message>
<message><source>exchange_slip.made_at</source><translation>生成时间</translation></message>
<message><source>exchange_slip.person</source><translation>生成人</translation></message>
<message><source>exchange_slip.basis</source><translation>对方已收到</translation></message>
<message><source>exchange_slip.acked</source><translation>本方已收到</translation></message>
<message><source>exchange_slip.kind.delta</source><translation>日常数据包</translation></message>
<message><source>exchange_slip.kind.snapshot</source><translation>全量数据包</translation></message>
<message><source>exchange_slip.kind.resync_request</source><translation>补发请求</translation></message>
<message><source>exchange_slip.kind.enrol_grant</source><translation>授权包</translation></message>
<message><source>exchange_slip.kind.receipt</source><translation>回执</translation></message>
<message><source>exchange_slip.count.customers</source><translation>客户</translation></message>
<message><source>exchange_slip.count.visits</source><translation>走访</translation></message>
<message><source>exchange_slip.count.complaints</source><translation>投诉</translation></message>
<message><source>exchange_slip.count.revenue</source><translation>收入</translation></message>
<message><source>exchange_slip.count.grading</source><translation>分级</translation></message>
<message><source>exchange_slip.count.people</source><translation>单位人员</translation></message>
<message><source>exchange_slip.count.trust</source><translation>证书授权</translation></message>
<message><source>exchange_slip.count.other</source><translation>其他</translation></message>
<message><source>exchange_slip.count.sum</source><translation>合计（条）</translation></message>
<message><source>exchange_slip.file_name</source><translation>文件名</translation></message>
<message><source>exchange_slip.file_size</source><translation>大小</translation></message>
<message><source>exchange_slip.file_code</source><translation>SHA-256 短码（前 16 位）</translation></message>
<message><source>exchange_slip.mib</source><translation>{size} MB（{bytes} 字节）</translation></message>
<message><source>exchange_slip.kib</source><translation>{size} KB（{bytes} 字节）</translation></message>
<message><source>exchange_slip.voice</source><translation>接收方导入前，程序会显示同样的八个词。请双方按顺序口头核对，八个词全部相同再导入；有一个不同就不要导入，把文件退回重发。</translation></message>
<message><source>exchange_slip.handed_over</source><translation>移交</translation></message>
<message><source>exchange_slip.received</source><translation>接收</translation></message>
<message><source>exchange_slip.handed_over_says</source><translation>上列文件已如数移交。</translation></message>
<message><source>exchange_slip.received_says</source><translation>上列文件已如数收到，八个词核对一致。</translation></message>
<message><source>exchange_slip.bytes</source><translation>{bytes} 字节</translation></message>
</context>
</TS>
