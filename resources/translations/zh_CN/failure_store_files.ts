<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name>failure_store_files</name>
<message><source>failure.unsafe_folder</source><translation>“{folder}”不能存放数据，请选择本机硬盘上的文件夹。</translation></message>
<message><source>failure.network_folder</source><translation>“{folder}”在网络共享上，多台电脑同时写入会损坏数据。请选择本机硬盘上的文件夹。</translation></message>
<message><source>failure.cloud_folder</source><translation>“{folder}”在网盘文件夹“{program}”里，网盘会在后台改动并上传数据。请选择网盘以外的文件夹。</translation></message>
<message><source>failure.removable_folder</source><translation>“{folder}”在可移动磁盘上，写入中途拔出会损坏数据。请选择本机硬盘上的文件夹。</translation></message>
<message><source>failure.folder_is_file</source><translation>“{folder}”是文件，不是文件夹。请另选一个文件夹。</translation></message>
<message><source>failure.read_only_folder</source><translation>“{folder}”无法写入（{reason}）。请换一个文件夹，或请管理员开放写入权限。</translation></message>
<message><source>failure.store_in_use</source><translation>“{folder}”正由另一个窗口或命令使用。请先关闭它，再试一次。</translation></message>
<message><source>failure.not_a_backup</source><translation>“{path}”不是备份文件，或文件不完整。请选择扩展名为 .bcbackup 的完整备份。</translation></message>
<message><source>failure.backup_damaged</source><translation>备份“{path}”已损坏（{member}），没有恢复。请改用另一份备份。</translation></message>
<message><source>failure.backup_newer</source><translation>备份“{path}”由更新版本的程序生成。请先升级程序。</translation></message>
<message><source>failure.backup_unreadable</source><translation>无法读取备份“{path}”：{reason}。</translation></message>
<message><source>failure.backup_would_overwrite</source><translation>“{path}”已存在且不是备份文件，不予覆盖。请换一个文件名。</translation></message>
<message><source>failure.no_room_for_backup</source><translation>磁盘空间不足，备份需要约 {needed} MiB，未写入“{path}”。请清理磁盘或换一个位置。</translation></message>
<message><source>failure.backup_not_written</source><translation>备份没有写成“{path}”：{reason}。原有备份未受影响。</translation></message>
<message><source>failure.not_restored</source><translation>未能恢复“{path}”：{reason}。现有数据未受影响。</translation></message>
<message><source>failure.restore_unfinished</source><translation>恢复尚未完成（{reason}）。请关闭使用“{folder}”的程序后再次打开，恢复会自动完成。</translation></message>
<message><source>failure.store_not_empty</source><translation>这里已有客户，示例数据不能与真实客户混在一起。请另选一个文件夹。</translation></message>
<message><source>failure.not_a_sample_store</source><translation>“{folder}”里是正式数据，不是示例数据。请用 --store 另选一个文件夹。</translation></message>
<message><source>failure.password_file_unreadable</source><translation>无法读取密码文件“{path}”：{reason}。</translation></message>
<message><source>failure.password_missing</source><translation>没有给出密码。请用 --password-file，或设置环境变量 {variable}。</translation></message>
<message><source>failure.passwords_differ</source><translation>两次输入的密码不一样，请重新输入。</translation></message>
<message><source>failure.file_exists</source><translation>“{path}”已存在，不予覆盖。请换一个文件名。</translation></message>
<message><source>failure.file</source><translation>“{path}”：{reason}。</translation></message>
<message><source>failure.memory</source><translation>内存不足，操作已取消。请关闭其他程序后再试。</translation></message>
</context>
</TS>
