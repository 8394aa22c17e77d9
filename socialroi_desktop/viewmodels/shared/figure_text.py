"""Figures as a reader sees them: value, range, change against another one, judgement, and why one is unknown.

Knows no widgets and no page; works nothing out that a metric does not already say.
"""

from dataclasses import dataclass
from decimal import Decimal

from socialroi_desktop.domain.money import to_minor
from socialroi_desktop.metrics.figure import Figure, judge
from socialroi_desktop.metrics.methods.trend import change
from socialroi_desktop.metrics.metric import Metric
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import in_words

_TONES = {"good": Tone.GOOD, "bad": Tone.BAD}


@dataclass(frozen=True, slots=True)
class Change:
    """How a figure moved: the size in words, `up`, `down` or "" for neither, and whether that is good."""

    text: str
    direction: str
    tone: Tone


def value_text(figure: Figure, *, exact: bool = False) -> str:
    """Return the value as written, an en dash when unknown. `exact` keeps the cents of added-up money."""
    return written(figure.metric, figure.value, figure.unit, exact=exact)


def written(metric_id: str, value: Decimal | None, currency: str, *, exact: bool = False) -> str:
    """Return a value of a metric as written; `currency` is used for money alone.

    Ratios that can fall below zero carry their sign; money that adds up is in whole units unless `exact`.
    """
    item = METRICS[metric_id]
    if value is None:
        return formatting.UNKNOWN
    if item.unit == "money":
        whole = item.additive and not exact
        return formatting.money(to_minor(value, currency), currency, decimals=0 if whole else None)
    if item.unit == "ratio":
        return formatting.percent(value, _places(value), signed=item.neutral is not None)
    return _duration(value) if item.unit == "seconds" else _counted(value, item.unit)


def range_text(figure: Figure) -> str:
    """Return the 95 % range of an estimate, an en dash where there is none."""
    if figure.low is None or figure.high is None:
        return formatting.UNKNOWN
    if METRICS[figure.metric].unit == "ratio":
        largest = max(abs(figure.low), abs(figure.high))
        places = _places(largest)
        # Two ends that are not one number do not read as one.
        apart = round(figure.low * 100, places) != round(figure.high * 100, places)
        return formatting.percent_range(figure.low, figure.high, places if apart else places + 1)
    low, high = (written(figure.metric, end, figure.unit) for end in (figure.low, figure.high))
    return translate("Figures", "{low} … {high}").format(low=low, high=high)


def change_of(figure: Figure, before: Figure | None) -> Change | None:
    """Return how a figure moved against the one before; None when nothing can be said.

    Shares move by percentage points, all else by a share of the value before. Small samples are not judged.
    """
    if before is None or figure.value is None or before.value is None:
        return None
    moved = figure.value - before.value
    if moved == 0:
        return Change(translate("Figures", "no change"), "", Tone.MUTED)
    direction = "up" if moved > 0 else "down"
    text = _size(METRICS[figure.metric], figure.value, before.value)
    if text is None:
        return None
    tone = Tone.MUTED
    if not before.small_sample:
        tone = _TONES.get(judge(figure, against=before.value), Tone.MUTED)
    return Change(text, direction, tone)


def tone_of(figure: Figure) -> Tone:
    """Return the judgement of a figure by itself; neither when its range holds the neutral value."""
    return _TONES.get(judge(figure), Tone.MUTED)


def reason_of(figure: Figure) -> str:
    """Return why a value is unknown, "" when it is known."""
    if figure.value is not None or not figure.notes:
        return ""
    return in_words(figure.notes[0].template, figure.notes[0].values)


def notes_of(figure: Figure) -> tuple[str, ...]:
    """Return everything that has to be said of a figure, translated."""
    return tuple(in_words(note.template, note.values) for note in figure.notes)


def range_notes_of(figure: Figure) -> tuple[str, ...]:
    """Return under which condition the range of a figure holds, or why it has none, translated."""
    note = figure.range_note
    return () if note is None else (in_words(note.template, note.values),)


def _size(item: Metric, now: Decimal, before: Decimal) -> str | None:
    if item.unit == "ratio":
        points = abs(now - before) * 100
        return translate("Figures", "{points} pts").format(points=_trimmed(points, 0 if points >= 1 else 1))
    share = change(now, before)
    if share is None:
        return None
    return formatting.percent(abs(share), 0 if abs(share) >= Decimal("0.01") else 1)


def _counted(value: Decimal, unit: str) -> str:
    templates = {
        "hours": translate("Figures", "{number} h"),
        "times": translate("Figures", "{number}×"),
        "days": translate("Figures", "{number} d"),
    }
    # Half an order is told by a shared model; a third of one as well as one decimal does.
    places = 1 if unit in ("days", "count", "people") else 2
    number = formatting.number(value, 2) if unit == "times" else _trimmed(value, places)
    return templates.get(unit, "{number}").format(number=number)


def _places(fraction: Decimal) -> int:
    size = abs(fraction)
    if size == 0 or size >= Decimal("0.1"):
        return 0
    return 1 if size >= Decimal("0.01") else 2


def _trimmed(value: Decimal, places: int) -> str:
    whole = round(value, places) == value.to_integral_value()
    return formatting.number(value, 0 if whole else places)


def _duration(seconds: Decimal) -> str:
    minutes, rest = divmod(int(seconds), 60)
    if minutes >= 60:
        template = translate("Figures", "{hours} h {minutes} min")
        return template.format(hours=minutes // 60, minutes=minutes % 60)
    if minutes:
        return translate("Figures", "{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)
    return translate("Figures", "{seconds} s").format(seconds=rest)
