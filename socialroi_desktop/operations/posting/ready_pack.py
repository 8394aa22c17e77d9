"""Writes what is needed to publish a post by hand into a folder: texts, code and link, media that tell no place.

Locked while a check holds the post up: whether one does is asked of the one place that decides it for the state `ready`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from socialroi_desktop.domain.library.handing_out import Chosen
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.media import free_name
from socialroi_desktop.domain.posting.ready_pack import post_files
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Post, PostText
from socialroi_desktop.errors import NotThere, UserError
from socialroi_desktop.operations.attachments import files_of, save_copy
from socialroi_desktop.operations.library.handing_out import Clean, hand_out, must_be_free
from socialroi_desktop.operations.records.ready_posts import why_not_ready
from socialroi_desktop.operations.whole import whole_folder
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

# Files kept with a post that are published; others, such as a brief, are not.
_SHOWN = ("image/", "video/")
_MEDIA = "media"
_LOCKED = N_("The pack is locked. {problem}")


@dataclass(frozen=True, slots=True)
class PostPack:
    """The files that were written, and why pieces stayed out."""

    files: Sequence[Path]
    left_out: Sequence[tuple[Chosen, Problem]]


def write_post_pack(
    workspace: Workspace,
    *,
    post_id: int,
    links: Mapping[str, str],
    code: str,
    chosen: Sequence[Chosen],
    folder: Path,
    clean: Clean,
) -> PostPack:
    """Write the pack of a post into a new or empty folder, whole or not at all.

    `links` is its tagged link by channel, `chosen` are the pieces in it.

    UserError while a check holds it up, where there is nothing to publish, or where the folder cannot be written.
    """
    post = reading.get(workspace, Post, post_id)
    if post is None:
        raise NotThere("There is no post {id}; choose another one.", entity=Post.entity, id=post_id)
    wrong = why_not_ready(workspace, post)
    if wrong is not None:
        raise UserError(_LOCKED, problem=wrong)
    must_be_free(folder)
    texts = tuple(reading.referring(workspace, PostText, "post_id", post_id))
    names: list[str] = []
    left_out: Sequence[tuple[Chosen, Problem]] = ()
    with whole_folder(folder) as unfinished:
        for name, content in post_files(post, texts, links, code).items():
            (unfinished / name).write_text(content, encoding="utf-8")
            names.append(name)
        if chosen:
            done = hand_out(
                workspace,
                chosen=chosen,
                folder=unfinished / _MEDIA,
                clean=clean,
                override=post.override_reason or "",
            )
            names += [f"{_MEDIA}/{name}" for _, name in done.files]
            left_out = done.left_out
        names += _own_media(workspace, post_id, unfinished, set(names), clean)
    return PostPack([folder / name for name in names], left_out)


def _own_media(workspace: Workspace, post_id: int, folder: Path, taken: set[str], clean: Clean) -> list[str]:
    """Write cleaned copies of the pictures and films that are kept with a post."""
    names: list[str] = []
    for kept in files_of(workspace, Post.entity, post_id):
        if not (kept.kind or "").startswith(_SHOWN):
            continue
        name = free_name(kept.name, taken | set(names))
        # What a copy tells of place and device must not lie in the folder even for a moment under its last name.
        raw = folder / f".{name}"
        save_copy(workspace, attachment_id=kept.id or 0, target=raw)
        try:
            clean(raw, folder / name)
        finally:
            raw.unlink(missing_ok=True)
        names.append(name)
    return names
