"""A proof ready to show: title, formula, inputs as lines, remarks, and the rows behind it in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from textwrap import shorten

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.values.numbers import minutes_text
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.queries.proof import ProofTable
from socialroi_desktop.queries.roi.snapshot import Entry
from socialroi_desktop.store.sums.evidence import SourceRow
from socialroi_desktop.viewmodels.roi.proof import ProofAnswer
from socialroi_desktop.viewmodels.roi.words import (
    card_name,
    column_name,
    entity_name,
    group_name,
    model_name,
    rest_name,
)
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.figure_text import (
    notes_of,
    range_notes_of,
    range_text,
    tone_of,
    value_text,
    written,
)
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import metric_formula, metric_label

_UNATTRIBUTED = "unattributed"
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class ProofLine:
    """One input or the result (`strong`); `reason` says why a value is unknown."""

    label: str
    value: str
    tone: Tone = Tone.PLAIN
    strong: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ProofText:
    """Everything the proof card says of one figure."""

    key: str
    subject: str
    formula: str
    scope: str
    lines: tuple[ProofLine, ...]
    notes: tuple[str, ...]
    tables: tuple[ProofTable, ...]

    @property
    def rows(self) -> int:
        """How many rows there are in all."""
        return sum(table.total for table in self.tables)


def proof_text(answer: ProofAnswer, settings: Settings) -> ProofText:
    """Return a proof in words."""
    figure = answer.entry.figure
    name = _name_of(answer.entry)
    if figure.low is not None:
        # Where the words take two lines, the range stays on one.
        whole_range = range_text(figure).replace(" ", "\N{NO-BREAK SPACE}")
        name = translate("Roi", "{figure}, 95%: {range}").format(figure=name, range=whole_range)
    result = ProofLine(name, value_text(figure, exact=True), _judged(figure), strong=True)
    lines = [result, *_inputs(answer, settings)]
    return ProofText(
        key=answer.entry.key,
        subject=subject_of(answer.entry),
        formula=metric_formula(figure.metric),
        scope=scope_text(answer.entry),
        lines=tuple(lines),
        notes=(*notes_of(figure), *range_notes_of(figure)),
        tables=answer.tables,
    )


def subject_of(entry: Entry) -> str:
    """Return what a proof is about: the figure, and the group or days it is of."""
    name, by = _name_of(entry), entry.scope.by
    if not by:
        return name
    return translate("Roi", "{figure}, {group}").format(figure=name, group=_group_of(entry))


def scope_text(entry: Entry) -> str:
    """Return which days and which model a figure was worked out with."""
    days = formatting.period(_period(entry))
    return translate("Roi", "{days} · {model}").format(days=days, model=model_name(entry.scope.model))


def row_text(row: SourceRow) -> str:
    """Return one row in a line: what it is, what it is worth, and the file and line it came from."""
    label = shorten(row.label, _LONGEST, placeholder="…") if row.label else translate("Roi", "(no name)")
    source = source_text(row)
    worth = row.amount if row.net is None else row.net
    time = minutes_text(row.minutes) if row.minutes else ""
    if worth is None or row.currency is None:
        if time:
            return translate("Roi", "{label} · {time} · {source}").format(
                label=label, time=time, source=source
            )
        return translate("Roi", "{label} · {source}").format(label=label, source=source)
    amount = formatting.money(worth, row.currency)
    if time:
        text = translate("Roi", "{label} · {time} · {amount} · {source}")
        return text.format(label=label, time=time, amount=amount, source=source)
    return translate("Roi", "{label} · {amount} · {source}").format(label=label, amount=amount, source=source)


def source_text(row: SourceRow) -> str:
    """Return where a row came from."""
    if row.file is None:
        return translate("Roi", "typed by hand")
    return translate("Roi", "{file}, line {line}").format(file=row.file, line=row.line)


def table_title(table: ProofTable) -> str:
    """Return the heading above rows of one kind."""
    count = formatting.number(table.total)
    return translate("Roi", "{rows} · {count}").format(rows=entity_name(table.entity), count=count)


def _inputs(answer: ProofAnswer, settings: Settings) -> Iterator[ProofLine]:
    for name, value in answer.entry.figure.inputs.items():
        part = answer.parts.get(name)
        if part is None:
            if answer.entry.figure.metric != "total_cost" or value:
                yield _line(name, value, settings, answer)
            continue
        for inner, amount in part.inputs.items():
            if amount:
                yield _line(inner, amount, settings, answer)
        yield _line(name, value, settings, answer)


def _line(name: str, value: Decimal | None, settings: Settings, answer: ProofAnswer) -> ProofLine:
    text = written(name, value, settings.currency, exact=True)
    label = metric_label(name)
    hours = answer.parts.get("hours")
    if name == "labour_cost" and hours is not None and hours.value and settings.hourly_rate is not None:
        rate = formatting.money(settings.hourly_rate, settings.currency)
        label = translate("Roi", "{hours} at {rate}").format(hours=value_text(hours), rate=rate)
    if name in ("attributed_contribution", "contribution"):
        label = translate("Roi", "Contribution")
    reason = translate("Roi", "Not known: no row tells it.") if value is None else ""
    return ProofLine(label, text, reason=reason)


def _judged(figure: Figure) -> Tone:
    tone = tone_of(figure)
    return Tone.PLAIN if tone is Tone.MUTED else tone


def _name_of(entry: Entry) -> str:
    if entry.scope.by:
        return column_name(entry.figure.metric)
    return card_name(entry.figure.metric)


def _group_of(entry: Entry) -> str:
    by, key = entry.scope.by, entry.figure.group.get(entry.scope.by, "")
    if by in ("day", "week", "month"):
        return formatting.period(_period(entry))
    if key == _UNATTRIBUTED:
        return rest_name(by, "untied" if entry.figure.metric == "total_cost" else "unclaimed")
    if by == "post":
        return translate("Roi", "one post")
    return group_name(by, key)


def _period(entry: Entry) -> Period:
    return Period(entry.figure.start, entry.figure.end)
