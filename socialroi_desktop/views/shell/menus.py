"""The menu bar, made of the actions the app hands in, plus View, which is the window's own."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.shell.command import Command, CommandGroup
from socialroi_desktop.views.theme import THEMES, active_theme

_ICON = "arrow-right"


@dataclass(frozen=True, slots=True)
class ShellMenus:
    """The app's own actions by menu; None stands for a separator."""

    file: tuple[QAction | None, ...] = ()
    edit: tuple[QAction | None, ...] = ()
    help: tuple[QAction | None, ...] = ()


def fill_menu_bar(
    bar: QMenuBar, menus: ShellMenus, pages: Sequence[QAction], search: QAction, theme: Sequence[QAction]
) -> None:
    """Fill the menu bar: File, Edit, View, Help; a menu without actions is left out."""
    _fill(bar, translate("Menus", "&File"), menus.file)
    _fill(bar, translate("Menus", "&Edit"), menus.edit)
    view = _fill(bar, translate("Menus", "&View"), (search, None, *pages, None))
    if view is not None:
        _fill(view, translate("Menus", "Theme"), theme)
    _fill(bar, translate("Menus", "&Help"), menus.help)


def command_groups(
    menus: ShellMenus, pages: Sequence[QAction], theme: Sequence[QAction]
) -> list[CommandGroup]:
    """Return what the menus hold and can be run now, for the command palette."""
    groups = (
        (translate("Menus", "Go to"), pages),
        (_plain(translate("Menus", "&File")), menus.file),
        (_plain(translate("Menus", "&Edit")), menus.edit),
        (translate("Menus", "Theme"), theme),
        (_plain(translate("Menus", "&Help")), menus.help),
    )
    found = [
        CommandGroup(title, tuple(_command(action) for action in actions if action and action.isEnabled()))
        for title, actions in groups
    ]
    return [group for group in found if group.commands]


def _command(action: QAction) -> Command:
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return Command(_plain(action.text()), key, action.trigger, icon=_ICON)


def _fill(bar: QMenuBar | QMenu, title: str, actions: Sequence[QAction | None]) -> QMenu | None:
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


def theme_actions(parent: QObject) -> list[QAction]:
    """Return an action for each theme, the one that is on checked."""
    group = QActionGroup(parent)
    names = {
        "system": translate("Menus", "As the system"),
        "light": translate("Menus", "Light"),
        "dark": translate("Menus", "Dark"),
        "contrast": translate("Menus", "High contrast"),
    }
    for name in THEMES:
        action = QAction(names[name], parent)
        action.setCheckable(True)
        action.setChecked(name == active_theme().name)
        action.triggered.connect(lambda _on=False, to=name: active_theme().apply(to))
        group.addAction(action)
    return group.actions()


def _plain(text: str) -> str:
    return text.replace("&", "")


def undo_asked(window: QWidget, session: Session) -> None:
    """Take back the last change; where it brought many rows that is asked first."""
    from socialroi_desktop.views.shell.taking_back import take_back

    take_back(window, session)
