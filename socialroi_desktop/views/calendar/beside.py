"""What stands beside the calendar: the post that is chosen, with what keeps it from coming out. Knows no grid."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from socialroi_desktop.viewmodels.calendar.changing import post_to_edit
from socialroi_desktop.viewmodels.calendar.in_short import PostInShort
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.shell.tab import Navigator
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.scroll_column import ScrollColumn

_WIDTH = 264


def panel(session: Session, navigator: Navigator) -> "PostBeside":
    """Return what shows one post by `show_post`; its signal `done` comes where it was left."""
    return PostBeside(session)


class PostBeside(Card):
    """A post in short, with the way to its form; `done` comes where that was closed."""

    done = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setFixedWidth(_WIDTH)
        self._session = session
        self.model = PostInShort(session, self)
        self._name = role_label("", "card-title", wrap=True)
        self._name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lines = [role_label("", role, wrap=True) for role in ("", "muted", "muted")]
        self._heading = role_label("", "card-title")
        self._checks = [role_label("", "", wrap=True) for _ in range(6)]
        self.button = QPushButton(self.tr("Edit…"))
        self.button.clicked.connect(self._edit)
        area = ScrollColumn(sizes().tight)
        for widget in (self._name, *self._lines, self._heading, *self._checks):
            area.column.addWidget(widget)
        area.column.addStretch(1)
        self.body.addWidget(area, 1)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.model.reloaded.connect(self._show)
        self._show()

    def show_post(self, post_id: int | None) -> None:
        """Show a post; None for none."""
        self.model.show(post_id)

    def _edit(self) -> None:
        from socialroi_desktop.views.records.record_dialog import RecordDialog

        post = post_to_edit(self._session, self.model.post_id or 0)
        if post is not None:
            dialog = RecordDialog(self._session, post, parent=self)
            dialog.finished.connect(lambda _result: self.done.emit())
            dialog.open()

    def _show(self) -> None:
        shown = self.model.shown
        self.button.setVisible(shown is not None)
        if shown is None:
            self._name.setText(self.tr("No post chosen"))
            self._put(
                self._lines[0], self.tr("Choose one with the arrow keys or the mouse; N makes a new one.")
            )
            for label in (*self._lines[1:], self._heading, *self._checks):
                label.hide()
            return
        self._name.setText(shown.title)
        for label, words in zip(self._lines, shown.lines, strict=True):
            self._put(label, words)
        self._put(self._heading, self.tr("Before it goes out") if shown.planned else "")
        for number, label in enumerate(self._checks):
            wrong = shown.wrong[number] if number < len(shown.wrong) else None
            label.setProperty("tone", str(Tone.BAD if wrong and wrong.blocking else Tone.WARN))
            self._put(label, wrong.words if wrong else "")
        if shown.planned and not shown.wrong:
            self._put(self._checks[0], self.tr("✓ Nothing keeps it back."))

    def _put(self, label: QLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))
        label.style().polish(label)
