"""What the card of a person says, and the board of their stages. Knows fields and words, no widgets."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from socialroi_desktop.domain.query import Clause, Term
from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.domain.records.people import ASIDE, CUSTOMER, STAGE
from socialroi_desktop.viewmodels.outreach.card_lines import Standings, stage_line
from socialroi_desktop.viewmodels.records.board import BoardSetup
from socialroi_desktop.viewmodels.records.cards import CardLine, CardSetup, Tag
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.day_counts import days_short
from socialroi_desktop.viewmodels.shared.due import due_tag
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name, channel_short

Followed = Mapping[int, tuple[str, ...]]
_NONE: Standings = MappingProxyType({})
_NOBODY: Followed = MappingProxyType({})
# Stands beside the network of a card; the words of the card say what it means.
_TICK = "\N{CHECK MARK}"


def people_board(
    today: Callable[[], date],
    standings: Callable[[], Standings] = lambda: _NONE,
    followed: Callable[[], Followed] = lambda: _NOBODY,
) -> BoardSetup:
    """Return the board of people by stage; whose next step is due first stands first.

    `standings` are the latest deals, `followed` the networks on which somebody is followed, by the id of the person.
    """
    card = CardSetup(
        title=lambda person: str(person.name),
        number=_followers,
        subtitle=lambda person: f"@{person.handle}" if person.handle else "",
        mark=lambda person: _mark(person, followed()),
        hint=lambda person: "\n".join(filter(None, (_stay(person, today()), _followed(person, followed())))),
        aside=lambda person: _days_in_stage(person, today()),
        lines=lambda person: _lines(person, today(), standings()),
        tag=lambda person: _due(person, today()),
        footer=lambda person: person.next_action or "",
    )
    return BoardSetup(
        Influencer,
        "stage",
        card,
        aside=ASIDE,
        asks=ASIDE,
        sort="next_action_on",
        empty=translate("PeopleBoard", "Nobody here yet"),
        no_match=translate("PeopleBoard", "Nobody here matches"),
    )


def shown_on_board(text: str, terms: Sequence[Term]) -> tuple[Clause, ...]:
    """Return what holds of everybody on the board, unless a text or their kind is asked for.

    Who bought or made a piece was not looked for, and stands there once somebody moved them on.
    """
    if text or any(term.field == "kind" for term in terms):
        return ()
    return (Clause((Term("kind", "!=", CUSTOMER), Term("stage", "!=", STAGE[0].id))),)


def _mark(person: Influencer, followed: Followed) -> str:
    ticked = _TICK if (person.id or 0) in followed else ""
    return " ".join(filter(None, (channel_short(person.channel), ticked)))


def _followed(person: Influencer, followed: Followed) -> str:
    """Return where somebody is followed; "" for nowhere."""
    networks = followed.get(person.id or 0, ())
    named = listed(channel_name(network) for network in networks if network)
    if not named:
        return translate("PeopleBoard", "You follow them") if networks else ""
    return translate("PeopleBoard", "You follow them on {networks}").format(networks=named)


def _days(person: Influencer, today: date) -> int | None:
    """Return for how many days somebody is in their stage; None where that is not known."""
    since = date.fromisoformat(person.stage_since) if person.stage_since else None
    return None if since is None or since > today else (today - since).days


def _days_in_stage(person: Influencer, today: date) -> str:
    days = _days(person, today)
    return "" if days is None else days_short(days)


def _stay(person: Influencer, today: date) -> str:
    days = _days(person, today)
    if days is None:
        return ""
    several = translate("PeopleBoard", "%Ln days in this stage", "", days)
    return either(days, translate("PeopleBoard", "1 day in this stage"), several)


def _followers(person: Influencer) -> str:
    return "" if person.followers is None else formatting.compact_number(person.followers)


def _lines(person: Influencer, today: date, standings: Standings) -> Sequence[CardLine]:
    found = [CardLine(stage_line(person, standings))]
    if person.stage in ASIDE and person.stage_reason:
        found.append(CardLine(person.stage_reason, Tone.MUTED))
    found.append(CardLine(_owed(person, today), Tone.BAD))
    return [line for line in found if line.text]


def _owed(person: Influencer, today: date) -> str:
    """Return since when an answer or a promise is owed; what is promised for a later day is not yet."""
    since = date.fromisoformat(person.owes_since) if person.owes_since else None
    if since is None or since > today:
        return ""
    if since == today:
        return translate("PeopleBoard", "owed today")
    return translate("PeopleBoard", "owed since {day}").format(day=formatting.short_day(since))


def _due(person: Influencer, today: date) -> Tag | None:
    due = person.next_action_on
    return None if due is None else due_tag(date.fromisoformat(due), today)
