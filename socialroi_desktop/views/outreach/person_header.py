"""The head of the page of a person: the way back, the name, a line of state with what is owed, the way to the next ones."""

from PySide6.QtWidgets import QWidget

from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.widgets.buttons import link_button, text_button
from socialroi_desktop.views.widgets.labels import TitleLabel, role_label
from socialroi_desktop.views.widgets.menu_button import MenuButton
from socialroi_desktop.views.widgets.page_header import PageHeader

_NAME = 240


class PersonHeader(PageHeader):
    """`trail` leads back, `before` and `after` to the neighbours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.trail = link_button(self.tr("Outreach"), tip=self.tr("Back to everybody (Esc)"))
        self.trail.setStyleSheet("font-size: 18px;")
        self.name = TitleLabel("", "page-title")
        self.line = TitleLabel("", "muted")
        self.owed = role_label("", "strong", tone=Tone.BAD)
        self.before = MenuButton(self.tr("The one before (arrow up)"), icon="caret-up")
        self.after = MenuButton(self.tr("The next one (arrow down)"), icon="caret-down")
        self.place = role_label("", "muted")
        self.letter = text_button(
            self.tr("Write letter…"), tip=self.tr("In their language, from a template (W)")
        )
        self._title.hide()
        for at, widget in enumerate(
            (self.trail, role_label("\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}", "muted"), self.name)
        ):
            self._row.insertWidget(at, widget)
        at = self._row.indexOf(self._state)
        for widget in (self.owed, self.line):
            self._row.insertWidget(at, widget)
        for widget in (self.before, self.place, self.after, self.letter):
            self.add_widget(widget)

    def show_words(self, name: str, line: str, owed: str) -> None:
        """Show who it is and how it stands with them; `owed` is told in red."""
        self.name.set_text(name)
        # Whose page it is stays readable; the line of state gives way.
        self.name.setMinimumWidth(min(self.name.sizeHint().width(), _NAME))
        self.line.set_text(line)
        self.owed.setText(owed)
        self.owed.setVisible(bool(owed))

    def show_place(self, words: str, *, before: bool, after: bool) -> None:
        """Show where among the others the person stands, and which neighbours there are."""
        self.place.setText(words)
        self.place.setVisible(bool(words))
        self.before.setEnabled(before)
        self.after.setEnabled(after)
