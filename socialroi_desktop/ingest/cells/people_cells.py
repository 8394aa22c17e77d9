"""Converts cells that tell of people: where they are written to, which language they speak, which country they are in.

Knows single cells only; a converter answers with a value or `Unsure` and never raises.
"""

from socialroi_desktop.domain.addresses import is_email
from socialroi_desktop.domain.countries import country_kept, country_of, is_region
from socialroi_desktop.domain.fields import Spec
from socialroi_desktop.domain.key_texts import is_rounded
from socialroi_desktop.domain.languages import language_of
from socialroi_desktop.domain.values.hours import hour_of
from socialroi_desktop.ingest.cells.bounds import shown
from socialroi_desktop.ingest.cells.reading import Cell, Convert, Unsure, name_cell, text_cell

# Countries that share their name with a part of another one.
_STATES = frozenset({"georgia"})


def personal_cell(spec: Spec) -> Convert | None:
    """Return the converter of a field that holds one of these; None for any other field."""
    if spec.is_email:
        return email_cell
    if spec.is_phone:
        return phone_cell
    if spec.is_language:
        return language_cell
    if spec.is_hour:
        return hour_cell
    return country_cell if spec.is_country else None


def hour_cell(text: str) -> Cell:
    """Convert a time of a day; what is none is left out."""
    bare = text_cell(text)
    if bare is None:
        return None
    try:
        return hour_of(bare)
    except ValueError:
        return Unsure(None, "“{value}” is no time of a day; it was left out.", shown(text), minor=True)


def email_cell(text: str) -> Cell:
    """Convert an e-mail address; what is none is left out."""
    bare = text_cell(text)
    if bare is None or is_email(bare):
        return bare
    return Unsure(None, "“{value}” is no e-mail address; it was left out.", shown(text), minor=True)


def phone_cell(text: str) -> Cell:
    """Convert a number to call; one that a spreadsheet rounded reaches nobody and is left out."""
    bare = name_cell(text)
    if bare is None or not is_rounded(bare):
        return bare
    return Unsure(
        None,
        "“{value}” is a number that a spreadsheet has rounded; it was left out.",
        shown(text),
        minor=True,
    )


def language_cell(text: str) -> Cell:
    """Convert the code or name of a language; what is none is left out."""
    bare = text_cell(text)
    code = language_of(bare) if bare else None
    if bare is None or code is not None:
        return code
    return Unsure(None, "“{value}” is no known language; it was left out.", shown(text), minor=True)


def country_cell(text: str) -> Cell:
    """Convert the code or name of a country to its code; what is none stays as it is, which is said."""
    bare = text_cell(text)
    if not bare or country_of(bare) is not None or is_region(bare):
        return country_kept(bare) if bare else bare
    place, comma, last = bare.rpartition(",")
    # Two letters, and Georgia, may be a state as well: Austin, CA.
    if comma and place.strip() and len(last.strip()) > 3 and last.strip().casefold() not in _STATES:
        within = country_of(last.strip())
        if within is not None:
            return within
    return Unsure(
        country_kept(bare), "“{value}” is no known country; it was kept as it is.", shown(text), minor=True
    )
