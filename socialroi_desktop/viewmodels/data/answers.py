"""An answer to a question about a file, put into the options it is read with."""

from dataclasses import replace
from typing import Any

from socialroi_desktop.domain.period import Period
from socialroi_desktop.ingest import Options


def answered(options: Options, question: str, value: Any) -> Options:
    """Return options with a question answered; one that is no option is about a column, or a field without one."""
    if question == "day_first":
        return replace(options, day_first=value in (True, "1"))
    if question == "period":
        return replace(options, period=value if isinstance(value, Period) else None)
    if question in ("currency", "timezone", "account", "decimal", "encoding"):
        said: dict[str, Any] = {question: value or None}
        return replace(options, **said)
    return options.saying(question, value)
