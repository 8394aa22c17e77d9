"""Puts a table of records into a page: what it refuses is said there, what it names opens where it lives. Knows no tab."""

from collections.abc import Callable

from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.records import Influencer, UgcItem
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.shell.tab import Navigator
from socialroi_desktop.views.widgets.error_banner import ErrorBanner

# The tab on which pieces are looked at.
_LIBRARY = "ugc"


def placed(
    section: RecordsSection,
    navigator: Navigator,
    errors: ErrorBanner,
    opened: Callable[[str, int], object] | None = None,
) -> RecordsSection:
    """Connect a table with the window's ways and the banner of its page, and return it.

    `opened` is told of records named in it, where there is a better way to them than that of the window.
    """
    section.refused.connect(errors.show_error)
    section.import_opened.connect(navigator.open_import)
    section.import_requested.connect(lambda: navigator.open_files(()))
    section.record_opened.connect(opened or navigator.open)
    return section


def with_people(section: RecordsSection, navigator: Navigator, errors: ErrorBanner) -> RecordsSection:
    """Do the same for a table that names people: all about them is asked for, not where they stand among others."""

    def opened(entity: str, row_id: int) -> None:
        if entity == Influencer.entity:
            navigator.open_person(row_id)
        else:
            navigator.open(entity, row_id)

    return placed(section, navigator, errors, opened)


def with_pieces(section: RecordsSection, navigator: Navigator, errors: ErrorBanner) -> RecordsSection:
    """Do the same for a table that names pieces of the library: they are looked at there, not as rows of data."""

    def opened(entity: str, row_id: int) -> None:
        if entity == UgcItem.entity:
            navigator.show_in(_LIBRARY, Place(entity, (row_id,)))
        else:
            navigator.open(entity, row_id)

    return placed(section, navigator, errors, opened)
