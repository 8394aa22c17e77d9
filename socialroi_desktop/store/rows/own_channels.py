"""Which platforms of the seller's own are in use: their ids stand in the rows themselves, in no list of their own. Only reads."""

from collections.abc import Iterator

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.channels import OWN, ChannelTable, is_own
from socialroi_desktop.domain.fields import Kind, Record, specs
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.file.codec import column, quoted
from socialroi_desktop.store.file.workspace import Workspace

# Files fill these by the hundred thousand, and name no own platform but one that stands in another table already.
_FILLED_BY_FILES = frozenset(
    {
        "web_sessions",
        "page_time",
        "touchpoint",
        "link_clicks",
        "account_day",
        "account_count",
        "lead",
        "mention",
    }
)
# Accounts come first: the spelling there is the one that counts.
_FIRST = ("account", "source_rule")


def channels_of(workspace: Workspace) -> ChannelTable:
    """Return the channels of a workspace: those that ship, and the platforms of one's own in use there."""
    return workspace.kept(_channels_of)


def _channels_of(workspace: Workspace) -> ChannelTable:
    found: dict[str, str] = {}
    for ids in _held(workspace):
        for channel in ids.split():
            if is_own(channel):
                found.setdefault(channel.casefold(), channel)
    return channels().with_own(sorted(found.values(), key=str.casefold))


def _held(workspace: Workspace) -> Iterator[str]:
    connection = workspace.connection()
    for entity in (*_FIRST, *sorted(set(RECORDS) - _FILLED_BY_FILES - {*_FIRST})):
        for name, several in channel_columns(RECORDS[entity]):
            cell = column(name)
            begins = f"{cell} GLOB '*{OWN}*'" if several else f"{cell} >= '{OWN}' AND {cell} < '{OWN[:-1]};'"
            statement = f"SELECT DISTINCT {cell} FROM {quoted(entity)} t WHERE {begins} ORDER BY 1"
            yield from (row[0] for row in connection.execute(statement))


def channel_columns(record: type[Record]) -> Iterator[tuple[str, bool]]:
    """Give the fields of a record that hold channels, and whether each holds several."""
    for spec in specs(record):
        if spec.kind in (Kind.CHANNEL, Kind.CHANNELS):
            yield spec.name, spec.kind is Kind.CHANNELS
