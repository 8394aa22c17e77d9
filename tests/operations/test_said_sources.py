"""What the seller says of a source that nobody knows: every row follows, those of later files too, and it can be taken back."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from asking import add, values
from socialroi_desktop import ingest
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import SourceRule
from socialroi_desktop.operations.history import redo, undo
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.operations.records.editing import delete_records, edit_record
from socialroi_desktop.operations.result import Imported
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.unknown_sources import unknown_sources
from workspaces import dump, new_workspace, put_orders

JULY = Period(date(2026, 7, 1), date(2026, 7, 31))
TRAFFIC = "Date,Source,Medium,Sessions\n2026-07-01,blog.example,referral,10\n2026-07-02,tiktok,,5\n2026-07-03,flyer,cpc,20\n"
TOUCHES = "customer,time,channel,conversion\nc1,2026-07-01 10:00,flyer,0\nc1,2026-07-02 10:00,flyer,1\n"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        put_orders(
            made,
            [
                {"utm_source": "Flyer", "utm_medium": "print", "gross_sales": 100},
                {"utm_source": "flyer", "utm_medium": "cpc", "gross_sales": 200},
                {"referrer": "https://blog.example/tea", "gross_sales": 400},
                {"utm_source": "facebook", "referrer": "https://blog.example/", "gross_sales": 800},
                {"utm_source": "flyer", "creator": "ann", "gross_sales": 1600},
            ],
        )
        bring(made, tmp_path / "traffic.csv", TRAFFIC)
        yield made


def bring(shop: Workspace, path: Path, text: str) -> Imported:
    path.write_text(text, "utf-8")
    return import_files(shop, files=[FileImport(ingest.plan(ingest.open_source(path), shop.settings()))])[0]


def sold(shop: Workspace) -> dict[str, int]:
    found = values(shop, "gross_sales", "channel", period=JULY)
    return {name: int(value * 100) for name, value in found.items() if value}


def visits(shop: Workspace) -> dict[str, int]:
    return {
        name: int(value) for name, value in values(shop, "sessions", "channel", period=JULY).items() if value
    }


def listed(shop: Workspace) -> list[tuple[str, str, int, int, str]]:
    return [(one.source, one.medium, one.visits, one.orders, one.since) for one in unknown_sources(shop)]


def test_a_source_that_matches_nothing_is_listed_once_with_its_counts(shop: Workspace):
    assert listed(shop) == [
        ("flyer", "cpc", 20, 1, "2026-07-02"),
        ("Flyer", "print", 0, 1, "2026-07-02"),
        ("blog.example", "", 0, 1, "2026-07-02"),
        ("blog.example", "referral", 10, 0, "2026-07-01"),
    ]


def test_every_row_follows_what_the_seller_says_and_comes_back_with_undo(shop: Workspace):
    before, orders, seen = dump(shop), sold(shop), visits(shop)
    assert orders == {"other": 300, "referral": 400, "facebook": 800, "influencer": 1600}
    add(
        shop,
        SourceRule(source="FLYER ", channel="display"),
        SourceRule(source="https://blog.example/", channel="reddit"),
    )
    assert sold(shop) == {"display": 1900, "reddit": 400, "facebook": 800}
    assert visits(shop) == {"reddit": 10, "tiktok": 5, "display": 20}
    assert listed(shop) == []
    undo(shop)
    undo(shop)
    assert (dump(shop), sold(shop), visits(shop)) == (before, orders, seen)
    redo(shop)
    assert visits(shop) == {"referral": 10, "tiktok": 5, "display": 20}


def test_a_medium_narrows_what_is_said(shop: Workspace):
    (rule,) = add(shop, SourceRule(source="flyer", medium="CPC", channel="display"))
    assert sold(shop)["display"] == 200
    edit_record(shop, entity="source_rule", row_id=rule, changes={"medium": None, "channel": "tiktok"})
    assert (sold(shop)["tiktok"], visits(shop)["tiktok"]) == (1900, 25)
    delete_records(shop, entity="source_rule", ids=[rule])
    assert visits(shop) == {"referral": 10, "tiktok": 5, "other": 20}


def test_files_to_come_follow_and_the_same_file_brings_nothing_new(shop: Workspace, tmp_path: Path):
    (rule,) = add(shop, SourceRule(source="flyer", channel="display"))
    again = bring(shop, tmp_path / "traffic.csv", TRAFFIC)
    assert (again.counts.new, again.counts.changed, again.counts.same) == (0, 0, 3)
    first = bring(shop, tmp_path / "touches.csv", TOUCHES)
    second = bring(shop, tmp_path / "touches.csv", TOUCHES)
    assert (first.counts.new, second.counts.new, second.counts.same) == (2, 0, 2)
    later = TRAFFIC.replace("2026-07-0", "2026-07-1")
    bring(shop, tmp_path / "later.csv", later)
    assert visits(shop)["display"] == 40
    delete_records(shop, entity="source_rule", ids=[rule])
    assert visits(shop)["other"] == 40
    third = bring(shop, tmp_path / "touches.csv", TOUCHES)
    assert (third.counts.new, third.counts.same) == (0, 2)
