"""A platform of the seller's own gets another name, or becomes one with another: all that is of it follows, in one change.

Knows which fields hold channels, and that links which name it as before are to be of it still; not what the rows mean.
"""

import dataclasses
import json
import re
from typing import Any

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.channels import is_own, own_id, source_word, source_words
from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import RECORDS, SavedView, SourceRule
from socialroi_desktop.domain.values.style import words_of_scripts
from socialroi_desktop.domain.values.unknown_channels import opened
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records.editing import completed
from socialroi_desktop.operations.records.merging import compare_records, merge_into
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import Writer, change
from socialroi_desktop.store.derived import platform_rows
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.own_channels import channel_columns, channels_of
from socialroi_desktop.store.sameness.numbers import free_number

_NO_PLATFORM = "“{text}” is no platform of your own that is in use; there are: {names}."
_NONE = "“{text}” is no platform of your own that is in use; there is none."
_SAME = "“{text}” is what the platform is called already; write another name."
_BOTH = (
    "Both platforms have the same row ({records}, number {id}), and only one of them can stay;"
    " delete the one that is too much first."
)
_OF_CHANNELS = re.compile(r"(\s*channels?\s*(?:!=|=|~)\s*)(.*?)\s*", re.DOTALL)
# Accounts first: what is kept with them by name is then that of the account that stays.
_FIRST = ("account",)


def rename_platform(workspace: Workspace, *, platform: str, to: str) -> Changed:
    """Give a platform of one's own, told by id or name, the name `to`; one that is a channel already takes in all it has.

    UserError where there is no such platform, `to` is no name or what it is called already, or both have a row of which
    only one can be.
    """
    known = channels_of(workspace)
    old = known.of_word(platform)
    if old is None or not is_own(old):
        names = ", ".join(known[each].name for each in known.own_ids)
        raise UserError(_NO_PLATFORM if names else _NONE, text=platform, names=names)
    new = _new_id(workspace, old, to)
    if new == old:
        raise UserError(_SAME, text=known[old].name)
    told = {"platform": known[old].name, "name": known[new].name}
    with change(workspace, "Renaming of the platform {platform} to {name}", **told) as writer:
        _keep_links(workspace, writer, old, new)
        for entity in (*_FIRST, *(name for name in RECORDS if name not in _FIRST)):
            for field, several in channel_columns(RECORDS[entity]):
                _rename_in(workspace, writer, RECORDS[entity], (field, several), (old, new))
        _rename_in_views(workspace, writer, old, new)
        _rename_in_answers(writer, old, new)
    return Changed("Renamed the platform {platform} to {name}", told, writer.rows)


def _new_id(workspace: Workspace, old: str, text: str) -> str:
    known = channels_of(workspace)
    found = known.of_word(text)
    if found is None:
        return opened(text, words_of_scripts(known))
    # The same name in another spelling.
    return own_id(text) if found == old else found


def _keep_links(workspace: Workspace, writer: Writer, old: str, new: str) -> None:
    """Say of the words by which links name the platform that they mean it by its new name, too."""
    if not platform_rows.has_account(writer.connection, old):
        return
    wanted = source_words(old) - source_words(new) - platform_rows.words_said(writer.connection)
    met = platform_rows.words_met(writer.connection)
    words = {word for word in met if word in wanted} | ({source_word(old)} & wanted)
    for word in sorted(words - channels().by_word.keys()):
        rule = SourceRule(source=word, channel=new)
        writer.insert("source_rule", completed(workspace, writer, "source_rule", codec.values_of(rule)))


def _rename_in(
    workspace: Workspace,
    writer: Writer,
    record: type[Record],
    field: tuple[str, bool],
    names: tuple[str, str],
) -> None:
    (name, several), (old, new) = field, names
    for row_id, held in platform_rows.rows_naming(
        writer.connection, record.entity, name, old, several=several
    ):
        text = " ".join(dict.fromkeys(new if one == old else one for one in held.split())) if several else new
        found = reading.get(workspace, record, row_id) if name in record.key else None
        if found is None:
            writer.update(record.entity, row_id, {name: text})
        else:
            _rename_key(workspace, writer, found, {name: text})


def _rename_key(workspace: Workspace, writer: Writer, found: Record, renamed: dict[str, Any]) -> None:
    """Rename what a record is told apart by: it is numbered after its like, or becomes one with the same one of the other."""
    after, row_id = dataclasses.replace(found, **renamed), found.id or 0
    if found.numbered_by:
        wanted = getattr(found, found.numbered_by)
        renamed = renamed | {found.numbered_by: free_number(writer.connection, after, wanted)}
    elif (twin := platform_rows.twin_of(writer.connection, after)) is not None:
        if found.of_any or found.part_of:
            raise UserError(_BOTH, records=found.plural.lower(), id=row_id)
        taken = compare_records(workspace, entity=found.entity, keep_id=twin, drop_id=row_id).proposed
        merge_into(workspace, writer, entity=found.entity, keep_id=twin, drop_id=row_id, taken=taken)
        return
    writer.update(found.entity, row_id, renamed)


def _rename_in_views(workspace: Workspace, writer: Writer, old: str, new: str) -> None:
    for view in reading.listing(workspace, SavedView):
        told = "\n".join(_renamed(line, old, new) for line in (view.conditions or "").splitlines())
        if told != (view.conditions or "") and view.id is not None:
            writer.update(SavedView.entity, view.id, codec.values_of(view) | {"conditions": told})


def _renamed(line: str, old: str, new: str) -> str:
    found = _OF_CHANNELS.fullmatch(line)
    if found is None:
        return line
    words = {old.casefold(), *source_words(old)}
    parts = (new if part.casefold() in words else part for part in re.split(r"(\s*[,;]\s*)", found[2]))
    return found[1] + "".join(parts)


def _rename_in_answers(writer: Writer, old: str, new: str) -> None:
    """Let what was answered about files before name the platform as it is called now."""
    for row_id, told in platform_rows.answers_naming(writer.connection, old):
        for part in told.values():
            if isinstance(part, dict) and part.get("channel") == old:
                part["channel"] = new
        writer.update("import_mapping", row_id, {"mapping": json.dumps(told, ensure_ascii=False)})
