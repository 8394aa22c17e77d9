"""The command `rights`: may a piece be used in one way, there and then, and why; and what is to be taken down."""

import argparse
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.commands import words
from socialroi_desktop.commands.asked_rights import must_be_one, must_be_read, must_follow
from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.domain.library.crediting import credit_line
from socialroi_desktop.domain.library.permission import Permission, may_use
from socialroi_desktop.domain.records import Influencer, UgcItem
from socialroi_desktop.domain.records.library import WHERE_USED
from socialroi_desktop.errors import UsageError
from socialroi_desktop.queries.library.permission import deal_of, rights_of
from socialroi_desktop.queries.library.uses import PlaceCover, to_take_down
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.pieces import item_of

_PLACES = {choice.id: choice.label for choice in WHERE_USED}


def run_rights(arguments: argparse.Namespace) -> int:
    """Say whether a piece may be used, and why; or list what no right covers."""
    must_be_read(arguments)
    item_id = must_be_one(arguments)
    if arguments.take_down:
        return _take_down(arguments, item_id)
    if item_id is None:
        raise UsageError("Say which piece: its id; “socialroi list FILE ugc_item” lists them.")
    if arguments.use is None:
        # Whoever only asks need not wait for what writes.
        from socialroi_desktop.commands.asking import run

        return run(arguments, item_id)
    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        item = item_of(workspace, item_id)
        first = words.day(arguments.on, "--on") or _today(workspace)
        last = words.day(arguments.until, "--until")
        must_follow(first, last)
        where = words.territory(arguments.territory)
        answer = may_use(rights_of(workspace, item), arguments.use, first=first, last=last, territory=where)
        told = as_json(answer) | {"credit": _credit(workspace, item, answer)}
    if arguments.json:
        print_json(told)
    else:
        print(_yes_or_no(answer, where) + answer.reason.message)
    return 0


def _yes_or_no(answer: Permission, asked_for: str | None) -> str:
    """Say yes without a limit only where there is none beside the countries that were asked for."""
    if not answer.allowed:
        return "No. "
    return f"Yes, only in {answer.only_in}. " if answer.only_in and asked_for is None else "Yes. "


def as_json(answer: Permission) -> dict[str, Any]:
    """Return an answer as a JSON object; `right` names the row it rests on, null where there is none."""
    right = answer.right
    told = None if right is None else {"entity": right.entity, "id": right.id, "state": right.state}
    return {"allowed": answer.allowed, "reason": answer.reason.message, "right": told}


def _credit(workspace: Workspace, item: UgcItem, answer: Permission) -> str | None:
    """Return the line that stands beside the piece, None where nothing is known of its maker."""
    maker = reading.get(workspace, Influencer, item.influencer_id) if item.influencer_id else None
    return credit_line(item, answer.right, deal_of(workspace, item), maker) or None


def _take_down(arguments: argparse.Namespace, item_id: int | None) -> int:
    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        found = to_take_down(workspace, words.day(arguments.on, "--on") or _today(workspace))
        if item_id is not None:
            item = item_of(workspace, item_id)
            found = [one for one in found if one.place.piece.id == item.id]
    if arguments.json:
        print_json([_told(one) for one in found])
    else:
        for one in found:
            print(_line(one))
    return 0


def _told(one: PlaceCover) -> dict[str, Any]:
    usage, piece, found = one.place.usage, one.place.piece, one.cover
    return {
        "usage": usage.id,
        "ugc_item_id": piece.id,
        "title": piece.title,
        "where": usage.where,
        "post_id": usage.post_id,
        "what": usage.what or _post(one),
        "from_on": usage.from_on,
        "to_on": usage.to_on,
        "planned": one.planned,
        "all_the_same": one.all_the_same or None,
        "since": _iso(found.since),
        "state": found.state.value,
        "reason": found.reason.message,
        "right": None if found.right is None else {"entity": found.right.entity, "id": found.right.id},
    }


def _line(one: PlaceCover) -> str:
    usage = one.place.usage
    since = "" if one.cover.since is None else f"{one.cover.since.isoformat()}  "
    where = " ".join(filter(None, (_PLACES[usage.where], usage.what or _post(one))))
    # What is not out yet is not taken down: its post is changed.
    told = f"usage {usage.id}" + (f", not out yet: mend post {usage.post_id}" if one.planned else "")
    if one.all_the_same:
        told = f"usage {usage.id}, not out yet: post {usage.post_id} comes out all the same, “{one.all_the_same}”"
    return f"{since}{one.place.piece.title}  {where}  {one.cover.reason.message}  [{told}]"


def _post(one: PlaceCover) -> str | None:
    """Return what tells a post from others: day, channel, the beginning of its text or its number."""
    post = one.place.post
    if post is None:
        return None
    first = " ".join(post.text.split()[:8])
    return ", ".join(filter(None, (post.day, post.channel, first or post.external_id)))


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _today(workspace: Workspace) -> date:
    return datetime.now(ZoneInfo(workspace.settings().timezone)).date()
