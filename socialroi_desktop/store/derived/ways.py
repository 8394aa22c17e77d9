"""Whom the link and the code of an order credit: channel, campaign and person of every way an order came about.

Campaigns and people are kept by id; what no record is known for stays as the link wrote it. A deal knows a code and a link of
its partner, too: the record of a code comes before it, and what deals of several partners share means none of them. Knows not
when to write.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.channels import OWN
from socialroi_desktop.domain.code_texts import codes_in
from socialroi_desktop.domain.identity import word_of
from socialroi_desktop.domain.key_texts import alike, word_alike
from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.domain.tagged_links import TaggedLink, as_tagged, tagged_link
from socialroi_desktop.store.derived.landed import of_way
from socialroi_desktop.store.derived.rule import Rule
from socialroi_desktop.store.derived.said_sources import SAYS, SaidSources, may_be_said_anew
from socialroi_desktop.store.derived.touched import Touched
from socialroi_desktop.store.rows.names import meanings

_OUT = (
    "link_channel", "link_campaign_id", "link_campaign", "link_influencer_id", "link_influencer",
    "code_channel", "code_campaign_id", "code_influencer_id", "more_codes",
)  # fmt: skip
# What links and ads know a campaign by.
CALLED = ("name", "link_names")
# What each cell of a way is understood by, and the cell.
_MEANT = {
    "discount_code": ("code", "channel", "campaign_id", "influencer_id"),
    "campaign": CALLED,
    "influencer": ("name", "handle"),
    "handle": ("influencer_id", "handle"),
    "deal": ("code", "link", "influencer_id", "campaign_id"),
}
_CELLS = {
    "discount_code": ("code",), "campaign": ("utm_campaign",), "influencer": ("creator",), "handle": ("creator",),
    "deal": ("code", "utm_campaign"),
}  # fmt: skip
# The channel of an order that only a partner is known to have brought.
_PARTNERS = "influencer"
_Values = tuple[Any, ...]


def _resolve(connection: sqlite3.Connection, touched: Touched) -> None:
    """Bring the ways up to date that a change can have moved."""
    parts: list[str] = []
    values: list[int] = []
    if ranges := touched.ranges["touch"]:
        # A few too many cost nothing: only what differs is written.
        parts.append("t.id BETWEEN ? AND ?")
        values += [min(first for first, _ in ranges), max(last for _, last in ranges)]
    parts += [
        f"t.{cell} <> ''"
        for entity, cells in _CELLS.items()
        if touched.concerns(entity, _MEANT[entity])
        for cell in cells
    ]
    if touched.concerns("source_rule") or (may_be_said_anew(touched) and _own_matter(connection)):
        parts.append("t.utm_source <> '' OR t.referrer <> ''")
    if not parts:
        # Ways only went: nothing of the others follows from that.
        return
    rows = connection.execute(f"SELECT * FROM touch t WHERE {' OR '.join(parts)}", values).fetchall()
    told = _Told(connection)
    changed = []
    for row in rows:
        found = told.of(row)
        if found != tuple(row[name] for name in _OUT):
            changed.append((*found, row["id"]))
    assigned = ", ".join(f"{name} = ?" for name in _OUT)
    connection.executemany(f"UPDATE touch SET {assigned} WHERE id = ?", changed)


def _own_matter(connection: sqlite3.Connection) -> bool:
    """Tell whether what accounts there are matters to ways: some follow one, or a platform of one's own has one."""
    own = f">= '{OWN}' AND {{0}} < '{OWN[:-1]};'"
    found = " UNION ALL ".join(
        f"SELECT 1 FROM {table} WHERE {cell} {own.format(cell)}"
        for table, cell in (("account", "channel"), ("touch", "link_channel"))
    )
    return connection.execute(f"{found} LIMIT 1").fetchone() is not None


@dataclass(frozen=True, slots=True)
class CampaignWords:
    """What campaigns are called in links and ads, as ids by word: as it is written, and folded."""

    written: Mapping[str, int]
    folded: Mapping[str, int]

    def of(self, text: str) -> int | None:
        """Return the id of the campaign a text means: by the word itself, else whatever its case; None for several."""
        return self.written.get(alike(text)) or self.folded.get(word_alike(text))


def campaign_names(connection: sqlite3.Connection) -> CampaignWords:
    """Return which campaign each word in links and ads means."""
    written: dict[str, set[int]] = defaultdict(set)
    folded: dict[str, set[int]] = defaultdict(set)
    for row in connection.execute("SELECT id, name, link_names FROM campaign"):
        for word in map(alike, (row["name"], *(row["link_names"] or "").splitlines())):
            if word:
                written[word].add(row["id"])
                folded[word_alike(word)].add(row["id"])
    return CampaignWords(_of_one(written), _of_one(folded))


def _of_one(meant: Mapping[str, set[int]]) -> dict[str, int]:
    return {word: next(iter(found)) for word, found in meant.items() if len(found) == 1}


class _Told:
    """What links and codes mean in this workspace."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._campaigns = campaign_names(connection)
        self._people = meanings(connection, "influencer")
        deals = connection.execute(
            "SELECT code, link, influencer_id, campaign_id FROM deal WHERE code <> '' OR link <> '' ORDER BY id"
        ).fetchall()
        self._links = partners_of_links(connection)
        self._deal_campaigns = _partners_of(
            (tagged_link(deal["link"]), deal["campaign_id"]) for deal in deals if deal["campaign_id"]
        )
        self._codes = _codes_of_deals(deals) | {
            word_alike(row["code"]): (row["channel"], row["campaign_id"], row["influencer_id"])
            for row in connection.execute(
                "SELECT code, channel, campaign_id, influencer_id FROM discount_code"
            )
        }
        self._said = SaidSources(connection)
        self._channel = cache(self._channel_of)

    def of(self, row: sqlite3.Row) -> _Values:
        """Return the values of the `_OUT` columns of a way."""
        channel = self._channel(row["utm_source"], row["utm_medium"], row["referrer"])
        creator = row["creator"].lstrip("@")
        person = self._people.get(word_of(Influencer, creator)) if creator else None
        if not creator:
            person = self._links.get(as_tagged(row["utm_source"], row["utm_campaign"]))
        if channel is None and (creator or person):
            channel = _PARTNERS
        if channel is None and (row["utm_source"] or row["referrer"]):
            channel = "other" if row["utm_source"] else "referral"
        text = row["utm_campaign"]
        known = self._campaigns.of(text) if text else None
        if person and not creator:
            # A link of a deal is of its campaign, whatever its own word for it.
            known = known or self._deal_campaigns.get(as_tagged(row["utm_source"], text))
        campaign = (known, None) if known else (None, text or None)
        link = (channel, *campaign, person, None if person else creator or None)
        return (*link, *self._of_codes(row["code"]))

    def _channel_of(self, source: str, medium: str, referrer: str) -> str | None:
        """Return the channel of a link: what is said of its source, then what is known, then what is said of its referrer."""
        if said := self._said.of(source, medium):
            return said
        host, click = of_way(referrer)
        told = channels().of_way(source, medium, host, click)
        return (None if told.known and source else self._said.of(host, medium)) or told.channel

    def _of_codes(self, text: str) -> _Values:
        """Return whom the last code of an order credits, and those of the others as JSON."""
        found = list(dict.fromkeys(self._codes[code] for code in codes_in(text, self._codes))) if text else []
        if not found:
            return (None,) * 4
        # A code without a channel credits nobody where another one does.
        owned = [code for code in found if code[0]] or found
        return (*owned[-1], json.dumps(owned[:-1]) if len(owned) > 1 else None)


def partners_of_links(connection: sqlite3.Connection) -> Mapping[TaggedLink, int]:
    """Return by what the links of deals are tagged with whom each credits; one that deals of several people share is none's."""
    rows = connection.execute("SELECT link, influencer_id FROM deal WHERE link <> ''")
    return _partners_of((tagged_link(row["link"]), row["influencer_id"]) for row in rows)


def _partners_of(told: Iterable[tuple[TaggedLink | None, int]]) -> dict[TaggedLink, int]:
    meant: dict[TaggedLink, set[int]] = defaultdict(set)
    for link, person in told:
        if link is not None:
            meant[link].add(person)
    return {link: next(iter(people)) for link, people in meant.items() if len(people) == 1}


def _codes_of_deals(deals: Sequence[sqlite3.Row]) -> dict[str, _Values]:
    owners: dict[str, dict[int, _Values]] = defaultdict(dict)
    for deal in deals:
        if word := word_alike(deal["code"]):
            # Of several deals with one partner the latest says for which campaign.
            owners[word][deal["influencer_id"]] = (_PARTNERS, deal["campaign_id"], deal["influencer_id"])
    return {word: next(iter(of.values())) for word, of in owners.items() if len(of) == 1}


WAYS = Rule({"touch": (), **SAYS, **_MEANT}, _resolve)
