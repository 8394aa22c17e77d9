"""The breakdown as a Qt table model: every number carries the key of its proof. Knows no widgets."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt

from socialroi_desktop.domain.fields import spec_of
from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.queries.post_ranges import RATE
from socialroi_desktop.queries.roi.choices import SPOKEN_OF
from socialroi_desktop.queries.roi.snapshot import Breakdown, Row
from socialroi_desktop.queries.scope import OF_PEOPLE, By
from socialroi_desktop.viewmodels.roi.words import column_name, group_header, group_name, rest_hint, rest_name
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.figure_text import (
    range_notes_of,
    range_text,
    reason_of,
    tone_of,
    value_text,
)
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import MUTED, Answers, Column, RowModel
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name

PINNED = Role.STRONG + 1
PERSON = max(Role) + 1


class BreakdownTable(RowModel[Row]):
    """Rows of a Breakdown.

    `PINNED` tells rows that stay below the others whatever they are sorted by, `PERSON` the id of whom a row is about.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        answers: Answers[Row] = {
            PINNED: lambda row: not row.is_own,
            PERSON: lambda row: row.person,
            Role.KEY: _key_of_row,
            Role.TONE: lambda row: None if row.kind == "group" else Tone.MUTED,
        }
        super().__init__(columns_of(Breakdown()), parent, answers=answers)

    @property
    def groups(self) -> int:
        """How many rows are groups, what belongs to none left out."""
        return sum(row.is_own for row in self.rows)

    def set_breakdown(self, breakdown: Breakdown) -> None:
        """Show other rows."""
        self.show_rows(breakdown.rows, columns_of(breakdown))


def columns_of(breakdown: Breakdown) -> list[Column[Row]]:
    """Return the columns of a breakdown: what names and describes a row, its metrics and the range of ROI or a rate."""
    by = breakdown.by
    named: Answers[Row] = {
        Qt.ItemDataRole.ToolTipRole: _name_tip,
        Role.CHANNEL: (lambda row: row.channel) if by == "channel" else None,
    }
    columns = [_words("name", group_header(by), lambda row: _name(row, by), by, named)]
    if by == "campaign":
        columns.append(_words("goal", translate("Roi", "Goal"), _goals, by, MUTED))
    if by == "post":
        dot: Answers[Row] = {Role.CHANNEL: lambda row: row.channel}
        columns.append(
            _words("channel", translate("Roi", "Channel"), lambda row: channel_name(row.channel), by, dot)
        )
        columns.append(
            Column(
                translate("Roi", "Day"),
                lambda row: formatting.day(row.day),
                lambda row: row.day.toordinal() if row.day else None,
                right=True,
                answers={Role.REASON: lambda row: _why_pinned(row, by)},
                id="day",
            )
        )
    for metric in breakdown.metrics:
        columns.append(_metric(metric, by))
        if metric == "roi" or (by in SPOKEN_OF and metric == RATE):
            columns.append(_range_of(metric, by))
    return columns


def _words(
    column_id: str, title: str, text: Callable[[Row], str], by: By, answers: Answers[Row]
) -> Column[Row]:
    why: Answers[Row] = {Role.REASON: lambda row: _why_pinned(row, by)}
    by_place = column_id == "name" and by in OF_PEOPLE

    def sort(row: Row) -> int | str:
        # Sizes stand from the smallest, not by their names.
        return spec_of(Influencer, by).place_of(row.id) if by_place else text(row).casefold()

    return Column(title, text, sort, answers={**why, **answers}, id=column_id)


def _metric(metric: str, by: By) -> Column[Row]:
    def tone(row: Row) -> Tone | None:
        if row.kind != "group":
            return Tone.MUTED
        entry = row.cells.get(metric)
        return tone_of(entry.figure) if entry is not None and metric == "roi" else None

    return Column(
        column_name(metric),
        lambda row: _figure_text(row, metric, value_text),
        lambda row: _number(row, metric, lambda figure: figure.value),
        right=True,
        answers={**_answers_of(metric, by), Role.TONE: tone},
        id=metric,
    )


def _range_of(metric: str, by: By) -> Column[Row]:
    def condition(row: Row) -> str | None:
        """Say what the range rests on, or why there is none."""
        entry = row.cells.get(metric)
        return None if entry is None else " ".join(range_notes_of(entry.figure)) or None

    return Column(
        translate("Roi", "Range"),
        lambda row: _figure_text(row, metric, range_text),
        lambda row: _number(row, metric, lambda figure: figure.low),
        right=True,
        answers={**_answers_of(metric, by), **MUTED, Qt.ItemDataRole.ToolTipRole: condition},
        id="range",
    )


def _answers_of(metric: str, by: By) -> Answers[Row]:
    """Return what the cells of a figure answer: its proof, why it is not known, whether it can be judged."""

    def reason(row: Row) -> str | None:
        entry = row.cells.get(metric)
        if not row.is_own or entry is None:
            return _why_pinned(row, by)
        return reason_of(entry.figure) or None

    def tip(row: Row) -> str | None:
        entry = row.cells.get(metric)
        if entry is None or not entry.figure.small_sample:
            return None
        return translate("Roi", "Small sample: too few orders to judge.")

    def key(row: Row) -> str | None:
        return row.cells[metric].key if metric in row.cells else _key_of_row(row)

    return {Role.REASON: reason, Qt.ItemDataRole.ToolTipRole: tip, Role.KEY: key}


def _figure_text(row: Row, metric: str, write: Callable[[Figure], str]) -> str:
    entry = row.cells.get(metric)
    if entry is None:
        return formatting.UNKNOWN if row.is_own else ""
    return write(entry.figure)


def _number(row: Row, metric: str, of: Callable[[Figure], Any]) -> float | None:
    entry = row.cells.get(metric)
    value = None if entry is None else of(entry.figure)
    return None if value is None else float(value)


def _name(row: Row, by: By) -> str:
    return group_name(by, row.name) if row.is_own else rest_name(by, row.kind)


def _goals(row: Row) -> str:
    return listed(row.goals)


def _why_pinned(row: Row, by: By) -> str | None:
    return None if row.is_own else rest_hint(by, row.kind)


def _name_tip(row: Row) -> str | None:
    return translate("Roi", "Open the person") if row.person is not None else _why_beside(row)


def _why_beside(row: Row) -> str | None:
    if row.kind != "beside":
        return None
    return translate("Roi", "Not social: here to compare with, and in none of the figures above.")


def _key_of_row(row: Row) -> str | None:
    entry = row.cells.get("roi") or next(iter(row.cells.values()), None)
    return None if entry is None else entry.key
