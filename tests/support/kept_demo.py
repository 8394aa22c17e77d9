"""The demo workspace, made once in a whole run of the tests, however many workers there are; each test opens a copy."""

import os
import shutil
import time
from pathlib import Path

import pytest

from socialroi_desktop.operations.demo import make_demo
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.store.file.workspace import Workspace, open_workspace

_PATIENCE_S = 300


def open_demo(factory: pytest.TempPathFactory, name: str = "demo") -> Workspace:
    """Return the demo in a file of its own, open for writing."""
    return open_workspace(copied_demo(factory, name))


def copied_demo(factory: pytest.TempPathFactory, name: str = "demo") -> Path:
    """Return a file of the demo for whoever asks, with what is kept beside it."""
    kept, mine = _kept(factory), factory.mktemp(name) / "demo.socialroi"
    shutil.copy(kept, mine)
    shutil.copytree(Media(kept).folder, Media(mine).folder)
    return mine


def _kept(factory: pytest.TempPathFactory) -> Path:
    """Return the one that all workers share; who comes first makes it, the others wait."""
    root = factory.getbasetemp()
    # A worker has a folder of its own in that of the run.
    folder = (root.parent if "PYTEST_XDIST_WORKER" in os.environ else root) / "kept-demo"
    path, whole = folder / "demo.socialroi", folder / "whole"
    ends = time.monotonic() + _PATIENCE_S
    while not whole.exists():
        try:
            folder.mkdir()
        except FileExistsError:
            assert time.monotonic() < ends, "nobody made the demo"
            time.sleep(0.05)
            continue
        try:
            make_demo(path).close()
        except BaseException:
            # The next who asks tries it again, and says so as well.
            shutil.rmtree(folder)
            raise
        whole.touch()
    return path
