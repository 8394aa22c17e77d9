"""A tab as its folder declares it, and the way from one tab to another. Knows no tab in particular."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from socialroi_desktop.domain.changes import Place
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate


@dataclass(frozen=True, slots=True)
class WayBack:
    """From an import to where it was begun: the words of the button, and what is done with the ids of the imports."""

    words: str
    go: Callable[[Sequence[int]], object]


class Navigator(Protocol):
    """Goes to any place of the window; every page gets one by constructor."""

    def open(self, entity: str, row_id: int) -> bool:
        """Show one record where it lives; False when no tab can."""
        ...

    def open_person(self, row_id: int) -> None:
        """Show the page of one person."""
        ...

    def open_tab(self, tab: str) -> None:
        """Show a tab by its id as it was left."""
        ...

    def open_section(self, section: str) -> None:
        """Show a table of the Data tab by the name of its record, or the imports."""
        ...

    def open_import(self, batch_id: int) -> None:
        """Show one import in the history of imports."""
        ...

    def open_returns(self, by: str) -> None:
        """Show the returns, broken down by a word of `queries.roi.choices`."""
        ...

    def show_in(self, tab: str, place: Place) -> None:
        """Show records on one tab, whatever the present one can show."""
        ...

    def open_files(self, paths: Sequence[Path], back: WayBack | None = None) -> None:
        """Look into files to import; without any, ask for them. `back` is offered once they are imported."""
        ...

    def open_due(self, area: str = "") -> None:
        """Show what is due over all tabs, that of one tab first."""
        ...

    def ask_for(self, piece_id: int, use: str) -> None:
        """Ask for a use of a piece of the library, over the page that is shown."""
        ...


@dataclass(frozen=True, slots=True)
class TabCommand:
    """Something a tab can do: its name, its key while the tab is shown, and what is called with the tab's page.

    The palette offers it from everywhere, with what it is `about`. What `meant` finds on the page that was shown before is
    called with it, too, unless that is None.
    """

    title: Callable[[], str]
    run: Callable[..., object]
    key: str = ""
    about: Callable[[], str] = str
    meant: Callable[[Any], object] | None = None

    @property
    def shown_key(self) -> str:
        """The key as it is written on this computer."""
        return QKeySequence(self.key).toString(QKeySequence.SequenceFormat.NativeText)

    def action(self, page: QWidget) -> QAction:
        """Return an action of the page that does it, with the key and a tip that names both."""
        action = QAction(self.title(), page)
        action.triggered.connect(lambda _checked=False: self.run(page))
        if self.key:
            action.setShortcut(QKeySequence(self.key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setToolTip(with_key(self.title(), self.shown_key))
            page.addAction(action)
        return action


def with_key(title: str, key: str) -> str:
    """Return a name with its key."""
    return translate("Tabs", "{name} ({key})").format(name=title, key=key)


def modules(*names: str) -> tuple[Callable[[], object], ...]:
    """Return what loads some modules, one after the other."""
    return tuple(partial(import_module, name) for name in names)


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab: stable id, name and Phosphor icon; `build` is called on the first visit.

    `opens` names the records its page can show by `show_place(place)`, `opens_here` those it can show too where it is
    the present tab; from elsewhere they are opened in their own. `places` are found in the palette once something is typed.
    `asks` are the words by which its search is asked, each with what it means; `keys` those that are no commands. `parts`
    load what its first sight takes: they are called beside the window, before that.
    """

    id: str
    title: Callable[[], str]
    icon: str
    build: Callable[[Session, FilterState, Navigator], QWidget]
    opens: frozenset[str] = frozenset()
    commands: tuple[TabCommand, ...] = ()
    opens_here: frozenset[str] = frozenset()
    places: Callable[[], tuple[TabCommand, ...]] = tuple
    asks: Callable[[], tuple[tuple[str, str], ...]] = tuple
    keys: Callable[[], tuple[tuple[str, str], ...]] = tuple
    parts: tuple[Callable[[], object], ...] = ()


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A tab as the window holds it: its name in the language at hand, and the function that builds it."""

    id: str
    title: str
    icon: str
    factory: Callable[[], QWidget]
    commands: tuple[TabCommand, ...] = ()
    places: Callable[[], tuple[TabCommand, ...]] = tuple
    asks: Callable[[], tuple[tuple[str, str], ...]] = tuple
    keys: Callable[[], tuple[tuple[str, str], ...]] = tuple
