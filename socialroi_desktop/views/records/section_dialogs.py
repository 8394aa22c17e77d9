"""The dialogs a table of records opens: merging, tags, a record named in a form. Imported when they are first asked for."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from socialroi_desktop.viewmodels.records.references import NewReference
from socialroi_desktop.views.records.row_listing import RowListing


def ask_to_merge(section: RowListing, ids: list[int], done: Callable[[int], object] | None = None) -> None:
    """Let two rows become one; `done` gets the id of the one that stays, which is shown otherwise."""
    from socialroi_desktop.views.records import merge_dialog

    merge_dialog.ask_to_merge(
        section,
        section.session,
        section.table,
        ids,
        refused=section.refused.emit,
        done=done or section.show_row,
    )


def ask_for_tags(section: RowListing, ids: list[int], over: QWidget | None = None) -> None:
    """Let rows get or lose tags; `over` is the window above which that is asked, where it is another."""
    from socialroi_desktop.views.records.tags_dialog import TagsDialog

    TagsDialog(section.table, ids, section.changes, over or section).open()


def add_reference(section: RowListing, wanted: NewReference) -> None:
    """Let a record be added that a form of another one names: at once where its handle was typed.

    Both are one step of undo once the form is saved.
    """
    from socialroi_desktop.views.records.reference_dialog import make_or_ask

    def made(row_id: int) -> None:
        section.changes.go_with(wanted.entity, row_id)
        wanted.done(row_id)

    make_or_ask(section, section.session, section.changes, replace(wanted, done=made))
