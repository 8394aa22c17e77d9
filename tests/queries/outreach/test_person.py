"""All that the page of a person tells, as it was read."""

from datetime import date

import pytest

from socialroi_desktop.domain.records import Contact, Deal, Handle, Influencer
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.queries.outreach.person import person_facts
from workspaces import new_workspace

TODAY = date(2026, 9, 20)


@pytest.fixture
def workspace(tmp_path):
    with new_workspace(tmp_path) as made:
        for name, by in (("Anna Wit", None), ("Zofia Łuka", 1), ("Nadia Petit", 2), ("陈雨", 3)):
            add_record(made, record=Influencer(name=name, introduced_by_id=by, stage="negotiate"))
        yield made


def touch(day, direction="out", way="comment", **other):
    return Contact(
        influencer_id=3, happened_at=f"2026-09-{day}T10:00:00Z", direction=direction, way=way, **other
    )


@pytest.mark.row("S1-10")
def test_who_introduced_whom_is_a_chain_both_ways(workspace):
    facts = person_facts(workspace, 3)
    assert [one.name for one in facts.introducers] == ["Zofia Łuka", "Anna Wit"]
    assert [one.name for one in facts.introduced] == ["陈雨"]


def test_accounts_stand_largest_first_and_the_log_latest_first(workspace):
    for handle, count in (("nadia.glow", 18_400), ("nadiaglow", 62_100)):
        add_record(
            workspace, record=Handle(influencer_id=3, channel="tiktok", handle=handle, followers=count)
        )
    for one in (
        touch(12, minutes=5),
        touch(19, "in", "email"),
        touch(14),
        touch(15, way="message", minutes=3),
    ):
        add_record(workspace, record=one)
    add_record(workspace, record=Deal(influencer_id=3, purpose="First sales in France"))
    facts = person_facts(workspace, 3)
    assert [one.handle for one in facts.handles] == ["nadiaglow", "nadia.glow"]
    assert [one.happened_on[-2:] for one in facts.log] == ["19", "15", "14", "12"]
    assert facts.owed == {2}
    assert (facts.way("out"), facts.way("in"), facts.minutes, facts.deals) == ("comment", "email", 8, 1)


def test_nobody_touched_is_written_a_message(workspace):
    assert person_facts(workspace, 3).way("out") == "message"


@pytest.mark.row("S1-12")
def test_every_kind_they_became_is_kept_with_its_day(workspace):
    for kind in ("customer", "ambassador"):
        edit_record(workspace, entity="influencer", row_id=3, changes={"kind": kind})
    facts = person_facts(workspace, 3)
    assert [kind for kind, _day in facts.kinds] == ["influencer", "customer", "ambassador"]
    assert list(facts.stays(date.today())) == ["negotiate"]


def test_who_is_aside_remembers_where_they_stood(workspace):
    edit_record(workspace, entity="influencer", row_id=3, changes={"stage": "paused", "stage_reason": "Away"})
    assert person_facts(workspace, 3).last_aside_from == "negotiate"
    assert person_facts(workspace, 2).last_aside_from is None


def test_one_walks_among_those_of_the_stage_or_those_that_were_shown(workspace):
    edit_record(workspace, entity="influencer", row_id=1, changes={"stage": "track"})
    edit_record(workspace, entity="influencer", row_id=4, changes={"next_action_on": "2026-09-21"})
    assert person_facts(workspace, 3).siblings == (4, 2, 3)
    assert person_facts(workspace, 3, (3, 1)).siblings == (3, 1)
    assert person_facts(workspace, 9) is None
