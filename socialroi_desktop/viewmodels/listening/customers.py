"""Who buys and buys again, ready to show: figure cards, customers by recency and frequency, months that came back. No widgets."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QObject, Qt, Signal

from socialroi_desktop.domain.listening.buyers import FREQUENCY, RECENCY, Cohort
from socialroi_desktop.domain.period import until
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.queries.listening.customers import WORTH, Buyers
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.figure_card import FigureText
from socialroi_desktop.viewmodels.shared.figure_rows import FigureRows
from socialroi_desktop.viewmodels.shared.figure_text import range_text, reason_of, value_text
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.viewmodels.shared.row_model import Column, RowModel
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel
from socialroi_desktop.viewmodels.shared.wording import channel_name, metric_label

CARDS = ("new_customers", "returning_customers", "repeat_rate", "retention_rate", WORTH)
_CONCERNS = {
    "order",
    "order_line",
    "refund",
    "product",
    "settings",
    "exchange_rate",
    "source_rule",
    "campaign",
    "account",
}
RhythmRow = tuple[str, tuple[int, ...]]
ChannelRow = tuple[str, dict[str, Figure]]


class CustomersModel(QObject, VisibleModel):
    """`read` comes when everything was read; `found` is None where there are no orders yet."""

    read = Signal()

    def __init__(self, session: Session, filters: FilterState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._filters = session, filters
        self.found: Buyers | None = None
        self.was_read = False
        self.behind = FigureRows(session, self)
        self.rhythm: RowModel[RhythmRow] = RowModel(_rhythm_columns(), self)
        self.cohorts: RowModel[Cohort] = RowModel(_cohort_columns(0), self)
        self.channels: RowModel[ChannelRow] = RowModel(_channel_columns(), self)
        filters.changed.connect(self.refresh)
        self.follow(session, _CONCERNS)

    def read_anew(self) -> None:
        """Read all that is told of buyers in the background."""
        from socialroi_desktop.queries.listening.customers import buyers

        period = self._filters.period or until(self._session.today)
        self._session.read(
            translate("Customers", "Reading who buys again"),
            lambda workspace, _progress: buyers(workspace, period),
            self._on_read,
            key="buyers",
        )

    def cards(self) -> tuple[FigureText, ...]:
        """Return the figure cards."""
        found = self.found
        return tuple(_card(found.figures[name]) for name in CARDS if name in found.figures) if found else ()

    def ask_rows(self, metric: str) -> None:
        """Ask for the rows behind a figure card."""
        if self.found is not None:
            period = self.found.worth_period if metric == WORTH else self.found.period
            self.behind.ask(self.found.figures[metric], Scope(period))

    @property
    def state(self) -> str:
        """How many customers are known, and of how many orders nobody knows who bought."""
        found = self.found
        if found is None:
            return translate("Customers", "no orders yet") if self.was_read else ""
        known = translate("Customers", "%Ln customers known by their orders", "", found.rhythm.customers)
        if not found.unnamed:
            return known
        more = translate("Customers", "%Ln orders do not tell who bought", "", found.unnamed)
        return f"{known} · {more}"

    def _on_read(self, found: Buyers | None) -> None:
        self.found, self.was_read = found, True
        if found is not None:
            self.rhythm.show_rows(list(zip(_recency_words(), found.rhythm.cells, strict=True)))
            shown = [cohort for cohort in found.cohorts if cohort.customers][:24]
            longest = max((len(cohort.kept) for cohort in shown), default=1)
            self.cohorts.show_rows(shown, _cohort_columns(longest - 1))
            self.channels.show_rows([(key, dict(told)) for key, told in found.channels])
        self.read.emit()


def _card(figure: Figure) -> FigureText:
    spread = range_text(figure)
    return FigureText(
        figure.metric,
        metric_label(figure.metric),
        value_text(figure),
        hint="" if spread == formatting.UNKNOWN else spread,
        reason=reason_of(figure),
    )


def _recency_words() -> list[str]:
    words, before = [], 0
    for end in RECENCY:
        if end is None:
            words.append(
                translate("Customers", "over {days} days ago").format(days=formatting.number(before))
            )
        else:
            template = translate("Customers", "{first}–{last} days ago")
            words.append(template.format(first=formatting.number(before), last=formatting.number(end)))
            before = end + 1 if end != RECENCY[-2] else end
    return words


def _frequency_words() -> list[str]:
    words, before = [], 0
    for end in FREQUENCY:
        if end is None:
            words.append(
                translate("Customers", "{count} or more").format(count=formatting.number(before + 1))
            )
        elif end == before + 1:
            several = translate("Customers", "%Ln orders", "", end)
            words.append(either(end, translate("Customers", "1 order"), several))
        else:
            words.append(translate("Customers", "{first}–{last} orders").format(first=before + 1, last=end))
        before = end or before
    return words


def _rhythm_columns() -> list[Column[RhythmRow]]:
    first: list[Column[RhythmRow]] = [Column(translate("Customers", "Last order"), lambda row: row[0])]

    def counted(place: int, title: str) -> Column[RhythmRow]:
        return Column(
            title, lambda row: formatting.number(row[1][place]), lambda row: row[1][place], right=True
        )

    return first + [counted(place, title) for place, title in enumerate(_frequency_words())]


def _cohort_columns(months: int) -> Sequence[Column[Cohort]]:
    columns: list[Column[Cohort]] = [
        Column(translate("Customers", "First bought"), lambda row: formatting.month(row.month), lambda row: row.month),
        Column(
            translate("Customers", "Customers"), lambda row: formatting.number(row.customers),
            lambda row: row.customers, right=True,
        ),
    ]  # fmt: skip

    def kept(place: int) -> Column[Cohort]:
        return Column(
            translate("Customers", "+{count}").format(count=place),
            lambda row: _share(row, place),
            lambda row: row.kept[place] if place < len(row.kept) else -1,
            right=True,
            tip=translate("Customers", "How many bought again in that month after the first one"),
            answers={Qt.ItemDataRole.ToolTipRole: lambda row: _count(row, place)},
        )

    return columns + [kept(place) for place in range(1, months + 1)]


def _share(row: Cohort, place: int) -> str:
    if place >= len(row.kept) or not row.customers:
        return ""
    return formatting.percent(Decimal(row.kept[place]) / row.customers)


def _count(row: Cohort, place: int) -> str:
    if place >= len(row.kept):
        return ""
    return translate("Customers", "{count} of {all}").format(
        count=formatting.number(row.kept[place]), all=formatting.number(row.customers)
    )


def _channel_columns() -> list[Column[ChannelRow]]:
    first: list[Column[ChannelRow]] = [
        Column(
            translate("Customers", "Channel"),
            lambda row: channel_name(row[0]),
            answers={Role.CHANNEL: lambda row: row[0]},
        )
    ]
    told = (
        (translate("Customers", "New"), "new_customers"),
        (translate("Customers", "Returning"), "returning_customers"),
        (translate("Customers", "Repeat rate"), "repeat_rate"),
        (translate("Customers", "Kept"), "retention_rate"),
        (translate("Customers", "Average order"), "aov"),
        (translate("Customers", "First year"), WORTH),
    )
    return first + [_of_channel(title, metric) for title, metric in told]


def _of_channel(title: str, metric: str) -> Column[ChannelRow]:
    def figure(row: ChannelRow) -> Figure | None:
        return row[1].get(metric)

    return Column(
        title,
        lambda row: value_text(told) if (told := figure(row)) is not None else formatting.UNKNOWN,
        lambda row: (
            told.value if (told := figure(row)) is not None and told.value is not None else Decimal(-1)
        ),
        right=True,
        tip=metric_label(metric),
        answers={Role.REASON: lambda row: reason_of(told) if (told := figure(row)) is not None else ""},
    )
