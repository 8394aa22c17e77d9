"""Every row behind a figure on the command line, down to file and line."""

import json
import re
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop import cli
from socialroi_desktop.domain.records import Cost
from socialroi_desktop.queries.scope import BREAKDOWNS
from workspaces import new_workspace, put_orders

ORDERS = 1203


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with new_workspace(tmp_path) as workspace:
        day = "2026-07-02T10:00:00Z"
        rows = [
            {
                "gross_sales": 1000 + n,
                "ordered_at": day,
                "utm_source": ("ig", "fb")[n % 2],
                "customer": f"c{n}",
            }
            for n in range(ORDERS)
        ]
        put_orders(workspace, rows, "july.csv")
        add(workspace, Cost(spent_on="2026-07-03", kind="tool", amount=900, currency="USD"))
        return workspace.path


def run(capsys: pytest.CaptureFixture[str], *words: object, status: int = 0) -> str:
    assert cli.main(["proof", *(str(word) for word in words)]) == status
    told = capsys.readouterr()
    return told.err.strip() if status else told.out


@pytest.mark.row("G-1")
def test_every_row_is_printed_with_its_file_and_line(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (figure,) = json.loads(run(capsys, file, "--metric", "gross_sales", "--json"))
    (orders,) = figure["proof"]
    assert (orders["entity"], orders["total"], len(orders["rows"]), figure["rows"]) == (
        "order",
        *(ORDERS,) * 3,
    )
    assert {(row["file"], len(row["sha256"])) for row in orders["rows"]} == {("july.csv", 64)}
    assert sorted(row["line"] for row in orders["rows"]) == [*range(2, 2 + ORDERS)]
    assert (orders["rows"][0]["amount"], orders["rows"][0]["origin"]) == ("10.00", "ig")


@pytest.mark.row("G-1")
def test_new_customers_are_proved_by_the_order_each_of_them_counts_at(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("--metric", "new_customers", "--by", "channel", "--group", "facebook", "--json")
    (figure,) = json.loads(run(capsys, file, *words))
    (orders,) = figure["proof"]
    assert (figure["value"], orders["total"], len(orders["rows"])) == ("601", 601, 601)


def test_lines_tell_the_figure_then_its_rows(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = run(capsys, file, "--metric", "total_cost", "gross_sales", "--limit", 2).splitlines()
    assert lines[1:3] == ["  cost: 1", "    id=1; 2026-07-03; tool; 9.00 USD; typed by hand"]
    assert lines[4:] == [
        f"  order: {ORDERS}",
        "    id=1; 2026-07-02; #1001; 10.00 USD; july.csv line 2",
        "    id=2; 2026-07-02; #1002; 10.01 USD; july.csv line 3",
    ]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--metric", "orders", "--by", "goal"), "A goal is proved by its metric"),
        (("--metric", "orders", "--group", "x"), "say which with --by"),
        (("--metric", "orders", "--by", "channel", "--group", "x"), "there are: instagram, facebook"),
        ((), "--metric"),
    ],
)
def test_wrong_words_are_said(
    file: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], told: str
) -> None:
    assert told in run(capsys, file, *words, status=2)


def test_a_limit_below_nothing_is_wrong_usage(file, capsys) -> None:
    assert "“-1” is no number of rows" in run(capsys, file, "--metric", "total_cost", "--limit", -1, status=2)


def test_a_group_is_named_by_its_id_or_its_name_in_any_case(file: Path, capsys) -> None:
    asked = [file, "--metric", "net_sales", "--by", "channel", "--group"]
    by_id = run(capsys, *asked, "instagram")
    assert run(capsys, *asked, "Instagram") == run(capsys, *asked, "INSTAGRAM") == by_id
    told = run(capsys, *asked, "Instagrm", status=2)
    assert told.endswith("There is no group “Instagrm” by channel; did you mean “instagram”?")


@pytest.mark.parametrize("command", ["figures", "proof"])
def test_the_help_names_every_breakdown(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([command, "--help"]) == 0
    told = set(re.findall(r"\w+", capsys.readouterr().out))
    assert set(BREAKDOWNS) | {"goal"} <= told
