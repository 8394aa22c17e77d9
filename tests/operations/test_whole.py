import os
import socket
import time
from contextlib import closing
from pathlib import Path

import pytest

from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.csv_files import must_be_free, write_csv
from socialroi_desktop.operations.whole import must_be_new, whole_folder, write_whole


def test_what_was_left_by_one_that_was_killed_goes_and_what_goes_on_or_is_not_ours_stays(
    tmp_path: Path,
) -> None:
    long_ago = time.time() - 7200
    for name, old in (
        (".killed.socialroi-part", True),
        (".now.socialroi-part", False),
        (".theirs.part", True),
    ):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.jpg").write_text("x")
        if old:
            os.utime(tmp_path / name, (long_ago, long_ago))
    (tmp_path / ".out.socialroi-part").mkdir()
    with whole_folder(tmp_path / "out") as unfinished:
        (unfinished / "b.jpg").write_text("y")
    assert sorted(path.name for path in tmp_path.iterdir()) == [".now.socialroi-part", ".theirs.part", "out"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="This system knows no pipes that have a name.")
def test_what_is_no_file_is_neither_replaced_nor_waited_for(tmp_path: Path) -> None:
    pipe, link = tmp_path / "pipe.csv", tmp_path / "link.csv"
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    for path in (pipe, link):
        for write in (
            lambda path: write_csv(path, ["a"], [["1"]]),
            lambda path: must_be_free(path, ["a"]),
            lambda path: write_whole(path, b"a"),
            must_be_new,
        ):
            with pytest.raises(UserError, match=f"“{path.name}” is a device or a pipe"):
                write(path)
    assert pipe.is_fifo()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link.csv", "pipe.csv"]
    with pytest.raises(UserError), whole_folder(pipe) as unfinished:
        (unfinished / "b.jpg").write_text("y")
    assert pipe.is_fifo()


def test_a_socket_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not hasattr(socket, "AF_UNIX"):
        pytest.skip("This system knows no sockets that have a name.")
    monkeypatch.chdir(tmp_path)
    with closing(socket.socket(socket.AF_UNIX)) as listening:
        listening.bind("here")
        with pytest.raises(UserError, match="“here” is a device or a pipe"):
            write_whole(Path("here"), b"a")
        assert Path("here").is_socket()


def test_what_stands_for_the_output_makes_no_file_of_that_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UserError, match="“-” is no name of a file"):
        write_csv(Path("-"), ["a"], [["1"]])
    with pytest.raises(UserError, match="“-” is no name of a file"), whole_folder(Path("-")):
        pass
    assert not list(tmp_path.iterdir())
