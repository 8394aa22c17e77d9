"""A link that sells a product, in a line. Knows no widgets."""

from datetime import date

from socialroi_desktop.queries.strategy.product_links import ProductLink
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name


def link_words(link: ProductLink) -> str:
    """Return where it stands, since when, and how far it is to the basket: “Instagram · 3 Nov 2026 · 2 steps to buy”."""
    day = formatting.day(date.fromisoformat(link.day)) if link.day else ""
    if link.steps is None:
        return beside((channel_name(link.channel), day))
    steps = either(
        link.steps,
        translate("ProductLinks", "1 step to buy"),
        translate("ProductLinks", "%Ln steps to buy", "", link.steps),
    )
    return beside((channel_name(link.channel), day, steps))
