"""What the journeys share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shop_window import Shop, opened_shop


@pytest.fixture
def shop(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Shop]:
    """An open window on a new workspace."""
    yield from opened_shop(qtbot, qapp, tmp_path)
