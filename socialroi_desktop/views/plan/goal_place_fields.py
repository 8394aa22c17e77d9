"""The card of the goal form that says what the goal belongs to, its parts, and the share of a forecast it may be."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from socialroi_desktop.domain.fields import spec_of
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.domain.values.reading import Picked
from socialroi_desktop.metrics.methods.goal_kinds import kinds_of
from socialroi_desktop.viewmodels.plan.amounts import editable_text, stored_text
from socialroi_desktop.viewmodels.plan.goal_editor import GoalEditor
from socialroi_desktop.viewmodels.plan.part_words import kind_name
from socialroi_desktop.viewmodels.shared.translating import declared
from socialroi_desktop.viewmodels.shared.wording import choice_label
from socialroi_desktop.views.plan.form_grid import form_grid
from socialroi_desktop.views.plan.share_fields import ShareFields
from socialroi_desktop.views.plan.signal_boxes import SignalBoxes
from socialroi_desktop.views.plan.target_rows import TargetRows
from socialroi_desktop.views.records.picker import RecordPicker
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.form_row import FormRow

_NUMBERS = ("sales_forecast", "social_share", "growth", "accept_rate")
# What members by invitation are planned by.
_COUNTS = ("giveaways", "fans_picked", "invites_each")
_OF_MEMBERS = frozenset({"followers", "new_followers"})
# What only goals that are measured themselves have.
_MEASURED = ("targets", "of_kind", "share_model", *_NUMBERS)


class GoalPlaceFields(Card):
    """Writes what is typed into the editor and shows what it holds. `rows` are the fields by record name."""

    def __init__(self, editor: GoalEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Its place, its parts"))
        self._editor = editor
        self._level = _choices("level")
        self._parent = RecordPicker(editor.session.names["goal"])
        self._parent.setAccessibleName(self.tr("Part of the goal"))
        self._parent.setPlaceholderText(self.tr("none; or an event or big goal"))
        self._season, self._own_kind = QLineEdit(), QLineEdit()
        self._season.setPlaceholderText(self.tr("such as back to school"))
        self._of_kind = ChoiceBox()
        self._of_kind.setEditable(True)
        self._model = _choices("share_model", blank=True)
        self._numbers = {name: QLineEdit() for name in _NUMBERS}
        self.targets, self.signals = TargetRows(editor), SignalBoxes(editor)
        self.share = ShareFields(editor)
        self._counts = {name: QLineEdit() for name in _COUNTS}
        self._lay_out()
        self._connect()

    def show_goal(self) -> None:
        """Show the editor's goal; a box that is being typed into keeps what is in it."""
        goal = self._editor.goal
        self._level.setCurrentIndex(self._level.findData(goal.level))
        if not self._parent.hasFocus():
            self._parent.set_names(self._editor.session.names["goal"])
            self._parent.set_value(goal.parent_id)
        for box, text in ((self._season, goal.season), (self._own_kind, goal.own_kind)):
            if not box.hasFocus():
                box.setText(text or "")
        for name, box in self._numbers.items():
            if not box.hasFocus():
                box.setText(editable_text(getattr(goal, name), "orders", lift=True))
        self._model.setCurrentIndex(max(self._model.findData(goal.share_model or ""), 0))
        self._show_kind()
        self.targets.show_parts()
        self.signals.show_signals()
        self.share.show_share()
        for name, box in self._counts.items():
            told = getattr(goal, name)
            if not box.hasFocus():
                box.setText("" if told is None else str(told))
        measured = goal.level == "metric"
        for name in _MEASURED:
            self.rows[name].setVisible(measured)
        self.rows["of_kind"].setVisible(measured and bool(kinds_of(goal.metric)))
        self.rows["share_end"].setVisible(measured and bool(goal.sales_forecast))
        self.rows["own_kind"].setVisible(goal.kind == "own")
        self.rows["signals"].setVisible(measured and self.signals.suits)
        invites = goal.metric in _OF_MEMBERS or any(getattr(goal, name) is not None for name in _COUNTS)
        for name in (*_COUNTS, "accept_rate"):
            self.rows[name].setVisible(measured and invites)

    def _show_kind(self) -> None:
        line, goal = self._of_kind.lineEdit(), self._editor.goal
        if line is None or line.hasFocus():
            return
        self._of_kind.blockSignals(True)
        self._of_kind.clear()
        self._of_kind.addItem("", "")
        for kind in kinds_of(goal.metric):
            self._of_kind.addItem(kind_name(kind), kind)
        at = self._of_kind.findData(goal.of_kind or "")
        if at >= 0:
            self._of_kind.setCurrentIndex(at)
        else:
            self._of_kind.setEditText(goal.of_kind or "")
        line.setPlaceholderText(self.tr("all kinds"))
        self._of_kind.blockSignals(False)

    def _lay_out(self) -> None:
        self.rows = {
            "level": FormRow(self.tr("Level"), self._level),
            "parent_id": FormRow(self.tr("Part of the goal"), self._parent),
            "season": FormRow(self.tr("Season"), self._season),
            "own_kind": FormRow(self.tr("Own type"), self._own_kind),
            "of_kind": FormRow(self.tr("Only of kind"), self._of_kind),
            "targets": FormRow(self.tr("Parts of the target"), self.targets),
            "signals": FormRow(self.tr("Signals beside it"), self.signals),
            "giveaways": FormRow(self.tr("Giveaways"), self._counts["giveaways"]),
            "fans_picked": FormRow(self.tr("Fans for each"), self._counts["fans_picked"]),
            "invites_each": FormRow(self.tr("Invites a fan"), self._counts["invites_each"]),
            "accept_rate": FormRow(self.tr("Accepted (%)"), self._numbers["accept_rate"]),
            "social_share": FormRow(self.tr("Share of social (%)"), self._numbers["social_share"]),
            "sales_forecast": FormRow(self.tr("of the sales forecast"), self._numbers["sales_forecast"]),
            "growth": FormRow(self.tr("and growth (%)"), self._numbers["growth"]),
            "share_model": FormRow(self.tr("Model of the share"), self._model),
            "share_end": FormRow(self.tr("The share is of these days"), self.share),
        }
        places = {
            "level": (0, 0, 2), "parent_id": (0, 2, 4), "season": (1, 0, 2), "of_kind": (1, 2, 2), "own_kind": (1, 4, 2),
            "targets": (2, 0, 6), "signals": (3, 0, 6), "giveaways": (4, 0, 3), "fans_picked": (4, 3, 3),
            "invites_each": (5, 0, 3), "accept_rate": (5, 3, 3), "social_share": (6, 0, 2), "sales_forecast": (6, 2, 2),
            "growth": (6, 4, 2), "share_model": (7, 0, 2),
            "share_end": (7, 2, 4),
        }  # fmt: skip
        for name in places:
            if name not in ("targets", "signals", "share_end") and (told := spec_of(Goal, name).help):
                self.rows[name].editor.setToolTip(declared("Fields", told))
        self.body.addLayout(form_grid(self.rows, places))

    def _connect(self) -> None:
        editor = self._editor
        self._level.activated.connect(lambda row: editor.set(level=self._level.itemData(row)))
        self._parent.edited.connect(self._on_parent_edited)
        self._season.textEdited.connect(lambda text: editor.set(season=text.strip() or None))
        self._own_kind.textEdited.connect(lambda text: editor.set(own_kind=text.strip() or None))
        self._of_kind.editTextChanged.connect(self._on_kind_edited)
        self._model.activated.connect(lambda row: editor.set(share_model=self._model.itemData(row) or None))
        for name, box in self._numbers.items():
            box.textEdited.connect(
                lambda text, name=name: editor.set(**{name: stored_text(text, "orders", lift=True) or None})
            )

        for name, box in self._counts.items():
            box.textEdited.connect(lambda text, name=name: editor.set(**{name: _whole(text)}))

    def _on_kind_edited(self, text: str) -> None:
        at = self._of_kind.findText(text)
        self._editor.set(of_kind=(self._of_kind.itemData(at) if at >= 0 else text.strip()) or None)

    def _on_parent_edited(self) -> None:
        entry = self._parent.entry()
        if isinstance(entry, Picked):
            self._editor.set(parent_id=entry.value)


def _whole(text: str) -> int | None:
    return int(text.strip()) if text.strip().isdecimal() else None


def _choices(field: str, *, blank: bool = False) -> ChoiceBox:
    box = ChoiceBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    if blank:
        box.addItem("", "")
    for choice in spec_of(Goal, field).choices:
        box.addItem(choice_label(Goal, field, choice.id), choice.id)
    return box
