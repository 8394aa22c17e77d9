"""A session over a small workspace, read in English."""

import pytest

from data_tab import data_session, english


@pytest.fixture(autouse=True)
def _english():
    with english():
        yield


@pytest.fixture
def session(tmp_path, qapp):
    with data_session(tmp_path) as made:
        yield made
