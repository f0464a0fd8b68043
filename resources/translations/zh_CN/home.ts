<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>home</name>
    <message>
        <source>home.greeting</source>
        <translation>{name}，您好</translation>
    </message>
    <message>
        <source>home.today</source>
        <translation>今天是 {date}</translation>
    </message>
    <message>
        <source>home.new_customer</source>
        <translation>新增客户</translation>
    </message>
    <message>
        <source>home.import_excel</source>
        <translation>从 Excel 导入</translation>
    </message>
    <message>
        <source>home.show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>home.customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>home.customers_text</source>
        <translation>本机档案中的客户</translation>
    </message>
    <message>
        <source>home.mine</source>
        <translation>我的 A 角客户</translation>
    </message>
    <message>
        <source>home.mine_text</source>
        <translation>每人 8 至 15 户为宜</translation>
    </message>
    <message>
        <source>home.pending</source>
        <translation>待编码</translation>
    </message>
    <message>
        <source>home.pending_text</source>
        <translation>还没有省局编码的客户</translation>
    </message>
    <message>
        <source>home.incomplete</source>
        <translation>档案待完善</translation>
    </message>
    <message>
        <source>home.incomplete_text</source>
        <translation>完整度低于 60 %</translation>
    </message>
    <message>
        <source>home.none</source>
        <translation>—</translation>
    </message>
    <message>
        <source>home.failed</source>
        <translation>数不出来</translation>
    </message>
    <message>
        <source>home.first_steps</source>
        <translation>开始的几步</translation>
    </message>
    <message>
        <source>home.steps_text</source>
        <translation>1. 从 Excel 导入客户名单，或逐个新增。
2. 在“工具 › 人员”登记客户经理，为客户指定 A 角和 B 角。
3. 打开一户，补齐档案，打印客户档案表。
4. 退出时会自动备份；恢复单请锁好。</translation>
    </message>
    <message>
        <source>home.coming_title</source>
        <translation>以后会出现在这里</translation>
    </message>
    <message>
        <source>home.coming</source>
        <translation>今日走访计划、逾期未访、将到期的投诉、收入异动。这些还没有做好。</translation>
    </message>
</context>
</TS>
