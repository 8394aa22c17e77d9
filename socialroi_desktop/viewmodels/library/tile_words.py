"""What a tile says of a piece: the state that matters most, and in signs what goes with it. Pure; knows no workspace."""

from datetime import date

from socialroi_desktop.domain.library.foremost import foremost
from socialroi_desktop.domain.library.standing import Standing, UseStanding
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.queries.library.standing import PieceStanding
from socialroi_desktop.viewmodels.library.piece_words import (
    asked_words,
    cover_tag,
    use_label,
    use_tag,
    withdrawn_ahead,
)
from socialroi_desktop.viewmodels.records.cards import Tag
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.limits import only_in
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.translating import translate

# Of more uses than these only the first is named.
_USES_NAMED = 2


def tile_tag(found: PieceStanding, today: date) -> Tag:
    """Return the one state of a piece that matters most: a use that must end, what ends, what may be done, what was asked."""
    waiting = any(each.not_ready for each in found.places)
    wrong = [each.cover for each in found.places if each.cover.to_take_down and not each.planned]
    if any(cover.without_right for cover in wrong):
        return translate("UgcWords", "used without right"), Tone.BAD
    if wrong and (past := cover_tag(wrong[0], today)) is not None:
        return past
    if waiting:
        return translate("UgcWords", "post not ready"), Tone.BAD
    if any(each.all_the_same for each in found.places):
        return translate("UgcWords", "post ready all the same"), Tone.WARN
    each = foremost(found.uses)
    return (
        (translate("UgcWords", "not asked"), Tone.NEUTRAL) if each is None else _foremost(each, found, today)
    )


def _foremost(each: UseStanding, found: PieceStanding, today: date) -> Tag:
    if each.ends_soon:
        return _ending(each, found, today), Tone.WARN
    if each.allowed:
        return _usable_there([one for one in found.uses.values() if one.allowed]), Tone.GOOD
    if each.state is Standing.ASKED and each.days is not None:
        return asked_words(each.days), Tone.WARN
    words, tone = use_tag(each)
    told = [one for one in found.uses.values() if one.state is not Standing.NONE]
    if len(told) > 1:
        # Of the other uses something else is true.
        words = _use_and_state(each)
    return words, tone


def _ending(each: UseStanding, found: PieceStanding, today: date) -> str:
    """Return how long a use may go on, and how many others end with it; until when only, where it was withdrawn for then."""
    days, use = each.days or 0, use_label(each.use)
    others = sum(one.ends_soon and one.days == each.days for one in found.uses.values()) - 1
    if others > 0:
        use = _and_more(use, others)
    if each.until is not None and withdrawn_ahead(each, today):
        day = formatting.near_day(each.until, today)
        return translate("UgcWords", "{use} until {day}").format(use=use, day=day)
    if days <= 0:
        return translate("UgcWords", "{use}: last day").format(use=use)
    several = translate("UgcWords", "{use}: %Ln days left", "", days)
    return either(days, translate("UgcWords", "{use}: 1 day left"), several).format(use=use)


def _usable_there(granted: list[UseStanding]) -> str:
    """Return what may be done, and where alone; of uses that may be made in different countries only that there are limits."""
    limits = {one.only_in for one in granted}
    words = _usable([one.use for one in granted])
    if len(limits) > 1:
        return beside((words, translate("UgcWords", "limits")))
    return beside((words, only_in(limits.pop())))


def _usable(uses: list[str]) -> str:
    if len(uses) > _USES_NAMED:
        return _and_more(use_label(uses[0]), len(uses) - 1)
    return translate("UgcWords", " + ").join(map(use_label, uses))


def _and_more(use: str, others: int) -> str:
    return translate("UgcWords", "{use} + {count}").format(use=use, count=formatting.number(others))


def lost_sign(found: PieceStanding) -> str:
    """Return which uses are over while others go on, as short as can be, for a tile; `lost_words` says the same in words."""
    lost = [one.use for one in _lost(found)]
    return translate("UgcWords", "✕ {uses}").format(uses=_usable(lost)) if lost else ""


def lost_words(found: PieceStanding) -> str:
    """Return which uses are over while others go on, and how: “Website: withdrawn”; "" for none."""
    return beside(_use_and_state(one) for one in _lost(found))


def ahead_words(found: PieceStanding, today: date) -> str:
    """Return which uses may still be made and were withdrawn from a day on: “Ads: withdrawn from 15 Dec on”; "" for none."""
    told = ((one, withdrawn_ahead(one, today)) for one in found.uses.values())
    template = translate("UgcWords", "{use}: {state}")
    return beside(template.format(use=use_label(one.use), state=state) for one, state in told if state)


def _lost(found: PieceStanding) -> list[UseStanding]:
    lost = [one for one in found.uses.values() if one.state in (Standing.WITHDRAWN, Standing.EXPIRED)]
    first = foremost(found.uses) if lost else None
    return lost if first is not None and first.allowed else []


def _use_and_state(one: UseStanding) -> str:
    words, _ = use_tag(one)
    return translate("UgcWords", "{use}: {state}").format(use=use_label(one.use), state=words)


def used_count(found: PieceStanding) -> str:
    """Return in how many places a piece is used now or was, and in how many posts to come, "" for none."""
    if not found.places:
        return ""
    planned = sum(each.planned for each in found.places)
    used = sum(not each.planned and not each.dropped for each in found.places)
    told = (
        translate("UgcWords", "used {count}×").format(count=formatting.number(used)) if used else "",
        translate("UgcWords", "planned {count}×").format(count=formatting.number(planned)) if planned else "",
    )
    return beside(told)


def signs(item: UgcItem) -> str:
    """Return stars and shortlist of a piece as short as can be, for a tile; `stars` says the same in words."""
    rated = "" if item.rating is None else f"★{item.rating}"
    return " ".join(filter(None, (rated, "◆" if item.shortlisted else "")))
