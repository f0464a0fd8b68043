<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name>exchange</name>
<message><source>failure.not_enrolled</source><translation>本机尚未加入任何中心，不能收发数据包。请先在“数据交换 › 加入中心”里提出申请。</translation></message>
<message><source>failure.peer_unknown</source><translation>没有与“{name}”的收发关系。请查看“数据交换”里的单位名单。</translation></message>
<message><source>failure.peer_ambiguous</source><translation>“{name}”对应多个单位：{peers}。请用括号里的编号指定。</translation></message>
<message><source>failure.peer_has_no_key</source><translation>{name}没有有效的证书，发出的数据包谁也打不开。请先为它续期或重新授权。</translation></message>
<message><source>failure.seat_revoked</source><translation>本机的证书已被吊销，不能再发数据包。请与上级中心联系。</translation></message>
<message><source>failure.package_already_imported</source><translation>第 {number} 号数据包已于 {month} 月 {day} 日 {time} 导入过，不用再导入。</translation></message>
<message><source>failure.package_sender_revoked</source><translation>发出这个数据包的证书（{name}）已被吊销，没有导入。确有需要时，中心可以选择“收下并隔离”。</translation></message>
<message><source>failure.package_sender_expired</source><translation>{name}的证书已于 {until} 到期，中心不再接收它的数据包。请先为它续期。</translation></message>
<message><source>failure.package_sender_not_linked</source><translation>{name}与本机没有收发关系，它的数据包应交给它的上级中心。</translation></message>
<message><source>failure.package_sender_differs</source><translation>数据包里写的发出单位与签名的证书（{name}）不一致，没有导入。</translation></message>
<message><source>failure.package_is_grant</source><translation>这是{name}发的授权文件，请在“加入中心”里打开，不能当作数据包导入。</translation></message>
<message><source>failure.package_over_budget</source><translation>{name}的数据包有 {commits} 条、{mib} MB，超过约定的上限，要中心同意后才导入。</translation></message>
<message><source>failure.package_is_own</source><translation>这是本机 {month} 月 {day} 日发给{name}的第 {number} 号数据包，应由{name}导入。</translation></message>
<message><source>failure.no_room_for_import</source><translation>{folder} 所在的磁盘空间不足，导入需要约 {needed} MB。没有写入任何数据。</translation></message>
<message><source>failure.import_plan_stale</source><translation>预览之后第 {number} 号数据包已经导入，请重新预览。没有写入任何数据。</translation></message>
<message><source>failure.nothing_to_import</source><translation>没有可以导入的数据包。</translation></message>
<message><source>failure.review_item_changed</source><translation>显示之后这一项又有了新的修改，请重新打开再处理。</translation></message>
<message><source>failure.not_entitled</source><translation>这件事要由有审批权的人（中心、主任或副主任）处理。</translation></message>
<message><source>failure.proposal_unknown</source><translation>这条申请已经处理过，或者已经撤回。</translation></message>
<message><source>failure.own_proposal</source><translation>本人提出的申请不能由本人审批。</translation></message>
<message><source>failure.release_not_confirmed</source><translation>{name}还没有得到两处确认收到，不能从本机移除。</translation></message>
<message><source>failure.nothing_to_erase</source><translation>这些记录里没有个人信息可以删除。</translation></message>
<message><source>failure.erasure_reason_missing</source><translation>请写明彻底删除的依据：删除后无法恢复。</translation></message>
<message><source>change.import_packages</source><translation>导入数据包</translation></message>
<message><source>change.state_receipts</source><translation>出具回执</translation></message>
<message><source>change.package_delivered</source><translation>登记数据包已送出</translation></message>
<message><source>change.resolve_conflict</source><translation>核对一处不一致</translation></message>
<message><source>change.resolve_conflicts</source><translation>核对多处不一致</translation></message>
<message><source>change.approve_proposals</source><translation>批准申请</translation></message>
<message><source>change.reject_proposals</source><translation>驳回申请</translation></message>
<message><source>change.confirm_provisional</source><translation>确认暂定内容</translation></message>
<message><source>change.hand_over</source><translation>移交客户</translation></message>
<message><source>change.release_customers</source><translation>移除已移交的客户</translation></message>
<message><source>change.erase</source><translation>彻底删除个人信息</translation></message>
<message><source>change.repair_accept_fork</source><translation>确认分叉</translation></message>
<message><source>change.repair_request_resync</source><translation>请求补发</translation></message>
<message><source>change.repair_acknowledge</source><translation>知悉提醒</translation></message>
<message><source>change.repair_renew</source><translation>申请续期</translation></message>
<message><source>exchange.note_missing</source><translation>对方还有 {count} 组记录本机没有，导入后请把下一个数据包交给对方，对方会补发。</translation></message>
<message><source>exchange.note_beyond</source><translation>这个数据包接着本机没有收到过的第 {number} 号：本机可能恢复过备份，导入后会请对方补发。</translation></message>
<message><source>exchange.note_resync</source><translation>{name}请求补发：下一个数据包会补上它缺少的内容。</translation></message>
<message><source>exchange.slip_not_written</source><translation>交接单没有写进 {folder}（盘可能已满，或已拔出）。数据包是完整的；交接单可以在“发件登记”里打印。</translation></message>
<message><source>exchange.parked_revoked</source><translation>写于证书吊销之后，已隔离。中心核实后可以逐条接受。</translation></message>
<message><source>exchange.parked_unknown_certificate</source><translation>作者的证书还没有收到，收到并核实后自动生效。</translation></message>
<message><source>exchange.parked_no_authority</source><translation>作者没有作这项决定的权限，内容保留在这里。</translation></message>
<message><source>exchange.parked_newer</source><translation>由较新版本的程序写成，升级后自动显示。</translation></message>
<message><source>exchange.parked_claimed</source><translation>这条记录属于另一位客户或另一个单位，这里的说法不作数，内容保留在这里。</translation></message>
<message><source>review.sentence_quiet</source><translation>两个人分别改了这一项，已按时间先后显示其中一个。</translation></message>
<message><source>review.sentence_review</source><translation>两个人分别改了这一项，请核对哪个正确。</translation></message>
<message><source>review.sentence_decide</source><translation>两项决定互相冲突，暂按最稳妥的办法显示，请重新决定。</translation></message>
<message><source>review.sentence_revived</source><translation>一方撤销了这条记录，另一方同时作了修改，记录已保留，请决定去留。</translation></message>
<message><source>review.sentence_clock</source><translation>这一项是在时钟超前的电脑上写的，请核对。</translation></message>
<message><source>review.sentence_late</source><translation>这是前任客户经理在移交生效前写的，晚到，请核对。</translation></message>
<message><source>alarm.fork</source><translation>{name}的同一个密钥写出了两份第 {sequence} 号记录（可能恢复过备份或复制过电脑），两份都已保留，请确认。</translation></message>
<message><source>alarm.clone</source><translation>本机（{name}）的密钥在别处也写过第 {sequence} 号记录：本机或它的备份被复制过。两份都已保留，本机已换用新的序列，请确认。</translation></message>
<message><source>alarm.issuer</source><translation>{name}的签发记录第 {sequence} 号有两个版本，请与它的中心电话核实。</translation></message>
<message><source>alarm.restored</source><translation>本机恢复过备份，与{name}之间缺少之后的数据；下一个数据包会请它补发。</translation></message>
<message><source>alarm.gap</source><translation>{name}的部分数据没有收到；下一个数据包会请它补发。</translation></message>
<message><source>alarm.clock</source><translation>本机时钟超前：有 {count} 条记录超前约 {hours} 小时。现在显示 {now}，请核对系统时间。</translation></message>
<message><source>alarm.newer</source><translation>有 {count} 条修改要用较新版本的程序才能显示，已保留并照常转发，请升级程序。</translation></message>
<message><source>alarm.expiring</source><translation>本机证书还有 {days} 天到期（{until}），请申请续期。</translation></message>
<message><source>alarm.expired</source><translation>本机证书已于 {until} 到期（剩余 {days} 天）：可以继续工作，但中心不再接收数据包，请申请续期。</translation></message>
<message><source>alarm.repair_accept_fork</source><translation>确认，两份都保留</translation></message>
<message><source>alarm.repair_request_resync</source><translation>请对方补发</translation></message>
<message><source>alarm.repair_acknowledge</source><translation>已核对</translation></message>
<message><source>alarm.repair_renew</source><translation>申请续期</translation></message>
<message><source>failure.seat_not_certified</source><translation>{name}在本机的席位还没有中心签发的证书，不能发数据包。请以本人身份申请加入中心。</translation></message>
</context>
</TS>
