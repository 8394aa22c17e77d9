"""Records found for what is typed into the palette, kind by kind, as commands that open them.

Where nothing is typed these are the records opened last and what is late; `in:posts` looks through one kind only.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import partial
from typing import Protocol

from socialroi_desktop.domain.due import Due, Standing
from socialroi_desktop.domain.fields import Kind, Record, spec_of
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.matching import around, spans
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.queries.search import MOST_COUNTED, Found, FoundKind, looked_through
from socialroi_desktop.viewmodels.palette.finding import Asked, Looked, look
from socialroi_desktop.viewmodels.palette.making import made_of, post_about
from socialroi_desktop.viewmodels.palette.states import state_tag
from socialroi_desktop.viewmodels.shared.due import due_tag
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.viewmodels.shared.session import Session, problem_text
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import choice_label, field_label, plural_of, title_of
from socialroi_desktop.views.shell.command import (
    NARROWING,
    Command,
    CommandGroup,
    Deliver,
    kinds_named,
    without_narrowing,
)
from socialroi_desktop.views.shell.command_matching import COMMANDS, commands_title

# So many signs of a name are kept, and so many fit beside what was found in another field.
_LONGEST, _FITS = 80, 26
_LATE = 8
# What people call some kinds of record besides their names.
_CALLED = {"influencer": "people", "ugc_item": "ugc"}
# These come first, in this order; what is most looked for.
_FIRST = ("influencer", "ugc_item", "post", "mention")
_ICONS = {
    "influencer": "user", "ugc_item": "image", "post": "calendar-blank", "mention": "chat-circle-dots",
    "campaign": "megaphone", "product": "package", "order": "shopping-cart", "cost": "receipt", "goal": "target",
    "deal": "handshake", "discount_code": "ticket", "lead": "funnel", "tag": "tag", "attachment": "paperclip",
    "usage": "image", "usage_right": "image",
}  # fmt: skip
_OTHER_ICON = "rows"


class Opens(Protocol):
    """What is asked of the way through the window."""

    @property
    def opens(self) -> frozenset[str]: ...
    @property
    def last_opened(self) -> list[tuple[str, int]]: ...
    def open(self, entity: str, row_id: int) -> bool: ...


# Opens the form of a record that is not kept yet.
Make = Callable[[Record], object]


@dataclass(frozen=True, slots=True)
class Finding:
    """What records are found with: the session, the way to them, what is due, and who opens the form of a new one."""

    session: Session
    navigator: Opens
    due: tuple[Due, ...]
    make: Make


@dataclass(frozen=True, slots=True)
class _Telling:
    """What rows are told with: the session, how they are opened and what was found."""

    session: Session
    open: Callable[[str, int], object]
    looked: Looked


def find_records(finding: Finding, text: str, deliver: Deliver) -> None:
    """Look in the background for records that a tab opens, and deliver commands that open them.

    Where nothing is found, what could be made of the text is offered. A newer question replaces an older one.
    """
    session, way = finding.session, finding.navigator
    if unknown := _unknown(text, _in_order(way)):
        deliver(unknown)
        return
    wanted, entities = narrowed(text, _in_order(way))

    def done(looked: Looked) -> None:
        telling = _Telling(session, way.open, looked)
        if wanted:
            every = wanted == " ".join(text.split())
            offers = [*_about(finding, wanted), *_to_make(session, wanted, finding.make)] if every else []
            deliver([*(_group(telling, kind) for kind in looked.kinds), *offers])
        else:
            deliver([*_last(telling), *_late(session, finding.due, way.open)])

    look(session, Asked(wanted, entities, way.last_opened), finding.due, done)


def icon_of(entity: str) -> str:
    """Return the icon of a kind of record."""
    return _ICONS.get(entity, _OTHER_ICON)


def _in_order(navigator: Opens) -> list[str]:
    found = [entity for entity in looked_through() if entity in navigator.opens]
    first = [entity for entity in _FIRST if entity in found]
    return [*first, *(entity for entity in found if entity not in first)]


def narrowed(text: str, entities: Sequence[str]) -> tuple[str, list[str]]:
    """Return what is looked for, and through which kinds: those that every `in:KIND` among the words names."""
    kinds = kinds_named(text)
    found = [entity for entity in entities if all(_is_called(entity, kind) for kind in kinds)]
    exact = [entity for entity in found if kinds and all(kind in _names(entity) for kind in kinds)]
    return without_narrowing(text), exact or found


def _unknown(text: str, entities: Sequence[str]) -> list[CommandGroup]:
    """Return what is said of the first `in:KIND` that names nothing, with what may have been meant; pressed, that is asked."""
    words = {name: _CALLED.get(entity, entity) for entity in entities for name in _names(entity)}
    words |= {COMMANDS: COMMANDS, fold(commands_title()): COMMANDS}
    for kind in kinds_named(text):
        if any(name.startswith(kind) for name in words):
            continue
        near = get_close_matches(kind, words, 1)
        if near:
            told = translate("CommandPalette", "There is no “in:{kind}”; did you mean “in:{near}”?")
            return [CommandGroup(told.format(kind=kind, near=near[0]), (), narrowing=near[0], otherwise=True)]
        told = translate("CommandPalette", "There is no “in:{kind}”; there are such as {known}.")
        known = listed([f"{NARROWING}{words[entity]}" for entity in entities[:4]])
        return [CommandGroup(told.format(kind=kind, known=known), (), otherwise=True)]
    return []


def _is_called(entity: str, kind: str) -> bool:
    return any(name.startswith(kind) for name in _names(entity))


def _names(entity: str) -> list[str]:
    record = RECORDS[entity]
    names = [entity, *(fold(name).replace(" ", "") for name in (plural_of(record), title_of(record)))]
    return [*names, *([_CALLED[entity]] if entity in _CALLED else [])]


def _last(telling: _Telling) -> list[CommandGroup]:
    rows = tuple(_command(telling, item) for item in telling.looked.last)
    return [CommandGroup(translate("CommandPalette", "Opened last"), rows)] if rows else []


def _late(
    session: Session, due: Iterable[Due], open_record: Callable[[str, int], object]
) -> list[CommandGroup]:
    late = [item for item in due if item.row_id and item.standing(session.today) is Standing.LATE]
    rows = tuple(
        Command(
            problem_text(item.says),
            "",
            partial(open_record, item.entity, item.row_id),
            due_tag(item.day, session.today),
            icon=icon_of(item.entity),
        )
        for item in late[:_LATE]
    )
    return [CommandGroup(translate("CommandPalette", "Late"), rows, len(late))] if rows else []


def _about(finding: Finding, text: str) -> list[CommandGroup]:
    """Return what can be begun about a text that was found."""
    post = post_about(finding.session, text)
    if post is None:
        return []
    begin = Command(
        translate("CommandPalette", "New post about “{text}”").format(text=text),
        "",
        partial(finding.make, post),
        where=translate("CommandPalette", "makes"),
        excerpt=translate("CommandPalette", "a draft, its form filled in"),
        icon="pencil-simple",
    )
    return [CommandGroup(commands_title(), (begin,), narrowing=COMMANDS)]


def _to_make(session: Session, text: str, make: Make) -> list[CommandGroup]:
    rows = tuple(
        Command(words, "", partial(make, record), icon=icon_of(record.entity))
        for words, record in made_of(session, text)
    )
    title = translate("CommandPalette", "Make a post, person or mention of it")
    return [CommandGroup(title, rows, otherwise=True)] if rows else []


def _group(telling: _Telling, kind: FoundKind) -> CommandGroup:
    rows = tuple(_command(telling, item) for item in kind.rows)
    return CommandGroup(
        _title(kind.entity),
        rows,
        min(kind.count, MOST_COUNTED),
        kind.count > MOST_COUNTED,
        _CALLED.get(kind.entity, kind.entity),
    )


def _title(entity: str) -> str:
    if entity == "influencer":
        return translate("CommandPalette", "People")
    return translate("CommandPalette", "UGC") if entity == "ugc_item" else plural_of(RECORDS[entity])


def _command(telling: _Telling, item: Found) -> Command:
    label = " ".join(_label(telling.session, item).split())
    short = label if len(label) <= _LONGEST else f"{label[:_LONGEST]}…"
    record, wanted = RECORDS[item.entity], telling.looked.wanted
    where = field_label(spec_of(record, item.where)) if item.where else ""
    if not wanted.words:
        where = title_of(record)
    channel, excerpt = getattr(item.record, "channel", None), item.excerpt
    marks = spans(label, wanted.words, wanted.scripts)
    if not excerpt and marks and marks[-1][1] > _FITS:
        # The name is cut before the place that was found.
        excerpt = around(label, next(first for first, after in marks if after > _FITS))
    return Command(
        short,
        "",
        partial(telling.open, item.entity, item.row_id),
        state_tag(telling.session, item, telling.looked.around),
        where,
        excerpt,
        spans(short, wanted.words, wanted.scripts),
        spans(excerpt, wanted.words, wanted.scripts),
        icon_of(item.entity),
        channel if isinstance(channel, str) else "",
    )


def _label(session: Session, item: Found) -> str:
    """Return what a record is called; what is told by a choice has the name of the choice."""
    record = RECORDS[item.entity]
    spec = spec_of(record, (record.told_by or (record.label_field,))[0])
    if spec.kind is not Kind.CHOICE or item.label not in {choice.id for choice in spec.choices}:
        return item.label
    return choice_label(record, spec.name, item.label, session.naming().own)
