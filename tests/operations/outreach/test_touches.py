"""A touch that was typed is logged as of now, and undone."""

import pytest

from socialroi_desktop.domain.outreach.touches import TypedTouch
from socialroi_desktop.domain.records import Contact, Influencer
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.outreach.touches import log_touch, log_usual_touches
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace


@pytest.fixture
def workspace(tmp_path):
    with new_workspace(tmp_path) as made:
        add_record(made, record=Influencer(name="陈雨"))
        yield made


@pytest.mark.row("S0-27")
def test_a_touch_is_logged_with_its_day_and_becomes_the_last_one(workspace):
    before = dump(workspace)
    touch = TypedTouch("in", None, "asks for samples", 5)
    changed = log_touch(workspace, influencer_id=1, touch=touch, usual="comment")
    assert changed.text == "Logged: Comment, 陈雨"
    (made,) = reading.listing(workspace, Contact)
    assert (made.direction, made.way, made.what, made.minutes) == ("in", "comment", "asks for samples", 5)
    person = reading.get(workspace, Influencer, 1)
    assert (person.last_touch_on, person.last_touch_way) == (made.happened_on, "comment")
    history.undo(workspace)
    assert dump(workspace) == before


def test_nobody_there_is_said(workspace):
    with pytest.raises(UserError, match="no influencer 9"):
        log_touch(workspace, influencer_id=9, touch=TypedTouch("out"), usual="email")
    assert reading.listing(workspace, Contact) == []


def test_several_people_are_turned_to_in_one_step_each_the_usual_way(workspace):
    add_record(workspace, record=Influencer(name="Ola"))
    for _ in range(2):
        log_touch(workspace, influencer_id=1, touch=TypedTouch("out", way="email"), usual="comment")
    changed = log_usual_touches(workspace, ids=[1, 2])
    assert [(one.influencer_id, one.way) for one in reading.listing(workspace, Contact)[-2:]] == [
        (1, "email"),
        (2, "message"),
    ]
    assert changed.details["number"] == 2
    history.undo(workspace)
    assert len(reading.listing(workspace, Contact)) == 2
    with pytest.raises(UserError, match="no influencer 9"):
        log_usual_touches(workspace, ids=[1, 9])
