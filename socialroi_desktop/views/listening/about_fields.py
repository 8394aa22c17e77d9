"""What a mention is about: kind, feeling, topic, product, order; saved when chosen."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from socialroi_desktop.domain.records import Mention
from socialroi_desktop.domain.records.listening import MENTION_KIND, SENTIMENT
from socialroi_desktop.domain.values.reading import Picked
from socialroi_desktop.viewmodels.listening.changes import MentionChanges
from socialroi_desktop.viewmodels.listening.inbox import InboxModel
from socialroi_desktop.viewmodels.shared.wording import choice_label
from socialroi_desktop.views.records.picker import RecordPicker
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.text_line import TextLine


class AboutFields(QWidget):
    """Shows the mention of the model; a field that is being filled in stays."""

    def __init__(self, model: InboxModel, changes: MentionChanges, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._changes = model, changes
        names = model.session.names
        self.kind, self.sentiment = _choices("kind", MENTION_KIND), _choices("sentiment", SENTIMENT)
        self.topic, self.product = RecordPicker(names["topic"]), RecordPicker(names["product"])
        self.order = TextLine()
        self._lay_out()
        self.kind.activated.connect(lambda _row: self._set("kind", self.kind.currentData()))
        self.sentiment.activated.connect(lambda _row: self._set("sentiment", self.sentiment.currentData()))
        for name, picker in (("topic_id", self.topic), ("product_id", self.product)):
            picker.edited.connect(lambda name=name, picker=picker: self._pick(name, picker))
        self.order.editingFinished.connect(
            lambda: self._set("order_number", self.order.text().strip() or None)
        )

    def show_mention(self, mention: Mention, *, other: bool) -> None:
        """Show what a mention is about; `other` says that it is another one than before."""
        for box, value in ((self.kind, mention.kind), (self.sentiment, mention.sentiment)):
            box.setCurrentIndex(max(box.findData(value), 0))
        names = self._model.session.names
        for entity, picker, chosen in (
            ("topic", self.topic, mention.topic_id),
            ("product", self.product, mention.product_id),
        ):
            picker.set_names(names[entity])
            if picker.value != chosen and (other or not picker.hasFocus()):
                with QSignalBlocker(picker):
                    picker.set_value(chosen)
        if other or not self.order.hasFocus():
            self.order.setText(mention.order_number or "")
        for widget in (self.kind, self.sentiment, self.topic, self.product, self.order):
            widget.setEnabled(self._model.possible)

    def take_keys(self) -> None:
        """Let the keys go to the first field."""
        self.kind.setFocus()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(sizes().tight)
        grid.setVerticalSpacing(4)
        fields: tuple[tuple[str, QComboBox | QLineEdit], ...] = (
            (self.tr("Kind"), self.kind),
            (self.tr("Sentiment"), self.sentiment),
            (self.tr("Topic"), self.topic),
            (self.tr("Product"), self.product),
            (self.tr("Order"), self.order),
        )
        for number, (words, widget) in enumerate(fields):
            row, column = divmod(number, 2)
            label = role_label(words, "small")
            label.setBuddy(widget)
            widget.setAccessibleName(words)
            grid.addWidget(label, row, 2 * column)
            grid.addWidget(widget, row, 2 * column + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)

    def _pick(self, name: str, picker: RecordPicker) -> None:
        entry = picker.entry()
        if isinstance(entry, Picked):
            self._set(name, entry.value)

    def _set(self, name: str, value: object) -> None:
        mention = self._model.mention
        if mention is not None and getattr(mention, name) != value:
            self._changes.set({name: value})


def _choices(name: str, declared: tuple[object, ...]) -> ChoiceBox:
    box = ChoiceBox()
    box.addItem("", None)
    for choice in declared:
        box.addItem(choice_label(Mention, name, choice.id), choice.id)  # type: ignore[attr-defined]  # a Choice
    return box
