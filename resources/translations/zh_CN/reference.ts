<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>industry</name>
    <message><source>industry.police_courts</source><translation>公检法</translation></message>
    <message><source>industry.associations</source><translation>社会团体</translation></message>
    <message><source>industry.schools</source><translation>大中专院校</translation></message>
    <message><source>industry.press</source><translation>新闻</translation></message>
    <message><source>industry.arts</source><translation>文艺</translation></message>
    <message><source>industry.publishing</source><translation>出版社</translation></message>
    <message><source>industry.telecom</source><translation>通讯</translation></message>
    <message><source>industry.finance</source><translation>金融</translation></message>
    <message><source>industry.services</source><translation>服务</translation></message>
    <message><source>industry.manufacturing</source><translation>制造</translation></message>
    <message><source>industry.groups</source><translation>大型集团公司</translation></message>
    <message><source>industry.trade</source><translation>商贸流通</translation></message>
    <message><source>industry.e_commerce</source><translation>电子商务</translation></message>
    <message><source>industry.health</source><translation>医疗卫生</translation></message>
    <message><source>industry.utilities</source><translation>公用事业</translation></message>
    <message><source>industry.transport</source><translation>交通运输</translation></message>
    <message><source>industry.real_estate</source><translation>房地产</translation></message>
    <message><source>industry.other</source><translation>其他</translation></message>
    <message><source>industry.party</source><translation>党委</translation></message>
    <message><source>industry.government</source><translation>政府</translation></message>
    <message><source>industry.congress</source><translation>人大</translation></message>
    <message><source>industry.cppcc</source><translation>政协</translation></message>
    <message><source>industry.armed_police</source><translation>武警</translation></message>
    <message><source>industry.garrison</source><translation>驻军</translation></message>
</context>
<context>
    <name>service</name>
    <message><source>service.letters</source><translation>函件</translation></message>
    <message><source>service.philately</source><translation>集邮</translation></message>
    <message><source>service.parcels</source><translation>包件</translation></message>
    <message><source>service.express</source><translation>速递</translation></message>
    <message><source>service.logistics</source><translation>物流</translation></message>
    <message><source>service.press</source><translation>报刊</translation></message>
    <message><source>service.savings</source><translation>储蓄</translation></message>
    <message><source>service.remittance</source><translation>汇兑</translation></message>
    <message><source>service.information</source><translation>信息</translation></message>
    <message><source>service.agency</source><translation>代理</translation></message>
    <message><source>service.other</source><translation>其他</translation></message>
</context>
<context>
    <name>gbt4754</name>
    <message><source>gbt4754.A</source><translation>A 农、林、牧、渔业</translation></message>
    <message><source>gbt4754.B</source><translation>B 采矿业</translation></message>
    <message><source>gbt4754.C</source><translation>C 制造业</translation></message>
    <message><source>gbt4754.D</source><translation>D 电力、热力、燃气及水生产和供应业</translation></message>
    <message><source>gbt4754.E</source><translation>E 建筑业</translation></message>
    <message><source>gbt4754.F</source><translation>F 批发和零售业</translation></message>
    <message><source>gbt4754.G</source><translation>G 交通运输、仓储和邮政业</translation></message>
    <message><source>gbt4754.H</source><translation>H 住宿和餐饮业</translation></message>
    <message><source>gbt4754.I</source><translation>I 信息传输、软件和信息技术服务业</translation></message>
    <message><source>gbt4754.J</source><translation>J 金融业</translation></message>
    <message><source>gbt4754.K</source><translation>K 房地产业</translation></message>
    <message><source>gbt4754.L</source><translation>L 租赁和商务服务业</translation></message>
    <message><source>gbt4754.M</source><translation>M 科学研究和技术服务业</translation></message>
    <message><source>gbt4754.N</source><translation>N 水利、环境和公共设施管理业</translation></message>
    <message><source>gbt4754.O</source><translation>O 居民服务、修理和其他服务业</translation></message>
    <message><source>gbt4754.P</source><translation>P 教育</translation></message>
    <message><source>gbt4754.Q</source><translation>Q 卫生和社会工作</translation></message>
    <message><source>gbt4754.R</source><translation>R 文化、体育和娱乐业</translation></message>
    <message><source>gbt4754.S</source><translation>S 公共管理、社会保障和社会组织</translation></message>
    <message><source>gbt4754.T</source><translation>T 国际组织</translation></message>
</context>
<context>
    <name>level</name>
    <message><source>level.province</source><translation>省局</translation></message>
    <message><source>level.city</source><translation>市局</translation></message>
    <message><source>level.county</source><translation>县（市、区）局</translation></message>
    <message><source>level.sub_branch</source><translation>支局</translation></message>
</context>
<context>
    <name>unit_kind</name>
    <message><source>unit_kind.centre</source><translation>大客户中心</translation></message>
    <message><source>unit_kind.specialty</source><translation>专业局</translation></message>
    <message><source>unit_kind.town_branch</source><translation>镇分支局</translation></message>
    <message><source>unit_kind.sub_branch</source><translation>支局</translation></message>
</context>
<context>
    <name>specialty</name>
    <message><source>specialty.LP</source><translation>函件集邮</translation></message>
    <message><source>specialty.EL</source><translation>速递物流</translation></message>
</context>
<context>
    <name>area_class</name>
    <message><source>area_class.1</source><translation>一类地区</translation></message>
    <message><source>area_class.2</source><translation>二类地区</translation></message>
    <message><source>area_class.3</source><translation>三类地区</translation></message>
    <message><source>area_class.4</source><translation>四类地区</translation></message>
</context>
<context>
    <name>rule_set</name>
    <message><source>rule_set.gd-2005</source><translation>广东邮政 2005 年分级办法</translation></message>
</context>
</TS>
