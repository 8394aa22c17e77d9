"""A next action that is done goes into the log, in one change."""

import pytest

from socialroi_desktop.domain.records import Contact, Influencer
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.outreach.next_actions import finish_next_action
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace


@pytest.fixture
def workspace(tmp_path):
    with new_workspace(tmp_path) as made:
        yield made


def test_it_is_logged_and_cleared_and_all_of_it_undone(workspace):
    person = Influencer(
        name="Nadia", next_action="Send the counter-offer by mail", next_action_on="2026-09-20"
    )
    add_record(workspace, record=person)
    before = dump(workspace)
    changed = finish_next_action(workspace, influencer_id=1)
    assert changed.text == "Done and logged: next action of Nadia"
    now = reading.get(workspace, Influencer, 1)
    assert (now.next_action, now.next_action_on) == (None, None)
    (logged,) = reading.listing(workspace, Contact)
    assert (logged.direction, logged.way, logged.what) == ("out", "email", "Send the counter-offer by mail")
    assert now.last_touch_on == logged.happened_on
    history.undo(workspace)
    assert dump(workspace) == before


def test_nothing_to_do_and_nobody_there_are_said(workspace):
    add_record(workspace, record=Influencer(name="Nadia"))
    with pytest.raises(UserError, match="Nothing is to be done next with Nadia"):
        finish_next_action(workspace, influencer_id=1)
    with pytest.raises(UserError, match="no influencer 9"):
        finish_next_action(workspace, influencer_id=9)
    assert reading.listing(workspace, Contact) == []
