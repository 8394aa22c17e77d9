"""The pack a partner is handed for a deal: which post, its words, the files that go along. No widgets.

The words are written from the template until they are edited by hand.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.letters.templates import POST_PURPOSES, Template
from socialroi_desktop.domain.letters.writing import Letter, open_fields
from socialroi_desktop.domain.media import safe_name
from socialroi_desktop.domain.outreach.ready_pack import warning_of
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.outreach.ready_pack import Pack, pack_of, write_pack
from socialroi_desktop.queries.outreach.posts import PostFacts, post_facts
from socialroi_desktop.viewmodels.outreach.letter_words import field_label
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.viewmodels.shared.session import Session, problem_text, sentence_of

__all__ = ["POST_PURPOSES", "PackModel"]


class PackModel(QObject):
    """`changed` comes when anything shown is another one, `written` when the words were written anew.

    `saved` carries the folder once the pack is there, `refused` a sentence why something was not done.
    """

    changed = Signal()
    written = Signal()
    saved = Signal(str)
    refused = Signal(str)

    def __init__(self, session: Session, deal_id: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._deal_id = session, deal_id
        self.facts: PostFacts | None = None
        self.pack: Pack | None = None
        self.purpose = POST_PURPOSES[0]
        self.template: Template | None = None
        self.text = ""

    @property
    def templates(self) -> tuple[Template, ...]:
        """The templates of the purpose, the person's language first."""
        return self.facts.offered(self.purpose) if self.facts else ()

    @property
    def missing(self) -> str:
        """What the words still lack, in words; "" when they are complete."""
        fields = dict.fromkeys(field.field for field in open_fields(Letter("", self.text)))
        if not fields:
            return ""
        words = self.tr("Missing: {fields}. It is known once it stands in the deal; or write it here.")
        return words.format(fields=listed(map(field_label, fields)))

    @property
    def warning(self) -> str:
        """What is to be known before the pack is handed over, in words; "" for nothing."""
        if self.facts is None:
            return ""
        over = warning_of(self.facts.deal.deal, self._session.today)
        doubt = None if self.template is None else self.facts.doubt(self.template)
        return "\n".join(problem_text(each) for each in (over, doubt) if each is not None)

    @property
    def files(self) -> tuple[str, ...]:
        """The names of all that is handed over, as far as the words are complete."""
        return () if self.pack is None else (*self.pack.files, *self.pack.media)

    @property
    def folder_name(self) -> str:
        """What the folder of the pack is called."""
        if self.facts is None:
            return ""
        deal = self.facts.deal.deal
        return safe_name(f"{self.facts.person.name} - {deal.name or deal.purpose}")

    def read(self) -> None:
        """Read the deal and write the first post."""
        self._session.read(
            self.tr("Reading the posts"),
            lambda workspace, _progress: post_facts(workspace, self._deal_id),
            self._take,
            lambda error: self.refused.emit(sentence_of(error)),
        )

    def choose_purpose(self, purpose: str) -> None:
        """Write the first post of a purpose."""
        self.purpose = purpose
        self._write(self.templates[0] if self.templates else None)

    def choose_template(self, key: str) -> None:
        """Write another post of the purpose."""
        self._write(next((one for one in self.templates if one.key == key), None))

    def edit(self, text: str) -> None:
        """Take the words as they were edited by hand."""
        if text != self.text:
            self.text = text
            self._look()

    def save(self, folder: Path) -> None:
        """Write the pack as a new folder below one that is there."""
        target, text, deal_id = folder / self.folder_name, self.text, self._deal_id
        self._session.read(
            self.tr("Save the ready pack"),
            lambda workspace, _progress: write_pack(workspace, deal_id=deal_id, folder=target, text=text),
            lambda _files: self.saved.emit(target.name),
            lambda error: self.refused.emit(sentence_of(error)),
        )

    def _take(self, facts: PostFacts) -> None:
        self.facts = facts
        self.choose_purpose(self.purpose)

    def _write(self, template: Template | None) -> None:
        self.template = template
        if template is not None and self.facts is not None:
            try:
                self.text = self.facts.written(template)
            except UserError as error:
                self.refused.emit(sentence_of(error))
            self.written.emit()
        self._look()

    def _look(self) -> None:
        """Find what would be handed over; nothing while fields are missing."""
        self.pack = None
        self.changed.emit()
        if self.missing or not self.text.strip():
            return
        text, deal_id = self.text, self._deal_id
        self._session.read(
            self.tr("Look at the ready pack"),
            lambda workspace, _progress: pack_of(workspace, deal_id=deal_id, text=text),
            self._show,
            lambda error: self.refused.emit(sentence_of(error)),
            key=f"pack {id(self)}",
        )

    def _show(self, pack: Pack) -> None:
        self.pack = pack
        self.changed.emit()
