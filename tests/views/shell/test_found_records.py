"""What the palette delivers for what is typed: records with their state, the last ones, what is late, what can be made."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.due import Due
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Campaign, Influencer, Mention, Post
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.shell.command import CommandGroup
from socialroi_desktop.views.shell.found_records import find_records, narrowed
from workspaces import new_workspace

TODAY = date(2026, 9, 20)
KINDS = ["influencer", "post", "mention"]


class Way:
    """A navigator that notes what it opens."""

    opens = frozenset({"campaign", *KINDS})

    def __init__(self, last: Sequence[tuple[str, int]] = ()) -> None:
        self.last_opened = list(last)
        self.opened: list[tuple[str, int]] = []

    def open(self, entity: str, row_id: int) -> bool:
        self.opened.append((entity, row_id))
        return True


@pytest.fixture
def workspace(tmp_path: Path, qapp):
    with new_workspace(tmp_path) as made:
        add(made, Influencer(name="Ela", note="zolta"), Campaign(name="Żółta"))
        add(
            made,
            Post(channel="tiktok", external_id="1", published_at="2026-07-02T10:00:00Z", text="żółta gęś"),
        )
        yield made


def found(
    workspace: Workspace, text: str, way: Way | None = None, due: Sequence[Due] = ()
) -> list[CommandGroup]:
    delivered: list[CommandGroup] = []
    session = Session(workspace, InlineJobs(), TODAY)
    find_records(session, way or Way(), due, text, delivered.extend)
    return delivered


def lines(groups: Sequence[CommandGroup]) -> list[tuple[str, list[tuple[str, str]]]]:
    return [(group.title, [(row.title, row.state[0]) for row in group.commands]) for group in groups]


def test_records_tell_their_stage_or_day_group_by_group(workspace: Workspace) -> None:
    *groups, otherwise = found(workspace, "zolta")
    assert lines(groups) == [
        ("Campaigns", [("Żółta", "")]),
        ("Influencers", [("Ela", "Search")]),
        ("Posts", [("żółta gęś", "2 Jul 2026")]),
    ]
    assert [group.count for group in groups] == ["1", "1", "1"]
    assert otherwise.otherwise is True


@pytest.mark.parametrize(
    ("text", "wanted", "kinds"),
    [
        ("in:posts glow", "glow", ["post"]), ("glow IN:people", "glow", ["influencer"]), ("in:mention", "", ["mention"]),
        ("in:m x y", "x y", ["mention"]), ("in:nothing x", "x", []), ("in glow", "in glow", KINDS),
    ],
)  # fmt: skip
def test_a_word_narrows_to_one_kind(qapp, text: str, wanted: str, kinds: list[str]) -> None:
    assert narrowed(text, KINDS) == (wanted, kinds)


def test_narrowed_to_a_kind_only_that_is_found_and_nothing_is_offered(workspace: Workspace) -> None:
    assert [group.title for group in found(workspace, "in:posts zolta")] == ["Posts"]
    assert found(workspace, "in:mentions zolta") == []


def test_nothing_typed_shows_what_was_opened_last_and_what_is_late(workspace: Workspace) -> None:
    day = date(2026, 9, 18)
    due = [
        Due("touch", "outreach", "influencer", 1, day, day, Problem("{name}: Follow up", {"name": "Ela"})),
        Due("touch", "outreach", "influencer", 1, TODAY, TODAY, Problem("{name}: Follow up", {"name": "Jo"})),
    ]
    way = Way([("post", 1), ("influencer", 9), ("influencer", 1)])
    last, late = found(workspace, "", way, due)
    assert lines([last]) == [("Opened last", [("żółta gęś", "2 Jul 2026"), ("Ela", "Search")])]
    assert (late.title, late.count) == ("Late", "1")
    assert (late.commands[0].title, late.commands[0].state) == ("Ela: Follow up", ("2 days late", Tone.BAD))
    late.commands[0].run()
    last.commands[0].run()
    assert way.opened == [("influencer", 1), ("post", 1)]
    assert found(workspace, " ") == []


def test_what_is_not_found_can_be_made_and_is_opened(workspace: Workspace) -> None:
    way = Way()
    (offers,) = found(workspace, "Zoë Q", way)
    assert offers.otherwise is True
    for row in offers.commands:
        row.run()
    assert way.opened == [("influencer", 2), ("mention", 1), ("campaign", 2)]
    assert [row.name for row in reading.listing(workspace, Influencer)] == ["Ela", "Zoë Q"]
    assert [row.text for row in reading.listing(workspace, Mention)] == ["Zoë Q"]
    with open_workspace(workspace.path, read_only=True) as reader:
        assert found(reader, "Zoltan") == []


def test_what_is_told_by_a_choice_has_the_name_of_the_choice(workspace: Workspace) -> None:
    edit_record(workspace, entity="influencer", row_id=1, changes={"stage": "get_contact"})
    way = Way([("stage_change", 1), ("stage_change", 2)])
    (last,) = found(workspace, "", way)
    assert [row.title for row in last.commands] == ["Search", "Get contact"]
