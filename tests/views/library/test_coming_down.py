"""What a right that is withdrawn for a day ahead takes down: one answer in the dialog, on the list and in the command line."""

import json
from datetime import date

import pytest
from PySide6.QtCore import Qt

from asking import add
from socialroi_desktop.cli import main
from socialroi_desktop.domain.records import Post, Usage, UsageRight
from socialroi_desktop.operations.library.withdrawing import withdraw_piece
from socialroi_desktop.store.rows.pieces import item_of
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.views.library.withdraw_dialog import WithdrawDialog

TODAY, FROM = date(2026, 9, 20), date(2026, 10, 1)
USES = ("repost", "ads", "website")


@pytest.fixture
def page(page, session):
    """Of the first piece, granted for reposts and ads without an end, for the website until 25 September."""
    add(
        session.workspace,
        Post(channel="x", title="Out", external_id="1", published_at="2026-09-08T09:00:00Z"),
        Post(channel="x", title="Before", state="draft", scheduled_at="2026-09-28T09:00"),
        Post(channel="x", title="After", state="draft", scheduled_at="2026-10-08T09:00"),
        Post(channel="x", title="No day", state="draft"),
        Post(channel="x", title="Dropped", state="dropped", scheduled_at="2026-10-08T09:00"),
        UsageRight(ugc_item_id=1, use="website", state="granted", ends_on="2026-09-25"),
        *(Usage(ugc_item_id=1, where="post", post_id=post) for post in range(1, 6)),
        Usage(ugc_item_id=1, where="ad", what="Ends then", from_on="2026-09-01", to_on="2026-09-30"),
        Usage(ugc_item_id=1, where="ad", what="Holiday", from_on="2026-09-01", to_on="2026-10-24"),
        Usage(ugc_item_id=1, where="ad", what="To begin", from_on="2026-10-10"),
        Usage(ugc_item_id=1, where="home_gallery", what="Row", from_on="2026-09-01"),
        Usage(ugc_item_id=1, where="ad", what="Gone", from_on="2026-09-01", taken_down_on="2026-09-10"),
    )
    return page


def asked(page, session, starts):
    page.pieces.pictures.grid.go_to(0)
    item = item_of(session.workspace, 1)
    dialog = WithdrawDialog(session, item, page.pieces.standings.of(item), parent=page)
    dialog.uses.boxes["website"].setChecked(True)
    dialog.starts.setText(starts)
    return dialog


def listed(page):
    """Return what the take-down list says by the id of the use: what is wrong, since when and why."""
    page.show_take_down()
    view = page.stack.currentWidget()
    model, told = view.table.model(), {}
    for row in range(model.rowCount()):
        cells = [model.index(row, column) for column in range(5)]
        told[model.row(row).place.usage.id] = cells[2].data(Role.TAG), cells[3].data(), cells[4].data()
    return told


@pytest.mark.row("S1-5")
def test_the_dialog_says_by_when_it_has_to_come_down_and_which_posts_are_not_out(page, session):
    dialog = asked(page, session, "2026-10-01")
    assert dialog.places.text().splitlines() == [
        "It has to come down before 1 Oct from:",
        "Post · Autumn · since 2 Sep",
        "Post · 8 Sep 2026 · X (Twitter) · Out",
        "Post · 28 Sep 2026 · X (Twitter) · Before",
        "Ad · Holiday · 1 Sep – 24 Oct",
        "Ad · To begin · since 10 Oct",
        "These posts are not out yet and cannot show it:",
        "Post · 8 Oct 2026 · X (Twitter) · After",
        "Post · X (Twitter) · No day",
    ]
    dialog.starts.setText("2026-09-20")
    assert dialog.places.text().splitlines()[0] == "It has to come down from:"
    assert "Ad · Ends then" in dialog.places.text()
    assert "Gallery on the home page" in dialog.places.text()
    dialog.starts.setText("2026-09-26")
    for use, box in dialog.uses.boxes.items():
        box.setChecked(use == "website")
    assert dialog.places.text() == "By then it is not used that way any more."


@pytest.mark.row("S1-5")
def test_list_command_and_withdrawal_name_the_same_places(page, session, capsys):
    done = withdraw_piece(session.workspace, item_id=1, today=TODAY, uses=USES, starts=FROM)
    session.announce(done.changed)
    hit = sorted(place.usage.id for place, _ in done.places)
    assert hit == [1, 2, 3, 4, 5, 8, 9]
    for day in ("2026-09-20", "2026-10-01"):
        assert main(["rights", str(session.workspace.path), "--take-down", "--on", day, "--json"]) == 0
        found = [row for row in json.loads(capsys.readouterr().out) if row["where"] != "home_gallery"]
        assert sorted(row["usage"] for row in found) == hit
        assert {row["since"] for row in found} <= {"2026-10-01", "2026-10-08", "2026-10-10", day}
    told = listed(page)
    assert sorted(told) == hit
    assert told[2] == (
        ("withdrawn from 1 Oct on", Tone.WARN), "from 1 Oct",
        "Granted until 30 Sep 2026; withdrawn from 1 Oct 2026 on.",
    )  # fmt: skip
    assert told[8] == (
        ("withdrawn from 1 Oct on", Tone.BAD), "from 1 Oct", "The right was withdrawn from 1 Oct 2026 on.",
    )  # fmt: skip
    session.undo()
    assert listed(page) == {}


def test_what_comes_down_ahead_can_be_ticked_and_a_post_to_come_cannot(page, session):
    done = withdraw_piece(session.workspace, item_id=1, today=TODAY, uses=USES, starts=FROM)
    session.announce(done.changed)
    page.show_take_down()
    model = page.stack.currentWidget().table.model()
    ticks = {}
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        ticks[model.row(row).place.usage.id] = bool(model.flags(index) & Qt.ItemFlag.ItemIsUserCheckable)
    assert ticks == {1: True, 2: True, 3: False, 4: False, 5: False, 8: True, 9: True}
