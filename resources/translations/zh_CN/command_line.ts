<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name>command_line</name>
<message><source>command_line.about</source><translation>大客户管理程序。不带命令时打开窗口。</translation></message>
<message><source>command_line.usage</source><translation>用法：</translation></message>
<message><source>command_line.usage_error</source><translation>用法有误：</translation></message>
<message><source>command_line.arguments</source><translation>参数</translation></message>
<message><source>command_line.options</source><translation>选项</translation></message>
<message><source>command_line.commands</source><translation>命令</translation></message>
<message><source>command_line.command</source><translation>命令</translation></message>
<message><source>command_line.help</source><translation>显示本帮助</translation></message>
<message><source>command_line.version</source><translation>显示版本</translation></message>
<message><source>command_line.store</source><translation>数据文件夹（缺省为本人的数据文件夹）</translation></message>
<message><source>command_line.user</source><translation>使用者姓名（多人共用一个数据文件夹时）</translation></message>
<message><source>command_line.password_file</source><translation>存有密码的文件；不给时读环境变量 BIGCLIENT_PASSWORD，再没有则询问</translation></message>
<message><source>command_line.language</source><translation>界面语言</translation></message>
<message><source>command_line.json</source><translation>以 JSON 输出</translation></message>
<message><source>command_line.do_setup</source><translation>新建数据文件夹，生成本人密钥和恢复密钥</translation></message>
<message><source>command_line.unit</source><translation>单位代码，如 440106、440100-LP</translation></message>
<message><source>command_line.name</source><translation>姓名</translation></message>
<message><source>command_line.position</source><translation>岗位</translation></message>
<message><source>command_line.recovery_out</source><translation>把恢复密钥写入此文件，不显示在屏幕上</translation></message>
<message><source>command_line.do_demo</source><translation>建立（或再次打开）虚构的示例数据</translation></message>
<message><source>command_line.customers</source><translation>客户数（缺省 1000）</translation></message>
<message><source>command_line.seed</source><translation>随机种子（缺省 2005），同一种子得到同样的数据</translation></message>
<message><source>command_line.no_window</source><translation>建好后不打开窗口</translation></message>
<message><source>command_line.do_import</source><translation>导入</translation></message>
<message><source>command_line.do_import_customers</source><translation>从 Excel 或 CSV 导入客户</translation></message>
<message><source>command_line.import_file</source><translation>xlsx、xls 或 csv 文件</translation></message>
<message><source>command_line.mode</source><translation>只新增（add）、只更新（update）或两者（both，缺省）</translation></message>
<message><source>command_line.dry_run</source><translation>只检查，不写入</translation></message>
<message><source>command_line.do_list</source><translation>列出</translation></message>
<message><source>command_line.do_list_customers</source><translation>列出客户</translation></message>
<message><source>command_line.list_own</source><translation>不列同事和兄弟单位的客户（只有名称、责任单位、A角和客户阶段，排在最后）</translation></message>
<message><source>command_line.search</source><translation>按编号、名称、拼音、联系人、电话查找</translation></message>
<message><source>command_line.limit</source><translation>最多列出多少户</translation></message>
<message><source>command_line.do_show</source><translation>显示</translation></message>
<message><source>command_line.do_show_customer</source><translation>显示一户客户的全部档案和变更历史</translation></message>
<message><source>command_line.customer</source><translation>客户内部编号或 14 位客户编号</translation></message>
<message><source>command_line.do_print</source><translation>打印</translation></message>
<message><source>command_line.do_print_archive</source><translation>把客户档案表输出为 PDF</translation></message>
<message><source>command_line.blank</source><translation>空白表，供手工填写</translation></message>
<message><source>command_line.pdf_out</source><translation>PDF 文件</translation></message>
<message><source>command_line.do_grade</source><translation>按年度计算客户等级</translation></message>
<message><source>command_line.year</source><translation>年度，如 2025</translation></message>
<message><source>command_line.rule_set</source><translation>评定规则（缺省 gd-2005）</translation></message>
<message><source>command_line.do_backup</source><translation>备份到文件</translation></message>
<message><source>command_line.backup_out</source><translation>备份文件；原有备份会被替换</translation></message>
<message><source>command_line.do_restore</source><translation>用备份恢复数据；恢复前自动备份现有数据</translation></message>
<message><source>command_line.restore_file</source><translation>备份文件</translation></message>
<message><source>command_line.do_check</source><translation>检查数据完整性</translation></message>
<message><source>command_line.rebuild</source><translation>按操作日志重建各表</translation></message>
<message><source>command_line.not_a_number</source><translation>“{text}”应为大于零的整数</translation></message>
<message><source>command_line.not_a_year</source><translation>“{text}”应为四位年份</translation></message>
<message><source>command_line.customers_or_blank</source><translation>请给出客户，或用 --blank 打印空白表（二者只取其一）</translation></message>
<message><source>command_line.ask_password</source><translation>密码：</translation></message>
<message><source>command_line.ask_new_password</source><translation>新密码：</translation></message>
<message><source>command_line.ask_again</source><translation>再输入一次：</translation></message>
<message><source>command_line.unforeseen</source><translation>程序出错，操作没有完成（{reason}）。</translation></message>
<message><source>command_line.mistake_required</source><translation>缺少 {names}</translation></message>
<message><source>command_line.mistake_unknown</source><translation>不认识 {names}</translation></message>
<message><source>command_line.mistake_choice</source><translation>{name} 不能是 {given}，可选 {names}</translation></message>
<message><source>command_line.mistake_value</source><translation>{name} 的值 {given} 不对</translation></message>
<message><source>command_line.mistake_lonely</source><translation>{name} 后面要有一个值</translation></message>
<message><source>command_line.mistake_argument</source><translation>{name}：{message}</translation></message>
<message><source>command_line.interrupted</source><translation>已中断。</translation></message>
<message><source>command_line.set_up</source><translation>已建立数据文件夹：{folder}</translation></message>
<message><source>command_line.recovery_key</source><translation>恢复密钥（只显示这一次，请抄写或打印后妥善保管）：
{recovery}</translation></message>
<message><source>command_line.recovery_key_written</source><translation>恢复密钥已写入 {path}，请打印后删除该文件。</translation></message>
<message><source>command_line.demo_progress</source><translation>正在生成示例数据：{done} / {count}</translation></message>
<message><source>command_line.demo_made</source><translation>已生成 {count} 户虚构客户：{folder}</translation></message>
<message><source>command_line.demo_reused</source><translation>沿用已有的示例数据（{count} 户）：{folder}</translation></message>
<message><source>command_line.demo_password</source><translation>示例密码：{password}</translation></message>
<message><source>command_line.demo_password_given</source><translation>示例密码：即所给的密码</translation></message>
<message><source>command_line.backed_up</source><translation>已备份到 {path}（{size} MiB），并已读回核对。</translation></message>
<message><source>command_line.restored</source><translation>已用 {path} 恢复：{folder}</translation></message>
<message><source>command_line.restored_kept</source><translation>恢复前的数据已另存为 {path}</translation></message>
<message><source>command_line.check_ok</source><translation>检查通过，没有发现问题。</translation></message>
<message><source>command_line.check_failed</source><translation>检查发现 {count} 个问题。</translation></message>
<message><source>command_line.import_result</source><translation>新增 {added}，更新 {updated}，无变化 {unchanged}，跳过 {skipped}，错误 {errors}，提醒 {warnings}。</translation></message>
<message><source>command_line.import_dry</source><translation>仅检查，未写入。</translation></message>
<message><source>command_line.count</source><translation>共 {count} 户</translation></message>
<message><source>command_line.count_shown</source><translation>共 {count} 户，显示前 {shown} 户</translation></message>
<message><source>command_line.grade</source><translation>等级</translation></message>
<message><source>command_line.provisional</source><translation>{grade}（预评）</translation></message>
<message><source>command_line.revenue</source><translation>收入（万元）</translation></message>
<message><source>command_line.denominator</source><translation>分母（万元）</translation></message>
<message><source>command_line.revenue_score</source><translation>收入得分</translation></message>
<message><source>command_line.share_score</source><translation>占比得分</translation></message>
<message><source>command_line.total</source><translation>总分</translation></message>
<message><source>command_line.archived</source><translation>已输出 {count} 份客户档案：{path}</translation></message>
<message><source>command_line.blank_archived</source><translation>空白客户档案表已输出：{path}</translation></message>
<message><source>command_line.revenue_by_year</source><translation>用邮收入（元）</translation></message>
<message><source>command_line.completeness</source><translation>完整度</translation></message>
<message><source>command_line.missing</source><translation>尚缺：{fields}</translation></message>
<message><source>command_line.history_line</source><translation>{at}  {person}（{unit}）  {field}：{old} → {new}</translation></message>
<message><source>command_line.history_made</source><translation>{at}  {person}（{unit}）  建立档案（{count} 项）</translation></message>
<message><source>command_line.of_entity</source><translation>{entity}·{field}</translation></message>
<message><source>change.sample_data</source><translation>生成示例数据</translation></message>
<message><source>command_line.do_print_handover</source><translation>打印客户移交交接单</translation></message>
<message><source>command_line.handover_giver</source><translation>移交人姓名；不列客户时取其名下全部客户</translation></message>
<message><source>command_line.handover_taker</source><translation>接收人姓名；不写则留空手填</translation></message>
<message><source>failure.handover_or_blank</source><translation>请列出客户或用 --from 指明移交人；只要空白表时用 --blank，二者不能同用。</translation></message>
<message><source>failure.days_reversed</source><translation>起始日期 {first} 晚于截止日期 {last}，请对调 --from 和 --to。</translation></message>
</context>
</TS>
