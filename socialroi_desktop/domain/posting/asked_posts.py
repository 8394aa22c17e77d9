"""What can be asked of posts in one line, in the language of the line of pieces. Pure.

Another one is one more `AskedField`.
"""

from socialroi_desktop.domain.asking.fields import AskedField, language
from socialroi_desktop.domain.asking.spans import Today, days_meant
from socialroi_desktop.domain.asking.tokens import Value
from socialroi_desktop.domain.asking.values import choice, line, tag, text
from socialroi_desktop.domain.asking.words import Words
from socialroi_desktop.domain.asking.wrong import AskedWrong
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.query import AllOf, Atom, Clause, HasPart, Query, Term, Through
from socialroi_desktop.domain.records.reach import POST_KIND, POST_SOURCE, POST_STATE, PUBLISHED

_STATES = Words((one.id for one in POST_STATE), {one.label: one.id for one in POST_STATE})
_KINDS = Words((one.id for one in POST_KIND), {one.label: one.id for one in POST_KIND})
_SOURCES = Words((one.id for one in POST_SOURCE), {one.label: one.id for one in POST_SOURCE})


def _line(value: Value, today: Today) -> tuple[Atom, ...]:
    """Read a part of the line of the product it sells, or of the line its campaign is for."""
    found = line(value, today)
    return (*found, *(Through("campaign_id", Term("product_line", term.meets.op, term.meets.value)) for term in found
                      if isinstance(term, Through) and isinstance(term.meets, Term)))  # fmt: skip


def _channel(value: Value, _today: Today) -> tuple[Atom, ...]:
    """Read a part of a channel a post is for, or has a text for."""
    own = Term("channel", "~", fold(value.text))
    return own, HasPart("post_text", "post_id", (own,))


def is_asked(query: Query, channel: str) -> bool:
    """Tell whether what a query asks of channels holds for one: what is no post yet, as an empty slot, is cut by it, too."""
    return all(_holds(clause, channel) for clause in query.clauses)


def _holds(clause: Clause, channel: str) -> bool:
    own = [term for term in clause.any_of if isinstance(term, Term)]
    if not own or any(term.field != "channel" for term in own):
        return True
    return any(str(term.value) in fold(channel) for term in own) != clause.negated


def _days(value: Value, today: Today) -> tuple[str, str]:
    try:
        span = days_meant(value.text, today.day)
    except (ValueError, OverflowError):
        raise AskedWrong(
            "“{value}” (character {place}) is no day; write 2026-09-14, 2026-09, today or last-month.",
            value, value=value.text,
        ) from None  # fmt: skip
    # As the plan of a post begins: a day with a time is greater than the day alone.
    return span.start.isoformat(), f"{span.end}T24"


def _from(value: Value, today: Today) -> tuple[Atom, ...]:
    first, _ = _days(value, today)
    return (
        AllOf((Term("state", "=", PUBLISHED), Term("published_on", ">=", first))),
        AllOf((Term("state", "!=", PUBLISHED), Term("scheduled_at", ">=", first))),
    )


def _to(value: Value, today: Today) -> tuple[Atom, ...]:
    _, last = _days(value, today)
    return (
        AllOf((Term("state", "=", PUBLISHED), Term("published_on", "<=", last))),
        AllOf((Term("state", "!=", PUBLISHED), Term("scheduled_at", "<=", last))),
    )


POSTS = language(
    "post",
    (
        AskedField("line", N_("Product line"), "line:skate", _line, sources=(("product", "line"),)),
        AskedField("product", N_("Product"), "product:serum", text("product_id"), sources=(("product", "name"),)),
        AskedField("channel", N_("Channel"), "channel:instagram", _channel, sources=(("post", "channel"),), also=("on",)),
        AskedField("account", N_("Account"), "account:skate", text("account"), sources=(("post", "account"),)),
        AskedField("state", N_("State"), "state:draft,idea", choice("state", _STATES), words=_STATES.shown),
        AskedField("kind", N_("Kind"), "kind:video", choice("kind", _KINDS), words=_KINDS.shown, same=("type",)),
        AskedField("source", N_("Comes from"), "source:promotion", choice("source", _SOURCES), words=_SOURCES.shown),
        AskedField("campaign", N_("Campaign"), "campaign:spring", text("campaign_id"), sources=(("campaign", "name"),)),
        AskedField("goal", N_("Goal"), "goal:leads", text("goal_id"), sources=(("goal", "name"),)),
        AskedField("topic", N_("Topic"), "topic:grip", text("topic_id"), sources=(("topic", "name"),)),
        AskedField("owner", N_("Who is in charge of it"), "owner:anna", text("owner"), sources=(("post", "owner"),)),
        AskedField("tag", N_("Tag"), "tag:beach", tag, sources=(("tag", "name"),), also=("tags",)),
        AskedField("from", N_("On this day or later"), "from:2026-09-01", _from, also=("since", "after")),
        AskedField("to", N_("On this day or before"), "to:2026-09-30", _to, also=("until", "before")),
    ),
)  # fmt: skip
