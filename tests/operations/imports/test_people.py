"""A list that comes again finds its people by any of their accounts, brings followers up to date and keeps the rest."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from socialroi_desktop import ingest
from socialroi_desktop.domain.imports import Counts
from socialroi_desktop.domain.records import Contact, Deal, Handle, Influencer
from socialroi_desktop.operations.history import undo
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace

NOON = 43_200
FIRST = "Name,Instagram,IG followers,TikTok,TT followers\nJo,@jo,12.4k,jo.tt,9k\n"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


def bring(shop: Workspace, text: str, day: int = 20_600, name: str = "list.csv") -> Counts:
    """Import a list that was saved at noon of a day counted from 1970; 20600 is 2026-05-27."""
    path = shop.path.parent / name
    path.write_text(text, "utf-8")
    os.utime(path, (day * 86_400 + NOON,) * 2)
    plan = ingest.plan(ingest.open_source(path), shop.settings())
    return import_files(shop, files=[FileImport(plan)])[0].counts


def people(shop: Workspace) -> list[tuple[str, str | None, int | None, str]]:
    found = reading.listing(shop, Influencer)
    return [(one.name, one.handle, one.followers, one.stage) for one in found]


def accounts(shop: Workspace) -> list[tuple[str | None, str, int | None, str | None]]:
    found = reading.listing(shop, Handle)
    return [(one.channel, one.handle, one.followers, one.followers_on) for one in found]


@pytest.mark.row("S0-26")
def test_a_list_that_comes_again_brings_followers_up_to_date_and_keeps_what_was_done(shop: Workspace) -> None:
    assert bring(shop, FIRST).new == 1
    assert accounts(shop) == [
        ("instagram", "jo", 12_400, "2026-05-27"), ("tiktok", "jo.tt", 9000, "2026-05-27"),
    ]  # fmt: skip
    edit_record(shop, entity="influencer", row_id=1, changes={"stage": "letter", "name": "Joanna"})
    add_record(shop, record=Contact(influencer_id=1, happened_at="2026-06-01T10:00:00Z", what="Hello"))
    add_record(shop, record=Deal(influencer_id=1, purpose="Sales"))
    before = dump(shop)
    counts = bring(shop, FIRST.replace("12.4k", "13k"), day=20_610)
    assert (counts.changed, counts.new) == (1, 0)
    assert people(shop) == [("Joanna", "jo", 13_000, "letter")]
    assert accounts(shop) == [
        ("instagram", "jo", 13_000, "2026-06-06"), ("tiktok", "jo.tt", 9000, "2026-06-06"),
    ]  # fmt: skip
    assert len(reading.listing(shop, Contact)) == len(reading.listing(shop, Deal)) == 1
    undo(shop)
    assert dump(shop) == before


def test_the_same_list_brings_nothing(shop: Workspace) -> None:
    bring(shop, FIRST)
    counts = bring(shop, FIRST, name="copy.csv")
    assert (counts.same, counts.rows) == (1, 1)


def test_another_list_finds_a_person_by_an_account_that_is_not_the_main_one(shop: Workspace) -> None:
    bring(shop, FIRST)
    counts = bring(
        shop, "TikToker,Account,Fans,Country\nJo on TikTok,@JO.TT,20k,PL\n", day=20_610, name="tt.csv"
    )
    assert counts.changed == 1
    assert people(shop) == [("Jo", "jo", 12_400, "search")]
    assert reading.listing(shop, Influencer)[0].country == "PL"
    assert (accounts(shop)[1][2], accounts(shop)[1][3]) == (20_000, "2026-06-06")
    assert len(accounts(shop)) == 2


def test_a_list_without_accounts_finds_people_by_a_name_that_only_one_has(shop: Workspace) -> None:
    bring(shop, FIRST)
    assert bring(shop, "Name,Followers,Country\njo,12.4k,PL\n", name="names.csv").changed == 1
    add_record(shop, record=Influencer(name="Jo", handle="other", channel="x"))
    assert bring(shop, "Name,Followers,Country\nJO,5,DE\n", name="more.csv").new == 1


def test_an_account_that_two_people_have_is_doubtful(shop: Workspace) -> None:
    add_record(shop, record=Influencer(name="A", handle="jo", channel="instagram"))
    add_record(shop, record=Influencer(name="B", handle="b", channel="x"))
    # Nobody can type it any more; files of older versions may hold it.
    with change(shop, "An account twice") as writer:
        writer.insert("handle", {"influencer_id": 2, "channel": "instagram", "handle": "Jo"})
    assert bring(shop, FIRST).doubtful == 1
    assert len(people(shop)) == 2


def test_an_account_twice_in_one_list_is_one_person(shop: Workspace) -> None:
    text = "Instagrammer,Instagram handle,Followers\nJo,@jo,5k\nJoanna,JO,6k\nBo,bo,1k\n"
    counts = bring(shop, text)
    assert (counts.new, counts.doubtful) == (2, 1)
    assert [name for name, *_ in people(shop)] == ["Jo", "Bo"]
