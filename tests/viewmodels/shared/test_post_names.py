"""Posts are called by day, channel and first words where leads and costs refer to them."""

import pytest

from data_tab import data_session, english
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import Lead, Post
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.rows.ordering import ordered_ids
from socialroi_desktop.store.rows.post_labels import PostLabel, post_labels
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.shared.post_names import PostNames, first_words, post_name


@pytest.fixture(autouse=True)
def _english():
    with english():
        yield


@pytest.fixture
def session(tmp_path, qapp):
    with data_session(tmp_path) as made:
        yield made


def label(number, text, day="2026-07-05", channel="instagram"):
    return PostLabel(number, day, channel, text, f"17{number}")


def test_a_post_is_called_by_day_channel_and_first_words(qapp):
    named = post_name(label(1, "Pierogi class on Sunday:\nbring your grandmother, she will love it"))
    assert named == "5 Jul 2026 · Instagram · Pierogi class on Sunday: bring your…"


def test_a_post_without_words_is_called_by_its_number(qapp):
    assert post_name(label(1, "", day=None)) == "Instagram · 171"


def test_words_without_spaces_are_cut_inside(qapp):
    assert first_words("新品上市" * 20) == "新品上市" * 10 + "…"


def test_only_posts_that_would_be_called_the_same_carry_their_number(qapp):
    names = PostNames([label(1, "Sale"), label(2, "sale"), label(3, "Sale", channel="tiktok")])
    assert list(names.values()) == [
        "5 Jul 2026 · Instagram · Sale · 171",
        "5 Jul 2026 · Instagram · sale · 172",
        "5 Jul 2026 · TikTok · Sale",
    ]


def test_the_post_of_a_lead_is_named_chosen_found_and_sorted(session):
    for number, (day, text) in enumerate((("03", "Zebra"), ("05", "Apple \n pie")), start=1):
        at = f"2026-07-{day}T10:00:00Z"
        post = Post(channel="instagram", external_id=f"x{number}", published_at=at, text=text)
        add_record(session.workspace, record=post)
        lead = Lead(created_at="2026-07-06T10:00:00Z", name=text[0], post_id=number)
        add_record(session.workspace, record=lead)
    assert [one.text for one in post_labels(session.workspace)] == ["Apple \n pie", "Zebra"]
    found = ordered_ids(session.workspace, Query("lead", text="apple"))
    assert list(found) == [2]
    newest = ordered_ids(session.workspace, Query("lead", sort="post_id", descending=True))
    assert list(newest) == [2, 1]
    table = RecordTable(session, Lead)
    column = [spec.name for spec in table.columns].index("post_id")
    assert {table.index(row, column).data() for row in range(2)} == {
        "3 Jul 2026 · Instagram · Zebra",
        "5 Jul 2026 · Instagram · Apple pie",
    }
    assert table.setData(table.index(0, column), "3 jul 2026 · instagram · zebra")
    assert table.index(0, column).data().endswith("Zebra")
