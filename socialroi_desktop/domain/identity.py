"""Which value tells a record from all others where the source gives it no id. Knows values, no files and no store."""

import dataclasses

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import Lead


def lead_identity(email: str | None, phone: str | None) -> str | None:
    """Return the folded address of a lead, else its phone number in digits; None when it has neither."""
    if email and email.strip():
        return email.strip().casefold()
    digits = "".join(letter for letter in phone or "" if letter.isdigit())
    return digits or None


def identified(record: Record) -> Record:
    """Return a record typed by hand with the id it is known by."""
    if isinstance(record, Lead) and not record.external_id:
        return dataclasses.replace(record, external_id=lead_identity(record.email, record.phone))
    return record
