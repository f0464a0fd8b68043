<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>views</name>
    <message><source>failure.view_name_unfit</source><translation>A view needs a name of at most {most} {most:character|characters}, without spaces around it.</translation></message>
    <message><source>failure.view_name_taken</source><translation>There is a view named “{name}” already. Choose another name, or save the changes to that view from the menu Views.</translation></message>
    <message><source>failure.too_many_views</source><translation>A list keeps at most {most} {most:view|views}. Delete those you no longer use first.</translation></message>
    <message><source>failure.view_file_refused</source><translation>This is no view file, or it is damaged; nothing was imported. Ask for a fresh one made by Views › Export.</translation></message>
    <message><source>failure.view_file_too_new</source><translation>This view file was written by a later version of the program. Update the program first, then import it.</translation></message>
    <message><source>failure.view_file_of_another_list</source><translation>This file holds views of “{list_name}”. Import it from the menu Views of that page.</translation></message>
    <message><source>failure.view_file_unreachable</source><translation>The file “{file}” cannot be read or written: {reason}. Check the disk or stick and try again.</translation></message>
    <message><source>views.mine</source><translation>My views</translation></message>
    <message><source>views.button</source><translation>Views</translation></message>
    <message><source>views.button_tip</source><translation>Save the filters, sorting and columns in front as a view, or choose a saved one</translation></message>
    <message><source>views.front_tip</source><translation>View in front: {name}</translation></message>
    <message><source>views.changed_tip</source><translation>View in front: {name} (changed, not saved)</translation></message>
    <message><source>views.save_as</source><translation>Save as a view…</translation></message>
    <message><source>views.save_as_title</source><translation>Save as a view</translation></message>
    <message><source>views.save_as_text</source><translation>Name of the view</translation></message>
    <message><source>views.update</source><translation>Save the changes to “{name}”</translation></message>
    <message><source>views.put_back</source><translation>Discard the changes</translation></message>
    <message><source>views.why_unchanged</source><translation>It is as it was saved: nothing to save or discard.</translation></message>
    <message><source>views.open</source><translation>Open</translation></message>
    <message><source>views.rename</source><translation>Rename…</translation></message>
    <message><source>views.rename_title</source><translation>Rename the view</translation></message>
    <message><source>views.default</source><translation>Open this page with it</translation></message>
    <message><source>views.up</source><translation>Move up</translation></message>
    <message><source>views.down</source><translation>Move down</translation></message>
    <message><source>views.delete</source><translation>Delete the view</translation></message>
    <message><source>views.deleted</source><translation>The view “{name}” is deleted. No records are touched.</translation></message>
    <message><source>views.export</source><translation>Export…</translation></message>
    <message><source>views.export_all</source><translation>Export all views…</translation></message>
    <message><source>views.export_title</source><translation>Export views</translation></message>
    <message><source>views.all_file</source><translation>My views</translation></message>
    <message><source>views.exported</source><translation>{count} {count:view|views} exported to {file}.</translation></message>
    <message><source>views.import</source><translation>Import views…</translation></message>
    <message><source>views.import_title</source><translation>Import views</translation></message>
    <message><source>views.import_text</source><translation>The file “{file}” holds {count} {count:view|views}. Tick those to import.</translation></message>
    <message><source>views.import_now</source><translation>Import {count}</translation></message>
    <message><source>views.file_kind</source><translation>View files</translation></message>
    <message><source>views.left_out</source><translation>Unknown here, left out: {what}</translation></message>
    <message><source>views.line_folder</source><translation>Folder: {folder}</translation></message>
    <message><source>views.line_search</source><translation>Search: {text}</translation></message>
    <message><source>views.line_filter</source><translation>{filter}: {words}</translation></message>
    <message><source>views.and_more</source><translation>{words} and {count} more</translation></message>
    <message><source>views.line_up</source><translation>Sorted by {column}, ascending</translation></message>
    <message><source>views.line_down</source><translation>Sorted by {column}, descending</translation></message>
    <message><source>views.line_columns</source><translation>{count} {count:column|columns} shown</translation></message>
    <message><source>views.unknown_folder</source><translation>folder “{name}” (all instead)</translation></message>
    <message><source>views.unknown_column</source><translation>column “{name}”</translation></message>
    <message><source>views.unknown_sort</source><translation>sorting “{name}”</translation></message>
    <message><source>views.unknown_filter</source><translation>filter “{name}”</translation></message>
    <message><source>views.unknown_value</source><translation>{filter} “{name}”</translation></message>
    <message><source>views.empty</source><translation>Nothing is in this view</translation></message>
    <message><source>views.save</source><translation>Save</translation></message>
</context>
</TS>
