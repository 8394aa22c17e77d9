"""What is carried when a field is dragged onto a column of a file, or away from it. Knows names of fields only."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

FIELD_FORMAT = "application/x-socialroi-field"


def carried(name: str) -> QMimeData:
    """Return what a drag of one field carries."""
    data = QMimeData()
    data.setData(FIELD_FORMAT, name.encode())
    return data


def field_in(data: QMimeData) -> str:
    """Return the field a drag carries; "" when it is another kind of drag."""
    return (
        bytes(data.data(FIELD_FORMAT).data()).decode("utf-8", "replace")
        if data.hasFormat(FIELD_FORMAT)
        else ""
    )


def formats() -> Sequence[str]:
    """Return the kinds of drag that are understood."""
    return [FIELD_FORMAT]
