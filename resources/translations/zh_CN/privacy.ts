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
    <message><source>privacy.place_mention</source><translation>{where}里提到</translation></message>
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
    <message><source>failure.undo_erased</source><translation>“{step}”这一步改动前的内容已按个人信息保护要求删除，不能撤销。</translation></message>
</context>
</TS>
