"""The card of the goal form that says what is wanted: type, metric, target, days, channels, product..."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from socialroi_desktop.domain.fields import spec_of
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.domain.values.reading import Picked
from socialroi_desktop.metrics.methods.goals import period_of
from socialroi_desktop.viewmodels.plan.amounts import editable_text, stored_text, unit_hint
from socialroi_desktop.viewmodels.plan.goal_editor import GoalEditor
from socialroi_desktop.viewmodels.plan.goal_words import channel_words, class_words
from socialroi_desktop.viewmodels.plan.measurable import metric_choices, missing_for
from socialroi_desktop.viewmodels.plan.periods import preset, preset_names, preset_of
from socialroi_desktop.viewmodels.shared.translating import declared
from socialroi_desktop.viewmodels.shared.wording import choice_label
from socialroi_desktop.views.plan.form_grid import form_grid
from socialroi_desktop.views.records.picker import RecordPicker
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.channel_option import options_of
from socialroi_desktop.views.widgets.channel_picker import ChannelPicker
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.date_field import DayEdit
from socialroi_desktop.views.widgets.dropdown_button import DropdownButton
from socialroi_desktop.views.widgets.form_row import FormRow, SearchBox
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.tag import Tag


class GoalFields(Card):
    """Writes what is typed into the editor and shows what it holds. `rows` are the fields by record name."""

    def __init__(self, editor: GoalEditor, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What should happen"), parent=parent)
        self._editor = editor
        self._make_inputs()
        self._lay_out()
        self._connect()
        editor.known_changed.connect(self._on_known_changed)
        self._on_known_changed()

    @property
    def days(self) -> tuple[DayEdit, DayEdit]:
        """The fields of the first and the last day."""
        return self._start, self._end

    def show_goal(self) -> None:
        """Show the editor's goal; a box that is being typed into keeps what is in it."""
        editor, goal = self._editor, self._editor.goal
        lift = goal.target_kind == "lift"
        _put(self._name, goal.name)
        self._kind.setCurrentIndex(self._kind.findData(goal.kind))
        self._metric.set_key(goal.metric)
        self._metric.setToolTip(self._metric.currentText())
        self._target_kind.setCurrentIndex(self._target_kind.findData(goal.target_kind))
        if not self._target.hasFocus():
            _put(self._target, editable_text(goal.target, goal.metric, lift=lift))
        self._unit.setText(unit_hint(goal.metric, editor.currency, lift=lift))
        self._unit.setVisible(bool(self._unit.text()))
        self._start.set_day(goal.start)
        self._end.set_day(goal.end)
        period = period_of(goal.start, goal.end)
        found = preset_of(period, editor.session.today) if period else ""
        self._preset.setCurrentIndex(self._preset.findData(found))
        self._channels.set_value(channel_words(goal))
        if not self._follows.hasFocus():
            self._follows.set_value(goal.follows_id)
        if not self._brief.hasFocus():
            self._brief.set_value(goal.brief_id)
        self._picker.set_channels(frozenset((goal.channels or "").split()) or None)
        self._product.set_key(goal.product_line or "")
        for name in ("metric", "target_kind", "target", "pages"):
            self.rows[name].setVisible(goal.level == "metric")
        self._show_campaign()
        if not self._pages.hasFocus():
            _put(self._pages, " ".join((goal.pages or "").split()))
        if not self._note.hasFocus():
            _put(self._note, goal.note or "")
        self._show_worth()

    def _show_worth(self) -> None:
        goal = self._editor.goal
        words, tone = class_words(goal)
        self._class.set_tag(words, tone)
        self._class.setVisible(bool(words))
        known = self._editor.known
        missing = missing_for(goal.metric, known.metrics) if known.is_read else ""
        self._missing.setText(missing)
        self._missing.setVisible(bool(missing))

    def _make_inputs(self) -> None:
        self._name = QLineEdit()
        self._kind = _combo(
            [(choice.id, choice_label(Goal, "kind", choice.id)) for choice in spec_of(Goal, "kind").choices]
        )
        self._metric = SearchBox(self.tr("Metric"))
        self._class = Tag("")
        self._class.setToolTip(
            self.tr(
                "What the metric is to a goal of this type: a result, a step on the way (process), or vanity."
            )
        )
        self._missing = role_label("", "small", wrap=True)
        self._missing.setObjectName("needs")
        self._target_kind = _combo(
            [
                (item.id, choice_label(Goal, "target_kind", item.id))
                for item in spec_of(Goal, "target_kind").choices
            ]
        )
        self._target = QLineEdit()
        self._unit = role_label("", "muted")
        self._preset = _combo([*preset_names().items()])
        self._preset.setPlaceholderText(self.tr("Own dates"))
        today = self._editor.session.today
        self._start, self._end = DayEdit(self.tr("From"), today), DayEdit(self.tr("To"), today)
        self._channels = DropdownButton("")
        self._picker = ChannelPicker(options_of(self._editor.session.channels))
        self._channels.set_popover(self._picker)
        self._product = SearchBox(self.tr("Product or line"), free=True)
        self._product.line.setPlaceholderText(self.tr("everything sold"))
        self._product.setToolTip(declared("Fields", spec_of(Goal, "product_line").help))
        names = self._editor.session.names["campaign"]
        self._campaign = RecordPicker(names, self.tr("New: Campaign"))
        self._campaign.setAccessibleName(self.tr("Campaign"))
        self._campaign.setPlaceholderText(self.tr("none; type a new name to make one"))
        self._pages = QLineEdit()
        self._pages.setPlaceholderText(self.tr("the whole site; or /blog/ /contact"))
        self._pages.setToolTip(declared("Fields", spec_of(Goal, "pages").help))
        self._follows = RecordPicker(self._editor.session.names["goal"])
        self._follows.setAccessibleName(self.tr("Follows the goal"))
        self._follows.setPlaceholderText(self.tr("none; or the one that comes first"))
        self._follows.setToolTip(declared("Fields", spec_of(Goal, "follows_id").help))
        self._brief = RecordPicker(self._editor.session.names["brief"])
        self._brief.setAccessibleName(self.tr("Serves the brief"))
        self._brief.setPlaceholderText(self.tr("none; Brand tells why you are on social"))
        self._brief.setToolTip(declared("Fields", spec_of(Goal, "brief_id").help))
        self._note = QLineEdit()

    def _lay_out(self) -> None:
        self.rows = {
            "name": FormRow(self.tr("Name"), self._name),
            "kind": FormRow(self.tr("Type"), self._kind),
            "metric": FormRow(self.tr("Metric"), self._metric, beside=self._class),
            "target_kind": FormRow(self.tr("Target"), self._target_kind),
            "target": FormRow(self.tr("Value"), self._target, beside=self._unit),
            "period": FormRow(self.tr("Period"), self._preset),
            "start": FormRow(self.tr("From"), self._start),
            "end": FormRow(self.tr("To"), self._end),
            "channels": FormRow(self.tr("Channels"), self._channels),
            "product_line": FormRow(self.tr("Product or line"), self._product),
            "campaign_id": FormRow(self.tr("Campaign"), self._campaign),
            "pages": FormRow(self.tr("Page or section"), self._pages),
            "follows_id": FormRow(self.tr("Follows the goal"), self._follows),
            "brief_id": FormRow(self.tr("Serves the brief"), self._brief),
            "note": FormRow(self.tr("Note"), self._note),
        }
        places = {
            "name": (0, 0, 6), "kind": (1, 0, 2), "metric": (1, 2, 4), "target_kind": (3, 0, 3),
            "target": (3, 3, 3), "period": (4, 0, 2), "start": (4, 2, 2), "end": (4, 4, 2),
            "channels": (5, 0, 3), "product_line": (5, 3, 3), "campaign_id": (6, 0, 3), "pages": (6, 3, 3),
            "follows_id": (7, 0, 3), "brief_id": (7, 3, 3), "note": (8, 0, 6),
        }  # fmt: skip
        grid = form_grid(self.rows, places)
        grid.addWidget(self._missing, 2, 2, 1, 4)
        self.body.addLayout(grid)
        self.body.addStretch(1)

    def _connect(self) -> None:
        editor = self._editor
        self._name.textEdited.connect(lambda text: editor.set(name=text))
        self._kind.activated.connect(lambda row: editor.set(kind=self._kind.itemData(row)))
        self._metric.chosen.connect(lambda key: editor.set(metric=key))
        self._target_kind.activated.connect(
            lambda row: editor.set(target_kind=self._target_kind.itemData(row))
        )
        self._target.textEdited.connect(self._on_target_edited)
        self._preset.activated.connect(
            lambda row: editor.set_period(preset(self._preset.itemData(row), editor.session.today))
        )
        self._start.day_changed.connect(lambda day: editor.set(start=day))
        self._end.day_changed.connect(lambda day: editor.set(end=day))
        self._picker.channels_chosen.connect(self._on_channels_chosen)
        self._product.chosen.connect(lambda text: editor.set(product_line=text or None))
        self._campaign.edited.connect(self._on_campaign_edited)
        self._campaign.new_wanted.connect(self._on_campaign_named)
        self._pages.textEdited.connect(lambda text: editor.set(pages=text.strip() or None))
        self._follows.edited.connect(self._on_follows_edited)
        self._brief.edited.connect(self._on_brief_edited)
        self._note.textEdited.connect(lambda text: editor.set(note=text.strip() or None))

    def _on_target_edited(self, text: str) -> None:
        goal = self._editor.goal
        stored = stored_text(text, goal.metric, lift=goal.target_kind == "lift")
        self._editor.set(target=stored or None)

    def _on_channels_chosen(self, chosen: frozenset[str] | None) -> None:
        ordered = self._editor.session.channels.ordered(chosen or ())
        self._editor.set(channels=" ".join(ordered) or None)

    def _show_campaign(self) -> None:
        editor, line = self._editor, self._campaign
        line.set_names(editor.session.names["campaign"])
        held = editor.campaign or Picked(editor.goal.campaign_id)
        if line.hasFocus() or line.entry() == held:
            return
        line.blockSignals(True)
        if editor.campaign:
            line.set_words(editor.campaign)
        else:
            line.set_value(editor.goal.campaign_id)
        line.blockSignals(False)

    def _on_follows_edited(self) -> None:
        entry = self._follows.entry()
        if isinstance(entry, Picked):
            self._editor.set(follows_id=entry.value)

    def _on_brief_edited(self) -> None:
        entry = self._brief.entry()
        if isinstance(entry, Picked):
            self._editor.set(brief_id=entry.value)

    def _on_campaign_edited(self) -> None:
        entry = self._campaign.entry()
        if isinstance(entry, Picked):
            self._editor.choose_campaign(entry.value)
        else:
            self._editor.name_campaign(entry)

    def _on_campaign_named(self, name: str) -> None:
        self._campaign.set_words(name)
        self._editor.name_campaign(name)

    def _on_known_changed(self) -> None:
        known = self._editor.known
        self._offer_metrics()
        self._product.set_entries([(name, name, "") for name in known.products])
        self._show_worth()

    def _offer_metrics(self) -> None:
        known = self._editor.known
        found = metric_choices(self._editor.goal.kind, known.metrics)
        self._metric.set_entries([(one.id, one.words, one.missing if known.is_read else "") for one in found])

    def offer_metrics_of_kind(self) -> None:
        """List the metrics in the order that suits the goal's type."""
        self._offer_metrics()
        self._metric.set_key(self._editor.goal.metric)


def _combo(entries: list[tuple[str, str]]) -> QComboBox:
    box = ChoiceBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    for key, words in entries:
        box.addItem(words, key)
    return box


def _put(box: QLineEdit, text: str) -> None:
    if box.text() != text and not (box.hasFocus() and box.text().strip() == text):
        box.setText(text)
        box.setCursorPosition(0)
