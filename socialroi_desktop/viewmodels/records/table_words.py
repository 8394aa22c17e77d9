"""What stands beside a table: how many rows are shown, and why none is. Knows numbers, no table."""

from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.translating import translate


def count_words(shown: int, total: int) -> str:
    """Return how many of the rows are shown; "" where there are none."""
    if shown == total:
        several = translate("RecordsSection", "%Ln rows", "", total)
        return either(total, translate("RecordsSection", "1 row"), several) if total else ""
    several = translate("RecordsSection", "{shown} of %Ln rows", "", total)
    template = either(total, translate("RecordsSection", "{shown} of 1 row"), several)
    return template.format(shown=formatting.number(shown))


def short_count(shown: int, total: int) -> str:
    """Return the numbers of `count_words` alone, where there is no room for its words."""
    if shown == total:
        return formatting.number(total) if total else ""
    template = translate("RecordsSection", "{shown} of {total}")
    return template.format(shown=formatting.number(shown), total=formatting.number(total))


def nothing_words(text: str, total: int) -> str:
    """Return why none of the rows is shown and what to do: the text searched for, or the filters above."""
    if text:
        return translate("RecordsSection", "No row holds “{text}”. Try fewer letters.").format(text=text)
    several = translate(
        "RecordsSection",
        "None of %Ln rows is in the period and channels chosen above. Press “Show all”.",
        "",
        total,
    )
    one = translate(
        "RecordsSection", "The only row is not in the period and channels chosen above. Press “Show all”."
    )
    return either(total, one, several)
