"""One letter being written to one person: template, deal, text, what is still missing. No widgets.

The text is written from the template until it is edited by hand; the marks of missing fields are found in it either way.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.catalogue import letter_limits
from socialroi_desktop.domain.letters.grammar import environment
from socialroi_desktop.domain.letters.mailing import MailLink, mail_link
from socialroi_desktop.domain.letters.templates import PURPOSES, Template
from socialroi_desktop.domain.letters.writing import Letter, fill, left_marks, open_fields, write
from socialroi_desktop.domain.outreach.touches import LETTERS as WAYS
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.outreach.letters import Next, log_letter
from socialroi_desktop.queries.outreach.letters import LetterFacts, letter_facts
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.shared.session import Session, problem_text, sentence_of

__all__ = ["PURPOSES", "WAYS", "LetterModel", "Sending"]


@dataclass(frozen=True, slots=True)
class Sending:
    """How a letter goes out and what comes next: `way` it is logged by, `action` on `day`, None for nothing next."""

    way: str
    action: str = ""
    day: date | None = None


class LetterModel(QObject):
    """`edited` tells that there are words in the letter that were typed by hand and stand nowhere else.

    `changed` comes when anything shown is another one, `texts_written` when subject and body were written anew.

    `sent` comes once the letter is logged, `refused` carries a sentence why something was not done.
    """

    changed = Signal()
    texts_written = Signal()
    sent = Signal()
    refused = Signal(str)

    def __init__(
        self, session: Session, influencer_id: int, deal_id: int | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.influencer_id = influencer_id
        self.deal_id = deal_id
        self.purpose = ""
        self.template: Template | None = None
        self.letter = Letter("", "")
        self.edited = False
        self.problem = ""
        self.facts: LetterFacts | None = None
        self._typed: dict[str, str] = {}

    def read(self, done: Callable[[], None] | None = None) -> None:
        """Read what letters are written from; the first time the likeliest letter is written."""

        def take(facts: LetterFacts) -> None:
            self._take(facts)
            if done is not None:
                done()

        today, influencer_id = self.session.today, self.influencer_id

        def ask(workspace: Workspace, _progress: Progress) -> LetterFacts:
            facts = letter_facts(workspace, influencer_id, today)
            # What writes letters is loaded here and not while the window waits for the first one.
            environment()
            facts.values(facts.current_deal, facts.language.code)
            return facts

        self.session.read(
            self.tr("Reading the letters"),
            ask,
            take,
            lambda error: self.refused.emit(sentence_of(error)),
        )

    @property
    def templates(self) -> tuple[Template, ...]:
        """The templates of the purpose, the person's language first."""
        return self.facts.offered(self.purpose) if self.facts else ()

    @property
    def missing(self) -> dict[str, tuple[str, ...]]:
        """The fields that still wait for a value, with the texts (`subject`, `body`) they stand in."""
        found: dict[str, tuple[str, ...]] = {}
        for field in open_fields(self.letter):
            found[field.field] = tuple(dict.fromkeys((*found.get(field.field, ()), field.part)))
        return found

    @property
    def can_go(self) -> bool:
        """Whether the letter can be copied, mailed and marked as sent: it has a text and nothing is missing."""
        whole = not self.problem and not self.missing and not left_marks(self.letter)
        return whole and bool(self.letter.body.strip())

    @property
    def warning(self) -> str:
        """What is said about many alike letters today; "" while there are few."""
        if self.facts is None or not self.letter.body.strip():
            return ""
        found = self.facts.warning(self.template.key if self.template else "", self.text)
        return problem_text(found) if found else ""

    @property
    def name_hint(self) -> str:
        """What is said where the letter names the shop by the name of its file, which nobody chose; "" elsewhere."""
        name = self.session.settings.name
        if name != self.session.workspace.path.stem or name not in self.text:
            return ""
        hint = self.tr("Your shop is called “{name}”, like its file: change it in Workspace settings.")
        return hint.format(name=name)

    @property
    def text(self) -> str:
        """The letter as it is logged and copied: subject, an empty line, the text."""
        return f"{self.letter.subject}\n\n{self.letter.body}".strip()

    @property
    def link(self) -> MailLink:
        """The letter as a link for the mail program."""
        address = self.facts.person.email if self.facts else None
        return mail_link(address, self.letter, letter_limits())

    @property
    def next_day(self) -> date:
        """The day on which an answer would be missed."""
        return self.session.today + timedelta(days=letter_limits().follow_up_after_days)

    def choose_purpose(self, purpose: str) -> None:
        """Write the first template of a purpose."""
        self.purpose = purpose
        self._write(self.templates[0] if self.templates else None)

    def choose_template(self, key: str) -> None:
        """Write another template of the purpose."""
        self._write(next((template for template in self.templates if template.key == key), None))

    def choose_deal(self, deal_id: int | None) -> None:
        """Write the letter about another deal, or about none."""
        self.deal_id = deal_id
        self._write(self.template)

    def edit(self, letter: Letter) -> None:
        """Take the texts as they were edited by hand."""
        if letter != self.letter:
            self.letter, self.problem, self.edited = letter, "", True
            self.changed.emit()

    def fill_in(self, field: str, value: str) -> None:
        """Put a value into the letter where a field is missing; what was edited by hand stays."""
        if value.strip():
            self._typed[field] = value.strip()
            self.letter = Letter(
                fill(self.letter.subject, field, value.strip()), fill(self.letter.body, field, value.strip())
            )
            self.texts_written.emit()
            self.changed.emit()

    def log(self, sending: Sending) -> None:
        """Log the letter as sent, with what comes next, as one change."""
        letter, deal_id, influencer_id = self.letter, self.deal_id, self.influencer_id
        key = self.template.key if self.template else ""
        next_action = Next(sending.action, sending.day) if sending.action and sending.day else None
        self.session.perform(
            self.tr("Log the letter"),
            lambda workspace, _progress: log_letter(
                workspace,
                influencer_id=influencer_id,
                letter=letter,
                way=sending.way,
                template=key,
                deal_id=deal_id,
                next_action=next_action,
            ),
            done=lambda _changed: self.sent.emit(),
            failed=lambda error: self.refused.emit(sentence_of(error)),
        )

    def _take(self, facts: LetterFacts) -> None:
        first = self.facts is None
        self.facts = facts
        if first:
            self.deal_id = self.deal_id or facts.current_deal
            self.choose_purpose(facts.purpose)
        elif self.template is not None and not self.edited:
            # A template that was edited meanwhile is written as it is now.
            self.choose_template(self.template.key)

    def _write(self, template: Template | None) -> None:
        self.template, self.problem = template, ""
        if template is not None and self.facts is not None:
            values = self.facts.values(self.deal_id, template.language) | self._typed
            try:
                self.letter = write(template.subject, template.body, values)
            except UserError as error:
                self.problem = sentence_of(error)
            else:
                self.edited = False
                self.texts_written.emit()
        self.changed.emit()
