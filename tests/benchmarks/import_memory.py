"""Imports a large orders file on the command line and a ten times smaller one, and holds their peak memory together.

The ratio stays near one where memory does not grow with the file. Run: `python tests/benchmarks/import_memory.py [MEGABYTES]`.
"""

import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from orders_file import write_orders

MEGABYTES = int(os.environ.get("BENCHMARK_MEGABYTES", "200"))
_ROW_BYTES = 269
_CHILD = """
import sys
from socialroi_desktop.cli import main
sys.exit(main(sys.argv[1:]))
"""


def socialroi(*words: object) -> None:
    """Run a command in a process of its own, and fail with it."""
    command = [sys.executable, "-c", _CHILD, *map(str, words)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def peak_of(megabytes: int) -> float:
    """Return the peak resident memory, in MB, of an import of a file of about so many megabytes.

    Runs in a fresh process, because the peak of children is that of the largest so far.
    """
    done = subprocess.run(
        [sys.executable, __file__, "--child", str(megabytes)], check=True, stdout=subprocess.PIPE, text=True
    )
    size, peak = done.stdout.split()[-2:]
    print(f"{int(size) / 1e6:8.1f} MB file: peak {float(peak):7.1f} MB", flush=True)
    return float(peak)


def _child(megabytes: int) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        source, shop = Path(scratch) / "orders.csv", Path(scratch) / "shop.socialroi"
        write_orders(source, megabytes * 1_000_000 // _ROW_BYTES)
        socialroi("new", shop, "--currency", "USD")
        socialroi("import", shop, source, "--json")
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(source.stat().st_size, peak)


def main(megabytes: int) -> None:
    """Print the peak for a tenth of the size and for all of it, and their ratio."""
    small, large = peak_of(megabytes // 10), peak_of(megabytes)
    print(f"peak of the large file / peak of the small one: {large / small:.2f}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        _child(int(sys.argv[2]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else MEGABYTES)
