"""Text of a form that is not saved yet, kept through a crash: among the looks of the session, soon written down.

Knows neither forms nor what the text means.
"""

from PySide6.QtCore import QObject, QTimer

from socialroi_desktop.viewmodels.shared.session import Session

# From the last key on.
WAIT_MS = 1000
# What erasing somebody for good must reach: a form may have named them.
PREFIXES = ("plan/draft/", "typed/")


class KeptTyping(QObject):
    """What is kept under one name of the looks at a time."""

    def __init__(self, session: Session, name: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self.name = session, name
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(lambda: self._session.look_kept.emit(self.name))

    @property
    def text(self) -> str:
        """What is kept; "" where nothing is."""
        return self._session.looks.get(self.name, "")

    def go_on_as(self, name: str) -> None:
        """Keep under another name from now on; what waits to be written down is."""
        if self._timer.isActive():
            self.write(self.text)
        self.name = name

    def keep(self, text: str) -> None:
        """Keep a text, and write it down a second after the last one."""
        self._session.looks[self.name] = text
        self._timer.start()

    def write(self, text: str) -> None:
        """Keep a text and write it down at once."""
        self._timer.stop()
        if self.text != text or text:
            self._session.looks[self.name] = text
            self._session.look_kept.emit(self.name)


def forget_typing(session: Session) -> None:
    """Let go of all that was typed into forms and not saved."""
    for name, text in list(session.looks.items()):
        if text and name.startswith(PREFIXES):
            session.looks[name] = ""
            session.look_kept.emit(name)
