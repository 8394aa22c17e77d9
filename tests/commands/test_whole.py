"""Whole numbers and ids among the words of every command: one sentence for what can be none, never how argparse is used."""

import re

import pytest

from every import every
from socialroi_desktop import cli
from socialroi_desktop.commands import whole
from socialroi_desktop.errors import UsageError


@every("text", ["-1", "0", str(2**63), "9" * 5_000, "1.5", "1e3", "x", "", "１x", "--1", "1 2"])
def test_what_is_no_id_is_said_in_a_sentence(text: str) -> None:
    with pytest.raises(UsageError, match="is no id; the ids of rows stand first"):
        whole.row_id(text)


def test_ids_and_bounds_themselves_are_taken() -> None:
    assert whole.row_ids("1, 2,9223372036854775807") == [1, 2, 2**63 - 1]
    assert [whole.DAYS("1"), whole.DAYS("+36500"), whole.MORE("−3")] == [1, 36_500, -3]
    with pytest.raises(
        UsageError, match=re.escape("“36501” is no number of days; write a whole number from 1 to 36500.")
    ):
        whole.DAYS("36501")


def test_no_word_of_any_command_is_a_number_without_bounds() -> None:
    _, commands = cli._parsers()
    types = {action.type for each in commands.values() for action in each._actions if action.type is not None}
    own = {
        whole.row_id,
        whole.row_ids,
        *(one for one in vars(whole).values() if isinstance(one, whole.Whole)),
    }
    assert types == own


@every("below", ["-50%", "-.5", "-5EUR", "-1"])
def test_what_is_below_nothing_is_a_value_however_it_is_written(below: str) -> None:
    _, commands = cli._parsers()
    assert commands["cadence"].parse_intermixed_args(["3-5", below]).percent == below
    assert commands["break-even"].parse_intermixed_args(["--fee", below]).fee == below


def test_a_number_of_posts_is_lowered(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["cadence", "3-5", "-50%"]) == 0
    assert capsys.readouterr().out == "1.5-2.5\n"
