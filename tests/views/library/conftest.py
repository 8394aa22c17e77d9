"""The tab of the library with a few pieces, as most of its tests begin."""

from collections.abc import Iterator

import pytest

from library import fill
from pages import page_of
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.library import TAB
from socialroi_desktop.views.library.page import LibraryPage


@pytest.fixture
def page(session, qtbot) -> Iterator[LibraryPage]:
    """Show the page of the filled library."""
    fill(session.workspace)
    made = page_of(TAB, session, FilterState())
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    qtbot.waitExposed(made)
    yield made
    session.pictures.close()
