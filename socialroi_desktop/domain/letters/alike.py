"""How alike a letter is to those that went out the same day: many of one kind are mass mail, and read as such. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from socialroi_desktop.domain.letters.limits import LetterLimits
from socialroi_desktop.domain.problem import Problem


@dataclass(frozen=True, slots=True)
class SentLetter:
    """A letter that went out: to whom, by which template (its key, "" for none), its text."""

    influencer_id: int
    template: str
    text: str


def alike_letters(
    sent: Iterable[SentLetter], *, template: str, text: str, influencer_id: int, limits: LetterLimits
) -> int:
    """Return to how many other people a letter of this template or a similar text went out."""
    from rapidfuzz import fuzz

    return len(
        {
            letter.influencer_id
            for letter in sent
            if letter.influencer_id != influencer_id
            and (
                bool(template and letter.template == template)
                or fuzz.ratio(letter.text, text, score_cutoff=limits.similar_from) > 0
            )
        }
    )


def alike_warning(count: int, limits: LetterLimits) -> Problem | None:
    """Return the warning that goes with one more letter after `count` alike ones, or None while there are few."""
    if count < limits.alike_a_day:
        return None
    return Problem(
        "{count} letters like this one went out today. Networks take many alike messages for spam, and people do not "
        "answer them: write something of their own to each, or go on tomorrow.",
        {"count": count},
    )
