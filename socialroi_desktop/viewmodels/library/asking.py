"""One request for the use of a piece as it is being written: for which uses, in which language, in which words. No widgets.

The text is written anew until it is edited by hand; what is logged is what stands there.
"""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.catalogue import letter_languages
from socialroi_desktop.domain.letters.fields import MERGE_FIELDS
from socialroi_desktop.domain.letters.writing import Letter, open_fields
from socialroi_desktop.domain.library.requests import Wanted
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.domain.values.people_words import typed_territory
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.library.asking import ask_for
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.queries.library.asking import Request, request_for
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.shared.session import Session, problem_text, sentence_of
from socialroi_desktop.viewmodels.shared.translating import declared


class AskingModel(QObject):
    """`written` comes with another text, `logged` once the request is noted, `refused` carries why it is not.

    `language` is "" as long as that of the maker goes.
    """

    written = Signal()
    logged = Signal()
    refused = Signal(str)

    def __init__(
        self, session: Session, item: UgcItem, others: Sequence[int] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._item, self._others = session, item, tuple(others)
        self.uses: tuple[str, ...] = ()
        self.until: date | None = None
        self.territory: str | None = None
        self.language, self.text, self.edited = "", "", False
        self.request: Request | None = None

    @staticmethod
    def languages() -> list[tuple[str, str]]:
        """Return code and name of the languages there are requests in."""
        return [(language.code, language.name) for language in letter_languages()]

    @property
    def missing(self) -> list[str]:
        """What the text still lacks, in words."""
        fields = dict.fromkeys(mark.field for mark in open_fields(Letter("", self.text)))
        known = [MERGE_FIELDS[field].label if field in MERGE_FIELDS else field for field in fields]
        return [declared("Fields", label) for label in known]

    def ask_for(self, uses: Sequence[str]) -> None:
        """Ask for other uses; the text follows unless it was edited."""
        self.uses = tuple(uses)
        self._write()

    def limit(self, until: date | None, territory: str) -> None:
        """Ask until a day, and for some countries; None and "" for no limit."""
        if (until, territory) != (self.until, self.territory or ""):
            self.until, self.territory = until, territory or None
            self._write()

    @property
    def doubt(self) -> str:
        """What is to be known of the creator before they are asked; "" for nothing."""
        found = None if self.request is None else self.request.doubt
        return "" if found is None else problem_text(found)

    def speak(self, language: str) -> None:
        """Write in another language."""
        self.language = language
        self._write()

    def edit(self, text: str) -> None:
        """Take over what was typed by hand."""
        self.edited = self.edited or text != self.text
        self.text = text

    def write_anew(self) -> None:
        """Write the text anew in place of what was typed."""
        self.edited = False
        self._write()

    def log(self, channel: str | None) -> None:
        """Note that this was asked today on a network, in these words and with these limits."""
        try:
            territory = typed_territory(self.territory or "") or None
        except UserError as error:
            self._tell(error)
            return
        work = partial(
            _asked,
            item_id=self._item.id or 0,
            uses=self.uses,
            channel=channel,
            wording=self.text,
            template="" if self.request is None else self.request.template,
            today=self._session.today,
            others=self._others,
            until=self.until,
            territory=territory,
        )
        self._session.perform(
            self.tr("Ask for rights"), work, done=lambda _changed: self.logged.emit(), failed=self._tell
        )

    def tell(self, words: str) -> None:
        """Say what was done, which undo takes back."""
        self._session.said.emit(words, True)

    def _write(self) -> None:
        if self.edited:
            return
        if not self.uses:
            self._take(None)
            return
        item_id, language, others = self._item.id or 0, self.language or None, self._others
        wanted, today = Wanted(self.uses, self.until, self.territory), self._session.today
        self._session.read(
            self.tr("Writing a request"),
            lambda workspace, _progress: request_for(
                workspace, item_id, wanted, language, others, today=today
            ),
            self._take,
            self._tell,
            key=f"request {id(self)}",
        )

    def _take(self, request: Request | None) -> None:
        if self.edited:
            return
        self.request = request
        self.text = "" if request is None else request.text
        self.written.emit()

    def _tell(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))


def _asked(workspace: Workspace, _progress: Progress, **told: object) -> Changed:
    return ask_for(workspace, **told)  # type: ignore[arg-type]  # named by the one who asks
