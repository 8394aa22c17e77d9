"""The shipped playbooks hold together: every kind, every measure, every row they stand for."""

from datetime import date

from every import every
from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.playbooks import Playbook, PlaybookTactic
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.domain.records.tactics import MEASURE, OBJECTIVE, REPEAT
from socialroi_desktop.domain.validation import check_record
from socialroi_desktop.queries.tactics.measures import MEASURES
from socialroi_desktop.queries.tactics.playbooks import playbooks

GOAL = Goal(
    id=3, name="Leads", kind="leads", metric="leads", target="650", start="2026-08-05", end="2026-09-01",
    channels="facebook x", pages="/form\n/thanks", baseline_source="new", campaign_id=7,
)  # fmt: skip
ALL = [tactic for book in playbooks().values() for tactic in book.tactics]


def test_every_kind_of_goal_has_its_playbook() -> None:
    assert set(playbooks()) == {
        "awareness", "traffic", "leads", "influencers", "sales", "listening", "influence", "networking", "selling",
    }  # fmt: skip


@every("book", playbooks().values(), ids=lambda book: book.kind)
def test_a_playbook_names_each_tactic_once(book: Playbook) -> None:
    assert (
        len({one.id for one in book.tactics}) == len({one.title for one in book.tactics}) == len(book.tactics)
    )
    assert len(book.tactics) >= 5


@every("tactic", ALL, ids=lambda tactic: tactic.key)
def test_what_a_tactic_tells_is_known_and_makes_a_record(tactic: PlaybookTactic) -> None:
    assert check_record(tactic.draft(GOAL, date(2026, 8, 5))) == ()
    assert tactic.repeat in {choice.id for choice in REPEAT}
    assert tactic.objective in {choice.id for choice in OBJECTIVE}
    assert tactic.measure is None or tactic.measure in MEASURES
    assert set(tactic.channels) <= {channel.id for channel in channels()}
    for text in (tactic.todo, tactic.why, tactic.done):
        assert text.endswith(".")


def test_the_rows_of_the_checklist_that_are_tactics_are_there() -> None:
    wanted = {f"S0-{n}" for n in range(18, 31)} | {f"S4-{n}" for n in range(20, 28)}
    assert wanted - {tactic.row for tactic in ALL} == set()


def test_every_measure_is_counted() -> None:
    assert set(MEASURES) == {choice.id for choice in MEASURE}


def test_a_tactic_takes_from_its_goal_what_it_does_not_tell() -> None:
    tactic = next(one for one in playbooks()["leads"].tactics if one.id == "link_in_posts")
    made = tactic.draft(GOAL, date(2026, 8, 20))
    assert (made.goal_id, made.campaign_id, made.channels, made.page) == (3, 7, "facebook x", "/form")
    assert made.due_on == "2026-08-20"
    ads = next(one for one in playbooks()["leads"].tactics if one.id == "lead_ads").draft(
        GOAL, date(2026, 8, 1)
    )
    assert (ads.channels, ads.due_on) == ("facebook", "2026-08-12")
