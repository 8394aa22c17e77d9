"""The head of the page of a goal: the way back, its name, its days and what it serves, what is done with it."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.labels import TitleLabel, role_label
from socialroi_desktop.views.widgets.menu_button import MenuButton
from socialroi_desktop.views.widgets.page_header import PageHeader

_NAME = 240


class GoalHead(PageHeader):
    """`trail` leads back to the goals."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.trail = link_button(self.tr("Goals"), tip=self.tr("Back to the goals (Esc)"))
        self.trail.setStyleSheet("font-size: 18px;")
        self.name = TitleLabel("", "page-title")
        self._title.hide()
        angle = role_label("\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}", "muted")
        for at, widget in enumerate((self.trail, angle, self.name)):
            self._row.insertWidget(at, widget)
        self.edit = QAction(self.tr("Edit"), self)
        self.edit.setToolTip(self.tr("Edit the goal (E)"))
        self.add_tactic = QAction(self.tr("Add tactic"), self)
        self.delete = QAction(self.tr("Delete goal"), self)
        menu = QMenu(self)
        menu.addAction(self.delete)
        self.add_widget(MenuButton(self.tr("More for this goal"), menu))
        self.add_action(self.edit)
        self.add_action(self.add_tactic, primary=True)

    def show_words(self, name: str, line: str, short: str) -> None:
        """Show which goal it is and what is told of it in one line; `short` where that has no room."""
        self.name.set_text(name)
        # Which goal it is stays readable; the line gives way.
        self.name.setMinimumWidth(min(self.name.sizeHint().width(), _NAME))
        self.set_state(line, short)
