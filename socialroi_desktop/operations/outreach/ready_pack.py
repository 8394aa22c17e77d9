"""Writes what a partner is to share into a folder of its own: texts with code and link, media kept with them."""

import shutil
from collections.abc import Set
from pathlib import Path

from socialroi_desktop.domain.outreach.ready_pack import pack_files
from socialroi_desktop.domain.records import Deal, Deliverable, Post
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.attachments import files_of, save_copy
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


def write_pack(workspace: Workspace, *, deal_id: int, folder: Path, text: str = "") -> list[Path]:
    """Write the pack of a deal into a new folder, whole or not at all; return its files.

    The words are `text`, else those of the posts its deliverables name. UserError where there is neither words nor code
    nor link, or where the folder is there already.
    """
    deal = reading.get(workspace, Deal, deal_id)
    if deal is None:
        raise UserError(
            "There is no deal {id} in this workspace; “socialroi list FILE deal” names those there are.",
            id=deal_id,
        )
    files = pack_files(deal, [text] if text.strip() else _texts(workspace, deal_id))
    if not any(content.strip() for content in files.values()):
        raise UserError("There is nothing to hand over yet; make the code or the link, or give a text.")
    media = _media(workspace, deal_id, set(files))
    if folder.exists():
        raise UserError("“{folder}” exists already; choose another name for the pack.", folder=folder.name)
    unfinished = folder.with_name(f".{folder.name}.part")
    try:
        unfinished.mkdir(parents=True)
        for name, content in files.items():
            (unfinished / name).write_text(content, encoding="utf-8")
        for name, attachment_id in media.items():
            save_copy(workspace, attachment_id=attachment_id, target=unfinished / name)
        unfinished.replace(folder)
    except OSError as error:
        raise UserError(
            "“{file}” cannot be written: {reason}. Choose another folder.",
            file=folder.name, reason=error.strerror,
        ) from None  # fmt: skip
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return [folder / name for name in (*files, *media)]


def _texts(workspace: Workspace, deal_id: int) -> list[str]:
    posts = (reading.get(workspace, Post, one.post_id) for one in _wanted(workspace, deal_id) if one.post_id)
    return [post.text for post in posts if post is not None and post.text]


def _media(workspace: Workspace, deal_id: int, taken: set[str]) -> dict[str, int]:
    """Return what is kept with deliverables and their posts, as ids by name; files of the deal itself are contracts."""
    found: dict[str, int] = {}
    for one in _wanted(workspace, deal_id):
        for entity, row_id in ((Deliverable.entity, one.id), (Post.entity, one.post_id)):
            for kept in files_of(workspace, entity, row_id) if row_id else ():
                found[_free_name(kept.name, taken | found.keys())] = kept.id or 0
    return found


def _free_name(name: str, taken: Set[str]) -> str:
    path, number = Path(name), 2
    while name.casefold() in {other.casefold() for other in taken}:
        name, number = f"{path.stem}-{number}{path.suffix}", number + 1
    return name


def _wanted(workspace: Workspace, deal_id: int) -> list[Deliverable]:
    every = reading.referring(workspace, Deliverable, "deal_id", deal_id)
    return [one for one in every if one.state != "dropped"]
