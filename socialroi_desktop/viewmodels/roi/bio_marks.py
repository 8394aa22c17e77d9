"""Days on which the link of a bio changed, as quiet lines of a chart of traffic. Knows no drawing and no visits."""

from collections.abc import Sequence
from datetime import date

from socialroi_desktop.domain.calendar.bars import shown_link
from socialroi_desktop.domain.records import BioLink
from socialroi_desktop.queries.roi.snapshot import RoiSnapshot
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.chart_data import Marker
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name


def bio_markers(snapshot: RoiSnapshot, days: Sequence[date]) -> tuple[Marker, ...]:
    """Return a line for each link, on the first day of the step it began in, with its words and the key of its record."""
    return tuple(
        Marker(
            max(day for day in days if day <= start),
            "",
            _words(link, start),
            f"{BioLink.entity}:{link.id}",
        )
        for link in snapshot.bio
        if days and (start := date.fromisoformat(link.start)) >= days[0]
    )


def record_of(key: str) -> int | None:
    """Return the id of the link a key of such a line names; None for another key."""
    entity, _, row_id = key.partition(":")
    return int(row_id) if entity == BioLink.entity and row_id.isdecimal() else None


def _words(link: BioLink, start: date) -> str:
    told = {"day": formatting.day(start), "link": shown_link(link.link)}
    if link.account:
        template = translate("Roi", "{day}: the bio of {account} leads to {link}")
        return template.format(account=link.account, **told)
    template = translate("Roi", "{day}: the bio on {channel} leads to {link}")
    return template.format(channel=channel_name(link.channel), **told)
