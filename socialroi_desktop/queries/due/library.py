"""What is due in the library: rights that end, places without a right, requests nobody answered, answers nobody decided on."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta

from socialroi_desktop.domain.library.permission import Rights, not_renewed
from socialroi_desktop.domain.library.standing import first_gap
from socialroi_desktop.domain.library.whose_word import ERASED
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.query import Clause, Query, Term
from socialroi_desktop.domain.records import DealRight, DueMark, StandingConsent, Usage, UsageRight
from socialroi_desktop.domain.records.library import GRANTED, USE, WHERE_USED
from socialroi_desktop.domain.territories import is_everywhere
from socialroi_desktop.queries.due.source import TODAY, DueSource, Finding, Stage, by_query
from socialroi_desktop.queries.library.uses import PlaceCover, uses_from, uses_to_come
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.due_rows import DueRow
from socialroi_desktop.store.rows.ordering import cells
from socialroi_desktop.store.rows.piece_rights import pieces_named, rights_of_pieces, standing_of_people
from socialroi_desktop.store.rows.written_days import days_added, days_written

_AREA = "ugc"
# Who is in charge of what is due: of the piece, else of the library.
_OWNER, _SETTING = "ugc_item_id.owner", "ugc_owner"
_ENDS, _CONSENT_ENDS = "piece_right_ends", "consent_ends"
# What is granted to a shop, by whose it is.
Told = Callable[[Workspace, Iterable[int]], Mapping[int, Rights]]
# So many days before its end a right is spoken of, each time anew.
_BEFORE = (30, 7, 1)
# So many days a request waits before it is asked after.
_WAITS = 7
_ONLY_IN = N_("{field}, {territory} only")
_ASK = N_("Take it down, or ask for it")
_NOBODY_TO_ASK = N_("Take it down: nobody is left who could be asked")
_TAKEN_BACK = N_("{field}, withdrawn from {day} on")
_USES = {choice.id: choice.label for choice in USE}
_PLACES = {choice.id: choice.label for choice in WHERE_USED}
_WHAT, _NAME = "ugc_item_id.title", "ugc_item_id.influencer_id.name"
# Whoever was erased is not asked again.
_ASKED = Query("usage_right", terms=(Term("state", "=", "asked"), Term("said_by", "!=", ERASED)))
_REPLIED = Term("state", "=", "replied")
_UNANSWERED = by_query(_ASKED, day="asked_on", ahead=-_WAITS, item="ugc_item_id", what=_WHAT, name=_NAME)
_ANSWERED = by_query(
    Query("usage_right", terms=(_REPLIED,)), day="answered_on", use="use", what=_WHAT, name=_NAME
)
_ANSWERED_AFTER_ASKING = by_query(
    Query("usage_right", terms=(_REPLIED, Term("answered_on", "=", None))),
    day="asked_on",
    use="use",
    what=_WHAT,
    name=_NAME,
)


def _ending(kind: str, entity: str, owner: str, rights: Told, **words: str) -> Finding:
    """Find rights that end without another that goes on, by the last of the days on which that is said, and those ahead.

    `owner` is the field that tells whose right it is, `rights` reads by that what is granted.
    """

    def found(workspace: Workspace, today: date, until: date) -> Iterator[DueRow]:
        wanted = (owner, "use", "ends_on", "territory", *words.values())
        rows = list(cells(workspace, _ends_by(entity, today, until), wanted))
        if not rows:
            return
        said_of = rights(workspace, {row[1] for row in rows})
        let_go = _let_go(workspace, kind)
        for row_id, whose, use, ends_on, territory, *told in rows:
            end = date.fromisoformat(ends_on)
            days = [end - timedelta(before) for before in _BEFORE]
            dropped = any((row_id, day) in let_go for day in days)
            # Whoever took it back, or does not renew it, is not asked again.
            settled = dropped or not_renewed(said_of[whose], use) is not None
            if settled or first_gap(said_of[whose], use, today) != end + timedelta(1):
                continue
            texts = {word: value or "" for word, value in zip(words, told, strict=True)}
            reached = max((day for day in days if day <= today), default=date.min)
            for day in days:
                if reached <= day <= until:
                    field = _use_there(use, territory)
                    yield DueRow(row_id, day.isoformat(), {**texts, "field": field, "ends": ends_on})

    return found


def _use_there(use: str, territory: str | None) -> str | Problem:
    """Return what a use is called, with where alone it is granted."""
    if is_everywhere(territory):
        return _USES[use]
    return Problem(_ONLY_IN, {"field": _USES[use], "territory": territory})


def _ends_by(entity: str, today: date, until: date) -> Query:
    last = until + min(timedelta(max(_BEFORE)), date.max - until)
    granted = Clause(tuple(Term("state", "=", state) for state in sorted(GRANTED)))
    terms = (
        Term("ends_on", ">=", today.isoformat()),
        Term("ends_on", "<=", last.isoformat()),
    )
    return Query(entity, terms=terms, clauses=(granted,))


def _of_pieces(workspace: Workspace, ids: Iterable[int]) -> Mapping[int, Rights]:
    return rights_of_pieces(workspace, pieces_named(workspace, ids))


def _let_go(workspace: Workspace, kind: str) -> frozenset[tuple[int, date]]:
    """Return the rights of which it was said, on which day, that they may end; who said so is not asked again."""
    marks = reading.listing(workspace, DueMark)
    return frozenset(
        (mark.row, date.fromisoformat(mark.due_on))
        for mark in marks
        if mark.kind == kind and mark.state == "dropped" and mark.row is not None and mark.due_on
    )


def _uncovered(workspace: Workspace, today: date, until: date) -> Iterator[DueRow]:
    """Give places by the first day that no right covers, or, where that is not known, since their piece is there."""
    for one in uses_from(workspace, today):
        usage, piece = one.place.usage, one.place.piece
        if one.planned and one.cover.to_take_down:
            continue
        since = one.cover.since or (None if not one.cover.to_take_down else _told(piece.added_on) or today)
        if since is not None and since <= until:
            place = _PLACES[usage.where]
            told = Problem(_TAKEN_BACK, {"field": place, "day": since.isoformat()})
            way = _NOBODY_TO_ASK if piece.erased else _ASK
            words = {
                "what": piece.title,
                "field": told if one.cover.taken_back else place,
                "way": Problem(way),
            }
            yield DueRow(usage.id or 0, since.isoformat(), words)


def _not_ready(workspace: Workspace, today: date, until: date) -> Iterator[DueRow]:
    """Give posts still to come that no right covers, each piece of theirs for itself, from some days before theirs on.

    Nobody could know before the piece was in the post and its right as it is now; it is late once the day of the post is over.
    """
    waiting = [one for one in uses_to_come(workspace, today) if one.not_ready]
    known = _known(workspace, waiting) if waiting else {}
    for one in waiting:
        usage, post = one.place.usage, one.place.post
        planned = _told(None if post is None else post.day)
        first = planned - timedelta(_BEFORE[0]) if planned else _told(one.place.piece.added_on) or today
        since = max(first, min(known.get(usage.id or 0, first), today))
        if since <= until:
            day = max(since, today if planned is None else min(today, planned))
            words = {
                "what": one.place.piece.title,
                "day": (planned or today).isoformat(),
                "field": _PLACES[usage.where],
            }
            yield DueRow(usage.id or 0, day.isoformat(), words, since.isoformat())


def _known(workspace: Workspace, places: Iterable[PlaceCover]) -> Mapping[int, date]:
    """Return by its id since when it is known of a use that no right covers it: since it and its right are as they are."""
    asked = list(places)
    known = dict(days_added(workspace, Usage.entity, (one.place.usage.id or 0 for one in asked)))
    for entity in (UsageRight.entity, DealRight.entity, StandingConsent.entity):
        rights = {
            one.place.usage.id or 0: one.cover.right.id or 0
            for one in asked
            if one.cover.right is not None and one.cover.right.entity == entity
        }
        written = days_written(workspace, entity, rights.values())
        for usage_id, right_id in rights.items():
            if right_id in written:
                known[usage_id] = max(known.get(usage_id, date.min), written[right_id])
    return known


def _told(day: str | None) -> date | None:
    return None if day is None else date.fromisoformat(day)


def _unanswered(workspace: Workspace, today: date, until: date) -> Iterator[DueRow]:
    """Give the first of the requests that went out together: one piece, one day."""
    seen: set[tuple[object, str]] = set()
    for row in _UNANSWERED(workspace, today, until):
        question = (row.words["item"], row.day)
        if question not in seen:
            seen.add(question)
            yield row


def _undecided(workspace: Workspace, today: date, until: date) -> Iterable[DueRow]:
    for found in (_ANSWERED, _ANSWERED_AFTER_ASKING):
        for row in found(workspace, today, until):
            yield DueRow(row.id, row.day, {**row.words, "field": _USES[str(row.words["use"])]})


LIBRARY: tuple[DueSource, ...] = (
    DueSource(
        _ENDS, _AREA, "usage_right", _ending(_ENDS, "usage_right", "ugc_item_id", _of_pieces, what=_WHAT, name=_NAME),
        N_("The right to use “{what}” ends on {ends}: {field}. Renew it, or let it end"), owner=_OWNER, owned_by=_SETTING,
        stage=Stage.SELL, brief=N_("Renew or let end: {what}"), why=N_("usage right ends on {ends}: {field}"),
    ),
    DueSource(
        _CONSENT_ENDS, _AREA, "standing_consent",
        _ending(_CONSENT_ENDS, "standing_consent", "influencer_id", standing_of_people, name="influencer_id.name"),
        N_("What {name} lets you do with all they make ends on {ends}: {field}. Renew it, or let it end"), owned_by=_SETTING,
        stage=Stage.SELL, brief=N_("Renew or let end: consent of {name}"), why=N_("ends on {ends}: {field}"),
    ),
    DueSource(
        "piece_take_down", _AREA, "usage", _uncovered,
        N_("No right covers “{what}”: {field}. {way}"),
        done={"taken_down_on": TODAY}, owner=_OWNER, owned_by=_SETTING,
        stage=Stage.INFLUENCE, brief=N_("Take down or ask for: {what}"), why=N_("no right covers it: {field}"),
    ),
    DueSource(
        "post_not_ready", _AREA, "usage", _not_ready,
        N_("No right covers “{what}” in the post of {day}. Move the post, ask for the right, or choose another piece"),
        stage=Stage.INFLUENCE, brief=N_("No right for {what}"), why=N_("post of {day}: move it, ask, or choose another piece"),
    ),
    DueSource(
        "piece_unanswered", _AREA, "usage_right", _unanswered,
        N_("No answer yet about “{what}”: ask again"), owner=_OWNER, owned_by=_SETTING,
        stage=Stage.NETWORK, brief=N_("Ask again about {what}"), why=N_("usage right, no answer yet"),
    ),
    DueSource(
        "piece_undecided", _AREA, "usage_right", _undecided,
        N_("There is an answer about “{what}”: note whether it grants this use, {field}"), owner=_OWNER, owned_by=_SETTING,
        stage=Stage.NETWORK, brief=N_("Note the answer about {what}"), why=N_("usage right: {field}"),
    ),
)  # fmt: skip
