"""What is worth a look: days, followers and codes unlike any other, each with its rows, until somebody lets go of it."""

import json
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop import cli
from socialroi_desktop.domain.imports import SourceFile
from socialroi_desktop.domain.records import AccountDay
from socialroi_desktop.domain.worth import Worth
from socialroi_desktop.operations import history
from socialroi_desktop.operations.worth import let_go
from socialroi_desktop.queries.today.worth import worth_a_look
from socialroi_desktop.store.changes import batches, bulk
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import dump, new_workspace

TODAY = date(2026, 9, 20)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


def visits(workspace: Workspace, rows: Sequence[tuple[date, int, str]], breakdown: str = "date+page") -> None:
    told = [
        (day.isoformat(), day.isoformat(), breakdown, "pinterest", page, count) for day, count, page in rows
    ]
    with change(workspace, "Rows for a test") as writer:
        batch_id = batches.start_batch(
            writer, SourceFile("v.csv", breakdown[-1] * 64, 1, "test", "web_sessions")
        )
        table = bulk.Table(
            "web_sessions", ("period_start", "period_end", "breakdown", "channel", "page", "sessions"), told
        )
        bulk.BulkInsert(writer, batch_id, "Europe/Warsaw").insert(table, range(2, 2 + len(told)))


def ten_weeks(last: int) -> list[tuple[date, int, str]]:
    usual = [(TODAY - timedelta(days=n), 70 + n % 5, "/home") for n in range(70, 1, -1)]
    return [*usual, (TODAY - timedelta(days=1), last, "/pin")]


@pytest.mark.parametrize(
    ("last", "said", "why"),
    [
        (230, "230 visits from Pinterest on 2026-09-19, usually 72", "230 of them by /pin"),
        (12, "Only 12 visits from Pinterest on 2026-09-19, usually 72", "compared with the same day of 8 weeks before"),
    ],
)  # fmt: skip
def test_a_day_unlike_those_of_eight_weeks_is_told_with_its_rows(
    workspace: Workspace, last: int, said: str, why: str
) -> None:
    visits(workspace, ten_weeks(last))
    (found,) = worth_a_look(workspace, TODAY)
    assert (found.says.message, found.why.message) == (said, why)
    assert (found.entity, found.ids) == ("web_sessions", (70,))


def test_visits_told_in_two_tables_stand_behind_it_once(workspace: Workspace) -> None:
    visits(workspace, ten_weeks(230))
    visits(workspace, ten_weeks(230), "date+source")
    (found,) = worth_a_look(workspace, TODAY)
    assert found.says.message.startswith("230 visits")
    assert len(found.ids) == 1


def test_a_usual_day_too_little_history_and_old_news_are_not_told(workspace: Workspace) -> None:
    assert worth_a_look(workspace, TODAY) == ()
    visits(workspace, ten_weeks(74))
    assert worth_a_look(workspace, TODAY) == ()
    visits(workspace, [(TODAY - timedelta(days=40), 900, "/old")])
    assert worth_a_look(workspace, TODAY) == ()


def followers(workspace: Workspace, jump: int) -> None:
    for n in range(12):
        count = 1000 + 3 * n + (n % 2) + (jump if n == 11 else 0)
        day = (TODAY - timedelta(days=11 - n)).isoformat()
        add(workspace, AccountDay(channel="instagram", account="Shop", day=day, followers=count))


@pytest.mark.parametrize(
    ("jump", "said"),
    [(300, "shop: 304 followers more by 2026-09-20"), (-300, "shop: 296 followers fewer by 2026-09-20"), (4, None)],
)  # fmt: skip
def test_followers_come_or_go_as_they_never_do(workspace: Workspace, jump: int, said: str | None) -> None:
    followers(workspace, jump)
    found = worth_a_look(workspace, TODAY)
    assert [each.says.message for each in found] == ([said] if said else [])
    assert all(each.ids == (11, 12) for each in found)


def only(workspace: Workspace) -> Worth:
    (found,) = worth_a_look(workspace, TODAY)
    return found


@pytest.mark.row("S1-28")
def test_what_was_let_go_of_stays_away_until_that_is_undone(workspace: Workspace) -> None:
    followers(workspace, 300)
    before = dump(workspace)
    done = let_go(workspace, worth=only(workspace), today=TODAY)
    assert done.text == "Let go of: shop: 304 followers more by 2026-09-20"
    assert worth_a_look(workspace, TODAY) == ()
    history.undo(workspace)
    assert dump(workspace) == before
    assert only(workspace)


@pytest.mark.row("S1-28")
def test_the_command_lists_it_with_its_rows_and_lets_go_of_it(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    followers(workspace, 300)
    key, file = only(workspace).key, str(workspace.path)
    workspace.close()
    asked = ["worth", file, "--on", "2026-09-20"]
    assert cli.main([*asked, "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)
    assert (told["item"], told["entity"], told["ids"]) == (key, "account_day", [11, 12])
    assert cli.main(asked) == 0
    assert f"[{key}]" in capsys.readouterr().out
    assert cli.main([*asked, "--seen", "nonsense"]) == 1
    assert "Nothing unusual is called" in capsys.readouterr().err
    assert cli.main([*asked, "--seen", key]) == 0
    capsys.readouterr()
    assert cli.main([*asked, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []
