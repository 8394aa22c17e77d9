"""What stands beside a table: how many rows are shown, and why none is. Knows numbers, no table."""

from socialroi_desktop.viewmodels.records.asking import EVERYTHING_SHOWN, Narrowed
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


def only_words(narrowed: Narrowed) -> str:
    """Return the words of the button that leaves rows out again; "" where nothing would."""
    if narrowed == EVERYTHING_SHOWN:
        return ""
    if narrowed.terms:
        return translate("RecordsSection", "Only this view")
    return translate("RecordsSection", "Only this period")


def nothing_words(asked: str, total: int, *, cut: bool, text: str = "") -> str:
    """Return why none of the rows is shown and what to do.

    `asked` tells what is asked of them, `cut` that period or channels of the window leave rows out; `text` is what was
    searched, where nothing else is asked.
    """
    if text:
        return translate("RecordsSection", "Nothing here holds “{text}”. Try fewer letters.").format(
            text=text
        )
    if not asked:
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
    template = _asked_and_cut(total) if cut else _asked(total)
    return template.format(asked=asked)


def _asked(total: int) -> str:
    several = translate("RecordsSection", "None of %Ln rows has what is asked for: {asked}.", "", total)
    one = translate("RecordsSection", "The only row does not have what is asked for: {asked}.")
    return either(total, one, several)


def _asked_and_cut(total: int) -> str:
    several = translate(
        "RecordsSection",
        "None of %Ln rows has what is asked for in the period and channels chosen above: {asked}.",
        "",
        total,
    )
    one = translate(
        "RecordsSection",
        "The only row is not in the period and channels chosen above, or does not have what is asked for: {asked}.",
    )
    return either(total, one, several)
