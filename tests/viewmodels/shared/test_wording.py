"""What was changed is said in the words and forms of the place: choices translated, days and amounts by locale."""

import pytest
from PySide6.QtCore import QLocale

from socialroi_desktop.domain.records import Cost, Record
from socialroi_desktop.domain.telling import which
from socialroi_desktop.viewmodels.shared.wording import in_words


@pytest.fixture(autouse=True)
def american():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("record", "text"),
    [
        (
            Cost(spent_on="2026-07-01", kind="tool", amount=1250, currency="USD"),
            "Tool or subscription · 1 Jul 2026 · $12.50",
        ),
        (
            Cost(spent_on="2026-07-01", kind="tool", amount=1250, note="Studio"),
            "Studio · 1 Jul 2026 · PLN12.50",
        ),
    ],
)
def test_the_record_that_was_changed_is_told_by_locale(record: Record, text: str) -> None:
    values = {"record": record.entity, "which": which(record, "PLN")}
    assert in_words("Deleted: {record} “{which}”", values).replace("\xa0", "") == f"Deleted: Cost “{text}”"
