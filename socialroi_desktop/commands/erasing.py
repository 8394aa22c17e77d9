"""Erasing a person from the command line: nothing goes before it is told to, and what went is told in counts."""

import argparse
import json
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.domain.outreach.receipts import Receipt
from socialroi_desktop.errors import UserError, not_written
from socialroi_desktop.operations.outreach.erasing import erase_person, preview_erasure
from socialroi_desktop.operations.whole import must_be_new
from socialroi_desktop.store.file.workspace import Workspace, open_workspace


def erased(
    workspace: Workspace, person_id: int, *, yes: bool, out: str | None, with_pieces: bool = False
) -> Receipt:
    """Erase a person, with the pieces they made where that is told, and return the receipt, or what it would say.

    `out` is a new file for it.

    UserError when they are gone, or where the receipt could not be kept: nothing is erased then.
    """
    today = datetime.now(ZoneInfo(workspace.settings().timezone)).date()
    if not yes:
        return preview_erasure(workspace, person_id=person_id, today=today, with_pieces=with_pieces)
    if out is None:
        return erase_person(workspace, person_id=person_id, today=today, with_pieces=with_pieces)[1]
    path = Path(out)
    must_be_new(path)
    try:
        path.touch(exist_ok=False)
    except OSError as error:
        raise not_written(path.name, error) from None
    try:
        _, receipt = erase_person(workspace, person_id=person_id, today=today, with_pieces=with_pieces)
    except BaseException:
        path.unlink()
        raise
    path.write_text(json.dumps(receipt.as_json(), indent=1) + "\n", "utf-8")
    return receipt


def as_text(receipt: Receipt) -> str:
    """Return a receipt as lines of text, kinds by the names that scripts know."""
    counts = [
        f"{word}: {', '.join(f'{entity} {number}' for entity, number in found.items())}"
        for word, found in (("deleted", receipt.deleted), ("kept without the person", receipt.cleared))
        if found
    ]
    lines = [
        f"day: {receipt.day}",
        *counts,
        f"steps of undo: {receipt.history}",
        f"kept rows of files: {receipt.file_rows}",
    ]
    if receipt.pieces:
        kept = "deleted with the bytes kept of them" if receipt.pieces_deleted else "kept without a name"
        lines.append(f"pieces of the library: {receipt.pieces}, {kept}")
        if not receipt.pieces_deleted:
            lines.append("the kept files may still tell place and device; no copy that is exported does")
    if receipt.orders:
        lines.append(f"orders no longer laid to these pieces: {receipt.orders}")
    lines += [f"right lost: {one.piece}, {one.use}" for one in receipt.lost]
    lines += [
        f"take down yourself: {', '.join(filter(None, (one.piece, one.where, one.channel, one.called, one.url, one.day)))}"
        for one in receipt.places
    ]
    if receipt.linked_files:
        lines.append(f"linked files not touched, delete them yourself: {', '.join(receipt.linked_files)}")
    if receipt.named:
        found = ", ".join(f"{entity} {number}" for entity, number in receipt.named.items())
        lines.append(f"may still name them, look at these yourself: {found}")
        lines += [
            f"  {entity} {row_id}: {called}"
            for entity, rows in receipt.left.items()
            for row_id, called in rows
        ]
    if receipt.backups:
        lines.append(f"backups not touched: {', '.join(receipt.backups)}")
    if receipt.overwritten is not None:
        done = (
            "yes"
            if receipt.overwritten
            else "not yet, another program reads the file; close it and run `backup`"
        )
        lines.append(f"written over in the file: {done}")
    return "\n".join(lines)


def run_erase(arguments: argparse.Namespace) -> int:
    """Erase a person and print the receipt; unless told to, only say what would go."""
    with open_workspace(Path(arguments.file)) as workspace:
        receipt = erased(
            workspace,
            arguments.id,
            yes=arguments.yes,
            out=arguments.receipt,
            with_pieces=arguments.pieces == "delete",
        )
    if arguments.json:
        print_json(receipt.as_json())
    else:
        print(as_text(receipt))
    if not arguments.yes:
        raise UserError("Nothing is erased yet: pass --yes to erase for good; undo does not bring it back.")
    return 0
