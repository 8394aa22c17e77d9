"""What is done next about a right: asked for, answered, renewed, taken back. Pure; knows no workspace."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from socialroi_desktop.domain.library.permission import Rights
from socialroi_desktop.domain.library.standing import Standing, UseStanding
from socialroi_desktop.domain.records.library import GRANTED
from socialroi_desktop.viewmodels.library.piece_words import use_label
from socialroi_desktop.viewmodels.shared.translating import translate

# What a creator is asked for first, and how a use stands that is not granted and that nobody is asked for.
_FIRST, _LACKING = "repost", frozenset({Standing.NONE, Standing.EXPIRED})
# Asked for again only by whoever knows that it is welcome, or because it was somebody else who was asked.
_AGAIN = frozenset({Standing.DECLINED, Standing.WITHDRAWN, Standing.ASKED, Standing.REPLIED})
_HELD = frozenset({Standing.GRANTED, Standing.LATER})


class Step(StrEnum):
    """What can be done about one use of a piece."""

    ASK = "ask"
    ANSWER = "answer"
    RENEW = "renew"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True)
class NextStep:
    """The step of one use: the words of its link, and those for whoever cannot see beside what it stands."""

    use: str
    step: Step
    words: str
    spoken: str


def next_step(each: UseStanding, to_answer: Collection[str], *, nobody: bool = False) -> NextStep | None:
    """Return what is to be done next about a use; None where nothing is, as for what we made ourselves.

    `to_answer` are the uses of which a request waits for the answer of its maker: what somebody else said is no answer.
    Where there is `nobody` to ask, as whoever made it was erased, what was granted is taken back at most.
    """
    if each.use in to_answer:
        return _told(each, Step.ANSWER)
    if nobody:
        return _told(each, Step.WITHDRAW) if each.state in _HELD else None
    if each.state is Standing.NONE:
        return _told(each, Step.ASK)
    if each.state in _AGAIN:
        return _told(each, Step.ASK, again=True)
    ends = each.ends_soon and each.state is Standing.GRANTED and each.refused is None
    if each.state is Standing.EXPIRED or ends:
        return _told(each, Step.RENEW)
    return _told(each, Step.WITHDRAW) if each.state in _HELD else None


def granted_uses(rights: Rights) -> list[str]:
    """Return the uses that somebody granted, of whatever kind of right, each once."""
    said = (*rights.own, *rights.of_deal, *rights.standing)
    return list(dict.fromkeys(right.use for right in said if right.state in GRANTED))


def to_ask_for(found: Sequence[Mapping[str, UseStanding]]) -> tuple[str, ...]:
    """Return for which uses is asked at first, of pieces with how each use stands: for reposts where any lacks them.

    Else for all that any lacks; what waits for an answer, or was refused, is not asked for again unless that is wanted.
    """
    lacking = [
        use
        for use in (found[0] if found else ())
        if any(each[use].state in _LACKING and each[use].waiting is None for each in found)
    ]
    return (_FIRST,) if _FIRST in lacking else tuple(lacking)


def _told(each: UseStanding, step: Step, *, again: bool = False) -> NextStep:
    use = use_label(each.use)
    words, spoken = {
        Step.ASK: (translate("UgcSteps", "Ask…"), translate("UgcSteps", "Ask for {use}")),
        Step.ANSWER: (translate("UgcSteps", "Answer…"), translate("UgcSteps", "Note the answer for {use}")),
        Step.RENEW: (translate("UgcSteps", "Renew…"), translate("UgcSteps", "Ask for {use} anew")),
        Step.WITHDRAW: (
            translate("UgcSteps", "Withdraw…"),
            translate("UgcSteps", "Note that {use} was withdrawn"),
        ),
    }[step]
    words = translate("UgcSteps", "Ask again…") if again else words
    return NextStep(each.use, step, words, spoken.format(use=use))
