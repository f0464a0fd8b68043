<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>review_ui</name>
    <message><source>sync_tab.page_work</source><translation>需要处理</translation></message>
    <message><source>sync_tab.page_review</source><translation>待核对</translation></message>
    <message><source>sync_tab.page_parked</source><translation>待处理</translation></message>
    <message><source>sync_tab.page_proposals</source><translation>待决定</translation></message>
    <message><source>sync_tab.page_handover</source><translation>客户移交</translation></message>
    <message><source>sync_tab.page_keys</source><translation>授权</translation></message>
    <message><source>sync_tab.page_devices</source><translation>设备与证书</translation></message>
    <message><source>sync_tab.page_enrolment</source><translation>授权</translation></message>
    <message><source>review.hint</source><translation>两边在没有联网时改了同一个字段。两个值都在，选一个，或者填一个新的；没选中的值留在变更历史里。按 1、2 选一方，按 N 填新值，F3 下一项。</translation></message>
    <message><source>review.previous</source><translation>上一项</translation></message>
    <message><source>review.next</source><translation>下一项</translation></message>
    <message><source>review.position</source><translation>第 {row} 项，共 {count} 项</translation></message>
    <message><source>review.all</source><translation>全部列出的…</translation></message>
    <message><source>review.all_theirs</source><translation>全部选对方的值</translation></message>
    <message><source>review.all_mine</source><translation>全部选本机的值</translation></message>
    <message><source>review.all_visible</source><translation>全部保留现在显示的值</translation></message>
    <message><source>review.all_other</source><translation>全部改用另一个值</translation></message>
    <message><source>review.settle_count</source><translation>处理 {count} 项</translation></message>
    <message><source>review.settle_all_text</source><translation>将一次处理列出的 {count} 项。没选中的值留在变更历史里，这一步可以撤销。</translation></message>
    <message><source>review.settled_all</source><translation>已处理 {count} 项。</translation></message>
    <message><source>review.settled</source><translation>已定为：{value}</translation></message>
    <message><source>review.new_value</source><translation>填一个新值</translation></message>
    <message><source>review.new_value_said</source><translation>新填的值</translation></message>
    <message><source>review.save_new</source><translation>保存新值</translation></message>
    <message><source>review.existence</source><translation>保留还是删除</translation></message>
    <message><source>review.erased</source><translation>（已按规定删除）</translation></message>
    <message><source>review.from_here</source><translation>本机</translation></message>
    <message><source>review.from_package</source><translation>第 {number} 号包</translation></message>
    <message><source>review.kept</source><translation>保留</translation></message>
    <message><source>review.deleted</source><translation>删除</translation></message>
    <message><source>review.unit_data</source><translation>本单位资料</translation></message>
    <message><source>review.before</source><translation>原来是：{value}</translation></message>
    <message><source>review.same_too</source><translation>清单里其余 {count} 项“{field}”也选同一方</translation></message>
    <message><source>review.mine</source><translation>本机</translation></message>
    <message><source>review.theirs</source><translation>对方</translation></message>
    <message><source>review.shown_now</source><translation>现在显示</translation></message>
    <message><source>review.take</source><translation>用这个值</translation></message>
    <message><source>review.take_key</source><translation>用这个值（{number}）</translation></message>
    <message><source>review.not_yours</source><translation>这一项由负责单位的总监或上级中心决定，这里只能查看。</translation></message>
    <message><source>review.none</source><translation>没有要核对的</translation></message>
    <message><source>review.none_text</source><translation>两边改动冲突时会列在这里，一项一项由人来定；不同字段的改动会自动合并。</translation></message>
    <message><source>review.none_of_customer</source><translation>这个客户没有要核对的</translation></message>
    <message><source>review.show_all</source><translation>看全部</translation></message>
    <message><source>review.open_customer</source><translation>打开客户</translation></message>
    <message><source>review.kind</source><translation>类别</translation></message>
    <message><source>review.customer</source><translation>客户</translation></message>
    <message><source>review.field</source><translation>字段</translation></message>
    <message><source>review.sides</source><translation>两边的值</translation></message>
    <message><source>review.kind_review</source><translation>请核对</translation></message>
    <message><source>review.kind_decide</source><translation>须决定</translation></message>
    <message><source>review.kind_revived</source><translation>删除后又改</translation></message>
    <message><source>review.kind_clock</source><translation>时钟异常</translation></message>
    <message><source>review.kind_late</source><translation>移交后才到</translation></message>
    <message><source>review.kind_quiet</source><translation>已自动合并</translation></message>
    <message><source>parked.hint</source><translation>这些改动收到了、留着，但暂时不算数，每一条都写明原因。原因消除后会自动生效；隔离的改动由中心逐条认可。</translation></message>
    <message><source>parked.accept</source><translation>认可这些改动</translation></message>
    <message><source>parked.accept_count</source><translation>认可 {count} 条</translation></message>
    <message><source>parked.accept_text</source><translation>认可以后，这些改动对所有单位都算数，不能再收回。请确认它们确实是本人在设备丢失之前做的。</translation></message>
    <message><source>parked.accepted</source><translation>已认可 {count} 条改动。</translation></message>
    <message><source>parked.why_not_accept</source><translation>所选改动里没有可以由本中心认可的</translation></message>
    <message><source>parked.why_no_one</source><translation>请选一条有客户的</translation></message>
    <message><source>parked.reason</source><translation>原因</translation></message>
    <message><source>parked.by</source><translation>谁改的</translation></message>
    <message><source>parked.what</source><translation>改了什么</translation></message>
    <message><source>parked.unreadable</source><translation>本程序读不懂，已原样保留</translation></message>
    <message><source>parked.more</source><translation> 等 {count} 项</translation></message>
    <message><source>parked.author</source><translation>姓名</translation></message>
    <message><source>parked.unit</source><translation>单位</translation></message>
    <message><source>parked.at</source><translation>时间</translation></message>
    <message><source>parked.none</source><translation>没有搁置的改动</translation></message>
    <message><source>parked.none_text</source><translation>收到的改动全部有效。任何改动都不会被丢掉：不算数的会留在这里并写明原因。</translation></message>
    <message><source>parked.reason_revoked</source><translation>证书已吊销</translation></message>
    <message><source>parked.reason_unknown_certificate</source><translation>证书未知</translation></message>
    <message><source>parked.reason_no_authority</source><translation>没有权限</translation></message>
    <message><source>parked.reason_newer</source><translation>需要新版本</translation></message>
    <message><source>parked.reason_provisional</source><translation>等待确认</translation></message>
    <message><source>parked.reason_superseded</source><translation>决定已变</translation></message>
    <message><source>proposals.hint</source><translation>编号、等级、A/B角、责任单位、结案、删除这些字段由有权的人决定，其他人的修改先作为申请。</translation></message>
    <message><source>proposals.view_waiting</source><translation>待决定的申请</translation></message>
    <message><source>proposals.view_provisional</source><translation>待批准的值</translation></message>
    <message><source>proposals.view_decided</source><translation>已决定的申请</translation></message>
    <message><source>proposals.approve</source><translation>同意</translation></message>
    <message><source>proposals.reject</source><translation>驳回…</translation></message>
    <message><source>proposals.confirm</source><translation>批准为正式值</translation></message>
    <message><source>proposals.approve_count</source><translation>同意 {count} 件</translation></message>
    <message><source>proposals.approve_text</source><translation>申请的值会成为正式值，随下一个数据包发给有关单位。</translation></message>
    <message><source>proposals.approved</source><translation>已同意 {count} 件申请。</translation></message>
    <message><source>proposals.rejected</source><translation>已驳回 {count} 件申请。</translation></message>
    <message><source>proposals.reject_text</source><translation>驳回 {count} 件申请。请写明原因，申请人会看到。</translation></message>
    <message><source>proposals.confirm_count</source><translation>批准 {count} 项</translation></message>
    <message><source>proposals.confirm_text</source><translation>这些值是加入中心以前在本机自行定的。批准以后成为正式值。</translation></message>
    <message><source>proposals.confirmed</source><translation>已批准 {count} 项。</translation></message>
    <message><source>proposals.why_not</source><translation>由负责单位的总监或上级中心决定；本人的申请不能自己批</translation></message>
    <message><source>proposals.why_none</source><translation>请先选中申请</translation></message>
    <message><source>proposals.now</source><translation>现值</translation></message>
    <message><source>proposals.asked</source><translation>申请改为</translation></message>
    <message><source>proposals.stands</source><translation>待批准的值</translation></message>
    <message><source>proposals.reason</source><translation>理由</translation></message>
    <message><source>proposals.by</source><translation>申请人</translation></message>
    <message><source>proposals.at</source><translation>时间</translation></message>
    <message><source>proposals.outcome</source><translation>状态</translation></message>
    <message><source>proposals.decided_by</source><translation>决定人</translation></message>
    <message><source>proposals.decision_reason</source><translation>决定理由</translation></message>
    <message><source>proposals.state_waiting</source><translation>待决定</translation></message>
    <message><source>proposals.state_approved</source><translation>已同意</translation></message>
    <message><source>proposals.state_rejected</source><translation>已驳回</translation></message>
    <message><source>proposals.state_provisional</source><translation>待批准</translation></message>
    <message><source>proposals.provisional_text</source><translation>上级批准以前先按这个值显示。</translation></message>
    <message><source>proposals.none_waiting</source><translation>没有待决定的申请</translation></message>
    <message><source>proposals.none_waiting_text</source><translation>有人申请修改受控字段时，会列在这里。</translation></message>
    <message><source>proposals.none_provisional</source><translation>没有待批准的值</translation></message>
    <message><source>proposals.none_provisional_text</source><translation>加入中心以前自行决定的值，会在这里等待批准。</translation></message>
    <message><source>proposals.none_decided</source><translation>还没有决定过的申请</translation></message>
    <message><source>proposals.none_decided_text</source><translation>申请有了结果以后，在这里可以看到谁定的、为什么。</translation></message>
    <message><source>devices.hint</source><translation>本中心和下级的每个人、每台设备：证书到什么时候，最近一个数据包是第几号。设备丢了，马上吊销。</translation></message>
    <message><source>devices.grant</source><translation>给申请文件授权…</translation></message>
    <message><source>devices.revoke</source><translation>吊销…</translation></message>
    <message><source>devices.root</source><translation>根密钥接续…</translation></message>
    <message><source>devices.person</source><translation>姓名</translation></message>
    <message><source>devices.unit</source><translation>单位</translation></message>
    <message><source>devices.position</source><translation>岗位</translation></message>
    <message><source>devices.kind</source><translation>种类</translation></message>
    <message><source>devices.state</source><translation>状态</translation></message>
    <message><source>devices.valid</source><translation>有效期</translation></message>
    <message><source>devices.valid_words</source><translation>{since} 至 {until}</translation></message>
    <message><source>devices.until</source><translation>有效期至</translation></message>
    <message><source>devices.last</source><translation>最近数据包</translation></message>
    <message><source>devices.last_words</source><translation>第 {number} 号，{at}</translation></message>
    <message><source>devices.never</source><translation>还没有来过数据包</translation></message>
    <message><source>devices.last_number</source><translation>最近包号</translation></message>
    <message><source>devices.last_at</source><translation>收到时间</translation></message>
    <message><source>devices.own</source><translation>本机</translation></message>
    <message><source>devices.this</source><translation>本机</translation></message>
    <message><source>devices.installation</source><translation>安装编号</translation></message>
    <message><source>devices.certificate</source><translation>证书</translation></message>
    <message><source>devices.kind_centre</source><translation>中心</translation></message>
    <message><source>devices.kind_device</source><translation>设备</translation></message>
    <message><source>devices.state_valid</source><translation>有效</translation></message>
    <message><source>devices.state_expiring</source><translation>即将到期</translation></message>
    <message><source>devices.state_expired</source><translation>已到期</translation></message>
    <message><source>devices.state_revoked</source><translation>已吊销</translation></message>
    <message><source>devices.why_no_one</source><translation>请选一台设备</translation></message>
    <message><source>devices.why_own</source><translation>不能吊销本机自己的证书</translation></message>
    <message><source>devices.why_revoked</source><translation>已经吊销了</translation></message>
    <message><source>devices.why_not_below</source><translation>不是本中心发的证书，由发证的中心吊销</translation></message>
    <message><source>devices.none</source><translation>还没有设备</translation></message>
    <message><source>devices.none_text</source><translation>下级用“加入中心”生成申请文件，交来以后在这里授权。</translation></message>
    <message><source>devices.revoke_who</source><translation>吊销 {person}（{unit}）的证书</translation></message>
    <message><source>devices.revoke_explain</source><translation>吊销以后，这台设备的数据包不再接收。它以前做的改动照旧有效，划线之后的改动会隔离起来，可以逐条认可。换新设备要重新申请，不能复制旧钥匙。</translation></message>
    <message><source>devices.revoke_reason</source><translation>原因</translation></message>
    <message><source>devices.revoke_until</source><translation>哪些改动仍然有效</translation></message>
    <message><source>devices.until_all</source><translation>本中心已经收到的全部有效（一般选这个）</translation></message>
    <message><source>devices.until_one</source><translation>只到下面选中的这一条为止（丢失以后可能有人动过）</translation></message>
    <message><source>devices.pick_a_line</source><translation>请选最后一条有效的改动</translation></message>
    <message><source>devices.effect_some</source><translation>将隔离已收到的 {count} 条改动，客户资料会回到那之前的样子。</translation></message>
    <message><source>devices.effect_none</source><translation>已收到的改动都保留；以后再来的会隔离。</translation></message>
    <message><source>devices.revoke_now</source><translation>吊销证书</translation></message>
    <message><source>devices.revoke_sure</source><translation>{person} 的这张证书从此不能再用，不能撤销这一步。请把下一个数据包尽快发给其他单位，让它们也知道。</translation></message>
    <message><source>devices.revoked_told</source><translation>已吊销 {person} 的证书，请尽快导出数据包通知各单位。</translation></message>
    <message><source>devices.not_reported</source><translation>（还没有上报）</translation></message>
    <message><source>devices.step_at</source><translation>时间</translation></message>
    <message><source>devices.step_subject</source><translation>客户</translation></message>
    <message><source>devices.step_what</source><translation>改了什么</translation></message>
    <message><source>devices.step_source</source><translation>来源</translation></message>
    <message><source>handover.title</source><translation>移交客户</translation></message>
    <message><source>handover.explain</source><translation>勾选客户，再选新的单位和A/B角。新的客户经理会收到全部历史；本机保留到两个单位都确认收到为止。</translation></message>
    <message><source>handover.search</source><translation>名称、拼音、编号</translation></message>
    <message><source>handover.of_manager</source><translation>只看某人负责的</translation></message>
    <message><source>handover.tick_all</source><translation>全选列出的</translation></message>
    <message><source>handover.tick_none</source><translation>全不选</translation></message>
    <message><source>handover.customers</source><translation>客户</translation></message>
    <message><source>handover.count</source><translation>已选 {count} 户</translation></message>
    <message><source>handover.to</source><translation>移交给</translation></message>
    <message><source>handover.to_unit</source><translation>责任单位</translation></message>
    <message><source>handover.lead</source><translation>A角</translation></message>
    <message><source>handover.deputy</source><translation>B角</translation></message>
    <message><source>handover.do</source><translation>移交</translation></message>
    <message><source>handover.begin</source><translation>移交客户…</translation></message>
    <message><source>handover.pick_customers</source><translation>请先勾选客户</translation></message>
    <message><source>handover.pick_unit</source><translation>请选单位</translation></message>
    <message><source>handover.only_proposed</source><translation>您的岗位不能直接决定移交：会作为申请送上级决定。</translation></message>
    <message><source>handover.done</source><translation>已移交 {count} 户给 {unit}。</translation></message>
    <message><source>handover.hint</source><translation>交出去的客户在本机只读保留。两个单位（新单位和上级中心）都用回执确认收到以后，才可以从本机移除。</translation></message>
    <message><source>handover.state</source><translation>状态</translation></message>
    <message><source>handover.state_free</source><translation>可以移除</translation></message>
    <message><source>handover.state_unsent</source><translation>还有未上报</translation></message>
    <message><source>handover.state_held</source><translation>已确认 {count}/{wanted}</translation></message>
    <message><source>handover.at</source><translation>移交时间</translation></message>
    <message><source>handover.unsent</source><translation>未上报</translation></message>
    <message><source>handover.unsent_words</source><translation>{count} 条改动还没有送到</translation></message>
    <message><source>handover.confirmed</source><translation>已确认收到</translation></message>
    <message><source>handover.nobody</source><translation>还没有</translation></message>
    <message><source>handover.may_release</source><translation>两个单位都有了，可以从本机移除。</translation></message>
    <message><source>handover.may_not_release</source><translation>请继续导出数据包；两个单位都确认之前不能移除。</translation></message>
    <message><source>handover.why_not_release</source><translation>所选客户还没有被两个单位确认收到</translation></message>
    <message><source>handover.release</source><translation>从本机移除…</translation></message>
    <message><source>handover.release_count</source><translation>移除 {count} 户</translation></message>
    <message><source>handover.release_text</source><translation>只移除本机的这一份，新单位和中心的不受影响。移除以后本机不再有这些客户的资料。</translation></message>
    <message><source>handover.released</source><translation>已从本机移除 {count} 户。</translation></message>
    <message><source>handover.none</source><translation>没有移交出去的客户</translation></message>
    <message><source>handover.none_text</source><translation>客户换单位、换客户经理，或者有人离岗时，在这里一次移交。</translation></message>
    <message><source>customers.folder_conflict</source><translation>待核对</translation></message>
    <message><source>customers.conflict_mark</source><translation>待核对</translation></message>
    <message><source>customers.merged_mark</source><translation>已自动合并</translation></message>
    <message><source>customers.provisional_mark</source><translation>待批准</translation></message>
    <message><source>customers.proposal_mark</source><translation>已申请</translation></message>
    <message><source>customers.to_review</source><translation>有 {count} 项待核对</translation></message>
</context>
</TS>
