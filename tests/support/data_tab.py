"""A session over a small invented workspace, and invented files to import, for tests of the Data tab."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QLocale

from socialroi_desktop.domain.records import Campaign, Cost
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.shared.session import Session
from workspaces import FILE, Kept, copied, keep, new_workspace

TODAY = date(2026, 9, 20)
COST_LIST = (
    "Date,Kind,Amount,Currency,Channel,Campaign,Note\n"
    "2026-09-01,ads,12.50,USD,Instagram,Łódzka jesień,滑板鞋\n"
    "2026-09-02,fee,abc,USD,TikTok,,Opłata\n"
    "2026-09-03,tool,9.99,USD,,,Szablon\n"
)
UNKNOWN = "Wann,Betrag ,Wozu\n2026-09-05,10.00,Plakat\n2026-09-06,20.00,Sticker\n"


@contextmanager
def english() -> Iterator[None]:
    """Write numbers and dates as in the United States meanwhile."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    try:
        yield
    finally:
        QLocale.setDefault(before)


@contextmanager
def data_session(folder: Path, *, costs: int = 3) -> Iterator[Session]:
    """Give a session with a campaign and some costs of September 2026: 10, 20, 30 ... dollars."""
    with copied(_kept(costs), folder / FILE) as workspace:
        yield Session(workspace, InlineJobs(), TODAY)


@cache
def _kept(costs: int) -> Kept:
    return keep(partial(_made, costs))


def _made(costs: int, folder: Path) -> Workspace:
    workspace = new_workspace(folder)
    add_record(workspace, record=Campaign(name="Ra mắt"))
    for n in range(1, costs + 1):
        cost = Cost(
            spent_on=f"2026-09-{n:02d}", kind="tool", amount=n * 1000, currency="USD",
            channel="instagram", campaign_id=1, note=f"Note {n}",
        )  # fmt: skip
        add_record(workspace, record=cost)
    return workspace


def write(folder: Path, name: str, text: str) -> Path:
    """Write a file to import."""
    path = folder / name
    path.write_text(text, "utf-8")
    return path
