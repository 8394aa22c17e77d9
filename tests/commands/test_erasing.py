"""A person erased from the command line: told before, done when told to, with a receipt."""

import json
from pathlib import Path

import pytest
from PIL import Image

from socialroi_desktop.cli import main

Ran = tuple[int, str, str]


@pytest.fixture
def shop(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "shop.socialroi"
    assert main(["new", str(path)]) == 0
    assert main(["add", str(path), "influencer", "name=Zq Juniper", "handle=@zqjuniper"]) == 0
    assert main(["add", str(path), "cost", "spent_on=2026-07-01", "kind=other", "amount=5", "currency=USD",
                 "influencer_id=1", "note=to Zq Juniper"]) == 0  # fmt: skip
    capsys.readouterr()
    return path


def run(capsys: pytest.CaptureFixture[str], *words: object) -> Ran:
    status = main([str(word) for word in words])
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def test_without_yes_it_says_what_would_go_and_changes_nothing(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = run(capsys, "list", shop, "influencer", "--json")
    status, out, error = run(capsys, "erase", shop, "influencer", 1)
    assert status == 1
    (deleted,) = (line for line in out.splitlines() if line.startswith("deleted: "))
    assert set(deleted.removeprefix("deleted: ").split(", ")) == {
        "influencer 1",
        "handle 1",
        "stage_change 1",
    }
    assert "kept without the person: cost 1" in out
    assert error == "Nothing is erased yet: pass --yes to erase for good; undo does not bring it back.\n"
    assert run(capsys, "list", shop, "influencer", "--json") == before


def test_with_yes_they_are_gone_and_the_receipt_names_counts(
    shop: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    status, out, _ = run(
        capsys, "erase", shop, "influencer", 1, "--yes", "--json", "--receipt", tmp_path / "r.json"
    )
    assert status == 0
    told = json.loads(out)
    assert told == json.loads((tmp_path / "r.json").read_text("utf-8"))
    assert told["deleted"] == {"influencer": 1, "handle": 1, "stage_change": 1}
    assert (told["cleared"], told["overwritten"]) == ({"cost": 1}, True)
    assert "zq" not in out.casefold()
    assert b"zqjuniper" not in shop.read_bytes().lower()
    assert json.loads(run(capsys, "list", shop, "influencer", "--json")[1]) == []
    (cost,) = json.loads(run(capsys, "list", shop, "cost", "--json")[1])
    assert (cost["amount"], cost["influencer_id"], cost["note"]) == ("5.00", None, None)


def test_somebody_who_is_not_there_and_a_receipt_that_is(
    shop: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out = tmp_path / "r.json"
    assert run(capsys, "erase", shop, "influencer", 9, "--yes", "--receipt", out)[0] == 1
    assert not out.exists()
    out.write_text("mine")
    status, _, error = run(capsys, "erase", shop, "influencer", 1, "--yes", "--receipt", out)
    assert (status, "exists already" in error, out.read_text()) == (1, True, "mine")
    assert len(json.loads(run(capsys, "list", shop, "influencer", "--json")[1])) == 1
    assert run(capsys, "erase", shop, "cost", 1)[0] == 2


def test_undo_says_first_that_the_erasure_stays(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "add", shop, "cost", "spent_on=2026-07-02", "kind=other", "amount=7", "currency=USD")
    run(capsys, "erase", shop, "influencer", 1, "--yes")
    stays = (
        "Somebody was erased everywhere: that stays and is not taken back."
        " Undo again takes back what was done before it.\n"
    )
    assert run(capsys, "undo", shop) == (0, "", stays)
    assert len(json.loads(run(capsys, "list", shop, "cost", "--json")[1])) == 2
    status, out, _ = run(capsys, "undo", shop)
    assert (status, out.startswith("Undone: Add")) == (0, True)
    assert [cost["amount"] for cost in json.loads(run(capsys, "list", shop, "cost", "--json")[1])] == ["5.00"]


@pytest.mark.parametrize(
    ("words", "said", "left"),
    [
        ([], "pieces of the library: 1, kept without a name", 1),
        (["--pieces", "keep"], "pieces of the library: 1, kept without a name", 1),
        (["--pieces", "delete"], "pieces of the library: 1, deleted with the bytes kept of them", 0),
    ],
)
def test_what_becomes_of_their_pieces_is_said_and_done(
    shop: Path, capsys: pytest.CaptureFixture[str], *, words: list[str], said: str, left: int
) -> None:
    assert main(["add", str(shop), "ugc_item", "title=Ride", "influencer_id=1"]) == 0
    capsys.readouterr()
    status, out, _ = run(capsys, "erase", shop, "influencer", 1, *words)
    assert (status, said in out.splitlines()) == (1, True)
    assert len(json.loads(run(capsys, "list", shop, "ugc_item", "--json")[1])) == 1
    told = json.loads(run(capsys, "erase", shop, "influencer", 1, *words, "--yes", "--json")[1])
    assert (told["pieces"], told["pieces_deleted"]) == (1, left == 0)
    assert len(json.loads(run(capsys, "list", shop, "ugc_item", "--json")[1])) == left


def test_what_remains_of_their_pieces_is_named(
    shop: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    picture = tmp_path / "ride.png"
    Image.radial_gradient("L").save(picture)
    assert main(["ugc", str(shop), str(picture), "--link"]) == 0
    assert main(["set", str(shop), "ugc_item", "1", "influencer_id=1"]) == 0
    assert main(["add", str(shop), "collection", "name=zqjuniper set"]) == 0
    status, out, _ = run(capsys, "erase", shop, "influencer", 1, "--yes", "--pieces", "delete")
    assert status == 0
    assert "pieces of the library: 1, deleted with the bytes kept of them\n" in out
    assert f"linked files not touched, delete them yourself: {picture}\n" in out
    assert "may still name them, look at these yourself: collection 1\n  collection 1: zqjuniper set\n" in out
    assert picture.exists()
    out = tmp_path / "shop.media" / "receipt.json"
    assert run(capsys, "erase", shop, "influencer", 1, "--yes", "--receipt", out)[0] == 2
    assert not out.exists()
