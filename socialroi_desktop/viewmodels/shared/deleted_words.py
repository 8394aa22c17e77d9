"""What went with a delete, and what it took from rows that stay, in words. Knows no widgets."""

from collections.abc import Mapping

from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import plural_of


def parts_words(parts: Mapping[str, int]) -> str:
    """Return the sentence on rows that went with what was deleted, their kinds counted; "" where there are none."""
    return translate("Deleted", "With it went: {kinds}.").format(kinds=_counted(parts)) if parts else ""


def cleared_words(cleared: Mapping[str, int]) -> str:
    """Return the sentence on rows that named what was deleted, their kinds counted; "" where there are none."""
    if not cleared:
        return ""
    total = sum(cleared.values())
    template = either(
        total,
        translate("Deleted", "1 row stays and no longer names what was deleted. {kinds}."),
        translate("Deleted", "%Ln rows stay and no longer name what was deleted. {kinds}.", "", total),
    )
    return template.format(kinds=_counted(cleared))


def _counted(counts: Mapping[str, int]) -> str:
    kind = translate("Deleted", "{rows}: {count}")
    return listed(
        kind.format(rows=plural_of(RECORDS[entity]), count=formatting.number(count))
        for entity, count in counts.items()
    )
