"""The open workspace as the window sees it: read from it, change it in the background, hear what changed.

Every tab gets one by constructor. Knows no widgets.
"""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.catalogue import tiers
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.jobs import Job, Jobs, Lane, listens
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes import log
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.shared.deleted_words import cleared_words, parts_words
from socialroi_desktop.viewmodels.shared.record_names import RecordNames
from socialroi_desktop.viewmodels.shared.tag_names import TagNames
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import in_words, problem_text, sentence_of

if TYPE_CHECKING:
    from socialroi_desktop.domain.channels import ChannelTable
    from socialroi_desktop.domain.outreach.tiers import Tier
    from socialroi_desktop.viewmodels.shared.due_list import DueModel
    from socialroi_desktop.viewmodels.shared.field_text import Naming
    from socialroi_desktop.viewmodels.shared.picture_shelf import PictureShelf

__all__ = ["Changed", "Session", "problem_text", "sentence_of"]

T = TypeVar("T")
# So many pieces added at once are not taken back without a word.
_MANY = 20


class Session(QObject):
    """One open workspace with its jobs.

    `changed` carries the `Changed` of each operation, undo and redo; `said` a sentence about it and whether undo can
    take it back, `leads_to` the `Place` where what that says is mended, or None; `failed` an exception nobody handled;
    `shown` the `Place` of what undo or redo changed.
    `looks` is how pages were left, by the page's own words; the memory of the window keeps it,
    one of them at once where `look_kept` names it.
    """

    changed = Signal(object)
    said = Signal(str, bool)
    leads_to = Signal(object)
    failed = Signal(object)
    shown = Signal(object)
    look_kept = Signal(str)

    def __init__(
        self, workspace: Workspace, jobs: Jobs, today: date | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.jobs = jobs
        self.settings: Settings = workspace.settings()
        self.names = RecordNames(workspace)
        self.tags = TagNames(workspace)
        self.looks: dict[str, str] = {}
        self._today = today
        # Before anyone else hears of a change: who does asks for names.
        self.changed.connect(self._forget_names)

    @cached_property
    def pictures(self) -> "PictureShelf":
        """The pictures in memory; the shelf is made for the first of them, which is after the window was seen."""
        from socialroi_desktop.viewmodels.shared.picture_shelf import PictureShelf

        return PictureShelf()

    @cached_property
    def due(self) -> "DueModel":
        """What is due over all tabs, read once for all who show it; made when it is first asked for."""
        from socialroi_desktop.viewmodels.shared.due_list import DueModel

        return DueModel(self, self)

    def break_off(self) -> None:
        """Break off what is being read, again each time this is called."""
        self.workspace.interrupt()
        self._make_no_more_pictures()

    def close(self) -> None:
        """Let go of the workspace and of what was started for it."""
        self._make_no_more_pictures()
        self.workspace.close()

    def _make_no_more_pictures(self) -> None:
        if "pictures" in vars(self):
            self.pictures.close()

    @property
    def today(self) -> date:
        """The day it is where the workspace's time zone is."""
        return self._today or datetime.now(ZoneInfo(self.settings.timezone)).date()

    @property
    def name(self) -> str:
        """The workspace's name, or its file's when it has none."""
        return self.settings.name or self.workspace.path.stem

    def naming(self, currency: str = "") -> "Naming":
        """Return what values of the workspace need to be shown; amounts without a currency are in `currency`, else in its own."""
        from socialroi_desktop.viewmodels.shared.field_text import Naming

        settings = self.settings
        return Naming(
            currency or settings.currency, settings.timezone, self.names, self.tags.colors(), settings.own_names, self.today,
            self.names.people(), self.channels,
        )  # fmt: skip

    @property
    def channels(self) -> "ChannelTable":
        """The channels there are to choose from: those that ship, and the platforms of one's own that are in use."""
        from socialroi_desktop.store.rows.own_channels import channels_of

        return channels_of(self.workspace)

    @property
    def sizes(self) -> "tuple[Tier, ...]":
        """The sizes of partners, the smallest first, with the limits of the workspace."""
        from socialroi_desktop.domain.outreach.tiers import own_sizes

        return own_sizes(tiers(), self.settings)

    @property
    def reading_only(self) -> str:
        """The sentence on why nothing can be changed; "" where it can."""
        if self.workspace.writable:
            return ""
        template = translate(
            "Session", "“{file}” is open for reading only; copy it to a folder of your own to change it."
        )
        return template.format(file=self.workspace.path.name)

    def perform(
        self,
        title: str,
        operation: Callable[[Workspace, Progress], Changed | None],
        *,
        done: Callable[[Changed | None], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        ended: Callable[[], None] | None = None,
        asked_by: object = None,
    ) -> Job[Changed | None]:
        """Run an operation in the background, then announce what it changed, to `asked_by` as its own.

        `title` is shown with the progress; `ended` is called last, whether it was done, failed or was cancelled.
        """

        def on_done(result: Changed | None) -> None:
            if result is not None:
                self.announce(replace(result, asked_by=asked_by))
            if done is not None and listens(done):
                done(result)

        return self.jobs.start(
            title,
            lambda progress: self._with_assumptions(operation(self.workspace, progress)),
            done=on_done,
            failed=failed or self.failed.emit,
            ended=ended,
        )

    def _with_assumptions(self, changed: Changed | None) -> Changed | None:
        """Let deals that were signed keep what they are assumed to bring; no other kind of change needs figures."""
        if changed is None or "deal" not in changed.rows:
            return changed
        from socialroi_desktop.operations.outreach.signing import freeze_signed
        from socialroi_desktop.queries.outreach.break_even import assumption_at

        return freeze_signed(self.workspace, changed, assumption_at, self.today)

    def read(
        self,
        title: str,
        question: Callable[[Workspace, Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        lane: Lane = "read",
        key: str = "",
    ) -> Job[T]:
        """Ask something that takes a while, beside what is being written; of one `key` the newest question wins.

        What tries a change and takes it back belongs into the `lane` of those who write.
        """
        return self.jobs.start(
            title,
            lambda progress: question(self.workspace, progress),
            done=done,
            failed=failed or self.failed.emit,
            lane=lane,
            key=key,
        )

    def prepare_names(self, entities: Collection[str]) -> None:
        """Get ready in the background what a search among the names of these kinds reads."""
        self.read(
            translate("Session", "Reading names"),
            lambda _workspace, _progress: self.names.prepare(entities),
            lambda _nothing: None,
        )

    def _forget_names(self, change: Changed) -> None:
        self.tags.forget(change.rows)
        stale = self.names.forget(change.rows)
        if stale:
            self.prepare_names(stale)

    def announce(self, result: Changed, *, undoable: bool = True) -> None:
        """Tell everyone what a finished operation changed."""
        if not result.entities:
            return
        if "settings" in result.entities:
            self.settings = self.workspace.settings()
        self.changed.emit(result)
        done = in_words(result.template, result.details, self.settings.own_names)
        told = (parts_words(result.parts), cleared_words(result.cleared), *map(problem_text, result.notes))
        more = " ".join(filter(None, told))
        both = translate("Session", "{done}. {more}").format(done=done, more=more)
        self.said.emit(both if more else done, undoable)
        self.leads_to.emit(result.leads_to)

    def undo(self) -> None:
        """Take back the last change."""
        from socialroi_desktop.operations.history import undo

        self._replay(
            undo,
            translate("Session", "Undone: {change}"),
            translate("Session", "There is nothing to undo."),
        )

    def redo(self) -> None:
        """Do the last undone change again."""
        from socialroi_desktop.operations.history import redo

        self._replay(
            redo,
            translate("Session", "Done again: {change}"),
            translate("Session", "There is nothing to do again."),
        )

    def last_change(self) -> str | None:
        """Return the change that undo would take back, in words, or None."""
        entry = log.last_done(self.workspace)
        return None if entry is None else in_words(entry.template, entry.details, self.settings.own_names)

    def last_step(self) -> int:
        """Return the number of the change that undo would take back, 0 where there is none."""
        entry = log.last_done(self.workspace)
        return 0 if entry is None else entry.id

    def last_change_stays(self) -> bool:
        """Tell whether the last change was for good: undo says so and takes nothing back."""
        entry = log.last_done(self.workspace)
        return entry is not None and entry.stays

    def last_large_change(self) -> str | None:
        """Return the last change in words where it is an import, or added many pieces of the library; else None."""
        entry = log.last_done(self.workspace)
        if entry is None:
            return None
        added = entry.template == "Add to the library ({number})" and int(entry.details["number"]) > _MANY
        return self.last_change() if added or entry.template.startswith("Import of ") else None

    def next_redo(self) -> str | None:
        """Return the change that redo would do again, in words, or None."""
        entry = log.next_redo(self.workspace)
        return None if entry is None else in_words(entry.template, entry.details, self.settings.own_names)

    def _replay(self, operation: Callable[[Workspace], Changed | None], template: str, nothing: str) -> None:
        def on_done(result: Changed | None) -> None:
            if result is None:
                self.said.emit(nothing, False)
                return
            if "settings" in result.entities:
                self.settings = self.workspace.settings()
            self.changed.emit(replace(result, asked_by=self))
            done = in_words(result.template, result.details, self.settings.own_names)
            self.said.emit(done if result.stays else template.format(change=done), False)
            if result.place is not None:
                self.shown.emit(result.place)

        title = translate("Session", "Undo and redo")
        self.jobs.start(
            title, lambda progress: operation(self.workspace), done=on_done, failed=self.failed.emit
        )
