"""Writes the schema of a new workspace to tests/fixtures, under its number: what is released stays known for ever.

Started by `dev.py schema`, inside the environment.
"""

import tempfile
from pathlib import Path

from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.store.file.version import SCHEMA_VERSION
from socialroi_desktop.store.file.workspace import create

FIXTURES = Path(__file__).parents[1] / "tests" / "fixtures"
_STATEMENTS = (
    "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE '%migrations%' ORDER BY type, name"
)


def write() -> Path:
    """Write the newest schema and return its file."""
    with (
        tempfile.TemporaryDirectory() as folder,
        create(Path(folder) / "new.socialroi", Settings(name="New")) as made,
    ):
        statements = [row[0] for row in made.connection().execute(_STATEMENTS)]
    path = FIXTURES / f"schema_{SCHEMA_VERSION:04d}.sql"
    path.write_text(";\n".join(statements) + ";\n", "utf-8", newline="\n")
    return path


if __name__ == "__main__":
    print(write())
