"""The right to each use of a piece with what is to be done next, on what it rests, and how the maker is credited."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from socialroi_desktop.domain.library.crediting import maker_was_erased
from socialroi_desktop.domain.records import Attachment
from socialroi_desktop.queries.library.piece import AboutPiece
from socialroi_desktop.queries.library.standing import PieceStanding
from socialroi_desktop.viewmodels.library import piece_facts
from socialroi_desktop.viewmodels.library.piece_steps import NextStep, Step, granted_uses, next_step
from socialroi_desktop.viewmodels.library.piece_words import UseWords
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.library.fact_lines import add_ruled, ruled_grid
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.buttons import ElidedLink, link_button
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.menu_button import MenuButton
from socialroi_desktop.views.widgets.renewed import Renewed
from socialroi_desktop.views.widgets.tag import Tag

# The column that takes what is left, and px of the names of uses.
_STRETCHED, _NAMES = 2, 52
# Px between several lines of words and the rules above and below.
_OFF_RULES = 4


class RightLines(Renewed):
    """`step_wanted` carries a `Step` and the use it is about ("" for any), `opened` a record, `proof_opened` a file by id."""

    step_wanted = Signal(str, str)
    opened = Signal(str, int)
    proof_opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = self.tr("Rights")
        self.uses: list[UseWords] = []
        self.steps: dict[str, NextStep] = {}

    def show_rights(
        self,
        found: PieceStanding,
        uses: list[UseWords],
        about: AboutPiece,
        proofs: Sequence[Attachment],
        *,
        editable: bool,
    ) -> None:
        """Show how each use stands."""
        if self.tells(found, uses, about, tuple(proofs), editable):
            return
        self.uses = uses
        nobody = maker_was_erased(about.item)
        steps = [next_step(each, about.to_answer, nobody=nobody) for each in found.uses.values()]
        self.steps = {step.use: step for step in steps if step is not None} if editable else {}
        column = self.renew(self._menu(found, about) if editable else None)
        grid = ruled_grid(_STRETCHED, _NAMES)
        for number, each in enumerate(uses):
            add_ruled(grid, number, *self._line(each))
        column.addLayout(grid)
        if nobody:
            erased = self.tr("Whoever made it was erased for good: there is nobody to ask.")
            column.addWidget(role_label(erased, "muted", wrap=True))
        self._add_grounds(column, found, about)
        for proof in proofs:
            link = ElidedLink(self.tr("Proof: {file}").format(file=proof.name), self.tr("Opens a copy of it"))
            link.setObjectName(f"proof {proof.id}")
            link.clicked.connect(lambda _on=False, row_id=proof.id: self.proof_opened.emit(row_id))
            column.addWidget(link)
        self._add_credit(column, found, about)
        self.keep_focus()

    def copy_credit(self, line: str) -> None:
        """Put the line that stands beside the piece on the clipboard."""
        QGuiApplication.clipboard().setText(line)

    def _line(self, each: UseWords) -> list[QWidget]:
        tone = Tone.WARN if each.soon else None
        tag, more = Tag(*each.tag), role_label(each.more, "" if each.soon else "muted", tone=tone, wrap=True)
        more.setContentsMargins(0, _OFF_RULES, 0, _OFF_RULES)
        label = role_label(each.label)
        label.setAccessibleDescription(each.answer)
        for widget in (label, tag):
            widget.setToolTip(each.answer)
        line: list[QWidget] = [label, tag, more]
        step = self.steps.get(each.use)
        if step is not None:
            line.append(self._link(step))
        return line

    def _link(self, step: NextStep) -> QWidget:
        link = link_button(step.words, lambda: self.step_wanted.emit(step.step, step.use), tip=step.spoken)
        link.setAccessibleName(step.spoken)
        link.setObjectName(f"step {step.use}")
        return link

    def _menu(self, found: PieceStanding, about: AboutPiece) -> MenuButton:
        menu = QMenu()
        ask = menu.addAction(self.tr("Ask for uses…"))
        ask.setEnabled(not maker_was_erased(about.item))
        ask.triggered.connect(lambda: self.step_wanted.emit(Step.ASK, ""))
        answer = menu.addAction(self.tr("Note an answer…"))
        answer.setEnabled(bool(about.to_answer))
        answer.triggered.connect(lambda: self.step_wanted.emit(Step.ANSWER, ""))
        back = menu.addAction(self.tr("Note that rights were withdrawn…"))
        back.setEnabled(bool(granted_uses(found.rights)))
        back.triggered.connect(lambda: self.step_wanted.emit(Step.WITHDRAW, ""))
        button = MenuButton(self.tr("More for rights"), menu)
        menu.setParent(button, menu.windowFlags())
        button.setObjectName("more")
        return button

    def _add_grounds(self, column: QVBoxLayout, found: PieceStanding, about: AboutPiece) -> None:
        for ground in piece_facts.grounds(about, found.uses):
            link = ElidedLink(ground.words)
            link.setObjectName(f"ground {ground.opens}")
            link.clicked.connect(lambda _on=False, opens=ground.opens: self.opened.emit(*opens))
            column.addWidget(link)

    def _add_credit(self, column: QVBoxLayout, found: PieceStanding, about: AboutPiece) -> None:
        line = piece_facts.credited(about, found.uses)
        if line:
            row = QHBoxLayout()
            row.setSpacing(sizes().tight)
            row.addWidget(role_label(self.tr("Credit"), "muted"))
            row.addWidget(role_label(line, wrap=True), 1)
            copy = link_button(self.tr("Copy credit"), lambda: self.copy_credit(line), tip=line)
            copy.setObjectName("copy credit")
            row.addWidget(copy)
            column.addLayout(row)
        given = piece_facts.given(about)
        if given:
            column.addWidget(role_label(given, "muted", wrap=True))
        if about.lacks_disclosure and about.deal is not None:
            deal = about.deal
            words = self.tr("Its deal does not say how that is marked as advertising.")
            column.addWidget(role_label(words, "", tone=Tone.WARN, wrap=True))
            link = link_button(
                self.tr("Write it with the deal"), lambda: self.opened.emit(deal.entity, deal.id or 0)
            )
            link.setObjectName("disclosure")
            column.addWidget(link)
