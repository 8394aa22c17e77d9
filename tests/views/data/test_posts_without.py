"""Posts without a link and posts off the topic map stand under a chip of their own."""

import json

import pytest

from asking import add
from pages import Noting
from socialroi_desktop.cli import main
from socialroi_desktop.domain.records import Post, Topic
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.data import TAB as DATA
from socialroi_desktop.views.records.row_parts import RowParts

POSTS = (
    Post(channel="x", title="Both", state="draft", link="https://shop.example", topic_id=1),
    Post(channel="x", title="No link", state="draft", topic_id=1),
    Post(channel="x", title="No topic", state="ready", link="https://shop.example", short_link="https://s.example/1"),
    Post(channel="x", title="Neither, dropped", state="dropped"),
)  # fmt: skip


def shown(session, qtbot):
    page = DATA.build(session, FilterState(), Noting())
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    page.show_section("post")
    return page.section


def titles(section):
    return [section.table.record(row).title for row in range(section.table.rowCount())]


@pytest.mark.row("S0-23", "S4-41")
@pytest.mark.parametrize(
    ("asked", "left"),
    [(("No link", "link ="), "No link"), (("Off the map", "topic_id ="), "No topic")],
)
def test_posts_without_are_listed(session, qtbot, capsys, asked, left):
    add(session.workspace, Topic(name="Skating"), *POSTS)
    chip, where = asked
    section = shown(session, qtbot)
    part = next(part for part in section.findChild(RowParts)._parts if part.words == chip)
    section.findChild(RowParts)._show(part)
    assert titles(section) == [left]
    path = str(session.workspace.path)
    assert main(["list", path, "post", "--where", where, "--where", "state != dropped", "--json"]) == 0
    assert [post["title"] for post in json.loads(capsys.readouterr().out)] == [left]
