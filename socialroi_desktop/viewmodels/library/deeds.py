"""What is done about the use of one piece: taken down, and read again what its rights rest on. Knows no widgets."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.asking.tokens import written
from socialroi_desktop.domain.library.crediting import maker_was_erased
from socialroi_desktop.domain.records import Attachment, Influencer, UgcItem, Usage, UsageRight
from socialroi_desktop.operations import attachments
from socialroi_desktop.operations.library.asking import nobody_to_ask
from socialroi_desktop.operations.library.taking_out import take_out
from socialroi_desktop.operations.library.withdrawing import take_down
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.queries.library.piece import AboutPiece, about_piece
from socialroi_desktop.queries.library.standing import PieceStanding, standings_of
from socialroi_desktop.queries.library.to_answer import ToAnswer, to_answer
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.library.piece_steps import to_ask_for
from socialroi_desktop.viewmodels.library.standings import SPOKEN_OF
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of

# What is told of a piece beside its standing.
_ABOUT = frozenset({"ugc_item", "influencer", "product", "deal", "attachment"})


class PieceDeeds(QObject):
    """`refused` carries a sentence for what was not done; `stale` comes when what was told may be another now."""

    refused = Signal(str)
    stale = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        session.changed.connect(self._on_changed)

    @property
    def editable(self) -> bool:
        """Whether anything can be changed."""
        return not self.session.reading_only

    def about(self, item: UgcItem) -> AboutPiece:
        """Return whom and what a piece belongs to."""
        return about_piece(self.session.workspace, item)

    def asked_together(
        self, ids: Sequence[int]
    ) -> tuple[AboutPiece, tuple[int, ...], tuple[str, ...]] | None:
        """Return the first of some pieces, the ids of the others, and for which uses is asked at first.

        None, and why, where they cannot be asked for together.
        """
        rows = [reading.get(self.session.workspace, UgcItem, row_id) for row_id in ids]
        items = [item for item in rows if item is not None]
        if self.session.reading_only:
            self.refused.emit(self.session.reading_only)
        elif not items:
            self.refused.emit(self.tr("Choose one or more pieces first."))
        elif erased := next(filter(maker_was_erased, items), None):
            self.refused.emit(sentence_of(nobody_to_ask(erased)))
        elif len(items) > 1 and not _of_one({item.influencer_id for item in items}):
            self.refused.emit(self._each_alone(items))
        else:
            found = standings_of(self.session.workspace, items, self.session.today).values()
            uses = to_ask_for([standing.uses for standing in found])
            return self.about(items[0]), tuple(item.id or 0 for item in items[1:]), uses
        return None

    def _each_alone(self, items: Sequence[UgcItem]) -> str:
        """Return that pieces of several people are asked for one by one, with the line that finds those of the first."""
        makers = dict.fromkeys(item.influencer_id for item in items if item.influencer_id is not None)
        found = (reading.get(self.session.workspace, Influencer, maker) for maker in makers)
        called = next((f"@{one.handle}" if one.handle else one.name for one in found if one is not None), "")
        template = self.tr(
            "These pieces are of several creators, and each is asked in a letter of their own: choose the pieces of one, in the "
            "search by {line}, and ask for them; then those of the next."
        )
        return template.format(line=written("creator", (called,)))

    def answered_together(self, ids: Sequence[int]) -> ToAnswer | None:
        """Return what waits for an answer of some pieces; None, and why, where nothing can be answered."""
        found = None if self.session.reading_only else to_answer(self.session.workspace, ids)
        if self.session.reading_only:
            self.refused.emit(self.session.reading_only)
        elif not ids:
            self.refused.emit(self.tr("Choose one or more pieces first."))
        elif found is None:
            self.refused.emit(self.tr("Nothing was asked for what is chosen that waits for an answer."))
        return found

    def withdrawn_from(self, ids: Sequence[int]) -> UgcItem | None:
        """Return the one piece of which rights are taken back; None, and why, where there is not one."""
        if self.session.reading_only:
            self.refused.emit(self.session.reading_only)
        elif len(ids) != 1:
            self.refused.emit(self.tr("Choose the one piece of which rights were withdrawn."))
        else:
            return reading.get(self.session.workspace, UgcItem, ids[0])
        return None

    def proofs(self, found: PieceStanding) -> list[Attachment]:
        """Return the files kept with the rights of a piece, each once."""
        ids = [right.id or 0 for right in found.rights.own if isinstance(right, UsageRight)]
        kept = [
            file
            for row_id in ids
            for file in attachments.files_of(self.session.workspace, UsageRight.entity, row_id)
        ]
        return list({file.sha256: file for file in kept}.values())

    def creator_of(self, ids: Sequence[int]) -> int | None:
        """Return who made all of some pieces; None where that is not one person."""
        rows = [reading.get(self.session.workspace, UgcItem, row_id) for row_id in ids]
        makers = {item.influencer_id for item in rows if item is not None}
        return makers.pop() if len(makers) == 1 else None

    def usage(self, row_id: int) -> Usage | None:
        """Return a use, None when it is gone."""
        return reading.get(self.session.workspace, Usage, row_id)

    def take_down(self, usage_ids: Sequence[int]) -> None:
        """Note that a piece was taken down today from some places."""
        today = self.session.today
        self.session.perform(
            self.tr("Take down"),
            lambda workspace, _progress: take_down(workspace, usage_ids=usage_ids, today=today),
            failed=self._tell,
        )

    def take_out(self, usage_id: int) -> None:
        """Take a piece out of a post that is still to come."""
        self.session.perform(
            self.tr("Take out of the post"),
            lambda workspace, _progress: take_out(workspace, usage_id=usage_id),
            failed=self._tell,
        )

    def _on_changed(self, changed: Changed) -> None:
        # Whoever follows the standing of pieces hears of the rest there.
        if changed.entities & _ABOUT and not changed.entities & SPOKEN_OF:
            self.stale.emit()

    def _tell(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))


def _of_one(makers: set[int | None]) -> bool:
    return len(makers) == 1 and None not in makers
