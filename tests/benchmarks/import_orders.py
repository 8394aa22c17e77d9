"""Imports one million orders, typed, judged, with lines and evidence, against three ways to load the same file untyped.

Prints ratios of one run; the times themselves mean nothing on another machine. Each way runs in a process of its own,
so that the memory and the processor time it needed can be read off; what waits for a processor shows in the first
column only. Run: `python packaging/dev.py benchmark import_orders [ROWS]`.
"""

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from orders_file import write_orders

ROWS = int(os.environ.get("BENCHMARK_ROWS", "1000000"))


def ours(source: Path, folder: Path) -> None:
    from socialroi_desktop import ingest
    from socialroi_desktop.domain.workspace import Settings
    from socialroi_desktop.operations.imports.importing import import_files
    from socialroi_desktop.operations.imports.wanted import FileImport
    from socialroi_desktop.store.file.workspace import create

    with create(folder / "shop.socialroi", Settings(name="Shop", gross_margin=4000)) as workspace:
        plan = ingest.plan(ingest.open_source(source), workspace.settings())
        (result,) = import_files(workspace, files=[FileImport(plan)])
    if result.counts.new != ROWS:
        raise SystemExit(f"expected {ROWS} new orders, got {result.counts}")


def sqlite_import(source: Path, folder: Path) -> None:
    commands = f".mode csv\n.import {source} orders\n"
    subprocess.run(["sqlite3", str(folder / "raw.db")], input=commands, text=True, check=True)


def to_sql(source: Path, folder: Path) -> None:
    import sqlite3

    import pandas

    connection = sqlite3.connect(folder / "frame.db")
    for chunk in pandas.read_csv(source, chunksize=50_000):
        chunk.to_sql("orders", connection, if_exists="append", index=False)
    connection.commit()
    connection.close()


def sqlite_utils_insert(source: Path, folder: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "sqlite_utils",
        "insert",
        str(folder / "utils.db"),
        "orders",
        str(source),
        "--csv",
        "--silent",
    ]
    subprocess.run(command, check=True)


WAYS: dict[str, Callable[[Path, Path], None]] = {
    "socialroi import": ours,
    "sqlite3 .import": sqlite_import,
    "DataFrame.to_sql": to_sql,
    "sqlite-utils insert": sqlite_utils_insert,
}


def run_way(name: str, source: Path) -> dict[str, float]:
    """Run one way in a fresh process; return seconds and peak MB."""
    done = subprocess.run(
        [sys.executable, __file__, "--way", name, str(source)], stdout=subprocess.PIPE, check=True
    )
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _child(name: str, source: Path) -> None:
    folder = Path(tempfile.mkdtemp())
    started = time.perf_counter()
    WAYS[name](source, folder)
    seconds = time.perf_counter() - started
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    shutil.rmtree(folder)
    # Of the process and the one it started, each at its largest: an upper bound of what both held at once.
    peak = sum(one.ru_maxrss for one in used) / 1024
    own, others = (one.ru_utime + one.ru_stime for one in used)
    print(json.dumps({"seconds": seconds, "megabytes": peak, "own": own, "others": others}))


def main() -> None:
    """Print one line a way and the ratios against `sqlite3 .import`."""
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "orders.csv"
        write_orders(source, ROWS)
        skipped = [] if shutil.which("sqlite3") else ["sqlite3 .import"]
        results = {name: run_way(name, source) for name in WAYS if name not in skipped}
    for name, found in results.items():
        print(
            f"{name:22} {found['seconds']:7.1f} s {found['megabytes']:7.0f} MB"
            f"  (processor: {found['own']:.1f} s itself, {found['others']:.1f} s processes it started)"
        )
    mine = results["socialroi import"]["seconds"]
    for name, found in results.items():
        if name != "socialroi import":
            print(f"socialroi import / {name}: {mine / found['seconds']:.2f}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--way"]:
        _child(sys.argv[2], Path(sys.argv[3]))
    else:
        main()
