"""A file too large to be read once more says so where another reading of its rows may be here, and only there."""

import pytest

from socialroi_desktop import ingest
from socialroi_desktop.operations.imports import too_large
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport
from workspaces import new_workspace

ORDERS = "Order number;Date;Total;Currency\n{}1;03/04/2026;{};EUR\n{}2;05/04/2026;2.00;EUR\n"
DAYS = "Date,Views,Likes\n{},1,5\n{},2,6\n"
ON = {"defaults": {"channel": "tiktok"}}


def said(workspace, path, text, **options):
    path.write_text(text)
    plan = ingest.plan(ingest.open_source(path), workspace.settings(), ingest.Options(**options))
    (result,) = import_files(workspace, files=[FileImport(plan)])
    return any("too large" in one.message or "larger than" in one.message for one in result.notes)


HERE = (ORDERS.format("K", "1.00", "K"), {"day_first": True})
OTHER = ORDERS.format("L", "9.00", "L")
OAK = (DAYS.format("2026-03-13", "2026-03-14"), ON | {"account": "Oak"})
CASES = [
    (HERE, (OTHER, {"day_first": False}), True), (HERE, (OTHER, {"day_first": True}), False),
    (OAK, (DAYS.format("2026-03-15", "2026-03-16"), ON | {"account": "Elm"}), True),
]  # fmt: skip


@pytest.mark.parametrize("large", [True, False])
@pytest.mark.parametrize("case", CASES, ids=["dates", "alike", "account"])
def test_a_file_that_is_not_read_once_more_says_so(tmp_path, monkeypatch, large, case):
    first, second, matters = case
    if large:
        monkeypatch.setattr(too_large, "LARGEST", 10)
    with new_workspace(tmp_path, currency="EUR") as workspace:
        assert not said(workspace, tmp_path / "a.csv", first[0], **first[1])
        assert said(workspace, tmp_path / "b.csv", second[0], **second[1]) is (large and matters)
