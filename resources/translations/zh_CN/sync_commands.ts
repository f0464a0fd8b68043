<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name>sync_commands</name>
<message><source>failure.sync_words_differ</source><translation>核对词不一致，没有接受这个文件。文件的核对词是：{words}</translation></message>
<message><source>failure.sync_words_needed</source><translation>请先用电话与对方核对这八个词，再用 --words 填入对方读出的词：{words}</translation></message>
<message><source>failure.sync_folder_missing</source><translation>找不到文件夹 {path}。</translation></message>
<message><source>command_line.do_sync</source><translation>数据交换：加入中心、收发数据包</translation></message>
<message><source>command_line.do_sync_centre</source><translation>把本机设为中心（信任的起点）</translation></message>
<message><source>command_line.do_sync_request</source><translation>写出加入中心的申请文件</translation></message>
<message><source>command_line.do_sync_renew</source><translation>写出证书续期的申请文件</translation></message>
<message><source>command_line.do_sync_grant</source><translation>中心：核对申请并写出授权文件</translation></message>
<message><source>command_line.do_sync_accept</source><translation>核对并接受授权文件</translation></message>
<message><source>command_line.do_sync_revoke</source><translation>中心：吊销证书</translation></message>
<message><source>command_line.do_sync_devices</source><translation>列出设备与证书</translation></message>
<message><source>command_line.do_sync_export</source><translation>写出对方还没有收到的数据包</translation></message>
<message><source>command_line.do_sync_resync</source><translation>写出请对方补发的数据包</translation></message>
<message><source>command_line.do_sync_inspect</source><translation>显示数据包上不加密的部分</translation></message>
<message><source>command_line.do_sync_verify</source><translation>校验数据包，不导入</translation></message>
<message><source>command_line.do_sync_import</source><translation>导入数据包或整个文件夹</translation></message>
<message><source>command_line.do_sync_status</source><translation>显示收发情况</translation></message>
<message><source>command_line.do_sync_unsent</source><translation>列出中心尚未确认的操作</translation></message>
<message><source>command_line.do_sync_parked</source><translation>列出没有生效的内容及原因</translation></message>
<message><source>command_line.do_sync_review</source><translation>列出待核对的内容，或按一方核对</translation></message>
<message><source>command_line.sync_key_out</source><translation>把下一任根密钥写入此文件（打印后封存）</translation></message>
<message><source>command_line.sync_request_out</source><translation>申请文件或文件夹</translation></message>
<message><source>command_line.sync_request_kind</source><translation>device 设备、centre 中心、renewal 续期</translation></message>
<message><source>command_line.sync_request_file</source><translation>申请文件</translation></message>
<message><source>command_line.sync_grant_out</source><translation>授权文件或文件夹</translation></message>
<message><source>command_line.sync_grant_unit</source><translation>授予的单位代码</translation></message>
<message><source>command_line.sync_grant_position</source><translation>授予的岗位</translation></message>
<message><source>command_line.sync_grant_kind</source><translation>设备或中心</translation></message>
<message><source>command_line.sync_grant_scope</source><translation>接收范围：own 本人、unit 本单位、all 全部、registered 兼职营销人员申报的</translation></message>
<message><source>command_line.sync_grant_agreement</source><translation>社会兼职营销人员的协议编号（不给则按人员名单）</translation></message>
<message><source>command_line.sync_grant_agreement_from</source><translation>协议起日</translation></message>
<message><source>command_line.sync_grant_agreement_until</source><translation>协议止日</translation></message>
<message><source>command_line.sync_grant_listed</source><translation>他就是人员名单中的这个人（姓名或编号，见 --dry-run）</translation></message>
<message><source>command_line.sync_may_be</source><translation>名单中可能就是他：{name}（{unit}），编号 {id}</translation></message>
<message><source>failure.sync_listed_unknown</source><translation>人员名单中没有可以作为本人的“{listed}”，或者同名的不止一个。请用 --dry-run 看名单中的编号。</translation></message>
<message><source>command_line.sync_grant_years</source><translation>证书年限</translation></message>
<message><source>command_line.sync_grant_dry</source><translation>只显示申请内容</translation></message>
<message><source>command_line.sync_grant_file</source><translation>授权文件</translation></message>
<message><source>command_line.sync_accept_dry</source><translation>只显示授权内容</translation></message>
<message><source>command_line.sync_words</source><translation>电话里听到的八个词</translation></message>
<message><source>command_line.sync_certificate</source><translation>证书编号（前几位即可）</translation></message>
<message><source>command_line.sync_reason</source><translation>原因：lost 丢失、left 离岗、replaced 更换、mistake 误发</translation></message>
<message><source>command_line.sync_last_commit</source><translation>最后一条可信记录的编号</translation></message>
<message><source>command_line.sync_export_out</source><translation>存放数据包的文件夹（如 U 盘）</translation></message>
<message><source>command_line.sync_peer</source><translation>对方单位的代码、名称或编号</translation></message>
<message><source>command_line.sync_snapshot</source><translation>把全部内容重新发一次</translation></message>
<message><source>command_line.sync_split</source><translation>每个文件不超过多少 MB</translation></message>
<message><source>command_line.sync_package_file</source><translation>数据包文件</translation></message>
<message><source>command_line.sync_import_paths</source><translation>数据包或文件夹</translation></message>
<message><source>command_line.sync_import_dry</source><translation>只预览，不写入</translation></message>
<message><source>command_line.sync_over_budget</source><translation>同意超过上限的数据包</translation></message>
<message><source>command_line.sync_quarantine</source><translation>收下已吊销证书的数据包并隔离</translation></message>
<message><source>command_line.sync_resolve</source><translation>要核对的项目编号</translation></message>
<message><source>command_line.sync_side</source><translation>取哪一方：visible 当前显示、other 另一方、mine 本机、theirs 对方</translation></message>
<message><source>command_line.sync_centre</source><translation>本机已设为中心：{name}。根指纹：{words}</translation></message>
<message><source>command_line.sync_root_key</source><translation>下一任根密钥（只显示这一次，请打印封存）：{root_key}</translation></message>
<message><source>command_line.sync_root_key_written</source><translation>下一任根密钥已写入 {path}，请打印封存后删除该文件。</translation></message>
<message><source>command_line.sync_requested</source><translation>申请文件已写入 {path}，请交给中心。</translation></message>
<message><source>command_line.sync_words_are</source><translation>核对词：{words}</translation></message>
<message><source>command_line.sync_request_says</source><translation>申请人：{name}，单位 {unit}，{kind}。</translation></message>
<message><source>command_line.sync_granted</source><translation>授权文件已写入 {path}，内含 {commits} 条记录。</translation></message>
<message><source>command_line.sync_grant_words</source><translation>授权核对词：{words}
根指纹：{root_words}</translation></message>
<message><source>command_line.sync_grant_says</source><translation>{by} 授权：{name}，有效期至 {until}。</translation></message>
<message><source>command_line.sync_accepted</source><translation>已加入中心，收到 {commits} 条记录。</translation></message>
<message><source>command_line.sync_revoked</source><translation>证书 {certificate} 已吊销，下一批数据包会告知各处。</translation></message>
<message><source>command_line.sync_exported</source><translation>给{name}的第 {number} 号数据包（{commits} 条）：{path}</translation></message>
<message><source>command_line.sync_nothing_to_send</source><translation>没有要发的内容。</translation></message>
<message><source>command_line.sync_no_packages</source><translation>没有找到数据包。</translation></message>
<message><source>command_line.sync_refused</source><translation>{path}：{reason}</translation></message>
<message><source>command_line.sync_package</source><translation>{path}：{name}第 {number} 号，{commits} 条。</translation></message>
<message><source>command_line.sync_row</source><translation>  {name}：新增 {new}，修改 {changed}，冲突 {conflicts}，未生效 {parked}</translation></message>
<message><source>command_line.sync_imported</source><translation>已导入 {count} 个数据包：新 {new} 条，已有 {known} 条，冲突 {conflicts} 处，未生效 {parked} 条。</translation></message>
<message><source>command_line.sync_not_enrolled</source><translation>本机尚未加入任何中心。</translation></message>
<message><source>command_line.sync_status</source><translation>未上报 {unsent} 步，待核对 {reviews} 处，未生效 {parked} 条，待审批 {proposals} 项。</translation></message>
<message><source>command_line.sync_received_until</source><translation>{name}已收到截至 {until} 的内容，回执距今 {days} 天。</translation></message>
<message><source>command_line.sync_resolved</source><translation>已核对，写入 {count} 条记录。</translation></message>
<message><source>command_line.sync_review</source><translation>[{id}] {name}：{fields}。{sentence}</translation></message>
<message><source>command_line.sync_choice</source><translation>    {id}  {author}（{unit}）：{values}</translation></message>
<message><source>command_line.sync_no_review</source><translation>没有待核对的内容。</translation></message>
<message><source>command_line.sync_clear_version</source><translation>格式版本</translation></message>
<message><source>command_line.sync_clear_suite</source><translation>密码套件</translation></message>
<message><source>command_line.sync_clear_id</source><translation>数据包编号</translation></message>
<message><source>command_line.sync_clear_certificate</source><translation>签名证书</translation></message>
<message><source>command_line.sync_clear_size</source><translation>文件大小（字节）</translation></message>
<message><source>command_line.sync_clear_plain</source><translation>解开后大小（字节）</translation></message>
<message><source>command_line.sync_clear_recipients</source><translation>接收密钥数</translation></message>
<message><source>command_line.sync_head_certificate</source><translation>证书</translation></message>
<message><source>command_line.sync_head_person</source><translation>人员</translation></message>
<message><source>command_line.sync_head_unit</source><translation>单位</translation></message>
<message><source>command_line.sync_head_state</source><translation>状态</translation></message>
<message><source>command_line.sync_head_until</source><translation>有效期至</translation></message>
<message><source>command_line.sync_head_last</source><translation>最近数据包</translation></message>
<message><source>command_line.sync_head_peer</source><translation>对方</translation></message>
<message><source>command_line.sync_head_relation</source><translation>关系</translation></message>
<message><source>command_line.sync_head_sent</source><translation>最近发出</translation></message>
<message><source>command_line.sync_head_received</source><translation>最近收到</translation></message>
<message><source>command_line.sync_head_acked</source><translation>对方已收到</translation></message>
<message><source>command_line.sync_head_pending</source><translation>待发</translation></message>
<message><source>command_line.sync_head_at</source><translation>时间</translation></message>
<message><source>command_line.sync_head_kind</source><translation>种类</translation></message>
<message><source>command_line.sync_head_change</source><translation>操作</translation></message>
<message><source>command_line.sync_head_subject</source><translation>对象</translation></message>
<message><source>command_line.sync_head_packed</source><translation>所在包号</translation></message>
<message><source>command_line.sync_head_customer</source><translation>客户</translation></message>
<message><source>command_line.sync_head_reason</source><translation>原因</translation></message>
<message><source>sync_kind.device</source><translation>新设备</translation></message>
<message><source>sync_kind.centre</source><translation>新中心</translation></message>
<message><source>sync_kind.renewal</source><translation>续期</translation></message>
<message><source>sync_state.valid</source><translation>有效</translation></message>
<message><source>sync_state.expiring</source><translation>即将到期</translation></message>
<message><source>sync_state.expired</source><translation>已到期</translation></message>
<message><source>sync_state.revoked</source><translation>已吊销</translation></message>
<message><source>sync_relation.parent</source><translation>上级</translation></message>
<message><source>sync_relation.child</source><translation>下级</translation></message>
</context>
</TS>
