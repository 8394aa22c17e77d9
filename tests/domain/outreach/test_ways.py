from pathlib import Path

from socialroi_desktop.domain.records.people import MESSAGES, WAY


def test_messages_are_ways_of_a_contact() -> None:
    assert set(MESSAGES) < {choice.id for choice in WAY}


def test_no_statement_lists_them_again() -> None:
    package = Path(__file__).parents[3] / "socialroi_desktop"
    again = [
        path.name
        for path in package.rglob("*.py")
        for text in (path.read_text("utf-8"),)
        if all(f"'{way}'" in text for way in ("message", "email", "meeting"))
    ]
    assert again == []
