"""The seven steps of a plan and how far each is, told from what is there. Nothing is ticked by hand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.period import last_days
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.domain.records import RECORDS, Attachment, Brand, Campaign, Goal, PlatformShare, Role
from socialroi_desktop.domain.records.reach import PUBLISHED
from socialroi_desktop.domain.records.strategy import QUESTIONS, ROLE
from socialroi_desktop.domain.shares import totals
from socialroi_desktop.queries.strategy.accounts import accounts, checks_of
from socialroi_desktop.queries.strategy.briefs import newest_brief
from socialroi_desktop.queries.strategy.shares import current_stage
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.ordering import count

# Figures that were told this many days ago or later are fresh enough to judge by.
_FRESH = 14


@dataclass(frozen=True, slots=True)
class Output:
    """One thing a step brings forth: what, how much of it is there, of how much there is to be."""

    says: Problem
    done: int
    of: int

    @property
    def is_done(self) -> bool:
        """Whether all of it is there."""
        return self.done >= self.of


@dataclass(frozen=True, slots=True)
class Step:
    """One of the seven: its number, stable id, name, the outputs, and `opens`, the section of the Plan tab or the tab."""

    number: int
    id: str
    name: str
    help: str
    opens: str
    outputs: tuple[Output, ...]

    @property
    def fraction(self) -> float:
        """How far it is, 0 to 1: each output counts alike."""
        parts = [min(output.done, output.of) / output.of for output in self.outputs]
        return sum(parts) / len(parts)

    @property
    def is_done(self) -> bool:
        """Whether all of its outputs are there."""
        return all(output.is_done for output in self.outputs)

    @property
    def next(self) -> Output | None:
        """The first output that is not there yet."""
        return next((output for output in self.outputs if not output.is_done), None)


@dataclass(frozen=True, slots=True)
class _Declared:
    id: str
    name: str
    help: str
    opens: str
    outputs: Callable[[Workspace, date], Sequence[Output]]


def seven_steps(workspace: Workspace, today: date) -> tuple[Step, ...]:
    """Return the steps in order, with what there is of each."""
    return tuple(
        Step(number, each.id, each.name, each.help, each.opens, tuple(each.outputs(workspace, today)))
        for number, each in enumerate(_STEPS, 1)
    )


def _know_yourself(workspace: Workspace, _today: date) -> list[Output]:
    brief = newest_brief(workspace)
    answered = sum(getattr(brief, name) not in (None, "") for name in QUESTIONS) if brief else 0
    brands = reading.listing(workspace, Brand)
    logos = sum(one.record_kind == Brand.entity for one in reading.listing(workspace, Attachment))
    return [
        _of("{done} of {of} questions of the brief answered", answered, len(QUESTIONS)),
        _either("Brand words are written down", "No brand words yet", any(one.words for one in brands)),
        _either("A logo is kept with the brand", "No logo is kept with the brand yet", logos > 0),
    ]


def _know_platforms(workspace: Workspace, _today: date) -> list[Output]:
    known = [account for account in accounts(workspace) if account.role != "watch"]
    main = [account for account in known if account.role == "main"]
    noted = [account for account in known if account.audience and account.habits]
    checked = [account for account in main if checks_of(workspace, account)]
    return [
        _either("Own accounts are listed", "No own account is listed yet", bool(known)),
        _either(
            "It is decided which account is the main one",
            "No account is the main one yet",
            bool(main),
        ),
        _of("{done} of {of} accounts tell who is there and when", len(noted), len(known))
        if known
        else _either("", "No account tells who is there and when yet", False),
        _of("{done} of {of} main accounts have a checked profile", len(checked), len(main))
        if main
        else _either("", "No main account has a checked profile yet", False),
    ]


def _strategy(workspace: Workspace, today: date) -> list[Output]:
    stage = current_stage(workspace, today)
    shares = (
        [] if stage is None else reading.referring(workspace, PlatformShare, "stage_plan_id", stage.id or 0)
    )
    whole = sum(total.value is not None and total.is_whole for total in totals(shares))
    day = today.isoformat()
    running = stage is not None and stage.end >= day
    goals = sum(goal.end >= day for goal in reading.listing(workspace, Goal))
    return [
        _either("The stage of today has a purpose", "No stage with a purpose runs or is ahead", running),
        _either("Goals run or are ahead", "No goal runs or is ahead", goals > 0),
        _of("{done} of {of} divided up to 100 %: budget and time", whole, 2),
    ]


def _execution(workspace: Workspace, today: date) -> list[Output]:
    day = today.isoformat()
    campaigns = [each for each in reading.listing(workspace, Campaign) if not each.end or each.end >= day]
    planned = Query("post", terms=(Term("state", "!=", PUBLISHED), Term("scheduled_at", ">=", day)))
    found = [
        _either("A campaign runs or is ahead", "No campaign runs or is ahead", bool(campaigns)),
        _either("Posts are planned ahead", "No post is planned ahead", count(workspace, planned) > 0),
    ]
    if "tactic" in RECORDS:
        tactics = count(workspace, Query("tactic"))
        found.insert(1, _either("Tactics are written down", "No tactic is written down yet", tactics > 0))
    return found


def _team(workspace: Workspace, _today: date) -> list[Output]:
    held = [role for role in reading.listing(workspace, Role) if role.person]
    targets = {role.role for role in held if role.target}
    return [
        _of("{done} of {of} roles are held by somebody", len({role.role for role in held}), len(ROLE)),
        _of("{done} of {of} roles have a target", len(targets), len(ROLE)),
    ]


def _evaluation(workspace: Workspace, today: date) -> list[Output]:
    since = (last_days(today, _FRESH).start).isoformat()
    return [
        _either(
            "Orders of the last 14 days are there",
            "No order of the last 14 days is there; import your shop",
            _any_since(workspace, "order", "ordered_on", since),
        ),
        _either(
            "Posts of the last 14 days are there",
            "No post of the last 14 days is there; import your platforms",
            _any_since(workspace, "post", "published_on", since),
        ),
        _either(
            "Costs of the last 30 days are there",
            "No cost of the last 30 days is there: money or your own hours",
            _any_since(workspace, "cost", "spent_on", (today - timedelta(days=30)).isoformat()),
        ),
    ]


def _adjustment(workspace: Workspace, today: date) -> list[Output]:
    """Reviews come with their tab; until then what was looked at anew is a version of the brief of the last 90 days."""
    since = (today - timedelta(days=90)).isoformat()
    brief = newest_brief(workspace)
    fresh = brief is not None and (brief.dated_on or "") >= since
    found = [
        _either(
            "The brief was looked at in the last 90 days",
            "There is no brief of the last 90 days; write its next version",
            fresh,
        )
    ]
    if "review" in RECORDS:
        reviews = count(workspace, Query("review"))
        found.insert(0, _either("Reviews are kept", "No review is kept yet", reviews > 0))
    return found


def _any_since(workspace: Workspace, entity: str, field: str, day: str) -> bool:
    return count(workspace, Query(entity, terms=(Term(field, ">=", day),))) > 0


def _of(template: str, done: int, of: int) -> Output:
    return Output(Problem(template, {"done": done, "of": of}), done, of)


def _either(there: str, missing: str, is_there: bool) -> Output:
    return Output(Problem(there if is_there else missing, {}), int(is_there), 1)


_STEPS = (
    _Declared(
        "know_yourself", N_("Know yourself"), N_("Who you are, for whom, and why on social: the brief and the brand kit."),
        "brand", _know_yourself,
    ),
    _Declared(
        "know_platforms", N_("Know the platforms"), N_("Which accounts are the main ones, who is there, what they like."),
        "platforms", _know_platforms,
    ),
    _Declared(
        "strategy", N_("Strategy"), N_("What this stage is for, its targets, and what each platform gets."),
        "stages", _strategy,
    ),
    _Declared(
        "execution", N_("Execution"), N_("Campaigns, tactics, posts with their day and hour."), "campaigns", _execution,
    ),
    _Declared("team", N_("Team"), N_("Who does what, by which target, for which reward."), "roles", _team),
    _Declared(
        "evaluation", N_("Evaluation"), N_("What it returned: quantity, quality and ROI of the same days."),
        "roi", _evaluation,
    ),
    _Declared(
        "adjustment", N_("Adjustment"), N_("What changes: tactics, people, even the strategy. Then round again."),
        "reviews", _adjustment,
    ),
)  # fmt: skip
