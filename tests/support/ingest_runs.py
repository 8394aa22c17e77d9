"""Runs a file through recognition and reading in one go, for tests."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from socialroi_desktop import ingest
from socialroi_desktop.domain.workspace import Settings

HOME = Settings(name="Pine", currency="EUR", timezone="Europe/Warsaw")
FIXTURES = Path(__file__).parents[1] / "fixtures" / "exports"


@dataclass
class Run:
    """What came out of a file: rows as dictionaries with their lines, children by their parent's place."""

    plan: ingest.Plan
    rows: list[dict[str, Any]] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    children: list[tuple[int, dict[str, Any]]] = field(default_factory=list)
    rejected: list[Any] = field(default_factory=list)
    skipped: list[Any] = field(default_factory=list)
    doubts: dict[int, Any] = field(default_factory=dict)
    file_lines: int = 0
    refunds: list[dict[str, Any]] = field(default_factory=list)
    refund_doubts: dict[int, Any] = field(default_factory=dict)

    def sum(self, name: str) -> int:
        """Add up a field; blanks count nothing."""
        return sum(row[name] or 0 for row in self.rows)


def read_file(path: Path, options: ingest.Options | None = None, settings: Settings = HOME) -> Run:
    """Open, plan and read a file."""
    run = Run(ingest.plan(ingest.open_source(path), settings, options))
    for chunk in ingest.read(run.plan):
        assert len(chunk.rows) == len(chunk.lines)
        for number, problem in chunk.doubts.items():
            run.doubts[chunk.lines[number]] = problem
        if chunk.children is not None:
            assert len(chunk.parents) == len(chunk.children.rows) == len(chunk.children.lines)
            run.children += [
                (len(run.rows) + parent, dict(zip(chunk.children.columns, row, strict=True)))
                for parent, row in zip(chunk.parents, chunk.children.rows, strict=True)
            ]
        run.rows += [dict(zip(chunk.columns, row, strict=True)) for row in chunk.rows]
        run.lines += chunk.lines
        if chunk.aside is not None:
            run.refund_doubts |= {
                len(run.refunds) + place: doubt for place, doubt in chunk.aside.doubts.items()
            }
            run.refunds += [dict(zip(chunk.aside.columns, row, strict=True)) for row in chunk.aside.rows]
        run.rejected += chunk.rejected
        run.skipped += chunk.skipped
        run.file_lines += chunk.file_lines
    return run


def write(folder: Path, text: str, name: str = "export.csv", encoding: str = "utf-8") -> Path:
    """Write a small file and return its path."""
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path
