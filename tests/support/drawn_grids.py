"""Grids of pictures whose tiles are drawn and compared, pixel by pixel."""

from PySide6.QtCore import Qt

from picture_files import picture, put_picture
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.viewmodels.records.cards import CardSetup
from socialroi_desktop.viewmodels.records.tiles import TileSetup, TilesModel
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.views.records.grid import PictureGrid

COUNT, THERE = 60, 3
TAGS = {"tag": "asked"}
SETUP = TileSetup(
    CardSetup(
        title=lambda file: file.name,
        number=lambda _file: "0:34",
        subtitle=lambda file: file.note or "",
        tag=lambda _file: (TAGS["tag"], Tone.GOOD),
    ),
    lines=3,
    told_by=lambda: TAGS["tag"],
)


def keep_files(session, tmp_path):
    """Keep three pictures and files that are missing; return their hashes."""
    media = Media(session.workspace.path)
    colors = ["#cc2222", "#22cc22", "#2222cc"]
    found = [media.take_in(put_picture(tmp_path / "p.png", picture(color=color))).sha256 for color in colors]
    found += [f"{n:064x}" for n in range(COUNT - THERE)]
    with change(session.workspace, "Files") as writer:
        rows = [("cost", 1, f"picture {n}", sha256) for n, sha256 in enumerate(found)]
        writer.insert_rows("attachment", ("record_kind", "record_id", "name", "sha256"), rows)
    return found


def shown(table, qtbot, size):
    made = PictureGrid(TilesModel(table, SETUP, table), "Pictures of files")
    qtbot.addWidget(made)
    # Of two windows only one has the focus, which is seen.
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.resize(size)
    made.show()
    qtbot.waitExposed(made)
    return made


def all_there(grid, qtbot):
    """Wait until it is known of each tile in sight what stands on its picture."""

    def known(number):
        sha256 = grid.tile(number).data(Role.PICTURE)
        return grid.pictures.picture(sha256) is not None or grid.pictures.reason(sha256)

    qtbot.waitUntil(lambda: all(map(known, grid.in_sight)))


def shot(grid):
    """Return what is seen of the tiles."""
    return grid.viewport().grab().toImage()


def shot_anew(grid, qtbot):
    """Return what a grid shows that has not drawn anything before, over the same rows."""
    other = shown(grid.tiles.rows, qtbot, grid.size())
    other.setFont(grid.font())
    other.set_tile_width(grid.tile_width)
    other.verticalScrollBar().setValue(grid.value)
    if grid.selected_rows():
        other.go_to(*grid.selected_rows())
    other.verticalScrollBar().setValue(grid.value)
    all_there(other, qtbot)
    return shot(other)


def painted(grid):
    """Count from now on what the grid draws anew: a list of faces that grows."""
    faces, paint = [], grid._delegate.paint

    def counted(painter, look, face, image, *, words=True):
        faces.append(face)
        paint(painter, look, face, image, words=words)

    grid._delegate.paint = counted
    return faces
