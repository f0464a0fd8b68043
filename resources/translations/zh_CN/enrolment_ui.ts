<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>enrolment_ui</name>
    <message><source>enrolment_view.title_join</source><translation>加入中心</translation></message>
    <message><source>enrolment_view.title_below</source><translation>作为下级中心加入</translation></message>
    <message><source>enrolment_view.title_renew</source><translation>证书续期</translation></message>
    <message><source>enrolment_view.title_grant</source><translation>授权</translation></message>
    <message><source>enrolment_view.title_found</source><translation>设为中心</translation></message>
    <message><source>enrolment_view.title_root</source><translation>根密钥接续</translation></message>
    <message><source>enrolment_view.leave</source><translation>← 返回</translation></message>
    <message><source>enrolment_view.step</source><translation>第 {number} 步，共 {count} 步</translation></message>
    <message><source>enrolment_view.eight_words</source><translation>八个词：{words}</translation></message>
    <message><source>enrolment_view.drop_here</source><translation>把文件拖到这里，或者</translation></message>
    <message><source>enrolment_view.choose_file</source><translation>选择文件…</translation></message>
    <message><source>enrolment_view.all_same</source><translation>八个词都一样</translation></message>
    <message><source>enrolment_view.one_differs</source><translation>有不一样的</translation></message>
    <message><source>enrolment_view.request</source><translation>生成申请文件</translation></message>
    <message><source>enrolment_view.request_text</source><translation>中心要先认识这台电脑。本机生成一个小小的申请文件，里面只有姓名、单位、岗位和公钥，没有客户资料，也没有密码。存到 U 盘，或者用邮件交给中心。</translation></message>
    <message><source>enrolment_view.renew_request</source><translation>生成续期申请</translation></message>
    <message><source>enrolment_view.renew_request_text</source><translation>证书快到期了。钥匙不变，只要一张新证书：生成续期申请，交给中心，收到授权文件后再打开。到期以后本机照常能用，只是中心不再接收数据包。</translation></message>
    <message><source>enrolment_view.as_device</source><translation>作为客户经理的电脑加入</translation></message>
    <message><source>enrolment_view.as_centre</source><translation>作为下级中心加入（区县中心收下面各台电脑的数据包）</translation></message>
    <message><source>enrolment_view.write_request</source><translation>保存申请文件…</translation></message>
    <message><source>enrolment_view.where_request</source><translation>申请文件存到哪里</translation></message>
    <message><source>enrolment_view.writing</source><translation>正在生成…</translation></message>
    <message><source>enrolment_view.request_words</source><translation>和中心核对八个词</translation></message>
    <message><source>enrolment_view.request_words_text</source><translation>把申请文件交给中心，再打个电话。中心打开文件会看到八个词，请中心念，您看下面是不是一样。这样中心就知道文件没有被人换过。</translation></message>
    <message><source>enrolment_view.request_at</source><translation>申请文件：{path}</translation></message>
    <message><source>enrolment_view.request_wait</source><translation>中心授权以后会给您一个授权文件。可以先离开这一页，收到以后再回来，这里的八个词会一直留着。</translation></message>
    <message><source>enrolment_view.have_grant</source><translation>已收到授权文件</translation></message>
    <message><source>enrolment_view.request_again</source><translation>重新生成申请</translation></message>
    <message><source>enrolment_view.open_grant</source><translation>打开授权文件</translation></message>
    <message><source>enrolment_view.open_grant_text</source><translation>选中心给您的授权文件（.bcpkg）。打开只是查看，还不会写入任何东西。</translation></message>
    <message><source>enrolment_view.grant_files</source><translation>授权文件 (*.bcpkg);;所有文件 (*)</translation></message>
    <message><source>enrolment_view.request_files</source><translation>申请文件 (*.bcrequest);;所有文件 (*)</translation></message>
    <message><source>enrolment_view.checking</source><translation>正在检查…</translation></message>
    <message><source>enrolment_view.compare_root</source><translation>核对根密钥</translation></message>
    <message><source>enrolment_view.compare_root_text</source><translation>给{by}打电话，请对方念“根密钥”的八个词，您看下面是不是一样。根密钥（{root}）决定以后相信谁，同一个系统里每台电脑都一样。</translation></message>
    <message><source>enrolment_view.compare_grant</source><translation>核对授权文件</translation></message>
    <message><source>enrolment_view.compare_grant_text</source><translation>不要挂电话，再请{by}念“授权文件”的八个词。</translation></message>
    <message><source>enrolment_view.refused</source><translation>先不要接受</translation></message>
    <message><source>enrolment_view.refused_grant</source><translation>词不一样，说明这不是中心做的那个文件。什么都没有写入。请用别的办法联系中心，重新拿一次授权文件。</translation></message>
    <message><source>enrolment_view.refused_request</source><translation>词不一样，说明申请文件在路上被换过，或者不是这个人的。没有发出任何授权。请对方重新生成申请文件。</translation></message>
    <message><source>enrolment_view.accept</source><translation>接受授权</translation></message>
    <message><source>enrolment_view.accept_text</source><translation>核对无误，下面是中心给这台电脑的授权。接受以前会自动备份。</translation></message>
    <message><source>enrolment_view.by</source><translation>授权单位</translation></message>
    <message><source>enrolment_view.scope</source><translation>收到的数据</translation></message>
    <message><source>enrolment_view.listed</source><translation>名单中的人</translation></message>
    <message><source>enrolment_view.listed_new</source><translation>新来的人，名单中没有</translation></message>
    <message><source>enrolment_view.listed_one</source><translation>{name}（{position}，{unit}）</translation></message>
    <message><source>enrolment_view.listed_text</source><translation>批复后名单中只留一个{name}：原来由名单中这一条负责的客户、计划和未办结的工作都归他。请确认是同一个人。</translation></message>
    <message><source>enrolment_view.listed_new_text</source><translation>名单中将新增一个人。如果他就是名单中的某个人，请在上面选出，否则同一个人会出现两次。</translation></message>
    <message><source>enrolment_view.commits</source><translation>随文件带来</translation></message>
    <message><source>enrolment_view.commits_words</source><translation>{count} 条改动</translation></message>
    <message><source>enrolment_view.provisional</source><translation>本机自行定过的 {count} 项（编号、等级等）会作为申请送中心决定，屏幕上照旧显示，标“待批准”。</translation></message>
    <message><source>enrolment_view.accept_now</source><translation>接受授权</translation></message>
    <message><source>enrolment_view.accepting</source><translation>正在写入…</translation></message>
    <message><source>enrolment_view.accepted_told</source><translation>已加入{unit}。</translation></message>
    <message><source>enrolment_view.done</source><translation>完成</translation></message>
    <message><source>enrolment_view.done_text</source><translation>这台电脑已经加入。以后每周在“数据交换”里导出上报包交给{by}，再导入对方给的数据包。</translation></message>
    <message><source>enrolment_view.renewed_told</source><translation>证书已续到 {until}。</translation></message>
    <message><source>enrolment_view.renewed_text</source><translation>证书已经续期，其他照旧。下一个上报包用的就是新证书。</translation></message>
    <message><source>enrolment_view.done_provisional</source><translation>有 {count} 项在等中心批准，可在“待决定”里查看。</translation></message>
    <message><source>enrolment_view.finish</source><translation>完成</translation></message>
    <message><source>enrolment_view.open_request</source><translation>打开申请文件</translation></message>
    <message><source>enrolment_view.open_request_text</source><translation>选下级交来的申请文件（.bcrequest）。</translation></message>
    <message><source>enrolment_view.compare_request</source><translation>核对申请</translation></message>
    <message><source>enrolment_view.compare_request_text</source><translation>给{name}打电话，念下面八个词，请对方看他的屏幕是不是一样。要用您本来就知道的电话号码，不要用文件里或邮件里写的。</translation></message>
    <message><source>enrolment_view.asks_for</source><translation>申请</translation></message>
    <message><source>enrolment_view.asks_device</source><translation>作为设备加入</translation></message>
    <message><source>enrolment_view.asks_centre</source><translation>作为下级中心加入</translation></message>
    <message><source>enrolment_view.asks_renewal</source><translation>证书续期</translation></message>
    <message><source>enrolment_view.terms</source><translation>定授权内容</translation></message>
    <message><source>enrolment_view.terms_text</source><translation>一般不用改。{name}只会收到下面选的范围内的客户资料。</translation></message>
    <message><source>enrolment_view.years</source><translation>有效几年</translation></message>
    <message><source>enrolment_view.scope_own</source><translation>本人负责的客户</translation></message>
    <message><source>enrolment_view.scope_registered</source><translation>本人申报的客户</translation></message>
    <message><source>enrolment_view.scope_unit</source><translation>{unit}的全部客户</translation></message>
    <message><source>enrolment_view.scope_all</source><translation>全部客户</translation></message>
    <message><source>enrolment_view.write_grant</source><translation>签发授权文件…</translation></message>
    <message><source>enrolment_view.where_grant</source><translation>授权文件存到哪里</translation></message>
    <message><source>enrolment_view.granting</source><translation>正在签发…</translation></message>
    <message><source>enrolment_view.granted</source><translation>授权文件已生成</translation></message>
    <message><source>enrolment_view.granted_told</source><translation>已给{name}授权。</translation></message>
    <message><source>enrolment_view.granted_text</source><translation>把文件交给{name}。对方打开时会看到两组八个词，请在电话里依次念给对方听。</translation></message>
    <message><source>enrolment_view.granted_at</source><translation>授权文件：{path}</translation></message>
    <message><source>enrolment_view.read_root</source><translation>先念根密钥：</translation></message>
    <message><source>enrolment_view.read_grant</source><translation>再念授权文件：</translation></message>
    <message><source>enrolment_view.grant_next</source><translation>再授权一个</translation></message>
    <message><source>enrolment_view.found</source><translation>把本机设为中心：{unit}</translation></message>
    <message><source>enrolment_view.found_text</source><translation>中心给下面的电脑授权，收它们的数据包，对受控字段作决定，再把结果发回去。同一个程序，不用另装。</translation></message>
    <message><source>enrolment_view.found_when</source><translation>只有最上面的中心才在这里设。上面已经有中心的，请用“加入中心”，选“作为下级中心”。</translation></message>
    <message><source>enrolment_view.found_seal</source><translation>下一步会显示一把“下一任根密钥”，只显示一次。要打印出来，装信封封好、盖骑缝章，锁进保险柜：这台电脑坏了、丢了，只有它能接着用。</translation></message>
    <message><source>enrolment_view.found_now</source><translation>设为中心</translation></message>
    <message><source>enrolment_view.founding</source><translation>正在设置…</translation></message>
    <message><source>enrolment_view.founded_told</source><translation>{unit}现在是中心。</translation></message>
    <message><source>enrolment_view.sheet</source><translation>打印并封存下一任根密钥</translation></message>
    <message><source>enrolment_view.sheet_text</source><translation>这把密钥只显示这一次，程序里不保存。请打印，装信封、封口、盖章，由两人签字，锁进保险柜。</translation></message>
    <message><source>enrolment_view.print_sheet</source><translation>打印…</translation></message>
    <message><source>enrolment_view.save_sheet</source><translation>另存为 PDF…</translation></message>
    <message><source>enrolment_view.sheet_file</source><translation>下一任根密钥.pdf</translation></message>
    <message><source>enrolment_view.sealed</source><translation>已打印，装信封封存</translation></message>
    <message><source>enrolment_view.tick_sealed</source><translation>请先打印封存，再勾选确认。</translation></message>
    <message><source>enrolment_view.leave_unsealed_text</source><translation>下一任根密钥还没有勾选封存。它只显示这一次，离开以后谁也找不回来；这台电脑一旦损坏、丢失，所有下级都要重新授权。</translation></message>
    <message><source>enrolment_view.leave_unsealed</source><translation>不封存，离开</translation></message>
    <message><source>enrolment_view.stay_unsealed</source><translation>留下封存</translation></message>
    <message><source>enrolment_view.root_words_text</source><translation>现任根密钥的八个词。以后给下级授权时要念给他们听：</translation></message>
    <message><source>enrolment_view.root</source><translation>换根密钥</translation></message>
    <message><source>enrolment_view.root_text</source><translation>现任根密钥的电脑坏了、丢了，或者要换人接手时用。下级都会自动跟上，不用重新授权。</translation></message>
    <message><source>enrolment_view.root_printed_text</source><translation>有封存的密钥：拆信封，把密钥输入下面，本机就成为新的根。</translation></message>
    <message><source>enrolment_view.root_key</source><translation>封存的密钥</translation></message>
    <message><source>enrolment_view.root_named_text</source><translation>现任根密钥还能用，要交给另一台电脑：打开那台电脑的申请文件。</translation></message>
    <message><source>enrolment_view.root_by_key</source><translation>用这把密钥接续</translation></message>
    <message><source>enrolment_view.root_by_request</source><translation>交给另一台电脑…</translation></message>
    <message><source>enrolment_view.root_request_text</source><translation>选接手的电脑生成的申请文件。</translation></message>
    <message><source>enrolment_view.named_text</source><translation>已经指定接手的电脑。请把下一个数据包交给它，在那台电脑上“设为中心”，它会显示并打印自己的密钥单。</translation></message>
    <message><source>enrolment_view.type_key</source><translation>请输入封存的密钥。</translation></message>
</context>
</TS>
