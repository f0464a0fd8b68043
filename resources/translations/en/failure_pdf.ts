<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name>failure_pdf</name>
<message><source>failure.missing_characters</source><translation>“{character}” ({code}) in “{field}” of customer “{customer}” has no glyph in the bundled fonts ({count} such {count:place|places} in all), so nothing was printed. Use a standard character instead and print again.</translation></message>
<message><source>failure.no_glyph</source><translation>“{character}” ({code}) has no glyph in the bundled fonts, so nothing was printed. Use a standard character instead.</translation></message>
<message><source>failure.pdf_not_written</source><translation>“{path}” could not be written: {reason}. Choose another place.</translation></message>
<message><source>failure.pdf_folder_missing</source><translation>The folder of “{path}” does not exist. Choose another one.</translation></message>
<message><source>failure.pdf_place_refused</source><translation>“{path}” may not be written, or is open in another program. Close it, or choose another name.</translation></message>
<message><source>failure.pdf_disk_full</source><translation>The disk is full: “{path}” was not written, and what stood there is untouched. Make room and try again.</translation></message>
</context>
</TS>
