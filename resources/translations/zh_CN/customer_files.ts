<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>customer_files</name>
    <message><source>contact.person</source><translation>同一人标识</translation></message>
    <message><source>entity.address</source><translation>地址</translation></message>
    <message><source>entity.agreement</source><translation>协议</translation></message>
    <message><source>section.addresses</source><translation>各类地址</translation></message>
    <message><source>section.agreements</source><translation>协议</translation></message>
    <message><source>address.customer</source><translation>客户</translation></message>
    <message><source>address.kind</source><translation>地址类别</translation></message>
    <message><source>address.kind.registered</source><translation>注册地址</translation></message>
    <message><source>address.kind.postal</source><translation>通信地址</translation></message>
    <message><source>address.kind.delivery</source><translation>收投（上门）地址</translation></message>
    <message><source>address.kind.invoice</source><translation>发票寄送地址</translation></message>
    <message><source>address.kind.other</source><translation>其他</translation></message>
    <message><source>address.is_main</source><translation>主要地址</translation></message>
    <message><source>address.division</source><translation>行政区划</translation></message>
    <message><source>address.address</source><translation>详细地址</translation></message>
    <message><source>address.postcode</source><translation>邮政编码</translation></message>
    <message><source>address.contact</source><translation>现场联系人</translation></message>
    <message><source>address.phone</source><translation>现场电话</translation></message>
    <message><source>address.remark</source><translation>备注</translation></message>
    <message><source>address.deleted</source><translation>已删除</translation></message>
    <message><source>agreement.customer</source><translation>客户</translation></message>
    <message><source>agreement.number</source><translation>协议编号</translation></message>
    <message><source>agreement.kind</source><translation>协议类别</translation></message>
    <message><source>agreement.kind.mail_service</source><translation>用邮服务协议</translation></message>
    <message><source>agreement.kind.discount</source><translation>资费优惠协议</translation></message>
    <message><source>agreement.kind.on_account</source><translation>记账（月结）协议</translation></message>
    <message><source>agreement.kind.cooperation</source><translation>合作协议</translation></message>
    <message><source>agreement.kind.confidentiality</source><translation>保密协议</translation></message>
    <message><source>agreement.kind.other</source><translation>其他</translation></message>
    <message><source>agreement.title</source><translation>协议名称</translation></message>
    <message><source>agreement.signed_on</source><translation>签订日期</translation></message>
    <message><source>agreement.starts_on</source><translation>生效日期</translation></message>
    <message><source>agreement.ends_on</source><translation>到期日期</translation></message>
    <message><source>agreement.auto_renews</source><translation>到期自动续签</translation></message>
    <message><source>agreement.renewal_months</source><translation>每次续签（月）</translation></message>
    <message><source>agreement.ended_on</source><translation>提前终止日期</translation></message>
    <message><source>agreement.amount</source><translation>协议金额</translation></message>
    <message><source>agreement.discount</source><translation>优惠条款</translation></message>
    <message><source>agreement.first_reminder_days</source><translation>首次提醒（提前天数）</translation></message>
    <message><source>agreement.second_reminder_days</source><translation>再次提醒（提前天数）</translation></message>
    <message><source>agreement.signing_organisation</source><translation>签约主体</translation></message>
    <message><source>agreement.contact</source><translation>客户签约人</translation></message>
    <message><source>agreement.remark</source><translation>备注</translation></message>
    <message><source>agreement.deleted</source><translation>已删除</translation></message>
    <message><source>attachment.subject_kind.agreement</source><translation>协议</translation></message>
    <message><source>attachments.of_agreement</source><translation>协议的附件</translation></message>
    <message><source>agreements.state</source><translation>状态</translation></message>
    <message><source>agreements.title</source><translation>协议</translation></message>
    <message><source>agreements.number</source><translation>编号</translation></message>
    <message><source>agreements.term</source><translation>期限</translation></message>
    <message><source>agreements.amount</source><translation>金额</translation></message>
    <message><source>agreements.discount</source><translation>优惠条款</translation></message>
    <message><source>agreements.more</source><translation>签订与提醒</translation></message>
    <message><source>agreements.coming</source><translation>未生效</translation></message>
    <message><source>agreements.in_force</source><translation>有效</translation></message>
    <message><source>agreements.ending</source><translation>即将到期</translation></message>
    <message><source>agreements.ended</source><translation>已终止</translation></message>
    <message><source>agreements.open_end</source><translation>长期</translation></message>
    <message><source>agreements.days_left</source><translation>剩 {days} 天</translation></message>
    <message><source>agreements.renews</source><translation>到期自动续签（本期至 {until}）</translation></message>
    <message><source>agreements.told</source><translation>到期前 {first}、{second} 天提醒</translation></message>
    <message><source>agreements.papers</source><translation>附件 {count} 个</translation></message>
    <message><source>agreements.add_papers</source><translation>添加协议附件</translation></message>
    <message><source>agreements.note</source><translation>状态按今天推算。到期前的提醒出现在工作台“合同/协议到期”和客户分组“合同/协议将到期”中。</translation></message>
    <message><source>customers.tab_agreements</source><translation>协议</translation></message>
    <message><source>customers.no_addresses</source><translation>没有登记其他地址。</translation></message>
    <message><source>customers.no_addresses_do</source><translation>添加地址</translation></message>
    <message><source>customers.no_agreements</source><translation>没有登记协议。</translation></message>
    <message><source>customers.no_agreements_do</source><translation>添加协议</translation></message>
    <message><source>customers.add_addresses</source><translation>添加地址</translation></message>
    <message><source>customers.add_agreements</source><translation>添加协议</translation></message>
    <message><source>problem.reports_to_himself</source><translation>联系人不能是自己的上级，请另选或清空。</translation></message>
    <message><source>problem.reports_in_a_ring</source><translation>上下级关系成环：{way}。请改正其中一人的上级。</translation></message>
    <message><source>problem.address_contact</source><translation>所选联系人已不在本客户的联系人中，请另选。</translation></message>
    <message><source>problem.two_main_addresses</source><translation>只能有一个主要地址，请取消其余的。</translation></message>
    <message><source>problem.agreement_ends_first</source><translation>协议终止日 {until} 早于生效（签订）日 {begins}，请核对。</translation></message>
    <message><source>problem.renewal_without_end</source><translation>自动续签需要到期日期，否则无法提醒。</translation></message>
    <message><source>problem.renewal_months</source><translation>续签月数应在 1 到 {limit} 之间。</translation></message>
    <message><source>problem.service_shares_above_hundred</source><translation>该业务各家份额（含我方）合计 {total}%，超过 100%，请核对。</translation></message>
    <message><source>home.renews</source><translation>{when}自动续签</translation></message>
    <message><source>failure.headquarters_ring</source><translation>“{customer}”不能挂在自己的下级之下：{way}。请另选上级客户。</translation></message>
    <message><source>change.move_branches</source><translation>调整上级客户</translation></message>
    <message><source>organisation.name</source><translation>客户</translation></message>
    <message><source>organisation.code</source><translation>编号</translation></message>
    <message><source>organisation.grade</source><translation>等级</translation></message>
    <message><source>organisation.lead_manager</source><translation>A角</translation></message>
    <message><source>organisation.revenue</source><translation>本户收入（万元）</translation></message>
    <message><source>organisation.summed</source><translation>含下级（万元）</translation></message>
    <message><source>organisation.visits</source><translation>走访</translation></message>
    <message><source>organisation.complaints</source><translation>未结投诉</translation></message>
    <message><source>organisation.unit</source><translation>责任单位</translation></message>
    <message><source>organisation.own_of_sum</source><translation>{own} / 共 {sum}</translation></message>
    <message><source>organisation.hint</source><translation>收入为 {revenue_year} 年，走访为 {year} 年；上级一行“共”为含全部下级的合计。共 {count} 个分支机构（最多 999 个）。拖动一行到另一户上即可改挂。</translation></message>
    <message><source>organisation.none</source><translation>这户没有分支机构。选中后点“新增分支”，或把它移到其他上级之下。</translation></message>
    <message><source>organisation.hidden</source><translation>其中 {count} 户属其他单位，无权查看，未计入合计。</translation></message>
    <message><source>organisation.ring</source><translation>上级关系成环：{way}（各自修改后合并所致）。已在最近一次修改处断开，请用“移到其他上级”或“设为独立客户”改正。</translation></message>
    <message><source>organisation.new_branch</source><translation>新增分支</translation></message>
    <message><source>organisation.move_to</source><translation>移到其他上级…</translation></message>
    <message><source>organisation.move</source><translation>移动</translation></message>
    <message><source>organisation.move_title</source><translation>改挂上级客户</translation></message>
    <message><source>organisation.move_text</source><translation>把“{names}”连同其全部下级移到“{above}”之下？编号不变，如需换号请向省局申请。</translation></message>
    <message><source>organisation.move_where</source><translation>把“{names}”（连同下级 {count} 户）移到哪一户之下？</translation></message>
    <message><source>organisation.codes_stay</source><translation>编号不变；如需换号，请向省局申请。</translation></message>
    <message><source>organisation.detach</source><translation>设为独立客户</translation></message>
    <message><source>organisation.detach_title</source><translation>设为独立客户？</translation></message>
    <message><source>organisation.detach_text</source><translation>选中的客户不再挂在上级之下，自己的下级随它一起。编号不变。</translation></message>
    <message><source>organisation.moved</source><translation>已调整 {count} 户的上级</translation></message>
    <message><source>organisation.open_all</source><translation>全部展开</translation></message>
    <message><source>organisation.close_all</source><translation>收起</translation></message>
    <message><source>review.ring</source><translation>上级客户成环，已在最近一次修改处断开：</translation></message>
    <message><source>review.ring_open</source><translation>打开客户改正</translation></message>
    <message><source>people_chart.ring</source><translation>上下级关系成环：{way}（各自修改后合并所致），图中在最后一处断开，请改正。</translation></message>
    <message><source>people_chart.words</source><translation>联系人上下级关系图，共 {count} 人</translation></message>
    <message><source>persons.title</source><translation>在其他客户的身份</translation></message>
    <message><source>persons.also</source><translation>{name} 也是以下客户的联系人：</translation></message>
    <message><source>persons.maybe</source><translation>{name} 与“{other}”可能是同一人（{why}）：</translation></message>
    <message><source>persons.same_mobile</source><translation>手机相同</translation></message>
    <message><source>persons.same_name</source><translation>同名</translation></message>
    <message><source>persons.link</source><translation>确认是同一人</translation></message>
    <message><source>persons.part</source><translation>不是同一人</translation></message>
    <message><source>persons.linked</source><translation>已记为同一人</translation></message>
    <message><source>persons.parted</source><translation>已取消“同一人”</translation></message>
    <message><source>persons.tell_apart</source><translation>不是同一人</translation></message>
    <message><source>persons.told_apart</source><translation>已记下不是同一人，不再提示</translation></message>
    <message><source>persons.not_same</source><translation>已认定 {name} 与“{other}”不是同一人：</translation></message>
    <message><source>persons.again</source><translation>恢复提示</translation></message>
    <message><source>persons.suspected_again</source><translation>已恢复提示</translation></message>
    <message><source>change.tell_persons_apart</source><translation>认定联系人不是同一人</translation></message>
    <message><source>change.suspect_persons_again</source><translation>恢复“可能是同一人”的提示</translation></message>
    <message><source>change.link_persons</source><translation>记为同一人</translation></message>
    <message><source>change.unlink_person</source><translation>取消同一人</translation></message>
    <message><source>failure.contact_gone</source><translation>该联系人已被删除，请刷新后再试。没有作任何修改。</translation></message>
    <message><source>customer.decision_maker</source><translation>决策人</translation></message>
    <message><source>customer.competitors</source><translation>竞争对手</translation></message>
    <message><source>menu.completeness</source><translation>档案完整度权重…</translation></message>
    <message><source>completeness.title</source><translation>档案完整度权重</translation></message>
    <message><source>completeness.explain</source><translation>权重越大，缺这一项时完整度扣得越多；0 表示不计。商业性、政策性客户分别设置。缺省值为本程序所定，并非文件规定。保存后全部客户重新计算。</translation></message>
    <message><source>completeness.field</source><translation>项目</translation></message>
    <message><source>completeness.section</source><translation>所在部分</translation></message>
    <message><source>completeness.defaults</source><translation>恢复缺省值</translation></message>
    <message><source>completeness.by_office</source><translation>这些权重由{office}设定，全市统一；改动随数据包发到各县局和各台电脑。</translation></message>
    <message><source>completeness.by_unit</source><translation>这些权重由{office}设定，本单位及下级统一；改动随数据包发到各台电脑。</translation></message>
    <message><source>completeness.by_alone</source><translation>这些权重是本机自己设定的；加入中心以后，按中心确认或设定的计算。</translation></message>
    <message><source>completeness.by_province</source><translation>{office}没有设定权重，按省局设定的计算。</translation></message>
    <message><source>completeness.by_machine</source><translation>这些权重只在本机有效。{office}设定以后，按市局的计算。</translation></message>
    <message><source>completeness.by_shipped</source><translation>{office}没有设定权重，按程序缺省值计算。</translation></message>
    <message><source>completeness.shipped</source><translation>程序缺省值</translation></message>
    <message><source>completeness.short</source><translation>{kind} {fields} 项、合计 {sum}</translation></message>
    <message><source>completeness.sums</source><translation>权重合计：商业性 {commercial}，政策性 {policy}。</translation></message>
    <message><source>completeness.saved</source><translation>权重已保存，完整度已重新计算</translation></message>
    <message><source>change.completeness_weights</source><translation>调整完整度权重</translation></message>
    <message><source>failure.weights_refused</source><translation>权重应为 0 到 100 的整数，且每类客户至少有一项大于 0。请检查后再保存。</translation></message>
    <message><source>mail_shares.title</source><translation>各家份额</translation></message>
    <message><source>mail_shares.ours</source><translation>我方</translation></message>
    <message><source>mail_shares.unknown</source><translation>不明</translation></message>
    <message><source>mail_shares.whole</source><translation>全部业务</translation></message>
    <message><source>mail_shares.over</source><translation>合计 {total}%，超过 100%，请核对</translation></message>
    <message><source>organisation.not_yours</source><translation>“{name}”不归您维护，不能移动。请联系它的责任单位。</translation></message>
    <message><source>organisation.is_alone</source><translation>选中的客户没有上级</translation></message>
    <message><source>organisation.one_line</source><translation>请选中一户，新分支挂在它之下</translation></message>
    <message><source>reminder.agreement</source><translation>协议将于 {until} 到期：{customer} {agreement}</translation></message>
    <message><source>persons.mark</source><translation>与其他客户的联系人是同一人</translation></message>
</context>
</TS>
