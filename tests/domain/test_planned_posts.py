"""A post is one record from the idea to the result: what each state needs, and how its time is written."""

import pytest

from every import every
from socialroi_desktop.domain.identity import identified
from socialroi_desktop.domain.records import Post
from socialroi_desktop.domain.records.reach import PLANNED, POST_STATE
from socialroi_desktop.domain.validation import check_record
from socialroi_desktop.domain.values import dates
from socialroi_desktop.domain.values.style import PLAIN


def wrong(**told: str) -> str:
    found = check_record(Post(channel="instagram", **told))  # type: ignore[arg-type]  # fields by name
    return found[0].message if found else ""


@every("state", [choice.id for choice in POST_STATE if choice.id != "published"])
def test_what_is_planned_needs_neither_number_nor_time(state: str) -> None:
    assert wrong(state=state, title="Autumn") == ""
    assert wrong(state=state) == "Give the post a title or a text."
    assert wrong(state=state, text="Autumn", published_at="2026-10-02T07:00:00Z").startswith(
        "It has come out"
    )


def test_what_is_published_has_both() -> None:
    assert wrong(external_id="1", published_at="2026-10-02T07:00:00Z") == ""
    assert wrong(external_id="1") == "Published is missing; fill it in."
    assert wrong(published_at="2026-10-02T07:00:00Z") == "Post id is missing; fill it in."
    planned = identified(Post(channel="instagram", state="draft", title="Autumn"))
    assert planned.external_id.startswith(PLANNED)
    assert wrong(external_id=planned.external_id, published_at="2026-10-02T07:00:00Z").startswith(
        "A published post has the number its platform gave it"
    )


def test_two_that_are_planned_are_told_apart() -> None:
    first, second = (identified(Post(channel="instagram", state="idea", title="Autumn")) for _ in "ab")
    assert first.external_id != second.external_id
    assert identified(first) == first


@every(
    ("text", "kept"),
    [
        ("2026-10-02T09:00", "2026-10-02T09:00"),
        ("2026-10-02 9:05", "2026-10-02T09:05"),
        ("2026-10-25 02:30:59", "2026-10-25T02:30"),
        ("2026-10-02", "2026-10-02T00:00"),
    ],
)
def test_a_planned_time_is_what_the_clock_shows(text: str, kept: str) -> None:
    assert dates.clock(text, PLAIN, None) == kept
    assert wrong(state="draft", title="a", scheduled_at=kept) == ""


@every("text", ["2026-10-02T09:00Z", "2026-10-02T09:00+02:00", "soon", "2026-02-30 09:00"])
def test_a_planned_time_has_no_zone_and_is_a_time(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        dates.clock(text, PLAIN, None)


@every("text", ["2026-10-02", "2026-10-02T09:00:00Z", "2026-13-02T09:00", "1026-10-02T09:00"])
def test_what_is_no_time_is_not_kept(text: str) -> None:
    assert wrong(state="draft", title="a", scheduled_at=text).startswith("Planned for cannot be")
