"""What the next version of a brief is called: like the one before, of another month. Knows no records."""

import re
from collections.abc import Collection
from datetime import date

from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.translating import translate

# The month, or month and number, that a version before got.
_ADDED = re.compile(r"(.+?), (?:[^,]*\b(?:19|20)\d\d[^,]*)$")


def version_name(name: str, taken: Collection[str], today: date) -> str:
    """Return a name of its own for the version of a day: "Brand brief, Nov 2026", with a number where that is taken."""
    found = _ADDED.match(name)
    words = {"name": name if found is None else found[1], "month": formatting.month(today)}
    made = translate("VersionNames", "{name}, {month}").format(**words)
    number = 1
    while made in taken:
        number += 1
        made = translate("VersionNames", "{name}, {month} ({number})").format(**words, number=number)
    return made
