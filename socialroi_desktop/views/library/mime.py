"""What is dropped or pasted on the library: files it takes, and links."""

from pathlib import Path

from PySide6.QtCore import QMimeData

from socialroi_desktop.viewmodels.library.adding_links import TextLink, addresses_in, links_in_text
from socialroi_desktop.viewmodels.library.dropped import addable
from socialroi_desktop.viewmodels.shared.dropped import dropped_files


def paths_in(told: QMimeData) -> list[Path]:
    """Return the files and folders that the library takes."""
    return addable(dropped_files(told))


def links_in(told: QMimeData) -> list[TextLink]:
    """Return the addresses of the web that are dragged or copied, with the words around them in a text."""
    urls = [url.toString() for url in told.urls()]
    return [TextLink(url) for url in addresses_in(urls)] or links_in_text(told.text())
