<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>sync_tab</name>
    <message><source>sync_tab.pages</source><translation>数据交换的页面</translation></message>
    <message><source>sync_tab.page_overview</source><translation>概况</translation></message>
    <message><source>sync_tab.page_unsent</source><translation>未上报</translation></message>
    <message><source>sync_tab.page_registers</source><translation>收发登记</translation></message>
    <message><source>sync_tab.page_outgoing</source><translation>发件登记</translation></message>
    <message><source>sync_tab.page_incoming</source><translation>收件登记</translation></message>
    <message><source>sync_tab.page_export</source><translation>导出上报包</translation></message>
    <message><source>sync_tab.page_import</source><translation>导入数据包</translation></message>
    <message><source>sync_tab.back</source><translation>← 返回</translation></message>
    <message><source>sync_tab.done</source><translation>完成</translation></message>
    <message><source>sync_tab.status</source><translation>未上报 {unsent:,} 步</translation></message>
    <message><source>sync_tab.alone_title</source><translation>本机还没有加入中心</translation></message>
    <message><source>sync_tab.alone_text</source><translation>加入中心之后，您的修改装进数据包，由 U 盘或邮件送到县中心和市中心，同事的修改也这样回到本机，全程不需要网络。没有加入之前一切照常使用，已录入的内容在加入时全部保留。</translation></message>
    <message><source>sync_tab.join</source><translation>加入中心</translation></message>
    <message><source>sync_tab.found</source><translation>设为中心</translation></message>
    <message><source>sync_tab.succeed</source><translation>用封存的密钥接续</translation></message>
    <message><source>sync_tab.centre_of</source><translation>{unit}，本机为中心。</translation></message>
    <message><source>sync_tab.device_of</source><translation>{unit}，本机为客户经理机。</translation></message>
    <message><source>sync_tab.above</source><translation>上级：{centre}。</translation></message>
    <message><source>sync_tab.is_top</source><translation>没有上级中心。</translation></message>
    <message><source>sync_tab.two_sentences</source><translation>{first}{second}</translation></message>
    <message><source>sync_tab.unsent_title</source><translation>未上报的操作</translation></message>
    <message><source>sync_tab.receipt_title</source><translation>中心已收到，截至</translation></message>
    <message><source>sync_tab.receipt_text</source><translation>这之前的修改中心都已收到；回执于 {at} 签发。</translation></message>
    <message><source>sync_tab.receipt_none</source><translation>还没有收到中心的回执。导出上报包交给中心，再导入中心发回的数据包，回执就在里面。</translation></message>
    <message><source>sync_tab.receipt_top</source><translation>本机是最上级中心，不需要别人的回执。</translation></message>
    <message><source>sync_tab.work_title</source><translation>等人处理</translation></message>
    <message><source>sync_tab.work_review</source><translation>待核对 {count:,} 项</translation></message>
    <message><source>sync_tab.work_parked</source><translation>待处理 {count:,} 项</translation></message>
    <message><source>sync_tab.work_proposals</source><translation>待决定 {count:,} 项</translation></message>
    <message><source>sync_tab.links_title</source><translation>往来单位</translation></message>
    <message><source>sync_tab.no_links</source><translation>还没有往来单位。中心批准设备的申请之后，对方就出现在这里。</translation></message>
    <message><source>sync_tab.peer</source><translation>往来单位</translation></message>
    <message><source>sync_tab.relation</source><translation>关系</translation></message>
    <message><source>sync_tab.relation_parent</source><translation>上级</translation></message>
    <message><source>sync_tab.relation_child</source><translation>下级</translation></message>
    <message><source>sync_tab.last_came</source><translation>上次来包</translation></message>
    <message><source>sync_tab.never_came</source><translation>从未来包</translation></message>
    <message><source>sync_tab.last_received</source><translation>收到</translation></message>
    <message><source>sync_tab.last_sent_at</source><translation>上次发出</translation></message>
    <message><source>sync_tab.last_sent</source><translation>发出</translation></message>
    <message><source>sync_tab.acked</source><translation>对方已确认</translation></message>
    <message><source>sync_tab.pending</source><translation>待发（条）</translation></message>
    <message><source>sync_tab.note</source><translation>备注</translation></message>
    <message><source>sync_tab.wants_resync</source><translation>待请对方补发</translation></message>
    <message><source>sync_tab.has_no_key</source><translation>证书无效</translation></message>
    <message><source>sync_tab.number</source><translation>第 {number} 号</translation></message>
    <message><source>sync_tab.numbers</source><translation>第 {first}–{last} 号</translation></message>
    <message><source>sync_tab.repaired</source><translation>已处理。</translation></message>
    <message><source>sync_tab.unsent_hint</source><translation>上级中心还没有确认的操作，每行一步，新的在前。装进数据包不等于已收到：收到回执才算。双击打开客户。</translation></message>
    <message><source>sync_tab.at</source><translation>时间</translation></message>
    <message><source>sync_tab.kind</source><translation>类别</translation></message>
    <message><source>sync_tab.subject</source><translation>对象</translation></message>
    <message><source>sync_tab.step</source><translation>操作</translation></message>
    <message><source>sync_tab.change</source><translation>改动（旧 → 新）</translation></message>
    <message><source>sync_tab.person</source><translation>录入人</translation></message>
    <message><source>sync_tab.packed</source><translation>装包</translation></message>
    <message><source>sync_tab.not_packed</source><translation>未装包</translation></message>
    <message><source>sync_tab.packed_in</source><translation>在第 {number} 号</translation></message>
    <message><source>sync_tab.summed</source><translation>{what} {count} 项</translation></message>
    <message><source>sync_tab.proposes</source><translation>申请把{field}改为 {value}</translation></message>
    <message><source>sync_tab.and_more</source><translation>{shown} 等 {count} 处</translation></message>
    <message><source>sync_tab.nothing_unsent</source><translation>没有未上报的操作</translation></message>
    <message><source>sync_tab.nothing_unsent_text</source><translation>本机的操作中心都已确认收到。</translation></message>
    <message><source>sync_tab.outgoing_hint</source><translation>本机做过的每个数据包，新的在前；没有回执之前，下一个包会把同样的内容再带一次，丢了也不要紧。</translation></message>
    <message><source>sync_tab.package</source><translation>包号</translation></message>
    <message><source>sync_tab.to</source><translation>发给</translation></message>
    <message><source>sync_tab.from</source><translation>来自</translation></message>
    <message><source>sync_tab.package_kind</source><translation>种类</translation></message>
    <message><source>sync_tab.kind_delta</source><translation>日常</translation></message>
    <message><source>sync_tab.kind_snapshot</source><translation>全量</translation></message>
    <message><source>sync_tab.kind_resync-request</source><translation>补发请求</translation></message>
    <message><source>sync_tab.kind_enrol-request</source><translation>入网申请</translation></message>
    <message><source>sync_tab.kind_enrol-grant</source><translation>授权</translation></message>
    <message><source>sync_tab.kind_receipt</source><translation>回执</translation></message>
    <message><source>sync_tab.state</source><translation>状态</translation></message>
    <message><source>sync_tab.state_made</source><translation>已生成</translation></message>
    <message><source>sync_tab.state_delivered</source><translation>已交付</translation></message>
    <message><source>sync_tab.state_acked</source><translation>已回执</translation></message>
    <message><source>sync_tab.state_replaced</source><translation>已被后包代替</translation></message>
    <message><source>sync_tab.content</source><translation>内容（条）</translation></message>
    <message><source>sync_tab.only_receipt</source><translation>只有回执</translation></message>
    <message><source>sync_tab.size</source><translation>大小</translation></message>
    <message><source>sync_tab.made_at</source><translation>生成时间</translation></message>
    <message><source>sync_tab.made_by</source><translation>生成人</translation></message>
    <message><source>sync_tab.acked_at</source><translation>回执时间</translation></message>
    <message><source>sync_tab.fingerprint</source><translation>核对词</translation></message>
    <message><source>sync_tab.file</source><translation>文件</translation></message>
    <message><source>sync_tab.show_slip</source><translation>交接单</translation></message>
    <message><source>sync_tab.slip_name</source><translation>交接单_{file}</translation></message>
    <message><source>sync_tab.mark_delivered</source><translation>标记已交付</translation></message>
    <message><source>sync_tab.mark_delivered_tip</source><translation>U 盘已交到中心，或邮件已发出</translation></message>
    <message><source>sync_tab.delivered</source><translation>第 {number} 号已标记为已交付。</translation></message>
    <message><source>sync_tab.why_no_made</source><translation>请选择“已生成”的数据包</translation></message>
    <message><source>sync_tab.why_no_one</source><translation>请先选择一行</translation></message>
    <message><source>sync_tab.nothing_sent</source><translation>还没有发出数据包</translation></message>
    <message><source>sync_tab.nothing_sent_text</source><translation>导出第一个上报包，它的编号、大小、核对词和回执就登记在这里。</translation></message>
    <message><source>sync_tab.incoming_hint</source><translation>导入过的每个数据包，新的在前。红色的编号没有收到：后来的包通常已带上同样的内容，仍缺时可以请对方补发。</translation></message>
    <message><source>sync_tab.missing</source><translation>缺{numbers}</translation></message>
    <message><source>sync_tab.missing_text</source><translation>没有收到</translation></message>
    <message><source>sync_tab.with_parked</source><translation>待处理 {count}</translation></message>
    <message><source>sync_tab.taken_in</source><translation>已导入</translation></message>
    <message><source>sync_tab.new</source><translation>新增</translation></message>
    <message><source>sync_tab.conflicts</source><translation>冲突</translation></message>
    <message><source>sync_tab.imported_at</source><translation>导入时间</translation></message>
    <message><source>sync_tab.imported_by</source><translation>导入人</translation></message>
    <message><source>sync_tab.ask_again</source><translation>请求补发</translation></message>
    <message><source>sync_tab.ask_again_tip</source><translation>做一个小数据包，请对方把这里缺的内容再发一次</translation></message>
    <message><source>sync_tab.nothing_came</source><translation>还没有收到数据包</translation></message>
    <message><source>sync_tab.nothing_came_text</source><translation>导入第一个数据包，它的编号、内容和结果就登记在这里。</translation></message>
    <message><source>sync_tab.export_target</source><translation>一、发给谁</translation></message>
    <message><source>sync_tab.export_place</source><translation>二、放到哪里</translation></message>
    <message><source>sync_tab.export_more</source><translation>三、其他</translation></message>
    <message><source>sync_tab.everybody</source><translation>全部往来单位（{count} 个，各一个包）</translation></message>
    <message><source>sync_tab.pending_text</source><translation>将装入 {count:,} 条对方还没有确认的修改记录（一步可有多条），以及给对方的回执。</translation></message>
    <message><source>sync_tab.nothing_pending</source><translation>没有对方未确认的修改；如果还欠对方回执，数据包会带上。</translation></message>
    <message><source>sync_tab.made_none_text</source><translation>对方已确认全部修改，也不欠对方回执，不需要数据包。</translation></message>
    <message><source>sync_tab.unsent_steps</source><translation>{steps:,} 步</translation></message>
    <message><source>sync_tab.nobody_above</source><translation>没有上级中心，不需要上报。</translation></message>
    <message><source>sync_tab.leave_budget</source><translation>仍然接收超出限额的数据包</translation></message>
    <message><source>sync_tab.leave_budget_tip</source><translation>限额防止一台机器灌满中心；确认对方确实有这么多修改之后再接收</translation></message>
    <message><source>sync_tab.leave_quarantine</source><translation>接收已吊销设备的数据包，吊销之后的修改放入隔离区</translation></message>
    <message><source>sync_tab.leave_quarantine_tip</source><translation>隔离的修改不生效，可以在“待处理”页逐条认可</translation></message>
    <message><source>sync_tab.resync_text</source><translation>做一个小数据包，告诉对方这里有到哪里；对方导入之后，下一个包就把缺的补上。</translation></message>
    <message><source>sync_tab.place_stick</source><translation>U 盘 {name}（{folder}，剩余 {free}）</translation></message>
    <message><source>sync_tab.place_folder</source><translation>文件夹 {folder}（剩余 {free}）</translation></message>
    <message><source>sync_tab.other_folder</source><translation>其他文件夹…</translation></message>
    <message><source>sync_tab.no_stick</source><translation>没有发现 U 盘。插入后重新打开本页，或选择一个文件夹。</translation></message>
    <message><source>sync_tab.why_no_place</source><translation>请选择放到哪里</translation></message>
    <message><source>sync_tab.goes_to</source><translation>将写入 {folder}，写完读回核对。</translation></message>
    <message><source>sync_tab.split</source><translation>分卷大小</translation></message>
    <message><source>sync_tab.no_split</source><translation>不分卷</translation></message>
    <message><source>sync_tab.split_at</source><translation>每卷不超过 {size} MB</translation></message>
    <message><source>sync_tab.export_whole</source><translation>发全部历史（对方重装或丢失数据时用）</translation></message>
    <message><source>sync_tab.export_whole_tip</source><translation>平时不需要：只发对方还没有确认的修改即可</translation></message>
    <message><source>sync_tab.export_go</source><translation>导出</translation></message>
    <message><source>sync_tab.ask_go</source><translation>生成请求</translation></message>
    <message><source>sync_tab.exporting</source><translation>正在写数据包</translation></message>
    <message><source>sync_tab.export_stopped</source><translation>已停止，没有留下数据包。</translation></message>
    <message><source>sync_tab.export_another</source><translation>再导出一个</translation></message>
    <message><source>sync_tab.made</source><translation>已生成 {count} 个数据包</translation></message>
    <message><source>sync_tab.made_none</source><translation>没有可导出的内容</translation></message>
    <message><source>sync_tab.made_text</source><translation>把文件和交接单一起交给对方；对方念出核对词，与下面一致就没有拿错。</translation></message>
    <message><source>sync_tab.made_head</source><translation>第 {number} 号　→　{peer}　·　{kind}</translation></message>
    <message><source>sync_tab.made_file</source><translation>{file}　{size}</translation></message>
    <message><source>sync_tab.made_content</source><translation>内容：{content}　共 {commits:,} 次修改</translation></message>
    <message><source>sync_tab.words</source><translation>核对词</translation></message>
    <message><source>sync_tab.words_of_part</source><translation>第 {part} 卷核对词</translation></message>
    <message><source>sync_tab.slip_preview</source><translation>预览并打印交接单</translation></message>
    <message><source>sync_tab.open_folder</source><translation>打开文件夹</translation></message>
    <message><source>sync_tab.import_text</source><translation>选择一个或多个数据包，或者一个装有许多数据包的文件夹。先看会改什么，确认之后才写入；写入前自动备份。</translation></message>
    <message><source>sync_tab.drop_here</source><translation>把数据包（.bcpkg）或文件夹拖到这里</translation></message>
    <message><source>sync_tab.choose_files</source><translation>选择数据包…</translation></message>
    <message><source>sync_tab.choose_folder</source><translation>选择文件夹…</translation></message>
    <message><source>sync_tab.package_files</source><translation>数据包 (*.bcpkg)</translation></message>
    <message><source>sync_tab.import_places</source><translation>U 盘和上次的文件夹</translation></message>
    <message><source>sync_tab.import_all_of</source><translation>查看 {name} 中的全部数据包</translation></message>
    <message><source>sync_tab.no_packages_there</source><translation>那里没有数据包（.bcpkg）。</translation></message>
    <message><source>sync_tab.import_packages</source><translation>将导入的数据包</translation></message>
    <message><source>sync_tab.looking</source><translation>正在检查数据包</translation></message>
    <message><source>sync_tab.importing</source><translation>正在导入</translation></message>
    <message><source>sync_tab.import_stopped</source><translation>已停止，什么都没有改变。</translation></message>
    <message><source>sync_tab.import_another</source><translation>再导入一些</translation></message>
    <message><source>sync_tab.other_packages</source><translation>换别的数据包</translation></message>
    <message><source>sync_tab.check_title</source><translation>{count} 个数据包，尚未写入</translation></message>
    <message><source>sync_tab.check_sums</source><translation>可以导入的共计：新增 {new:,}，修改 {changed:,}，冲突 {conflicts:,}，待处理 {parked:,}。</translation></message>
    <message><source>sync_tab.check_refused</source><translation>有 {count} 个不能导入，原因见红字；它们不影响其余的。</translation></message>
    <message><source>sync_tab.import_go</source><translation>导入 {count} 个数据包</translation></message>
    <message><source>sync_tab.import_promise</source><translation>先备份，再一次写入；中途停止等于没有导入。</translation></message>
    <message><source>sync_tab.why_none_taken</source><translation>没有可以导入的数据包</translation></message>
    <message><source>sync_tab.plan_package</source><translation>数据包 / 客户</translation></message>
    <message><source>sync_tab.plan_new</source><translation>新增</translation></message>
    <message><source>sync_tab.plan_changed</source><translation>修改</translation></message>
    <message><source>sync_tab.plan_conflicts</source><translation>冲突</translation></message>
    <message><source>sync_tab.plan_parked</source><translation>待处理</translation></message>
    <message><source>sync_tab.plan_said</source><translation>说明</translation></message>
    <message><source>sync_tab.plan_name</source><translation>{sender} 第 {number} 号</translation></message>
    <message><source>sync_tab.plan_from</source><translation>来自 {sender} {person}</translation></message>
    <message><source>sync_tab.plan_made</source><translation>{kind}，{at} 生成</translation></message>
    <message><source>sync_tab.plan_refused</source><translation>不能导入：{why}</translation></message>
    <message><source>sync_tab.plan_known</source><translation>其中 {count:,} 次修改这里已有。</translation></message>
    <message><source>sync_tab.plan_nothing_new</source><translation>没有新的修改</translation></message>
    <message><source>sync_tab.plan_more</source><translation>另有 {count:,} 户</translation></message>
    <message><source>sync_tab.plan_unit</source><translation>单位与人员</translation></message>
    <message><source>sync_tab.plan_new_customer</source><translation>新客户</translation></message>
    <message><source>sync_tab.imported</source><translation>已导入 {count} 个数据包</translation></message>
    <message><source>sync_tab.imported_text</source><translation>新的修改 {new:,} 次；已有的 {known:,} 次没有重复。</translation></message>
    <message><source>sync_tab.imported_backup</source><translation>导入前的备份：{name}</translation></message>
    <message><source>sync_tab.imported_receipt</source><translation>对方会在您的下一个数据包里得到收到的凭据。</translation></message>
    <message><source>sync_tab.go_review</source><translation>核对 {count:,} 处冲突</translation></message>
    <message><source>sync_tab.go_parked</source><translation>查看待处理的 {count:,} 项</translation></message>
    <message><source>sync_tab.go_resync</source><translation>还缺 {count:,} 次修改，请求补发</translation></message>
    <message><source>sync_tab.go_export</source><translation>导出数据包，把收到的凭据带回去</translation></message>
    <message><source>exchange_words.today</source><translation>今天</translation></message>
    <message><source>exchange_words.days_ago</source><translation>{days} 天前</translation></message>
    <message><source>exchange_words.receipt</source><translation>上次回执 {age}</translation></message>
    <message><source>exchange_words.no_receipt</source><translation>尚无回执</translation></message>
    <message><source>exchange_words.no_receipt_for</source><translation>{days} 天无回执</translation></message>
    <message><source>exchange_words.unsent</source><translation>未上报 {count:,} 步</translation></message>
    <message><source>exchange_words.all_sent</source><translation>已全部上报</translation></message>
    <message><source>exchange_words.alone</source><translation>未加入中心</translation></message>
    <message><source>exchange_words.alone_tip</source><translation>本机还没有加入中心，修改只在本机。点击查看怎样加入。</translation></message>
    <message><source>exchange_words.top</source><translation>最上级中心</translation></message>
    <message><source>exchange_words.until</source><translation>中心已收到您 {at} 之前的修改</translation></message>
    <message><source>exchange_words.amber_tip</source><translation>已超过 {days} 天，请导出上报包交给中心</translation></message>
    <message><source>exchange_words.red_tip</source><translation>已超过 {days} 天，请尽快导出上报包交给中心</translation></message>
    <message><source>exchange_words.open_tip</source><translation>点击打开数据交换</translation></message>
    <message><source>exchange_words.of_customers</source><translation>客户 {count:,}</translation></message>
    <message><source>exchange_words.of_visits</source><translation>走访 {count:,}</translation></message>
    <message><source>exchange_words.of_complaints</source><translation>投诉 {count:,}</translation></message>
    <message><source>exchange_words.of_revenue</source><translation>收入 {count:,}</translation></message>
    <message><source>exchange_words.of_grading</source><translation>分级 {count:,}</translation></message>
    <message><source>exchange_words.of_people</source><translation>人员 {count:,}</translation></message>
    <message><source>exchange_words.of_trust</source><translation>授权 {count:,}</translation></message>
    <message><source>exchange_words.of_other</source><translation>其他 {count:,}</translation></message>
    <message><source>exchange_words.kind_customers</source><translation>客户</translation></message>
    <message><source>exchange_words.kind_visits</source><translation>走访</translation></message>
    <message><source>exchange_words.kind_complaints</source><translation>投诉</translation></message>
    <message><source>exchange_words.kind_revenue</source><translation>收入</translation></message>
    <message><source>exchange_words.kind_grading</source><translation>分级</translation></message>
    <message><source>exchange_words.kind_people</source><translation>人员</translation></message>
    <message><source>exchange_words.kind_trust</source><translation>授权</translation></message>
    <message><source>exchange_words.kind_other</source><translation>其他</translation></message>
    <message><source>menu.export_package</source><translation>导出上报包…</translation></message>
    <message><source>menu.import_packages</source><translation>导入数据包…</translation></message>
    <message><source>home.card_packages</source><translation>数据包</translation></message>
    <message><source>home.card_packages_none</source><translation>没有未上报的操作，也没有等人处理的事项。</translation></message>
    <message><source>home.packages_unsent</source><translation>未上报的操作（步）</translation></message>
    <message><source>home.packages_receipt</source><translation>中心的回执</translation></message>
    <message><source>home.packages_review</source><translation>待核对</translation></message>
    <message><source>home.packages_parked</source><translation>待处理</translation></message>
    <message><source>home.packages_proposals</source><translation>待决定</translation></message>
    <message><source>home.packages_alarms</source><translation>需要处理的提醒</translation></message>
    <message><source>home.packages_alone</source><translation>还没有加入中心</translation></message>
    <message><source>home.count_of</source><translation>{count:,} 项</translation></message>
    <message><source>sync_tab.export_any</source><translation>导出数据包</translation></message>
</context>
</TS>
