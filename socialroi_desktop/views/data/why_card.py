"""Why a file was taken for what it was taken, and the links that change it."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.data.import_file import Plan
from socialroi_desktop.viewmodels.data.verdicts import format_label
from socialroi_desktop.viewmodels.data.why import assumed_zone, other_formats, zone_question
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.views.data.question_control import QuestionControl
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.labels import role_label

_MOST_RIVALS = 2
# A longer link would make the card wider than its place, and cut off what else it says.
_WIDEST_LINK = 236


class WhyCard(Card):
    """`format_chosen` carries a format id, `zone_chosen` a zone; `mapping_requested` asks for the columns."""

    format_chosen = Signal(str)
    zone_chosen = Signal(str)
    mapping_requested = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._today = today
        self._heading = role_label("", "card-title", wrap=True)
        self._text = role_label("", "muted", wrap=True)
        self.body.addWidget(self._heading)
        self.body.addWidget(self._text)
        self._rivals = QVBoxLayout()
        self._rivals.setSpacing(0)
        self.rivals: list[QPushButton] = []
        self.body.addLayout(self._rivals)
        self._zone = QWidget()
        self.body.addWidget(self._zone)
        self.zone_link = link_button(self.tr("change time zone"))
        self.zone_link.clicked.connect(self._open_zone)
        self.format_link = link_button(self.tr("other format"))
        self.mapping_link = link_button(self.tr("map columns"))
        self.mapping_link.clicked.connect(self.mapping_requested)
        row = QHBoxLayout()
        row.setSpacing(12)
        for link in (self.format_link, self.mapping_link):
            row.addWidget(link)
        row.addStretch(1)
        self.body.addWidget(self.zone_link, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(row)
        self._plan: Plan | None = None
        self.hide()

    def show_plan(self, plan: Plan | None) -> None:
        """Show the reasons for a plan; None hides the card."""
        self._plan = plan
        self.setVisible(plan is not None)
        self._zone.hide()
        if plan is None:
            return
        if plan.needs_mapping:
            self._heading.setText(self.tr("No known export"))
            sentences = [self.tr("Say what its columns mean, or choose the export it is.")]
        elif plan.own:
            self._heading.setText(self.tr("Saved by this app"))
            sentences = [problem_text(reason) for reason in plan.reasons]
        elif plan.format_id == "mapped":
            self._heading.setText(self.tr("Columns mapped by hand"))
            template = self.tr(
                "{read} of {total} columns are read. The mapping is remembered for this header."
            )
            sentences = [template.format(read=len(plan.mapping), total=len(plan.header))]
        else:
            self._heading.setText(self.tr("Why {format}?").format(format=format_label(plan.format_id)))
            sentences = [problem_text(reason) for reason in plan.reasons]
        zone = assumed_zone(plan)
        if zone:
            sentences.append(self.tr("Times carry no zone: read as {zone}.").format(zone=zone))
        self._text.setText(" ".join(sentences))
        self._show_rivals(plan)
        self.zone_link.setVisible(bool(zone) and not plan.needs_mapping)
        self.mapping_link.setVisible(not plan.needs_mapping)
        self._fill_formats(plan)

    def _show_rivals(self, plan: Plan) -> None:
        """Offer the formats that fit nearly as well, each in one click."""
        empty(self._rivals)
        self.rivals = []
        for form_id, confidence in plan.rivals[:_MOST_RIVALS]:
            words = self.tr("or {format} · {confidence} sure")
            whole = words.format(format=format_label(form_id), confidence=formatting.percent(confidence))
            rival = link_button(whole, partial(self.format_chosen.emit, form_id), tip=whole)
            rival.ensurePolished()
            rival.setText(rival.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideMiddle, _WIDEST_LINK))
            rival.setAccessibleName(whole)
            self.rivals.append(rival)
            self._rivals.addWidget(rival, 0, Qt.AlignmentFlag.AlignLeft)

    def _fill_formats(self, plan: Plan) -> None:
        menu = QMenu(self.format_link)
        for form_id, label in other_formats(plan):
            action = QAction(label, menu)
            action.triggered.connect(lambda _on=False, chosen=form_id: self.format_chosen.emit(chosen))
            menu.addAction(action)
        self.format_link.setMenu(menu)

    def _open_zone(self) -> None:
        plan = self._plan
        if plan is None:
            return
        control = QuestionControl(zone_question(plan), plan.layout.options, self._today)
        control.answered.connect(lambda _id, zone: self.zone_chosen.emit(zone))
        self.body.replaceWidget(self._zone, control)
        self._zone.deleteLater()
        self._zone = control
        control.editor.setFocus()
