<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name>failure_store</name>
<message><source>failure.unexpected</source><translation>出现意外错误，已写入的数据没有受影响。请复制详细信息交给管理员。</translation></message>
<message><source>failure.commit_unreadable</source><translation>有一条记录无法读取（{reason}）。它会原样保留，升级程序后再试。</translation></message>
<message><source>failure.commit_too_large</source><translation>一次对同一户客户的修改过多（约 {size} KB），无法保存。请分几次修改，或缩短大段文字。</translation></message>
<message><source>failure.wrong_password</source><translation>密码不正确。请检查大小写锁定键后重试。</translation></message>
<message><source>failure.wrong_recovery_key</source><translation>恢复密钥不正确，或属于另一个数据库。请逐字核对打印的恢复单。</translation></message>
<message><source>failure.slot_damaged</source><translation>钥匙文件已损坏（{reason}）。请用备份恢复，或改用恢复密钥。</translation></message>
<message><source>failure.slot_missing</source><translation>文件夹 {folder} 中缺少打开数据库的钥匙文件。请用恢复密钥，或从备份恢复；数据没有被改动。</translation></message>
<message><source>failure.store_damaged</source><translation>数据文件已损坏，无法打开。请从备份恢复；原文件不会被改动。</translation></message>
<message><source>failure.store_unreachable</source><translation>无法读写数据文件 {path}({reason})。请检查磁盘和文件夹权限。</translation></message>
<message><source>failure.store_busy</source><translation>另一个窗口或命令正在写入，请稍候再试。本次没有写入任何内容。</translation></message>
<message><source>failure.disk_full</source><translation>磁盘已满，本次没有写入任何内容。请清理磁盘后重试。</translation></message>
<message><source>failure.disk_failed</source><translation>磁盘无法读写（{reason}），本次没有写入任何内容。</translation></message>
<message><source>failure.cancelled</source><translation>已取消，没有写入任何内容。</translation></message>
<message><source>failure.store_newer</source><translation>这个数据库由较新版本的程序创建（版本 {found}，本程序支持到 {known}）。请先升级程序；数据没有被改动。</translation></message>
<message><source>failure.store_exists</source><translation>文件夹 {folder} 中已有数据库。请打开它，或另选文件夹。</translation></message>
<message><source>failure.store_missing</source><translation>文件夹 {folder} 中没有数据库。请先建立（bigclient setup），或检查文件夹。</translation></message>
<message><source>failure.password_too_short</source><translation>密码至少需要 {minimum} 个字符。</translation></message>
<message><source>failure.user_unknown</source><translation>这个数据库里没有用户“{user}”。</translation></message>
<message><source>failure.user_needed</source><translation>这个数据库由多人共用（{users}），请指明用户。</translation></message>
<message><source>failure.unit_unknown</source><translation>没有代码为“{unit}”的单位。请用行政区划代码（如 440106），专业局加 -LP 或 -EL，支局加 - 和三位数字。</translation></message>
<message><source>failure.name_missing</source><translation>请填写姓名。</translation></message>
<message><source>failure.name_taken</source><translation>这个数据库里已有名为“{name}”的用户，请加以区别。</translation></message>
<message><source>failure.customer_unknown</source><translation>没有找到客户“{customer}”。请核对编号。</translation></message>
<message><source>failure.code_ambiguous</source><translation>有 {count} 户客户使用编号 {code}，请用客户内部号指明是哪一户。</translation></message>
<message><source>failure.branches_full</source><translation>“{customer}”已有 999 个分支机构，编号第三层只有三位，不能再增加。</translation></message>
<message><source>failure.draft_refused</source><translation>有 {count} 处需要先改正，尚未保存。</translation></message>
<message><source>failure.nothing_to_undo</source><translation>没有可撤销的步骤。</translation></message>
<message><source>failure.nothing_to_redo</source><translation>没有可重做的步骤。</translation></message>
<message><source>failure.undo_refused</source><translation>不能撤销“{step}”：{person}之后又作了修改。</translation></message>
<message><source>problem.code_taken</source><translation>编号已被“{name}”使用。</translation></message>
<message><source>change.set_up</source><translation>建立数据库</translation></message>
<message><source>change.add_person</source><translation>添加用户</translation></message>
<message><source>change.new_customer</source><translation>新增客户</translation></message>
<message><source>change.save_customer</source><translation>修改客户</translation></message>
<message><source>change.delete_customers</source><translation>移入回收站</translation></message>
<message><source>change.restore_customers</source><translation>从回收站恢复</translation></message>
<message><source>change.change_field</source><translation>批量修改</translation></message>
<message><source>change.import_customers</source><translation>导入客户</translation></message>
<message><source>change.save_staff</source><translation>修改人员</translation></message>
<message><source>change.sample</source><translation>示例数据</translation></message>
<message><source>change.undo</source><translation>撤销</translation></message>
<message><source>check.integrity</source><translation>检查数据文件</translation></message>
<message><source>check.log</source><translation>检查日志 {done}/{total}</translation></message>
<message><source>check.projection</source><translation>对照日志与数据表</translation></message>
<message><source>check.rebuilding</source><translation>由日志重建数据表</translation></message>
<message><source>check.pages_damaged</source><translation>数据文件有损坏的页：{reason}。请从备份恢复。</translation></message>
<message><source>check.database_damaged</source><translation>数据库结构有损坏：{reason}。请从备份恢复。</translation></message>
<message><source>check.signature_wrong</source><translation>日志第 {row} 行签名不符，内容可能被改动过。请从备份恢复。</translation></message>
<message><source>check.commit_unreadable</source><translation>日志第 {row} 行无法读取：{reason}。</translation></message>
<message><source>check.commit_misplaced</source><translation>日志第 {row} 行的索引与内容不一致。请从备份恢复。</translation></message>
<message><source>check.chain_broken</source><translation>日志第 {row} 行（序号 {sequence}）与前一条不相接，可能缺少记录。请从备份恢复。</translation></message>
<message><source>check.projection_differs</source><translation>数据表 {entity} 的 {row} 与日志不一致。请运行 bigclient check --rebuild。</translation></message>
<message><source>failure.several_of_that_name</source><translation>本单位的人员表里有几位“{name}”。请在名单里选定是哪一位，再添加。</translation></message>
<message><source>failure.person_has_left</source><translation>“{name}”已登记为离岗，不能添加为本机用户。若已回岗，请先在“人员”里去掉离岗日期。</translation></message>
<message><source>failure.own_access</source><translation>不能移除自己的使用权。请由另一位用户登录后移除。</translation></message>
<message><source>failure.last_person</source><translation>“{name}”是唯一还能用密码打开这个库的人，不能移除。请先添加另一位用户。</translation></message>
<message><source>failure.nobody_takes</source><translation>还没有给任何客户选定接收人，没有移交。请先选接收人。</translation></message>
<message><source>failure.taker_unfit</source><translation>“{name}”不能接收：接收人须是在岗的另一位同事。请另选。</translation></message>
</context>
</TS>
