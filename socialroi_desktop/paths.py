"""Where the shipped resources and the user's own folders are, and how this very app is started again.

Knows the three ways the app is run (source checkout, installed package, frozen build) and nothing else.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """Return the folder that holds `formats/`, `styles/`, `demo/` and the other shipped data."""
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [Path(frozen) / "resources"] if frozen else []
    candidates += [_PACKAGE / "_resources", _PACKAGE.parent / "resources"]
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError("the resources folder is missing from this installation")


def resource(*parts: str) -> Path:
    """Return the path of one shipped resource, for example `resource("styles", "app.qss")`."""
    return resources().joinpath(*parts)


def launcher() -> Sequence[str]:
    """Return the start of a command line that runs this very installation."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "socialroi_desktop"]


def app_folder() -> Path:
    """Return the folder from which `python -m` finds this very package, wherever the app was started."""
    return _PACKAGE.parent


def start_beside(command: Sequence[str], *, pipesize: int = -1) -> "subprocess.Popen[bytes]":
    """Start a process of this app that is talked to through pipes; on Windows without a window of its own."""
    import subprocess

    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=app_folder(),
        creationflags=flags,
        pipesize=pipesize,
    )


def user_data() -> Path:
    """Return the folder for the demo workspace and the log, made when missing."""
    from platformdirs import user_data_path

    return user_data_path("SocialROI Desktop", appauthor=False, ensure_exists=True)
