"""Tells models whether the widget that shows them is in sight. Knows no model by name."""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class _Shown(Protocol):
    def set_active(self, active: bool) -> None: ...


class _Watch(QObject):
    def __init__(self, widget: QWidget, models: tuple[_Shown, ...]) -> None:
        super().__init__(widget)
        self._models = models
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            for model in self._models:
                model.set_active(event.type() == QEvent.Type.Show)
        return False


def read_while_shown(widget: QWidget, *models: _Shown) -> None:
    """Let models read only while a widget is shown, from now on."""
    for model in models:
        model.set_active(widget.isVisible())
    _Watch(widget, models)
