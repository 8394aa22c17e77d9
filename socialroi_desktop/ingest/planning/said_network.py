"""What a said network leaves of the formats a file may be of: one of another network only where the file proves that it is of it.

Knows candidates and formats; reads no rows.
"""

from collections.abc import Collection
from functools import cache

from socialroi_desktop.catalogue import channels
from socialroi_desktop.ingest.formats.declared import Format, formats
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.planning.ad_networks import ADS
from socialroi_desktop.ingest.planning.candidate import Candidate
from socialroi_desktop.ingest.planning.mapping import plain_words

# What every export has says nothing of whose it is.
_OF_ANY = frozenset({"day", "published_at", "_day", "_date", "_time", "account", "currency"})


def of_said_network(found: list[tuple[int, Candidate]], said: str | None) -> list[tuple[int, Candidate]]:
    """Return the candidates of a file of the network `said`, best first; those of others only where headers prove them."""
    if said is None:
        return found
    return [
        pair
        for pair in found
        if not is_of_another(pair[1].format, said)
        or proves_network(pair[1].format, [name for name, _ in pair[1].found])
    ]


def is_of_another(form: Format, said: str) -> bool:
    """Tell whether all rows of a format are of a social network that is not the one said; reports of ads have their own rules."""
    network = form.constants.get("channel")
    return form.entity != ADS and channels().is_social(network) and network != said


def proves_network(form: Format, header: Collection[str]) -> bool:
    """Tell whether a header is unmistakably of the network of a format: no plain word, and no other network's."""
    if form.strategy != "rows":
        # Such files say in lines above their tables what they are.
        return True
    network = form.constants.get("channel")
    for name in header:
        hit = form.find(name)
        if hit is None or hit[0].field in _OF_ANY or normalise(name) in plain_words(form.entity):
            continue
        if _owners().get(normalise(name)) == {network}:
            return True
    return False


@cache
def _owners() -> dict[str, set[str | None]]:
    """Return the networks whose exports have a header, folded; None among them for those of no network."""
    found: dict[str, set[str | None]] = {}
    for form in formats():
        for name in form.names:
            found.setdefault(name, set()).add(form.constants.get("channel"))
    return found
