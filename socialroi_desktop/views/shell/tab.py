"""A tab as its folder declares it, and the way from one tab to another. Knows no tab in particular."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session


class Navigator(Protocol):
    """Goes to any place of the window; every page gets one by constructor."""

    def open(self, entity: str, row_id: int) -> bool:
        """Show one record where it lives; False when no tab can."""
        ...

    def open_section(self, section: str) -> None:
        """Show a table of the Data tab by the name of its record, or the imports."""
        ...

    def open_files(self, paths: Sequence[Path]) -> None:
        """Look into files to import; without any, ask for them."""
        ...


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab: stable id, name and Phosphor icon; `build` is called on the first visit.

    `opens` names the records its page can show by `show_place(place)`.
    """

    id: str
    title: Callable[[], str]
    icon: str
    build: Callable[[Session, FilterState, Navigator], QWidget]
    opens: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A tab as the window holds it: its name in the language at hand, and the function that builds it."""

    id: str
    title: str
    icon: str
    factory: Callable[[], QWidget]
