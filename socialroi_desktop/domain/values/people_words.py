"""What is typed of people and has a code: their language, their country. A word beside one is asked after. Knows no field."""

from socialroi_desktop.domain.countries import country_kept, mistyped_country
from socialroi_desktop.domain.languages import language_of, near_language
from socialroi_desktop.errors import UserError

_NEAR_LANGUAGE = "“{text}” is no language; did you mean {name} ({code})?"
_NEAR_COUNTRY = "“{text}” is no country; did you mean “{name}”?"


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
    """Return the code of a country, or what is none as it is typed; UserError for the slip of a pen."""
    near = mistyped_country(text)
    if near is not None:
        raise UserError(_NEAR_COUNTRY, text=text, name=near)
    return country_kept(text)
