"""A goal written in one line, such as "Sell 25 pairs of skate shoes through Instagram", as something to start from.

The words it is understood by are data (`resources/goal_words.toml`). Knows no widgets.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from socialroi_desktop.catalogue import channels
from socialroi_desktop.metrics.methods.numbers import number
from socialroi_desktop.paths import resource
from socialroi_desktop.viewmodels.plan.amounts import stored_text, write_amount
from socialroi_desktop.viewmodels.plan.periods import default_preset, preset
from socialroi_desktop.viewmodels.plan.templates import GoalTemplate
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.lists import beside, listed
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name, metric_label

# A word of an alphabet ends where its letters do; signs of Chinese stand side by side without a gap.
_LETTER = r"[0-9A-Za-z\u00c0-\u024f\u1e00-\u1eff]"
_AMOUNT = re.compile(r"([+＋]\s*)?(\d+(?:[.,]\d+)*)\s*(%|％|percent\b)?", re.IGNORECASE)
# Short names of channels, such as X, are told only behind a word like "through".
_PLAIN_NAME = 4


@dataclass(frozen=True, slots=True)
class _Words:
    """The patterns the parts of a line are found by; aims in the order in which they count."""

    aims: tuple[tuple[str, str, re.Pattern[str]], ...]
    channels: re.Pattern[str]
    named: re.Pattern[str]
    periods: tuple[tuple[str, re.Pattern[str]], ...]
    pieces: re.Pattern[str]
    idle: re.Pattern[str]


def goal_from_line(line: str) -> GoalTemplate:
    """Return what a line says as something to start a goal from; what it does not say is left to the form.

    Of a goal of sales what is neither number, channel, period nor verb is the product. A goal that is not written yet
    (an empty line) has no target and no name.
    """
    known, rest = _known(), " ".join(line.split())
    kind, metric, rest = _aim(known, rest)
    found, rest = _channels(known, rest)
    period, rest = _period(known, rest)
    amount = _AMOUNT.search(rest)
    lift = bool(amount and amount[3])
    if amount:
        behind = known.pieces.sub("", rest[amount.end() :].lstrip(), count=1)
        rest = f"{rest[: amount.start()]} {behind}"
    name = " ".join(line.split())
    return GoalTemplate(
        id="", title="", about="", name=name[:1].upper() + name[1:], kind=kind, metric=metric,
        target_kind="lift" if lift else "total", target=stored_text(amount[2], metric, lift=lift) if amount else "",
        period=period or default_preset(kind), channels=found,
        product_line=_product(known, rest) if kind == "sales" else "", unmeasured="typed" if lift else "new",
    )  # fmt: skip


def understood(template: GoalTemplate, today: date, currency: str) -> str:
    """Return what of a line was understood, in one line; how many is asked for where no number was told."""
    target = number(template.target)
    words = {"metric": metric_label(template.metric)}
    if target is None:
        told = translate("OneLine", "{metric}: how many?")
    elif template.target_kind == "lift":
        told = translate("OneLine", "{metric} {target}")
        words["target"] = formatting.percent(target / 100, signed=True)
    else:
        told = translate("OneLine", "{metric}: {target}")
        words["target"] = write_amount(target, template.metric, currency)
    sold = template.product_line or translate("OneLine", "everything sold")
    return beside(
        (
            told.format(**words),
            sold if template.kind == "sales" else "",
            listed(map(channel_name, template.channels)) or translate("OneLine", "all channels"),
            formatting.period(preset(template.period, today)),
        )
    )


def _aim(known: _Words, line: str) -> tuple[str, str, str]:
    """Return kind and metric of a line, and the line without the word that told them."""
    for kind, metric, pattern in known.aims:
        if found := pattern.search(line):
            return kind, metric, f"{line[: found.start()]} {line[found.end() :]}"
    return "sales", "units", line


def _channels(known: _Words, line: str) -> tuple[tuple[str, ...], str]:
    found = known.channels.search(line) or known.named.search(line)
    if found is None:
        return (), line
    ids = {_by_name()[word[0].casefold()] for word in _names(0).finditer(found[0])}
    ordered = tuple(channel.id for channel in channels() if channel.id in ids)
    return ordered, f"{line[: found.start()]} {line[found.end() :]}"


def _period(known: _Words, line: str) -> tuple[str, str]:
    for name, pattern in known.periods:
        if found := pattern.search(line):
            return name, f"{line[: found.start()]} {line[found.end() :]}"
    return "", line


def _product(known: _Words, rest: str) -> str:
    before, text = "", " ".join(rest.split())
    while before != text:
        before, text = text, known.idle.sub("", text).strip(" ,;.，。、")
    return text


@cache
def _known() -> _Words:
    told = tomllib.loads(resource("goal_words.toml").read_text("utf-8"))
    one, any_name = _names(0).pattern, _names(_PLAIN_NAME).pattern
    through, between = _any(told["through"]), _any(told["between"])
    more = rf"(?:\s*(?:[,&/+、，]|{between})\s*(?:{{}}))*"
    idle = _any(told["idle"])
    return _Words(
        tuple((aim["kind"], aim["metric"], _pattern(_any(aim["words"]))) for aim in told["aim"]),
        _pattern(rf"{through}\s*(?:{one}){more.format(one)}"),
        _pattern(rf"(?:{any_name}){more.format(any_name)}"),
        tuple((name, _pattern(_any(words))) for name, words in told["periods"].items()),
        _pattern(rf"^{_any(told['pieces'])}"),
        _pattern(rf"^{idle}|{idle}$"),
    )


@cache
def _by_name() -> Mapping[str, str]:
    return channels().by_word


@cache
def _names(shortest: int) -> re.Pattern[str]:
    """Return what finds the name of a channel; where it may stand anywhere, only names of some length that nothing else has."""
    names = (
        _by_name()
        if not shortest
        else [word for channel in channels() for word in (channel.id, channel.name) if len(word) >= shortest]
    )
    return _pattern(_any(names))


def _any(words: Iterable[str]) -> str:
    """Return the pattern of any of some words, the longest first."""
    ordered = sorted(dict.fromkeys(words), key=len, reverse=True)
    return f"(?:{'|'.join(map(_whole, ordered))})"


def _whole(word: str) -> str:
    left = f"(?<!{_LETTER})" if re.match(_LETTER, word[0]) else ""
    right = f"(?!{_LETTER})" if re.match(_LETTER, word[-1]) else ""
    return left + re.escape(word) + right


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)
