"""The choice of the attribution model: plain names, what each does, how many orders any can tell about."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from socialroi_desktop.metrics.methods.attribution import MODELS
from socialroi_desktop.viewmodels.roi.words import model_hint, model_name
from socialroi_desktop.views.widgets.dropdown_button import DropdownButton


class ModelButton(DropdownButton):
    """Shows the model in use; `model_chosen` gives the id of another one."""

    model_chosen = Signal(str)

    def __init__(self, model: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._label = self.tr("Model")
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self._coverage = menu.addAction("")
        self._coverage.setEnabled(False)
        menu.addSeparator()
        self._group = QActionGroup(self)
        self._actions: dict[str, QAction] = {}
        for name in MODELS:
            title = self.tr("{model}: {hint}").format(model=model_name(name), hint=model_hint(name))
            action = menu.addAction(title[:1].upper() + title[1:])
            action.setCheckable(True)
            action.triggered.connect(lambda _on=False, chosen=name: self._choose(chosen))
            self._group.addAction(action)
            self._actions[name] = action
        menu.addSeparator()
        self._why = menu.addAction("")
        self._why.setEnabled(False)
        self.setMenu(menu)
        self.set_model(model)

    def set_model(self, model: str) -> None:
        """Show which model is in use."""
        self._actions[model].setChecked(True)
        self.set_value(model_name(model))

    def offer(self, models: Collection[str], why: str) -> None:
        """Offer these models and the one in use, and say why no others."""
        for name, action in self._actions.items():
            action.setVisible(name in models or action.isChecked())
        self._why.setText(why)

    def set_coverage(self, text: str) -> None:
        """Say above the models how much of the orders they can tell anything about."""
        self._coverage.setText(text[:1].upper() + text[1:])

    def _choose(self, model: str) -> None:
        self.set_model(model)
        self.model_chosen.emit(model)
