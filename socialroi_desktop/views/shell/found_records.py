"""Records found for what is typed into the palette, kind by kind, as commands that open them.

Where nothing is typed these are the records opened last and what is late; `in:posts` looks through one kind only.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Protocol

from socialroi_desktop.domain.due import Due, Standing
from socialroi_desktop.domain.fields import Kind, spec_of
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.queries.search import MOST_COUNTED, Found, FoundKind, looked_through, recalled, search
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.due import due_tag
from socialroi_desktop.viewmodels.shared.field_text import shown_value
from socialroi_desktop.viewmodels.shared.making import made_of, make
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session, problem_text
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import choice_label, field_label, plural_of, title_of
from socialroi_desktop.views.shell.command import NARROWING, Command, CommandGroup, Deliver, is_narrowing

_LONGEST = 80
_LATE = 8
# What people call some kinds of record besides their names.
_CALLED = {"people": "influencer", "ugc": "ugc_item"}


class _Opens(Protocol):
    @property
    def opens(self) -> frozenset[str]: ...
    @property
    def last_opened(self) -> list[tuple[str, int]]: ...
    def open(self, entity: str, row_id: int) -> bool: ...


def find_records(
    session: Session, navigator: _Opens, due: Iterable[Due], text: str, deliver: Deliver
) -> None:
    """Look in the background for records that a tab opens, and deliver commands that open them.

    A newer question replaces an older one.
    """
    known = [entity for entity in looked_through() if entity in navigator.opens]
    wanted, entities = narrowed(text, known)
    title = translate("WorkspaceWindow", "Finding records")
    if not wanted:
        late = _late(session, due, navigator.open)
        session.read(
            title,
            lambda workspace, _progress: recalled(workspace, navigator.last_opened),
            lambda found: deliver([*_last(session, found, navigator.open), *late]),
            key="palette",
        )
        return

    def done(found: list[FoundKind]) -> None:
        groups = [_group(session, kind, navigator.open) for kind in found]
        deliver([*groups, *(_to_make(session, wanted, navigator.open) if entities == known else ())])

    session.read(
        title,
        lambda workspace, progress: search(workspace, wanted, entities, progress),
        done,
        key="palette",
    )


def narrowed(text: str, entities: Sequence[str]) -> tuple[str, list[str]]:
    """Return what is looked for, and through which kinds: those that every `in:KIND` among the words names."""
    words = text.split()
    kinds = [fold(word[len(NARROWING) :]) for word in words if is_narrowing(word)]
    rest = " ".join(word for word in words if not is_narrowing(word))
    return rest, [entity for entity in entities if all(_is_called(entity, kind) for kind in kinds)]


def _is_called(entity: str, kind: str) -> bool:
    record = RECORDS[entity]
    names = [entity, *(fold(name).replace(" ", "") for name in (plural_of(record), title_of(record)))]
    names += [word for word, meant in _CALLED.items() if meant == entity]
    return any(name.startswith(kind) for name in names)


def _last(
    session: Session, found: Sequence[Found], open_record: Callable[[str, int], object]
) -> list[CommandGroup]:
    rows = tuple(
        Command(row.title, title_of(RECORDS[item.entity]), row.run, row.state)
        for item in found
        for row in (_command(session, item, open_record),)
    )
    title = translate("CommandPalette", "Opened last")
    return [CommandGroup(title, rows, formatting.number(len(rows)))] if rows else []


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
        )
        for item in late[:_LATE]
    )
    title = translate("CommandPalette", "Late")
    return [CommandGroup(title, rows, formatting.number(len(late)))] if rows else []


def _to_make(session: Session, text: str, open_record: Callable[[str, int], object]) -> list[CommandGroup]:
    rows = tuple(
        Command(words, "", partial(make, session, record, open_record))
        for words, record in made_of(session, text)
    )
    return [CommandGroup(translate("CommandPalette", "Make it"), rows, otherwise=True)] if rows else []


def _group(session: Session, kind: FoundKind, open_record: Callable[[str, int], object]) -> CommandGroup:
    count = formatting.number(min(kind.count, MOST_COUNTED))
    if kind.count > MOST_COUNTED:
        count = translate("CommandPalette", "more than {count}").format(count=count)
    rows = tuple(_command(session, item, open_record) for item in kind.rows)
    return CommandGroup(plural_of(RECORDS[kind.entity]), rows, count)


def _command(session: Session, item: Found, open_record: Callable[[str, int], object]) -> Command:
    label = " ".join(_label(session, item).split())
    short = label if len(label) <= _LONGEST else f"{label[:_LONGEST]}…"
    where = ""
    if item.field:
        where = translate("CommandPalette", "{field}: {text}").format(
            field=field_label(spec_of(RECORDS[item.entity], item.field)), text=item.excerpt
        )
    return Command(
        short, where, lambda: open_record(item.entity, item.row_id), (_state(session, item), Tone.NEUTRAL)
    )


def _label(session: Session, item: Found) -> str:
    """Return what a record is called; what is told by a choice has the name of the choice."""
    record = RECORDS[item.entity]
    spec = spec_of(record, (record.told_by or (record.label_field,))[0])
    if spec.kind is not Kind.CHOICE or item.label not in {choice.id for choice in spec.choices}:
        return item.label
    return choice_label(record, spec.name, item.label, session.naming().own)


def _state(session: Session, item: Found) -> str:
    name, value = item.state
    if not name:
        return ""
    record = RECORDS[item.entity]
    return shown_value(record, spec_of(record, name), value, session.settings.currency, session.naming())
