"""Writes what a partner is to share into a folder of its own: texts with code and link, media kept with them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from socialroi_desktop.domain.letters.writing import Letter, braced_fields, left_marks, open_fields
from socialroi_desktop.domain.media import free_name
from socialroi_desktop.domain.outreach.ready_pack import lacks_disclosure, pack_files
from socialroi_desktop.domain.records import Attachment, Campaign, Deal, Deliverable, Post, Product
from socialroi_desktop.errors import NotThere, UserError
from socialroi_desktop.operations.attachments import files_of, save_copy
from socialroi_desktop.operations.whole import whole_folder
from socialroi_desktop.store.file.own_files import called
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

# What of the files of a deal, product or campaign is handed over: with those contracts and bills are kept, too.
_SHOWN = ("image/", "video/", "audio/")


@dataclass(frozen=True, slots=True)
class Pack:
    """What is handed over: the content of text files, and the ids of kept files, by name."""

    files: Mapping[str, str]
    media: Mapping[str, int]


def pack_of(workspace: Workspace, *, deal_id: int, text: str = "") -> Pack:
    """Return the pack of a deal.

    The words are `text`, else those of the posts its deliverables name. UserError where there is neither words nor code
    nor link, where fields of the text are still open, or where a paid post would not say that it is advertising.
    """
    missing = dict.fromkeys(field.field for field in open_fields(Letter("", text)))
    if missing:
        raise UserError(
            "The post still lacks {fields}; fill that in with the deal, or take the marks out of the text.",
            fields=", ".join(missing),
        )
    if marks := left_marks(Letter("", text)) or braced_fields(text):
        raise UserError(
            "“{marks}” still stands in the post as in a template; write there what is meant.",
            marks=", ".join(marks),
        )
    deal = reading.get(workspace, Deal, deal_id)
    if deal is None:
        raise NotThere("There is no deal {id}; choose another one.", entity=Deal.entity, id=deal_id)
    if lacks_disclosure(deal):
        raise UserError(
            "This post is paid for and nothing says that it is advertising; type the disclosure of the deal, such as #ad."
        )
    files = pack_files(deal, [text] if text.strip() else _texts(workspace, deal_id))
    if not any(content.strip() for content in files.values()):
        raise UserError("There is nothing to hand over yet; make the code or the link, or give a text.")
    return Pack(files, _media(workspace, deal, set(files)))


def write_pack(workspace: Workspace, *, deal_id: int, folder: Path, text: str = "") -> list[Path]:
    """Write the pack of a deal into a new folder, whole or not at all; return its files.

    UserError as `pack_of` has it, or where the folder is there already.
    """
    pack = pack_of(workspace, deal_id=deal_id, text=text)
    if folder.exists():
        raise UserError("“{folder}” exists already; choose another name for the pack.", folder=called(folder))
    with whole_folder(folder) as unfinished:
        for name, content in pack.files.items():
            (unfinished / name).write_text(content, encoding="utf-8")
        for name, attachment_id in pack.media.items():
            save_copy(workspace, attachment_id=attachment_id, target=unfinished / name)
    return [folder / name for name in (*pack.files, *pack.media)]


def _texts(workspace: Workspace, deal_id: int) -> list[str]:
    posts = (reading.get(workspace, Post, one.post_id) for one in _wanted(workspace, deal_id) if one.post_id)
    return [post.text for post in posts if post is not None and post.text]


def _media(workspace: Workspace, deal: Deal, taken: set[str]) -> dict[str, int]:
    """Return the kept files that go along as ids by name; one that is kept twice goes once."""
    found: dict[str, int] = {}
    seen: set[str] = set()
    for kept in _kept(workspace, deal):
        if kept.sha256 not in seen:
            seen.add(kept.sha256)
            found[free_name(kept.name, taken | found.keys())] = kept.id or 0
    return found


def _kept(workspace: Workspace, deal: Deal) -> Iterator[Attachment]:
    """Give all that is kept with deliverables and their posts, and what can be shown of deal, product and campaign."""
    for one in _wanted(workspace, deal.id or 0):
        for entity, row_id in ((Deliverable.entity, one.id), (Post.entity, one.post_id)):
            yield from files_of(workspace, entity, row_id) if row_id else ()
    of_deal = ((Deal, deal.id), (Product, deal.product_id), (Campaign, deal.campaign_id))
    for record, row_id in of_deal:
        for kept in files_of(workspace, record.entity, row_id) if row_id else ():
            if (kept.kind or "").startswith(_SHOWN):
                yield kept


def _wanted(workspace: Workspace, deal_id: int) -> list[Deliverable]:
    every = reading.referring(workspace, Deliverable, "deal_id", deal_id)
    return [one for one in every if one.state != "dropped"]
