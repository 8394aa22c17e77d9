"""What the README promises is there, and what is there stands in the README."""

import re
from pathlib import Path

from every import every
from socialroi_desktop.cli import COMMANDS, LATER
from socialroi_desktop.ingest.formats.declared import formats

README = (Path(__file__).parents[1] / "README.md").read_text("utf-8")
TABLE = README.partition("### Formats")[2].partition("\n## ")[0]


@every("format_id", [form.id for form in formats()])
def test_every_format_is_in_the_table(format_id):
    assert f"`{format_id}`" in TABLE


def test_the_table_names_no_format_that_is_not_there():
    named = {
        name for row in TABLE.splitlines() if row.startswith("|") for name in re.findall(r"`(\w+)`", row)
    }
    assert named == {form.id for form in formats()} | {"mapped"}


@every("command", sorted(COMMANDS - set(LATER) - {"demo"}))
def test_every_command_that_works_is_named(command):
    assert f"`socialroi {command}" in README.replace("\n", " ")
