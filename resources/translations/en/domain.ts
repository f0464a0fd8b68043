<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>failure</name>
    <message><source>failure.unit_code_unknown</source><translation>There is no unit with the code “{code}”. Choose one from the Guangdong tree.</translation></message>
    <message><source>failure.missing_denominator</source><translation>The yearly revenue of {unit} for {year} is missing, so the share cannot be computed. Enter the bureau's yearly revenue first.</translation></message>
    <message><source>failure.rule_set_unknown</source><translation>There is no rule set called “{name}”.</translation></message>
</context>
<context>
    <name>problem</name>
    <message><source>problem.code_length</source><translation>A customer code has 14 digits; this one has {length}.</translation></message>
    <message><source>problem.code_not_digits</source><translation>A customer code is made of digits alone: “{code}”. If it comes from a spreadsheet, format the column as text and enter it again.</translation></message>
    <message><source>problem.code_division</source><translation>The first six digits, {division}, are no division code of Guangdong.</translation></message>
    <message><source>problem.code_serial</source><translation>The serial number of a customer code starts at 00001; 00000 is not one.</translation></message>
    <message><source>problem.code_division_differs</source><translation>The code belongs to {code_division}, the customer to {division}. Please check.</translation></message>
    <message><source>problem.code_is_headquarters</source><translation>A branch's code should not end in 000.</translation></message>
    <message><source>problem.code_is_branch</source><translation>The code ends in {branch}, but no headquarters is given.</translation></message>
    <message><source>problem.required</source><translation>This must be filled in.</translation></message>
    <message><source>problem.should_be_filled</source><translation>Not yet filled in; the file counts as incomplete.</translation></message>
    <message><source>problem.too_long</source><translation>At most {limit} {limit:character|characters}; there are {length}.</translation></message>
    <message><source>problem.not_a_choice</source><translation>“{value}” is not among the choices.</translation></message>
    <message><source>problem.division_abolished</source><translation>{division} was abolished; it is now {successor}.</translation></message>
    <message><source>problem.unit_unknown</source><translation>There is no unit with the code “{value}”.</translation></message>
    <message><source>problem.control_character</source><translation>It contains control characters that cannot be stored. Please type it again.</translation></message>
    <message><source>problem.private_use</source><translation>The characters “{characters}” are from a private area and may look different elsewhere. Use standard ones, or note a substitute spelling.</translation></message>
    <message><source>problem.credit_code_length</source><translation>A unified social credit code has 18 characters.</translation></message>
    <message><source>problem.credit_code_letters</source><translation>A unified social credit code has digits and capitals only, without I, O, S, V and Z.</translation></message>
    <message><source>problem.credit_code_division</source><translation>Characters 3 to 8 of a unified social credit code are digits.</translation></message>
    <message><source>problem.credit_code_check</source><translation>The check character of the credit code does not fit. If the certificate says so, it may be saved.</translation></message>
    <message><source>problem.postcode</source><translation>A postcode has 6 digits.</translation></message>
    <message><source>problem.phone</source><translation>“{number}” does not look like a phone number: area code with 7 or 8 digits, or a mobile number of 11.</translation></message>
    <message><source>problem.mobile_length</source><translation>A mobile number has 11 digits; this one has {length}.</translation></message>
    <message><source>problem.mobile</source><translation>A mobile number has 11 digits and begins with 1.</translation></message>
    <message><source>problem.email</source><translation>“{value}” does not look like an e-mail address.</translation></message>
    <message><source>problem.future_date</source><translation>The date {date} lies in the future.</translation></message>
    <message><source>problem.date_order</source><translation>The contract ends on {until}, before it was signed on {signed}.</translation></message>
    <message><source>problem.same_manager</source><translation>The A and the B role cannot be the same person.</translation></message>
    <message><source>problem.two_managers</source><translation>From silver up a customer needs an A and a B role.</translation></message>
    <message><source>problem.negative</source><translation>This cannot be negative.</translation></message>
    <message><source>problem.percent</source><translation>A percentage lies between 0 and 100.</translation></message>
    <message><source>problem.shares_above_hundred</source><translation>The competitors' shares add up to {total} %.</translation></message>
    <message><source>problem.money_unreadable</source><translation>“{text}” is no amount of money.</translation></message>
    <message><source>problem.money_too_fine</source><translation>“{text}” has fractions of a fen; two decimals of a yuan are the most.</translation></message>
    <message><source>problem.money_too_large</source><translation>The amount “{text}” is too large.</translation></message>
    <message><source>problem.number_too_large</source><translation>This number is too large.</translation></message>
    <message><source>problem.date_unreadable</source><translation>“{text}” is no date. Write 2025-06-03, 20250603 or 603.</translation></message>
    <message><source>problem.date_impossible</source><translation>The calendar has no day “{text}”.</translation></message>
    <message><source>problem.own_headquarters</source><translation>A customer cannot be its own headquarters.</translation></message>
    <message><source>problem.contact_unknown</source><translation>The person reported to is not among this customer's contacts.</translation></message>
</context>
<context>
    <name>duplicate</name>
    <message><source>duplicate.same_code</source><translation>same customer code</translation></message>
    <message><source>duplicate.same_credit_code</source><translation>same unified social credit code</translation></message>
    <message><source>duplicate.same_name</source><translation>same name</translation></message>
    <message><source>duplicate.same_core_name</source><translation>same name without legal form and place words</translation></message>
    <message><source>duplicate.same_former_name</source><translation>same as a former or short name</translation></message>
    <message><source>duplicate.same_phone</source><translation>same phone, similar name</translation></message>
    <message><source>duplicate.same_address</source><translation>same address, part of the name</translation></message>
    <message><source>duplicate.same_pinyin</source><translation>names sound alike</translation></message>
    <message><source>duplicate.similar_name</source><translation>similar name</translation></message>
</context>
</TS>
