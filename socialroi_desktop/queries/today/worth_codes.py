"""Codes of partners that may have left the audience they were made for, by the rule of their results."""

from collections.abc import Iterator
from datetime import date, timedelta

from socialroi_desktop.catalogue import result_rules
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Deal, Influencer
from socialroi_desktop.domain.worth import KIND, Worth
from socialroi_desktop.metrics.methods.code_leaks import SeenOrder, code_leak
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums.partner_orders import CODE, LINK, partner_orders

# So long after the deal of a code its orders are watched, and so long after the last of them they are news.
_WATCHED, _NEWS = timedelta(days=120), timedelta(days=30)
_MAY = N_("The code {what} of {name} may have got about")


def leaked_codes(workspace: Workspace, today: date) -> Iterator[Worth]:
    """Give deals whose code brings orders that their audience does not explain, while such orders come."""
    rules = result_rules()
    for deal in reading.listing(workspace, Deal):
        person = reading.get(workspace, Influencer, deal.influencer_id or 0)
        begun = deal.starts_on or deal.signed_on
        if person is None or not deal.code or not begun or begun > today.isoformat():
            continue
        ends = date.fromisoformat(deal.ends_on) if deal.ends_on else None
        if ends is not None and ends + _WATCHED < today:
            continue
        orders = partner_orders(workspace, person.id or 0, Period(date.fromisoformat(begun), today))
        seen = [
            SeenOrder(date.fromisoformat(each.day), CODE in each.ways, LINK in each.ways, each.country)
            for each in orders
        ]
        leak = code_leak(seen, ends, rules.leak.at_home(person.country, person.language), rules.leak)
        by_code = [each for each in orders if CODE in each.ways]
        if not leak.suspected or date.fromisoformat(by_code[-1].day) < today - _NEWS:
            continue
        # Who let go of it is not told again with every order, but again in another month.
        yield Worth(
            f"{KIND}code",
            deal.id or 0,
            date.fromisoformat(by_code[-1].day).replace(day=1),
            Problem(_MAY, {"what": deal.code, "name": person.name}),
            leak.reasons[0],
            "order",
            tuple(each.id for each in by_code),
        )
