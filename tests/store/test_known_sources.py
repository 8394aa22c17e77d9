"""A file of before follows what is known of sites, words and clicks by now; what somebody typed stays."""

import sqlite3
from contextlib import closing
from pathlib import Path

from older_files import KEPT, old_file
from socialroi_desktop.store.file.workspace import open_workspace

ROWS = """
INSERT INTO operation (id, template, details, at, state) VALUES (1, 'x', '{}', '2026-07-02T10:00:00Z', 'done');
INSERT INTO import_batch (id, file, sha256, size, format, entity, choices, at) VALUES
    (1, 'a.csv', '', 1, 'plain_traffic', 'web_sessions', '{}', ''), (2, 'b.csv', '', 1, 'mapped', 'web_sessions', '{}', '');
INSERT INTO web_sessions (id, batch_id, breakdown, period_start, period_end, channel, source, medium, sessions) VALUES
    (1, 1, 'date', '2026-07-01', '2026-07-01', 'organic_search', 'bing', 'cpc', 1),
    (2, 1, 'date', '2026-07-01', '2026-07-01', NULL, 'redd.it', NULL, 2),
    (3, 1, 'date', '2026-07-01', '2026-07-01', 'tiktok', 'pinterest.es', NULL, 4),
    (4, 2, 'date', '2026-07-01', '2026-07-01', 'tiktok', 'bing', NULL, 8),
    (5, NULL, 'date', '2026-07-01', '2026-07-01', 'tiktok', 'bing', NULL, 16);
INSERT INTO change (operation_id, action, entity, first_id, last_id, before, after)
    VALUES (1, 'update', 'web_sessions', 3, 3, '{"channel": null}', '{"channel": "tiktok"}');
INSERT INTO campaign (id, name) VALUES (7, 'May');
INSERT INTO touch (id, utm_source, utm_medium, utm_campaign, referrer, code, creator, link_channel) VALUES
    (1, 'bing', 'cpc', 'Spring', '', '', '', 'organic_search'), (2, '', '', '', 'www.google.com', '', '', 'organic_search'),
    (3, 'strange', '', '', '', '', '', 'other'), (4, 'strange', '', '', '', '', 'ann', 'influencer');
INSERT INTO "order" (id, source, number, ordered_at, ordered_on, currency, gross_sales, landing_page, referrer, touch_id) VALUES
    (2, 'shop', '#2', '2026-07-02T10:00:00Z', '2026-07-02', 'USD', 1, '/tea', NULL, 1),
    (3, 'shop', '#3', '2026-07-02T10:00:00Z', '2026-07-02', 'USD', 1, '/tea?gclid=1', 'https://www.google.com/', 2),
    (4, 'shop', '#4', '2026-07-02T10:00:00Z', '2026-07-02', 'USD', 1, '/#utm_source=facebook&amp;utm_campaign=May', NULL, NULL),
    (5, 'shop', '#5', '2026-07-02T10:00:00Z', '2026-07-02', 'USD', 1, NULL, NULL, 3),
    (6, 'shop', '#6', '2026-07-02T10:00:00Z', '2026-07-02', 'USD', 1, NULL, NULL, 4);
"""


def test_rows_of_before_follow_what_is_known_by_now(tmp_path: Path) -> None:
    path = old_file(tmp_path, next(schema for schema in KEPT if schema.stem == "schema_0038"))
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(ROWS)
        connection.commit()
    with open_workspace(path, read_only=True) as reader:
        read = dict(reader.connection().execute("SELECT id, channel FROM web_sessions").fetchall())
    with open_workspace(path) as workspace:
        connection = workspace.connection()
        visits = dict(connection.execute("SELECT id, channel FROM web_sessions").fetchall())
        orders = connection.execute(
            'SELECT o.id, t.link_channel, t.link_campaign_id FROM "order" o LEFT JOIN touch t ON t.id = o.touch_id ORDER BY 1'
        )
        assert visits == read == {1: "paid_search", 2: "reddit", 3: "tiktok", 4: "tiktok", 5: "tiktok"}
        assert [tuple(row) for row in orders] == [
            (1, None, None), (2, "paid_search", None), (3, "paid_search", None), (4, "facebook", 7), (5, "other", None),
            (6, "influencer", None),
        ]  # fmt: skip


def test_links_within_apps_follow_what_is_known_by_now(tmp_path: Path) -> None:
    path = old_file(tmp_path, next(schema for schema in KEPT if schema.stem == "schema_0055"))
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("""
            INSERT INTO import_batch (id, file, sha256, size, format, entity, choices, at) VALUES
                (1, 'a.csv', '', 1, 'plain_traffic', 'web_sessions', '{}', '');
            INSERT INTO web_sessions
                (id, batch_id, breakdown, period_start, period_end, channel, source, sessions, channel_typed) VALUES
                (1, 1, 'date', '2026-07-01', '2026-07-01', 'referral', 'l.wl.co', 1, NULL),
                (2, 1, 'date', '2026-07-01', '2026-07-01', 'referral', 'l.wl.co', 2, 1),
                (3, 1, 'date', '2026-07-01', '2026-07-01', 'referral', 'shop.example', 4, NULL),
                (4, 1, 'date', '2026-07-01', '2026-07-01', 'referral', 'l.wl.co', 8, NULL);
            INSERT INTO source_ruled (entity, row_id, channel) VALUES ('web_sessions', 4, 'referral');
            INSERT INTO touch (id, utm_source, utm_medium, utm_campaign, referrer, code, creator, link_channel) VALUES
                (1, '', '', '', 'https://l.wl.co/', '', '', 'referral'), (2, '', '', '', 'shop.example', '', '', 'referral');
        """)
        connection.commit()
    with open_workspace(path) as workspace:
        connection = workspace.connection()
        visits = dict(connection.execute("SELECT id, channel FROM web_sessions").fetchall())
        ways = dict(connection.execute("SELECT id, link_channel FROM touch WHERE id < 3").fetchall())
    assert visits == {1: "social_other", 2: "referral", 3: "referral", 4: "referral"}
    assert ways == {1: "social_other", 2: "referral"}
