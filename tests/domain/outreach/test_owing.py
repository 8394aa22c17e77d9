"""What waits for an answer: the same as the store derives for boards."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from socialroi_desktop.domain.outreach.owing import owed, promised
from socialroi_desktop.domain.records import Contact, Influencer
from socialroi_desktop.domain.records.people import WAY
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

LOGS = st.lists(
    st.tuples(
        st.integers(10, 20),
        st.sampled_from(["in", "out"]),
        st.sampled_from([choice.id for choice in WAY]),
        st.sampled_from([None, "2026-09-20"]),
        st.sampled_from([None, "2026-09-16"]),
    ),
    max_size=6,
)


def touch(day, direction, way="message", settled=None, promise_on=None, **other):
    return Contact(
        influencer_id=1, happened_at=f"2026-09-{day}T10:00:00Z", direction=direction, way=way,
        settled_on=settled, promise_on=promise_on, **other,
    )  # fmt: skip


def test_an_answer_of_ours_settles_what_was_before_it():
    log = [
        touch(10, "in", id=1),
        touch(11, "out", id=2),
        touch(12, "in", id=3),
        touch(13, "out", "follow", id=4),
    ]
    assert owed(log) == {3}


def test_an_open_promise_is_told_until_it_is_kept():
    log = [
        touch(10, "out", id=1, promise_on="2026-09-22"),
        touch(10, "out", "call", "2026-09-20", id=2, promise_on="2026-09-22"),
    ]
    assert promised(log) == {1}


def test_an_answer_of_ours_keeps_no_promise():
    log = [touch(10, "in", id=1, promise_on="2026-09-12"), touch(11, "out", "email", id=2)]
    assert (owed(log), promised(log)) == (set(), {1})


@settings(max_examples=15)
@given(LOGS)
def test_the_first_that_is_owed_is_the_day_boards_show(rows):
    with TemporaryDirectory() as folder, new_workspace(Path(folder)) as workspace:
        add_record(workspace, record=Influencer(name="Anna"))
        for row in rows:
            add_record(workspace, record=touch(*row))
        log = reading.listing(workspace, Contact)
        days = [one.happened_on for one in log if one.id in owed(log)]
        days += [one.promise_on for one in log if one.id in promised(log)]
        assert reading.get(workspace, Influencer, 1).owes_since == min(days, default=None)
