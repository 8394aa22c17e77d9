"""A post that is to be planned again: which times a repeat comes to, in words, before anything is made. Knows no widgets."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.posting.repeating import Repeat, Unit, times_after
from socialroi_desktop.domain.posting.wall_clock import Clock, clock_state
from socialroi_desktop.domain.records import Post
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.posting.repeating import begins_at, repeat_post, zone_of_post
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.translating import translate

# So many times that a clock leaves out are named; daylight saving leaves out one a year.
_NAMED = 3


class RepeatModel(QObject):
    """`done` comes once the drafts are made, with their ids; `refused` carries why they are not."""

    done = Signal(object)
    refused = Signal(str)

    def __init__(self, session: Session, post: Post, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session, self.post = session, post
        self.zone = zone_of_post(session.workspace, post)

    def preview(self, repeat: Repeat) -> tuple[str, str]:
        """Return what would be planned, and what is left out, "" for nothing; UserError where it cannot be."""
        times = times_after(begins_at(self.post, self.zone), repeat, self.session.today)
        left_out = [at for at in times if clock_state(at, self.zone) is Clock.LEFT_OUT]
        planned = [at for at in times if at not in left_out]
        if not planned:
            return "", self._left_out(left_out)
        first, last = (formatting.day(date.fromisoformat(at[:10])) for at in (planned[0], planned[-1]))
        told = {"first": first, "last": last, "time": planned[0][11:], "zone": self.zone.key}
        one = translate("Repeat", "One draft: {first}, {time} by the clock of {zone}.")
        several = translate(
            "Repeat",
            "%Ln drafts, {first} to {last}, each at {time} by the clock of {zone}.",
            "",
            len(planned),
        )
        return either(len(planned), one, several).format(**told), self._left_out(left_out)

    def plan(self, repeat: Repeat) -> None:
        """Make the drafts, as one change."""
        post_id, today = self.post.id or 0, self.session.today
        self.session.perform(
            translate("Repeat", "Repeat a post"),
            lambda workspace, _progress: repeat_post(workspace, post_id=post_id, repeat=repeat, today=today),
            done=self._on_done,
            failed=lambda error: self.refused.emit(sentence_of(error)),
        )

    def _left_out(self, times: list[str]) -> str:
        sentence = translate("Repeat", "{at} is left out: the clock of {zone} is put forward over it.")
        return "\n".join(
            sentence.format(at=at.replace("T", " "), zone=self.zone.key) for at in times[:_NAMED]
        )

    def _on_done(self, changed: Changed | None) -> None:
        if changed is not None:
            self.done.emit(changed.ids)


def repeat_of(number: str, unit: Unit, *, until: date | None, times: str | None) -> Repeat:
    """Return the repeat that is typed; UserError where a number is none, or the end is missing."""
    return Repeat(
        _number(number),
        unit,
        until=None if times is not None else until,
        times=None if times is None else _number(times),
    )


def _number(text: str) -> int:
    bare = text.strip()
    if not bare.isdecimal() or len(bare) > len("99999"):
        raise UserError("“{text}” is no whole number; write one such as 8.", text=bare)
    return int(bare)


def unit_name(unit: Unit) -> str:
    """Return what is counted between a post and the next."""
    return {
        Unit.DAY: translate("Repeat", "days"),
        Unit.WEEK: translate("Repeat", "weeks"),
        Unit.MONTH: translate("Repeat", "months"),
    }[unit]
