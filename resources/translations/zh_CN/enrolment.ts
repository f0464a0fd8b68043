<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>enrolment</name>
    <message><source>failure.chain_refused</source><translation>证书与颁发它的中心对不上（{reason}），没有采用。请重新向中心申请。</translation></message>
    <message><source>failure.certificate_unreadable</source><translation>证书无法识别（{reason}），没有采用。请让对方重新制作文件。</translation></message>
    <message><source>failure.request_unreadable</source><translation>这不是完整的入网申请文件（{reason}）。请让对方重新制作并拷贝。</translation></message>
    <message><source>failure.request_newer</source><translation>这份申请由更新版本的程序制作（第 {version} 版格式）。请先升级本机程序。</translation></message>
    <message><source>failure.request_not_read</source><translation>“{path}”读不出来：{reason}。请检查 U 盘后重试。</translation></message>
    <message><source>failure.request_not_written</source><translation>“{path}”没有写成：{reason}。请换一个 U 盘或文件夹。</translation></message>
    <message><source>failure.grant_unreadable</source><translation>批复文件的内容无法识别（{reason}）。请让中心重新制作。</translation></message>
    <message><source>failure.not_a_centre</source><translation>只有持中心证书的人才能批复；{person}不是。请用中心的身份登录。</translation></message>
    <message><source>failure.may_not_certify_unit</source><translation>{unit}不归{own}管，不能批复。请核对单位和岗位，或请上级中心批复。</translation></message>
    <message><source>failure.may_not_certify_level</source><translation>{own}只能批准下级单位设中心，{unit}不是下级。请改为批准一台设备，或请上级中心批复。</translation></message>
    <message><source>failure.request_revoked</source><translation>{name}的这把密钥已被吊销，不能再批复。请在新设备上重新建档并申请。</translation></message>
    <message><source>failure.installation_taken</source><translation>{name}申请时所用的电脑已经入网，但那台电脑上入网的人没有为{name}作证。请让他在那台电脑上登录一次，再由{name}重新申请。</translation></message>
    <message><source>failure.installation_elsewhere</source><translation>{name}申请时所用的电脑已在别的单位入网，不能在{unit}入网。请核对；若电脑已转交，请先吊销原证书。</translation></message>
    <message><source>failure.person_taken</source><translation>{name}申请所用的人员编号已属于另一把密钥，不能再批复。若旧设备已丢失或停用，请先吊销它的证书，再批复。</translation></message>
    <message><source>failure.same_person_itself</source><translation>“{name}”不能再合并：一条人员记录不能与自己合并，已经合并的也不能再合并。</translation></message>
    <message><source>failure.entry_has_key</source><translation>{name}在名单中的这一条有正在使用的设备，不能合并到别人名下。请反过来合并；若是旧设备，请先吊销它的证书。</translation></message>
    <message><source>failure.marketer_no_centre</source><translation>{name}的岗位是兼职营销人员，其电脑不能作为大客户中心，只能加入中心。请改选“本人使用的电脑”，或由中心的管理人员办理。</translation></message>
    <message><source>failure.marketer_shares</source><translation>{name}申请所用的电脑上已有另一位兼职营销人员。兼职营销人员只能看到自己申报的客户，不能两人共用一台电脑。请另用一台电脑，或先吊销前一位的证书。</translation></message>
    <message><source>failure.scope_of_another</source><translation>接收范围与{name}的岗位不符：兼职营销人员自己的电脑只接收本人申报的客户，其他岗位不按申报接收。请改选接收范围。</translation></message>
    <message><source>failure.renewal_of_another</source><translation>{name}要续的证书不是本中心所知的。请让对方改用新的入网申请。</translation></message>
    <message><source>failure.nothing_to_renew</source><translation>本机还没有中心发的证书，无须续期。请先申请入网。</translation></message>
    <message><source>failure.is_root_already</source><translation>本机就是最上级，没有人能为它续期，也无须续期。</translation></message>
    <message><source>failure.not_a_grant</source><translation>这是数据包，不是批复文件。请到“导入”页打开它。</translation></message>
    <message><source>failure.grant_for_another</source><translation>这份批复答复的不是您在本机提出的申请。请核对文件，或重新申请。</translation></message>
    <message><source>failure.grant_forged</source><translation>批复里的证书与签发人或根对不上，没有采用。请向中心电话核实，并重新索取批复。</translation></message>
    <message><source>failure.grant_of_stranger</source><translation>本机已属于另一个中心体系，{unit}不在其中，没有采用。如确要更换，请在新的数据文件夹里重新申请。</translation></message>
    <message><source>failure.grant_taken</source><translation>这份批复已经采用过，无须再来一次。</translation></message>
    <message><source>failure.not_the_root</source><translation>只有现任最上级中心才能指定下一任；{person}不是。</translation></message>
    <message><source>failure.successor_elsewhere</source><translation>{name}不在{unit}。下一任必须在同一单位；请核对申请文件。</translation></message>
    <message><source>failure.wrong_root_key</source><translation>输入的密钥不是最上级中心封存的那一把。请对照封存单逐组核对。</translation></message>
    <message><source>failure.previous_root_unknown</source><translation>本机没有原中心的任何数据，请把封存单上的“根代码”也接着输入。</translation></message>
    <message><source>failure.certificate_unknown</source><translation>本机不认得这张证书。请刷新列表后重选。</translation></message>
    <message><source>failure.may_not_revoke</source><translation>{unit}的证书不是本中心或下级发的，不能在这里吊销。请联系它的上级中心。</translation></message>
    <message><source>failure.revoked_already</source><translation>这张证书已经吊销过了。</translation></message>
    <message><source>failure.last_commit_unknown</source><translation>指定的最后一笔修改不是这台设备所写，或本机没有收到。请从列表里重选。</translation></message>
    <message><source>failure.nothing_quarantined</source><translation>选中的修改没有一笔是被本中心的吊销扣住的，没有改动。</translation></message>
    <message><source>enrolment.problem_not_centre</source><translation>本机不是中心，或没有持中心证书的人登录，不能批复。</translation></message>
    <message><source>enrolment.problem_no_centre</source><translation>本机的证书不是中心证书，不能批复。</translation></message>
    <message><source>enrolment.problem_unit</source><translation>申请的单位不归本中心管。请先与对方核对单位。</translation></message>
    <message><source>enrolment.problem_level</source><translation>申请的单位不在本中心之下，不能在那里设中心。</translation></message>
    <message><source>enrolment.problem_revoked</source><translation>这把密钥已被吊销，不能再批复。</translation></message>
    <message><source>enrolment.problem_renews_unknown</source><translation>要续的证书本机不认得。</translation></message>
    <message><source>enrolment.problem_enrolled</source><translation>这台设备已经入网；批复后换发新证书，数据照旧。</translation></message>
    <message><source>enrolment.problem_namesake</source><translation>本单位已有同名的人在另一台设备上入网。若是设备丢失，请先吊销旧设备。</translation></message>
    <message><source>enrolment.problem_listed</source><translation>申请所用的人员编号就是人员名单中的一个人，而这台设备从未入网。请务必当面或用已知的电话向他本人核实。</translation></message>
    <message><source>enrolment.problem_marketer_centre</source><translation>申请人的岗位是兼职营销人员，其电脑不能作为大客户中心。</translation></message>
    <message><source>enrolment.problem_marketer_shares</source><translation>这台电脑上已有另一位兼职营销人员，两人不能共用一台电脑。</translation></message>
    <message><source>enrolment.problem_installation</source><translation>这台电脑已经入网，但没有那台电脑上入网的人作证。请让他在那台电脑上登录一次，再重新申请。</translation></message>
    <message><source>enrolment.problem_installation_unit</source><translation>这台电脑已在别的单位入网。若电脑已转交，请先吊销原证书。</translation></message>
    <message><source>enrolment.problem_person</source><translation>这个人已用另一把密钥入网。若旧设备已丢失或停用，请先吊销它的证书，再批复。</translation></message>
    <message><source>enrolment.problem_clock</source><translation>申请的制作时间与本机时钟相差两天以上。请核对两边的时钟，也请确认这不是旧文件。</translation></message>
    <message><source>change.grant</source><translation>批复入网申请</translation></message>
    <message><source>change.same_person</source><translation>两条人员记录合为一人</translation></message>
    <message><source>change.certified</source><translation>为本机人员发证书</translation></message>
    <message><source>change.accept_grant</source><translation>采用中心批复</translation></message>
    <message><source>change.become_centre</source><translation>设为最上级中心</translation></message>
    <message><source>change.name_successor</source><translation>指定下一任最上级中心</translation></message>
    <message><source>change.join</source><translation>加入上级中心</translation></message>
    <message><source>change.revoke</source><translation>吊销证书</translation></message>
    <message><source>change.accept_quarantined</source><translation>认可被扣住的修改</translation></message>
    <message><source>root_sheet.title</source><translation>大客户档案 根密钥封存单</translation></message>
    <message><source>root_sheet.unit</source><translation>单位</translation></message>
    <message><source>root_sheet.person</source><translation>制作人</translation></message>
    <message><source>root_sheet.date</source><translation>日期</translation></message>
    <message><source>root_sheet.words</source><translation>现任根的八个词</translation></message>
    <message><source>root_sheet.key</source><translation>下一任根密钥</translation></message>
    <message><source>root_sheet.code</source><translation>根代码</translation></message>
    <message><source>root_sheet.text</source><translation>现任最上级中心的电脑丢失、损坏或密钥外泄时，凭这把密钥接任：在“数据交换 › 设备与证书”里选“根密钥接续”（新电脑在“数据交换 › 概况”里选“用封存的密钥接续”），逐组输入。新电脑上没有原来的数据时，请接着输入根代码。谁拿到这张单子，谁就能接任；请装入信封封口，由两人签字后锁入保险柜，不要拍照，不要留电子件。接任以后会印出新的封存单，这一张随即作废并销毁。</translation></message>
</context>
</TS>
