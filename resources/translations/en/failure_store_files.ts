<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name>failure_store_files</name>
<message><source>failure.unsafe_folder</source><translation>“{folder}” cannot hold a store; choose a folder on this machine's own disk.</translation></message>
<message><source>failure.network_folder</source><translation>“{folder}” is on a network share, where a store would be damaged; choose a folder on this machine's own disk.</translation></message>
<message><source>failure.cloud_folder</source><translation>“{folder}” is inside the cloud folder “{program}”, whose program changes and uploads files; choose a folder outside it.</translation></message>
<message><source>failure.removable_folder</source><translation>“{folder}” is on a removable disk, which may be pulled out in the middle of a write; choose a folder on this machine's own disk.</translation></message>
<message><source>failure.folder_is_file</source><translation>“{folder}” is a file; choose a folder.</translation></message>
<message><source>failure.read_only_folder</source><translation>“{folder}” cannot be written ({reason}); choose another folder, or ask for the right to write there.</translation></message>
<message><source>failure.store_in_use</source><translation>Another window or command is using “{folder}”; close it and try again.</translation></message>
<message><source>failure.not_a_backup</source><translation>“{path}” is no backup, or was cut off; choose a whole file that ends in .bcbackup.</translation></message>
<message><source>failure.backup_damaged</source><translation>The backup “{path}” is damaged ({member}) and was not put back; use another one.</translation></message>
<message><source>failure.backup_newer</source><translation>The backup “{path}” was made by a newer version of the program; upgrade first.</translation></message>
<message><source>failure.backup_unreadable</source><translation>The backup “{path}” cannot be read: {reason}.</translation></message>
<message><source>failure.backup_would_overwrite</source><translation>“{path}” exists and is no backup, so it is not overwritten; choose another name.</translation></message>
<message><source>failure.no_room_for_backup</source><translation>There is no room for the backup “{path}”, which needs about {needed} MiB; make room or choose another place.</translation></message>
<message><source>failure.backup_not_written</source><translation>The backup “{path}” could not be written: {reason}. An older one is untouched.</translation></message>
<message><source>failure.not_restored</source><translation>“{path}” could not be put back: {reason}. The store is as it was.</translation></message>
<message><source>failure.restore_unfinished</source><translation>The restore is not finished ({reason}); close whatever uses “{folder}” and start again, which finishes it.</translation></message>
<message><source>failure.store_not_empty</source><translation>There are customers here already, and sample data is never mixed with real ones; choose another folder.</translation></message>
<message><source>failure.not_a_sample_store</source><translation>“{folder}” holds a real store, not a sample; choose another folder with --store.</translation></message>
<message><source>failure.password_file_unreadable</source><translation>The password file “{path}” cannot be read: {reason}.</translation></message>
<message><source>failure.password_missing</source><translation>No password was given; use --password-file or set the variable {variable}.</translation></message>
<message><source>failure.passwords_differ</source><translation>The two passwords differ; try again.</translation></message>
<message><source>failure.file_exists</source><translation>“{path}” exists and is not overwritten; choose another name.</translation></message>
<message><source>failure.file</source><translation>“{path}”: {reason}.</translation></message>
<message><source>failure.memory</source><translation>There is not enough memory; close other programs and try again.</translation></message>
</context>
</TS>
