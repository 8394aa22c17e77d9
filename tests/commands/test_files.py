"""Kept files on the command line: kept, listed, handed out, carried by export and backup, checked and swept."""

import csv
import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop import cli
from socialroi_desktop.domain.records import Influencer
from workspaces import new_workspace


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with new_workspace(tmp_path) as workspace:
        add(workspace, Influencer(name="Jo"))
        return workspace.path


@pytest.fixture
def contract(file: Path, tmp_path: Path) -> Path:
    path = tmp_path / "contract.pdf"
    path.write_bytes(b"%PDF-1.7 signed")
    return path


def run(capsys, *words: object, status: int = 0):
    assert cli.main([str(word) for word in words]) == status
    told = capsys.readouterr()
    return told.err.strip() if status else told.out


def rows(capsys, *words: object):
    return json.loads(run(capsys, *words, "--json"))


def test_a_file_is_kept_listed_and_handed_out(file, contract, tmp_path, capsys):
    told = rows(capsys, "attach", file, "influencer", 1, contract, "--note", "signed in May")
    sha256 = hashlib.sha256(contract.read_bytes()).hexdigest()
    assert told == {"id": 1, "sha256": sha256, "kind": "application/pdf", "size": 15}
    (listed,) = rows(capsys, "attachments", file, "influencer", 1)
    assert (listed["name"], listed["sha256"], listed["note"]) == ("contract.pdf", sha256, "signed in May")
    assert listed["missing"] is False
    run(capsys, "attachment", file, 1, "--out", tmp_path / "copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes() == contract.read_bytes()
    assert "exists already" in run(capsys, "attachment", file, 1, "--out", tmp_path / "copy.pdf", status=1)
    (tmp_path / "out").mkdir()
    assert run(capsys, "attachment", file, 1, "--out", tmp_path / "out").strip().endswith("contract.pdf")
    run(capsys, "delete", file, "attachment", 1)
    assert rows(capsys, "attachments", file, "influencer", 1) == []
    run(capsys, "undo", file)
    assert len(rows(capsys, "attachments", file, "influencer", 1)) == 1


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["attach", "FILE", "influencer", "9", "CONTRACT"], 1, "There is no influencer 9"),
        (["attach", "FILE", "influencr", "1", "CONTRACT"], 2, "did you mean “influencer”"),
        (["attach", "FILE", "influencer", "1", "nowhere.pdf"], 1, "does not exist"),
        (["attach", "FILE", "influencer", "1", "/"], 1, "is a folder"),
        (["attachments", "FILE", "influencer", "9"], 1, "There is no influencer 9"),
        (["attachment", "FILE", "9", "--out", "x"], 1, "There is no file 9"),
        (
            ["add", "FILE", "attachment", "record_kind=influencer", "record_id=1", "name=x", "sha256=../x"],
            1,
            "no SHA-256",
        ),
    ],
)
def test_what_cannot_be_done_is_one_sentence(contract, capsys, words, status, said):
    given = {"FILE": contract.with_name("shop.socialroi"), "CONTRACT": contract}
    told = run(capsys, *(given.get(word, word) for word in words), status=status)
    assert said in told
    assert "\n" not in told
    assert not list(contract.parent.glob("shop.media/*/*"))


def test_a_backup_and_an_export_carry_the_files(file, contract, tmp_path, capsys):
    sha256 = rows(capsys, "attach", file, "influencer", 1, contract)["sha256"]
    copy = tmp_path / "backup.socialroi"
    run(capsys, "backup", file, copy)
    assert (tmp_path / "backup.media" / "MANIFEST").read_text() == f"{sha256}  15\n"
    (tmp_path / "shop.media").rename(tmp_path / "gone")
    assert rows(capsys, "attachments", copy, "influencer", 1)[0]["missing"] is False
    assert "sound" in run(capsys, "check", copy)
    rows(capsys, "export", copy, tmp_path / "out")
    assert (tmp_path / "out" / "files" / "1-contract.pdf").read_bytes() == contract.read_bytes()
    with (tmp_path / "out" / "files" / "files.csv").open(encoding="utf-8-sig", newline="") as listed:
        (row,) = csv.DictReader(listed)
    assert (row["SHA-256"], row["File"], row["Kind of record"]) == (sha256, "1-contract.pdf", "influencer")
    assert rows(capsys, "attachments", file, "influencer", 1)[0]["missing"] is True
    said = run(capsys, "check", file, status=1)
    assert "contract.pdf" in said
    assert "shop.media" in said


def test_a_check_sweeps_what_a_crash_left(file, contract, tmp_path, capsys):
    rows(capsys, "attach", file, "influencer", 1, contract)
    media = tmp_path / "shop.media"
    (media / ".taking-half").write_bytes(b"half")
    orphan = media / "ab" / ("ab" * 32)
    orphan.parent.mkdir(exist_ok=True)
    orphan.write_bytes(b"nobody")
    run(capsys, "check", file)
    assert not (media / ".taking-half").exists()
    assert not orphan.exists()
    assert len([path for path in media.rglob("*") if path.is_file()]) == 2
    assert (media / "unclaimed" / orphan.name).read_bytes() == b"nobody"


LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]),) * 2)
from socialroi_desktop.cli import main
sys.exit(main(sys.argv[2:]))
"""


def test_a_full_disk_keeps_nothing(file, tmp_path, capsys):
    pytest.importorskip("resource", reason="only Unix limits the size of files")
    big = tmp_path / "big.mp4"
    big.write_bytes(b"x" * (2 << 20))
    words = [sys.executable, "-c", LIMITED, str(1 << 20), "attach", str(file), "influencer", "1", str(big)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.strip() == "The disk is full: “big.mp4” was not kept. Make room and try again."
    assert [path for path in (tmp_path / "shop.media").rglob("*") if path.is_file()] == []
    assert rows(capsys, "attachments", file, "influencer", 1) == []


def test_a_backup_says_which_kept_file_is_missing(file, contract, tmp_path, capsys):
    run(capsys, "attach", file, "influencer", 1, contract)
    shutil.rmtree(file.with_suffix(".media"))
    assert cli.main(["backup", str(file), str(tmp_path / "copy.socialroi")]) == 0
    told = capsys.readouterr()
    assert told.out.strip() == str(tmp_path / "copy.socialroi")
    assert told.err.strip() == (
        "“contract.pdf” of influencer 1 is missing beside the workspace; the copy does not hold it either."
    )
