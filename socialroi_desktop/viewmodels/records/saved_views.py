"""The saved views of one kind of record: which there are, what they ask, and the changes to them. Knows no widgets."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.fields import Kind, Record, Spec
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import SavedView
from socialroi_desktop.domain.saved_views import LONGEST_NAME, asks_by_line, must_have_tags, query_of, view_of
from socialroi_desktop.domain.values.reading import Surroundings, read, read_amount
from socialroi_desktop.domain.values.style import PLAIN, words_of_scripts
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records.editing import add_record, delete_records, edit_record
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.own_channels import channels_of
from socialroi_desktop.store.rows.tags import all_tags
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of


class SavedViews(QObject):
    """`refused` carries the sentence why a view was not kept or cannot be shown."""

    refused = Signal(str)

    def __init__(
        self, session: Session, record: type[Record], parent: QObject | None = None, *, lines: bool = False
    ) -> None:
        """`lines` says that whoever shows them reads lines as well as words."""
        super().__init__(parent)
        self.session, self.record_type, self._lines = session, record, lines

    @property
    def writable(self) -> bool:
        """Whether views can be kept."""
        return self.session.workspace.writable

    def all(self) -> list[SavedView]:
        """Return the views there are, by name."""
        shown = (view for view in self._kept() if self._lines or not asks_by_line(view))
        return sorted(shown, key=lambda view: fold(view.name))

    def _kept(self) -> list[SavedView]:
        found = reading.listing(self.session.workspace, SavedView)
        return [view for view in found if view.record_kind == self.record_type.entity]

    def shown(self, query: Query) -> SavedView | None:
        """Return the view that asks just what is asked now."""
        now = view_of(query, "")
        return next(
            (view for view in self.all() if (view.text, view.conditions) == (now.text, now.conditions)), None
        )

    def query(self, view: SavedView) -> Query | None:
        """Return what a view asks; None where it no longer holds, which is said."""
        settings = self.session.settings
        around = Surroundings(
            settings.currency,
            settings.timezone,
            PLAIN,
            words_of_scripts(channels_of(self.session.workspace)),
            finding=True,
        )

        def value(spec: Spec, text: str) -> Any:
            return (read_amount if spec.kind is Kind.MONEY else read)(spec, text, around)

        try:
            query = query_of(view, value)
            must_have_tags(view, query, [tag.name for tag in all_tags(self.session.workspace)])
            return query
        except UserError as error:
            self.refused.emit(sentence_of(error))
            return None

    def problem(self, name: str, besides: SavedView | None = None) -> str:
        """Return what is wrong with a name for a view, "" when it holds."""
        word = fold(" ".join(name.split()))
        if not word:
            return self.tr("Give the view a name, such as “Skaters in Poland”.")
        if len(name) > LONGEST_NAME:
            return self.tr("Give the view a name of at most %Ln letters.", "", LONGEST_NAME)
        twin = next((view for view in self._kept() if fold(view.name) == word), None)
        if twin is None or (besides is not None and twin.id == besides.id):
            return ""
        return self.tr("There is a view “{name}” already; choose another name.").format(name=twin.name)

    def keep(self, query: Query, name: str) -> None:
        """Give what is asked now a name."""
        view = view_of(query, name)
        self._change(self.tr("Save view"), lambda workspace: add_record(workspace, record=view))

    def rename(self, view: SavedView, name: str) -> None:
        """Call a view otherwise."""
        changes = {"name": " ".join(name.split())}
        self._change(
            self.tr("Rename view"),
            lambda workspace: edit_record(
                workspace, entity=SavedView.entity, row_id=view.id or 0, changes=changes
            ),
        )

    def delete(self, view: SavedView) -> None:
        """Forget a view; undo brings it back."""
        self._change(
            self.tr("Delete view"),
            lambda workspace: delete_records(workspace, entity=SavedView.entity, ids=[view.id or 0]),
        )

    def _change(self, title: str, work: Callable[[Workspace], Changed]) -> None:
        self.session.perform(
            title,
            lambda workspace, _progress: work(workspace),
            failed=lambda error: self.refused.emit(sentence_of(error)),
        )
