"""What is needed to publish a post lies in one folder: texts, first comment, link, code, media that tell no place."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from asking import add
from socialroi_desktop.cli import main
from socialroi_desktop.domain.records import Offer, Post, PostText, Usage, UsageRight
from socialroi_desktop.operations.attachments import attach_file, keep_file
from socialroi_desktop.store.file.workspace import open_workspace
from workspaces import new_workspace

LINK = "https://shop.example/serum?utm_source=instagram&utm_medium=social&utm_campaign=none&utm_content=glow"
Run = Callable[..., str]


def located(path: Path) -> Path:
    """Write a picture that tells where it was taken."""
    exif = Image.Exif()
    exif.get_ifd(0x8825)[1] = "N"
    exif[0x010F] = "Maker of cameras"
    Image.radial_gradient("L").convert("RGB").save(path, exif=exif)
    return path


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    with new_workspace(tmp_path) as workspace:
        file = str(workspace.path)
    assert main(["ugc", file, str(located(tmp_path / "glow.jpg"))]) == 0
    with open_workspace(Path(file)) as workspace:
        add(
            workspace,
            Offer(name="Serum", kind="core", page="https://shop.example/serum", code="GLOW15"),
            Post(
                channel="instagram",
                state="draft",
                title="Glow",
                text="Day 30. Shop now",
                cta="Shop now",
                scheduled_at="2090-10-02T18:00",
                offer_id=1,
                link=LINK,
                first_comment="#glow #护肤日记",
            ),
            PostText(post_id=1, channel="tiktok", text="Day 30 here", first_comment="GLOW15 is the code"),
            UsageRight(ugc_item_id=1, use="repost", state="granted", ends_on="2090-12-31"),
            Usage(ugc_item_id=1, where="post", post_id=1),
        )
        kept = keep_file(workspace, path=located(tmp_path / "own.jpg"))
        attach_file(workspace, entity="post", row_id=1, kept=kept)
    capsys.readouterr()

    def command(name: str, *words: str, status: int = 0) -> str:
        assert main([name, file, *words]) == status
        told = capsys.readouterr()
        return told.err.strip() if status else told.out

    return command


@pytest.mark.row("S0-30")
def test_a_pack_has_all_that_is_pasted_and_pictures_that_tell_no_place(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "pack"
    told = json.loads(run("pack", "--post", "1", "--out", str(out), "--json"))
    assert told["left_out"] == []
    assert sorted(Path(file).relative_to(out).as_posix() for file in told["files"]) == [
        "code.txt", "instagram-comment.txt", "instagram.txt", "link.txt", "media/1-glow.jpg", "own.jpg",
        "tiktok-comment.txt", "tiktok.txt",
    ]  # fmt: skip
    assert (out / "instagram.txt").read_text("utf-8") == f"Day 30. Shop now\n\nGLOW15\n{LINK}\n"
    # What the first comment says does not stand in the text as well; who comes from there is known to.
    there = LINK.replace("utm_source=instagram", "utm_source=tiktok")
    assert (out / "tiktok.txt").read_text("utf-8") == f"Day 30 here\n\n{there}\n"
    assert (out / "instagram-comment.txt").read_text("utf-8") == "#glow #护肤日记\n"
    for name in ("own.jpg", "media/1-glow.jpg"):
        with Image.open(out / name) as picture:
            assert not picture.getexif()
    assert [path.name for path in out.iterdir() if path.name.startswith(".")] == []
    assert "“pack” exists already" in run("pack", "--post", "1", "--out", str(out), status=1)


@pytest.mark.row("G-14")
def test_a_pack_is_locked_while_a_check_fails_and_open_with_a_reason(run: Run, tmp_path: Path) -> None:
    run("set", "usage_right", "1", "ends_on=2090-09-30")
    out = tmp_path / "pack"
    says = run("pack", "--post", "1", "--out", str(out), status=1)
    assert says.startswith("The pack is locked. The right to use “glow” ends on 2090-09-30")
    assert not out.exists()
    run("check-post", "1", "--override", "Jo said yes on the phone")
    run("pack", "--post", "1", "--out", str(out))
    assert "Jo said yes on the phone" in (out / "media" / "credits-and-rights.csv").read_text("utf-8")


def test_whose_pack_is_said(run: Run, tmp_path: Path) -> None:
    out = str(tmp_path / "pack")
    assert run("pack", "--out", out, status=2) == "Say whose pack it is: --post ID or --deal ID."
    assert run("pack", "--post", "9", "--out", out, status=1).startswith("There is no post 9")
    assert run("pack", "--deal", "9", "--out", out, status=1).startswith("There is no deal 9")
