"""The ways out beside a check that holds a post up: another day, asking for the right again, or a reason that is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialroi_desktop.domain.library.permission import USE_OF_PLACE
from socialroi_desktop.domain.posting.checks import has_reason, in_the_way
from socialroi_desktop.domain.records.reach import PLANNED_STATES, READY
from socialroi_desktop.queries.post_sheet import PostSheet
from socialroi_desktop.viewmodels.calendar.post.post_model import PostModel
from socialroi_desktop.viewmodels.calendar.post.sheet_words import reason_words
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.views.widgets.ask_line import AskLine
from socialroi_desktop.views.widgets.breaking import breakable
from socialroi_desktop.views.widgets.buttons import link_button, text_button
from socialroi_desktop.views.widgets.flow_layout import FlowLayout
from socialroi_desktop.views.widgets.labels import role_label


class WaysOut(QWidget):
    """Offers only what helps a post as it is; `asked` carries a piece whose right is to be asked for, and the use."""

    asked = Signal(int, str)

    def __init__(self, model: PostModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._sheet: PostSheet | None = None
        self.ready_button = text_button(self.tr("Mark as ready"), lambda: model.set({"state": READY}))
        self.move_button = text_button("", self._move)
        self.renew_button = text_button(self.tr("Ask to renew…"), self.ask_to_renew)
        self.override_button = link_button(
            self.tr("Override…"),
            self._ask_why,
            tip=self.tr("Ready all the same; the reason is kept with the post"),
        )
        self.reason = role_label("", "small", wrap=True)
        self.question = AskLine(model.session.today)
        self.question.go_back_to(self.override_button)
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=8, fills=False)
        flow.setContentsMargins(0, 0, 0, 0)
        for widget in (self.ready_button, self.move_button, self.renew_button, self.override_button):
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.reason, buttons, self.question):
            column.addWidget(part)

    def show_sheet(self, sheet: PostSheet) -> None:
        """Offer what can be done with a post as it is."""
        if self._sheet is not None and self._sheet.post.id != sheet.post.id and not self.question.isHidden():
            self.question.hide()
        self._sheet = sheet
        post, wrong, editable = sheet.post, in_the_way(sheet.checks), self._model.editable
        planned = post.state in PLANNED_STATES and editable
        about_rights = any(check.check == "rights" and not check.ok for check in sheet.checks)
        self.ready_button.setVisible(planned and not wrong and post.state != READY)
        self.move_button.setVisible(planned and about_rights and sheet.good_day is not None)
        if sheet.good_day is not None:
            day = formatting.near_day(sheet.good_day, self._model.session.today)
            self.move_button.setText(self.tr("Move to {day}").format(day=day))
        self.renew_button.setVisible(planned and about_rights)
        self.override_button.setVisible(planned and bool(wrong))
        self.reason.setVisible(has_reason(post))
        self.reason.setText(breakable(reason_words(sheet, self._model.session.settings.timezone)))

    def ask_to_renew(self) -> None:
        """Ask for the first piece whose right is missing."""
        wrong = [each for each in self._sheet.pieces if each.cover.to_take_down] if self._sheet else []
        for each in wrong[:1]:
            self.asked.emit(each.place.piece.id, USE_OF_PLACE[each.place.usage.where])

    def _move(self) -> None:
        if self._sheet is not None and self._sheet.good_day is not None:
            self._model.move_to(self._sheet.good_day)

    def _ask_why(self) -> None:
        self.question.ask_text(self.tr("Why does it come out all the same?"), self._model.override)
