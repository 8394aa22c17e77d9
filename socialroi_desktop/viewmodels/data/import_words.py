"""An import in preparation in words: what a file speaks of, and what all files together would bring. Knows no widgets."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.period import Period
from socialroi_desktop.ingest import Plan
from socialroi_desktop.operations.imports.watching import Span
from socialroi_desktop.viewmodels.data.import_file import ImportFile, Phase
from socialroi_desktop.viewmodels.data.verdicts import VERDICT_TONES, count_of, counted_verdict
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.lists import beside, listed
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name

_MOST_NAMES = 2


def span_words(span: Span, plan: Plan, zone: str) -> str:
    """Return "Instagram · pine · 1 Jul – 5 Aug 2026 · figures of 20 Sep 2026"; only what the file tells."""
    channels = () if "channel" in plan.layout.format.constants else span.channels
    parts = [
        _some(map(channel_name, sorted(channels))),
        _some(sorted(span.accounts)),
        _days(span, zone),
        _as_of(span),
    ]
    return beside(part for part in parts if part)


def _some(names: Iterable[str]) -> str:
    found = list(names)
    shown = found[:_MOST_NAMES]
    if len(found) > len(shown):
        shown.append(translate("ImportWords", "%Ln more", "", len(found) - len(shown)))
    return listed(shown)


def _days(span: Span, zone: str) -> str:
    if span.first is None or span.last is None:
        return ""
    first, last = _day(span.first, zone), _day(span.last, zone)
    return formatting.period(Period(min(first, last), max(first, last)))


def _day(value: str, zone: str) -> date:
    if len(value) <= len("2026-09-01"):
        return date.fromisoformat(value)
    return datetime.fromisoformat(value).replace(tzinfo=UTC).astimezone(ZoneInfo(zone)).date()


def _as_of(span: Span) -> str:
    if len(span.as_of) != 1:
        return ""
    (day,) = span.as_of
    template = translate("ImportWords", "figures of {day}")
    return template.format(day=formatting.day(date.fromisoformat(day)))


def all_files(files: Sequence[ImportFile]) -> str:
    """Return "1,234 new · 12 doubtful · 1 file cannot be read" for all files together; "" while nothing is known."""
    counts = [item.preview.counts for item in files if item.phase is Phase.READY and item.preview is not None]
    parts = [
        counted_verdict(verdict, number)
        for verdict in VERDICT_TONES
        if (number := sum(count_of(item, verdict) for item in counts))
    ]
    parts += [
        words for phase in (Phase.MAPPING, Phase.DECLINED, Phase.FAILED) if (words := _left(files, phase))
    ]
    return beside(parts)


def _left(files: Sequence[ImportFile], phase: Phase) -> str:
    number = sum(item.phase is phase for item in files)
    if not number:
        return ""
    if phase is Phase.MAPPING:
        return either(
            number,
            translate("ImportWords", "1 file waits for its columns"),
            translate("ImportWords", "%Ln files wait for their columns", "", number),
        )
    if phase is Phase.DECLINED:
        return either(
            number,
            translate("ImportWords", "1 file with nothing to import"),
            translate("ImportWords", "%Ln files with nothing to import", "", number),
        )
    return either(
        number,
        translate("ImportWords", "1 file cannot be read"),
        translate("ImportWords", "%Ln files cannot be read", "", number),
    )
