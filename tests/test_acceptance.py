"""The rows a seller relies on and the tests that show them name each other."""

import re
import tomllib
from pathlib import Path

from every import every

TESTS = Path(__file__).parent
ROWS: dict[str, str] = tomllib.loads((TESTS / "acceptance.toml").read_text("utf-8"))["rows"]
MARKED = {
    row
    for path in TESTS.rglob("test_*.py")
    for call in re.finditer(r"^@pytest\.mark\.row\(([^)]*)\)", path.read_text("utf-8"), re.MULTILINE)
    for row in re.findall(r'"([^"]+)"', call[1])
}


@every("row", ROWS)
def test_every_row_has_a_test_that_shows_it(row):
    assert row in MARKED
    assert ROWS[row].endswith(".")


def test_no_test_shows_a_row_that_is_not_there():
    assert set(ROWS) >= MARKED
