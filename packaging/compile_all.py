"""Compile the app and its tests, before test workers that would each do all of it at the same time.

pytest keeps tests compiled in its own way, with what an assertion compares, as soon as it collects them; so it collects
here, a part in each process. This runs inside the environment and knows nothing of what the tests are about.
"""

import compileall
import os
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import cache_from_source
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("socialroi_desktop", "packaging", "tests/support")
COLLECT = ("-m", "pytest", "--collect-only", "-qq", "--tb=short", "-p", "no:cacheprovider", "-n0")
NOTHING_THERE = 5  # the exit status of pytest where no file holds a test
# To collect costs imports, too; so few files each worker compiles in less time itself.
WORTH = 100


def main() -> int:
    """Compile what changed since it was compiled; 1 when something is no Python."""
    workers = os.cpu_count() or 1
    for folder in FOLDERS:
        if not compileall.compile_dir(ROOT / folder, quiet=1, workers=workers):
            return 1
    stale = [test for test in sorted((ROOT / "tests").rglob("test_*.py")) if is_stale(test)]
    if len(stale) < WORTH:
        return 0
    wrong = collected([stale[part::workers] for part in range(workers)])
    print(*wrong, sep="\n", end="", file=sys.stderr)
    return 1 if wrong else 0


def is_stale(test: Path) -> bool:
    """Tell whether `test` was written after pytest compiled it, if ever; pytest looks at its content by itself."""
    folder, written = Path(cache_from_source(str(test))).parent, test.stat().st_mtime
    return all(kept.stat().st_mtime < written for kept in folder.glob(f"{test.stem}.*-pytest-*.pyc"))


def collected(parts: Sequence[Sequence[Path]]) -> list[str]:
    """Let pytest collect all parts at the same time; return what it says of those that it can not."""
    running = [
        subprocess.Popen(
            [sys.executable, *COLLECT, *map(str, part)],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace",
        )
        for part in parts
        if part
    ]  # fmt: skip
    said = [(process.communicate()[0], process.returncode) for process in running]
    return [text for text, status in said if status not in (0, NOTHING_THERE)]


if __name__ == "__main__":
    sys.exit(main())
