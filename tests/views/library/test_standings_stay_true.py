"""What tiles and panel say of rights is what can be worked out anew, after a change of any kind, its undo and its redo."""

from datetime import date

import pytest

from asking import add
from library import consent
from socialroi_desktop import ingest
from socialroi_desktop.domain.records import Deal, DealRight, Influencer, StandingConsent, UgcItem, UsageRight
from socialroi_desktop.operations.imports.importing import import_as_one
from socialroi_desktop.operations.imports.wanted import FileImport, ImportOptions
from socialroi_desktop.operations.library.editing import edit_together
from socialroi_desktop.operations.library.withdrawing import withdraw
from socialroi_desktop.operations.outreach.erasing import erase_person
from socialroi_desktop.operations.records.editing import add_record, delete_records, edit_record
from socialroi_desktop.operations.records.merging import merge_records
from socialroi_desktop.queries.library.standing import standing_of
from socialroi_desktop.store.rows.pieces import item_of
from socialroi_desktop.viewmodels.library import piece_words, tile_words
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.views.library.piece_head import PieceHead

DAY = date(2026, 9, 20)


@pytest.fixture
def pieces(page, session):
    """The pieces of Hanna (2) and of Kojo (6), who said different things of all they make; the first one is chosen."""
    consent(session.workspace)
    add(
        session.workspace,
        Influencer(name="Kojo", handle="kojo"),
        StandingConsent(influencer_id=2, use="ads", state="declined"),
        Deal(influencer_id=2, purpose="Spring", state="signed"),
        DealRight(deal_id=1, use="website", state="granted"),
    )
    for piece in (
        UgcItem(title="Curb", kind="photo", influencer_id=2),
        UgcItem(title="Rail", kind="link", url="https://example.com/1"),
    ):
        session.announce(add_record(session.workspace, record=piece))
    page.pieces.pictures.grid.go_to(1)
    return page.pieces


def shown(pieces):
    """Return what each tile says of its piece, and the panel of the chosen one, by their ids."""
    grid = pieces.pictures.grid
    tiles = {}
    for row in range(grid.tiles.rowCount()):
        tile = grid.tile(row)
        tiles[tile.data(Role.KEY)] = tile.data(Role.CARD).tag
    (head,) = pieces.section.panel.findChildren(PieceHead)[-1:]
    return (
        tiles,
        pieces.section.panel.content.record.id,
        [(one.use, one.tag, one.answer) for one in head.uses],
    )


def anew(pieces, session):
    tiles, chosen, _ = shown(pieces)
    found = {row: standing_of(session.workspace, item_of(session.workspace, row), DAY) for row in tiles}
    return (
        {row: tile_words.tile_tag(each, DAY) for row, each in found.items()},
        chosen,
        [(one.use, one.tag, one.answer) for one in piece_words.use_words(found[chosen], DAY)],
    )


def _list(workspace, folder, text):
    path = folder / "pieces.csv"
    path.write_text(text, "utf-8")
    plan = ingest.plan(ingest.open_source(path), workspace.settings())
    return import_as_one(workspace, files=[FileImport(plan)], options=ImportOptions())[0]


def _edited(entity, row_id, **changes):
    return lambda workspace, _folder: edit_record(workspace, entity=entity, row_id=row_id, changes=changes)


CHANGES = {
    "another creator of several": lambda workspace, _folder: edit_together(
        workspace, ids=[1, 2], values={"influencer_id": 2}
    )[0],
    "another creator": _edited("ugc_item", 2, influencer_id=2),
    "no creator": _edited("ugc_item", 2, influencer_id=None),
    "another deal": _edited("ugc_item", 6, deal_id=1),
    "another deal and creator": _edited("ugc_item", 2, influencer_id=2, deal_id=1),
    "a deal that was cancelled": _edited("deal", 1, state="declined"),
    "two creators made one": lambda workspace, _folder: merge_records(
        workspace, entity="influencer", keep_id=2, drop_id=1
    ),
    "two pieces made one": lambda workspace, _folder: merge_records(
        workspace, entity="ugc_item", keep_id=2, drop_id=6, taken=["influencer_id"]
    ),
    "a creator deleted": lambda workspace, _folder: delete_records(workspace, entity="influencer", ids=[1]),
    "all taken back": lambda workspace, _folder: withdraw(workspace, influencer_id=1, today=DAY).changed,
    "a right deleted": lambda workspace, _folder: delete_records(workspace, entity="usage_right", ids=[3]),
    "a list with a creator": lambda workspace, folder: _list(
        workspace, folder, "Title,Link,Text,Creator,Stars,Language\nRail,https://example.com/1,,@hq,4,en\n"
    ),
}


@pytest.mark.row("S1-5")
@pytest.mark.parametrize("name", CHANGES)
def test_what_is_shown_of_rights_is_what_is_so(pieces, session, tmp_path, name):
    before = shown(pieces)
    assert before == anew(pieces, session)
    session.announce(CHANGES[name](session.workspace, tmp_path))
    after = shown(pieces)
    assert after == anew(pieces, session)
    session.undo()
    assert shown(pieces) == anew(pieces, session)
    assert shown(pieces)[0] == before[0]
    session.redo()
    assert shown(pieces) == anew(pieces, session)
    assert shown(pieces)[0] == after[0]


def test_nothing_an_erased_creator_said_is_shown_any_more(pieces, session):
    session.announce(erase_person(session.workspace, person_id=1, today=DAY)[0], undoable=False)
    assert shown(pieces) == anew(pieces, session)
    add(session.workspace, UsageRight(ugc_item_id=2, use="shop", state="self_granted"))
    session.announce(edit_record(session.workspace, entity="ugc_item", row_id=2, changes={"rating": 3}))
    assert shown(pieces) == anew(pieces, session)


@pytest.mark.row("S1-5")
def test_what_another_creator_said_does_not_read_as_an_answer_of_the_one_of_now(pieces, session):
    add(session.workspace, UsageRight(ugc_item_id=2, use="shop", state="granted"))
    add(session.workspace, UsageRight(ugc_item_id=2, use="print", state="replied"))
    edit_record(session.workspace, entity="usage_right", row_id=3, changes={"state": "replied"})

    def told():
        _, _, uses = shown(pieces)
        return {use: (tag[0], answer) for use, tag, answer in uses if use in ("shop", "print", "ads")}

    session.announce(
        edit_record(session.workspace, entity="ugc_item", row_id=2, changes={"influencer_id": 2})
    )
    another = "of another creator", "The answer is of another creator; ask again."
    # Kojo declined ads of all he makes.
    assert told() == {"shop": another, "print": another, "ads": ("declined", "It was declined.")}
    head = pieces.section.panel.findChildren(PieceHead)[-1]
    assert [one.more for one in head.uses if one.use == "ads"] == [""]
    assert head.rights.steps["shop"].words == "Ask again…"
    session.announce(
        edit_record(session.workspace, entity="ugc_item", row_id=2, changes={"influencer_id": None})
    )
    assert told()["shop"] == another
    session.undo()
    session.undo()
    assert told() == {
        "shop": ("granted", "Granted without an end."),
        "print": ("replied", "There is an answer; note whether it grants this use."),
        "ads": ("replied", "There is an answer; note whether it grants this use."),
    }
    # Of a creator who is gone it stays their own word.
    session.announce(edit_record(session.workspace, entity="ugc_item", row_id=2, changes={"rating": 2}))
    session.announce(delete_records(session.workspace, entity="influencer", ids=[1]))
    assert told()["print"] == ("replied", "There is an answer; note whether it grants this use.")
