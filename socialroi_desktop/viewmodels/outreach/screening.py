"""How far the list of people is, what a rule says of it, and what is done with it. Knows no widgets."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.records import ScreeningRule
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.outreach.following import mark_followed
from socialroi_desktop.operations.outreach.screening import move_screened
from socialroi_desktop.queries.outreach.screening import Screening, rules, screening
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.session import Session, problem_text, sentence_of
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel

# Which rule the list was held against last, among the looks of the session.
_RULE = "outreach/rule"


class ScreeningModel(VisibleModel, QObject):
    """`rules` are those kept, `shown` the list under the one that is chosen; `reloaded` comes after both were read.

    `looked` carries a `Screening` that was asked for, `moved` comes once people were moved, `refused` says why something was
    not done.
    """

    reloaded = Signal()
    looked = Signal(object)
    moved = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.rules: list[ScreeningRule] = []
        self.shown: Screening | None = None
        self.follow(session, {"influencer", "handle", "screening_rule", "settings"})

    @property
    def chosen(self) -> ScreeningRule:
        """The rule that was chosen last, else the newest, else one that asks for nothing."""
        wanted = self.session.looks.get(_RULE)
        named = (rule for rule in self.rules if str(rule.id) == wanted)
        return next(named, self.rules[-1] if self.rules else ScreeningRule())

    @property
    def words(self) -> str:
        """How far the list is, in words: "62 of 100 found, 41 pass"; without a rule nobody passes or fails."""
        shown = self.shown
        if shown is None:
            return ""
        found, aim = formatting.number(shown.found), formatting.number(shown.aim)
        if shown.rule.id is None:
            return self.tr("{found} of {aim} found").format(found=found, aim=aim)
        text = self.tr("{found} of {aim} found, {passed} pass")
        return text.format(found=found, aim=aim, passed=formatting.number(shown.passed))

    @property
    def numbers(self) -> str:
        """How far the list is where there is no room for words: "62 of 100"."""
        shown = self.shown
        if shown is None:
            return ""
        found, aim = formatting.number(shown.found), formatting.number(shown.aim)
        return self.tr("{found} of {aim}").format(found=found, aim=aim)

    def choose(self, rule_id: int) -> None:
        """Hold the list against another rule from now on."""
        self.session.looks[_RULE] = str(rule_id)
        self.refresh()

    def read_anew(self) -> None:
        """Read the rules and hold the list against the one that is chosen."""
        self.session.read(
            self.tr("Read screening rules"),
            lambda workspace, _progress: rules(workspace),
            self._take_rules,
            key=f"rules {id(self)}",
        )

    def look(self, rule: ScreeningRule) -> None:
        """Hold the list against a rule, kept or not, and tell by `looked`; nothing is moved."""
        self._ask(rule, self.looked.emit, "looked")

    def move_people(self, rule: ScreeningRule, *, decline: bool = True) -> None:
        """Move those who pass on; `decline` those who are out, each with the reasons in words, else leave them."""
        self._ask(rule, lambda found: self._move(found, decline=decline), "moved")

    def follow_people(self, ids: Sequence[int], channel: str | None) -> None:
        """Tick the accounts of some people on a network (None: all) as followed."""
        self.session.perform(
            self.tr("Mark as followed"),
            lambda workspace, _progress: mark_followed(workspace, ids=ids, channel=channel),
            failed=self._tell_why,
        )

    def tell(self, sentence: str) -> None:
        """Say that there was nothing to do, which is no error."""
        self.session.said.emit(sentence, False)

    def _tell_why(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.tell(sentence_of(error))
        else:
            self.session.failed.emit(error)

    def _take_rules(self, found: list[ScreeningRule]) -> None:
        self.rules = found
        self._ask(self.chosen, self._take, "shown")

    def _ask(self, rule: ScreeningRule, done: Callable[[Screening], None], why: str) -> None:
        self.session.read(
            self.tr("Screen the list"),
            lambda workspace, _progress: screening(workspace, rule),
            done,
            key=f"screening {why} {id(self)}",
        )

    def _move(self, found: Screening, *, decline: bool) -> None:
        rule = found.rule
        passed = [one.person.id or 0 for one in found.of("pass")]
        leaving = found.of("out") if decline else ()
        out = {one.person.id or 0: " ".join(map(problem_text, one.result.reasons)) for one in leaving}
        self.session.perform(
            self.tr("Screen the list"),
            lambda workspace, _progress: move_screened(
                workspace, rule=rule.name, passed=passed, out=out, onward=rule.onward
            ),
            done=lambda _changed: self.moved.emit(),
            failed=self._refuse,
        )

    def _take(self, found: Screening) -> None:
        self.shown = found
        self.reloaded.emit()

    def _refuse(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))
