"""The command about hand-overs: the sheet for giver, taker and supervisor to sign."""

from bigclient_desktop.command_line.access import Access
from bigclient_desktop.failures import Failure


class HandoverOrBlank(Failure):
    """Either customers or a giver are named, or the empty form is wanted."""

    key = "failure.handover_or_blank"


def print_handover(access: Access) -> int:
    """The sheet of the named customers, or of all that one person has; or the empty form, which needs no store.

    Raises HandoverOrBlank, PersonNotOne, NothingToHandOver.
    """
    options = access.options
    if options.blank == bool(options.customers or options.giver):
        raise HandoverOrBlank()
    if options.blank:
        from bigclient_desktop.services.visit_forms import save_blank

        access.say("blank_printed", path=save_blank("handover", options.out, access.words.language))
        return 0
    from bigclient_desktop.services.customers import find_customer
    from bigclient_desktop.services.handover_sheet import handover_sheet, person_named
    from bigclient_desktop.services.portfolios import portfolio
    from bigclient_desktop.services.revenue_forms import save_list

    with access.session() as session:
        giver = person_named(session, options.giver).id if options.giver else ""
        taker = person_named(session, options.taker).id if options.taker else ""
        customers: list[str] = [find_customer(session, one) for one in options.customers]
        customers = customers or [line.customer for line in portfolio(session, giver)]
        takers = dict.fromkeys(customers, taker)
        sheet = handover_sheet(session, takers, giver, secret_reason=options.secret_reason)
        save_list(session, sheet, options.out)
        access.note_left_out(session, customers, summed=True)
    access.say("form_printed", path=options.out, count=len(set(customers)))
    return 0
