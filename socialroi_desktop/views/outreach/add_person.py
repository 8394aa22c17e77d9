"""The line that adds a person: a name or a handle, and Enter. Reads what was typed; writes nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from socialroi_desktop.errors import UserError
from socialroi_desktop.viewmodels.outreach.people import person_of
from socialroi_desktop.viewmodels.shared.session import sentence_of
from socialroi_desktop.views.theme import repolish
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.labels import ElidedLabel
from socialroi_desktop.views.widgets.text_line import TextLine


class AddPerson(Card):
    """`added` carries the new person, `closed` comes with Escape. The line stays for the next one."""

    added = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.line = TextLine()
        self.line.setAccessibleName(self.tr("Name or handle of the new person"))
        self.line.setPlaceholderText(self.tr("Name, @handle, or the address of a profile"))
        self.button = QPushButton(self.tr("Add"))
        self.words = ElidedLabel("", "small")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.body.addLayout(row)
        self.body.addWidget(self.words)
        self.line.returnPressed.connect(self.add)
        self.line.textChanged.connect(lambda _text: self.say(""))
        self.button.clicked.connect(self.add)
        self.say("")

    def add(self) -> None:
        """Ask for the person that was typed to be added."""
        try:
            person = person_of(self.line.text())
        except UserError as error:
            self.say(sentence_of(error))
            return
        if person is None:
            self.say(self.tr("Type a name, or a handle such as @anna."))
        else:
            self.added.emit(person)

    def begin(self) -> None:
        """Be there for the next one."""
        self.line.clear()
        self.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, problem: str) -> None:
        """Say why somebody was not added; "" says what Enter does."""
        repolish(self.words, tone="bad" if problem else "")
        repolish(self.line, invalid=bool(problem))
        self.words.set_text(problem or self.tr("Enter adds the person to Search; Esc closes the line."))

    def warn(self, words: str) -> None:
        """Say what is worth a look about the person who was added."""
        repolish(self.words, tone="warn")
        self.words.set_text(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
