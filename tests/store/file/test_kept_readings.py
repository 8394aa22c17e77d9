"""What was read is kept until anything is written, by this connection or another one; never what a change undid."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from threading import Thread

import pytest

from asking import add
from socialroi_desktop.domain.records.shop import ExchangeRate
from socialroi_desktop.operations.records.editing import edit_settings
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.rates import load_rates
from socialroi_desktop.store.rows.worth import with_money
from workspaces import new_workspace


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as workspace:
        yield workspace


def named(workspace: Workspace, name: str) -> None:
    edit_settings(workspace, settings=replace(workspace.settings(), name=name))


def test_the_same_is_given_until_something_changes(shop: Workspace) -> None:
    assert shop.settings() is shop.settings()
    named(shop, "Another")
    assert shop.settings().name == "Another"


def test_what_another_thread_changed_is_seen(shop: Workspace) -> None:
    assert shop.settings().name != "Another"
    other = Thread(target=named, args=(shop, "Another"))
    other.start()
    other.join()
    assert shop.settings().name == "Another"


def test_what_another_program_changed_is_seen(shop: Workspace) -> None:
    before = shop.settings().name
    with closing(sqlite3.connect(shop.path)) as connection, connection:
        connection.execute("UPDATE settings SET name = name || ' of theirs'")
    assert shop.settings().name == f"{before} of theirs"


def test_a_change_under_way_is_seen_and_what_it_takes_back_is_not_kept(shop: Workspace) -> None:
    before, connection = shop.settings(), shop.connection()
    connection.execute("BEGIN")
    connection.execute("UPDATE settings SET name = 'Half done'")
    assert shop.settings().name == "Half done"
    connection.execute("ROLLBACK")
    assert shop.settings() == before


def test_money_is_worth_what_the_rates_of_now_say(shop: Workspace) -> None:
    ask = "SELECT worth(1000, 'GBP', '2026-04-02')"
    assert with_money(shop).execute(ask).fetchone()[0] is None
    add(shop, ExchangeRate(currency="GBP", day="2026-04-01", rate="1.5"))
    assert with_money(shop).execute(ask).fetchone()[0] == 1500
    assert load_rates(shop).factor("GBP", "2026-04-01") == Decimal("1.5")


def test_a_second_question_finds_the_statements_of_the_first_still_prepared(shop: Workspace) -> None:
    prepared = with_money(shop).execute(
        "SELECT worth(n, 'USD', '2026-04-02') FROM (SELECT 1 AS n UNION SELECT 2)"
    )
    assert next(prepared)[0] == 1
    # SQLite refuses to hear of a function anew while a statement that may call it is being read.
    assert with_money(shop) is shop.connection()
    assert next(prepared)[0] == 2
