"""Figures are added up in SQL: rows come one by one only for a proof, and a proof shows the rows a figure counts."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import (
    AccountDay,
    AdCost,
    Campaign,
    Cost,
    ExchangeRate,
    Influencer,
    Lead,
    Mention,
    PageTime,
    Post,
    WebSessions,
)
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.needs import sum_ids
from socialroi_desktop.queries.proof import prove
from socialroi_desktop.queries.scope import BREAKDOWNS, Scope
from socialroi_desktop.queries.sources import SOURCES
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders

DAYS = Period(date(2026, 3, 30), date(2026, 5, 3))
CHANNELS = ("instagram", "tiktok", "google_ads", None)


def fill(workspace: Workspace, copies: int) -> None:
    """Put rows of every kind into the same places, as many times as asked."""
    for n in range(4 * copies):
        kind, channel, day = n % 4, CHANNELS[n % 4], f"2026-04-{1 + n % 4:02d}"
        known, at = channel or "instagram", f"{day}T10:00:00Z"
        add(
            workspace,
            Cost(spent_on=day, kind=("hours", "tool", "influencer_fee", "other")[kind], minutes=60, channel=channel,
                 amount=None if kind == 0 else 500, currency=("USD", "USD", "EUR", "PLN")[kind], campaign_id=1,
                 influencer_id=1 + n % 2, post_id=None, reference=f"r{n}"),
            AdCost(channel=known, period_start="2026-04-02", period_end=("2026-04-02", "2026-04-19")[n % 2],
                   campaign="Spring", ad=f"{n}", spend=900, currency="USD", clicks=9, conversion_value=100),
            Lead(created_at=at, email=f"{n}@x.pl", channel=channel, campaign="Spring"),
            Mention(mentioned_at=at, author=f"a{n}", channel=channel, sentiment=("positive", None)[n % 2], kind="question"),
            Post(channel=known, external_id=f"{n}", published_at=at, reach=100, engagements=3, campaign_id=1),
        )  # fmt: skip
    for n in range(4 * copies):
        day, cut = f"2026-04-{1 + n % 4:02d}", "campaign+date+source"
        add(
            workspace,
            WebSessions(breakdown=cut, period_start=day, period_end=day, channel=CHANNELS[n % 3], source=f"s{n}", sessions=n,
                        bounces=1, campaign="spring"),
            PageTime(visit=f"{n}", visited_at=f"{day}T10:00:00Z", page="/", seconds=n, channel=CHANNELS[n % 3]),
        )  # fmt: skip
    for n in range(4 * copies):
        add(workspace, AccountDay(channel=CHANNELS[n % 3] or "", account="pine", day=f"2026-04-{1 + n % 28:02d}",
                                  followers=(100 + n) if n % 2 else None, reach=7, new_followers=n % 3))  # fmt: skip


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as workspace:
        add(
            workspace,
            Campaign(name="Spring", link_names="spring"),
            ExchangeRate(day="2026-01-01", currency="EUR", rate="2"),
        )
        add(workspace, Influencer(name="Anna", handle="one"), Influencer(name="Anna", handle="two"))
        yield workspace


def statements(workspace: Workspace, run: Callable[[], object]) -> list[str]:
    """Return the questions that a run put to the file."""
    said: list[str] = []
    connection = workspace.connection()
    connection.set_trace_callback(said.append)
    try:
        run()
    finally:
        connection.set_trace_callback(None)
    return [text for text in said if re.match(r"\s*(SELECT|WITH)\b", text)]


def handed_over(workspace: Workspace, run: Callable[[], object]) -> int:
    """Return how many rows the statements of a run gave to Python, besides the settings, which any first question reads."""
    workspace.settings()
    return sum(_rows(workspace.connection(), text) for text in statements(workspace, run))


def _rows(connection: sqlite3.Connection, text: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM ({text})").fetchone()[0])


OF_ROWS = [name for name in METRICS if any(sum_ids([name]) <= source.sums for source in SOURCES)]


@pytest.mark.parametrize("by", ["", "channel", "campaign", "influencer", "week", "month"])
def test_three_times_the_rows_in_the_same_places_are_no_more_rows_to_read(shop: Workspace, by: str) -> None:
    def ask() -> object:
        return figures_of(shop, Scope(DAYS, by), OF_ROWS)  # type: ignore[arg-type]  # a word of By

    fill(shop, 2)
    once = handed_over(shop, ask)
    fill_again(shop)
    assert handed_over(shop, ask) == once


def fill_again(workspace: Workspace) -> None:
    """Put twice the rows of before into their places by copying them, as only a test would."""
    connection = workspace.connection()
    for entity in ("cost", "ad_cost", "lead", "mention", "post", "web_sessions", "page_time"):
        names = [row[1] for row in connection.execute(f"PRAGMA table_info({entity})") if row[1] != "id"]
        cells = ", ".join("NULL" if name == "external_id" and entity == "lead" else name for name in names)
        cells = cells.replace("external_id", "external_id || ':' || n") if entity == "post" else cells
        connection.execute(
            f"INSERT INTO {entity} ({', '.join(names)}) SELECT {cells} FROM {entity}, (SELECT 1 AS n UNION SELECT 2)"
        )
    connection.commit()


def test_a_proof_reads_no_more_rows_than_it_shows(shop: Workspace) -> None:
    fill(shop, 20)
    scope = Scope(DAYS, "channel")
    found = figures_of(shop, scope, ["mentions", "leads", "total_cost"])
    for figure in (figure for figure in found if figure.rows):
        few = handed_over(shop, lambda figure=figure: prove(shop, figure, scope, limit=3))  # type: ignore[misc]  # bound at once
        (first, *_) = prove(shop, figure, scope, limit=3).tables
        assert (len(first.rows), first.total > 3) == (3, True)
        # For each table: the ids, the rows of them, how many there are in all, and a few words about the workspace.
        assert few < 40


@pytest.mark.parametrize("by", ["channel", "month"])
def test_mentions_are_counted_from_an_index_without_reading_their_texts(shop: Workspace, by: str) -> None:
    fill(shop, 2)
    said = statements(shop, lambda: figures_of(shop, Scope(DAYS, by), ["net_sentiment", "questions"]))  # type: ignore[arg-type]  # a word of By
    (counting,) = (text for text in said if "FROM mention" in text and "count(*)" in text)
    plan = [row[3] for row in shop.connection().execute(f"EXPLAIN QUERY PLAN {counting}")]
    assert "COVERING INDEX" in plan[0]


@pytest.mark.parametrize("by", ["", *(by for by in BREAKDOWNS if by not in ("goal", "week"))])
@pytest.mark.parametrize("channels", [None, frozenset({"instagram", "google_ads"})], ids=["all", "some"])
def test_every_figure_counts_the_rows_of_its_proof(
    shop: Workspace, by: str, channels: frozenset[str] | None
) -> None:
    fill(shop, 2)
    orders = [
        {"utm_source": source, "utm_campaign": "spring", "customer": f"c{n}", "gross_sales": 900, "refunds": 10 * n,
         "ordered_at": f"2026-04-{1 + n:02d}T10:00:00Z"}
        for n, source in enumerate(("ig", "fb", None, "ig"))
    ]  # fmt: skip
    put_orders(shop, orders)
    for n in range(3):
        add(shop, WebSessions(breakdown="date+source", period_start="2026-04-01", period_end="2026-04-03",
                              channel=CHANNELS[n], source=f"s{n}", sessions=9, page_views=20))  # fmt: skip
        add(
            shop,
            PageTime(
                visited_at="2026-04-05T10:00:00Z", visit=f"v{n}", page="/", seconds=30, channel="instagram"
            ),
        )
    scope = Scope(DAYS, by, channels=channels)  # type: ignore[arg-type]  # a word of By
    for figure in figures_of(shop, scope, list(METRICS)):
        told = {table.entity: table.total for table in prove(shop, figure, scope).tables}
        assert figure.rows == sum(told.values()), (figure.metric, figure.group, told)
