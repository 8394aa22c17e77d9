"""Puts a table of records into a page: what it refuses is said there, what it names opens where it lives. Knows no tab."""

from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.shell.tab import Navigator
from socialroi_desktop.views.widgets.error_banner import ErrorBanner


def placed(section: RecordsSection, navigator: Navigator, errors: ErrorBanner) -> RecordsSection:
    """Connect a table with the window's ways and the banner of its page, and return it."""
    section.refused.connect(errors.show_error)
    section.import_opened.connect(navigator.open_import)
    section.import_requested.connect(lambda: navigator.open_files(()))
    section.record_opened.connect(navigator.open)
    return section
