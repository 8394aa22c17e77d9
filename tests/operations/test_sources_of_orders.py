"""Orders and visits from whole files come by the channel that their links, pages, clicks and referrers tell."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest

from asking import add, values
from socialroi_desktop import ingest
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Lead, Order
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

SHOPIFY = (
    "Name,Financial Status,Currency,Subtotal,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price"
)
SHOPIFY += ",Note Attributes"
MAY = Period(date(2026, 5, 1), date(2026, 5, 31))


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path, currency="EUR") as made:
        yield made


def bring(shop: Workspace, path: Path, text: str) -> None:
    path.write_text(text, "utf-8")
    import_files(shop, files=[FileImport(ingest.plan(ingest.open_source(path), shop.settings()))])


def bring_notes(shop: Workspace, folder: Path, notes: Sequence[str]) -> None:
    """Import a Shopify file of orders worth 1, 2, 4 …, each with some notes."""
    rows = [
        f'#{n},paid,EUR,{2**n}.00,{2**n}.00,2026-05-02 10:00:00 +0200,1,Tea,{2**n}.00,"{note}"'
        for n, note in enumerate(notes)
    ]
    bring(shop, folder / "orders_export.csv", "\n".join([SHOPIFY, *rows]))


def told(shop: Workspace, by: str = "channel") -> dict[str, str]:
    found = values(shop, "net_sales", by, period=MAY)
    return {group: str(value) for group, value in found.items() if value}


def test_source_and_medium_of_an_order_are_read_together(shop: Workspace, tmp_path: Path):
    sources = (
        "bing\nutm_medium: cpc",
        "Yahoo\nutm_medium: paid-search",
        "bing\nutm_medium: organic",
        "tiktok-ads\nutm_medium: paid",
    )
    bring_notes(shop, tmp_path, [f"utm_source: {words}" for words in sources])
    assert told(shop) == {"paid_search": "3.00", "organic_search": "4.00", "tiktok": "8.00"}


def test_tags_are_found_wherever_a_link_or_a_note_has_them(shop: Workspace, tmp_path: Path):
    tags = "utm_source=facebook&utm_medium=social&utm_campaign=May"
    notes = (
        f"landing_page: https://pine.example/#{tags}",
        f"landing_page: /?{tags.replace('&', '&amp;')}",
        f"Landing site: /?{tags.replace('utm_', 'UTM_').replace('&', ';')}",
        f"full_url: https%3A%2F%2Fpine.example%2F%3F{tags.replace('=', '%3D').replace('&', '%2526')}",
        f"first_visit: /tea?x=1&{tags}",
        f"_query: {tags}",
        "utm_source: facebook&utm_medium=social&utm_campaign=May",
        "last_utm_source: facebook\nlast_utm_campaign: May\nfirst_utm_source: google",
    )
    bring_notes(shop, tmp_path, notes)
    assert told(shop) == {"facebook": "255.00"}
    assert told(shop, "campaign") == {"May": "255.00"}


def test_what_a_click_added_tells_the_channel_of_an_untagged_link(shop: Workspace, tmp_path: Path):
    notes = (
        "landing_page: /tea?gclid=Cj0\nreferring_site: https://www.google.com/",
        "landing_page: /tea?fbclid=Iw1\nreferring_site: https://l.instagram.com/",
        "landing_page: /tea?fbclid=Iw2",
        "landing_page: /tea?ttclid=E.C\nreferring_site: android-app://com.zhiliaoapp.musically/",
        "landing_page: /tea\nreferring_site: https://www.google.fr/",
        "referring_site: android-app://com.google.android.gm/",
    )
    bring_notes(shop, tmp_path, notes)
    assert told(shop) == {
        "paid_search": "1.00", "instagram": "2.00", "facebook": "4.00", "tiktok": "8.00", "organic_search": "16.00",
        "email": "32.00",
    }  # fmt: skip


def test_columns_and_typed_orders_are_read_as_notes_are(shop: Workspace, tmp_path: Path):
    bring(
        shop,
        tmp_path / "orders.csv",
        "Order number,Date,Total,Currency,Landing page,Referrer\n"
        "A1,2026-05-03,1.00,EUR,https://pine.example/#utm_source=ig&utm_campaign=May,\n"
        "A2,2026-05-03,2.00,EUR,/tea?msclkid=1,https://www.bing.com/\n",
    )
    add(
        shop,
        Order(source="typed", number="1", ordered_at="2026-05-03T10:00:00Z", currency="EUR", gross_sales=400,
              landing_page="/?UTM_Source=pinterest&amp;utm_campaign=May"),
    )  # fmt: skip
    assert told(shop) == {"instagram": "1.00", "paid_search": "2.00", "pinterest": "4.00"}


def test_visits_of_sites_and_apps_are_of_their_networks(shop: Workspace, tmp_path: Path):
    sites = (
        "l.threads.com", "com.instagram.android", "pinterest.es", "bsky.app", "redd.it", "google.fr", "instagram.com",
        "out.reddit.com", "org.joinmastodon.android", "https://www.google.com:443/", "zalo.me", "nobody.example",
    )  # fmt: skip
    rows = "\n".join(f"2026-05-01,{site},{2**n}" for n, site in enumerate(sites))
    bring(shop, tmp_path / "traffic.csv", f"Date,Source,Sessions\n{rows}\n")
    found = {
        name: int(value) for name, value in values(shop, "sessions", "channel", period=MAY).items() if value
    }
    assert found == {
        "instagram": 1 + 2 + 64, "pinterest": 4, "bluesky": 8, "reddit": 16 + 128, "organic_search": 32 + 512,
        "mastodon": 256, "zalo": 1024, "unattributed": 2048,
    }  # fmt: skip


def test_a_lead_is_of_the_channel_that_the_link_of_its_page_tells(shop: Workspace, tmp_path: Path):
    bring(
        shop,
        tmp_path / "leads.csv",
        "Name,Email,Created at,Consent,Landing page\n"
        "Ann,a@pine.example,2026-05-03,yes,https://pine.example/#utm_source=Instagram_Stories&amp;utm_medium=paid&utm_campaign=May\n"
        "Ben,b@pine.example,2026-05-03,yes,/tea?utm_source=bing%26utm_medium%3Dcpc\n",
    )
    found = [(one.channel, one.source, one.campaign) for one in reading.listing(shop, Lead)]
    assert found == [("instagram", "Instagram_Stories", "May"), ("paid_search", "bing", None)]
