"""A page before and after a piece came on it, in words. Pure; knows no workspace."""

from dataclasses import dataclass

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Usage
from socialroi_desktop.queries.library.before_after import NOT_BY_IT, BeforeAfter, Side
from socialroi_desktop.viewmodels.library.brought_words import share_text, stands
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import declared, translate
from socialroi_desktop.viewmodels.shared.wording import choice_label


@dataclass(frozen=True, slots=True)
class Cell:
    """A value with why it is not known, "" where it is."""

    text: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PageWords:
    """One page: its lines are names with the values before and after, empty where `why` says what is not known."""

    title: str
    lines: tuple[tuple[str, Cell, Cell], ...] = ()
    verdict: str = ""
    why: str = ""


def page_words(found: BeforeAfter) -> PageWords:
    """Return what is said of a page."""
    place = found.usage.what or choice_label(Usage, "where", found.usage.where)
    title = beside((place, found.page or ""))
    if isinstance(found.sides, Problem):
        return PageWords(title, why=problem_text(found.sides))
    before, after = found.sides
    lines = (
        (translate("UgcPages", "Days"), _days(before), _days(after)),
        (translate("UgcPages", "Visits"), _count(before.visits), _count(after.visits)),
        (translate("UgcPages", "Orders that landed there"), _count(before.orders), _count(after.orders)),
        (translate("UgcPages", "Orders of visits"), _share(before), _share(after)),
    )
    return PageWords(title, lines, stands(found.stands, pages=True))


def not_proof() -> str:
    """Return that what comes after is not proof of cause."""
    return declared("Sentences", NOT_BY_IT)


def _days(side: Side) -> Cell:
    return Cell(formatting.period(side.period))


def _count(value: int | Problem) -> Cell:
    if isinstance(value, Problem):
        return Cell(formatting.UNKNOWN, problem_text(value))
    return Cell(formatting.number(value))


def _share(side: Side) -> Cell:
    if side.share is not None:
        return Cell(share_text(side.share))
    missing = next(value for value in (side.visits, side.orders) if isinstance(value, Problem))
    return Cell(formatting.UNKNOWN, problem_text(missing))
