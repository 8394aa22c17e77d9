"""A file read in another process gives the very chunks that it gives here, whatever becomes of that process."""

import os
import sys
import time
from pathlib import Path

import pytest

from every import every
from ingest_runs import FIXTURES, HOME
from socialroi_desktop import ingest
from socialroi_desktop.domain.imports import Chunk
from socialroi_desktop.domain.progress import no_progress
from socialroi_desktop.errors import Cancelled
from socialroi_desktop.ingest.reading import ahead, reader
from socialroi_desktop.ingest.reading.ahead import read_ahead
from socialroi_desktop.ingest.reading.packed import (
    chunk_as_bytes,
    chunk_from_bytes,
    layout_as_bytes,
    layout_from_bytes,
)
from socialroi_desktop.ingest.reading.reader import read_here

HEADER = (
    "Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,"
    "Lineitem quantity,Lineitem name,Lineitem price,Note Attributes,Refunded Amount\n"
)
# Reads as the child does, and dies before the second chunk.
HALF = """
from socialroi_desktop.ingest.reading import ahead_child
import os, sys
asked, given = ahead_child.chunk_as_bytes, []
def once(chunk):
    if given:
        os._exit(9)
    given.append(chunk)
    return asked(chunk)
ahead_child.chunk_as_bytes = once
ahead_child.run()
"""
# Says who it is, and then nothing.
SILENT = "import os, sys, time; open(sys.argv[1], 'w').write(str(os.getpid())); time.sleep(600)"


def told(chunk: Chunk | None):
    """Return a chunk as plain values."""
    if chunk is None:
        return None
    return (
        chunk.entity, chunk.columns, list(map(tuple, chunk.rows)), list(chunk.lines), told(chunk.children),
        list(chunk.parents), chunk.beside, chunk.rejected, chunk.skipped, chunk.doubts, chunk.file_lines, told(chunk.aside),
    )  # fmt: skip


def orders(folder: Path, count: int = 45_000) -> ingest.Plan:
    """Plan a list of orders: several lines each, sums that contradict, cells that cannot be read, refunds, a cut end."""
    path = folder / "orders.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write(HEADER)
        for n in range(count):
            total = "-5.00" if n % 997 == 5 else "x" if n % 991 == 7 else "9.99" if n % 983 == 9 else "25.00"
            source = "utm_source: instagram" if n % 3 else ""
            file.write(
                f"#{n},b{n % 70}@example.com,paid,{'USD' if n % 5 else 'EUR'},20.00,5.00,0.00,{total},0.00,"
                f"2026-0{n % 9 + 1}-03 10:00:00 +0200,1,Grip ł,20.00,{source},0.00\n"
            )
            if n % 4 == 0:
                file.write(f'#{n},,,,,,,,,,1,"Wax, ""two""\n",0.00,,\n')
        file.write("#last,a@example.com,paid\n")
    return planned(path)


def planned(path: Path) -> ingest.Plan:
    return ingest.plan(ingest.open_source(path), HOME)


def not_here(*_told: object):
    raise AssertionError("read in this process")


@every("path", sorted(FIXTURES.glob("*.*")), ids=lambda path: path.name)
def test_layouts_and_chunks_come_out_of_their_bytes_as_they_went_in(path):
    layout = planned(path).layout
    if layout.format.strategy == "declined":
        pytest.skip("not imported")
    found = list(read_here(layout_from_bytes(layout_as_bytes(layout)), no_progress))
    assert list(map(told, found)) == list(map(told, read_here(layout, no_progress)))
    assert [told(chunk_from_bytes(chunk_as_bytes(chunk))) for chunk in found] == list(map(told, found))


def test_another_process_gives_the_same_chunks_and_tells_how_far_it_is(tmp_path, monkeypatch):
    plan = orders(tmp_path)
    monkeypatch.chdir(tmp_path)
    here, there = [], []
    wanted = list(map(told, read_here(plan.layout, lambda *so_far: here.append(so_far))))
    found = list(map(told, read_ahead(plan.layout, lambda *so_far: there.append(so_far), not_here)))
    assert len(wanted) > 1
    assert any(chunk[7] for chunk in wanted)
    assert any(chunk[9] for chunk in wanted)
    assert wanted[-1][-1] is not None
    assert found == wanted
    assert list(dict.fromkeys(one for one in there if one != (0, None))) == here


@pytest.mark.parametrize("code", ["pass", "print('no message')", HALF, "import os; os.abort()"])
def test_what_a_process_that_dies_did_not_read_is_read_here(tmp_path, code):
    plan = orders(tmp_path)
    found = read_ahead(plan.layout, no_progress, read_here, command=(sys.executable, "-c", code))
    assert list(map(told, found)) == list(map(told, read_here(plan.layout, no_progress)))


def test_a_process_that_cannot_be_started_is_done_without(tmp_path):
    plan = orders(tmp_path, 10)
    found = read_ahead(plan.layout, no_progress, read_here, command=(str(tmp_path / "nothing"),))
    assert list(map(told, found)) == list(map(told, read_here(plan.layout, no_progress)))


def test_a_process_that_says_nothing_is_given_up(tmp_path, monkeypatch):
    monkeypatch.setattr(ahead, "_SILENT_SECONDS", 0.3)
    plan = orders(tmp_path, 10)
    command = (sys.executable, "-c", SILENT, str(tmp_path / "pid"))
    assert [len(chunk.rows) for chunk in read_ahead(plan.layout, no_progress, read_here, command=command)]


def test_who_stops_while_the_process_says_nothing_is_heard_and_ends_it(tmp_path):
    plan, pid = orders(tmp_path, 10), tmp_path / "pid"

    def stop(done: int, total: int | None) -> None:
        if pid.exists() and pid.read_text():
            raise Cancelled

    with pytest.raises(Cancelled):
        list(read_ahead(plan.layout, stop, not_here, command=(sys.executable, "-c", SILENT, str(pid))))
    if sys.platform != "win32":
        with pytest.raises(ProcessLookupError):
            os.kill(int(pid.read_text()), 0)


def test_who_stops_between_two_chunks_ends_the_process(tmp_path):
    chunks = read_ahead(orders(tmp_path).layout, no_progress, not_here)
    next(chunks)
    started = time.monotonic()
    chunks.close()
    assert time.monotonic() - started < 60


def test_what_is_wrong_with_a_file_is_told_alike(tmp_path):
    plan = orders(tmp_path, 10)
    plan.source.path.unlink()
    with pytest.raises(FileNotFoundError):
        list(read_ahead(plan.layout, no_progress, read_here))


def test_only_a_large_file_of_text_is_worth_a_process(tmp_path, monkeypatch):
    monkeypatch.setattr(ahead, "read_ahead", not_here)
    plan = orders(tmp_path, 10)
    assert list(ingest.read(plan))
    monkeypatch.setattr(reader, "WORTH_A_PROCESS", 100)
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    assert list(ingest.read(plan))
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    with pytest.raises(AssertionError, match="in this process"):
        list(ingest.read(plan))
