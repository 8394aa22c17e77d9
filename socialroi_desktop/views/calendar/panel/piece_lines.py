"""The pieces of customers in a post, each with its picture, its rights on the day of the post, and the way to it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from socialroi_desktop.queries.post_sheet import PostSheet
from socialroi_desktop.viewmodels.shared.pictures import Pictures
from socialroi_desktop.viewmodels.shared.piece_in_post import PieceLine, piece_line
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.widgets.buttons import ElidedLink
from socialroi_desktop.views.widgets.renewed import Renewed
from socialroi_desktop.views.widgets.tag import Tag

_EDGE = 40


class PieceLines(Renewed):
    """`opened` carries the id of a piece."""

    opened = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._pictures = Pictures(session, QSize(2 * _EDGE, 2 * _EDGE), self)
        self._pictures.arrived.connect(lambda _sha256: self._draw())
        self._places: list[tuple[QLabel, str]] = []

    def show_sheet(self, sheet: PostSheet) -> None:
        """Show the pieces of a post."""
        lines = [piece_line(each) for each in sheet.pieces]
        self.setVisible(bool(lines))
        if self.tells(lines, sheet.pictures):
            return
        column, self._places = self.renew(), []
        for line in lines:
            column.addLayout(self._line(line, sheet.pictures.get(line.id, "")))
        self._pictures.want([sha256 for _, sha256 in self._places])
        self._draw()
        self.keep_focus()

    def _line(self, line: PieceLine, sha256: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        if sha256:
            picture = QLabel()
            picture.setFixedSize(_EDGE, _EDGE)
            self._places.append((picture, sha256))
            row.addWidget(picture)
        words = QVBoxLayout()
        words.setSpacing(2)
        link = ElidedLink(line.title)
        link.setObjectName(f"piece {line.id}")
        link.clicked.connect(lambda _on=False: self.opened.emit(line.id))
        tag = Tag(*line.tag)
        tag.setToolTip(line.why)
        words.addWidget(link)
        words.addWidget(tag, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(words, 1)
        return row

    def _draw(self) -> None:
        for label, sha256 in self._places:
            image = self._pictures.picture(sha256)
            if image is not None:
                ratio = label.devicePixelRatioF()
                side = round(_EDGE * ratio)
                filled = image.scaled(
                    side,
                    side,
                    Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                    Qt.TransformationMode.SmoothTransformation,
                ).copy(0, 0, side, side)
                filled.setDevicePixelRatio(ratio)
                label.setPixmap(QPixmap.fromImage(filled))
