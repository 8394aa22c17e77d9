"""The name of kept bytes: their SHA-256, in lower case. Light, for records that tell of files are declared at the start."""

import re

from socialroi_desktop.domain.problem import Problem

_SHA256 = re.compile(r"[0-9a-f]{64}")


def sha256_problems(value: str | None) -> tuple[Problem, ...]:
    """Return what is wrong with the name of kept bytes; nothing when there is none."""
    if not value or _SHA256.fullmatch(value):
        return ()
    told = Problem("“{value}” is no SHA-256; attach the file itself.", {"value": value}, column="sha256")
    return (told,)
