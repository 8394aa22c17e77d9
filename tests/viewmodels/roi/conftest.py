"""A shop whose returns can be worked out by hand, and a session over it that works at once."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from roi_shop import roi_shop
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.viewmodels.shared.session import Session


@pytest.fixture(autouse=True)
def _english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def shop(tmp_path):
    with roi_shop(tmp_path) as workspace:
        yield workspace


@pytest.fixture
def session(shop, qapp):
    return Session(shop, InlineJobs(), today=date(2026, 8, 1))
