"""What is typed into a form is kept for its record until it is saved or let go of, and nothing of it for another one."""

import pytest

from socialroi_desktop.domain.records import Campaign
from socialroi_desktop.domain.values.reading import Picked
from socialroi_desktop.viewmodels.records.kept_entries import KeptEntries, Typed, text_of, typed_of
from socialroi_desktop.viewmodels.shared.kept_typing import forget_typing

NEW, AUTUMN = Campaign(), Campaign(id=4, name="Autumn")


@pytest.fixture
def begun(session):
    kept = []

    def begin(record):
        made = KeptEntries(session, session)
        made.begin(record)
        kept.append(made)
        return made

    yield begin
    for made in kept:
        # What waits to be written down is.
        made.begin(NEW)


def test_entries_are_read_back_as_they_were_and_rubbish_is_nothing():
    kept = (
        Typed("Autumn", {"name": "Hội An “1”", "channels": Picked("x tiktok"), "influencer": Picked(None)}),
    )
    assert typed_of(text_of(kept)) == kept
    for text in (
        "",
        "{",
        "3",
        "[1]",
        '[{"of": ""}]',
        '[{"of": "", "entries": {"a": {}}}]',
        '[{"of": "", "entries": 1}]',
    ):
        assert typed_of(text) == ()


def test_a_draft_is_offered_to_the_next_form_of_its_record_alone(begun):
    begun(NEW).keep({"name": "Half"})
    begun(AUTUMN).keep({"note": "more"})
    assert begun(NEW).found == Typed("", {"name": "Half"})
    assert begun(AUTUMN).found == Typed("Autumn", {"note": "more"})
    assert begun(Campaign(id=5, name="Autumn")).found is None
    # An id that was given again.
    assert begun(Campaign(id=4, name="Winter")).found is None


def test_what_is_saved_or_let_go_of_is_offered_no_more_but_what_was_not_answered_is(begun):
    first = begun(NEW)
    first.keep({"name": "Half"})
    first.let_go()
    assert begun(NEW).found is None
    first.keep({"name": "Old"})
    second = begun(NEW)
    second.keep({"name": "Young"})
    assert begun(NEW).found == Typed("", {"name": "Young"})
    second.let_go()
    third = begun(NEW)
    assert third.found == Typed("", {"name": "Old"})
    third.forget_found()
    assert begun(NEW).found is None


def test_what_stood_in_a_form_that_takes_up_another_draft_is_found_next(begun):
    begun(NEW).keep({"name": "Old"})
    form = begun(NEW)
    form.keep({"name": "Young"})
    assert form.take_up() == {"name": "Old"}
    form.keep({"name": "Old one"})
    form.let_go()
    assert begun(NEW).found == Typed("", {"name": "Young"})


def test_nothing_that_was_typed_outlives_whoever_is_erased(begun, session, qtbot):
    begun(NEW).keep({"name": "With Lena"})
    session.looks |= {"plan/draft/new": "Lena", "rows/post": "tiles"}
    forget_typing(session)
    assert begun(NEW).found is None
    assert (session.looks["plan/draft/new"], session.looks["rows/post"]) == ("", "tiles")


def test_what_is_typed_is_written_down_soon(begun, session, qtbot):
    with qtbot.waitSignal(session.look_kept, check_params_cb=lambda name: name == "typed/campaign/new"):
        begun(NEW).keep({"name": "Half"})
