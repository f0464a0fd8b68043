<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>entity</name>
    <message><source>entity.issuer</source><translation>Issuer</translation></message>
    <message><source>entity.issued_certificate</source><translation>Issued certificate</translation></message>
    <message><source>entity.revocation</source><translation>Revocation</translation></message>
    <message><source>entity.scope_statement</source><translation>Scope</translation></message>
    <message><source>entity.receipt</source><translation>Receipt</translation></message>
    <message><source>entity.clock_statement</source><translation>Clock statement</translation></message>
    <message><source>entity.proposal</source><translation>Proposed change</translation></message>
    <message><source>entity.unit_proposal</source><translation>Proposed change of a unit</translation></message>
    <message><source>entity.erasure</source><translation>Erasure</translation></message>
    <message><source>entity.staff_erasure</source><translation>Erasure of own people's data</translation></message>
    <message><source>entity.redaction</source><translation>Redaction</translation></message>
    <message><source>entity.customer_stub</source><translation>Customer in brief</translation></message>
</context>
<context>
    <name>issuer</name>
    <message><source>issuer.unit</source><translation>Unit</translation></message>
    <message><source>issuer.name</source><translation>Name</translation></message>
    <message><source>issuer.certificate</source><translation>Certificate</translation></message>
    <message><source>issuer.next_root</source><translation>Next root key</translation></message>
    <message><source>issuer.previous_root</source><translation>Root key before</translation></message>
    <message><source>issuer.cross</source><translation>Accepted root above</translation></message>
</context>
<context>
    <name>issued_certificate</name>
    <message><source>issued_certificate.issuer</source><translation>Issuer</translation></message>
    <message><source>issued_certificate.certificate</source><translation>Certificate</translation></message>
    <message><source>issued_certificate.earlier</source><translation>Certificates before</translation></message>
    <message><source>issued_certificate.person</source><translation>Holder</translation></message>
</context>
<context>
    <name>revocation</name>
    <message><source>revocation.issuer</source><translation>Issuer</translation></message>
    <message><source>revocation.certificate</source><translation>Certificate</translation></message>
    <message><source>revocation.incarnation</source><translation>Incarnation</translation></message>
    <message><source>revocation.last_sequence</source><translation>Last good sequence</translation></message>
    <message><source>revocation.last_commit</source><translation>Last good commit</translation></message>
    <message><source>revocation.tips</source><translation>Last good commit of each file</translation></message>
    <message><source>revocation.reason</source><translation>Reason</translation></message>
    <message><source>revocation.reason.lost</source><translation>Device lost</translation></message>
    <message><source>revocation.reason.left</source><translation>Person left</translation></message>
    <message><source>revocation.reason.replaced</source><translation>Replaced</translation></message>
    <message><source>revocation.reason.mistake</source><translation>Issued by mistake</translation></message>
    <message><source>revocation.accepted</source><translation>Commits accepted one by one</translation></message>
    <message><source>revocation.revoked_on</source><translation>Revoked on</translation></message>
</context>
<context>
    <name>scope_statement</name>
    <message><source>scope_statement.issuer</source><translation>Issuer</translation></message>
    <message><source>scope_statement.installation</source><translation>Device</translation></message>
    <message><source>scope_statement.kind</source><translation>Scope</translation></message>
    <message><source>scope_statement.kind.all</source><translation>Everything</translation></message>
    <message><source>scope_statement.kind.unit</source><translation>The unit</translation></message>
    <message><source>scope_statement.kind.own</source><translation>Own customers</translation></message>
    <message><source>scope_statement.kind.registered</source><translation>Customers registered by the person</translation></message>
    <message><source>scope_statement.unit</source><translation>Unit</translation></message>
    <message><source>scope_statement.person</source><translation>Person</translation></message>
</context>
<context>
    <name>receipt</name>
    <message><source>receipt.issuer</source><translation>Issuer</translation></message>
    <message><source>receipt.certificate</source><translation>Certificate</translation></message>
    <message><source>receipt.incarnation</source><translation>Incarnation</translation></message>
    <message><source>receipt.sequence</source><translation>Sequence</translation></message>
    <message><source>receipt.commit</source><translation>Commit</translation></message>
    <message><source>receipt.at</source><translation>Time</translation></message>
</context>
<context>
    <name>clock_statement</name>
    <message><source>clock_statement.issuer</source><translation>Issuer</translation></message>
    <message><source>clock_statement.commit</source><translation>Commit</translation></message>
    <message><source>clock_statement.ahead</source><translation>Seconds ahead</translation></message>
</context>
<context>
    <name>erasure</name>
    <message><source>erasure.customer</source><translation>Customer</translation></message>
    <message><source>erasure.parts</source><translation>Erased</translation></message>
    <message><source>erasure.reason</source><translation>Reason</translation></message>
    <message><source>erasure.erased_by</source><translation>Erased by</translation></message>
    <message><source>erasure.erased_at</source><translation>Erased at</translation></message>
    <message><source>staff_erasure.unit</source><translation>Unit</translation></message>
    <message><source>staff_erasure.parts</source><translation>What was erased</translation></message>
    <message><source>staff_erasure.reason</source><translation>Reason</translation></message>
    <message><source>staff_erasure.erased_by</source><translation>Erased by</translation></message>
    <message><source>staff_erasure.erased_at</source><translation>Erased at</translation></message>
</context>
<context>
    <name>redaction</name>
    <message><source>redaction.customer</source><translation>Customer</translation></message>
    <message><source>redaction.part</source><translation>What was redacted</translation></message>
    <message><source>redaction.kept</source><translation>What is left</translation></message>
    <message><source>redaction.reason</source><translation>Reason</translation></message>
    <message><source>redaction.redacted_by</source><translation>Redacted by</translation></message>
    <message><source>redaction.redacted_at</source><translation>Redacted at</translation></message>
</context>
<context>
    <name>customer_stub</name>
    <message><source>customer_stub.customer</source><translation>Customer</translation></message>
    <message><source>customer_stub.name</source><translation>Name</translation></message>
    <message><source>customer_stub.unit</source><translation>Responsible unit</translation></message>
    <message><source>customer_stub.lead_name</source><translation>Lead manager</translation></message>
    <message><source>customer_stub.stage</source><translation>Stage</translation></message>
    <message><source>customer_stub.stage.target</source><translation>Target</translation></message>
    <message><source>customer_stub.stage.registered</source><translation>Registered</translation></message>
    <message><source>customer_stub.stage.developing</source><translation>In development</translation></message>
    <message><source>customer_stub.stage.maintaining</source><translation>In care</translation></message>
    <message><source>customer_stub.stage.lost</source><translation>Lost</translation></message>
    <message><source>customer_stub.stage.inactive</source><translation>Inactive</translation></message>
</context>
<context>
    <name>proposal</name>
    <message><source>proposal.customer</source><translation>Customer</translation></message>
    <message><source>proposal.entity</source><translation>Record</translation></message>
    <message><source>proposal.row</source><translation>Row</translation></message>
    <message><source>proposal.unit</source><translation>Field</translation></message>
    <message><source>proposal.values</source><translation>New value</translation></message>
    <message><source>proposal.reason</source><translation>Reason</translation></message>
    <message><source>proposal.proposed_by</source><translation>Proposed by</translation></message>
    <message><source>proposal.outcome</source><translation>Outcome</translation></message>
    <message><source>proposal.decided_by</source><translation>Decided by</translation></message>
    <message><source>proposal.decided_at</source><translation>Decided at</translation></message>
    <message><source>proposal.decision_reason</source><translation>Reason of the decision</translation></message>
    <message><source>proposal.outcome.approved</source><translation>Approved</translation></message>
    <message><source>proposal.outcome.rejected</source><translation>Rejected</translation></message>
</context>
<context>
    <name>unit_proposal</name>
    <message><source>unit_proposal.org_unit</source><translation>Unit</translation></message>
    <message><source>unit_proposal.entity</source><translation>Record</translation></message>
    <message><source>unit_proposal.row</source><translation>Row</translation></message>
    <message><source>unit_proposal.unit</source><translation>Field</translation></message>
    <message><source>unit_proposal.values</source><translation>New value</translation></message>
    <message><source>unit_proposal.reason</source><translation>Reason</translation></message>
    <message><source>unit_proposal.proposed_by</source><translation>Proposed by</translation></message>
    <message><source>unit_proposal.outcome</source><translation>Outcome</translation></message>
    <message><source>unit_proposal.decided_by</source><translation>Decided by</translation></message>
    <message><source>unit_proposal.decided_at</source><translation>Decided at</translation></message>
    <message><source>unit_proposal.decision_reason</source><translation>Reason of the decision</translation></message>
    <message><source>unit_proposal.outcome.approved</source><translation>Approved</translation></message>
    <message><source>unit_proposal.outcome.rejected</source><translation>Rejected</translation></message>
</context>
</TS>
