import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from socialroi_desktop.errors import UserError
from socialroi_desktop.store.file.own_files import must_not_be_ours


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.socialroi"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (a)")
    return path


@pytest.mark.parametrize(
    "name", ["shop.socialroi", "shop.socialroi-wal", "shop.socialroi-shm", "shop.socialroi-lock", "./x/../shop.socialroi"]
)  # fmt: skip
def test_a_workspace_and_what_lies_beside_it_is_never_written_over(shop: Path, name: str) -> None:
    with pytest.raises(UserError, match="the workspace itself"):
        must_not_be_ours(shop.parent / name)


@pytest.mark.parametrize("name", ["shop.media", "shop.media/x.csv", "shop.media/01/new/deep.pdf"])
def test_nothing_is_written_among_kept_files(shop: Path, name: str) -> None:
    with pytest.raises(UserError, match="among the kept files"):
        must_not_be_ours(shop.parent / name)


def test_links_are_followed(shop: Path, tmp_path: Path) -> None:
    (tmp_path / "else").mkdir()
    link, kept = tmp_path / "sheet.pdf", tmp_path / "else" / "ab" / ("ab" + "0" * 62)
    link.symlink_to(shop)
    with pytest.raises(UserError, match="the workspace itself"):
        must_not_be_ours(link)
    (tmp_path / "shop.media").symlink_to(tmp_path / "else")
    with pytest.raises(UserError, match="among the kept files"):
        must_not_be_ours(kept)


@pytest.mark.parametrize(
    "name", ["shop.pdf", "my.media/x.csv", "shop.socialroi.csv", "notes-wal", "new.socialroi"]
)
def test_all_other_names_are_free(shop: Path, name: str) -> None:
    must_not_be_ours(shop.parent / name)
