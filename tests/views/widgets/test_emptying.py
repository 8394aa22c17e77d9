"""A layout is emptied with all that stands inside it, and nothing of it is seen any more."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from socialroi_desktop.views.widgets.emptying import empty


def test_what_stood_in_a_layout_and_inside_it_is_hidden_and_goes(qtbot):
    place = QWidget()
    qtbot.addWidget(place)
    column, row = QVBoxLayout(place), QHBoxLayout()
    outer, inner = QLabel("outer"), QLabel("inner")
    column.addWidget(outer)
    row.addWidget(inner)
    row.addStretch(1)
    column.addLayout(row)
    place.show()
    empty(column)
    assert column.count() == 0
    assert not outer.isVisible()
    assert not inner.isVisible()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert place.findChildren(QLabel) == []
