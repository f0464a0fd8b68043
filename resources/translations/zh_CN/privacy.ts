<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>privacy</name>
    <message><source>privacy.erased</source><translation>已按个人信息保护要求删除</translation></message>
    <message><source>privacy.erased_short</source><translation>（已按规定删除）</translation></message>
    <message><source>problem.valid_before_consent</source><translation>有效期至（{until}）早于同意日期（{given}），请核对。</translation></message>
    <message><source>problem.withdrawn_before_consent</source><translation>撤回同意日期（{withdrawn}）早于同意日期（{given}），请核对。</translation></message>
    <message><source>problem.consent_withdrawn</source><translation>本人已于 {date} 撤回同意：请停止联系，并彻底删除其个人信息；另有处理依据的，改填依据并清空撤回日期。</translation></message>
    <message><source>problem.consent_over</source><translation>同意已于 {date} 到期：请重新取得同意并改填日期，或者彻底删除其个人信息。</translation></message>
    <message><source>problem.contact_over</source><translation>有效期已于 {date} 届满：仍有需要的，请改填有效期并写明延期理由，否则彻底删除其个人信息。</translation></message>
    <message><source>problem.consent_without_date</source><translation>处理依据是“本人同意”，请填写同意日期。</translation></message>
    <message><source>problem.consent_without_basis</source><translation>填了同意日期，请在“处理依据”里选“本人同意”。</translation></message>
    <message><source>privacy.notice_days</source><translation>保存期限提前提醒</translation></message>
    <message><source>privacy.notice_days_tip</source><translation>个人信息有效期、档案保存期限到期前多少天，在工作台提醒。30 天是本程序的默认值，制度里没有规定。</translation></message>
    <message><source>privacy.days</source><translation> 天</translation></message>
    <message><source>privacy.place_contact</source><translation>联系人</translation></message>
    <message><source>privacy.place_customer</source><translation>法定代表人</translation></message>
    <message><source>privacy.place_complaint</source><translation>投诉记录</translation></message>
    <message><source>privacy.place_complaint_event</source><translation>投诉处理经过</translation></message>
    <message><source>privacy.place_visit</source><translation>走访记录</translation></message>
    <message><source>privacy.place_attachment</source><translation>附件</translation></message>
    <message><source>privacy.place_staff</source><translation>本局人员</translation></message>
    <message><source>privacy.place_mention</source><translation>{where}“{field}”里提到</translation></message>
    <message><source>privacy.place_gone</source><translation>{where}（已删除，留在历史里）</translation></message>
    <message><source>privacy.earlier</source><translation>{field}（早先）</translation></message>
    <message><source>privacy.report_title</source><translation>个人信息清单</translation></message>
    <message><source>privacy.report_unit</source><translation>提供单位：{unit}</translation></message>
    <message><source>privacy.report_about</source><translation>查询：{text}</translation></message>
    <message><source>privacy.report_day</source><translation>日期：{day}</translation></message>
    <message><source>privacy.report_field</source><translation>项目</translation></message>
    <message><source>privacy.report_value</source><translation>内容</translation></message>
    <message><source>privacy.report_since</source><translation>记录日期</translation></message>
    <message><source>privacy.report_section</source><translation>{customer} · {where}（{since} 由 {author} 录入）</translation></message>
    <message><source>privacy.report_notes</source><translation>本清单依据《个人信息保护法》第四十五条，应本人请求提供。内容不准确的，可以要求更正（第四十六条）；没有处理依据或者超过保存期限的，可以要求删除（第四十七条）。“早先”是已经改过、留在修改历史里的内容。</translation></message>
    <message><source>privacy.report_person</source><translation>本人签收</translation></message>
    <message><source>privacy.report_handler</source><translation>经办人</translation></message>
    <message><source>privacy.report_leader</source><translation>负责人</translation></message>
    <message><source>privacy.report_file</source><translation>个人信息清单_{day}</translation></message>
    <message><source>failure.person_search_too_short</source><translation>请至少输入两个字的姓名，或者五位数字的电话。</translation></message>
    <message><source>failure.erasure_reason_names_person</source><translation>依据会一直保留，请不要在里面写本人的姓名或电话。</translation></message>
    <message><source>failure.redaction_wants_above</source><translation>旧版本的文字与“客户归谁负责”存在同一块签名数据里，须由 {unit} 或其上级中心办理；其余各处可以先取消这一条再删除。</translation></message>
    <message><source>failure.redaction_still_names</source><translation>改写后的文字里仍有本人的姓名或电话，请改掉后再试。</translation></message>
    <message><source>failure.undo_erased</source><translation>“{step}”这一步改动前的内容已按个人信息保护要求删除，不能撤销。</translation></message>
    <message><source>menu.personal_data</source><translation>个人信息查询…</translation></message>
    <message><source>change.keep_longer</source><translation>延长保存期限</translation></message>
    <message><source>privacy.person_link</source><translation>查询…</translation></message>
    <message><source>privacy.person_head</source><translation>个人信息</translation></message>
    <message><source>privacy.title</source><translation>个人信息查询</translation></message>
    <message><source>privacy.hint</source><translation>查询一个人在本机的全部信息：联系人、法定代表人、投诉人、走访对象、附件、本局人员，以及已改、已删而留在历史里的内容。可以提供给本人、更正，或者应本人要求彻底删除。</translation></message>
    <message><source>privacy.search_hint</source><translation>姓名或电话</translation></message>
    <message><source>privacy.search</source><translation>查询</translation></message>
    <message><source>privacy.first</source><translation>输入姓名或电话，按“查询”</translation></message>
    <message><source>privacy.first_text</source><translation>同名同号的记录会自动选中；请核对是不是同一个人，按住 Ctrl 可以增减。</translation></message>
    <message><source>privacy.nobody</source><translation>没有找到“{text}”</translation></message>
    <message><source>privacy.nobody_text</source><translation>本机没有保存这个人的信息。也可以用电话或者别的写法再查一次。</translation></message>
    <message><source>privacy.count</source><translation>共 {count} 处</translation></message>
    <message><source>privacy.hidden</source><translation>另有 {count} 处属于您无权查看号码的客户，请由该单位查询。</translation></message>
    <message><source>privacy.open</source><translation>打开</translation></message>
    <message><source>privacy.preview</source><translation>清单预览</translation></message>
    <message><source>privacy.export</source><translation>导出清单…</translation></message>
    <message><source>privacy.erase</source><translation>彻底删除…</translation></message>
    <message><source>privacy.why_none</source><translation>请先选择记录。</translation></message>
    <message><source>privacy.why_nothing_to_erase</source><translation>没有可以彻底删除的个人信息。</translation></message>
    <message><source>privacy.why_no_customer</source><translation>请先选择一条客户的记录。</translation></message>
    <message><source>privacy.where</source><translation>所在位置</translation></message>
    <message><source>privacy.customer</source><translation>客户 / 单位</translation></message>
    <message><source>privacy.about</source><translation>姓名 / 标题</translation></message>
    <message><source>privacy.match</source><translation>符合程度</translation></message>
    <message><source>privacy.held</source><translation>内容</translation></message>
    <message><source>privacy.since</source><translation>录入日期</translation></message>
    <message><source>privacy.author</source><translation>录入人</translation></message>
    <message><source>privacy.match_exact</source><translation>同名或同号</translation></message>
    <message><source>privacy.match_text</source><translation>文字里有</translation></message>
    <message><source>privacy.match_mention</source><translation>仅提到</translation></message>
    <message><source>privacy.stays_mention</source><translation>这是提到本人的文字，记录另有其主：按“彻底删除…”时逐处列出，只隐去姓名和电话，也可以改写；历史里的旧版本同样隐去。</translation></message>
    <message><source>privacy.stays_staff</source><translation>这是本局人员的信息。岗位、单位和时间由单位依人事管理保存；应本人要求删除电话（已离开的连同姓名），请在“工具 › 单位与人员”里选中他，点“个人信息…”。</translation></message>
    <message><source>privacy.erase_own_title</source><translation>删除本局人员{name}的信息</translation></message>
    <message><source>privacy.erase_own_text</source><translation>从所有版本中删除他的电话；已离开的，姓名一并删除，以后显示为“〔已删除〕”。岗位、单位、时间和签名保留；客户档案、走访和投诉里提到他的文字不动。数据包会带到其他机器，备份和U盘上的旧内容要等轮换。不能撤销。请写明原因，不要写姓名和号码：</translation></message>
    <message><source>privacy.own_erased</source><translation>已删除，随下一个数据包通知上下级。</translation></message>
    <message><source>privacy.erase_title</source><translation>彻底删除个人信息</translation></message>
    <message><source>privacy.goes</source><translation>将抹去 {customers} 户客户的 {records} 条记录里的个人信息，包括历史里的旧内容，共 {values} 处。不能撤销，也不能恢复。</translation></message>
    <message><source>privacy.goes_texts_kept</source><translation>其中 {count} 条走访、投诉的文字保留，只隐去姓名和电话。</translation></message>
    <message><source>privacy.goes_files</source><translation>{count} 个附件的文件一并删除。</translation></message>
    <message><source>privacy.goes_drafts</source><translation>{count} 份未保存的草稿一并删除。</translation></message>
    <message><source>privacy.keep_texts</source><translation>走访、投诉的其余文字保留，只隐去姓名和电话</translation></message>
    <message><source>privacy.keep_texts_tip</source><translation>不选时，走访对象、谈话内容、投诉经过等栏整栏抹去。</translation></message>
    <message><source>privacy.stays</source><translation>保留：{count} 次操作的签名和时间（不含内容），修改历史里显示“已按规定删除”；数据体检照样通过。</translation></message>
    <message><source>privacy.stays_backups</source><translation>{count} 份旧备份里仍有这些内容，到期轮换后消失；恢复旧备份时会再次抹去。</translation></message>
    <message><source>privacy.stays_peers</source><translation>收过本机数据包的 {count} 个单位，导入下一个数据包后也会抹去；旧的优盘和邮件里的数据包请自行清理。</translation></message>
    <message><source>privacy.stays_mentions</source><translation>选中的另外 {count} 处是本局人员的信息，要在“单位与人员”里查这个人时删除。</translation></message>
    <message><source>privacy.mentions_title</source><translation>另有 {all} 处文字提到本人，其中打钩的 {count} 处改成下面的文字；历史里的旧版本同样隐去，改写得与建议不同的，旧版本整条抹去。</translation></message>
    <message><source>privacy.mention_earlier</source><translation>（已改，留在历史里）</translation></message>
    <message><source>privacy.mention_versions</source><translation>（连同历史共 {count} 个版本）</translation></message>
    <message><source>privacy.mention_becomes</source><translation>改成</translation></message>
    <message><source>privacy.mention_becomes_fixed</source><translation>改成：{text}</translation></message>
    <message><source>privacy.mention_goes_whole</source><translation>（整条文字抹去）</translation></message>
    <message><source>privacy.mention_tip</source><translation>可以另写；清空则整条抹去。与建议不同时，历史里的旧版本整条抹去。</translation></message>
    <message><source>privacy.mentions_rest</source><translation>其余 {count} 处一并隐去姓名和电话</translation></message>
    <message><source>privacy.strike_drafts</source><translation>别处未保存的 {count} 份草稿里的姓名和电话也隐去</translation></message>
    <message><source>privacy.stays_elsewhere</source><translation>还有 {count} 处不在您的权限内，不会改动：{why}</translation></message>
    <message><source>privacy.reason</source><translation>删除依据</translation></message>
    <message><source>privacy.reason_request</source><translation>本人要求删除</translation></message>
    <message><source>privacy.reason_withdrawn</source><translation>本人撤回同意</translation></message>
    <message><source>privacy.reason_over</source><translation>超过保存期限</translation></message>
    <message><source>privacy.reason_needless</source><translation>不再需要，或没有处理依据</translation></message>
    <message><source>privacy.erase_now</source><translation>彻底删除</translation></message>
    <message><source>privacy.erased_told</source><translation>已彻底删除 {count} 条记录里的个人信息。</translation></message>
    <message><source>privacy.retention_title</source><translation>保存期限</translation></message>
    <message><source>privacy.retention_hint</source><translation>同意已撤回、有效期或保存期限已到，以及 {days} 天内将到的个人信息和客户档案。仍有需要的，写明理由延期；不再需要的，彻底删除个人信息。</translation></message>
    <message><source>privacy.show_person</source><translation>查询此人</translation></message>
    <message><source>privacy.extend</source><translation>延期…</translation></message>
    <message><source>privacy.standing</source><translation>情况</translation></message>
    <message><source>privacy.what</source><translation>谁 / 什么</translation></message>
    <message><source>privacy.day</source><translation>日期</translation></message>
    <message><source>privacy.whole_file</source><translation>客户档案</translation></message>
    <message><source>privacy.standing_withdrawn</source><translation>已撤回同意</translation></message>
    <message><source>privacy.standing_expired</source><translation>有效期已过</translation></message>
    <message><source>privacy.standing_file_over</source><translation>档案保存期限已过</translation></message>
    <message><source>privacy.standing_ending</source><translation>有效期将到</translation></message>
    <message><source>privacy.standing_file_ending</source><translation>档案保存期限将到</translation></message>
    <message><source>privacy.why_no_line</source><translation>请先选择一行。</translation></message>
    <message><source>privacy.why_no_person</source><translation>这一行是整份客户档案：不再需要的，请在客户列表里移入回收站。</translation></message>
    <message><source>privacy.why_not_longer</source><translation>本人已撤回同意，不能延期；另有处理依据的，请在联系人里改填。</translation></message>
    <message><source>privacy.nothing_due</source><translation>没有到期的个人信息和档案</translation></message>
    <message><source>privacy.nothing_due_text</source><translation>联系人的“有效期至”和档案的“保存期限至”快到时，会列在这里。</translation></message>
    <message><source>privacy.extend_title</source><translation>延长保存期限</translation></message>
    <message><source>privacy.extend_text</source><translation>{who}：原定 {day}。</translation></message>
    <message><source>privacy.extend_until</source><translation>延长到</translation></message>
    <message><source>privacy.extend_reason</source><translation>延期理由</translation></message>
    <message><source>privacy.extend_now</source><translation>延期</translation></message>
    <message><source>privacy.extend_needs</source><translation>请填写日期和理由。</translation></message>
    <message><source>privacy.extended</source><translation>已延长到 {day}。</translation></message>
    <message><source>failure.not_later_than_today</source><translation>延长到的日期（{day}）已经过了，请填今天或以后的日期。</translation></message>
    <message><source>failure.keeping_reason_missing</source><translation>请写明延期理由。</translation></message>
    <message><source>failure.only_secret</source><translation>所选客户都标为“秘密”，没有可以写出的内容。确有需要的，请勾选“一并写入”并写明理由；命令行用 --secret-reason。</translation></message>
    <message><source>privacy.secrets_written</source><translation>秘密客户写入文件</translation></message>
    <message><source>privacy.left_out</source><translation>另有 {count} 户标为“秘密”的客户没有列入。</translation></message>
    <message><source>privacy.left_out_rows</source><translation>另有 {count} 户标为“秘密”的客户没有逐户列出，合计已包含。</translation></message>
    <message><source>privacy.note_sheet</source><translation>说明</translation></message>
    <message><source>privacy.secrets_title</source><translation>标为“秘密”的客户</translation></message>
    <message><source>privacy.secrets_text</source><translation>其中 {count} 户标为“秘密”，不写进文件，也不打印；文件里会注明没有列入的户数。</translation></message>
    <message><source>privacy.secrets_only</source><translation>所选 {count} 户都标为“秘密”，不写进文件，也不打印。</translation></message>
    <message><source>privacy.secrets_take</source><translation>确有需要，一并写入（记入审计日志）</translation></message>
    <message><source>privacy.secrets_reason</source><translation>请写明理由</translation></message>
    <message><source>command_line.secret_reason</source><translation>标为“秘密”的客户也写入，理由记入审计日志</translation></message>
    <message><source>privacy.secrets_go</source><translation>继续</translation></message>
    <message><source>privacy.secrecy_tip</source><translation>“秘密”指商业秘密：标为秘密的客户不导出、不打印，除非写明理由。上下级之间的数据包是加密的，照常包含。国家秘密不得录入本程序。</translation></message>
    <message><source>privacy.notice</source><translation>告知书</translation></message>
    <message><source>privacy.why_no_contact</source><translation>告知书是给联系人的：请先选择一条联系人记录。</translation></message>
    <message><source>privacy.notice_shown</source><translation>{name}的告知书已打开，请打印后交给本人。</translation></message>
    <message><source>privacy.notice_given</source><translation>已交给本人</translation></message>
    <message><source>privacy.notice_noted</source><translation>已登记告知日期。</translation></message>
    <message><source>change.notice_given</source><translation>登记告知日期</translation></message>
    <message><source>failure.contact_unknown</source><translation>这位联系人已被删除或抹去，请刷新后再试。</translation></message>
    <message><source>privacy_notice.title</source><translation>个人信息处理告知书</translation></message>
    <message><source>privacy_notice.to</source><translation>{person} 先生/女士（{customer}）：</translation></message>
    <message><source>privacy_notice.opening</source><translation>{unit}因与贵单位的用邮业务，需要处理您的个人信息。依据《中华人民共和国个人信息保护法》第十七条，现将有关事项告知如下：</translation></message>
    <message><source>privacy_notice.who</source><translation>一、个人信息处理者</translation></message>
    <message><source>privacy_notice.who_text</source><translation>{unit}。地址：{address}。联系人：{handler}，电话：{phone}。</translation></message>
    <message><source>privacy_notice.why</source><translation>二、处理目的和依据</translation></message>
    <message><source>privacy_notice.why_text</source><translation>用于与贵单位的业务联系、走访服务、用邮结算、合同履行和投诉处理，不用于其他目的，不对您个人作自动化决策。处理依据：{basis}。</translation></message>
    <message><source>privacy_notice.what</source><translation>三、个人信息的种类和来源</translation></message>
    <message><source>privacy_notice.what_text</source><translation>{kinds}。来源：{source}。不收集身份证号、生日、家庭、健康、宗教、爱好等信息。</translation></message>
    <message><source>privacy_notice.source</source><translation>您本人或贵单位提供</translation></message>
    <message><source>privacy_notice.how</source><translation>四、处理方式</translation></message>
    <message><source>privacy_notice.how_text</source><translation>以加密的方式保存在本单位的电脑里，仅供负责贵单位业务的客户经理和上级大客户中心使用，在各级中心之间以加密的数据包传递；不对外提供，法律另有规定的除外。</translation></message>
    <message><source>privacy_notice.until</source><translation>五、保存期限</translation></message>
    <message><source>privacy_notice.until_day</source><translation>至{day}。期满后删除；需要延长的，另行告知。</translation></message>
    <message><source>privacy_notice.until_text</source><translation>至贵单位与我局的业务关系结束，或者您不再担任联系人为止，其后删除。</translation></message>
    <message><source>privacy_notice.rights</source><translation>六、您的权利</translation></message>
    <message><source>privacy_notice.rights_text</source><translation>您可以向上述联系人查阅、复制、更正、补充您的个人信息，要求解释处理规则，撤回同意，要求删除；我们及时办理，不能办理的说明理由。撤回同意不影响撤回前的处理。您也可以向履行个人信息保护职责的部门投诉。</translation></message>
    <message><source>privacy_notice.receipt</source><translation>本人签收</translation></message>
    <message><source>privacy_notice.agreed</source><translation>□ 已收到并了解本告知书　　□ 同意按本告知书处理本人的个人信息</translation></message>
    <message><source>privacy_notice.sign</source><translation>签字：</translation></message>
    <message><source>privacy_notice.from</source><translation>{unit}　　{day}</translation></message>
    <message><source>privacy.correct</source><translation>更正…</translation></message>
</context>
</TS>
