"""What a goal was counted from, as columns of a table: day, person, what it is, its words. Knows no widgets."""

from datetime import date

from socialroi_desktop.domain.fields import Kind, Record, spec_of
from socialroi_desktop.queries.goal_rows import CountedRow, GoalRows
from socialroi_desktop.viewmodels.plan.goal_words import safe_metric_label
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.row_model import Column
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import choice_label, title_of

WORDS = 3


def counted_columns() -> list[Column[CountedRow]]:
    """Return the columns."""
    return [
        Column(
            translate("CountedRows", "Day"),
            lambda row: formatting.day(date.fromisoformat(row.day) if row.day else None),
            lambda row: row.day or "",
        ),
        Column(translate("CountedRows", "Person"), lambda row: row.person.name if row.person else ""),
        Column(translate("CountedRows", "Kind of row"), lambda row: title_of(type(row.record))),
        Column(translate("CountedRows", "Row"), _row_words),
    ]


def counted_words(found: GoalRows) -> str:
    """Return of which metric rows are, on which days where these are not the goal's, and whether these are all."""
    few = found.total is not None and found.total > len(found.counted)
    words = translate("CountedRows", "the first {shown} of {total} rows")
    told = {"shown": formatting.number(len(found.counted)), "total": formatting.number(found.total)}
    return beside(
        (
            safe_metric_label(found.goal.metric),
            formatting.period(found.days) if found.days else "",
            words.format(**told) if few else "",
        )
    )


def _row_words(row: CountedRow) -> str:
    nameless = translate("CountedRows", "names no product, counted anyway") if row.of_no_product else ""
    return beside((words_of(row.record), nameless))


def words_of(record: Record) -> str:
    """Return what tells a record from others of its kind, side by side."""
    return beside(filter(None, (_told(record, name) for name in type(record).told_by)))


def _told(record: Record, name: str) -> str:
    value = getattr(record, name)
    if spec_of(type(record), name).kind is Kind.CHOICE:
        return choice_label(type(record), name, value)
    return " ".join(str(value or "").split())
