"""What a post is made of besides its words: hashtags, call to action, form, topic, day; saved when chosen."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.records import Hashtag
from socialroi_desktop.domain.values.reading import Picked
from socialroi_desktop.errors import UserError
from socialroi_desktop.queries.post_sheet import PostSheet
from socialroi_desktop.viewmodels.calendar.post.post_model import PostModel
from socialroi_desktop.viewmodels.shared.planned_time import planned_at
from socialroi_desktop.viewmodels.shared.session import sentence_of
from socialroi_desktop.views.records.picker import RecordPicker
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.completing import offer_names
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.text_line import TextLine


class DetailFields(QWidget):
    """`words_wanted` carries hashtags that go into the text, `refused` why a day is none."""

    words_wanted = Signal(str)
    refused = Signal(str)

    def __init__(self, model: PostModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._sheet: PostSheet | None = None
        self.when, self.tags, self.call = TextLine(), TextLine(), ChoiceBox()
        self.when.setPlaceholderText(self.tr("Any time, or such as tomorrow 9:00"))
        self.tags.setPlaceholderText(self.tr("# of the bank: a tag or a group, then Enter"))
        self.call.setEditable(True)
        self.call.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        names = model.session.names
        self.form = RecordPicker(model.forms(), self.tr("New: Form of content"))
        self.topic = RecordPicker(names["topic"], self.tr("New: Topic"))
        self._lay_out()
        self._connect()

    def show_sheet(self, sheet: PostSheet) -> None:
        """Show what a post is made of; a field that is being filled in stays."""
        other = self._sheet is None or self._sheet.post.id != sheet.post.id
        self._sheet = sheet
        for widget in (self.when, self.tags, self.call, self.form, self.topic):
            widget.setEnabled(self._model.editable)
        self._offer(sheet)
        if other or not self.when.hasFocus():
            self.when.setText((sheet.post.scheduled_at or "").replace("T", " "))
        for picker, names, value in (
            (self.form, self._model.forms(), sheet.post.form_id),
            (self.topic, self._model.session.names["topic"], sheet.post.topic_id),
        ):
            picker.set_names(names)
            if picker.value != value and (other or not picker.hasFocus()):
                with QSignalBlocker(picker):
                    picker.set_value(value)

    def _offer(self, sheet: PostSheet) -> None:
        groups = dict.fromkeys(tag.group for tag in sheet.tags if tag.group)
        offer_names(
            self.tags, [*(f"#{tag.tag}" for tag in sheet.tags), *(group for group in groups if group)]
        )
        line = self.call.lineEdit()
        kept = line.text() if line is not None and line.hasFocus() else sheet.post.cta or ""
        with QSignalBlocker(self.call):
            self.call.clear()
            self.call.addItems(list(sheet.calls))
            self.call.setEditText(kept)

    def _lay_out(self) -> None:
        # It stands below the text it puts its words into, wherever the rest does.
        self.tags.setAccessibleName(self.tr("Hashtags"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(sizes().gap)
        grid.setVerticalSpacing(4)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Call to action"), self.call),
            (self.tr("Planned for"), self.when),
            (self.tr("Form"), self.form),
            (self.tr("Topic"), self.topic),
        )
        for number, (words, widget) in enumerate(rows):
            label = role_label(words, "small")
            label.setBuddy(widget)
            widget.setAccessibleName(words)
            grid.addWidget(label, number, 0)
            grid.addWidget(widget, number, 1)
        grid.setColumnStretch(1, 1)

    def _connect(self) -> None:
        self.tags.returnPressed.connect(self.put_tags)
        self.call.activated.connect(lambda _row: self._save_call())
        line = self.call.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._save_call)
        self.when.editingFinished.connect(self._plan)
        for field, picker in (("form_id", self.form), ("topic_id", self.topic)):
            picker.edited.connect(lambda field=field, picker=picker: self._choose(field, picker))
            picker.new_wanted.connect(lambda text, field=field: self._model.name_new(field, text.strip()))

    def put_tags(self) -> None:
        """Put the tag that is typed into the text, or all tags of the group that is typed."""
        typed = self.tags.text().strip()
        if not typed or self._sheet is None:
            return
        group = [tag.tag for tag in self._sheet.tags if tag.group and fold(tag.group) == fold(typed)]
        words = group or [typed.lstrip("#")]
        wrong = next((problem for word in words for problem in Hashtag(tag=word).own_problems()), None)
        if wrong is not None:
            self.refused.emit(sentence_of(UserError(wrong.template, **wrong.values)))
            return
        self.words_wanted.emit(" ".join(f"#{word}" for word in words))
        self.tags.clear()

    def _save_call(self) -> None:
        told = self.call.currentText().strip() or None
        if self._sheet is not None and told != self._sheet.post.cta:
            self._model.set({"cta": told})

    def _plan(self) -> None:
        if self._sheet is None:
            return
        post = self._sheet.post
        try:
            planned = planned_at(self._model.session, self.when.text(), post.channel, post.account)
        except UserError as error:
            self.refused.emit(sentence_of(error))
            return
        if planned != self._sheet.post.scheduled_at:
            self._model.set({"scheduled_at": planned})

    def _choose(self, field: str, picker: RecordPicker) -> None:
        entry = picker.entry()
        if self._sheet is None or not isinstance(entry, Picked):
            return
        if entry.value is not None and entry.value < 0:
            # One that ships becomes one of the workspace.
            self._model.name_new(field, picker.text())
        elif entry.value != getattr(self._sheet.post, field):
            self._model.set({field: entry.value})
