<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>industry</name>
    <message><source>industry.police_courts</source><translation>Police, prosecution and courts</translation></message>
    <message><source>industry.associations</source><translation>Social organisations</translation></message>
    <message><source>industry.schools</source><translation>Colleges and schools</translation></message>
    <message><source>industry.press</source><translation>News media</translation></message>
    <message><source>industry.arts</source><translation>Arts and culture</translation></message>
    <message><source>industry.publishing</source><translation>Publishers</translation></message>
    <message><source>industry.telecom</source><translation>Telecommunications</translation></message>
    <message><source>industry.finance</source><translation>Finance</translation></message>
    <message><source>industry.services</source><translation>Services</translation></message>
    <message><source>industry.manufacturing</source><translation>Manufacturing</translation></message>
    <message><source>industry.groups</source><translation>Large groups of companies</translation></message>
    <message><source>industry.trade</source><translation>Trade</translation></message>
    <message><source>industry.e_commerce</source><translation>E-commerce</translation></message>
    <message><source>industry.health</source><translation>Health care</translation></message>
    <message><source>industry.utilities</source><translation>Public utilities</translation></message>
    <message><source>industry.transport</source><translation>Transport</translation></message>
    <message><source>industry.real_estate</source><translation>Real estate</translation></message>
    <message><source>industry.other</source><translation>Other</translation></message>
    <message><source>industry.party</source><translation>Party committees</translation></message>
    <message><source>industry.government</source><translation>Government</translation></message>
    <message><source>industry.congress</source><translation>People's congress</translation></message>
    <message><source>industry.cppcc</source><translation>Political consultative conference</translation></message>
    <message><source>industry.armed_police</source><translation>Armed police</translation></message>
    <message><source>industry.garrison</source><translation>Garrison</translation></message>
</context>
<context>
    <name>service</name>
    <message><source>service.letters</source><translation>Letters</translation></message>
    <message><source>service.philately</source><translation>Philately</translation></message>
    <message><source>service.parcels</source><translation>Parcels</translation></message>
    <message><source>service.express</source><translation>Express</translation></message>
    <message><source>service.logistics</source><translation>Logistics</translation></message>
    <message><source>service.press</source><translation>Newspapers and magazines</translation></message>
    <message><source>service.savings</source><translation>Savings</translation></message>
    <message><source>service.remittance</source><translation>Money orders</translation></message>
    <message><source>service.information</source><translation>Information services</translation></message>
    <message><source>service.agency</source><translation>Agency services</translation></message>
    <message><source>service.other</source><translation>Other</translation></message>
</context>
<context>
    <name>gbt4754</name>
    <message><source>gbt4754.A</source><translation>A Agriculture, forestry, animal husbandry and fishery</translation></message>
    <message><source>gbt4754.B</source><translation>B Mining</translation></message>
    <message><source>gbt4754.C</source><translation>C Manufacturing</translation></message>
    <message><source>gbt4754.D</source><translation>D Electricity, heat, gas and water</translation></message>
    <message><source>gbt4754.E</source><translation>E Construction</translation></message>
    <message><source>gbt4754.F</source><translation>F Wholesale and retail trade</translation></message>
    <message><source>gbt4754.G</source><translation>G Transport, storage and post</translation></message>
    <message><source>gbt4754.H</source><translation>H Accommodation and catering</translation></message>
    <message><source>gbt4754.I</source><translation>I Information transmission, software and IT services</translation></message>
    <message><source>gbt4754.J</source><translation>J Finance</translation></message>
    <message><source>gbt4754.K</source><translation>K Real estate</translation></message>
    <message><source>gbt4754.L</source><translation>L Leasing and business services</translation></message>
    <message><source>gbt4754.M</source><translation>M Scientific research and technical services</translation></message>
    <message><source>gbt4754.N</source><translation>N Water conservancy, environment and public facilities</translation></message>
    <message><source>gbt4754.O</source><translation>O Resident services, repair and other services</translation></message>
    <message><source>gbt4754.P</source><translation>P Education</translation></message>
    <message><source>gbt4754.Q</source><translation>Q Health and social work</translation></message>
    <message><source>gbt4754.R</source><translation>R Culture, sports and entertainment</translation></message>
    <message><source>gbt4754.S</source><translation>S Public administration, social security and social organisations</translation></message>
    <message><source>gbt4754.T</source><translation>T International organisations</translation></message>
</context>
<context>
    <name>level</name>
    <message><source>level.province</source><translation>Province</translation></message>
    <message><source>level.city</source><translation>City</translation></message>
    <message><source>level.county</source><translation>County</translation></message>
    <message><source>level.sub_branch</source><translation>Sub-branch</translation></message>
</context>
<context>
    <name>unit_kind</name>
    <message><source>unit_kind.centre</source><translation>Centre</translation></message>
    <message><source>unit_kind.specialty</source><translation>Specialty bureau</translation></message>
    <message><source>unit_kind.town_branch</source><translation>Town branch</translation></message>
    <message><source>unit_kind.sub_branch</source><translation>Sub-branch</translation></message>
</context>
<context>
    <name>specialty</name>
    <message><source>specialty.LP</source><translation>Letters and philately</translation></message>
    <message><source>specialty.EL</source><translation>Express and logistics</translation></message>
</context>
<context>
    <name>area_class</name>
    <message><source>area_class.1</source><translation>Area class 1</translation></message>
    <message><source>area_class.2</source><translation>Area class 2</translation></message>
    <message><source>area_class.3</source><translation>Area class 3</translation></message>
    <message><source>area_class.4</source><translation>Area class 4</translation></message>
</context>
<context>
    <name>rule_set</name>
    <message><source>rule_set.gd-2005</source><translation>Guangdong Post, grading of 2005</translation></message>
</context>
</TS>
