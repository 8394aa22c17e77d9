"""Visits and times on pages as SQL adds them up are those of a plain reading, row by row and day by day."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asking import add
from socialroi_desktop.domain.money import share_of_days
from socialroi_desktop.domain.pages import page_matches
from socialroi_desktop.domain.period import Period, month_of, week_of
from socialroi_desktop.domain.records import Campaign, ExchangeRate, TimeBand
from socialroi_desktop.store.derived import keeping
from socialroi_desktop.store.derived.order_stale import mark_inserted
from socialroi_desktop.store.derived.visit_days import VISIT_DAYS
from socialroi_desktop.store.file.codec import listed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.rates import load_rates
from socialroi_desktop.store.sums.behind import Behind, count_behind, ids_behind
from socialroi_desktop.store.sums.page_times import page_time_rows
from socialroi_desktop.store.sums.told import Rows, summed
from socialroi_desktop.store.sums.visit_tools import same_visits
from socialroi_desktop.store.sums.visits import TIMED, visit_rows
from workspaces import new_workspace

Row = dict[str, Any]
# By channel and key: what is added up, and the rows behind it.
Found = dict[tuple[str | None, str | None], tuple[int, frozenset[int]]]
# Days, breakdown and pages.
Question = tuple[Period, str, tuple[str, ...]]
NAMES = ("sessions", "users", "engagement_seconds", "web_revenue")
OF_SESSIONS = ("sessions", "engagement_seconds")
DAYS = st.dates(date(2026, 7, 1), date(2026, 8, 20))
PERIODS = st.tuples(DAYS, DAYS).map(lambda pair: Period(min(pair), max(pair)))
AMOUNTS = st.none() | st.integers(0, 5000)


def span(first: date, days: int) -> Row:
    return {"period_start": first.isoformat(), "period_end": (first + timedelta(days=days)).isoformat()}


VISITS = st.lists(
    st.builds(
        lambda days, rest: days | rest,
        st.builds(span, DAYS, st.sampled_from([0, 0, 0, 6, 30])),
        st.fixed_dictionaries(
            {
                "tool": st.sampled_from([None, "Matomo", "Plausible"]),
                "property": st.sampled_from([None, "pine.example", "blog.pine.example"]),
                "breakdown": st.sampled_from(
                    ["date", "date+source", "campaign+date", "date+landing_page+source", "date+page"]
                ),
                "channel": st.sampled_from([None, "instagram", "direct"]),
                "campaign": st.sampled_from([None, "summer", "SUMMER", "other", "(not set)", " "]),
                "page": st.sampled_from([None, "/blog/a", "/blog/b?x=1", "/shop"]),
                "currency": st.sampled_from([None, "USD", "EUR", "PLN"]),
            }
            | dict.fromkeys(NAMES, AMOUNTS)
        ),
    ),
    max_size=14,
)
PAGES = st.lists(
    st.fixed_dictionaries(
        {
            "visit": st.sampled_from("abc"),
            "visited_at": st.datetimes(datetime(2026, 7, 1), datetime(2026, 7, 4)).map(
                lambda when: f"{when:%Y-%m-%dT%H:%M:%SZ}"
            ),
            "seconds": AMOUNTS,
            "channel": st.sampled_from([None, "instagram", "direct"]),
            "tool": st.sampled_from([None, "Matomo"]),
        }
    ).map(lambda row: row | {"visited_on": row["visited_at"][:10]}),
    max_size=12,
)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with new_workspace(tmp_path_factory.mktemp("visits")) as workspace:
        add(
            workspace,
            Campaign(name="Summer sale", link_names="summer"),
            ExchangeRate(day="2026-07-10", currency="EUR", rate="1.0837"),
        )
        yield workspace


def put(workspace: Workspace, entity: str, rows: Sequence[Row]) -> list[Row]:
    """Put rows in the place of those that are there; return them with their ids."""
    connection = workspace.connection()
    connection.execute(f"DELETE FROM {entity}")
    for row_id, row in enumerate(rows, 1):
        values = {"id": row_id, **row}
        marks = ", ".join("?" * len(values))
        connection.execute(
            f"INSERT INTO {entity} ({listed(list(values))}) VALUES ({marks})", tuple(values.values())
        )
    mark_inserted(connection, entity, 1, len(rows))
    return [{"id": row_id, **row} for row_id, row in enumerate(rows, 1)]


@contextmanager
def kept_from_the_first() -> Iterator[None]:
    """Keep sums of a single row already."""
    small = keeping.SMALL
    keeping.SMALL = 0
    try:
        yield
    finally:
        keeping.SMALL = small


def days(row: Row) -> range:
    first, last = (date.fromisoformat(row[name]).toordinal() for name in ("period_start", "period_end"))
    return range(first, last + 1)


def days_of(rows: Sequence[Row]) -> set[int]:
    return {day for row in rows for day in days(row)}


def site(row: Row) -> tuple[str | None, str | None]:
    return row["tool"], row["property"]


def worth(rows: Sequence[Row], by: str) -> tuple[int, ...]:
    dimensions = set(rows[0]["breakdown"].split("+"))
    asked = by != "campaign" or "campaign" in dimensions
    return asked, "page" not in dimensions, "source" in dimensions, len(days_of(rows)), -len(dimensions)


def chosen(rows: Sequence[Row], by: str) -> dict[Any, list[Row]]:
    """Return by site the rows of the table that tells most."""
    tables: dict[Any, dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        tables[site(row)][row["breakdown"]].append(row)
    return {
        key: max((own[name] for name in sorted(own)), key=lambda one: worth(one, by))
        for key, own in tables.items()
    }


def that_count(rows: Sequence[Row], name: str, by: str, timed: set[int]) -> Iterator[tuple[Row, int]]:
    """Give each row of visits that counts for a sum with each day on which it does."""
    own = chosen([row for row in rows if row[name] is not None], by)
    ranked = chosen([row for row in rows if row["sessions"] is not None], by) if name in OF_SESSIONS else own
    order = sorted(
        {*own, *ranked},
        key=lambda key: (
            key not in ranked,
            [-int(part) for part in worth(ranked.get(key) or own[key], by)],
            key[0] or "~",
            key[1] or "",
        ),
    )
    taken: list[tuple[Any, set[int]]] = []
    for key in order:
        off = set(timed) if name == "engagement_seconds" else set()
        off |= {day for other, told in taken if same_visits(key, other) for day in told}
        for row in own.get(key, ()):
            yield from ((row, day) for day in days(row) if day not in off)
        taken.append((key, days_of(ranked.get(key) or own[key])))


def bucket(day: int, by: str) -> str | None:
    when = date.fromordinal(day)
    spans = {"day": when, "week": week_of(when, 6).start, "month": month_of(when).start}
    return spans[by].isoformat() if by in spans else None


def read_plainly(
    workspace: Workspace, rows: Sequence[Row], timed: set[int], question: Question
) -> dict[str, Found]:
    """Add visits up row by row and day by day."""
    period, by, pages = question
    rates = load_rates(workspace)
    inside = range(period.start.toordinal(), period.end.toordinal() + 1)
    rows = [row for row in rows if days(row)[0] <= inside[-1] and days(row)[-1] >= inside[0]]
    rows = [row for row in rows if not pages or page_matches(row["page"], pages)]
    found: dict[str, dict[Any, tuple[int, set[int]]]] = defaultdict(dict)
    for name in NAMES:
        for row, day in that_count(rows, name, by, set() if pages else timed):
            if day not in inside:
                continue
            amounts = {name: row[name]}
            if name == "web_revenue":
                amounts[name] = rates.convert(row[name], row["currency"] or "USD", row["period_end"])
            if name == "engagement_seconds":
                amounts[TIMED] = row["sessions"]
            key = (row["channel"], bucket(day, by) if by != "campaign" else group_of(row["campaign"]))
            place = day - days(row)[0]
            for told, amount in amounts.items():
                if amount is not None:
                    total, ids = found[told].setdefault(key, (0, set()))
                    part = share_of_days(amount, len(days(row)), place, place)
                    found[told][key] = total + part, ids | {row["id"]}
    return frozen(found)


def group_of(word: str | None) -> str | None:
    text = (word or "").strip()
    if not text or text.startswith("("):
        return None
    return "Summer sale" if text.casefold() == "summer" else text


def frozen(found: dict[str, dict[Any, tuple[int, set[int]]]]) -> dict[str, Found]:
    return {
        name: {key: (total, frozenset(ids)) for key, (total, ids) in groups.items()}
        for name, groups in found.items()
    }


def read_in_sql(workspace: Workspace, rows: Rows, period: Period, by: str) -> dict[str, Any]:
    """Return the same from the declared rows: sums and how many rows are behind them."""
    found: dict[str, dict[Any, tuple[int, int]]] = defaultdict(dict)
    for told in summed(workspace, rows, period, by):
        when = date.fromisoformat(told.key).toordinal() if told.key and by in ("day", "week", "month") else 0
        key = told.channel, bucket(when, by) if when else told.key
        for name, amount in told.sums.items():
            total, count = found[name].get(key, (0, 0))
            found[name][key] = total + amount, count + told.count
    return found


def counted(found: dict[str, Found]) -> dict[str, Any]:
    return {name: {key: (total, len(ids)) for key, (total, ids) in of.items()} for name, of in found.items()}


def proved(workspace: Workspace, rows: Rows, period: Period, name: str) -> set[int]:
    asked = Behind(period, None, [(name, None)])
    ids = ids_behind(workspace, rows, asked, 100)
    assert len(ids) == count_behind(workspace, rows, asked)
    return set(ids)


@settings(max_examples=60)
@given(
    visits=VISITS,
    pages_seen=PAGES,
    question=st.tuples(
        PERIODS,
        st.sampled_from(["", "day", "week", "month", "campaign"]),
        st.sampled_from([(), (), ("/blog/",), ("/shop", "/blog/a")]),
    ),
)
def test_visits_are_those_of_a_plain_reading(
    shop: Workspace, visits: list[Row], pages_seen: list[Row], question: Question
) -> None:
    period, by, pages = question
    rows = put(shop, "web_sessions", visits)
    seen = put(shop, "page_time", pages_seen)
    timed = {date.fromisoformat(row["visited_on"]).toordinal() for row in seen if row["seconds"] is not None}
    expected = read_plainly(shop, rows, timed, question)
    declared = visit_rows(shop, period, by=by, week_start=6, pages=pages, names=NAMES)
    assert read_in_sql(shop, declared, period, by) == counted(expected)
    with kept_from_the_first():
        declared = visit_rows(shop, period, by=by, week_start=6, pages=pages, names=NAMES, apart=False)
        assert VISIT_DAYS.are_fresh(shop.connection()) or pages or not visits
        assert read_in_sql(shop, declared, period, by) == counted(expected)
    whole = visit_rows(
        shop, period, by="campaign" if by == "campaign" else "", week_start=6, pages=pages, names=NAMES
    )
    for name in (*NAMES, TIMED):
        ids = {row_id for _, own in expected.get(name, {}).values() for row_id in own}
        assert proved(shop, whole, period, name) == ids


def pages_plainly(rows: Sequence[Row], period: Period, bands: Sequence[Any], by: str) -> dict[str, Found]:
    """Add times on pages up visit by visit."""
    visits: dict[Any, list[Row]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: (row["visited_at"], row["id"])):
        if row["seconds"] is not None and period.start <= date.fromisoformat(row["visited_on"]) <= period.end:
            visits[row["visit"], row["tool"]].append(row)
    found: dict[str, dict[Any, tuple[int, set[int]]]] = defaultdict(dict)
    for own in visits.values():
        seconds = sum(row["seconds"] for row in own)
        reached = [band.name for band in bands if band.seconds <= seconds]
        keys = {"band": reached[-1] if reached else None, "day": own[0]["visited_on"]}
        key = next((row["channel"] for row in own if row["channel"]), None), keys.get(by)
        for name, amount in (("engagement_seconds", seconds), (TIMED, 1)):
            total, ids = found[name].get(key, (0, set()))
            found[name][key] = total + amount, ids | {row["id"] for row in own}
    return frozen(found)


@settings(max_examples=60)
@given(pages_seen=PAGES, period=PERIODS, by=st.sampled_from(["", "day", "band"]))
def test_times_on_pages_are_those_of_a_plain_reading(
    shop: Workspace, pages_seen: list[Row], period: Period, by: str
) -> None:
    rows = put(shop, "page_time", pages_seen)
    bands = sorted(reading.listing(shop, TimeBand), key=lambda band: band.seconds or 0)
    expected = pages_plainly(rows, period, bands, by)
    assert read_in_sql(shop, page_time_rows(period), period, by) == counted(expected)
    ids = {row_id for _, own in expected.get(TIMED, {}).values() for row_id in own}
    assert proved(shop, page_time_rows(period), period, TIMED) == ids


def test_a_visit_past_midnight_is_proved_on_the_day_it_began(shop: Workspace) -> None:
    times = ("2026-07-01T21:50:00Z", "2026-07-02T00:10:00Z")
    put(shop, "page_time", [
        {"visit": "a", "visited_at": when, "visited_on": when[:10], "seconds": 30} for when in times
    ])  # fmt: skip
    rows = page_time_rows(Period(date(2026, 7, 1), date(2026, 7, 31)))
    first, second = (Period(date(2026, 7, day), date(2026, 7, day)) for day in (1, 2))
    assert proved(shop, rows, first, TIMED) == {1, 2}
    assert proved(shop, rows, second, TIMED) == set()
