"""Which rows a question is about: period, channels, attribution model, and by what it is broken down."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, cast

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.channels import OWN, UNATTRIBUTED, is_among
from socialroi_desktop.domain.period import Period, month_of, week_of
from socialroi_desktop.errors import UserError
from socialroi_desktop.metrics.methods.attribution import By as CreditedBy
from socialroi_desktop.metrics.methods.attribution import Touch
from socialroi_desktop.store.sums.orders import TouchInfo

By = Literal[
    "",
    "channel",
    "campaign",
    "influencer",
    "post",
    "goal",
    "product",
    "band",
    "stage",
    "tier",
    "kind",
    "topic",
    "form",
    "type",
    "day",
    "week",
    "month",
]
BREAKDOWNS: tuple[By, ...] = (
    "channel",
    "campaign",
    "influencer",
    "post",
    "goal",
    "product",
    "band",
    "stage",
    "tier",
    "kind",
    "topic",
    "form",
    "type",
    "day",
    "week",
    "month",
)
TIMES = frozenset({"day", "week", "month"})
MOST_BUCKETS = 5_000
# What people have in common; orders and costs of all who have it are one group.
OF_PEOPLE = frozenset({"stage", "tier", "kind"})
CREDITED = frozenset({"channel", "campaign", "influencer"}) | OF_PEOPLE


@dataclass(frozen=True, slots=True)
class Scope:
    """One question. `channels` None means every channel, and orders nobody can claim as well.

    `pages` are the lines of a goal's pages; they narrow visits alone. `product` is the product or product line of a goal; of
    what names a product only what names another one is left out (see `about`). `lead_kind` narrows leads alone. `campaign` is
    the id of the one campaign that is asked about over time; only sources that `narrow` answer.
    """

    period: Period
    by: By = ""
    model: str = "last_touch"
    channels: frozenset[str] | None = None
    week_start: int = 0
    pages: tuple[str, ...] = ()
    product: str = ""
    lead_kind: str = ""
    campaign: int | None = None

    @property
    def is_of_all(self) -> bool:
        """Whether orders count that nobody claims."""
        return self.channels is None and self.campaign is None

    def of(self, by: By) -> "Scope":
        """Return the same question broken down otherwise."""
        return replace(self, by=by)

    def includes(self, channel: str | None) -> bool:
        """Tell whether rows of a channel belong here. What is tied to no channel serves all social ones together."""
        if self.channels is None:
            return True
        if channel is None:
            return self.channels >= social_channels() - {OWN}
        return is_among(channel, self.channels)

    def bucket(self, day: str) -> str:
        """Return the first day of the day, week or month a date falls into, as ISO text."""
        if self.by == "day":
            return day
        when = date.fromisoformat(day)
        span = month_of(when) if self.by == "month" else week_of(when, self.week_start)
        return span.start.isoformat()

    def period_of(self, key: str) -> Period:
        """Return the days a group covers: its bucket cut to the period when broken down by time, else the period."""
        if self.by not in TIMES:
            return self.period
        start = date.fromisoformat(key)
        span = {"day": Period(start, start), "week": week_of(start, self.week_start)}.get(
            self.by, month_of(start)
        )
        return span.overlap(self.period) or span

    def buckets(self) -> list[str]:
        """Return all buckets of the period in order, empty ones included; UserError when they are too many to read."""
        per_bucket = {"day": 1, "week": 7, "month": 28}.get(self.by, 1)
        if self.period.days > MOST_BUCKETS * per_bucket:
            raise UserError(
                "{count} days are too many to read; choose a shorter period or a wider step.",
                count=self.period.days,
            )
        return list(dict.fromkeys(self.bucket(day.isoformat()) for day in self.period))


def social_channels() -> frozenset[str]:
    """Return the channels that count as social; `OWN` among them stands for all platforms of one's own."""
    return frozenset((*channels().social_ids, OWN))


def other_channels() -> frozenset[str]:
    """Return the channels social is held against, such as paid search."""
    return frozenset(item.id for item in channels()) - social_channels() - {UNATTRIBUTED}


def credited_by(by: str) -> CreditedBy:
    """Return which name of a touch tells the group of a breakdown: of what people have in common that of its person."""
    if by in ("channel", "campaign"):
        return cast("CreditedBy", by)
    return "influencer"


def people_by(by: str) -> str:
    """Return what touches name people by for a breakdown: a fact they have in common, else ""."""
    return by if by in OF_PEOPLE else ""


def breakdown(word: str) -> By:
    """Return the breakdown a word names; UserError for any other word."""
    for by in BREAKDOWNS:
        if by == word:
            return by
    raise UserError(
        "Figures cannot be grouped by “{word}”; choose one of: {known}.",
        word=word,
        known=", ".join(BREAKDOWNS),
    )


def touches_of(info: TouchInfo | None) -> tuple[Touch, ...]:
    """Return the touches of an order, oldest first.

    The link brought the visit; a discount code is typed at the checkout and so comes last, several codes together.
    """
    if info is None:
        return ()
    touches = []
    if info.link_channel:
        touches.append(Touch(info.link_channel, info.link_campaign, info.link_influencer, kind="link"))
    if info.code_channel:
        codes = (*info.more_codes, (info.code_channel, info.code_campaign, info.code_influencer))
        touches += [Touch(*code, kind="discount_code", together=len(codes)) for code in codes]
    return tuple(touches)
