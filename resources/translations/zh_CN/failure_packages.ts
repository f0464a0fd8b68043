<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name>failure_packages</name>
<message><source>failure.not_a_package</source><translation>这个文件不是数据包。请选择扩展名为 .bcpkg 的文件。</translation></message>
<message><source>failure.package_newer</source><translation>这个数据包由较新版本的程序制作（{what}），本程序还不能读取。请先升级程序；没有导入任何内容。</translation></message>
<message><source>failure.package_cut</source><translation>数据包不完整，可能没有复制完。请重新复制后再试；没有导入任何内容。</translation></message>
<message><source>failure.package_trailing</source><translation>数据包末尾有多余的内容，已拒绝。请重新复制，或请对方重新导出。</translation></message>
<message><source>failure.package_damaged</source><translation>数据包已损坏，内容与签名不符。请重新复制，或请对方重新导出；没有导入任何内容。</translation></message>
<message><source>failure.package_forged</source><translation>数据包的签名无效，可能被人改动或冒充，已拒绝。请用电话向发件单位核实。</translation></message>
<message><source>failure.package_signer_unknown</source><translation>数据包由本机不认识的设备签名，已拒绝。请先导入上级中心的数据包，或向发件单位核实。</translation></message>
<message><source>failure.package_not_for_us</source><translation>这个数据包不是发给本机的，无法打开。</translation></message>
<message><source>failure.package_for_another</source><translation>这个数据包是发给“{name}”的，本机无法打开。</translation></message>
<message><source>failure.package_too_large</source><translation>数据包超过允许的大小，或比它自己声明的更大，已拒绝。请向发件单位核实。</translation></message>
<message><source>failure.package_malformed</source><translation>数据包内容不合格式（{reason}），已拒绝；没有导入任何内容。请把这个文件交给管理员。</translation></message>
<message><source>failure.package_commit_forged</source><translation>数据包中有一条记录的签名无效，整个数据包已拒绝。请向发件单位核实。</translation></message>
<message><source>failure.package_part_missing</source><translation>第 {number} 号数据包共 {parts} 个文件，缺少第 {part} 个。请把全部文件放在一起后再导入。</translation></message>
<message><source>failure.package_recipient</source><translation>收件方的加密公钥无效，无法制作数据包。请重新导入对方的入网文件。</translation></message>
<message><source>failure.too_large_to_pack</source><translation>有一项内容过大（约 {size} MB），放不进数据包。请调大单个文件的上限，或缩小附件。</translation></message>
<message><source>failure.package_exists</source><translation>文件 {path} 已经存在，没有覆盖。请另选文件夹，或先移走原文件。</translation></message>
<message><source>failure.package_not_read</source><translation>无法读取数据包（{reason}）。请检查 U 盘是否插好。</translation></message>
<message><source>failure.package_not_written</source><translation>无法写入文件夹 {folder}（{reason}），没有留下数据包。请检查 U 盘后重试。</translation></message>
<message><source>failure.stick_full</source><translation>文件夹 {folder} 所在的盘已满，没有留下数据包。请清理后重试，或换一个 U 盘。</translation></message>
<message><source>failure.stick_gone</source><translation>找不到文件夹 {folder}，没有写完数据包。请检查 U 盘是否插好，然后重试。</translation></message>
<message><source>failure.stick_read_only</source><translation>文件夹 {folder} 不允许写入，没有留下数据包。请检查 U 盘的写保护开关和权限，或换一个 U 盘。</translation></message>
<message><source>failure.stick_broken</source><translation>文件夹 {folder} 所在的盘读写出错，没有写完数据包。请重新插好 U 盘后重试；再次出错时请换一个 U 盘。</translation></message>
<message><source>failure.package_place_taken</source><translation>文件夹 {folder} 里已有同名的“{name}”，没有留下数据包。请先移走它，或另选文件夹。</translation></message>
<message><source>failure.package_read_back</source><translation>数据包 {reason} 写入后读回的内容不一致，已删除。这个 U 盘可能已损坏，请换一个重试。</translation></message>
</context>
</TS>
