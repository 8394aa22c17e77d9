"""Draws every tab of a workspace as a PNG without a display, for the README and for looking at one's work."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from socialroi_desktop.errors import UserError
from socialroi_desktop.store.file.own_files import must_not_be_ours
from socialroi_desktop.store.file.workspace import open_workspace


def draw_tabs(folder: Path, file: Path | None, theme: str, size: tuple[int, int]) -> list[Path]:
    """Write `TAB-THEME.png` for every tab into `folder`; return the files. Without a workspace the demo is drawn."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    must_not_be_ours(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            "“{folder}” cannot be made: {reason}.", folder=folder, reason=error.strerror
        ) from None
    if file is not None:
        return _draw(folder, file, theme, size)
    from socialroi_desktop.operations.demo import make_demo

    with TemporaryDirectory() as scratch:
        demo = Path(scratch) / "skate.socialroi"
        make_demo(demo).close()
        return _draw(folder, demo, theme, size)


def _draw(folder: Path, file: Path, theme: str, size: tuple[int, int]) -> list[Path]:
    from PySide6.QtWidgets import QApplication

    from socialroi_desktop.jobs import InlineJobs
    from socialroi_desktop.viewmodels.shared.formatting import group_digits_everywhere
    from socialroi_desktop.viewmodels.shared.session import Session
    from socialroi_desktop.views.theme import active_theme
    from socialroi_desktop.window import WorkspaceWindow

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    group_digits_everywhere()
    look = active_theme()
    look.apply(theme)
    look.load_icons()
    drawn = []
    with open_workspace(file, read_only=True) as workspace:
        session = Session(workspace, InlineJobs())
        window = WorkspaceWindow(session, _NoCommands())
        window.resize(*size)
        window.show()
        for page_id in window.page_ids:
            window.show_page(page_id)
            for _ in range(3):
                application.processEvents()
            target = folder / f"{page_id}-{theme}.png"
            must_not_be_ours(target)
            if not window.grab().save(str(target)):
                raise UserError("“{file}” cannot be written.", file=str(target))
            drawn.append(target)
        window.close()
        window.deleteLater()
        application.processEvents()
    return drawn


class _NoCommands:
    def make_new(self) -> None:
        """Screenshots press no buttons."""

    def choose_file(self) -> None:
        """Screenshots press no buttons."""

    def open_demo(self) -> None:
        """Screenshots press no buttons."""
