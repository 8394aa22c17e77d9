"""The menu bar, made of the actions the app hands in, plus View, which is the window's own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.theme import THEMES, active_theme


@dataclass(frozen=True, slots=True)
class ShellMenus:
    """The app's own actions by menu; None stands for a separator."""

    file: tuple[QAction | None, ...] = ()
    edit: tuple[QAction | None, ...] = ()
    help: tuple[QAction | None, ...] = ()


def fill_menu_bar(bar: QMenuBar, menus: ShellMenus, pages: Sequence[QAction], search: QAction) -> None:
    """Fill the menu bar: File, Edit, View, Help; a menu without actions is left out."""
    _fill(bar, translate("Menus", "&File"), menus.file)
    _fill(bar, translate("Menus", "&Edit"), menus.edit)
    view = _fill(bar, translate("Menus", "&View"), (search, None, *pages, None))
    if view is not None:
        view.addMenu(_theme_menu(view))
    _fill(bar, translate("Menus", "&Help"), menus.help)


def leaf_actions(bar: QMenuBar) -> Iterator[tuple[str, QAction]]:
    """Yield (name of the menu, action) for everything in the menus that can be run now."""

    def walk(menu: QMenu, name: str) -> Iterator[tuple[str, QAction]]:
        for action in menu.actions():
            below = action.menu()
            if isinstance(below, QMenu):
                yield from walk(below, _plain(action.text()))
            elif not action.isSeparator() and action.isEnabled() and action.isVisible():
                yield name, action

    for top in bar.actions():
        menu = top.menu()
        if isinstance(menu, QMenu):
            yield from walk(menu, _plain(top.text()))


def _fill(bar: QMenuBar, title: str, actions: Sequence[QAction | None]) -> QMenu | None:
    if not any(actions):
        return None
    menu = bar.addMenu(title)
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            if action.parent() is None:
                # A menu does not own what is put into it: nobody else would keep the action alive.
                action.setParent(menu)
            menu.addAction(action)
    return menu


def _theme_menu(parent: QMenu) -> QMenu:
    menu = QMenu(translate("Menus", "Theme"), parent)
    group = QActionGroup(menu)
    names = {
        "system": translate("Menus", "As the system"),
        "light": translate("Menus", "Light"),
        "dark": translate("Menus", "Dark"),
        "contrast": translate("Menus", "High contrast"),
    }
    for name in THEMES:
        action = menu.addAction(names[name])
        action.setCheckable(True)
        action.setChecked(name == active_theme().name)
        action.triggered.connect(lambda _on=False, to=name: active_theme().apply(to))
        group.addAction(action)
    return menu


def _plain(text: str) -> str:
    return text.replace("&", "")
