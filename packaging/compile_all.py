"""Compile the app and its tests, before test workers that would each do all of it at the same time.

pytest keeps tests compiled in its own way, with what an assertion compares; this asks it to do so. It runs inside
the environment and knows nothing of what the tests are about.
"""

import compileall
import os
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from _pytest.assertion import rewrite

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("socialroi_desktop", "packaging", "tests/support")


def main() -> int:
    """Compile what changed since it was compiled; 1 when something is no Python."""
    workers = os.cpu_count() or 1
    for folder in FOLDERS:
        if not compileall.compile_dir(ROOT / folder, quiet=1, workers=workers):
            return 1
    stale = [path for path in tests_of(ROOT / "tests") if is_stale(path)]
    with ProcessPoolExecutor(workers) as pool:
        wrong = [text for text in pool.map(compile_test, stale, chunksize=8) if text]
    for text in wrong:
        print(text, file=sys.stderr)
    return 1 if wrong else 0


def tests_of(folder: Path) -> list[Path]:
    """Return the files that pytest compiles itself."""
    return sorted([*folder.rglob("test_*.py"), *folder.rglob("conftest.py")])


def is_stale(test: Path) -> bool:
    """Tell whether `test` was written after it was compiled, if ever; pytest looks at its content by itself."""
    compiled = compiled_of(test)
    return not compiled.is_file() or compiled.stat().st_mtime < test.stat().st_mtime


def compiled_of(test: Path) -> Path:
    """Return where pytest looks for the compiled test."""
    return rewrite.get_cache_dir(test) / (test.stem + rewrite.PYC_TAIL)


def compile_test(test: Path) -> str:
    """Compile one test as pytest does; return what is wrong with one that is no Python, else nothing."""
    told: Any = SimpleNamespace(trace=lambda _words: None)
    nothing: Any = None  # no option of pytest changes what is compiled
    try:
        source_hash, code = rewrite._rewrite_test(test, nothing)
    except (SyntaxError, ValueError) as error:  # a file with a sign of no text is a `ValueError`
        return f"{test} is no Python: {error}"
    rewrite.try_makedirs(compiled_of(test).parent)
    rewrite._write_pyc(told, code, source_hash, compiled_of(test))
    return ""


if __name__ == "__main__":
    sys.exit(main())
