"""What is typed of people: their language and country, which have a code, and their handle. A word beside one is asked after.

Knows no field.
"""

from socialroi_desktop.domain.countries import (
    countries_told,
    country_kept,
    country_of,
    is_region,
    mistyped_country,
)
from socialroi_desktop.domain.identity import handle_of, is_post
from socialroi_desktop.domain.languages import language_of, near_language
from socialroi_desktop.errors import UserError

_NEAR_LANGUAGE = "“{text}” is no language; did you mean {name} ({code})?"
_NEAR_COUNTRY = "“{text}” is no country; did you mean “{name}”?"
_NO_COUNTRY = "“{text}” is no country; write names or codes such as PL, with a comma between two. These hold several: {regions}."

_TWO_WORDS = (
    "“{text}” is no handle, for it has a blank inside; write it as its network does, such as @jo.pine."
)
_POST = (
    "“{text}” is the address of a post, not of a profile; write the handle, or the address of their profile."
)


def typed_handle(text: str) -> str | None:
    """Return a handle as it is kept; UserError for one of several words and for the address of a post."""
    if len(text.split()) > 1:
        raise UserError(_TWO_WORDS, text=text)
    must_be_no_post(text)
    return handle_of(text)


def must_be_no_post(text: str) -> None:
    """UserError for the address of a post where that of a profile is asked for."""
    if is_post(text):
        raise UserError(_POST, text=text.strip())


def typed_language(text: str) -> str:
    """Return the code of a language; UserError that names the one that was meant, ValueError where none is like it."""
    code = language_of(text)
    if code is not None:
        return code
    near = near_language(text)
    if near is None:
        raise ValueError(text)
    raise UserError(_NEAR_LANGUAGE, text=text, name=near[0], code=near[1])


def typed_country(text: str) -> str:
    """Return the code of a country, or as it is typed what holds several; UserError that names the one that was meant.

    ValueError for what is neither.
    """
    near = mistyped_country(text)
    if near is not None:
        raise UserError(_NEAR_COUNTRY, text=text, name=near)
    if country_of(text) is None and not is_region(text):
        raise ValueError(text)
    return country_kept(text)


def typed_territory(text: str) -> str:
    """Return countries with commas between, by their codes, and what holds several by its name; one word alone for everywhere.

    UserError names the word that is neither.
    """
    from socialroi_desktop.domain.territories import EVERYWHERE

    told = list(dict.fromkeys(_country_in(word) for word in countries_told(text)))
    return EVERYWHERE if EVERYWHERE in told else ", ".join(told)


def _country_in(word: str) -> str:
    from socialroi_desktop.domain.territories import region_of, understood

    region = region_of(word)
    if region is not None:
        return region
    code = country_of(word)
    if code is not None:
        return code
    if (near := mistyped_country(word)) is not None:
        raise UserError(_NEAR_COUNTRY, text=word, name=near)
    raise UserError(_NO_COUNTRY, text=word, regions=", ".join(understood()))
