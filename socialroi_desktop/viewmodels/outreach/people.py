"""The people of the workspace as the head of the Outreach tab tells them, and adding one. Knows no widgets."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.identity import is_address, told_by_word
from socialroi_desktop.domain.period import Period, until
from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.domain.values.people_words import must_be_no_post
from socialroi_desktop.metrics.figure import Figure as DaysToMove
from socialroi_desktop.queries.outreach.namesakes import namesakes
from socialroi_desktop.queries.outreach.people import PeopleCounts, imported_people, people_counts
from socialroi_desktop.queries.outreach.stages import StageFigures, stage_figures
from socialroi_desktop.store.rows.accounts import followed_networks, owners_of
from socialroi_desktop.store.rows.deal_standings import DealStanding, deal_standings
from socialroi_desktop.viewmodels.records.board import Figure
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.day_counts import days_short
from socialroi_desktop.viewmodels.shared.figure_text import range_text, value_text
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.lists import beside, listed
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel


class PeopleModel(VisibleModel, QObject):
    """`state` is the line of state, `due` how much is due, `total` how many people there are (None before they were counted).

    `heads` are by stage how many of those who came into it went on, and after how many days, in the period and channels of the
    window. By the id of a person, `standings` are the latest deals and `followed` the networks on which they are followed.
    `reloaded` comes after all was read, `alike` carries a warning that somebody who has come may be there twice. `fresh`
    carries a person who can be added, `known` the id of the one who has their handle already, and a sentence that says so.
    """

    reloaded = Signal()
    alike = Signal(str)
    fresh = Signal(object)
    known = Signal(int, str)

    def __init__(self, session: Session, filters: FilterState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.filters = filters
        filters.changed.connect(self.refresh)
        self.state = self.due = ""
        self.total: int | None = None
        self.heads: Mapping[str | None, Figure] = {}
        self.standings: Mapping[int, DealStanding] = {}
        self.followed: Mapping[int, tuple[str, ...]] = {}
        self.follow(session)

    def imported(self, batch_ids: Sequence[int]) -> tuple[int, ...]:
        """Return the ids of the people that imports brought."""
        return imported_people(self.session.workspace, batch_ids)

    def read_anew(self) -> None:
        """Count the people and what is owed to them."""
        today, channels = self.session.today, self.filters.channels
        shown = self.filters.period
        period = shown or until(today)
        self.session.read(
            self.tr("Count people"),
            lambda workspace, _progress: (
                people_counts(workspace, today),
                stage_figures(workspace, period, channels),
                deal_standings(workspace),
                followed_networks(workspace),
            ),
            lambda found: self._take(*found, shown),
            key=f"people {id(self)}",
        )

    def look_for_namesakes(self, influencer_id: int) -> None:
        """Tell by `alike` whether others are called like somebody who has just come."""
        self.session.read(
            self.tr("Look for people of the same name"),
            lambda workspace, _progress: namesakes(workspace, influencer_id),
            self._warn,
            key=f"namesakes {id(self)}",
        )

    def _warn(self, names: tuple[str, ...]) -> None:
        if names:
            words = self.tr(
                "Added, but {names} is there already. If it is the same person: choose both, then press Ctrl+M."
            )
            self.alike.emit(words.format(names=listed(dict.fromkeys(names))))

    def look_up(self, person: Influencer) -> None:
        """Tell whether somebody has the handle of a new person already; without its network any will do."""
        channel, handle = person.channel, person.handle
        if not handle:
            self.fresh.emit(person)
            return

        def found(owners: Mapping[int, str]) -> None:
            if not owners:
                self.fresh.emit(person)
                return
            row_id, name = next(iter(owners.items()))
            sentence = self.tr("“{handle}” is the handle of {name}, who is here already and chosen now.")
            self.known.emit(row_id, sentence.format(handle=f"@{handle}", name=name))

        self.session.read(
            self.tr("Look for the handle"),
            lambda workspace, _progress: owners_of(workspace, channel, handle),
            found,
            key=f"handle {id(self)}",
        )

    def _take(
        self,
        counts: PeopleCounts,
        stages: Mapping[str, StageFigures],
        standings: Mapping[int, DealStanding],
        followed: Mapping[int, tuple[str, ...]],
        shown: Period | None,
    ) -> None:
        self.standings, self.followed = standings, followed
        self.total = counts.total
        self.heads = {stage: _head(found, shown) for stage, found in stages.items()}
        people = either(counts.total, self.tr("1 person"), self.tr("%Ln people", "", counts.total))
        self.due = self.tr("%Ln due today", "", counts.owed) if counts.owed else ""
        self.state = people if counts.total else ""
        self.reloaded.emit()


def _head(found: StageFigures, shown: Period | None) -> Figure:
    """Return share and days of a stage as a board shows them; few are told by their counts on hover."""
    share = found.conversion
    entered = int(share.inputs["stage_entered"] or 0)
    tip = translate(
        "PeopleBoard",
        "{period}: {moved} of {entered} who came here two weeks before its end or earlier went on; range {range}",
    ).format(
        period=formatting.period(shown),
        moved=formatting.number(share.inputs["stage_moved"]),
        entered=formatting.number(entered),
        range=formatting.percent_range(share.low, share.high),
    )
    percent = formatting.percent(share.value)
    if found.days.value is None:
        return Figure(percent, tip)
    return Figure(
        beside((percent, days_short(found.days.value))), "\n".join((tip, _days_tip(found.days))), percent
    )


def _days_tip(days: DaysToMove) -> str:
    if days.low is None:
        return translate("PeopleBoard", "Who went on did so after {days}, the median of {count}").format(
            days=value_text(days), count=formatting.number(days.rows)
        )
    return translate(
        "PeopleBoard", "Who went on did so after {days}, the median of {count}; range {range}"
    ).format(days=value_text(days), count=formatting.number(days.rows), range=range_text(days))


def person_of(text: str) -> Influencer | None:
    """Return a new person from what was typed: a name, a handle with its sign, or the address of a profile; None for nothing.

    UserError for the address of a post.
    """
    word = text.strip()
    if not word:
        return None
    must_be_no_post(word)
    person = Influencer(**told_by_word(Influencer, word))
    return replace(person, channel=channels().of_word(word), profile=word) if is_address(word) else person
