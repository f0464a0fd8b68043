<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name>attachments</name>
    <message><source>entity.attachment</source><translation>附件</translation></message>
    <message><source>attachment.customer</source><translation>客户</translation></message>
    <message><source>attachment.subject_kind</source><translation>所属</translation></message>
    <message><source>attachment.subject_kind.customer</source><translation>客户</translation></message>
    <message><source>attachment.subject_kind.visit</source><translation>走访</translation></message>
    <message><source>attachment.subject_kind.complaint</source><translation>投诉</translation></message>
    <message><source>attachment.subject</source><translation>所属记录</translation></message>
    <message><source>attachment.file_name</source><translation>文件名</translation></message>
    <message><source>attachment.media_type</source><translation>文件类型</translation></message>
    <message><source>attachment.size</source><translation>大小</translation></message>
    <message><source>attachment.sha256</source><translation>内容指纹</translation></message>
    <message><source>attachment.note</source><translation>说明</translation></message>
    <message><source>attachment.added_by</source><translation>添加人</translation></message>
    <message><source>attachment.added_at</source><translation>添加时间</translation></message>
    <message><source>attachment.removed</source><translation>已移除</translation></message>
    <message><source>change.add_attachments</source><translation>添加附件</translation></message>
    <message><source>change.remove_attachments</source><translation>移除附件</translation></message>
    <message><source>failure.attachment_too_large</source><translation>“{name}”有 {mib} MB，附件不能超过 {limit} MB。请压缩或分开后再添加。</translation></message>
    <message><source>failure.attachment_empty</source><translation>“{name}”是空文件，没有添加。</translation></message>
    <message><source>failure.attachment_runs</source><translation>“{name}”是程序、脚本或网页，打开时会运行，不能作为附件。</translation></message>
    <message><source>failure.attachment_lies</source><translation>“{name}”的内容与文件名的类型不符，可能已损坏，没有添加。</translation></message>
    <message><source>failure.attachment_unreadable</source><translation>“{name}”读不出来：{reason}。</translation></message>
    <message><source>failure.attachment_unknown</source><translation>这个附件已经不在了。</translation></message>
    <message><source>failure.attachment_missing</source><translation>这个附件的文件还没有传到本机，下次交换数据包时会向对方索取。</translation></message>
    <message><source>failure.attachment_damaged</source><translation>这个附件的文件已损坏，下次交换数据包时会向对方重新索取。</translation></message>
    <message><source>exchange.note_attachments</source><translation>带来 {count} 个附件，共 {mib} MB。</translation></message>
    <message><source>exchange.attachments_wait</source><translation>还有 {count} 个附件（{mib} MB）装不下，随下一个数据包发出。</translation></message>
    <message><source>exchange.attachments_sent</source><translation>附件 {count} 个。</translation></message>
    <message><source>customers.tab_attachments</source><translation>附件</translation></message>
    <message><source>attachments.add</source><translation>添加文件…</translation></message>
    <message><source>attachments.paste</source><translation>粘贴</translation></message>
    <message><source>attachments.open</source><translation>打开</translation></message>
    <message><source>attachments.save_as</source><translation>另存为…</translation></message>
    <message><source>attachments.remove</source><translation>移除</translation></message>
    <message><source>attachments.hint</source><translation>可以把文件或照片拖到这里，也可以按 Ctrl+V 粘贴图片；每个不超过 20 MB。</translation></message>
    <message><source>attachments.none</source><translation>还没有附件。</translation></message>
    <message><source>attachments.added</source><translation>已添加附件。</translation></message>
    <message><source>attachments.renamed</source><translation>“{before}”的内容与扩展名不符，已改名为“{after}”。</translation></message>
    <message><source>attachments.known</source><translation>“{name}”已经在这里，没有重复添加。</translation></message>
    <message><source>attachments.nothing_to_paste</source><translation>剪贴板里没有文件或图片。</translation></message>
    <message><source>attachments.pasted_name</source><translation>粘贴图片{at}</translation></message>
    <message><source>attachments.erased</source><translation>已按个人信息保护要求删除</translation></message>
    <message><source>attachments.not_here</source><translation>文件还没有传到本机</translation></message>
    <message><source>attachments.saved</source><translation>已保存到 {path}。</translation></message>
    <message><source>attachments.removed</source><translation>已移除 {count} 个附件。</translation></message>
    <message><source>exchange.import_busy</source><translation>正在读取或导入数据包，请等它结束后再打开别的。</translation></message>
    <message><source>entity.holding</source><translation>客户留存证明</translation></message>
    <message><source>holding.issuer</source><translation>出具单位</translation></message>
    <message><source>holding.customer</source><translation>客户</translation></message>
    <message><source>holding.installation</source><translation>设备</translation></message>
    <message><source>holding.chains</source><translation>已收到的范围</translation></message>
    <message><source>holding.at</source><translation>时间</translation></message>
    <message><source>check.attachments_damaged</source><translation>有 {count} 个附件的文件已损坏。打开一次该附件，下次交换数据包时就会重新索取。</translation></message>
    <message><source>command_line.do_attach</source><translation>给客户添加附件</translation></message>
    <message><source>command_line.attach_files</source><translation>要添加的文件，每个不超过 20 MB</translation></message>
    <message><source>command_line.attach_note</source><translation>说明</translation></message>
    <message><source>command_line.attached</source><translation>已添加 {count} 个附件。</translation></message>
    <message><source>command_line.attachment_renamed</source><translation>“{before}”已改名为“{after}”：内容是另一种文件。</translation></message>
    <message><source>command_line.attachment_refused</source><translation>{reason}</translation></message>
    <message><source>command_line.sync_attachments</source><translation>每个数据包里的附件不超过多少 MB（以后也按这个数）</translation></message>
    <message><source>attachments.of_visit</source><translation>走访的附件…</translation></message>
    <message><source>attachments.of_complaint</source><translation>投诉的附件…</translation></message>
    <message><source>attachments.count</source><translation>附件 {count}</translation></message>
</context>
</TS>
