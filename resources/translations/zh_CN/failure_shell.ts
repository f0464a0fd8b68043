<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>failure_shell</name>
    <message>
        <source>failure.not_a_pdf</source>
        <translation>这个文件不是 PDF，或者已损坏。</translation>
    </message>
    <message>
        <source>failure.pdf_not_saved</source>
        <translation>不能保存到 {path}：{reason}。请换一个文件夹。</translation>
    </message>
    <message>
        <source>failure.printing</source>
        <translation>打印机没有接受这份文件：{printer}。请检查打印机后重试。</translation>
    </message>
    <message>
        <source>failure.already_running</source>
        <translation>另一个窗口已打开这个数据文件夹，但没有回应。请先关闭它。</translation>
    </message>
</context>
</TS>
