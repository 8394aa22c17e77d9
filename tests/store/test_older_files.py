"""Files of released schemas are brought up to date with everything that is in them, after a copy was made."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from older_files import KEPT, in_order, old_file
from socialroi_desktop.domain.identity import handle_of
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import DealRight, Handle, Influencer, UsageRight
from socialroi_desktop.operations import history
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file import version
from socialroi_desktop.store.file.workspace import open_workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.ordering import selected
from socialroi_desktop.store.sums.orders import TouchInfo, known_touches


@pytest.fixture(scope="module")
def columns_now() -> dict[str, set[str]]:
    with closing(sqlite3.connect(":memory:")) as fresh:
        fresh.executescript(in_order(KEPT[-1]))
        return columns(fresh)


def columns(connection: sqlite3.Connection) -> dict[str, set[str]]:
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    return {
        table: {row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')}
        for table in tables
        if not table.startswith(("_", "sqlite_"))
    }


@pytest.mark.parametrize("schema", KEPT, ids=lambda path: path.stem)
def test_a_file_of_an_older_schema_keeps_its_rows_and_has_the_schema_of_a_new_one(
    tmp_path: Path, schema: Path, columns_now: dict[str, set[str]]
) -> None:
    path = old_file(tmp_path, schema)
    with open_workspace(path) as workspace:
        connection = workspace.connection()
        assert connection.execute("PRAGMA user_version").fetchone()[0] == version.SCHEMA_VERSION
        order, post, person = (
            selected(workspace, Query(entity, limit=1))[0] for entity in ("order", "post", "influencer")
        )
        assert (order.number, order.refunds) == ("#1", 200)  # type: ignore[attr-defined]  # it is an order
        assert (post.views, post.as_of) == (90, None)  # type: ignore[attr-defined]  # it is a post
        assert (person.name, person.followers) == ("Jo", None)  # type: ignore[attr-defined]  # it is an influencer
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert columns(connection) == columns_now
    copies = len(list(tmp_path.glob("old.before-update-*.socialroi")))
    assert copies == (1 if schema != KEPT[-1] else 0)


def test_every_schema_that_was_released_is_kept() -> None:
    assert [path.stem for path in KEPT] == [f"schema_{n:04d}" for n in range(1, version.SCHEMA_VERSION + 1)]


def test_the_ways_of_an_older_file_find_their_people_again(tmp_path: Path) -> None:
    path = old_file(tmp_path, KEPT[1])
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("""
            INSERT INTO campaign (id, name, start, "end") VALUES (1, 'Summer', NULL, NULL);
            INSERT INTO discount_code (code, channel, influencer_id) VALUES ('JO10', 'influencer', 1);
            INSERT INTO touch (utm_source, utm_medium, utm_campaign, referrer, code, creator, link_channel, link_campaign,
                link_influencer, code_channel, code_influencer)
                VALUES ('ig', '', 'Summer', '', 'jo10', '@JO', 'instagram', 'Summer', 'Jo', 'influencer', 'Jo'),
                ('', '', '', '', '', 'nobody', 'influencer', NULL, 'nobody', NULL, NULL);
        """)
        connection.commit()
    with open_workspace(path) as workspace:
        known = known_touches(workspace)
    assert known[1] == TouchInfo("instagram", "Summer", "Jo", "influencer", None, "Jo")
    assert known[2] == TouchInfo("influencer", None, "nobody")


def test_ids_that_an_older_file_gave_are_not_given_again(tmp_path: Path) -> None:
    path = old_file(tmp_path, KEPT[1])
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("""
            INSERT INTO operation (id, template, details, at, state, entities)
                VALUES (1, 'Add', '{}', '2026-07-02T10:00:00Z', 'done', 'cost influencer');
            INSERT INTO change (operation_id, action, entity, first_id, last_id)
                VALUES (1, 'insert', 'cost', 3, 7), (1, 'delete', 'cost', 3, 7);
        """)
        connection.commit()
    with open_workspace(path) as workspace, change(workspace, "Add") as writer:
        values = {"spent_on": "2026-07-02", "kind": "tool", "amount": 1, "currency": "USD"}
        assert writer.insert("cost", values) == 8
        assert writer.insert("influencer", {"name": "Mai"}) == 2


def test_kept_handles_become_bare_and_doubles_stay_two(tmp_path: Path) -> None:
    path = old_file(tmp_path, KEPT[7])
    kept = {
        2: ("@jo", "jo"), 3: ("@ An na", "Anna"), 4: ("https://www.tiktok.com/@may?lang=en", "may"), 5: ("@", None),
        6: ("youtube.com/channel/sam/videos", "sam"), 7: (None, None), 8: ("a@b.c/d", "a@b.c/d"), 9: ("bare.one", "bare.one"),
    }  # fmt: skip
    assert all(handle_of(old or "") == bare for old, bare in kept.values())
    with closing(sqlite3.connect(path)) as connection:
        rows = [(row_id, "Jo", old) for row_id, (old, _) in kept.items()]
        connection.executemany("INSERT INTO influencer (id, name, handle) VALUES (?, ?, ?)", rows)
        connection.execute("INSERT INTO search_rule VALUES ('influencer', 'any')")
        connection.execute(
            "INSERT INTO operation (id, template, details, at, state, entities)"
            " VALUES (1, 'Edit', '{}', '2026-07-02T10:00:00Z', 'done', 'influencer')"
        )
        connection.execute(
            "INSERT INTO change (operation_id, action, entity, first_id, last_id, before, after) VALUES"
            """ (1, 'update', 'influencer', 2, 2, '{"handle": "@first", "note": "@n"}', '{"handle": "@jo"}')"""
        )
        connection.commit()
    with open_workspace(path) as workspace:
        people = {person.id: person.handle for person in reading.listing(workspace, Influencer)}
        assert people == {1: "jo"} | {row_id: bare for row_id, (_, bare) in kept.items()}
        stale = workspace.connection().execute("SELECT first_id, last_id FROM search_stale").fetchall()
        assert [tuple(row) for row in stale] == [(2, 6)]
        workspace.connection().execute("DELETE FROM search_rule")
        history.undo(workspace)
        assert reading.get(workspace, Influencer, 2).handle == "first"  # type: ignore[union-attr]  # it is there


def test_other_handles_of_an_older_file_are_accounts_of_their_own(tmp_path: Path) -> None:
    path = old_file(tmp_path, KEPT[8])
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("""
            UPDATE influencer SET channel = 'instagram', followers = 12000,
                other_handles = 'tiktok @jott' || char(13, 10) || '  jo.blog  '
                || char(10) || 'Weird net jo2' || char(10) || 'instagram jo';
        """)
        connection.commit()
    with open_workspace(path) as workspace:
        found = [
            (one.channel, one.handle, one.followers, one.note) for one in reading.listing(workspace, Handle)
        ]
        assert found == [
            ("instagram", "jo", 12000, None),
            ("tiktok", "jott", None, None),
            (None, "jo.blog", None, None),
            (None, "jo2", None, "Weird net"),
        ]
        (person,) = reading.listing(workspace, Influencer)
        assert (person.tier, person.kind, person.stage) == ("micro", "influencer", "search")


def test_the_rights_of_a_deal_of_an_older_file_have_their_own_name_and_the_states_of_all_rights(
    tmp_path: Path,
) -> None:
    path = old_file(tmp_path, next(schema for schema in KEPT if schema.stem == "schema_0023"))
    with closing(sqlite3.connect(path)) as older:
        older.executescript(
            "INSERT INTO influencer (id, name, kind, stage) VALUES (90, 'Hanna', 'influencer', 'search');"
            "INSERT INTO deal (id, influencer_id, purpose, state) VALUES (90, 90, 'Glow', 'signed');"
            "INSERT INTO usage_right (id, deal_id, use, state, ends_on) VALUES (1, 90, 'ads', 'agreed', '2026-12-31'),"
            " (2, 90, 'repost', 'not_asked', NULL), (3, 90, 'print', 'declined', NULL);"
            "INSERT INTO operation (id, template, details, at, state, entities)"
            " VALUES (900, 'Edited', '{}', '2026-09-01T08:00:00Z', 'done', 'deal usage_right');"
            "INSERT INTO change (operation_id, action, entity, first_id, last_id, before, after)"
            """ VALUES (900, 'update', 'usage_right', 1, 1, '{"state": "not_asked"}', '{"state": "agreed"}');"""
        )
    with open_workspace(path) as workspace:
        rows = reading.referring(workspace, DealRight, "deal_id", 90)
        assert [(row.use, row.state, row.ends_on) for row in rows] == [
            ("ads", "granted", "2026-12-31"), ("repost", "none", None), ("print", "declined", None),
        ]  # fmt: skip
        assert history.undo(workspace)
        taken_back = reading.get(workspace, DealRight, 1)
        assert taken_back is not None
        assert taken_back.state == "none"


def test_who_became_another_kind_of_partner_stands_in_their_stage_since_they_came(tmp_path: Path) -> None:
    path = old_file(tmp_path, KEPT[24])
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("""
            DELETE FROM stage_change;
            UPDATE influencer SET stage = 'letter', stage_since = '2026-05-01' WHERE id = 1;
            INSERT INTO stage_change (influencer_id, stage, changed_at, changed_on, kind) VALUES
                (1, 'search', '2026-02-01T09:00:00Z', '2026-02-01', 'influencer'),
                (1, 'letter', '2026-03-01T09:00:00Z', '2026-03-01', 'influencer'),
                (1, 'letter', '2026-05-01T09:00:00Z', '2026-05-01', 'koc');
        """)
    with open_workspace(path) as workspace:
        assert reading.listing(workspace, Influencer)[0].stage_since == "2026-03-01"


def test_refunds_of_an_older_file_find_their_orders_in_another_currency_too(tmp_path: Path) -> None:
    path = old_file(tmp_path, next(schema for schema in KEPT if schema.stem == "schema_0041"))
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("""
            INSERT INTO exchange_rate (day, currency, rate) VALUES ('2026-01-01', 'EUR', '1.25'), ('2026-01-01', 'JPY', '0.008');
            INSERT INTO "order" (source, number, ordered_at, ordered_on, currency, gross_sales) VALUES
                ('shop', '#2', '2026-07-02T10:00:00Z', '2026-07-02', 'JPY', 9000);
            INSERT INTO refund (number, refunded_on, amount, currency, occurrence) VALUES ('1', '2026-07-05', 100, 'EUR', 1),
                ('1', '2026-07-05', 20, 'USD', 1), ('2', '2026-07-05', 800, 'USD', 1), ('3', '2026-07-05', 5, 'USD', 1);
            DELETE FROM order_day_stale;
        """)
    with open_workspace(path) as workspace:
        rows = (
            workspace.connection()
            .execute("SELECT of_order, worth, currency FROM refund ORDER BY id")
            .fetchall()
        )
        assert [tuple(row) for row in rows] == [
            (1, 125, "EUR"),
            (1, 20, "USD"),
            (2, 1000, "USD"),
            (None, None, "USD"),
        ]
        orders = workspace.connection().execute('SELECT listed_refunds FROM "order" ORDER BY id').fetchall()
        assert [row[0] for row in orders] == [145, 1000]
        assert [row[0] for row in workspace.connection().execute("SELECT day FROM order_day_stale")] == [
            "2026-07-02"
        ]


def test_rights_of_an_older_file_are_the_word_of_whoever_made_the_piece(tmp_path: Path) -> None:
    schema = next(path for path in KEPT if path.stem == "schema_0045")
    path = old_file(tmp_path, schema)
    with closing(sqlite3.connect(path)) as old, old:
        old.execute(
            "INSERT INTO ugc_item (id, title, influencer_id) SELECT 1, 'Glow', min(id) FROM influencer"
        )
        old.execute(
            "INSERT INTO ugc_item (id, title, maker_erased) VALUES (2, 'Erased', 1), (3, 'Found', NULL)"
        )
        old.executemany(
            "INSERT INTO usage_right (ugc_item_id, use, state) VALUES (?, 'ads', ?)",
            [(1, "granted"), (1, "asked"), (1, "declined"), (2, "granted"), (3, "granted")],
        )
    with open_workspace(path) as workspace:
        maker = selected(workspace, Query("influencer", limit=1))[0].id
        said_by = [right.said_by for right in reading.listing(workspace, UsageRight)]
    assert said_by == [maker, maker, None, 0, None]
