"""The import in preparation: files on the left, their rows on the right; saved when it is applied."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.data.import_file import Phase
from socialroi_desktop.viewmodels.data.import_model import ImportModel
from socialroi_desktop.viewmodels.data.import_words import all_files
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.views.data.file_card import FileCard
from socialroi_desktop.views.data.mapping_pane import MappingPane
from socialroi_desktop.views.data.preview_pane import PreviewPane
from socialroi_desktop.views.data.why_card import WhyCard
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.empty_state import EmptyState
from socialroi_desktop.views.widgets.error_banner import ErrorBanner
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.page import Page
from socialroi_desktop.views.widgets.page_header import PageHeader

_LEFT = 288


class ImportPage(Page):
    """`cancelled` asks to leave without importing."""

    cancelled = Signal()
    files_requested = Signal()

    def __init__(self, model: ImportModel, parent: QWidget | None = None) -> None:
        header = PageHeader("", "")
        super().__init__(header, parent=parent)
        self.model = model
        self.cards: list[FileCard] = []
        self._mapped: object = None
        self.add_action = QAction(self.tr("Add files…"), self)
        self.add_action.triggered.connect(self.files_requested)
        self.cancel_action = QAction(self.tr("Cancel"), self)
        self.cancel_action.triggered.connect(self._on_cancel)
        self.apply_action = QAction("", self)
        self.apply_action.triggered.connect(model.apply)
        header.add_action(self.add_action)
        header.add_action(self.cancel_action)
        self.apply_button = header.add_action(self.apply_action, primary=True)
        self.errors = ErrorBanner()
        self.why = WhyCard(model.session.today)
        self.left_out = role_label("", "small", wrap=True)
        self.preview = PreviewPane(model)
        self.mapping = MappingPane(model)
        self.message = EmptyState("file-x", "", "")
        self._message_card = Card()
        self._message_card.body.addWidget(self.message)
        self.stack = QStackedWidget()
        for pane in (self.preview, self.mapping, self._message_card):
            self.stack.addWidget(pane)
        self._lay_out()
        self._connect()
        self._show_header()

    def _lay_out(self) -> None:
        side = QWidget()
        side.setProperty("role", "scroll-body")
        self._left = QVBoxLayout(side)
        self._left.setContentsMargins(0, 0, 0, 0)
        self._left.setSpacing(sizes().gap)
        self._left.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(side)
        self._area = area
        left = QWidget()
        left.setFixedWidth(_LEFT)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes().gap)
        column.addWidget(area, 1)
        column.addWidget(self.left_out)
        # Below the list, not in it: the reasons are in sight however many files there are.
        column.addWidget(self.why)
        row = QHBoxLayout()
        row.setSpacing(sizes().gap)
        row.addWidget(left)
        row.addWidget(self.stack, 1)
        self.content.addWidget(self.errors)
        self.content.addLayout(row, 1)

    def _connect(self) -> None:
        model = self.model
        model.files_changed.connect(self.errors.hide)
        model.files_changed.connect(self._rebuild)
        model.file_changed.connect(self._on_file_changed)
        model.current_changed.connect(self._on_current_changed)
        model.ticks_changed.connect(self._show_header)
        self.why.format_chosen.connect(lambda form: model.set_format(model.current, form))
        self.why.zone_chosen.connect(lambda zone: model.answer(model.current, "timezone", zone))
        self.why.mapping_requested.connect(lambda: model.ask_for_mapping(model.current))
        for keys, step in (("Ctrl+Up", -1), ("Ctrl+Down", 1)):
            other = QShortcut(QKeySequence(keys), self)
            other.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            other.activated.connect(lambda by=step: self.go_by(by))
        apply = QShortcut(QKeySequence("Ctrl+Return"), self)
        apply.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        apply.activated.connect(self.apply_action.trigger)
        escape = QShortcut(Qt.Key.Key_Escape, self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._on_cancel)

    def go_by(self, step: int, *, on_card: bool = False) -> None:
        """Look at the next file or the one before; the keyboard goes along where it was `on_card`."""
        number = self.model.current + step
        if not 0 <= number < len(self.cards):
            return
        self.model.set_current(number)
        self._area.ensureWidgetVisible(self.cards[number])
        if on_card:
            self.cards[number].setFocus()

    def _rebuild(self) -> None:
        self.left_out.setText("\n".join(map(problem_text, self.model.left_out)))
        self.left_out.setVisible(bool(self.model.left_out))
        if [id(card.item) for card in self.cards] == [id(item) for item in self.model.files]:
            return
        for card in self.cards:
            card.hide()
            self._left.removeWidget(card)
            card.deleteLater()
        self.cards = []
        for number, item in enumerate(self.model.files):
            card = FileCard(item, self.model.session.today, self.model.session.settings.timezone)
            card.clicked.connect(lambda n=number: self.model.set_current(n))
            card.answered.connect(lambda question, value, n=number: self._on_answered(n, question, value))
            card.moved.connect(lambda step: self.go_by(step, on_card=True))
            card.removed.connect(lambda n=number: self._on_removed(n))
            self._left.insertWidget(number, card)
            self.cards.append(card)
        self._on_current_changed(self.model.current)
        self._show_header()

    def _on_answered(self, number: int, question: str, value: object) -> None:
        self.model.set_current(number)
        self.model.answer(number, question, value)

    def _on_removed(self, number: int) -> None:
        if len(self.model.files) == 1:
            self._on_cancel()
        else:
            self.model.remove_file(number)

    def _on_file_changed(self, number: int) -> None:
        if number < len(self.cards):
            self.cards[number].show_state()
        if number == self.model.current:
            self._show_pane()
        self._show_header()

    def _on_current_changed(self, number: int) -> None:
        for at, card in enumerate(self.cards):
            card.set_accented(at == number)
        self._show_pane()

    def _show_pane(self) -> None:
        item = self.model.file
        # Also for a file that cannot be read as the format that was chosen: here is the way to another one.
        self.why.show_plan(
            None if item is None or item.phase in (Phase.READING, Phase.DECLINED) else item.plan
        )
        if item is None or item.phase in (Phase.DECLINED, Phase.FAILED):
            words = item.message if item is not None else ""
            self.message.set_words(self.tr("Nothing from this file will be imported"), words)
            self.stack.setCurrentWidget(self._message_card)
        elif item.phase is Phase.MAPPING:
            if self.stack.currentWidget() is not self.mapping or self._mapped is not item.plan:
                self._mapped = item.plan
                self.mapping.show_file()
            self.stack.setCurrentWidget(self.mapping)
        else:
            self.stack.setCurrentWidget(self.preview)

    def _show_header(self) -> None:
        count, wanted = len(self.model.files), self.model.wanted()
        self.header.set_title(either(count, self.tr("Import 1 file"), self.tr("Import %Ln files", "", count)))
        if self.model.applying:
            self.header.set_state(self.tr("importing…"))
        elif self.model.reading:
            self.header.set_state(self.tr("reading · nothing is saved until you apply"))
        else:
            known = all_files(self.model.files)
            calm = self.tr("nothing is saved until you apply")
            self.header.set_state(
                self.tr("{known} · {calm}").format(known=known, calm=calm) if known else calm
            )
        self.apply_action.setText(
            either(wanted, self.tr("Apply 1 row"), self.tr("Apply %Ln rows", "", wanted))
        )
        self.apply_action.setEnabled(wanted > 0 and not self.model.reading and not self.model.applying)
        self.add_action.setEnabled(not self.model.applying)

    def _on_cancel(self) -> None:
        if self.model.applying:
            self.model.cancel_apply()
        else:
            self.cancelled.emit()
