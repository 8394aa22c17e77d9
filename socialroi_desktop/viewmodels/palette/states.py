"""How things stand with a record that was found, as a tag of a few words: late, granted until a day, its stage, its day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from socialroi_desktop.domain.due import Due, Standing
from socialroi_desktop.domain.fields import Record, spec_of
from socialroi_desktop.domain.library.permission import Rights
from socialroi_desktop.domain.library.standing import use_standing
from socialroi_desktop.domain.posting.checks import CONTENT, in_the_way
from socialroi_desktop.domain.records import RECORDS, Post, StandingConsent, UgcItem, UsageRight
from socialroi_desktop.domain.records.reach import PLANNED_STATES, PUBLISHED, READY
from socialroi_desktop.queries.library.standing import PieceStanding, standing_of
from socialroi_desktop.queries.posting import checks_before
from socialroi_desktop.queries.search import Found
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.library.piece_words import right_tag
from socialroi_desktop.viewmodels.library.tile_words import tile_tag
from socialroi_desktop.viewmodels.records.cards import Tag
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.due import due_tag
from socialroi_desktop.viewmodels.shared.field_text import shown_value
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import choice_label

NO_TAG: Tag = ("", Tone.PLAIN)
Key = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Around:
    """What states lean on besides the record: what is late, by kind and id, how pieces of the library stand, by id.

    `blocked` are the posts to come that cannot be ready as they are.
    """

    late: Mapping[Key, date] = field(default_factory=dict)
    pieces: Mapping[int, PieceStanding] = field(default_factory=dict)
    blocked: frozenset[int] = frozenset()


def late_days(due: Iterable[Due], today: date) -> dict[Key, date]:
    """Return by kind and id of a record the first day by which something about it was due."""
    found: dict[Key, date] = {}
    for item in due:
        if item.row_id and item.standing(today) is Standing.LATE:
            key = item.entity, item.row_id
            found[key] = min(item.day, found.get(key, item.day))
    return found


def standings_of(workspace: Workspace, found: Iterable[Found], today: date) -> dict[int, PieceStanding]:
    """Return how the pieces of the library among what was found stand, by their ids."""
    pieces = (item.record for item in found if isinstance(item.record, UgcItem))
    return {piece.id or 0: standing_of(workspace, piece, today) for piece in pieces}


def blocked_posts(workspace: Workspace, found: Iterable[Found], today: date) -> frozenset[int]:
    """Return the ids of the posts among what was found that are still to come and kept back by more than being empty yet."""
    posts = (item.record for item in found if isinstance(item.record, Post))
    return frozenset(
        post.id or 0
        for post in posts
        if post.state in PLANNED_STATES
        and any(check.check != CONTENT for check in in_the_way(checks_before(workspace, post, today)))
    )


def state_tag(session: Session, item: Found, around: Around) -> Tag:
    """Return how things stand with a record; no words where nothing tells it."""
    key, today = (item.entity, item.row_id), session.today
    if key in around.late:
        return due_tag(around.late[key], today)
    if item.entity == UgcItem.entity and item.row_id in around.pieces:
        return tile_tag(around.pieces[item.row_id], today)
    if isinstance(item.record, UsageRight | StandingConsent):
        return _right_tag(item.record, today)
    if isinstance(item.record, Post):
        return _post_tag(item.record, today, blocked=item.row_id in around.blocked)
    return _told_by_field(session, item) or _told_by_span(item.record, today) or _told_by_day(item)


def _right_tag(right: UsageRight | StandingConsent, today: date) -> Tag:
    rights = Rights((right,)) if isinstance(right, UsageRight) else Rights(standing=(right,))
    return right_tag(use_standing(rights, right.use, today), today)


def _post_tag(post: Post, today: date, *, blocked: bool) -> Tag:
    """Return the day a post came out; of one to come its state, or that it is blocked, and when it is planned for."""
    if post.state == PUBLISHED:
        return (_day(post.published_on, today) if post.published_on else "", Tone.NEUTRAL)
    state = translate("CommandPalette", "blocked") if blocked else choice_label(Post, "state", post.state)
    tone = Tone.BAD if blocked else Tone.ACCENT if post.state == READY else Tone.NEUTRAL
    if not post.scheduled_at:
        return state, tone
    day = _day(post.scheduled_at[: len("2026-10-02")], today)
    return translate("CommandPalette", "{day}, {state}").format(day=day, state=state), tone


def _told_by_field(session: Session, item: Found) -> Tag | None:
    name, value = item.state
    record = RECORDS[item.entity]
    if not name or name == record.day_field:
        return None
    naming = session.naming()
    return shown_value(record, spec_of(record, name), value, session.settings.currency, naming), Tone.NEUTRAL


def _told_by_span(record: Record | None, today: date) -> Tag | None:
    """Return how the first days that a record holds stand to today, where it is one of those that begin and end."""
    if record is None or not record.spans or record.day_field:
        return None
    first, last = (getattr(record, name) for name in record.spans[0])
    if first and first > today.isoformat():
        return translate("CommandPalette", "from {day}").format(day=_day(first, today)), Tone.NEUTRAL
    if last and last < today.isoformat():
        return translate("CommandPalette", "ended {day}").format(day=_day(last, today)), Tone.NEUTRAL
    if last:
        return translate("CommandPalette", "until {day}").format(day=_day(last, today)), Tone.GOOD
    return (
        (translate("CommandPalette", "since {day}").format(day=_day(first, today)), Tone.GOOD)
        if first
        else None
    )


def _told_by_day(item: Found) -> Tag:
    name, value = item.state
    return (formatting.day(date.fromisoformat(value)), Tone.NEUTRAL) if name else NO_TAG


def _day(day: str, today: date) -> str:
    told = date.fromisoformat(day)
    return formatting.short_day(told) if told.year == today.year else formatting.day(told)
