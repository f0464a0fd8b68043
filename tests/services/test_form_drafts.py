"""Unsaved forms of visits and complaints come back as they were typed."""

from dataclasses import replace

from bigclient_desktop.services import complaints, visits
from bigclient_desktop.services.drafts import list_drafts
from bigclient_desktop.services.form_drafts import forget_form, keep_complaint, keep_visit, kept_form, kept_forms
from tests.services.making import make_customer
from tests.services.test_complaints import NOW, receive
from tests.services.test_visits import record


def test_forms_come_back_as_they_were(session):
    customer = make_customer(session)
    new = visits.new_visit_draft(session, customer, now=NOW)
    keep_visit(session, replace(new, visit=replace(new.visit, talk="写到一半")))
    correction = visits.visit_draft(session, record(session, customer, now=NOW))
    keep_visit(session, correction)
    complaint = complaints.complaint_draft(session, receive(session, customer, item_numbers=("EA123456785CN",)))
    keep_complaint(session, complaint)
    assert kept_form(session, "visit", new.visit.id).draft.visit.talk == "写到一半"
    assert kept_form(session, "visit", correction.visit.id).draft == correction
    assert kept_form(session, "complaint", complaint.complaint.id).draft == complaint
    assert set(kept_forms(session, "visit")) == {new.visit.id, correction.visit.id}
    assert list_drafts(session) == []
    forget_form(session, "visit", new.visit.id)
    assert kept_form(session, "visit", new.visit.id) is None
