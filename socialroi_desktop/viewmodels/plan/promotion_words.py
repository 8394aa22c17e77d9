"""What a promotion with partner brands brought, in words. Knows no widgets."""

from collections.abc import Sequence

from socialroi_desktop.queries.strategy.promotions import Promotion, worth_of
from socialroi_desktop.viewmodels.plan.facts import Fact
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate


def promotion_title(told: Promotion) -> str:
    """Return to whom it is credited."""
    template = translate("PromotionWords", "Credited to {partners}")
    return template.format(partners=listed(told.partners) or formatting.UNKNOWN)


def promotion_facts(told: Promotion) -> Sequence[Fact]:
    """Return joint posts, visits, leads and sales, each as label and value."""
    facts = [Fact(translate("PromotionWords", "Joint posts"), formatting.number(len(told.posts)))]
    came = told.came
    if came is None:
        return facts
    facts += [
        Fact(translate("PromotionWords", "Visits by the link"), formatting.number(came.visits)),
        Fact(translate("PromotionWords", "Leads"), formatting.number(len(came.leads))),
        Fact(translate("PromotionWords", "Orders"), formatting.number(len(told.orders))),
        Fact(translate("PromotionWords", "Net sales"), formatting.money(told.net_sales, told.currency)),
    ]
    if told.late:
        after = translate("PromotionWords", "{count} · {sales}").format(
            count=formatting.number(len(told.late)),
            sales=formatting.money(worth_of(told.late), told.currency),
        )
        facts.append(Fact(translate("PromotionWords", "Of them after its end"), after))
    if came.clicks is not None:
        facts.insert(
            1, Fact(translate("PromotionWords", "Clicks on the link"), formatting.number(came.clicks))
        )
    return facts


def promotion_notes(told: Promotion) -> Sequence[str]:
    """Return why nothing is told, or what is to be known of it."""
    if told.reason is not None:
        return (problem_text(told.reason),)
    notes = []
    if told.came is not None and told.came.visits is None:
        notes.append(translate("PromotionWords", "No file tells of visits by this link."))
    if len(told.partners) > 1:
        notes.append(
            translate("PromotionWords", "What came by the link is credited to each partner, undivided.")
        )
    if told.also:
        template = translate("PromotionWords", "{names} used the same link: what came by it counts for both.")
        notes.append(template.format(names=listed(told.also)))
    return tuple(notes)
