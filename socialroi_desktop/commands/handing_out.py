"""The `ugc-export` command: chosen pieces into a folder, with the sheet of credits and rights."""

import argparse
import os
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.commands import words
from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.decoding.decoders import Decoders
from socialroi_desktop.domain.library.handing_out import SHEET, Chosen, ending_soon
from socialroi_desktop.domain.library.standing import SOON
from socialroi_desktop.domain.reasons import says_something
from socialroi_desktop.errors import UsageError, UserError
from socialroi_desktop.operations.library.handing_out import HandedOut, hand_out
from socialroi_desktop.operations.whole import must_be_new, must_have_a_place
from socialroi_desktop.queries.library.handing_out import chosen, collected
from socialroi_desktop.store.file.workspace import Workspace, open_workspace


def run_ugc_export(arguments: argparse.Namespace) -> int:
    """Write pieces into a folder; those left out are named with the reason. Status 1 when none could go.

    UserError, at the end, where something was wrong with the files of some that may go.
    """
    _must_tell_why(arguments)
    if arguments.contact_sheet:
        must_be_new(Path(arguments.contact_sheet))
        # One in the folder itself lies in what is made first.
        if Path(arguments.contact_sheet).absolute().parent != Path(arguments.out).absolute():
            must_have_a_place(Path(arguments.contact_sheet))
    day = words.day(arguments.on, "--on")
    with open_workspace(Path(arguments.file), read_only=True) as workspace, Decoders() as decoders:
        ids = arguments.ids or collected(workspace, arguments.collection)
        today = datetime.now(ZoneInfo(workspace.settings().timezone)).date()
        where, first = words.territory(arguments.territory), day or today
        meant = chosen(workspace, ids=ids, use=arguments.use, on=first, territory=where)
        done = hand_out(
            workspace,
            chosen=meant,
            folder=Path(arguments.out),
            clean=decoders.clean,
            override=arguments.override or "",
            overridden=arguments.override_ids,
            keep_data=arguments.keep_data,
            rule=arguments.names,
        )
        if arguments.contact_sheet and done.files:
            ids = [one.item.id or 0 for one, _ in done.files]
            _draw(workspace, ids, arguments, today, decoders)
    if arguments.json:
        print_json(_told(done, first))
    else:
        for one, file in done.files:
            limited = one.answer.only_in if one.answer.allowed and not arguments.territory else None
            until = f"; until {one.until.isoformat()}" if one.until else ""
            print(f"{file}; {one.item.title}" + (f"; only in {limited}" if limited else "") + until)
        if ending := _ending(done, first):
            print(_sentence(ending))
        for one, problem in done.left_out:
            print(f"left out; {one.item.id}; {one.item.title}; {problem.message}")
    if done.failed:
        raise UserError(
            "Pieces that may go stayed behind, because something is wrong with their files ({count}); see why above.",
            count=done.failed,
        )
    return 0 if done.files else 1


def _must_tell_why(arguments: argparse.Namespace) -> None:
    if arguments.override is not None and not says_something(arguments.override):
        raise UsageError("--override needs the reason; write it behind it.")
    if arguments.override_ids and arguments.override is None:
        raise UsageError("--override-ids needs the reason; write it behind --override.")


def _draw(
    workspace: Workspace, ids: list[int], arguments: argparse.Namespace, today: date, decoders: Decoders
) -> None:
    """Write the contact sheet, for which letters are drawn without a display."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from socialroi_desktop.viewmodels.library.contact_sheet import write_contact_sheet

    application = QGuiApplication.instance() or QGuiApplication([])
    write_contact_sheet(
        workspace,
        ids=ids,
        heading=arguments.collection or "",
        path=Path(arguments.contact_sheet),
        today=today,
        decoders=decoders,
        new=True,
    )
    del application


def _ending(done: HandedOut, day: date) -> list[Chosen]:
    return ending_soon([one for one, _ in done.files], day)


def _sentence(ending: list[Chosen]) -> str:
    return (
        f"{len(ending)} of these may be used so for {SOON} days or less; the first until {ending[0].until}."
    )


def _told(done: HandedOut, day: date) -> dict[str, Any]:
    ending = _ending(done, day)
    return {
        "folder": str(done.folder) if done.files else None,
        "sheet": str(done.folder / SHEET) if done.files else None,
        "files": [
            {
                "id": one.item.id,
                "file": file,
                "allowed": one.answer.allowed,
                "reason": one.answer.reason.message,
                "until": one.until.isoformat() if one.until else None,
            }
            for one, file in done.files
        ],
        "left_out": [
            {"id": one.item.id, "title": one.item.title, "reason": problem.message}
            for one, problem in done.left_out
        ],
        "ending_soon": {"pieces": len(ending), "first": str(ending[0].until) if ending else None},
    }
