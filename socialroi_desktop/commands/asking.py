"""The steps of `rights` that change something: a request is written and noted, answered, or its right taken back."""

import argparse
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.commands import words
from socialroi_desktop.commands.asked_rights import must_follow
from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.domain.channels import ChannelTable
from socialroi_desktop.domain.library.requests import Wanted
from socialroi_desktop.errors import UsageError, UserError
from socialroi_desktop.operations.library.asking import (
    USES,
    answer,
    ask_for,
    must_be_of_one_maker,
    nothing_asked,
)
from socialroi_desktop.operations.library.withdrawing import withdraw
from socialroi_desktop.queries.library.asking import request_for
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows.own_channels import channels_of
from socialroi_desktop.store.rows.piece_requests import waiting_for_answer
from socialroi_desktop.store.rows.pieces import item_of


def run(arguments: argparse.Namespace, item_id: int) -> int:
    """Ask for uses of a piece, note the answer, or take them back; return the exit status."""
    only_shown = arguments.ask is not None and not arguments.log
    with open_workspace(Path(arguments.file), read_only=only_shown) as workspace:
        today = words.day(arguments.on, "--on") or _today(workspace)
        step = _ask if arguments.ask is not None else _answer if arguments.answer else _withdraw
        told, text, notes = step(workspace, arguments, item_id, today)
    print_json(told) if arguments.json else print(text)
    for note in notes:
        print(note, file=sys.stderr)
    return 0


# What a step tells scripts, what it prints for people, and what else is to be known.
_Told = tuple[dict[str, Any], str, list[str]]


def _ask(workspace: Workspace, arguments: argparse.Namespace, item_id: int, today: date) -> _Told:
    uses, channel = _uses(arguments.ask), _channel(arguments.channel, channels_of(workspace))
    ids = tuple(dict.fromkeys(arguments.ids))
    must_be_of_one_maker(workspace, ids)
    until = words.day(arguments.until, "--until")
    must_follow(today, until)
    wanted = Wanted(uses, until, words.territory(arguments.territory))
    request = request_for(workspace, item_id, wanted, arguments.language, ids[1:], today=today)
    rights: tuple[int, ...] = ()
    if arguments.log:
        if request.missing:
            raise UserError(
                "The request still lacks {fields}; write it with the piece or its maker first.",
                fields=", ".join(request.missing),
            )
        changed = ask_for(
            workspace,
            item_id=item_id,
            uses=uses,
            channel=channel,
            today=today,
            wording=request.text,
            template=request.template,
            others=ids[1:],
            until=until,
            territory=wanted.territory,
        )
        rights = changed.ids
    told = {
        "ugc_item_id": item_id,
        "ugc_item_ids": list(ids),
        "uses": uses,
        "channel": channel,
        "asked_on": today.isoformat(),
        "language": request.language,
        "template": request.template,
        "text": request.text,
        "missing": list(request.missing),
        "warning": request.doubt.message if request.doubt else None,
        "logged": bool(arguments.log),
        "rights": list(rights),
    }
    notes = [f"Missing: {field}" for field in request.missing]
    return told, request.text, [request.doubt.message, *notes] if request.doubt else notes


def _answer(workspace: Workspace, arguments: argparse.Namespace, _item_id: int, today: date) -> _Told:
    territory, last = words.territory(arguments.territory), words.day(arguments.until, "--until")
    must_follow(today, last)
    uses = USES if arguments.uses is None else _uses(arguments.uses)
    waiting: list[int] = []
    for item_id in dict.fromkeys(arguments.ids):
        item_of(workspace, item_id)
        found = [right for right in waiting_for_answer(workspace, [item_id]) if right.use in uses]
        if not found:
            raise nothing_asked(item_id)
        waiting += (right.id or 0 for right in found)
    changed = answer(
        workspace,
        right_ids=waiting,
        state=arguments.answer,
        today=today,
        days=arguments.days if last is None else (last - today).days + 1,
        territory=territory,
        credit=arguments.credit,
        text=arguments.text,
        as_asked=True,
    )
    return {"rights": sorted(waiting), "state": arguments.answer}, changed.text, []


def _withdraw(workspace: Workspace, arguments: argparse.Namespace, item_id: int, today: date) -> _Told:
    item = item_of(workspace, item_id)
    if item.influencer_id is None:
        raise UserError(
            "Nobody stands as the creator of piece {id}; change its rights themselves.", id=item_id
        )
    uses = list(USES) if arguments.withdraw == "all" else _uses(arguments.withdraw)
    done = withdraw(
        workspace,
        influencer_id=item.influencer_id,
        today=_today(workspace),
        starts=today,
        uses=uses,
        item_ids=[item_id],
        text=arguments.text,
    )
    flagged = [place.usage.id for place, _ in done.places]
    notes = [f"usage {place.usage.id}: {found.reason.message}" for place, found in done.places]
    return {"ugc_item_id": item_id, "uses": uses, "to_take_down": flagged}, done.changed.text, notes


def _uses(text: str) -> list[str]:
    uses = [word.strip() for word in text.split(",") if word.strip()]
    for use in uses:
        if use not in USES:
            raise UsageError("There is no use “{use}”; there are: {uses}.", use=use, uses=", ".join(USES))
    if not uses:
        raise UsageError("Say for which use: {uses}.", uses=", ".join(USES))
    return uses


def _channel(text: str | None, known: ChannelTable) -> str | None:
    if text is None:
        return None
    found = known.of_word(text)
    if found is None:
        raise UsageError("There is no channel “{text}”; write one such as instagram.", text=text)
    return found


def _today(workspace: Workspace) -> date:
    return datetime.now(ZoneInfo(workspace.settings().timezone)).date()
