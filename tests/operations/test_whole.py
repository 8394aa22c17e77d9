import os
import time
from pathlib import Path

from socialroi_desktop.operations.whole import whole_folder


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
