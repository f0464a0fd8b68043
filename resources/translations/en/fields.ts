<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>entity</name>
    <message><source>entity.customer</source><translation>Customer</translation></message>
    <message><source>entity.contact</source><translation>Contact</translation></message>
    <message><source>entity.competitor</source><translation>Competitor</translation></message>
    <message><source>entity.mail_use</source><translation>Mail use</translation></message>
    <message><source>entity.demand</source><translation>Customer need</translation></message>
    <message><source>entity.staff</source><translation>Staff</translation></message>
    <message><source>entity.org_unit</source><translation>Unit</translation></message>
    <message><source>entity.bureau_revenue</source><translation>Bureau revenue</translation></message>
    <message><source>entity.revenue_statement</source><translation>Revenue statement</translation></message>
    <message><source>entity.revenue_line</source><translation>Mail revenue</translation></message>
    <message><source>entity.visit</source><translation>Visit</translation></message>
    <message><source>entity.complaint</source><translation>Complaint</translation></message>
    <message><source>entity.complaint_event</source><translation>Complaint step</translation></message>
</context>
<context>
    <name>section</name>
    <message><source>section.identity</source><translation>1. Identity</translation></message>
    <message><source>section.address</source><translation>2. Address</translation></message>
    <message><source>section.enterprise</source><translation>3. Enterprise</translation></message>
    <message><source>section.mail_use</source><translation>4. Mail use and settlement</translation></message>
    <message><source>section.contract</source><translation>5. Contract</translation></message>
    <message><source>section.credit</source><translation>6. Credit</translation></message>
    <message><source>section.responsibility</source><translation>7. Responsibility</translation></message>
    <message><source>section.file</source><translation>8. The file itself</translation></message>
    <message><source>section.contacts</source><translation>Contacts</translation></message>
    <message><source>section.competitors</source><translation>Competitors</translation></message>
    <message><source>section.mail_uses</source><translation>Mail use by service</translation></message>
    <message><source>section.demands</source><translation>Needs</translation></message>
    <message><source>section.branches</source><translation>Branches</translation></message>
    <message><source>section.revenue</source><translation>Mail revenue</translation></message>
    <message><source>section.grades</source><translation>Grades by year</translation></message>
    <message><source>section.visits</source><translation>Visits</translation></message>
    <message><source>section.complaints</source><translation>Complaints</translation></message>
    <message><source>section.history</source><translation>History</translation></message>
</context>
<context>
    <name>boolean</name>
    <message><source>boolean.true</source><translation>Yes</translation></message>
    <message><source>boolean.false</source><translation>No</translation></message>
</context>
<context>
    <name>grade</name>
    <message><source>grade.diamond</source><translation>Diamond</translation></message>
    <message><source>grade.gold</source><translation>Gold</translation></message>
    <message><source>grade.silver</source><translation>Silver</translation></message>
    <message><source>grade.general</source><translation>General</translation></message>
    <message><source>grade.none</source><translation>Not graded</translation></message>
    <message><source>grade.provisional</source><translation>Provisional</translation></message>
</context>
<context>
    <name>customer</name>
    <message><source>customer.code</source><translation>Customer code</translation></message>
    <message><source>customer.code.pending</source><translation>Code pending</translation></message>
    <message><source>customer.full_name</source><translation>Full name</translation></message>
    <message><source>customer.short_name</source><translation>Short name</translation></message>
    <message><source>customer.former_names</source><translation>Former names</translation></message>
    <message><source>customer.name_variant</source><translation>Substitute spelling of the name</translation></message>
    <message><source>customer.credit_code</source><translation>Unified social credit code</translation></message>
    <message><source>customer.registration_number</source><translation>Registration number (pre-2015)</translation></message>
    <message><source>customer.kind</source><translation>Kind</translation></message>
    <message><source>customer.kind.commercial</source><translation>Commercial</translation></message>
    <message><source>customer.kind.policy</source><translation>Policy</translation></message>
    <message><source>customer.scope</source><translation>Scope</translation></message>
    <message><source>customer.scope.comprehensive</source><translation>Comprehensive</translation></message>
    <message><source>customer.scope.industry</source><translation>Industry-wide</translation></message>
    <message><source>customer.scope.specialty</source><translation>Specialty</translation></message>
    <message><source>customer.responsibility_level</source><translation>Level</translation></message>
    <message><source>customer.responsibility_level.province</source><translation>Province</translation></message>
    <message><source>customer.responsibility_level.city</source><translation>City</translation></message>
    <message><source>customer.responsibility_level.county</source><translation>County</translation></message>
    <message><source>customer.responsibility_level.sub_branch</source><translation>Sub-branch</translation></message>
    <message><source>customer.is_focus</source><translation>Focus customer</translation></message>
    <message><source>customer.industry</source><translation>Industry</translation></message>
    <message><source>customer.gbt4754_code</source><translation>GB/T 4754 code</translation></message>
    <message><source>customer.ownership</source><translation>Ownership</translation></message>
    <message><source>customer.ownership.state</source><translation>State-owned</translation></message>
    <message><source>customer.ownership.collective</source><translation>Collective</translation></message>
    <message><source>customer.ownership.private</source><translation>Private</translation></message>
    <message><source>customer.ownership.foreign</source><translation>Foreign-owned</translation></message>
    <message><source>customer.ownership.joint_venture</source><translation>Joint venture</translation></message>
    <message><source>customer.ownership.listed</source><translation>Listed company</translation></message>
    <message><source>customer.ownership.institution</source><translation>Public institution</translation></message>
    <message><source>customer.ownership.government</source><translation>Party or government body</translation></message>
    <message><source>customer.ownership.army</source><translation>Armed forces</translation></message>
    <message><source>customer.ownership.other</source><translation>Other</translation></message>
    <message><source>customer.headquarters</source><translation>Headquarters</translation></message>
    <message><source>customer.stage</source><translation>Stage</translation></message>
    <message><source>customer.stage.target</source><translation>Target</translation></message>
    <message><source>customer.stage.registered</source><translation>Registered</translation></message>
    <message><source>customer.stage.developing</source><translation>In development</translation></message>
    <message><source>customer.stage.maintaining</source><translation>In care</translation></message>
    <message><source>customer.stage.lost</source><translation>Lost</translation></message>
    <message><source>customer.stage.inactive</source><translation>Inactive</translation></message>
    <message><source>customer.stage_since</source><translation>Stage since</translation></message>
    <message><source>customer.secrecy</source><translation>Secrecy</translation></message>
    <message><source>customer.secrecy.internal</source><translation>Internal</translation></message>
    <message><source>customer.secrecy.secret</source><translation>Secret</translation></message>
    <message><source>customer.tags</source><translation>Tags</translation></message>
    <message><source>customer.division</source><translation>Division</translation></message>
    <message><source>customer.town</source><translation>Town or street office</translation></message>
    <message><source>customer.registered_address</source><translation>Registered address</translation></message>
    <message><source>customer.postal_address</source><translation>Postal address</translation></message>
    <message><source>customer.postcode</source><translation>Postcode</translation></message>
    <message><source>customer.service_addresses</source><translation>Service addresses</translation></message>
    <message><source>customer.phone</source><translation>Phone</translation></message>
    <message><source>customer.fax</source><translation>Fax</translation></message>
    <message><source>customer.web</source><translation>Web site</translation></message>
    <message><source>customer.email</source><translation>E-mail</translation></message>
    <message><source>customer.legal_representative</source><translation>Legal representative</translation></message>
    <message><source>customer.registered_capital</source><translation>Registered capital</translation></message>
    <message><source>customer.staff_count</source><translation>Number of staff</translation></message>
    <message><source>customer.founded_on</source><translation>Founded on</translation></message>
    <message><source>customer.yearly_turnover</source><translation>Yearly turnover</translation></message>
    <message><source>customer.main_products</source><translation>Main products or services</translation></message>
    <message><source>customer.business_scope</source><translation>Scope of business</translation></message>
    <message><source>customer.mail_department</source><translation>Mail department</translation></message>
    <message><source>customer.mail_budget</source><translation>Yearly mail budget</translation></message>
    <message><source>customer.services_used</source><translation>Services used</translation></message>
    <message><source>customer.settlement</source><translation>Settlement</translation></message>
    <message><source>customer.settlement.cash</source><translation>Cash</translation></message>
    <message><source>customer.settlement.monthly</source><translation>Monthly</translation></message>
    <message><source>customer.settlement.prepaid</source><translation>Prepaid</translation></message>
    <message><source>customer.settlement.franking</source><translation>Franking machine</translation></message>
    <message><source>customer.settlement.transfer</source><translation>Bank transfer</translation></message>
    <message><source>customer.settlement.other</source><translation>Other</translation></message>
    <message><source>customer.payment_kind</source><translation>Payment</translation></message>
    <message><source>customer.payment_kind.on_account</source><translation>On account</translation></message>
    <message><source>customer.payment_kind.pay_now</source><translation>Pay on the spot</translation></message>
    <message><source>customer.credit_period_days</source><translation>Credit period (days)</translation></message>
    <message><source>customer.bank_name</source><translation>Bank</translation></message>
    <message><source>customer.bank_account</source><translation>Bank account</translation></message>
    <message><source>customer.tax_number</source><translation>Tax number</translation></message>
    <message><source>customer.invoice_title</source><translation>Invoice title</translation></message>
    <message><source>customer.contract_number</source><translation>Contract number</translation></message>
    <message><source>customer.contract_signed_on</source><translation>Signed on</translation></message>
    <message><source>customer.contract_until</source><translation>Contract until</translation></message>
    <message><source>customer.signing_organisation</source><translation>Signing organisation</translation></message>
    <message><source>customer.signing_division</source><translation>Signing place</translation></message>
    <message><source>customer.discount_summary</source><translation>Discounts agreed</translation></message>
    <message><source>customer.credit_payment</source><translation>Pays on time</translation></message>
    <message><source>customer.credit_payment.good</source><translation>Good</translation></message>
    <message><source>customer.credit_payment.fair</source><translation>Fair</translation></message>
    <message><source>customer.credit_payment.poor</source><translation>Poor</translation></message>
    <message><source>customer.credit_performance</source><translation>Keeps the contract</translation></message>
    <message><source>customer.credit_performance.good</source><translation>Good</translation></message>
    <message><source>customer.credit_performance.fair</source><translation>Fair</translation></message>
    <message><source>customer.credit_performance.poor</source><translation>Poor</translation></message>
    <message><source>customer.credit_note</source><translation>Credit note</translation></message>
    <message><source>customer.lead_manager</source><translation>Lead manager (A role)</translation></message>
    <message><source>customer.deputy_manager</source><translation>Deputy manager (B role)</translation></message>
    <message><source>customer.responsible_unit</source><translation>Responsible unit</translation></message>
    <message><source>customer.service_unit</source><translation>Service unit</translation></message>
    <message><source>customer.reporting_sub_branch</source><translation>Reporting sub-branch</translation></message>
    <message><source>customer.information_source</source><translation>Source of information</translation></message>
    <message><source>customer.verified_on</source><translation>Verified on</translation></message>
    <message><source>customer.archive_number</source><translation>Archive number</translation></message>
    <message><source>customer.paper_location</source><translation>Place of the paper file</translation></message>
    <message><source>customer.retention_until</source><translation>Keep until</translation></message>
    <message><source>customer.retention_reason</source><translation>Reason to keep longer</translation></message>
    <message><source>customer.remark</source><translation>Remarks</translation></message>
    <message><source>customer.deleted</source><translation>Deleted</translation></message>
    <message><source>customer.merged_into</source><translation>Merged into</translation></message>
    <message><source>customer.contacts</source><translation>Contacts</translation></message>
</context>
<context>
    <name>contact</name>
    <message><source>contact.customer</source><translation>Customer</translation></message>
    <message><source>contact.name</source><translation>Name</translation></message>
    <message><source>contact.department</source><translation>Department</translation></message>
    <message><source>contact.title</source><translation>Title</translation></message>
    <message><source>contact.role</source><translation>Part in the decision</translation></message>
    <message><source>contact.role.decides</source><translation>Decides</translation></message>
    <message><source>contact.role.uses</source><translation>Uses</translation></message>
    <message><source>contact.role.handles</source><translation>Handles</translation></message>
    <message><source>contact.role.finance</source><translation>Finance</translation></message>
    <message><source>contact.role.mailroom</source><translation>Mail room</translation></message>
    <message><source>contact.role.opposes</source><translation>Opposes</translation></message>
    <message><source>contact.phone</source><translation>Phone</translation></message>
    <message><source>contact.mobile</source><translation>Mobile</translation></message>
    <message><source>contact.email</source><translation>E-mail</translation></message>
    <message><source>contact.reports_to</source><translation>Reports to</translation></message>
    <message><source>contact.is_primary</source><translation>Primary contact</translation></message>
    <message><source>contact.legal_basis</source><translation>Legal basis</translation></message>
    <message><source>contact.legal_basis.consent</source><translation>Consent</translation></message>
    <message><source>contact.legal_basis.contract</source><translation>Contract</translation></message>
    <message><source>contact.legal_basis.legal_duty</source><translation>Legal duty</translation></message>
    <message><source>contact.legal_basis.public</source><translation>Made public</translation></message>
    <message><source>contact.consent_on</source><translation>Consent on</translation></message>
    <message><source>contact.withdrawn_on</source><translation>Consent withdrawn on</translation></message>
    <message><source>contact.notice_given_on</source><translation>Notice given on</translation></message>
    <message><source>contact.information_source</source><translation>Source of information</translation></message>
    <message><source>contact.valid_until</source><translation>Valid until</translation></message>
    <message><source>contact.valid_reason</source><translation>Reason to keep longer</translation></message>
    <message><source>contact.remark</source><translation>Remarks</translation></message>
    <message><source>contact.deleted</source><translation>Deleted</translation></message>
</context>
<context>
    <name>competitor</name>
    <message><source>competitor.customer</source><translation>Customer</translation></message>
    <message><source>competitor.name</source><translation>Competitor</translation></message>
    <message><source>competitor.service</source><translation>Service</translation></message>
    <message><source>competitor.share_percent</source><translation>Share (%)</translation></message>
    <message><source>competitor.strengths</source><translation>Strengths and weaknesses</translation></message>
    <message><source>competitor.deleted</source><translation>Deleted</translation></message>
</context>
<context>
    <name>mail_use</name>
    <message><source>mail_use.customer</source><translation>Customer</translation></message>
    <message><source>mail_use.service</source><translation>Service</translation></message>
    <message><source>mail_use.monthly_volume</source><translation>Monthly volume</translation></message>
    <message><source>mail_use.yearly_amount</source><translation>Yearly amount</translation></message>
    <message><source>mail_use.our_share_percent</source><translation>Our share (%)</translation></message>
    <message><source>mail_use.competitor</source><translation>Competitor</translation></message>
    <message><source>mail_use.price_level</source><translation>Price level</translation></message>
    <message><source>mail_use.contract_end</source><translation>Contract end</translation></message>
    <message><source>mail_use.deleted</source><translation>Deleted</translation></message>
</context>
<context>
    <name>demand</name>
    <message><source>demand.customer</source><translation>Customer</translation></message>
    <message><source>demand.noted_on</source><translation>Noted on</translation></message>
    <message><source>demand.content</source><translation>Need</translation></message>
    <message><source>demand.service</source><translation>Service</translation></message>
    <message><source>demand.expected_revenue</source><translation>Expected yearly revenue</translation></message>
    <message><source>demand.state</source><translation>State</translation></message>
    <message><source>demand.state.open</source><translation>Open</translation></message>
    <message><source>demand.state.in_progress</source><translation>In progress</translation></message>
    <message><source>demand.state.won</source><translation>Won</translation></message>
    <message><source>demand.state.dropped</source><translation>Dropped</translation></message>
    <message><source>demand.responsible</source><translation>Responsible</translation></message>
    <message><source>demand.visit</source><translation>From visit</translation></message>
    <message><source>demand.deleted</source><translation>Deleted</translation></message>
</context>
<context>
    <name>staff</name>
    <message><source>staff.unit</source><translation>Unit</translation></message>
    <message><source>staff.name</source><translation>Name</translation></message>
    <message><source>staff.position</source><translation>Position</translation></message>
    <message><source>staff.position.manager</source><translation>Account manager</translation></message>
    <message><source>staff.position.administrator</source><translation>Customer administrator</translation></message>
    <message><source>staff.position.deputy</source><translation>Deputy director</translation></message>
    <message><source>staff.position.director</source><translation>Director</translation></message>
    <message><source>staff.position.internal_part_time</source><translation>Internal part-time marketer</translation></message>
    <message><source>staff.position.external_part_time</source><translation>External part-time marketer</translation></message>
    <message><source>staff.phone</source><translation>Phone</translation></message>
    <message><source>staff.mobile</source><translation>Mobile</translation></message>
    <message><source>staff.left_on</source><translation>Left on</translation></message>
    <message><source>staff.seat_key</source><translation>Seat key</translation></message>
</context>
<context>
    <name>org_unit</name>
    <message><source>org_unit.code</source><translation>Unit code</translation></message>
    <message><source>org_unit.name</source><translation>Name</translation></message>
    <message><source>org_unit.attached_department</source><translation>Attached to</translation></message>
    <message><source>org_unit.phone</source><translation>Phone</translation></message>
    <message><source>org_unit.address</source><translation>Address</translation></message>
    <message><source>org_unit.closed_on</source><translation>Closed on</translation></message>
</context>
<context>
    <name>bureau_revenue</name>
    <message><source>bureau_revenue.unit</source><translation>City or specialty bureau</translation></message>
    <message><source>bureau_revenue.year</source><translation>Year</translation></message>
    <message><source>bureau_revenue.amount</source><translation>Yearly revenue</translation></message>
    <message><source>bureau_revenue.source</source><translation>Source</translation></message>
</context>
<context>
    <name>revenue_statement</name>
    <message><source>revenue_statement.unit</source><translation>Unit</translation></message>
    <message><source>revenue_statement.month</source><translation>Month</translation></message>
    <message><source>revenue_statement.source</source><translation>Source</translation></message>
    <message><source>revenue_statement.replaces</source><translation>Replaces</translation></message>
    <message><source>revenue_statement.withdrawn</source><translation>Withdrawn</translation></message>
</context>
<context>
    <name>revenue_line</name>
    <message><source>revenue_line.customer</source><translation>Customer</translation></message>
    <message><source>revenue_line.statement</source><translation>Statement</translation></message>
    <message><source>revenue_line.month</source><translation>Month</translation></message>
    <message><source>revenue_line.service</source><translation>Service</translation></message>
    <message><source>revenue_line.amount</source><translation>Amount</translation></message>
    <message><source>revenue_line.volume</source><translation>Volume</translation></message>
    <message><source>revenue_line.volume_unit</source><translation>Unit of volume</translation></message>
    <message><source>revenue_line.reporting_sub_branch</source><translation>Reporting sub-branch</translation></message>
</context>
<context>
    <name>visit</name>
    <message><source>visit.customer</source><translation>Customer</translation></message>
    <message><source>visit.state</source><translation>State</translation></message>
    <message><source>visit.state.planned</source><translation>Planned</translation></message>
    <message><source>visit.state.done</source><translation>Done</translation></message>
    <message><source>visit.state.cancelled</source><translation>Cancelled</translation></message>
    <message><source>visit.starts_at</source><translation>Starts</translation></message>
    <message><source>visit.ends_at</source><translation>Ends</translation></message>
    <message><source>visit.manager</source><translation>Visitor</translation></message>
    <message><source>visit.companions</source><translation>Companions</translation></message>
    <message><source>visit.persons_met</source><translation>Persons met</translation></message>
    <message><source>visit.way</source><translation>Way</translation></message>
    <message><source>visit.way.visit</source><translation>Visit</translation></message>
    <message><source>visit.way.phone</source><translation>Phone</translation></message>
    <message><source>visit.way.incoming</source><translation>Incoming</translation></message>
    <message><source>visit.way.meeting</source><translation>Meeting</translation></message>
    <message><source>visit.way.social</source><translation>Social event</translation></message>
    <message><source>visit.way.message</source><translation>Message</translation></message>
    <message><source>visit.purpose</source><translation>Purpose</translation></message>
    <message><source>visit.talk</source><translation>Talk</translation></message>
    <message><source>visit.needs</source><translation>Needs found</translation></message>
    <message><source>visit.competitor_news</source><translation>Competitor news</translation></message>
    <message><source>visit.problems</source><translation>Problems</translation></message>
    <message><source>visit.result</source><translation>Result</translation></message>
    <message><source>visit.next_step</source><translation>Next step</translation></message>
    <message><source>visit.next_on</source><translation>Next contact on</translation></message>
    <message><source>visit.no_next_reason</source><translation>Why no next step</translation></message>
    <message><source>visit.recorded_on</source><translation>Recorded on</translation></message>
    <message><source>visit.late_reason</source><translation>Why late</translation></message>
    <message><source>visit.corrects</source><translation>Corrects</translation></message>
    <message><source>visit.correction_reason</source><translation>Why corrected</translation></message>
    <message><source>visit.superior_remark</source><translation>Superior's remark</translation></message>
    <message><source>visit.place</source><translation>Place</translation></message>
</context>
<context>
    <name>complaint</name>
    <message><source>complaint.customer</source><translation>Customer</translation></message>
    <message><source>complaint.number</source><translation>Number</translation></message>
    <message><source>complaint.received_at</source><translation>Received at</translation></message>
    <message><source>complaint.way</source><translation>Way</translation></message>
    <message><source>complaint.way.phone</source><translation>Phone</translation></message>
    <message><source>complaint.way.visit</source><translation>Visit</translation></message>
    <message><source>complaint.way.letter</source><translation>Letter</translation></message>
    <message><source>complaint.way.fax</source><translation>Fax</translation></message>
    <message><source>complaint.way.email</source><translation>E-mail</translation></message>
    <message><source>complaint.way.field_visit</source><translation>Told during a visit</translation></message>
    <message><source>complaint.way.forwarded</source><translation>Forwarded</translation></message>
    <message><source>complaint.way.regulator</source><translation>Regulator</translation></message>
    <message><source>complaint.complainant</source><translation>Complainant</translation></message>
    <message><source>complaint.phone</source><translation>Phone</translation></message>
    <message><source>complaint.service</source><translation>Service</translation></message>
    <message><source>complaint.item_numbers</source><translation>Item numbers</translation></message>
    <message><source>complaint.kind</source><translation>Kind</translation></message>
    <message><source>complaint.kind.delay</source><translation>Delay</translation></message>
    <message><source>complaint.kind.loss</source><translation>Loss</translation></message>
    <message><source>complaint.kind.damage</source><translation>Damage</translation></message>
    <message><source>complaint.kind.service</source><translation>Service</translation></message>
    <message><source>complaint.kind.tariff</source><translation>Tariff</translation></message>
    <message><source>complaint.kind.other</source><translation>Other</translation></message>
    <message><source>complaint.severity</source><translation>Severity</translation></message>
    <message><source>complaint.severity.normal</source><translation>Normal</translation></message>
    <message><source>complaint.severity.serious</source><translation>Serious</translation></message>
    <message><source>complaint.severity.critical</source><translation>Critical</translation></message>
    <message><source>complaint.what_happened</source><translation>What happened</translation></message>
    <message><source>complaint.demand</source><translation>Customer's demand</translation></message>
    <message><source>complaint.responsible_unit</source><translation>Responsible unit</translation></message>
    <message><source>complaint.investigator</source><translation>Investigator</translation></message>
    <message><source>complaint.findings</source><translation>Findings</translation></message>
    <message><source>complaint.opinion</source><translation>Handling opinion</translation></message>
    <message><source>complaint.compensation</source><translation>Compensation</translation></message>
    <message><source>complaint.satisfaction</source><translation>Satisfaction</translation></message>
    <message><source>complaint.satisfaction.satisfied</source><translation>Satisfied</translation></message>
    <message><source>complaint.satisfaction.fair</source><translation>Fairly satisfied</translation></message>
    <message><source>complaint.satisfaction.dissatisfied</source><translation>Dissatisfied</translation></message>
    <message><source>complaint.improvement</source><translation>Improvement</translation></message>
    <message><source>complaint.state</source><translation>State</translation></message>
    <message><source>complaint.state.open</source><translation>Open</translation></message>
    <message><source>complaint.state.closed</source><translation>Closed</translation></message>
    <message><source>complaint.handler</source><translation>Handler</translation></message>
</context>
<context>
    <name>complaint_event</name>
    <message><source>complaint_event.customer</source><translation>Customer</translation></message>
    <message><source>complaint_event.complaint</source><translation>Complaint</translation></message>
    <message><source>complaint_event.step</source><translation>Step</translation></message>
    <message><source>complaint_event.step.received</source><translation>Received</translation></message>
    <message><source>complaint_event.step.answered</source><translation>First answer</translation></message>
    <message><source>complaint_event.step.investigated</source><translation>Investigated</translation></message>
    <message><source>complaint_event.step.handled</source><translation>Handled</translation></message>
    <message><source>complaint_event.step.confirmed</source><translation>Confirmed by the customer</translation></message>
    <message><source>complaint_event.step.closed</source><translation>Closed</translation></message>
    <message><source>complaint_event.step.paused</source><translation>Clock paused</translation></message>
    <message><source>complaint_event.step.resumed</source><translation>Clock resumed</translation></message>
    <message><source>complaint_event.step.escalated</source><translation>Escalated</translation></message>
    <message><source>complaint_event.step.reopened</source><translation>Reopened</translation></message>
    <message><source>complaint_event.at</source><translation>At</translation></message>
    <message><source>complaint_event.by</source><translation>By</translation></message>
    <message><source>complaint_event.note</source><translation>Note</translation></message>
</context>
</TS>
