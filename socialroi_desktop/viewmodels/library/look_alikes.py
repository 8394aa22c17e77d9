"""Pieces that look alike, group by group, and what is decided of them. Knows no widgets."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QObject, Signal

from socialroi_desktop.domain.fields import spec_of
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.operations.library.telling_apart import keep_apart, keep_one
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.queries.library.alike import pieces_alike
from socialroi_desktop.queries.library.standing import standing_of
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.library import piece_words, tile_words
from socialroi_desktop.viewmodels.records.cards import Tag
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.field_text import shown
from socialroi_desktop.viewmodels.shared.lists import beside, listed
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.wording import field_label

# So many of one group stand side by side; the others come when these are decided.
SIDE_BY_SIDE = 4
_FIELDS = tuple(
    spec_of(UgcItem, name) for name in ("taken_at", "added_on", "influencer_id", "product_id", "file_name")
)


@dataclass(frozen=True, slots=True)
class Seen:
    """A piece as it stands beside another: its rights as one tag, and lines of what tells them apart."""

    item: UgcItem
    tag: Tag
    lines: tuple[tuple[str, str], ...]


class LookAlikes(QObject):
    """`changed` comes when another group is looked at, or another one of it is chosen; `refused` carries a sentence."""

    changed = Signal()
    refused = Signal(str)

    def __init__(
        self,
        session: Session,
        among: Sequence[int] = (),
        first: Sequence[int] = (),
        parent: QObject | None = None,
    ) -> None:
        """`among` are pieces whose groups are asked for, none for all there are; a group of those `first` is begun with."""
        super().__init__(parent)
        self.session, self._among, self._first = session, tuple(among), frozenset(first)
        self.groups: list[list[UgcItem]] | None = None
        self.at = 0
        self.chosen = 0
        self._decided: set[int] = set()
        session.changed.connect(self._on_changed)

    @property
    def shown(self) -> list[UgcItem]:
        """Those that stand side by side."""
        return (self.groups or [[]])[self.at][:SIDE_BY_SIDE] if self.groups else []

    @property
    def place_words(self) -> str:
        """Which group of how many is looked at."""
        template = self.tr("{number} of {count}")
        count = len(self.groups or ())
        return template.format(number=formatting.number(self.at + 1), count=formatting.number(count))

    def read(self) -> None:
        """Look for all that looks alike."""
        among = self._among
        self.session.read(
            self.tr("Looking for what looks alike"),
            lambda workspace, _progress: pieces_alike(workspace, among),
            self._begin,
            self._tell,
            key=f"look alikes {id(self)}",
        )

    def seen(self) -> list[Seen]:
        """Return what is said of those that stand side by side."""
        return [self._seen(item) for item in self.shown]

    def choose(self, step: int) -> None:
        """Choose the one beside, as far as there is one."""
        self.choose_at(self.chosen + step)

    def choose_at(self, place: int) -> None:
        """Choose one of those that are shown."""
        if 0 <= place < len(self.shown) and place != self.chosen:
            self.chosen = place
            self.changed.emit()

    def go(self, step: int) -> None:
        """Look at another group, and after the last at the first."""
        if self.groups:
            self.at, self.chosen = (self.at + step) % len(self.groups), 0
            self.changed.emit()

    def keep_chosen(self) -> None:
        """Make one piece of those that are shown, the chosen one."""
        if not self._may():
            return
        kept = self.shown[self.chosen]
        gone = [item.id or 0 for item in self.shown if item.id != kept.id]
        self._decide(
            self.tr("Merge what looks alike"),
            lambda workspace, progress: keep_one(
                workspace, keep_id=kept.id or 0, others=gone, progress=progress
            ),
            set(gone),
        )

    def keep_all(self) -> None:
        """Remember that those that are shown are no two alike, so that nobody is asked again."""
        if not self._may():
            return
        ids = [item.id or 0 for item in self.shown]
        self._decide(
            self.tr("Keep what looks alike"),
            lambda workspace, _progress: keep_apart(workspace, ids=ids),
            set(ids[1:]),
        )

    def undo(self) -> None:
        """Take back the last change of the workspace."""
        self.session.undo()

    def _may(self) -> bool:
        if self.session.reading_only:
            self.refused.emit(self.session.reading_only)
        return bool(self.shown) and not self.session.reading_only

    def _decide(
        self, title: str, work: Callable[[Workspace, Progress], Changed | None], decided: set[int]
    ) -> None:
        self._decided = decided
        self.session.perform(title, work, done=self._leave, failed=self._tell_and_look, asked_by=self)

    # Methods of its own: what was decided when the window was closed is told to nobody then.

    def _tell(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))

    def _tell_and_look(self, error: Exception) -> None:
        self._tell(error)
        self.read()

    def _leave(self, _changed: Changed | None) -> None:
        """Go on to what is still open; to look for all of it again takes long where there are many pieces."""
        groups, decided = self.groups or [], self._decided
        left = [[item for item in group if item.id not in decided] for group in groups]
        self._take([group for group in left if len(group) > 1], self.at)

    def _begin(self, groups: list[list[UgcItem]]) -> None:
        of_first = (at for at, group in enumerate(groups) if any(item.id in self._first for item in group))
        self._take(groups, next(of_first, 0))

    def _take(self, groups: list[list[UgcItem]], at: int = 0) -> None:
        self.groups, self.chosen = groups, 0
        self.at = min(at, max(len(groups) - 1, 0))
        self.changed.emit()

    def _on_changed(self, changed: Changed) -> None:
        if changed.asked_by is not self and changed.entities & {UgcItem.entity, "not_alike"}:
            self.read()

    def _seen(self, item: UgcItem) -> Seen:
        naming = self.session.naming()
        standing = standing_of(self.session.workspace, item, self.session.today)
        told = [(field_label(spec), shown(item, spec, naming)) for spec in _FIELDS]
        uses = listed(piece_words.use_label(use) for use, each in standing.uses.items() if each.allowed)
        places = listed(
            piece_words.used_words(each, self.session.today).label for each in standing.places[:2]
        )
        count = len(standing.places)
        used = either(count, self.tr("1 place"), self.tr("%Ln places", "", count)) if count else ""
        lines = (
            (self.tr("Size"), _size(item)),
            *told,
            (self.tr("May be used for"), uses or self.tr("nothing so far")),
            (self.tr("Used"), beside((used, places)) or self.tr("nowhere yet")),
        )
        return Seen(
            item, tile_words.tile_tag(standing, self.session.today), tuple(line for line in lines if line[1])
        )


def _size(item: UgcItem) -> str:
    dots = (
        f"{formatting.number(item.width)} × {formatting.number(item.height)}"
        if item.width and item.height
        else ""
    )
    size = "" if item.size is None else QLocale().formattedDataSize(item.size, 1)
    return beside((dots, size, piece_words.corner(item)))
