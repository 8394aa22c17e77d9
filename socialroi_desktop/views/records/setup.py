"""What only one table of records has, as the tab that shows it says it. Knows no tab and no record."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.records.add_line import AddLine

if TYPE_CHECKING:
    from socialroi_desktop.views.records.section import RecordsSection


@dataclass(frozen=True, slots=True)
class Extra:
    """A button above the table: its words, its tip, and what it does with the section it stands in."""

    text: str
    tip: str
    run: Callable[["RecordsSection"], None]


@dataclass(frozen=True, slots=True)
class SectionSetup:
    """What a `RecordsSection` has beyond what its record declares.

    `extras` are buttons after the usual ones. `add_line` makes the line above the table that adds a record; the
    button that opens the form then gives way, its key stays.
    """

    extras: tuple[Extra, ...] = ()
    add_line: Callable[[Session, Naming], AddLine] | None = None
