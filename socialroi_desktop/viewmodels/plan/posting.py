"""Posting targets for the Plan tab: what is wanted a week, what came out, of what the posts are. Knows no widgets."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.cadence import Often, disagreement, raised, read_often, read_percent
from socialroi_desktop.domain.records.reach import CONVERSATION, CURATED, OWN
from socialroi_desktop.operations.records.editing import delete_records
from socialroi_desktop.queries.tactics.posting import (
    ABOVE,
    BELOW,
    CadenceState,
    PostedWeek,
    Share,
    cadence_states,
)
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import Column, RowModel
from socialroi_desktop.viewmodels.shared.session import Session, problem_text
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel
from socialroi_desktop.viewmodels.shared.wording import channel_name

CHANNEL, OLDEST_WEEK = 0, 3
# So many whole weeks stand in the table one by one.
_SHOWN = 4


class PostingModel(VisibleModel, QObject):
    """Holds the table of posting targets; `reloaded` comes after each reading."""

    reloaded = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.table = RowModel[CadenceState]((), self, answers={Role.KEY: lambda state: state.cadence.id})
        self.follow(session, {"cadence", "post", "settings"})

    @property
    def state(self) -> str:
        """The line of state: how many channels have a target."""
        return translate("Posting", "what is wanted a week, and what came out")

    def read_anew(self) -> None:
        """Read all targets."""
        today = self.session.today
        self.session.read(
            self.tr("Read posting targets"),
            lambda workspace, _: cadence_states(workspace, today),
            self._on_read,
            key=f"posting {id(self)}",
        )

    def delete(self, cadence_id: int) -> None:
        """Delete a target; undo brings it back."""
        self.session.perform(
            self.tr("Delete posting target"),
            lambda workspace, _: delete_records(workspace, entity="cadence", ids=[cadence_id]),
        )

    def _on_read(self, states: Sequence[CadenceState]) -> None:
        self.table.show_rows(tuple(states), posting_columns(states))
        self.reloaded.emit()


def posting_columns(states: Sequence[CadenceState]) -> list[Column[CadenceState]]:
    """Return the columns: channel, what is wanted, the last weeks one by one, how often it was kept, of what posts are."""
    columns: list[Column[CadenceState]] = [
        Column(
            translate("Posting", "Channel"),
            lambda state: channel_name(state.cadence.channel),
            answers={Role.CHANNEL: lambda state: state.cadence.channel, Role.SUBTEXT: _account},
        ),
        Column(translate("Posting", "Wanted a week"), wanted_words, right=True),
        Column(
            translate("Posting", "Usual"),
            lambda state: formatting.UNKNOWN if state.usual is None else often_words(state.usual),
            right=True,
            answers={Role.TONE: Tone.MUTED, Role.REASON: _middle},
        ),
    ]
    weeks = states[0].weeks[: _SHOWN + 1] if states else ()
    columns += [_week_column(number, weeks[number]) for number in range(len(weeks) - 1, -1, -1)]
    columns.append(
        Column(
            translate("Posting", "Kept"),
            _kept,
            lambda state: state.kept,
        )
    )
    columns.append(
        Column(translate("Posting", "Made of / wanted"), mix_words, answers={Role.REASON: mix_reason})
    )
    return columns


def _week_column(number: int, week: PostedWeek) -> Column[CadenceState]:
    """Return the column of a week, the present one being the first."""
    title = formatting.short_day(week.period.start) if number else translate("Posting", "This week")

    def words(state: CadenceState) -> str:
        return week_words(state.weeks[number])

    def tone(state: CadenceState) -> Tone:
        return _tone(state.weeks[number])

    def reason(state: CadenceState) -> str | None:
        untold = state.weeks[number].posts is None
        return translate("Posting", "The posts that are imported end before it.") if untold else None

    return Column(title, words, right=True, answers={Role.TONE: tone, Role.REASON: reason})


def often_words(often: Often) -> str:
    """Return a range of posts: “4.5–7.5”."""
    low, high = (formatting.number(end, 0 if end == int(end) else 1) for end in (often.low, often.high))
    return low if low == high else translate("Posting", "{low}–{high}").format(low=low, high=high)


def wanted_words(state: CadenceState) -> str:
    """Return what is wanted a week; an en dash where only a mix is."""
    return formatting.UNKNOWN if state.wanted is None else often_words(state.wanted)


def week_words(week: PostedWeek) -> str:
    """Return the posts of a week, with a sign where they are held against a target; an en dash where no data tell."""
    if week.posts is None:
        return formatting.UNKNOWN
    if not week.state:
        return str(week.posts)
    sign = {BELOW: "▼", ABOVE: "▲"}.get(week.state, "✓")
    return translate("Posting", "{sign} {posts}").format(sign=sign, posts=week.posts)


def mix_words(state: CadenceState) -> str:
    """Return the shares that are wanted, what there is before what is wanted: “own 55%/60%”; "" where none is."""
    return beside(_share(share, state.told) for share in state.shares if share.wanted is not None)


def mix_reason(state: CadenceState) -> str | None:
    """Return of how many posts it is known what they are made of."""
    if all(share.wanted is None for share in state.shares):
        return None
    return translate("Posting", "{told} of {posts} posts say what they are made of").format(
        told=state.told, posts=state.posts
    )


def answer(usual: str, percent: str, said: str) -> tuple[str, Tone]:
    """Return what a number of posts is, raised, and whether what was said is that; how to type it where it tells nothing."""
    base, lift = read_often(usual), read_percent(percent)
    if base is None or lift is None:
        return translate("Posting", "Type what is usual, such as 3-5, and a percentage."), Tone.MUTED
    told = read_often(said) if said.strip() else None
    if said.strip() and told is None:
        return translate("Posting", "“{text}” is no number of posts.").format(text=said), Tone.BAD
    found = raised(base, lift, told)
    wrong = disagreement(found)
    if wrong is not None:
        return problem_text(wrong), Tone.WARN
    words = translate("Posting", "{target} posts").format(target=often_words(found.target))
    return (translate("Posting", "✓ {words}").format(words=words), Tone.GOOD) if told else (words, Tone.PLAIN)


def _share(share: Share, told: int) -> str:
    label = {
        OWN: translate("Posting", "own"),
        CURATED: translate("Posting", "of others"),
        CONVERSATION: translate("Posting", "talk"),
    }[share.origin]
    wanted = formatting.percent(Decimal(share.wanted or 0) / 100)
    actual = formatting.percent(Decimal(share.posts) / told) if told else formatting.UNKNOWN
    return translate("Posting", "{origin} {actual}/{wanted}").format(
        origin=label, actual=actual, wanted=wanted
    )


def _kept(state: CadenceState) -> str:
    if not state.judged:
        return formatting.UNKNOWN
    template = translate("Posting", "{kept} of {weeks} weeks")
    return template.format(kept=state.kept, weeks=state.judged)


def _account(state: CadenceState) -> str:
    return state.cadence.account or translate("Posting", "all accounts")


def _middle(state: CadenceState) -> str:
    if state.middle is None:
        return translate("Posting", "nothing came out in these weeks")
    return translate("Posting", "median {number} a week").format(number=formatting.number(state.middle, 1))


def _tone(week: PostedWeek) -> Tone:
    return {"": Tone.PLAIN, BELOW: Tone.WARN}.get(week.state, Tone.GOOD)
