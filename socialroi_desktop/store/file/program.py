"""Which state of the app worked something out: what another one kept in a file is not believed. Reads no workspace."""

import sys
from functools import cache
from pathlib import Path

from socialroi_desktop.paths import resources
from socialroi_desktop.store.file.version import SCHEMA_VERSION


@cache
def program() -> str:
    """Return a word that differs once anything of the app was changed or installed anew."""
    package = Path(__file__).resolve().parents[2]
    files = [*package.rglob("*.py"), *resources().rglob("*.toml")]
    newest = max((file.stat().st_mtime_ns for file in (*files, Path(sys.executable))), default=0)
    return f"{SCHEMA_VERSION} {len(files)} {newest}"
