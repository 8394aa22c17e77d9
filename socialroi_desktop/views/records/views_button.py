"""The menu of saved views beside a search: one click shows one; what is shown now is saved, renamed, deleted. Knows no table."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import SavedView
from socialroi_desktop.viewmodels.records.saved_views import SavedViews
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.widgets.menu_button import MenuButton


class ViewsButton(MenuButton):
    """`chosen` carries the query to show and what it is called ("" for everything); `asked` tells what is asked now."""

    chosen = Signal(object, str)
    refused = Signal(str)

    def __init__(
        self,
        session: Session,
        record: type[Record],
        asked: Callable[[], Query],
        parent: QWidget | None = None,
        *,
        lines: bool = False,
        may_keep: Callable[[], bool] = lambda: True,
    ) -> None:
        """`may_keep` tells whether what is asked now can be read, and so saved."""
        super().__init__(translate("ViewsButton", "Saved views"), icon="bookmark-simple", parent=parent)
        self._choices = QMenu(self)
        self.setMenu(self._choices)
        self.views = SavedViews(session, record, self, lines=lines)
        self._asked, self._may_keep = asked, may_keep
        self.views.refused.connect(self.refused)
        self._choices.aboutToShow.connect(self.fill)

    @property
    def actions_shown(self) -> dict[str, QAction]:
        """What the menu offers, by its words."""
        return {action.text(): action for action in self._choices.actions() if action.text()}

    def fill(self) -> None:
        """Offer the views there are now, and what can be done with the one that is shown."""
        menu, asked = self._choices, self._asked()
        shown = self.views.shown(asked)
        menu.clear()
        everything = Query(asked.entity)
        menu.addAction(self.tr("Everything")).triggered.connect(lambda: self.chosen.emit(everything, ""))
        menu.addSeparator()
        for view in self.views.all():
            action = menu.addAction(view.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(shown is not None and view.id == shown.id)
            action.triggered.connect(lambda _on=False, view=view: self._show(view))
        menu.addSeparator()
        save = menu.addAction(self.tr("Save this view…"))
        save.setEnabled(self.can_keep(asked))
        save.triggered.connect(self.ask_to_keep)
        if shown is not None:
            self._offer_changes(shown)

    def _offer_changes(self, shown: SavedView) -> None:
        rename = self._choices.addAction(self.tr("Rename “{name}”…").format(name=shown.name))
        delete = self._choices.addAction(self.tr("Delete “{name}”").format(name=shown.name))
        for action in (rename, delete):
            action.setEnabled(self.views.writable)
        rename.triggered.connect(lambda: self._ask_to_rename(shown))
        delete.triggered.connect(lambda: self.views.delete(shown))

    def _show(self, view: SavedView) -> None:
        query = self.views.query(view)
        if query is not None:
            self.chosen.emit(query, view.name)

    def can_keep(self, asked: Query) -> bool:
        """Tell whether what is asked can be saved: something, which no view asks yet, and that can be read."""
        something = bool(asked.text or asked.terms) and self.views.writable
        return something and self._may_keep() and self.views.shown(asked) is None

    def ask_to_keep(self) -> None:
        """Ask for the name of what is asked now."""
        from socialroi_desktop.views.records.view_name_dialog import ViewNameDialog

        asked = self._asked()
        dialog = ViewNameDialog(self.tr("Save this view"), "", self.views.problem, self)
        dialog.told.connect(lambda name: self.views.keep(asked, name))
        dialog.open()

    def _ask_to_rename(self, view: SavedView) -> None:
        from socialroi_desktop.views.records.view_name_dialog import ViewNameDialog

        wrong = partial(self.views.problem, besides=view)
        dialog = ViewNameDialog(self.tr("Rename the view"), view.name, wrong, self)
        dialog.told.connect(lambda name: self.views.rename(view, name))
        dialog.open()
