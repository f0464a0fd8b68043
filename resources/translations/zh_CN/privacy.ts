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
</context>
</TS>
