"""The ready pack of a planned post: what is copied for a channel, and the folder all of it is saved in. No widgets."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.media import named_after
from socialroi_desktop.domain.posting.checks import in_the_way
from socialroi_desktop.domain.posting.ready_pack import commented, pasted
from socialroi_desktop.operations.posting.ready_pack import PostPack, write_post_pack
from socialroi_desktop.queries.post_pack import pieces_of_pack
from socialroi_desktop.queries.post_sheet import PostSheet
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.viewmodels.shared.session import Session, problem_text, sentence_of
from socialroi_desktop.viewmodels.shared.translating import translate


@dataclass(frozen=True, slots=True)
class PackWords:
    """What is copied for one channel and what is told beside the button; `locked` while a check holds the post up."""

    locked: bool
    told: str
    text: str
    comment: str
    page: str


def pack_words(sheet: PostSheet, channel: str, domain: str) -> PackWords:
    """Return the pack of a post as one channel has it; `domain` is where that channel is."""
    own = next((one for one in sheet.texts if one.channel == channel), sheet.post)
    held = len(in_the_way(sheet.checks))
    text, comment = pasted(own, sheet.links, sheet.code), commented(own, sheet.links)
    return PackWords(
        locked=bool(held) or not text,
        told=_held(held) if held else _parts(sheet, text, comment),
        text=text,
        comment=comment,
        page=f"https://{domain}" if domain else "",
    )


def _held(count: int) -> str:
    several = translate("PostPack", "open once these {count} pass").format(count=formatting.number(count))
    return either(count, translate("PostPack", "open once what blocks passes"), several)


def _parts(sheet: PostSheet, text: str, comment: str) -> str:
    count = len(sheet.pieces)
    several = translate("PostPack", "{count} pieces").format(count=formatting.number(count))
    pieces = either(count, translate("PostPack", "1 piece"), several) if count else ""
    parts = (
        translate("PostPack", "text") if text else translate("PostPack", "no text yet"),
        translate("PostPack", "first comment") if comment else "",
        translate("PostPack", "link") if sheet.link else "",
        translate("PostPack", "code") if sheet.code else "",
        pieces,
    )
    return listed(filter(None, parts))


class PackModel(QObject):
    """`saved` carries what is told of the folder once it is there, `refused` why it is not."""

    saved = Signal(str)
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._name = ""

    def words(self, sheet: PostSheet, channel: str) -> PackWords:
        """Return the pack of a post as one channel has it."""
        known = self._session.channels
        domains = known[channel].domains if channel in known else ()
        return pack_words(sheet, channel, domains[0] if domains else "")

    def folder_name(self, sheet: PostSheet) -> str:
        """Return what the folder of the pack is called."""
        return named_after(sheet.post.title or self.tr("Post {id}").format(id=sheet.post.id))

    def save(self, sheet: PostSheet, folder: Path) -> None:
        """Write the pack as a new folder below one that is there."""
        target, post, today = folder / self.folder_name(sheet), sheet.post, self._session.today
        self._name = target.name
        clean: Callable[[Path, Path], None] = self._session.pictures.decoders.clean
        self._session.read(
            self.tr("Save the ready pack"),
            lambda workspace, _progress: write_post_pack(
                workspace,
                post_id=post.id or 0,
                links=sheet.links,
                code=sheet.code,
                chosen=pieces_of_pack(workspace, post, today),
                folder=target,
                clean=clean,
            ),
            self._on_saved,
            self._on_failed,
            lane="files",
        )

    def _on_saved(self, pack: PostPack) -> None:
        self.saved.emit(self.tr("Saved in “{folder}”").format(folder=self._name))
        if pack.left_out:
            self.refused.emit(problem_text(pack.left_out[0][1]))

    def _on_failed(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))
