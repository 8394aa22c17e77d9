"""What the Plan tab shows, one declared list: another section is a line in it. Knows no section from inside."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.shell.tab import TabCommand

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from socialroi_desktop.views.plan.page import PlanPage

TACTICS, POSTING = "tactics", "posting"
GOALS, CAMPAIGNS, OFFERS, BRAND, PLATFORMS, ROLES, STEPS = (
    "goals",
    "campaigns",
    "offers",
    "brand",
    "platforms",
    "roles",
    "steps",
)


@dataclass(frozen=True, slots=True)
class PlanSection:
    """One section: stable id, title and the line of state beside it; `build` makes its view at the first visit.

    `opens` names the records the view shows, by `show_place(place)` or as a `RecordsSection` does; `opens_here` those that
    live on another tab and are shown here while this one is in front. `commands` are buttons of the head while the
    section is shown, and are offered by the palette from everywhere; they are called with the page. A view whose line of
    state changes has `state` and the signal `state_changed`, which are used instead of the declared one; `short_state`
    of it stands where the head has no room for that. One without a `chip` is reached by its button in the head.
    """

    id: str
    title: Callable[[], str]
    state: Callable[[], str]
    build: "Callable[[PlanPage], QWidget]"
    opens: frozenset[str] = frozenset()
    opens_here: frozenset[str] = frozenset()
    commands: tuple[TabCommand, ...] = ()
    chip: bool = True


def _goals(page: "PlanPage") -> "QWidget":
    from socialroi_desktop.views.plan.goals_view import GoalsView

    return GoalsView(page.model, page.new_goal_action)


def _tactics(page: "PlanPage") -> "QWidget":
    from socialroi_desktop.views.plan.tactics_view import TacticsView

    return TacticsView(page.session, page.navigator, page.errors)


def _campaigns(page: "PlanPage") -> "QWidget":
    from socialroi_desktop.views.plan.campaigns_view import campaign_tables

    return campaign_tables(page)


def _offers(page: "PlanPage") -> "QWidget":
    from socialroi_desktop.views.plan.offers_view import offers_view

    return page.placed(offers_view(page.session, page.filters))


def _new_tactic(page: "PlanPage") -> None:
    page.show_section(TACTICS)
    page.view(TACTICS).add_tactic()  # type: ignore[attr-defined]  # a TacticsView, which is loaded late


def _from_playbook(page: "PlanPage") -> None:
    page.show_section(TACTICS)
    page.view(TACTICS).choose_from_playbook()  # type: ignore[attr-defined]  # a TacticsView, which is loaded late


def _posting(page: "PlanPage") -> "QWidget":
    from socialroi_desktop.views.plan.posting_view import PostingView

    return PostingView(page.session)


def _new_target(page: "PlanPage") -> None:
    page.show_section(POSTING)
    page.view(POSTING).add_target()  # type: ignore[attr-defined]  # a PostingView, which is loaded late


NEW_TARGET = TabCommand(lambda: translate("PlanPage", "New posting target"), _new_target)
NEW_TACTIC = TabCommand(lambda: translate("PlanPage", "New tactic"), _new_tactic)
FROM_PLAYBOOK = TabCommand(lambda: translate("PlanPage", "Playbook…"), _from_playbook)


def _brand(page: "PlanPage") -> "QWidget":
    from socialroi_desktop.views.plan.brand_view import brand_view

    return brand_view(page)


def _platforms(page: "PlanPage") -> "QWidget":
    from socialroi_desktop.views.plan.platforms_view import platforms_view

    return platforms_view(page)


def _roles(page: "PlanPage") -> "QWidget":
    from socialroi_desktop.views.plan.roles_view import roles_view

    return page.placed(roles_view(page))


def _steps(page: "PlanPage") -> "QWidget":
    from socialroi_desktop.views.plan.steps_view import StepsView

    steps = StepsView(page.session)
    steps.wanted.connect(page.go_to)
    return steps


SECTIONS: tuple[PlanSection, ...] = (
    PlanSection(GOALS, lambda: translate("PlanPage", "Goals"), str, _goals, frozenset({"goal"})),
    PlanSection(
        TACTICS,
        lambda: translate("PlanPage", "Tactics"),
        str,
        _tactics,
        frozenset({"tactic"}),
        commands=(NEW_TACTIC, FROM_PLAYBOOK),
    ),
    PlanSection(
        POSTING,
        lambda: translate("PlanPage", "Posting"),
        str,
        _posting,
        frozenset({"cadence"}),
        commands=(NEW_TARGET,),
    ),
    PlanSection(
        CAMPAIGNS,
        lambda: translate("PlanPage", "Campaigns"),
        lambda: translate("PlanPage", "efforts that costs, orders and goals are tied to"),
        _campaigns,
        opens_here=frozenset({"campaign", "activity"}),
    ),
    PlanSection(
        OFFERS,
        lambda: translate("PlanPage", "Offers"),
        lambda: translate("PlanPage", "what people get, step by step, and how many go on"),
        _offers,
        frozenset({"offer"}),
    ),
    PlanSection(
        BRAND,
        lambda: translate("PlanPage", "Brand"),
        lambda: translate("PlanPage", "who you are and why you are on social"),
        _brand,
        frozenset({"brief", "brand", "card", "topic"}),
    ),
    PlanSection(
        PLATFORMS,
        lambda: translate("PlanPage", "Platforms"),
        lambda: translate("PlanPage", "where you are, and what each place gets"),
        _platforms,
        frozenset({"account", "stage_plan", "bio_link"}),
    ),
    PlanSection(
        ROLES,
        lambda: translate("PlanPage", "Roles"),
        lambda: translate("PlanPage", "who does what, by which target"),
        _roles,
        frozenset({"role"}),
    ),
    PlanSection(STEPS, lambda: translate("PlanPage", "Seven steps"), str, _steps, chip=False),
)


def section_of(section_id: str) -> PlanSection:
    """Return a section; KeyError where there is no such one."""
    return {section.id: section for section in SECTIONS}[section_id]


def _new_goal(page: "PlanPage") -> None:
    page.start_new_goal()


def _to(section: PlanSection) -> TabCommand:
    """Return what goes to a section from anywhere."""
    if section.id == GOALS:
        return TabCommand(section.title, lambda page: page.show_goals())
    return TabCommand(section.title, lambda page: page.show_section(section.id))


NEW_GOAL = TabCommand(lambda: translate("PlanPage", "New goal"), _new_goal, "Ctrl+Shift+N")
COMMANDS = (
    NEW_GOAL,
    *(_to(section) for section in SECTIONS),
    *(command for section in SECTIONS for command in section.commands),
)
