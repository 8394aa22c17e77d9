"""What a partner is handed: words, mark of advertising, code and link, in a folder that is whole or not there."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import Campaign, Deal, Deliverable, Influencer, Post, Product
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.attachments import attach_file, keep_file
from socialroi_desktop.operations.outreach.ready_pack import pack_of, write_pack
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import dump, new_workspace

LINK = "https://shop.example/serum?utm_campaign=nadia-1"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        post = Post(
            channel="instagram", external_id="p1", published_at="2026-09-20T10:00:00Z", text="新品上线 ✨"
        )
        deal = Deal(influencer_id=1, purpose="Serum", code="NADIA15", link=LINK, disclosure="#pub")
        add(made, Influencer(name="Nadia"), post, deal, Deliverable(deal_id=1, what="Reel", post_id=1))
        yield made


def content(folder: Path) -> dict[str, str]:
    return {file.name: file.read_text("utf-8") for file in folder.iterdir()}


@pytest.mark.row("S0-30")
def test_words_code_and_link_lie_ready_in_a_folder(workspace: Workspace, tmp_path: Path) -> None:
    before = dump(workspace)
    files = write_pack(workspace, deal_id=1, folder=tmp_path / "pack")
    assert content(tmp_path / "pack") == {
        "post.txt": f"新品上线 ✨\n\n#pub\nNADIA15\n{LINK}\n",
        "code.txt": "NADIA15\n",
        "link.txt": f"{LINK}\n",
    }
    assert sorted(file.name for file in files) == sorted(content(tmp_path / "pack"))
    assert dump(workspace) == before


def test_words_that_are_given_come_first(workspace: Workspace, tmp_path: Path) -> None:
    write_pack(workspace, deal_id=1, folder=tmp_path / "pack", text="New!")
    assert content(tmp_path / "pack")["post.txt"].startswith("New!\n\n#pub")


def test_what_is_dropped_is_not_handed_over_and_several_posts_are_several_files(
    workspace: Workspace, tmp_path: Path
) -> None:
    add(
        workspace,
        Deliverable(deal_id=1, what="Story", post_id=1),
        Deliverable(deal_id=1, what="Old", post_id=1, state="dropped", dropped_reason="no time"),
    )
    write_pack(workspace, deal_id=1, folder=tmp_path / "pack")
    assert {"post-1.txt", "post-2.txt"} < content(tmp_path / "pack").keys()
    assert "post-3.txt" not in content(tmp_path / "pack")


def test_nothing_is_written_over_and_nothing_by_halves(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "pack").mkdir()
    with pytest.raises(UserError, match="exists already"):
        write_pack(workspace, deal_id=1, folder=tmp_path / "pack")
    (tmp_path / "file").write_text("x")
    with pytest.raises(UserError, match="cannot be written"):
        write_pack(workspace, deal_id=1, folder=tmp_path / "file" / "pack")
    add(workspace, Deal(influencer_id=1, purpose="Empty"))
    with pytest.raises(UserError, match="nothing to hand over"):
        write_pack(workspace, deal_id=2, folder=tmp_path / "other")
    with pytest.raises(UserError, match="no deal 9"):
        write_pack(workspace, deal_id=9, folder=tmp_path / "other")
    assert not (tmp_path / "other").exists()
    assert list((tmp_path / "pack").iterdir()) == []


@pytest.mark.row("S0-30")
def test_what_the_words_say_already_is_not_said_again(workspace: Workspace, tmp_path: Path) -> None:
    text = f"#PUB\n\nnadia15 takes 15 % off: {LINK}"
    assert pack_of(workspace, deal_id=1, text=text).files["post.txt"] == f"{text}\n"
    assert pack_of(workspace, deal_id=1, text="NADIA15!").files["post.txt"] == f"NADIA15!\n\n#pub\n{LINK}\n"


def test_a_post_with_open_fields_is_not_handed_over(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="still lacks product"):
        write_pack(workspace, deal_id=1, folder=tmp_path / "pack", text="New: ⟦product⟧")
    assert not (tmp_path / "pack").exists()


@pytest.mark.row("S0-30")
def test_pictures_of_deal_product_and_campaign_go_along_their_papers_do_not(
    workspace: Workspace, tmp_path: Path
) -> None:
    add(workspace, Product(name="Serum"), Campaign(name="Autumn"))
    edit_record(workspace, entity="deal", row_id=1, changes={"product_id": 1, "campaign_id": 1})
    picture, paper = b"\x89PNG\r\n\x1a\n", b"%PDF-1.7\n"
    for entity, name, head in (
        ("product", "jar.png", picture),
        ("campaign", "mood.png", picture),
        ("deal", "mood.png", picture),
        ("product", "bill.pdf", paper),
        ("deal", "contract.pdf", paper),
    ):
        path = tmp_path / name
        path.write_bytes(head + entity.encode())
        attach_file(workspace, entity=entity, row_id=1, kept=keep_file(workspace, path=path))
    assert list(pack_of(workspace, deal_id=1).media) == ["mood.png", "jar.png", "mood-2.png"]


def test_media_of_what_is_delivered_go_with_it_contracts_do_not(workspace: Workspace, tmp_path: Path) -> None:
    for entity, name in (("post", "shot.png"), ("deliverable", "shot.png"), ("deal", "contract.pdf")):
        path = tmp_path / name
        head = b"%PDF-1.7\n" if name.endswith("pdf") else b"\x89PNG\r\n\x1a\n"
        path.write_bytes(head + entity.encode())
        kept = keep_file(workspace, path=path)
        attach_file(workspace, entity=entity, row_id=1, kept=kept)
    files = write_pack(workspace, deal_id=1, folder=tmp_path / "pack")
    assert {file.name for file in files} == {"post.txt", "code.txt", "link.txt", "shot.png", "shot-2.png"}
    assert (tmp_path / "pack" / "shot.png").read_bytes().endswith(b"deliverable")


@pytest.mark.parametrize(
    "given", [{"fee": 100}, {"product_cost": 100}, {"commission": 100}, {"terms": "product"}]
)
def test_what_is_paid_for_is_not_handed_over_without_a_mark_of_advertising(
    workspace: Workspace, given: dict[str, object]
) -> None:
    edit_record(workspace, entity="deal", row_id=1, changes={"disclosure": None})
    assert pack_of(workspace, deal_id=1).files
    edit_record(workspace, entity="deal", row_id=1, changes={"currency": "USD", **given})
    with pytest.raises(UserError, match="nothing says that it is advertising"):
        pack_of(workspace, deal_id=1)
    edit_record(workspace, entity="deal", row_id=1, changes={"disclosure": "#ad"})
    assert "#ad" in pack_of(workspace, deal_id=1).files["post.txt"]


@pytest.mark.parametrize("text", ["With {code} less", "With { Code } less", "With {{ code }} less"])
def test_fields_that_nobody_filled_in_are_said(workspace: Workspace, text: str) -> None:
    with pytest.raises(UserError, match="still stands in the post"):
        pack_of(workspace, deal_id=1, text=text)
    assert pack_of(workspace, deal_id=1, text="{heart} {a, b} code").files
