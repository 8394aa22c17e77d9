"""The box that chooses a channel where a new platform may be named: what is typed and known nowhere is offered as a new one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from socialroi_desktop.domain.channels import ChannelTable, means_all, own_id
from socialroi_desktop.domain.values.reading import Picked
from socialroi_desktop.viewmodels.shared.wording import channel_name
from socialroi_desktop.views.widgets.choice_box import ChoiceBox


class PlatformBox(ChoiceBox):
    """Type some letters and take a channel, or the row “New platform”; a name that is only typed is read as a form reads it."""

    edited = Signal()

    def __init__(self, known: ChannelTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(16)
        self.addItem("", None)
        self._new, self._held = "", ""
        finder = QCompleter(self.model(), self)
        finder.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(finder)
        self.set_known(known)
        line = self.lineEdit()
        assert line is not None  # it is editable
        line.setPlaceholderText(self.tr("Choose, or name another platform"))
        line.textEdited.connect(self._offer)
        self.activated.connect(self._on_taken)
        self.currentTextChanged.connect(lambda _text: self.edited.emit())

    def set_known(self, known: ChannelTable) -> None:
        """Offer these channels, too; what stands there stays."""
        for channel in known:
            if self.findData(channel.id) < 0:
                at = self.count() - 1 if self._new else self.count()
                self.insertItem(at, channel_name(channel.id), channel.id)

    def set_channel(self, channel: str | None) -> None:
        """Show a channel; None or "" shows nothing."""
        self._held = channel or ""
        self.setCurrentIndex(self.findData(channel or None))
        self.setEditText(channel_name(channel))

    def entry(self) -> str | Picked:
        """Return the channel that stands there, or the text that names none of those offered."""
        text = self.currentText().strip()
        if text and text == channel_name(self._held):
            return Picked(self._held)
        at = self.findText(text, Qt.MatchFlag.MatchFixedString)
        return Picked(self.itemData(at)) if at >= 0 else text

    def _offer(self, text: str) -> None:
        """Say below the line that what is typed would be a new platform."""
        if self._new:
            self.removeItem(self.count() - 1)
            self._new = ""
            self.setEditText(text)
        if (
            not text.strip()
            or means_all(text)
            or self.findText(text.strip(), Qt.MatchFlag.MatchFixedString) >= 0
        ):
            return
        try:
            found = own_id(text)
        except ValueError:
            return
        self._new = found
        self.addItem(self.tr("New platform “{name}”").format(name=channel_name(found)), found)

    def _on_taken(self, at: int) -> None:
        # The words of the offer are no name.
        self._held = self.itemData(at) or ""
        self.setEditText(channel_name(self._held))
