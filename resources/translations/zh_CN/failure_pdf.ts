<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name>failure_pdf</name>
<message><source>failure.missing_characters</source><translation>客户“{customer}”的“{field}”中，“{character}”（{code}）在字库里没有字形，共有 {count} 处缺字，因此没有打印。请改用规范字，或把原字写入“名称替代写法”后再打印。</translation></message>
<message><source>failure.no_glyph</source><translation>“{character}”（{code}）在字库里没有字形，因此没有打印。请改用规范字后再打印。</translation></message>
<message><source>failure.pdf_not_written</source><translation>无法写入“{path}”：{reason}。请换一个位置再试。</translation></message>
<message><source>failure.pdf_folder_missing</source><translation>文件夹不存在，无法写入“{path}”。请另选文件夹。</translation></message>
<message><source>failure.pdf_place_refused</source><translation>“{path}”不允许写入，或正在被其他程序打开。请关闭该文件，或换一个文件名。</translation></message>
<message><source>failure.pdf_disk_full</source><translation>磁盘已满，“{path}”没有写成，原有文件未受影响。请清理磁盘后重试。</translation></message>
</context>
</TS>
