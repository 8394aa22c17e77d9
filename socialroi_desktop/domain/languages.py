"""Languages by their codes and names: what people type or lists tell, as the code that is kept. Pure.

The names are those of Unicode; they are read when a language is first asked for.
"""

import re
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache

# Languages that often are written in their own name.
_OWN_NAMES = (
    "ar", "cs", "da", "de", "el", "es", "fi", "fr", "he", "hi", "hu", "id", "it", "ja", "ko", "nl", "pl", "pt", "ro", "ru",
    "sv", "th", "tr", "uk", "vi", "zh",
)  # fmt: skip


def language_of(text: str) -> str | None:
    """Return the code of a language told by its code or its name (“pl-PL”, “Polish”, “polski”: “pl”); None for no language.

    A script stays, for it says how letters are written (“zh-Hant”: “zh_Hant”), a country goes.
    """
    parts = re.split(r"[-_]", text.strip())
    if parts[0].isascii() and 2 <= len(parts[0]) <= 3 and all(parts):
        return _of_parts(parts)
    return _codes().get(text.strip().casefold())


def near_language(text: str) -> tuple[str, str] | None:
    """Return name and code of the language whose name is most like a text; None when none is."""
    found = get_close_matches(text.strip().casefold(), _codes(), 1)
    return (found[0].capitalize(), _codes()[found[0]]) if found else None


def _of_parts(parts: list[str]) -> str | None:
    from babel.localedata import exists

    language = parts[0].lower()
    script = next((part.title() for part in parts[1:] if len(part) == 4), None)
    countries = {part.upper() for part in parts[1:]}
    if language == "zh" and script is None and countries & {"TW", "HK", "MO"}:
        script = "Hant"
    if not exists(language):
        return None
    code = f"{language}_{script}" if script else language
    return code if exists(code) else None


@cache
def _codes() -> Mapping[str, str]:
    from babel import Locale
    from babel.localedata import exists

    known = {name.casefold(): code for code, name in Locale("en").languages.items() if exists(code)}
    own = {(Locale(code).get_display_name() or "").casefold(): code for code in _OWN_NAMES}
    return {**known, **{name: code for name, code in own.items() if name}}
