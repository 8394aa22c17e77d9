"""A piece of which only the link is kept does not lose it, whichever way it is edited: nothing would be left of it."""

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.library.links import is_left_without
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.errors import UserError


def must_keep_its_link(record: Record, before: Record | None) -> None:
    """UserError when a piece loses its link and has neither a file nor words of its own."""
    if isinstance(record, UgcItem) and isinstance(before, UgcItem) and is_left_without(record, before):
        raise UserError(
            "Without its link nothing is left of “{title}”; write another one, or delete the piece.",
            title=before.title,
        )
