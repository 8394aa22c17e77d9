"""The rows behind one figure, read when they are asked for. Knows no widgets and not who shows them."""

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.viewmodels.shared.figure_text import value_text
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import metric_formula, metric_label


class FigureRows(QObject):
    """`read` carries what the figure is called with its value, how it is worked out, and the tables of its rows."""

    read = Signal(str, str, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def ask(self, figure: Figure, scope: Scope) -> None:
        """Read the rows of a figure that was worked out for a question."""
        from socialroi_desktop.queries.proof import prove

        title = translate("FigureRows", "{figure}: {value}").format(
            figure=metric_label(figure.metric), value=value_text(figure)
        )
        self._session.read(
            translate("FigureRows", "Reading the rows behind it"),
            lambda workspace, _progress: prove(workspace, figure, scope).tables,
            lambda tables: self.read.emit(title, metric_formula(figure.metric), tables),
            key=f"rows {id(self)}",
        )
