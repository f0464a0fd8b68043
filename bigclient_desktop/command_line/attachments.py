"""The command about attachments: files added to a customer."""

from bigclient_desktop.command_line.access import Access
from bigclient_desktop.command_line.output import print_json


def attach(access: Access) -> int:
    """Adds files to a customer; status 1 where one was refused."""
    from bigclient_desktop.services.attachments import add_files
    from bigclient_desktop.services.customers import find_customer

    options, words = access.options, access.words
    with access.session() as session:
        customer = find_customer(session, options.customer)
        added = add_files(session, "customer", customer, options.files, options.note)
    refused = [refusal.sentence(words) for refusal in added.refused]
    if options.json:
        print_json({"customer": customer, "added": added.ids, "known": added.known, "refused": refused})
    else:
        access.say("attached", count=len(added.ids))
        for before, after in added.renamed:
            access.note("attachment_renamed", before=before, after=after)
        for refusal in added.refused:
            access.note("attachment_refused", reason=refusal.sentence(words))
    return 1 if refused else 0
