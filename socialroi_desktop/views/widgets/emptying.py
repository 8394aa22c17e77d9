"""Takes out of a layout what stood there, so that something else can be shown."""

from PySide6.QtWidgets import QLayout


def empty(layout: QLayout) -> None:
    """Take out and delete everything of a layout and of those inside it.

    What is to be deleted is there until the next turn of events, as the key pressed in it may still need it: it is hidden.
    """
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty(inner)
