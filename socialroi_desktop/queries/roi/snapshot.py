"""What the ROI tab knows after one read: frozen figures, each under a key by which its proof is asked for.

Pure data and names; no Qt, no texts, no reading.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import BioLink
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.metrics.methods.trend import Band
from socialroi_desktop.queries.own_tags import TagStep
from socialroi_desktop.queries.roi.choices import RowKind, Stage
from socialroi_desktop.queries.scope import By, Scope, other_channels, social_channels


@dataclass(frozen=True, slots=True)
class Question:
    """What the tab asks. `period` None means all days there are; `channels` are the social ones looked at.

    `beside` are channels that are not social and only stand beside them to compare. `today` is the day it is asked on.
    """

    period: Period | None
    compared: Period | None = None
    channels: frozenset[str] = field(default_factory=social_channels)
    model: str = "last_touch"
    by: By = "campaign"
    week_start: int = 0
    beside: frozenset[str] = field(default_factory=other_channels)
    today: date | None = None

    def social(self, period: Period, by: By = "") -> Scope:
        """Return the scope of what the chosen social channels brought and cost."""
        return Scope(period, by, self.model, self.channels, self.week_start)

    def everything(self, period: Period, by: By = "") -> Scope:
        """Return the scope over the whole shop, orders nobody claims included."""
        return Scope(period, by, self.model, None, self.week_start)

    def within(self, period: Period) -> "Question":
        """Return the same question with its days known."""
        return replace(self, period=period)


@dataclass(frozen=True, slots=True)
class Entry:
    """A figure that can be proved: its key, the scope it was worked out for, and what it is held against."""

    key: str
    figure: Figure
    scope: Scope
    before: Figure | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the breakdown: entries by metric; a metric that is not there does not apply to the row.

    `beside` is a channel that is not social; `unclaimed` holds orders no channel claims, `untied` cost that serves all
    channels, `rest` both at once. `person` is the id of whom the row is about, where a record is known for it.
    """

    id: str
    name: str
    cells: Mapping[str, Entry]
    kind: RowKind = "group"
    channel: str | None = None
    day: date | None = None
    goals: tuple[str, ...] = ()
    person: int | None = None

    @property
    def is_own(self) -> bool:
        """Whether it is about one group, and not about what belongs to none."""
        return self.kind in ("group", "beside")


@dataclass(frozen=True, slots=True)
class Breakdown:
    """The table below the charts: which metrics it has and its rows."""

    by: By = "campaign"
    metrics: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Bucket:
    """One day, week or month: what came in, what it cost, the return, what came in on the days compared with.

    `usual` is the range net sales usually lie in, told from the buckets before this one.
    """

    day: date
    net_sales: Entry
    total_cost: Entry
    roi: Entry
    before: Entry | None = None
    usual: Band | None = None


@dataclass(frozen=True, slots=True)
class RoiSnapshot:
    """Everything the tab shows.

    `traffic` is visits by channel, bucket by bucket, and `tools` who counted them; `bio` are the links that bios of these
    channels began to show within the period, `tags` mentions with an own tag beside visits and orders. `facts` are figures
    that hints mention, `apart` amounts that no rate converts, in minor units by currency. `models` are the attribution models
    that credit some order like no other. Of the days compared with nothing at all is known where `compared_known` is not set.
    """

    question: Question
    period: Period
    currency: str
    hourly_rate: int | None
    cost_uncertainty: Decimal | None
    has_orders: bool
    has_anything: bool
    stages: Mapping[Stage, tuple[Entry, ...]] = field(default_factory=dict)
    facts: Mapping[str, Figure] = field(default_factory=dict)
    coverage: Decimal | None = None
    granularity: str = "week"
    buckets: tuple[Bucket, ...] = ()
    channels: tuple[Entry, ...] = ()
    traffic: Mapping[str, tuple[int | None, ...]] = field(default_factory=dict)
    tools: tuple[str, ...] = ()
    bio: tuple[BioLink, ...] = ()
    tags: tuple[TagStep, ...] = ()
    breakdown: Breakdown = field(default_factory=Breakdown)
    apart: Mapping[str, int] = field(default_factory=dict)
    entries: Mapping[str, Entry] = field(default_factory=dict)
    compared_known: bool = True
    models: tuple[str, ...] = ()


class Ledger:
    """Hands out entries with keys that stay the same over reads, and keeps them to be looked up."""

    def __init__(self) -> None:
        self.entries: dict[str, Entry] = {}

    def add(self, figure: Figure, scope: Scope, before: Figure | None = None) -> Entry:
        """Enter a figure and return its entry."""
        whose = "social" if scope.channels is not None else "all"
        group = figure.group.get(scope.by, "")
        parts = (whose, scope.by, group, figure.metric, figure.start.isoformat(), figure.end.isoformat())
        # The unit separator occurs in no name of a campaign, so that two keys never run together.
        entry = Entry("\x1f".join(parts), figure, scope, before)
        self.entries[entry.key] = entry
        return entry
