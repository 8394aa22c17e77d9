"""Two pieces that are one keep the stricter rights, all usages and collections, and the file of one of them as a whole."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.library.permission import may_use
from socialroi_desktop.domain.records import (
    Attachment,
    Collected,
    Collection,
    Deal,
    DealRight,
    Influencer,
    StandingConsent,
    UgcItem,
    Usage,
    UsageRight,
)
from socialroi_desktop.operations import history
from socialroi_desktop.operations.library.telling_apart import keep_one
from socialroi_desktop.operations.records.merging import compare_records, merge_records
from socialroi_desktop.queries.library.permission import rights_of
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.pieces import item_of
from workspaces import dump, new_workspace

A, B = "a" * 64, "b" * 64


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(
            made,
            Influencer(name="Hanna", handle="hq"),
            Deal(influencer_id=1, purpose="Glow", state="signed"),
            DealRight(deal_id=1, use="website", state="declined"),
            UgcItem(title="Glow", sha256=A, file_name="a.jpg", width=400, height=300),
            UgcItem(title="Glow 2", deal_id=1, sha256=B, file_name="b.jpg", width=800, place="52, 21"),
            UsageRight(ugc_item_id=1, use="ads", state="granted", ends_on="2026-12-31", credit="@hq"),
            UsageRight(ugc_item_id=2, use="ads", state="granted", territory="PL"),
            UsageRight(ugc_item_id=1, use="website", state="granted"),
            UsageRight(ugc_item_id=2, use="repost", state="granted"),
            Attachment(record_kind="usage_right", record_id=2, name="yes.png", sha256="c" * 64),
            Usage(ugc_item_id=1, where="ad", what="Spring"),
            Usage(ugc_item_id=2, where="post"),
            Collection(name="Both"),
            Collection(name="Second"),
            Collected(collection_id=1, ugc_item_id=1),
            Collected(collection_id=1, ugc_item_id=2),
            Collected(collection_id=2, ugc_item_id=2),
        )
        yield made


def says(workspace: Workspace, use: str, territory: str | None = None) -> str:
    rights = rights_of(workspace, item_of(workspace, 1))
    return may_use(rights, use, first=date(2026, 10, 2), territory=territory).reason.message


def test_the_stricter_right_of_each_use_stays_with_its_proof(workspace: Workspace) -> None:
    before = dump(workspace)
    merge_records(workspace, entity="ugc_item", keep_id=1, drop_id=2)
    assert says(workspace, "ads") == "Granted until 2026-12-31, in PL."
    assert says(workspace, "ads", "VN") == "The right holds only in PL."
    assert says(workspace, "website") == "It was declined.", "the deal of the one that went said so"
    reason = "There is an answer; note whether it grants this use."
    assert says(workspace, "repost") == reason, "it was granted for bytes that go"
    (right,) = [right for right in reading.listing(workspace, UsageRight) if right.use == "ads"]
    assert (right.ugc_item_id, right.credit) == (1, "@hq")
    (proof,) = reading.listing(workspace, Attachment)
    assert proof.record_id == right.id
    history.undo(workspace)
    assert dump(workspace) == before


def test_usages_and_collections_of_both_stay(workspace: Workspace) -> None:
    merge_records(workspace, entity="ugc_item", keep_id=1, drop_id=2)
    assert [(one.ugc_item_id, one.where) for one in reading.listing(workspace, Usage)] == [
        (1, "ad"), (1, "post"),
    ]  # fmt: skip
    rows = reading.listing(workspace, Collected)
    assert [(row.collection_id, row.ugc_item_id) for row in rows] == [(1, 1), (2, 1)]


def test_a_file_is_taken_as_a_whole_or_not_at_all(workspace: Workspace) -> None:
    compared = compare_records(workspace, entity="ugc_item", keep_id=1, drop_id=2)
    assert {"width", "file_name", "sha256"} <= compared.together
    assert not compared.proposed & compared.together
    merge_records(workspace, entity="ugc_item", keep_id=1, drop_id=2, taken={"width"})
    item = item_of(workspace, 1)
    assert (item.sha256, item.file_name, item.width, item.height) == (B, "b.jpg", 800, None)


def test_the_only_file_of_two_is_never_lost(workspace: Workspace) -> None:
    (link,) = add(workspace, UgcItem(title="Glow", kind="link", url="https://x.example/1"))
    compared = compare_records(workspace, entity="ugc_item", keep_id=link, drop_id=1)
    assert "file_name" in compared.proposed
    merge_records(workspace, entity="ugc_item", keep_id=link, drop_id=1)
    item = item_of(workspace, link)
    assert (item.sha256, item.width, item.url) == (A, 400, "https://x.example/1")
    (other,) = add(workspace, UgcItem(title="Glow", kind="link", url="https://x.example/2"))
    merge_records(workspace, entity="ugc_item", keep_id=link, drop_id=other, taken={"url", "width"})
    item = item_of(workspace, link)
    assert (item.sha256, item.width, item.url) == (A, 400, "https://x.example/2")


@pytest.mark.parametrize(
    ("maker", "allowed"), [({"influencer_id": 1}, True), ({}, True), ({"influencer_id": 2}, False)]
)
def test_what_one_person_granted_says_nothing_of_what_another_one_made(
    workspace: Workspace, maker: dict[str, int], allowed: bool
) -> None:
    add(workspace, Influencer(name="Jo"), StandingConsent(influencer_id=1, use="shop", state="granted"))
    kept, gone = add(workspace, UgcItem(title="A", **maker), UgcItem(title="B", influencer_id=1))
    add(workspace, UsageRight(ugc_item_id=gone, use="ads", state="granted"))
    before = dump(workspace)
    compared = compare_records(workspace, entity="ugc_item", keep_id=kept, drop_id=gone)
    changed = merge_records(workspace, entity="ugc_item", keep_id=kept, drop_id=gone, taken=compared.proposed)
    rights = rights_of(workspace, item_of(workspace, kept))
    assert [may_use(rights, use, first=date(2026, 10, 2)).allowed for use in ("ads", "shop")] == [allowed] * 2
    lost = [note.message for note in changed.notes]
    assert lost == [] if allowed else "counts no more for: ads, shop." in lost[0]
    history.undo(workspace)
    assert dump(workspace) == before
    if not allowed:
        whole = keep_one(workspace, keep_id=kept, others=[gone])
        assert [note.message for note in whole.notes] == lost


@pytest.mark.parametrize("refusing", [1, 2])
@pytest.mark.parametrize("kept", [1, 2])
@pytest.mark.parametrize("state", ["declined", "withdrawn"])
def test_what_one_of_two_merged_people_refuses_stays_refused(
    tmp_path: Path, refusing: int, kept: int, state: str
) -> None:
    with new_workspace(tmp_path) as workspace:
        add(
            workspace,
            Influencer(name="Hanna", handle="hq"),
            Influencer(name="Hanna Q", handle="hanna.q"),
            StandingConsent(influencer_id=refusing, use="ads", state=state),
            StandingConsent(influencer_id=3 - refusing, use="ads", state="granted", ends_on="2027-12-31"),
            StandingConsent(influencer_id=3 - refusing, use="repost", state="granted"),
            UgcItem(title="Glow", influencer_id=1),
            UgcItem(title="Glow 2", influencer_id=2),
        )
        before = dump(workspace)
        merge_records(workspace, entity="influencer", keep_id=kept, drop_id=3 - kept)
        for piece in (1, 2):
            rights = rights_of(workspace, item_of(workspace, piece))
            assert not may_use(rights, "ads", first=date(2026, 11, 1)).allowed
            assert may_use(rights, "repost", first=date(2026, 11, 1)).allowed
        history.undo(workspace)
        assert dump(workspace) == before
