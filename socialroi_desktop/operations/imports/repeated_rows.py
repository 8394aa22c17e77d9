"""The verdict on a row whose key an earlier row of the same file has. Knows two rows; asks nobody."""

from socialroi_desktop.domain.imports import Assessed, Chunk, Verdict
from socialroi_desktop.domain.key_forms import KeyForms
from socialroi_desktop.domain.problem import Problem


def judge_twin(chunk: Chunk, n: int, twin: int, how: KeyForms) -> Assessed:
    """Return the verdict on row `n` of a chunk that has the key of its row `twin`: the same, or doubtful with other values."""
    first = chunk.rows[twin]
    equal = how.with_key(chunk.rows[n], how.key_of(first)) == first
    if equal and chunk.beside.get(n) in (None, chunk.beside.get(twin)):
        return Assessed(Verdict.SAME)
    return twin_doubt(chunk.lines[n], chunk.lines[twin])


def twin_doubt(line: int, first: int) -> Assessed:
    """Return the doubt about a line that repeats an earlier one with other values."""
    problem = Problem(
        "Line {line} repeats line {first} with other values; only the first is taken.",
        {"line": line, "first": first},
        line=line,
    )
    # No row to change: accepting the doubt cannot make two truths out of one file.
    return Assessed(Verdict.DOUBTFUL, existing_id=-1, doubt=problem)
