"""A small workspace with people to write to, for tests of letters."""

from asking import add
from socialroi_desktop.domain.records import Contact, Deal, DealRight, Deliverable, Influencer, Product
from socialroi_desktop.operations.records.editing import edit_settings
from socialroi_desktop.store.file.workspace import Workspace

ANIA, BARE, LAN = 1, 2, 3


def fill_letters_shop(workspace: Workspace, sign_off: str | None = "Marta\nSkate & Skin") -> None:
    """Add Ania with a deal, somebody nothing is known of, Lan; the shop signs off so."""
    import dataclasses

    edit_settings(workspace, settings=dataclasses.replace(workspace.settings(), sign_off=sign_off))
    add(
        workspace,
        Influencer(
            name="Ania Kowalska", handle="ania.skates", channel="instagram", language="pl", country="PL",
            email="ania@example.com",
        ),
        Influencer(name="Somebody"),
        Influencer(name="Nguyễn Thị Lan", handle="lan", channel="tiktok", country="Vietnam", stage="negotiate"),
        Product(name="Skate shoes"),
    )  # fmt: skip
    add(
        workspace,
        Deal(
            influencer_id=ANIA, purpose="Launch of the shoes", product_id=1, fee=15050, currency="EUR", commission=1250,
            code="ANIA10", link="https://shop.example/?a=1&b=2", starts_on="2026-09-01", ends_on="2026-09-30",
        ),
        Deal(influencer_id=ANIA, purpose="Old idea", state="declined"),
    )  # fmt: skip
    add(
        workspace,
        Deliverable(deal_id=1, what="rolka"),
        Deliverable(deal_id=1, what="dwie relacje"),
        Deliverable(deal_id=1, what="film", state="dropped", dropped_reason="no time"),
        DealRight(deal_id=1, use="repost", state="granted", ends_on="2026-12-31"),
        DealRight(deal_id=1, use="ads", state="asked", ends_on="2026-10-31"),
    )


def contact(person: int, day: str, **fields: str) -> Contact:
    """Return an entry of the log at ten in the morning, UTC."""
    values = {"direction": "out", "way": "email", "what": "Hello"} | fields
    return Contact(influencer_id=person, happened_at=f"{day}T10:00:00Z", **values)
