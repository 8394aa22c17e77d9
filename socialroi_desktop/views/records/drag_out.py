"""What is chosen in a table or among pictures, dragged into another program."""

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QAbstractItemView


def drag_out(view: QAbstractItemView, data: QMimeData | None, held: QRect) -> None:
    """Let what is in a part of the viewport be dragged; nothing where there is no data."""
    if data is None:
        return
    drag = QDrag(view)
    drag.setMimeData(data)
    if not held.isEmpty():
        drag.setPixmap(view.viewport().grab(held))
        drag.setHotSpot(QPoint(held.width() // 2, held.height() // 2))
    drag.exec(Qt.DropAction.CopyAction)
