"""What the palette delivers for what is typed: records with their state, the last ones, what is late, what can be made."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from asking import add
from socialroi_desktop.domain.due import Due
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import (
    RECORDS,
    Campaign,
    Influencer,
    Mention,
    Post,
    Record,
    UgcItem,
    Usage,
    UsageRight,
)
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.records.record_dialog import RecordDialog
from socialroi_desktop.views.shell.command import CommandGroup
from socialroi_desktop.views.shell.finder import WorkspaceFinder
from socialroi_desktop.views.shell.found_delegate import group_count
from socialroi_desktop.views.shell.found_records import Finding, find_records, icon_of, narrowed
from socialroi_desktop.views.theme import active_theme
from workspaces import new_workspace

TODAY = date(2026, 9, 20)
KINDS = ["influencer", "post", "mention"]


class Way:
    """A navigator that notes what it opens."""

    opens = frozenset({"campaign", *KINDS})

    def __init__(self, last: Sequence[tuple[str, int]] = ()) -> None:
        self.last_opened = list(last)
        self.opened: list[tuple[str, int]] = []
        self.made: list[Record] = []

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
    find_records(finding(workspace, way or Way(), due), text, delivered.extend)
    return delivered


def finding(workspace: Workspace, way: Way, due: Sequence[Due] = ()) -> Finding:
    return Finding(Session(workspace, InlineJobs(), TODAY), way, tuple(due), way.made.append)


def lines(groups: Sequence[CommandGroup]) -> list[tuple[str, list[tuple[str, str]]]]:
    return [(group.title, [(row.title, row.state[0]) for row in group.commands]) for group in groups]


def test_records_tell_their_stage_or_day_group_by_group(workspace: Workspace) -> None:
    *groups, about, otherwise = found(workspace, "zolta")
    assert [(row.title, row.where) for row in about.commands] == [("New post about “zolta”", "makes")]
    assert lines(groups) == [
        ("People", [("Ela", "Search")]),
        ("Posts", [("żółta gęś", "2 Jul")]),
        ("Campaigns", [("Żółta", "")]),
    ]
    assert [(group.total, group.or_more, group.narrowing) for group in groups] == [
        (1, False, "people"), (1, False, "post"), (1, False, "campaign"),
    ]  # fmt: skip
    assert otherwise.otherwise is True


@pytest.mark.row("G-15")
def test_what_was_typed_is_marked_in_the_name_or_beside_the_field_that_holds_it(workspace: Workspace) -> None:
    add(
        workspace,
        Mention(mentioned_at="2026-07-02T10:00:00Z", channel="tiktok", text="第一次开箱，" * 9 + "品牌"),
    )
    people, posts, campaigns, *_ = found(workspace, "ZOLTA")
    (ela,), (post,), (campaign,) = people.commands, posts.commands, campaigns.commands
    assert (ela.where, ela.excerpt, ela.excerpt_marks, ela.marks) == ("Note", "zolta", ((0, 5),), ())
    assert (post.where, post.excerpt, post.marks, post.channel) == ("Text", "", ((0, 5),), "tiktok")
    assert (campaign.title, campaign.marks) == ("Żółta", ((0, 5),))
    (mention,) = found(workspace, "開箱")[0].commands
    assert (mention.where, mention.marks[0], mention.channel) == ("Text", (3, 5), "tiktok")
    (mention,) = found(workspace, "品牌")[0].commands
    assert mention.excerpt[slice(*mention.excerpt_marks[0])] == "品牌"


@pytest.mark.parametrize(
    ("text", "wanted", "kinds"),
    [
        ("in:posts glow", "glow", ["post"]), ("glow IN:people", "glow", ["influencer"]), ("in:mention", "", ["mention"]),
        ("in:m x y", "x y", ["mention"]),
        ("in:influencer", "", ["influencer"]), ("in:nothing x", "x", []), ("in glow", "in glow", KINDS),
    ],
)  # fmt: skip
def test_a_word_narrows_to_one_kind(qapp, text: str, wanted: str, kinds: list[str]) -> None:
    assert narrowed(text, KINDS) == (wanted, kinds)


def test_narrowed_to_a_kind_only_that_is_found_and_nothing_is_offered(workspace: Workspace) -> None:
    assert [group.title for group in found(workspace, "in:posts zolta")] == ["Posts"]
    assert found(workspace, "in:mentions zolta") == []


@pytest.mark.parametrize(
    ("text", "said", "leads_to"),
    [
        ("in:psots zolta", "There is no “in:psots”; did you mean “in:posts”?", "posts"),
        ("zolta in:comands", "There is no “in:comands”; did you mean “in:commands”?", "commands"),
        ("in:foo", "There is no “in:foo”; there are such as in:people, in:post, in:mention, in:campaign.", ""),
    ],
)  # fmt: skip
def test_a_kind_that_is_not_there_is_said_and_the_nearest_is_a_press_away(
    workspace: Workspace, text: str, said: str, leads_to: str
) -> None:
    (group,) = found(workspace, text)
    assert (group.title, group.narrowing, group.commands, group.otherwise) == (said, leads_to, (), True)
    assert group_count(group) == ""


def test_commands_alone_are_no_kind_that_is_not_there(workspace: Workspace) -> None:
    assert found(workspace, "in:comm zolta") == []


def test_nothing_typed_shows_what_was_opened_last_and_what_is_late(workspace: Workspace) -> None:
    day = date(2026, 9, 18)
    due = [
        Due("touch", "outreach", "influencer", 1, day, day, Problem("{name}: Follow up", {"name": "Ela"})),
        Due("touch", "outreach", "influencer", 1, TODAY, TODAY, Problem("{name}: Follow up", {"name": "Jo"})),
    ]
    way = Way([("post", 1), ("influencer", 9), ("influencer", 1)])
    last, late = found(workspace, "", way, due)
    assert lines([last]) == [("Opened last", [("żółta gęś", "2 Jul"), ("Ela", "2 days late")])]
    assert [row.where for row in last.commands] == ["Post", "Influencer"]
    assert (late.title, late.total) == ("Late", 1)
    assert (late.commands[0].title, late.commands[0].state) == ("Ela: Follow up", ("2 days late", Tone.BAD))
    late.commands[0].run()
    last.commands[0].run()
    assert way.opened == [("influencer", 1), ("post", 1)]
    assert found(workspace, " ") == []


def test_of_what_is_not_found_a_filled_form_can_be_opened(workspace: Workspace) -> None:
    way = Way()
    (about, offers) = found(workspace, "Zoë Q", way)
    assert (offers.title, offers.otherwise) == ("Make a post, person or mention of it", True)
    for row in offers.commands:
        row.run()
    about.commands[0].run()
    post, person, mention, again = way.made
    assert again == post
    assert isinstance(post, Post)
    assert (post.title, post.state) == ("Zoë Q", "draft")
    assert isinstance(person, Influencer)
    assert isinstance(mention, Mention)
    assert (person.name, mention.text, person.id, mention.id) == ("Zoë Q", "Zoë Q", None, None)
    assert len(reading.listing(workspace, Influencer)) == 1
    with open_workspace(workspace.path, read_only=True) as reader:
        assert found(reader, "Zoltan") == []


def test_the_form_adds_what_is_made_and_shows_it(workspace: Workspace, qtbot) -> None:
    way, window = Way(), QWidget()
    qtbot.addWidget(window)
    finder = WorkspaceFinder(Session(workspace, InlineJobs(), TODAY), way, (), window)
    finder.make(Influencer(name="Zoë Q"))
    (dialog,) = window.findChildren(RecordDialog)
    dialog.accept()
    assert way.opened == [("influencer", 2)]
    assert [row.name for row in reading.listing(workspace, Influencer)] == ["Ela", "Zoë Q"]


def test_how_pieces_and_rights_stand_is_told(workspace: Workspace) -> None:
    names = ("free", "asked", "none")
    first, second, _ = add(workspace, *(UgcItem(title=f"Żółta {name}", kind="photo") for name in names))
    add(
        workspace,
        UsageRight(ugc_item_id=first, use="ads", state="granted", ends_on="2026-12-01", credit="żółta"),
        UsageRight(ugc_item_id=second, use="ads", state="asked", asked_on="2026-09-17", credit="żółta"),
    )
    way = Way([("usage_right", 1), ("usage_right", 2)])
    way.opens = frozenset({"ugc_item"})
    (pieces, *_) = lines(found(workspace, "zolta", way))
    assert pieces == (
        "UGC",
        [("Żółta none", "not asked"), ("Żółta asked", "asked 3 days ago"), ("Żółta free", "Ads")],
    )
    (last,) = found(workspace, "", way)
    assert [row.state[0] for row in last.commands] == ["granted until 1 Dec", "asked 3 days ago"]


@pytest.mark.parametrize(
    ("state", "planned", "tag"),
    [
        ("idea", None, ("Idea", Tone.NEUTRAL)), ("ready", "2026-10-02T09:00", ("2 Oct, Ready", Tone.ACCENT)),
        ("draft", "2027-01-02T09:00", ("2 Jan 2027, Draft", Tone.NEUTRAL)),
    ],
)  # fmt: skip
def test_a_post_to_come_tells_its_state_and_its_day(workspace: Workspace, state, planned, tag) -> None:
    add(workspace, Post(channel="tiktok", title="Glow", text="Soon", state=state, scheduled_at=planned))
    (posts, *_) = found(workspace, "glow")
    assert posts.commands[0].state == tag


def test_a_post_to_come_whose_piece_no_right_covers_is_blocked(workspace: Workspace) -> None:
    (piece,) = add(workspace, UgcItem(title="Deck", kind="photo"))
    (post,) = add(
        workspace, Post(channel="tiktok", title="Glow", state="draft", scheduled_at="2026-10-02T09:00")
    )
    add(workspace, Usage(ugc_item_id=piece, where="post", post_id=post))
    (posts, *_) = found(workspace, "glow")
    assert posts.commands[0].state == ("2 Oct, blocked", Tone.BAD)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("in:ugc kind:video deck", ["Deck film"]), ("in:ugc -film deck", ["Deck shot"]), ("in:ugc kind:video", ["Deck film"]),
        ("in:ugc kind:", []), ("in:ugc kind:nothing", []),
    ],
)  # fmt: skip
def test_pieces_alone_are_asked_for_in_the_language_of_the_library(
    workspace: Workspace, text, titles
) -> None:
    add(workspace, UgcItem(title="Deck film", kind="video"), UgcItem(title="Deck shot", kind="photo"))
    way = Way()
    way.opens = frozenset({"ugc_item", "influencer"})
    groups = found(workspace, text, way)
    assert [row.title for group in groups for row in group.commands] == titles


@pytest.mark.parametrize(
    ("start", "end", "state"),
    [
        ("2026-09-01", "2026-09-30", "until 30 Sep"), ("2026-10-01", None, "from 1 Oct"),
        ("2026-09-01", None, "since 1 Sep"), (None, "2026-09-01", "ended 1 Sep"), (None, "2027-01-02", "until 2 Jan 2027"),
    ],
)  # fmt: skip
def test_what_has_days_tells_them_from_today(workspace: Workspace, start, end, state) -> None:
    add(workspace, Campaign(name="Spring", start=start, end=end))
    assert lines(found(workspace, "spring"))[0] == ("Campaigns", [("Spring", state)])


def test_what_is_told_by_a_choice_has_the_name_of_the_choice(workspace: Workspace) -> None:
    edit_record(workspace, entity="influencer", row_id=1, changes={"stage": "get_contact"})
    way = Way([("stage_change", 1), ("stage_change", 2)])
    (last,) = found(workspace, "", way)
    assert [row.title for row in last.commands] == ["Search", "Get contact"]


def test_every_icon_of_a_kind_of_record_is_there(qapp) -> None:
    theme = active_theme()
    for entity in RECORDS:
        assert not theme.icon(icon_of(entity)).isNull(), entity
