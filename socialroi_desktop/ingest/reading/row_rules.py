"""Whether a row of a file holds as a whole: what is required is there, and its values fit each other.

The rules are those the record declares, as for what is typed. Knows one layout and its rows.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from socialroi_desktop.catalogue import profile_rules
from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import RECORDS, ProfileCheck
from socialroi_desktop.domain.rules import broken, has_rules
from socialroi_desktop.ingest.cells.layout import Layout


class RowRules:
    """Tells what is wrong with the rows of one layout; `sources` are the columns of each field."""

    def __init__(self, layout: Layout, sources: Mapping[str, Sequence[int]]) -> None:
        self._layout, self._sources = layout, sources
        self._record = RECORDS[layout.format.entity]
        # Asked once: a million orders have no rules between their fields.
        self._has_rules = has_rules(self._record)
        self._required = [
            spec
            for spec in layout.specs.values()
            if spec.asked and spec.importable and not spec.blank_in_files
        ]

    def problem(self, row: Mapping[str, Value], line: int) -> Problem | None:
        """Return what is wrong with a row that was read and completed, or None."""
        for spec in self._required:
            if row.get(spec.name) in (None, "") and spec.is_required(row.get):
                told = Problem("{field} is missing; fill it in.", {"field": spec.label}, column=spec.label)
                return self._placed(told, spec.name, line)
        if self._record is ProfileCheck and (wrong := profile_rules().problem(str(row.get("ticked") or ""))):
            return self._placed(wrong, "ticked", line)
        if not self._has_rules:
            return None
        found = next(broken(self._record, row.get), None)
        return None if found is None else self._placed(found, found.column or "", line)

    def _placed(self, problem: Problem, name: str, line: int) -> Problem:
        places = self._sources.get(name)
        column = self._layout.title(places[0]) if places else problem.column
        return replace(problem, line=line, column=column)
