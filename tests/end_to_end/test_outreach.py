"""From a list of names to a return that can be read: the journey of a partner through the real window."""

from datetime import date
from decimal import Decimal
from typing import cast

from asking import add, ask
from shop_window import Shop
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Cost, Deal, DiscountCode, Influencer, StageChange
from socialroi_desktop.domain.records.people import ASIDE, STAGE
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.file.workspace import open_workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.views.outreach.pages import OutreachPages

PEOPLE = "Name,Username,Followers,Engagement rate,Country\n" + "".join(
    f"Skater {n},skater_{n},{5 + n}.{n % 10}k,{2 + n / 10:.1f}%,PL\n" for n in range(1, 15)
)
ORDERS = (
    "Name,Email,Financial Status,Currency,Subtotal,Total,Discount Code,Discount Amount,Created at,Lineitem quantity,"
    "Lineitem name,Lineitem price\n"
    "#1,a@example.com,paid,USD,600.00,600.00,SKATER9,0.00,2026-08-12 10:00:00 +0200,2,Deck,300.00\n"
)
AUGUST = Period(date(2026, 8, 1), date(2026, 8, 31))
WAY_ON = [choice.id for choice in STAGE if choice.id not in ASIDE]


def roi(shop: Shop) -> Decimal | None:
    return ask(shop.window.session.workspace, "roi", "influencer", period=AUGUST)["Skater 9"].value


def people(shop: Shop) -> list[Influencer]:
    return reading.listing(shop.window.session.workspace, Influencer)


def test_ten_names_of_a_list_become_partners_and_one_brings_a_return(shop: Shop) -> None:
    workspace = shop.window.session.workspace
    listed, orders = shop.folder / "skaters.csv", shop.folder / "orders.csv"
    listed.write_text(PEOPLE, "utf-8")
    orders.write_text(ORDERS, "utf-8")
    shop.drop(listed)
    shop.apply()
    assert len(people(shop)) == 14
    assert {person.stage for person in people(shop)} == {"search"}

    pages = cast(OutreachPages, shop.window.show_page("outreach"))
    model = pages.everybody.people.model
    ten = [person.id or 0 for person in people(shop) if (person.followers or 0) >= 9_000]
    assert len(ten) == 11
    for stage in WAY_ON[1:]:
        model.move(ten, model.values.index(stage))
        shop.idle()
    assert [person.stage for person in people(shop)].count("relationship") == 11
    assert len(reading.listing(workspace, StageChange)) == 14 + 11 * (len(WAY_ON) - 1)

    partner = next(person for person in people(shop) if person.handle == "skater_9")
    with_code = {"influencer_id": partner.id, "channel": "influencer"}
    add(
        workspace,
        Deal(influencer_id=partner.id, purpose="First sales", terms="product", state="signed", signed_on="2026-08-01"),
        DiscountCode(code="SKATER9", **with_code),
        Cost(spent_on="2026-08-02", kind="product_seeding", amount=4000, currency="USD", deal_id=1, influencer_id=partner.id),
    )  # fmt: skip
    edit_record(
        workspace, entity="deal", row_id=1, changes={"sent_on": "2026-08-02", "received_on": "2026-08-05"}
    )
    shop.drop(orders)
    shop.apply()
    assert roi(shop) == Decimal("6.5"), "300 of contribution on 40 of cost"

    shop.window.session.undo()
    shop.idle()
    assert roi(shop) is None, "without an order nothing is known of a return"
    shop.window.session.redo()
    shop.idle()
    with open_workspace(workspace.path, read_only=True) as again:
        assert ask(again, "roi", "influencer", period=AUGUST)["Skater 9"].value == Decimal("6.5")
