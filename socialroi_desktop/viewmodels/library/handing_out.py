"""Chosen pieces on their way into a folder: which may go and which may not and why, before anything is written. No widgets."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.catalogue import file_kinds
from socialroi_desktop.domain.library.file_names import USUAL_RULE, name_of, rule_problem
from socialroi_desktop.domain.library.handing_out import Chosen, ending_soon
from socialroi_desktop.domain.media import named_after
from socialroi_desktop.domain.values.people_words import typed_territory
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.library.handing_out import HandedOut, hand_out, must_be_free
from socialroi_desktop.queries.library.handing_out import chosen as answered
from socialroi_desktop.viewmodels.library.adding import Outcome
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.limits import only_in
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.viewmodels.shared.session import Session, problem_text, sentence_of
from socialroi_desktop.viewmodels.shared.translating import translate

# So many folders of one name are tried.
_MOST_ALIKE = 100


@dataclass(frozen=True, slots=True)
class Wanted:
    """How pieces are to go: for `reason` those of `overridden` go that may not, `keep_data` leaves place and device in copies."""

    folder: Path
    rule: str = USUAL_RULE
    reason: str = ""
    overridden: frozenset[int] = frozenset()
    keep_data: bool = False


class HandingOut(QObject):
    """`answered` comes when it is known which pieces may go, `chosen` has them in their order then; `unanswered` says why not.

    `written` carries an `Outcome` once the folder is there, `refused` a sentence where nothing was done.
    """

    answered = Signal()
    unanswered = Signal(str)
    written = Signal(object)
    refused = Signal(str)

    def __init__(
        self, session: Session, ids: Sequence[int], name: str = "", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session, self.ids = session, tuple(dict.fromkeys(ids))
        self.folder_name = named_after(name or self.tr("Pieces {day}").format(day=session.today.isoformat()))
        self.chosen: list[Chosen] = []
        self._where: str | None = None
        self._day = session.today

    @property
    def refusals(self) -> dict[int, str]:
        """A line for each piece that may not go, with the reason, by its id."""
        template = self.tr("{title}: may not go. {reason}")
        return {
            one.item.id or 0: template.format(title=one.item.title, reason=problem_text(one.answer.reason))
            for one in self.chosen
            if not one.answer.allowed
        }

    @property
    def limits(self) -> list[str]:
        """A line for each piece that may go and may be shown in some countries only, where nobody said in which it will be."""
        template = self.tr("{title}: may go, {limit}")
        return [
            template.format(title=one.item.title, limit=only_in(one.answer.only_in))
            for one in self.chosen
            if one.answer.allowed and one.answer.only_in and not self._where
        ]

    @property
    def ends(self) -> list[str]:
        """A line for each piece that may go, but not for long, with its last day."""
        template, today = self.tr("{title}: may go, until {day}"), self.session.today
        return [
            template.format(title=one.item.title, day=formatting.near_day(one.until, today))
            for one in self._ending()
            if one.until is not None
        ]

    @property
    def ends_words(self) -> str:
        """How many of those that may go end before long, and the first day; "" for none."""
        found = self._ending()
        if not found or found[0].until is None:
            return ""
        several = self.tr("%Ln of them end within 30 days, the first on {day}.", "", len(found))
        words = either(len(found), self.tr("1 of them ends within 30 days, on {day}."), several)
        return words.format(day=formatting.near_day(found[0].until, self.session.today))

    def _ending(self) -> list[Chosen]:
        return ending_soon(self.chosen, self._day)

    def count_words(self, taken: int = 0) -> str:
        """Return how many may go, how many of them not everywhere or not for long, and how many may not; `taken` of these go."""
        refused, limited = len(self.refusals), len(self.limits)
        may = len(self.chosen) - refused
        going = either(may, self.tr("1 piece may go."), self.tr("%Ln pieces may go.", "", may))
        if limited:
            several = self.tr("%Ln of them in some countries only.", "", limited)
            some = either(limited, self.tr("1 of them in some countries only."), several)
            going = self.tr("{going} {some}").format(going=going, some=some)
        if ending := self.ends_words:
            going = self.tr("{going} {some}").format(going=going, some=ending)
        if not refused:
            return going
        several = self.tr("%Ln may not.", "", refused)
        words = (going, either(refused, self.tr("1 may not."), several), self._taken_words(taken))
        return " ".join(words)

    def _taken_words(self, taken: int) -> str:
        if not taken:
            return self.tr("Tick what goes all the same.")
        several = self.tr("%Ln that may not go all the same.", "", taken)
        return either(taken, self.tr("1 that may not goes all the same."), several)

    def ask(self, use: str, day: date, territory: str) -> None:
        """Ask which pieces may go; what is wrong with the territory is told by `wrong_territory`."""
        ids, where = self.ids, self._territory(territory)
        self._where, self._day = where, day
        self.session.read(
            self.tr("Asking what may be used"),
            lambda workspace, _progress: answered(workspace, ids=ids, use=use, on=day, territory=where),
            self._take,
            self._on_unanswered,
            key=f"handing out {id(self)}",
        )

    def wrong_territory(self, text: str) -> str:
        """Return what is wrong with the names of countries, "" for nothing."""
        try:
            typed_territory(text)
        except UserError as error:
            return sentence_of(error)
        return ""

    def folder_in(self, place: Path) -> Path:
        """Return the new folder to propose in a place: with a number behind its name where others are there already."""
        names = (self.folder_name, *(f"{self.folder_name} ({number})" for number in range(2, _MOST_ALIKE)))
        free = (place / name for name in names if not self.wrong_folder(str(place / name)))
        return next(free, place / self.folder_name)

    def wrong_folder(self, text: str) -> str:
        """Return why no new folder of that name can be written, "" where it can."""
        if not text.strip():
            return self.tr("Write the name of a new folder.")
        try:
            must_be_free(Path(text.strip()).expanduser())
        except UserError as error:
            return sentence_of(error)
        return ""

    def wrong_rule(self, rule: str) -> str:
        """Return why a rule names no files, "" where it does."""
        wrong = rule_problem(rule)
        return "" if wrong is None else problem_text(wrong)

    def example(self, rule: str) -> str:
        """Return what the first piece is called by a rule; "" where there is none or the rule does not hold."""
        if not self.chosen or rule_problem(rule) is not None:
            return ""
        first = next((one for one in self.chosen if one.answer.allowed), self.chosen[0])
        kind = file_kinds().get(first.item.media_type or "")
        endings = (kind.extensions if kind else ()) if first.item.sha256 else ("txt",)
        number = self.chosen.index(first) + 1
        return name_of(first, number, len(self.chosen), endings, rule)

    def write(self, wanted: Wanted) -> None:
        """Write the folder in the background; what was cancelled leaves nothing behind."""
        chosen, clean = self.chosen, self.session.pictures.decoders.clean
        self.session.read(
            self.tr("Exporting pieces"),
            lambda workspace, progress: hand_out(
                workspace,
                chosen=chosen,
                folder=wanted.folder,
                clean=clean,
                override=wanted.reason,
                overridden=wanted.overridden,
                keep_data=wanted.keep_data,
                rule=wanted.rule,
                progress=progress,
            ),
            self._on_written,
            self._tell,
            lane="files",
        )

    def _territory(self, text: str) -> str | None:
        try:
            return typed_territory(text) or None
        except UserError:
            return None

    def _take(self, chosen: list[Chosen]) -> None:
        self.chosen = chosen
        self.answered.emit()

    def _on_unanswered(self, error: Exception) -> None:
        self.unanswered.emit(sentence_of(error))

    def _on_written(self, done: HandedOut) -> None:
        self.written.emit(outcome_of(done))

    def _tell(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))


def outcome_of(done: HandedOut) -> Outcome:
    """Return in words what came of it."""
    went, stayed = len(done.files), len(done.left_out)
    template = translate("HandingOut", "{title}: {reason}")
    told = tuple(
        template.format(title=one.item.title, reason=problem_text(problem)) for one, problem in done.left_out
    )
    if not went:
        words = translate("HandingOut", "No piece could go; no folder was made")
        return Outcome(words, told[0] if told else "", told, (), ())
    several = translate("HandingOut", "%Ln pieces in “{folder}”", "", went)
    going = either(went, translate("HandingOut", "1 piece in “{folder}”"), several)
    left = either(
        stayed,
        translate("HandingOut", "1 left out"),
        translate("HandingOut", "%Ln left out", "", stayed),
    )
    without = done.without_right
    bare = either(
        without,
        translate("HandingOut", "1 of them without a right"),
        translate("HandingOut", "%Ln of them without a right", "", without),
    )
    parts = (going.format(folder=done.folder.name), bare if without else "", left if stayed else "")
    words = listed(parts)
    return Outcome(words, told[0] if told else "", told, (), (), folder=done.folder)
