"""What the import command prints for people of each file: counts, problems, doubtful rows with both readings."""

from collections.abc import Mapping, Set
from typing import Any

from socialroi_desktop.commands.doubts import as_lines


def print_report(report: Mapping[str, Any], said: Set[str]) -> None:
    """Print what became of a file, and its problems but those `said` as errors."""
    if report["format"]:
        print(
            "{file}: {format}, {entity}: {new} new, {same} same, {changed} changed, {doubtful} doubtful,"
            " {rejected} rejected, {skipped} skipped".format(**report)
        )
    else:
        print("{file}: not read".format(**report))
    if report["refused"]:
        print(f"  Left out as refused: {report['refused']}")
    if report["makes"]:
        print("  Comes with it: " + ", ".join(f"{count} {name}" for name, count in report["makes"].items()))
    doubted = {(doubt["message"], doubt["column"]) for doubt in report["doubts"]}
    for problem in report["problems"]:
        if problem["message"] not in said and (problem["message"], problem["column"]) not in doubted:
            print("  " + _told(problem))
    for line in as_lines(report["doubts"]):
        print("  " + line)
    if (more := report["doubtful"] - len(report["doubts"])) > 0 and report["doubts"]:
        print(f"  {more} more doubtful rows are not listed.")


def _told(problem: dict[str, Any]) -> str:
    """Return a problem with its place in the file, as far as it has one."""
    if problem["line"] is None:
        return str(problem["message"])
    place = "Line {line}, column {column}: {message}" if problem["column"] else "Line {line}: {message}"
    return place.format(**problem)
