"""The post-mortem of a campaign: each metric marked beside its figure, causes ticked, lessons written down."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from socialroi_desktop.domain.fields import spec_of
from socialroi_desktop.domain.records import Campaign, CampaignCause, CampaignVerdict
from socialroi_desktop.domain.records.planning import OTHER_CAUSE, UNTOLD
from socialroi_desktop.queries.campaigns.review import CampaignReview, ReviewLine
from socialroi_desktop.viewmodels.plan.campaign_words import line_words
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import declared
from socialroi_desktop.viewmodels.shared.wording import choice_label, field_label
from socialroi_desktop.views.dialogs.buttons import dialog_buttons
from socialroi_desktop.views.dialogs.form_dialog import FormDialog
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.scroll_column import ScrollColumn
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter

_WIDTH, _HEIGHT = 760, 720


class PostMortemDialog(FormDialog):
    """Begins with what was said before; `verdicts`, `causes` and `lessons` are what stands in it."""

    def __init__(self, review: CampaignReview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Post-mortem"))
        self.resize(_WIDTH, _HEIGHT)
        self.review = review
        self.marks: dict[tuple[str, int | None], SegmentedFilter] = {}
        self.boxes: dict[str, QCheckBox] = {}
        self.own_words = QLineEdit()
        self.own_words.setAccessibleName(field_label(spec_of(CampaignCause, "words")))
        self.own_words.setPlaceholderText(self.tr("Another cause, in own words"))
        self.lessons_box = QPlainTextEdit(review.campaign.lessons or "")
        self.lessons_box.setAccessibleName(field_label(spec_of(Campaign, "lessons")))
        self.lessons_box.setPlaceholderText(self.tr("What the next campaign should know"))
        self.lessons_box.setTabChangesFocus(True)
        self.lessons_box.setMinimumHeight(3 * sizes().control)
        self._lay_out()
        self._before = self._state()

    @property
    def is_edited(self) -> bool:
        return self._state() != self._before

    @property
    def verdicts(self) -> list[CampaignVerdict]:
        """Each metric as it is marked, with its figure and target of today."""
        notes = {(one.metric, one.goal_id): one.note for one in self.review.said.verdicts}
        return [
            CampaignVerdict(
                campaign_id=self.review.campaign.id,
                metric=line.metric,
                goal_id=line.key[1],
                verdict=self.marks[line.key].current,
                value=_text(line.value),
                target=_text(line.target),
                note=notes.get(line.key),
            )
            for line in self.review.lines
        ]

    @property
    def causes(self) -> list[CampaignCause]:
        """The causes that are ticked."""
        words = {one.cause: one.words for one in self.review.said.causes} | {
            OTHER_CAUSE: self.own_words.text().strip() or None
        }
        ticked = [cause for cause, box in self.boxes.items() if box.isChecked()]
        return [
            CampaignCause(campaign_id=self.review.campaign.id, cause=cause, words=words.get(cause))
            for cause in ticked
        ]

    @property
    def lessons(self) -> str:
        """What was learnt."""
        return self.lessons_box.toPlainText()

    def _state(self) -> Sequence[object]:
        return self.verdicts, self.causes, self.lessons, self.own_words.text()

    def _lay_out(self) -> None:
        area = ScrollColumn(sizes().gap)
        inside = area.column
        inside.addWidget(role_label(self.review.campaign.name, "page-title", wrap=True))
        inside.addWidget(role_label(self.tr("What worked"), "card-title"))
        inside.addLayout(self._metrics())
        inside.addWidget(role_label(self.tr("Causes"), "card-title"))
        inside.addLayout(self._causes())
        inside.addWidget(role_label(self.tr("Lessons"), "card-title"))
        inside.addWidget(self.lessons_box)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes().page] * 4)
        column.setSpacing(sizes().gap)
        column.addWidget(area, 1)
        column.addWidget(self.confirm)
        column.addLayout(dialog_buttons(self, self.tr("Close the campaign")))

    def _metrics(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(sizes().gap)
        grid.setVerticalSpacing(sizes().tight)
        grid.setColumnStretch(0, 1)
        before = {(one.metric, one.goal_id): one.verdict for one in self.review.said.verdicts}
        for row, line in enumerate(self.review.lines):
            label, figure = line_words(line)
            name, told = role_label(label, wrap=True), role_label(figure, "strong")
            told.setToolTip(problem_text(line.reason) if line.reason is not None else "")
            told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for at, widget in enumerate(
                (name, told, self._mark(line, label, before.get(line.key) or UNTOLD))
            ):
                grid.addWidget(widget, row, at)
        return grid

    def _mark(self, line: ReviewLine, label: str, before: str) -> SegmentedFilter:
        choices = spec_of(CampaignVerdict, "verdict").choices
        mark = SegmentedFilter(label, [Segment(one.id, declared("Fields", one.label)) for one in choices])
        mark.set_current(before)
        self.marks[line.key] = mark
        return mark

    def _causes(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(sizes().gap)
        grid.setVerticalSpacing(sizes().tight)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        ticked = {one.cause: one.words for one in self.review.said.causes}
        self.own_words.setText(ticked.get(OTHER_CAUSE) or "")
        row = 0
        for cause, why in self.review.proposed.items():
            grid.addWidget(self._box(cause, cause in ticked), row, 0)
            grid.addWidget(role_label(problem_text(why), "small", wrap=True), row + 1, 0, 1, 2)
            row += 2
        rest = [
            one.id for one in spec_of(CampaignCause, "cause").choices if one.id not in self.review.proposed
        ]
        for number, cause in enumerate(rest):
            grid.addWidget(self._box(cause, cause in ticked), row + number // 2, number % 2)
        grid.addWidget(self.own_words, row + (len(rest) + 1) // 2, 0, 1, 2)
        self.own_words.textEdited.connect(lambda text: self.boxes[OTHER_CAUSE].setChecked(bool(text.strip())))
        return grid

    def _box(self, cause: str, on: bool) -> QCheckBox:
        box = QCheckBox(choice_label(CampaignCause, "cause", cause))
        box.setChecked(on)
        self.boxes[cause] = box
        return box


def _text(value: object) -> str | None:
    return None if value is None else f"{value:f}"
