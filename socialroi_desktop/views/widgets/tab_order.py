"""The order in which Tab goes through what was laid out: as it is read, whenever it was made."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def tab_as_laid_out(whole: QWidget) -> None:
    """Let Tab go through what lies in a widget in the order of its layouts; the first of it stays where it is."""
    follow(_reached(whole))


def tab_after(before: QWidget, whole: QWidget) -> None:
    """Let Tab go from a widget to what lies in another one, in the order of its layouts."""
    follow([before, *_reached(whole)])


def follow(widgets: Sequence[QWidget]) -> None:
    """Let Tab go from the first of some widgets of a window to the others, one after the other."""
    for before, widget in pairwise(widgets):
        QWidget.setTabOrder(before, widget)


def _reached(whole: QWidget) -> list[QWidget]:
    # Qt moves none that Tab does not reach.
    return [each for each in _laid_out(whole) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]


def _laid_out(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _inside(layout)


def _inside(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from _laid_out(widget)
        elif (other := item.layout()) is not None:
            yield from _inside(other)
