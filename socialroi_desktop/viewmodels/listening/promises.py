"""How promises were kept and how people felt in the period that is looked at, as figures ready to show. No widgets."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.period import until
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.figure_rows import FigureRows
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import Column, RowModel
from socialroi_desktop.viewmodels.shared.session import Session, problem_text
from socialroi_desktop.viewmodels.shared.time_words import time_words
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel

if TYPE_CHECKING:
    from socialroi_desktop.queries.scope import Scope

ANSWERS = (
    "first_response_sla",
    "first_response_time",
    "first_response_time_p90",
    "first_response_time_worst",
)
SOLUTIONS = ("resolution_sla", "resolution_time", "resolution_time_p90", "resolution_time_worst")
FEELINGS = ("net_sentiment", "net_sentiment_without_neutral", "positive", "neutral", "negative")
_ALL = (*ANSWERS, *SOLUTIONS, *FEELINGS, "answers_due", "solved_without_refund_share")
# From this share on a promise counts as kept well, from that one on as kept so so.
_WELL, _SO_SO = 0.9, 0.8


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """One line: what it is, and the figures of answers and of solutions; None where one is not known."""

    label: str
    answer: Figure | None
    solution: Figure | None


class PromisesModel(QObject, VisibleModel):
    """The figures of the period by id; `read` comes when they were read."""

    read = Signal()

    def __init__(self, session: Session, filters: FilterState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self.filters = session, filters
        self.figures: dict[str, Figure] = {}
        self.rows = promise_rows(self)
        self.behind = FigureRows(session, self)
        filters.changed.connect(self.refresh)
        self.follow(session, {"mention", "settings"})

    def read_anew(self) -> None:
        """Read the figures in the background."""
        from socialroi_desktop.queries.figures import figures_of

        scope = self._scope()
        self._session.read(
            translate("Promises", "Reading how promises were kept"),
            lambda workspace, _progress: figures_of(workspace, scope, _ALL),
            self._on_read,
            key="promises",
        )

    def ask_rows(self, metric: str) -> None:
        """Ask for the rows behind a figure."""
        if metric in self.figures:
            self.behind.ask(self.figures[metric], self._scope())

    def _scope(self) -> "Scope":
        from socialroi_desktop.queries.scope import Scope

        period = self.filters.period or until(self._session.today)
        return Scope(period, channels=self.filters.channels)

    def _on_read(self, found: list[Figure]) -> None:
        self.figures = {figure.metric: figure for figure in found}
        labels = (
            translate("Promises", "Met"),
            translate("Promises", "Median"),
            translate("Promises", "9 in 10"),
            translate("Promises", "Worst"),
        )
        self.rows.show_rows(
            [
                PromiseRow(label, self.figures.get(answer), self.figures.get(solution))
                for label, answer, solution in zip(labels, ANSWERS, SOLUTIONS, strict=True)
            ]
        )
        self.read.emit()


def promise_rows(parent: QObject) -> RowModel[PromiseRow]:
    """Return the table of how promises were kept."""
    return RowModel(
        (
            Column("", lambda row: row.label),
            _figures(translate("Promises", "Answer"), "answer"),
            _figures(translate("Promises", "Solved"), "solution"),
        ),
        parent,
    )


def figure_words(figure: Figure | None) -> str:
    """Return a share as percent, a time in hours; a dash where it is not known."""
    if figure is None or figure.value is None:
        return formatting.UNKNOWN
    if figure.unit == "seconds":
        return time_words(int(figure.value) // 60)
    return formatting.percent(figure.value)


def _figures(title: str, name: str) -> Column[PromiseRow]:
    def figure(row: PromiseRow) -> Figure | None:
        found: Figure | None = getattr(row, name)
        return found

    def reason(row: PromiseRow) -> str:
        told = figure(row)
        return problem_text(told.notes[0]) if told is not None and told.value is None and told.notes else ""

    return Column(
        title,
        lambda row: figure_words(figure(row)),
        right=True,
        answers={
            Role.TONE: lambda row: _tone(figure(row)),
            Role.REASON: reason,
            Role.KEY: lambda row: told.metric if (told := figure(row)) is not None else "",
        },
    )


def _tone(figure: Figure | None) -> Tone:
    if figure is None or figure.value is None or figure.unit != "ratio":
        return Tone.PLAIN
    return Tone.GOOD if figure.value >= _WELL else Tone.WARN if figure.value >= _SO_SO else Tone.BAD
