"""What is said of rows that tell only one side of a rate. Counts nothing itself."""

from collections.abc import Iterator, Mapping

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.table import METRICS

# The entity of the rows, or the sum that days leave out, and their channel, if they have one.
Where = tuple[str, str | None]
# What is left out by its day or its channel is told in one sentence for all.
_UNNAMED = frozenset({"orders", "leads", "orders of channels", "leads of channels"})
_ONE = "“{sum}” of one row without “{other}” is left out."
_MANY = "“{sum}” of {count} rows without “{other}” is left out."
_ONE_OF = {
    "orders": "One of “{sum}” is left out: nothing tells “{other}” of its day.",
    "leads": "One of “{sum}” is left out: nothing tells “{other}” of its day.",
    "orders of channels": "One of “{sum}” is left out: no post of its channel tells “{other}”.",
    "leads of channels": "One of “{sum}” is left out: no post of its channel tells “{other}”.",
    "post": "“{sum}” of one {channel} post without “{other}” is left out.",
    "ad_cost": "“{sum}” of one {channel} ad without “{other}” is left out.",
    "cost": "“{sum}” of one typed cost for {channel} is left out: it tells no “{other}”.",
    "level": "“{sum}” of one {channel} account is left out: no post there tells “{other}”.",
    "account_day": "“{sum}” of one {channel} day without “{other}” is left out.",
    "web_sessions": "“{sum}” of one row of {channel} visits without “{other}” is left out.",
}
_MANY_OF = {
    "orders": "{count} of “{sum}” are left out: nothing tells “{other}” of their days.",
    "leads": "{count} of “{sum}” are left out: nothing tells “{other}” of their days.",
    "orders of channels": "{count} of “{sum}” are left out: no posts of their channels tell “{other}”.",
    "leads of channels": "{count} of “{sum}” are left out: no posts of their channels tell “{other}”.",
    "post": "“{sum}” of {count} {channel} posts without “{other}” is left out.",
    "ad_cost": "“{sum}” of {count} {channel} ads without “{other}” is left out.",
    "cost": "“{sum}” of {count} typed costs for {channel} is left out: they tell no “{other}”.",
    "level": "“{sum}” of {count} {channel} accounts is left out: no post there tells “{other}”.",
    "account_day": "“{sum}” of {count} {channel} days without “{other}” is left out.",
    "web_sessions": "“{sum}” of {count} rows of {channel} visits without “{other}” is left out.",
}


def left_out_notes(name: str, other: str, counts: Mapping[Where, int]) -> Iterator[Problem]:
    """Say channel by channel how many rows tell a sum without the other side of a rate, most of them first."""
    for (entity, channel), count in sorted(counts.items(), key=lambda item: (-item[1], str(item[0]))):
        kind = entity if channel or entity in _UNNAMED else ""
        known = channel is not None and channel in channels()
        values = {
            "sum": METRICS[name].label, "other": METRICS[other].label, "count": count,
            "channel": channels()[channel].name if known and channel else channel,
        }  # fmt: skip
        if count == 1:
            yield Problem(_ONE_OF.get(kind, _ONE), values)
        else:
            yield Problem(_MANY_OF.get(kind, _MANY), values)
