"""A shop whose returns can be worked out by hand."""

import pytest

from roi_shop import roi_shop


@pytest.fixture
def shop(tmp_path):
    with roi_shop(tmp_path) as workspace:
        yield workspace
