"""From one source to draft posts: the source that is chosen, how far its six steps are, and the drafts. No widgets."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.letters.templates import POST_PURPOSES, Template
from socialroi_desktop.domain.posting.drafting import KINDS, Source
from socialroi_desktop.domain.posting.six_steps import StepDone
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.posting.drafting import draft_posts
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.queries.post_sources import article, source_of, steps_with, templates_for
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.translating import declared, translate
from socialroi_desktop.viewmodels.shared.wording import title_of

ARTICLE = "article"
# What the templates speak of is told by these alone.
_WITH_TEMPLATES = frozenset({"product", "offer"})


@dataclass(frozen=True, slots=True)
class StepLine:
    """One of the six steps: what it is called, how far it is (“2 of 3”), what is to be done, and whether nothing is."""

    title: str
    count: str
    todo: str
    done: bool


def kind_label(kind: str) -> str:
    """Return what a kind of source is called."""
    return translate("DraftModel", "Article") if kind == ARTICLE else title_of(RECORDS[kind])


def step_lines(steps: Sequence[StepDone]) -> tuple[StepLine, ...]:
    """Return the six steps as rows."""
    count = translate("DraftModel", "{count} of {all}")
    return tuple(
        StepLine(
            declared("Playbooks", each.step.title),
            count.format(count=each.count, all=each.of) if each.of else "",
            declared("Playbooks", each.step.todo),
            each.done,
        )
        for each in steps
    )


class DraftModel(QObject):
    """`told` comes with another source, `drafted` with the ids of the drafts, `refused` with why something was not done."""

    told = Signal()
    drafted = Signal(object)
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.kinds = KINDS
        self.source: Source | None = None
        self.steps: tuple[StepLine, ...] = ()
        self.templates: tuple[Template, ...] = ()

    def choose(self, kind: str, row_id: int | None) -> None:
        """Take a record as the source; None takes none."""
        if row_id is None:
            self._take(None)
            return
        self._ask(partial(_read, kind=kind, row_id=row_id, today=self.session.today))

    def write_article(self, title: str, page: str) -> None:
        """Take an article as it is typed; without a title there is none yet."""
        if title.strip():
            self._ask(partial(_read_article, title=title, page=page))
        else:
            self._take(None)

    def draft(self, channels: Sequence[str], planned_at: str | None, template: Template | None) -> None:
        """Make the drafts; the days in a template are written in its language."""
        source, today = self.source, self.session.today
        if source is None:
            self.refused.emit(self.tr("Choose first what the posts are made of."))
            return
        self.session.perform(
            self.tr("Draft posts"),
            lambda workspace, _progress: draft_posts(
                workspace,
                source=_in_language(workspace, source, template, today),
                channels=channels,
                template=template,
                planned_at=planned_at,
            ),
            done=self._on_drafted,
            failed=self._refuse,
        )

    def _ask(self, question: "partial[_Found]") -> None:
        self.session.read(
            self.tr("Reading a source"), question, self._take, self._refuse, key=f"draft source {id(self)}"
        )

    def _take(self, found: "_Found | None") -> None:
        self.source = found.source if found else None
        self.steps = step_lines(found.steps) if found else ()
        self.templates = found.templates if found else ()
        self.told.emit()

    def _on_drafted(self, changed: Changed | None) -> None:
        if changed is not None:
            self.drafted.emit(changed.ids)

    def _refuse(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))


@dataclass(frozen=True, slots=True)
class _Found:
    source: Source
    steps: tuple[StepDone, ...]
    templates: tuple[Template, ...] = ()


def _read(workspace: Workspace, _progress: Progress, *, kind: str, row_id: int, today: date) -> _Found:
    source = source_of(workspace, kind, row_id, today)
    offered = (
        tuple(each for purpose in POST_PURPOSES for each in templates_for(workspace, purpose))
        if kind in _WITH_TEMPLATES
        else ()
    )
    return _Found(source, steps_with(workspace, source), offered)


def _read_article(workspace: Workspace, _progress: Progress, *, title: str, page: str) -> _Found:
    source = article(title, page)
    try:
        return _Found(source, steps_with(workspace, source))
    except UserError:
        # Half an address is typed yet.
        return _Found(source, steps_with(workspace, replace(source, page="")))


def _in_language(workspace: Workspace, source: Source, template: Template | None, today: date) -> Source:
    if template is None or source.id is None:
        return source
    return source_of(workspace, source.kind, source.id, today, template.language or "en")
