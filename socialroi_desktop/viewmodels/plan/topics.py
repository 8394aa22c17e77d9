"""What posts of each topic brought in the period of the window, and how many topics a month had. Knows no widgets."""

from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Topic
from socialroi_desktop.queries.post_ranges import RATE
from socialroi_desktop.queries.strategy.topics import MonthRow, TopicMap, TopicRow, topic_map
from socialroi_desktop.queries.strategy.works import Works, what_works
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.figure_text import notes_of, range_text, reason_of, value_text
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import MUTED, Column
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel
from socialroi_desktop.viewmodels.shared.wording import choice_label

# The days that are looked at where the window shows all time.
_DAYS = 365
# Wide enough to be seen, made of what every font has.
_STEP = "\u2003"


class TopicMapModel(VisibleModel, QObject):
    """`told` is the map of `period`, None until it is read, `works` what works by platform; `reloaded` follows them."""

    reloaded = Signal()

    def __init__(self, session: Session, filters: FilterState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session, self._filters = session, filters
        self.told: TopicMap | None = None
        self.works: tuple[Works, ...] = ()
        filters.changed.connect(self.refresh)
        self.follow(session, {"topic", "content_form", "post", "settings"})

    @property
    def period(self) -> Period:
        """The days that are looked at: those of the window, else the last year."""
        today = self.session.today
        return self._filters.period or Period(today - timedelta(days=_DAYS - 1), today)

    def read_anew(self) -> None:
        """Add it up."""
        period = self.period

        def done(found: tuple[TopicMap, tuple[Works, ...]]) -> None:
            self.told, self.works = found
            self.reloaded.emit()

        self.session.read(
            self.tr("Read the topic map"),
            lambda workspace, _progress: (topic_map(workspace, period), what_works(workspace, period)),
            done,
            key=f"topics {id(self)}",
        )


def topic_columns() -> list[Column[TopicRow]]:
    """Return the columns of the map: each topic below its wider one, with counts, the rate of totals and its range."""
    return [
        Column(
            translate("TopicMap", "Topic"),
            _name,
            answers={Role.TONE: lambda row: Tone.MUTED if row.topic is None else None},
        ),
        Column(
            translate("TopicMap", "Grows from"),
            lambda row: choice_label(Topic, "root", row.topic.root) if row.topic else "",
            answers=MUTED,
        ),
        _counted(translate("TopicMap", "Posts"), "posts"),
        _counted(translate("TopicMap", "Engagements"), "engagements"),
        _counted(translate("TopicMap", "Link clicks"), "link_clicks"),
        _counted(translate("TopicMap", "% of reach"), RATE),
        Column(
            translate("TopicMap", "Range"),
            lambda row: range_text(row.told[RATE]),
            right=True,
            answers={**MUTED, Role.REASON: lambda row: " ".join(notes_of(row.told[RATE])) or None},
        ),
    ]


def month_columns() -> list[Column[MonthRow]]:
    """Return the columns of the months: how many topics they had beside the rate of their totals."""
    return [
        Column(translate("TopicMap", "Month"), lambda row: formatting.month(row.start)),
        Column(translate("TopicMap", "Posts"), lambda row: formatting.number(row.posts), right=True),
        Column(translate("TopicMap", "Topics"), lambda row: formatting.number(row.topics), right=True),
        Column(
            translate("TopicMap", "On the most used one"),
            lambda row: formatting.number(row.on_most),
            right=True,
        ),
        Column(
            translate("TopicMap", "% of reach"),
            lambda row: value_text(row.rate),
            right=True,
            answers={Role.REASON: lambda row: reason_of(row.rate) or None},
        ),
        Column(translate("TopicMap", "Range"), lambda row: range_text(row.rate), right=True, answers=MUTED),
    ]


def _counted(title: str, metric: str) -> Column[TopicRow]:
    return Column(
        title,
        lambda row: value_text(row.told[metric]),
        right=True,
        answers={Role.REASON: lambda row: reason_of(row.told[metric]) or None},
    )


def _name(row: TopicRow) -> str:
    if row.topic is None:
        return translate("TopicMap", "Off the map")
    return _STEP * row.depth + row.topic.name
