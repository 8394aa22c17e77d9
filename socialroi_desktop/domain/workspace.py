"""The settings of a workspace. Knows nothing of the file that holds them."""

from dataclasses import replace
from decimal import Decimal
from typing import ClassVar
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.fields import Kind, Record, choices, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.own_names import OwnNames, name_problems, own_names, twin_problem
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records.people import STAGE
from socialroi_desktop.domain.weights import weights_of

WEEK_START = choices(("0", "Monday"), ("5", "Saturday"), ("6", "Sunday"))


@frozen
class Settings(Record):
    """What a workspace counts with; one row."""

    entity: ClassVar[str] = "settings"
    singular: ClassVar[str] = "Workspace"
    plural: ClassVar[str] = "Workspaces"
    taggable: ClassVar[bool] = False

    name: str = declare("Name", Kind.TEXT, required=True, default="")
    currency: str = declare("Currency", Kind.CURRENCY, required=True, default="USD")
    timezone: str = declare("Time zone", Kind.TEXT, required=True, default="UTC")
    week_start: str = declare("Week starts on", Kind.CHOICE, required=True, choices=WEEK_START, default="0")
    gross_margin: int | None = declare(
        "Gross margin",
        Kind.BASIS_POINTS,
        minimum=0,
        maximum=10000,
        help="Share of net sales left after goods, for products without a unit cost.",
    )
    hourly_rate: int | None = declare(
        "Own hourly rate", Kind.MONEY, minimum=0, help="Prices the hours you log."
    )
    code_discounts_are_cost: int = declare(
        "Count code discounts as cost",
        Kind.BOOLEAN,
        default=0,
        help="Discounts given through tracked codes then stand with the costs instead of lowering net sales.",
    )
    cost_uncertainty: int | None = declare(
        "Uncertainty of hours and fees",
        Kind.BASIS_POINTS,
        minimum=0,
        maximum=9500,
        help="How far they may be off, in percent. Ranges of ROI, profit and unit costs are wider then; blank: taken as right.",
    )
    engagement_weights: str | None = declare(
        "Weights of engagement",
        Kind.TEXT,
        help="What each kind is worth to you, such as: likes 1, link clicks 10. Plain counts stay what they are.",
    )

    both_scripts: int = declare(
        "Find Chinese in both scripts",
        Kind.BOOLEAN,
        default=1,
        help="A search for 开箱 then finds 開箱 as well, and the other way round.",
    )

    sign_off: str | None = declare(
        "Sign-off of letters",
        Kind.LONG_TEXT,
        help="Your name and your shop, as they stand below a letter. Each letter closes in its own language before them.",
    )

    ugc_owner: str | None = declare(
        "In charge of the library",
        Kind.TEXT,
        in_charge=True,
        help="Who decides on pieces of customers; new pieces and what is due of those without somebody else are theirs.",
    )

    stage_search: str | None = declare("Name of the stage Search", Kind.TEXT)
    stage_screen: str | None = declare("Name of the stage Screen", Kind.TEXT)
    stage_get_contact: str | None = declare("Name of the stage Get contact", Kind.TEXT)
    stage_letter: str | None = declare("Name of the stage Letter", Kind.TEXT)
    stage_negotiate: str | None = declare("Name of the stage Negotiate", Kind.TEXT)
    stage_track: str | None = declare("Name of the stage Track", Kind.TEXT)
    stage_relationship: str | None = declare("Name of the stage Relationship", Kind.TEXT)
    stage_declined: str | None = declare("Name of the stage Declined", Kind.TEXT)
    stage_paused: str | None = declare("Name of the stage Paused", Kind.TEXT)

    tier_micro_from: int | None = declare("Micro from, in followers", Kind.INTEGER, minimum=1)
    tier_mid_from: int | None = declare("Mid from, in followers", Kind.INTEGER, minimum=1)
    tier_macro_from: int | None = declare("Macro from, in followers", Kind.INTEGER, minimum=1)
    tier_mega_from: int | None = declare("Mega from, in followers", Kind.INTEGER, minimum=1)
    touch_days_nano: int | None = declare("Nano: days without a word", Kind.INTEGER, minimum=1, maximum=3650)
    touch_days_micro: int | None = declare(
        "Micro: days without a word", Kind.INTEGER, minimum=1, maximum=3650
    )
    touch_days_mid: int | None = declare("Mid: days without a word", Kind.INTEGER, minimum=1, maximum=3650)
    touch_days_macro: int | None = declare(
        "Macro: days without a word", Kind.INTEGER, minimum=1, maximum=3650
    )
    touch_days_mega: int | None = declare("Mega: days without a word", Kind.INTEGER, minimum=1, maximum=3650)

    @property
    def cost_share_unsure(self) -> Decimal | None:
        """How far own hours and fees may be off, as a share; None where nobody has said."""
        return None if self.cost_uncertainty is None else Decimal(self.cost_uncertainty) / 10_000

    @property
    def own_names(self) -> OwnNames:
        """What the choices that can be named are called in this workspace."""
        return own_names(self, ("stage",))

    def own_problems(self) -> tuple[Problem, ...]:
        """What is wrong with the time zone, the weights and the names of stages, if anything."""
        told = weights_of(self.engagement_weights)
        weights = replace(told, column="engagement_weights") if isinstance(told, Problem) else None
        twins = twin_problem(STAGE, self.own_names["stage"], "stage")
        found = (_zone_problem(self.timezone), weights, *name_problems(self, ("stage",)), twins)
        return tuple(problem for problem in found if problem is not None)


def _zone_problem(name: str) -> Problem | None:
    try:
        if name:
            ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return Problem(
            "Time zone cannot be “{value}”; write one such as Europe/Warsaw.",
            {"value": name},
            column="timezone",
        )
    return None
