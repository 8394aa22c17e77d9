"""The small window that puts the selected posts on a topic of the map, or takes them off it: one change for all of them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from socialroi_desktop.domain.records import Post
from socialroi_desktop.domain.values.reading import Picked
from socialroi_desktop.viewmodels.data.topics import put_on_topic
from socialroi_desktop.viewmodels.records.row_words import selected_words
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.dialogs.buttons import dialog_buttons
from socialroi_desktop.views.records.picker import RecordPicker
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.labels import role_label

_WIDTH = 440


class TopicDialog(QDialog):
    """Asks for a topic; none takes the posts off the map."""

    def __init__(
        self,
        session: Session,
        ids: Sequence[int],
        refused: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._ids, self._refused = session, tuple(ids), refused
        self.setWindowTitle(self.tr("Topic of posts"))
        self.setMinimumWidth(_WIDTH)
        self.topic = RecordPicker(session.names["topic"])
        self.topic.setPlaceholderText(self.tr("none: off the map"))
        column = QVBoxLayout(self)
        column.setSpacing(sizes().gap)
        column.addWidget(role_label(selected_words(Post, len(ids)), "muted", wrap=True))
        column.addWidget(FormRow(self.tr("Topic"), self.topic))
        column.addLayout(dialog_buttons(self, self.tr("Set the topic")))
        self.topic.setFocus()

    def accept(self) -> None:
        entry = self.topic.entry()
        if not isinstance(entry, Picked):
            return
        put_on_topic(self._session, self._ids, entry.value, refused=self._refused)
        super().accept()
