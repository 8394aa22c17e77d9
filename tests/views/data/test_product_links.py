"""Beside a product stand the live links of posts that lead to it, with the steps to the basket."""

import pytest
from PySide6.QtWidgets import QLabel

from asking import add
from pages import Noting
from socialroi_desktop.domain.records import Post, Product
from socialroi_desktop.queries.strategy.product_links import product_links
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.data import TAB as DATA
from socialroi_desktop.views.data.product_head import ProductHead
from socialroi_desktop.views.widgets.buttons import ElidedLink

SHOE = "https://shop.example/shoe"


def out(number, **told):
    return Post(
        channel="instagram", external_id=str(number), published_at=f"2026-09-0{number}T10:00:00Z", **told
    )


@pytest.mark.row("S2-32")
def test_live_links_are_listed_by_product_and_lead_to_their_posts(session, qtbot):
    add(
        session.workspace,
        Product(name="Shoe"),
        Product(name="Balm"),
        out(1, product_id=1, link=SHOE, steps_to_buy=3),
        out(2, product_id=1, link=f"{SHOE}?red", steps_to_buy=1),
        out(3, product_id=1),
        out(4, product_id=2, link="https://shop.example/balm"),
        Post(channel="x", state="draft", title="To come", product_id=1, link=SHOE),
    )
    shoe, balm = reading.listing(session.workspace, Product)
    told = [
        (link.post_id, link.link, link.steps)
        for link in product_links(session.workspace, shoe, session.today)
    ]
    assert told == [(2, f"{SHOE}?red", 1), (1, SHOE, 3)]
    assert [link.steps for link in product_links(session.workspace, balm, session.today)] == [None]
    navigator = Noting()
    page = DATA.build(session, FilterState(), navigator)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    page.show_section("product")
    page.section.show_row(1)
    page.section.panel.show()
    head = page.section.panel.findChildren(ProductHead)[-1]
    qtbot.waitUntil(lambda: len(head.findChildren(ElidedLink)) == 2)
    assert [label.text() for label in head.findChildren(QLabel)] == ["2 live links sell it"]
    first, second = head.findChildren(ElidedLink)
    assert first.accessibleName().endswith("1 step to buy")
    assert second.accessibleName().endswith("3 steps to buy")
    first.click()
    qtbot.waitUntil(lambda: navigator.went == [("record", "post", 2)])
