"""The seven steps of the plan while they are looked at. Knows no widgets."""

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.queries.strategy.steps import Step, seven_steps
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel


class StepsModel(VisibleModel, QObject):
    """`steps` are in order; `reloaded` follows them."""

    reloaded = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.steps: tuple[Step, ...] = ()
        self.follow(session)

    @property
    def state(self) -> str:
        """How many of the steps are done, in words."""
        done = sum(step.is_done for step in self.steps)
        return (
            translate("Steps", "{done} of {of} steps done").format(done=done, of=len(self.steps))
            if self.steps
            else ""
        )

    def read_anew(self) -> None:
        """Look at what is there."""
        today = self._session.today

        def done(found: tuple[Step, ...]) -> None:
            self.steps = found
            self.reloaded.emit()

        self._session.read(
            self.tr("Read the seven steps"),
            lambda workspace, _progress: seven_steps(workspace, today),
            done,
            key=f"steps {id(self)}",
        )
