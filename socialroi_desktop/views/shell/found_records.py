"""Records found for what is typed into the palette, kind by kind, as commands that open them."""

from collections.abc import Callable, Collection

from socialroi_desktop.domain.fields import spec_of
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.queries.search import MOST_COUNTED, Found, FoundKind, looked_through, search
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import field_label, plural_of
from socialroi_desktop.views.shell.command import Command, CommandGroup, Deliver

_LONGEST = 80


def find_records(
    session: Session,
    open_record: Callable[[str, int], object],
    opens: Collection[str],
    text: str,
    deliver: Deliver,
) -> None:
    """Look in the background for records that a tab `opens`, and deliver commands that open them.

    A newer question replaces an older one.
    """
    entities = [entity for entity in looked_through() if entity in opens]

    def done(found: list[FoundKind]) -> None:
        deliver([_group(kind, open_record) for kind in found])

    session.read(
        translate("WorkspaceWindow", "Finding records"),
        lambda workspace, progress: search(workspace, text, entities, progress),
        done,
        key="palette",
    )


def _group(kind: FoundKind, open_record: Callable[[str, int], object]) -> CommandGroup:
    count = formatting.number(min(kind.count, MOST_COUNTED))
    if kind.count > MOST_COUNTED:
        count = translate("CommandPalette", "more than {count}").format(count=count)
    rows = tuple(_command(item, open_record) for item in kind.rows)
    return CommandGroup(plural_of(RECORDS[kind.entity]), rows, count)


def _command(item: Found, open_record: Callable[[str, int], object]) -> Command:
    label = " ".join(item.label.split())
    short = label if len(label) <= _LONGEST else f"{label[:_LONGEST]}…"
    where = ""
    if item.field:
        where = translate("CommandPalette", "{field}: {text}").format(
            field=field_label(spec_of(RECORDS[item.entity], item.field)), text=item.excerpt
        )
    return Command(short, where, lambda: open_record(item.entity, item.row_id))
