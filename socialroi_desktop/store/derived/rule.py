"""What a rule of derived columns is: what they follow from, and how they are brought up to date."""

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from socialroi_desktop.store.derived.touched import Touched


@dataclass(frozen=True, slots=True)
class Rule:
    """Values that follow from other rows.

    `inputs` are the tables they follow from with the columns that matter; none named means all of them. `run` brings
    them up to date after a change that concerns these.
    """

    inputs: Mapping[str, tuple[str, ...]]
    run: Callable[[sqlite3.Connection, Touched], None]

    def concerned(self, touched: Touched) -> bool:
        """Tell whether a change can have moved what follows."""
        return any(touched.concerns(entity, columns) for entity, columns in self.inputs.items())
