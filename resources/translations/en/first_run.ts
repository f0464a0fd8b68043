<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>first_run</name>
    <message>
        <source>first_run.title</source>
        <translation>Key Accounts — first start</translation>
    </message>
    <message>
        <source>first_run.step</source>
        <translation>Step {n} of 4: {what}</translation>
    </message>
    <message>
        <source>first_run.step_language</source>
        <translation>Language and data folder</translation>
    </message>
    <message>
        <source>first_run.step_identity</source>
        <translation>Unit and name</translation>
    </message>
    <message>
        <source>first_run.step_password</source>
        <translation>Password and recovery sheet</translation>
    </message>
    <message>
        <source>first_run.step_start</source>
        <translation>Where to begin</translation>
    </message>
    <message>
        <source>first_run.back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>first_run.next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>first_run.create</source>
        <translation>Create the data file</translation>
    </message>
    <message>
        <source>first_run.begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>first_run.language_title</source>
        <translation>语言 / Language</translation>
    </message>
    <message>
        <source>first_run.folder_title</source>
        <translation>Where the data are kept</translation>
    </message>
    <message>
        <source>first_run.folder_explain</source>
        <translation>All data are kept encrypted in this folder on this machine and are sent nowhere.</translation>
    </message>
    <message>
        <source>first_run.folder_rules</source>
        <translation>Choose a folder on this machine's own disk. Network shares, folders of cloud programs and removable disks damage the data and cannot be used.</translation>
    </message>
    <message>
        <source>first_run.browse</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>first_run.choose_folder</source>
        <translation>Choose the data folder</translation>
    </message>
    <message>
        <source>first_run.folder_has_store</source>
        <translation>There is data in this folder already; the next step opens it.</translation>
    </message>
    <message>
        <source>first_run.folder_empty</source>
        <translation>Enter the data folder.</translation>
    </message>
    <message>
        <source>first_run.identity_title</source>
        <translation>Your unit and your name</translation>
    </message>
    <message>
        <source>first_run.unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>first_run.unit_explain</source>
        <translation>Pick your unit in the tree of Guangdong Post: province → city → county, or specialty bureau.</translation>
    </message>
    <message>
        <source>first_run.unit_filter</source>
        <translation>Type a name or code: Tianhe is 天河 or 440106</translation>
    </message>
    <message>
        <source>first_run.no_unit</source>
        <translation>No such unit.</translation>
    </message>
    <message>
        <source>first_run.unit_none</source>
        <translation>None chosen yet</translation>
    </message>
    <message>
        <source>first_run.unit_chosen</source>
        <translation>{name} ({code})</translation>
    </message>
    <message>
        <source>first_run.choose_unit</source>
        <translation>Choose your unit first.</translation>
    </message>
    <message>
        <source>first_run.name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>first_run.name_hint</source>
        <translation>for instance 曾国强</translation>
    </message>
    <message>
        <source>first_run.part_time_hint</source>
        <translation>A part-time marketer’s machine works as part of a centre: choose to join one on the last page. The agreement of an external one is recorded there when it is granted.</translation>
    </message>
    <message>
        <source>first_run.enter_name</source>
        <translation>Enter your name.</translation>
    </message>
    <message>
        <source>first_run.position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>first_run.password_title</source>
        <translation>Choose a password</translation>
    </message>
    <message>
        <source>first_run.password_explain</source>
        <translation>You need it every time you open the program. At least 8 characters; long is better than complicated, a few unrelated words are good.</translation>
    </message>
    <message>
        <source>first_run.password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>first_run.password_again</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>first_run.creating</source>
        <translation>Creating the encrypted data file…</translation>
    </message>
    <message>
        <source>first_run.recovery_title</source>
        <translation>The recovery sheet: print it or note it down</translation>
    </message>
    <message>
        <source>first_run.recovery_explain</source>
        <translation>If you forget the password, only this key opens the data; nobody else has it. It is shown this once. Print it or note it, lock it away, and do not keep it on this computer.</translation>
    </message>
    <message>
        <source>first_run.recovery_key</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>first_run.recovery_print</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>first_run.recovery_save</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>first_run.making_sheet</source>
        <translation>Making the PDF…</translation>
    </message>
    <message>
        <source>first_run.recovery_saved</source>
        <translation>Saved to {path}. Delete the file once it is printed.</translation>
    </message>
    <message>
        <source>first_run.recovery_kept</source>
        <translation>I have printed or noted the recovery key</translation>
    </message>
    <message>
        <source>first_run.tick_kept</source>
        <translation>Print or note the recovery key first, then tick the box.</translation>
    </message>
    <message>
        <source>first_run.recovery_file</source>
        <translation>Recovery sheet.pdf</translation>
    </message>
    <message>
        <source>first_run.start_title</source>
        <translation>Where to begin</translation>
    </message>
    <message>
        <source>first_run.start_join</source>
        <translation>Join a centre (with a grant)</translation>
    </message>
    <message>
        <source>first_run.start_join_explain</source>
        <translation>Where there is a centre above: write a request file for it, open the grant that comes back, compare eight words; the customers come with it. Work can begin before that.</translation>
    </message>
    <message>
        <source>first_run.start_excel</source>
        <translation>Read customers from an Excel list</translation>
    </message>
    <message>
        <source>first_run.start_excel_explain</source>
        <translation>The import opens next: choose the file, match the columns, check, import.</translation>
    </message>
    <message>
        <source>first_run.start_empty</source>
        <translation>Start empty</translation>
    </message>
    <message>
        <source>first_run.start_empty_explain</source>
        <translation>Add customers one by one later, or import at any time.</translation>
    </message>
    <message>
        <source>first_run.start_sample</source>
        <translation>Try it with sample data</translation>
    </message>
    <message>
        <source>first_run.start_sample_explain</source>
        <translation>Made-up customers, contacts and revenue to get to know the program; do not mix them with real customers.</translation>
    </message>
    <message>
        <source>first_run.sample_size</source>
        <translation>Sample customers</translation>
    </message>
    <message>
        <source>first_run.filling</source>
        <translation>Writing sample data: {done} of {total}</translation>
    </message>
    <message>
        <source>first_run.sample_cancelled</source>
        <translation>The sample data were stopped. You can begin another way.</translation>
    </message>
    <message>
        <source>recovery_sheet.title</source>
        <translation>Key Accounts: recovery sheet</translation>
    </message>
    <message>
        <source>recovery_sheet.unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>recovery_sheet.person</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>recovery_sheet.folder</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>recovery_sheet.date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>recovery_sheet.key</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>recovery_sheet.text</source>
        <translation>If the password is forgotten, choose "use the recovery key" on the opening page, enter the key above and set a new password. Whoever holds it can open all customer data: keep it locked away, take no picture of it, keep it on no computer, and hand it over with the post.</translation>
    </message>
</context>
</TS>
