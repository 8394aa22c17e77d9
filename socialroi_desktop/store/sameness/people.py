"""Which people the workspace knows by an account or by their name, however an incoming row writes it. Knows rows only."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.identity import handle_of

Account = tuple[str | None, str]


@dataclass(frozen=True, slots=True)
class Known:
    """People by the accounts they have (handle -> network and id) and by folded name."""

    accounts: Mapping[str, Sequence[tuple[str | None, int]]]
    names: Mapping[str, Sequence[int]]

    def having(self, told: Iterator[Account]) -> set[int]:
        """Return the people who have one of some accounts; a network that is not told may be any."""
        return {
            person
            for channel, handle in told
            for network, person in self.accounts.get(handle.casefold(), ())
            if channel == network or None in (channel, network)
        }

    def called(self, name: str) -> set[int]:
        """Return the people of a name."""
        return set(self.names.get(fold(name), ()))


def known_people(connection: sqlite3.Connection) -> Known:
    """Return everybody there is."""
    accounts: defaultdict[str, list[tuple[str | None, int]]] = defaultdict(list)
    names: defaultdict[str, list[int]] = defaultdict(list)
    for row in connection.execute("SELECT id, name FROM influencer ORDER BY id"):
        names[fold(row["name"] or "")].append(row["id"])
    for row in connection.execute("SELECT influencer_id, channel, handle FROM handle ORDER BY id"):
        bare = handle_of(row["handle"])
        if bare:
            accounts[bare.casefold()].append((row["channel"], row["influencer_id"]))
    return Known(accounts, names)
