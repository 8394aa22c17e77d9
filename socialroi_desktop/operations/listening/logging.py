"""A mention is logged from one line. Knows the words it may be typed with; what they mean is told by `domain.listening.line`."""

import tomllib
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.listening.clocks import stored_of
from socialroi_desktop.domain.listening.line import LineWords, line_words, parse_mention, said_at
from socialroi_desktop.domain.records import Mention
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.paths import resource
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.own_channels import channels_of


@cache
def shipped_words() -> LineWords:
    """Return the words of the shipped table."""
    return line_words(tomllib.loads(resource("listening", "line_words.toml").read_text("utf-8")))


def log_mention(workspace: Workspace, *, line: str, now: datetime) -> Changed:
    """Log what somebody said, as of `now` (aware) unless the line tells a time; UserError for a blank line or a mention known."""
    typed = parse_mention(line, shipped_words(), channels_of(workspace).of_word)
    if typed is None or not (typed.text or typed.author):
        raise UserError(
            "Write where it was said, by whom and what, such as “instagram Nora: Is this shop legit?”."
        )
    local = now.astimezone(ZoneInfo(workspace.settings().timezone))
    record = Mention(
        mentioned_at=stored_of(said_at(typed, local)),
        channel=typed.channel,
        author=typed.author,
        text=typed.text or None,
        kind=typed.kind,
        sentiment=typed.sentiment,
        order_number=typed.order_number,
    )
    return add_record(workspace, record=record)
