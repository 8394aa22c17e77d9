"""A goal written in one line, such as "Sell 25 pairs of skate shoes through Instagram", as something to start from.

The words it is understood by are data (`resources/goal_words.toml`). No word is lost: each is used, or told as not understood.
Knows no widgets.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date

from socialroi_desktop.catalogue import channels_with
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.values.numbers import whole
from socialroi_desktop.metrics.methods.goal_parts import added_up
from socialroi_desktop.metrics.methods.numbers import number
from socialroi_desktop.viewmodels.plan.amounts import stored_text, write_amount
from socialroi_desktop.viewmodels.plan.line_dates import days_named
from socialroi_desktop.viewmodels.plan.line_words import AMOUNT, LineWords, channel_ids, line_words
from socialroi_desktop.viewmodels.plan.periods import default_preset, preset
from socialroi_desktop.viewmodels.plan.templates import GoalTemplate
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.lists import beside, listed
from socialroi_desktop.viewmodels.shared.style import style
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name, metric_label

# What stands in a line for signs that were used: no word and no gap, so that places stay.
_USED = "\0"
_CHUNK = re.compile(r"(?:(?![\0,;，、；。!?]|\.(?:\s|$)).)+")
_AROUND = " ,;.:，。、–—-"


@dataclass(slots=True)
class _Line:
    """What is left of a line, and what was not understood so far, with where it stood."""

    text: str
    unknown: list[tuple[int, str]]

    def use(self, begin: int, end: int) -> None:
        self.text = f"{self.text[:begin]}{_USED * (end - begin)}{self.text[end:]}"

    def lose(self, begin: int, end: int) -> None:
        self.unknown.append((begin, self.text[begin:end].strip(_AROUND)))
        self.use(begin, end)


@dataclass(frozen=True, slots=True)
class _Amount:
    """A number in a line: where it stands, what was typed, whether percent."""

    begin: int
    end: int
    typed: str
    lift: bool


def goal_from_line(
    line: str, today: date, products: Collection[str] = (), own: tuple[str, ...] = ()
) -> GoalTemplate:
    """Return what a line says as something to start a goal from; what it does not say is left to the form.

    Of a goal of sales the words behind the number are the product, as one of `products` is written where it is one of these.
    `own` are the platforms of one's own that it may name. What is not understood is in `unknown`. A goal that is not written
    yet (an empty line) has no target and no name.
    """
    words, name = line_words(own), " ".join(line.split())
    left = _Line(name, [])
    period = _period(left, today)
    kind, metric = _aim(words, left)
    named = _channels(words, left, own)
    amounts = _amounts(words, left)
    parts = _parts(amounts, named)
    for amount in amounts if parts else amounts[:1]:
        left.use(amount.begin, amount.end)
    first = amounts[0] if amounts else None
    season, product = _rest(words, left, products if kind == "sales" else None, first.end if first else 0)
    lift = bool(first and first.lift)
    template = GoalTemplate(
        id="", title="", about="", name=name[:1].upper() + name[1:], kind=kind, metric=metric,
        target_kind="lift" if lift else "total",
        target=stored_text(first.typed, metric, lift=lift) if first else "",
        period=period or default_preset(kind),
        channels=tuple(item.id for item in channels_with(own) if any(item.id in ids for _, ids in named)),
        product_line=product, season=season, unmeasured="typed" if lift else "new",
        unknown=tuple(text for _, text in sorted(left.unknown)),
    )  # fmt: skip
    if not parts:
        return template
    targets = tuple(
        {"channel": channel, "target": stored_text(amount.typed, metric, lift=False)}
        for amount, channel in parts
    )
    template = replace(template, targets=targets)
    total = added_up(template.parts)
    return replace(template, target="" if total is None else f"{total.normalize():f}")


def understood(
    template: GoalTemplate, today: date, currency: str, products: Collection[str] | None = None
) -> str:
    """Return what of a line was understood, in one line; how many is asked for where no number was told.

    A product that is none of `products` is said to be new, where these are known.
    """
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
    return beside(
        (
            told.format(**words),
            _sold(template, products) if template.kind == "sales" else "",
            _through(template, currency),
            template.season,
            formatting.period(preset(template.period, today)),
        )
    )


def not_understood(template: GoalTemplate) -> str:
    """Return which words of a line say nothing the goal has, "" where all were used."""
    if not template.unknown:
        return ""
    quoted = listed(translate("OneLine", "“{words}”").format(words=words) for words in template.unknown)
    return translate("OneLine", "not understood: {words}").format(words=quoted)


def lost_words(template: GoalTemplate) -> tuple[Problem, ...]:
    """Return what the form of a goal says of words that were not understood; nothing where all were used."""
    sentence = "Of the line “{words}” was not understood; set here what it means."
    return tuple(Problem(sentence, {"words": words}, column="name") for words in template.unknown)


def _sold(template: GoalTemplate, products: Collection[str] | None) -> str:
    if not template.product_line:
        return translate("OneLine", "everything sold")
    if products is None or template.product_line in products:
        return template.product_line
    return translate("OneLine", "{product} (a new product)").format(product=template.product_line)


def _through(template: GoalTemplate, currency: str) -> str:
    told = {
        part.channel: write_amount(number(part.target), template.metric, currency)
        for part in template.parts
        if part.channel
    }
    shown = translate("OneLine", "{channel} {amount}")
    names = (
        shown.format(channel=channel_name(item), amount=told[item]) if item in told else channel_name(item)
        for item in template.channels
    )
    return listed(names) or translate("OneLine", "all channels")


def _period(left: _Line, today: date) -> str:
    found = ""
    for days in days_named(left.text, style(), today):
        if days.period and not found:
            found = days.period
            left.use(days.begin, days.end)
        else:
            left.lose(days.begin, days.end)
    return found


def _aim(words: LineWords, left: _Line) -> tuple[str, str]:
    """Return kind and metric of a line, whose words that told them are used."""
    for kind, metric, pattern in words.aims:
        found = list(pattern.finditer(left.text))
        for each in found[:1] if kind == "sales" else found:
            left.use(*each.span())
        if found:
            return kind, metric
    return "sales", "units"


def _channels(words: LineWords, left: _Line, own: tuple[str, ...]) -> list[tuple[int, tuple[str, ...]]]:
    """Return where channels are named and which, in their order in the line."""
    named = []
    for pattern in (words.channels, words.named):
        for found in list(pattern.finditer(left.text)):
            named.append((found.start(), channel_ids(found[0], own)))
            left.use(*found.span())
    return sorted(named)


def _amounts(words: LineWords, left: _Line) -> list[_Amount]:
    found = []
    for each in AMOUNT.finditer(left.text):
        # Cut off, so that pieces may stand at the number without a gap.
        behind = words.pieces.match(left.text[each.end() :])
        if behind is None and words.glued.match(left.text, each.end()):
            continue
        end = each.end() + (behind.end() if behind else 0)
        found.append(_Amount(each.start(), end, _typed(each), bool(each["percent"])))
    return found


def _typed(found: re.Match[str]) -> str:
    """Return a number as it is typed into a form, written out where it was shortened."""
    typed = "".join(found["number"].split())
    try:
        return str(whole(f"{typed}{found['power']}", style())) if found["power"] else typed
    except ValueError:
        return f"{typed}{found['power']}"


def _parts(amounts: list[_Amount], named: list[tuple[int, tuple[str, ...]]]) -> list[tuple[_Amount, str]]:
    """Return each amount with the one channel that it is told for; nothing where they do not pair up."""
    if len(amounts) < 2 or len(amounts) != len(named) or any(amount.lift for amount in amounts):
        return []
    if any(len(ids) != 1 for _, ids in named) or len({ids for _, ids in named}) != len(named):
        return []
    places = sorted([(amount.begin, 0) for amount in amounts] + [(begin, 1) for begin, _ in named])
    kinds = [kind for _, kind in places]
    if kinds[::2] != [kinds[0]] * len(amounts) or kinds[1::2] != [1 - kinds[0]] * len(amounts):
        return []
    return [(amount, ids[0]) for amount, (_, ids) in zip(amounts, named, strict=True)]


def _rest(words: LineWords, left: _Line, products: Collection[str] | None, behind: int) -> tuple[str, str]:
    """Return season and product among what is left; everything else there is not understood."""
    season = product = ""
    chunks = list(_chunks(words, left.text, plain=products is None))
    # What stands behind the number is sold, else what stands before it.
    for begin, text in sorted(chunks, key=lambda chunk: (chunk[0] < behind, chunk[0])):
        told = words.season.fullmatch(text)
        if told and not season:
            season = told["season"][:1].upper() + told["season"][1:]
            continue
        rest = text
        if products is not None and not product:
            product, rest = _product(words, text, products)
        if rest:
            left.unknown.append((begin + len(text) - len(rest), rest))
    return season, product


def _chunks(words: LineWords, text: str, *, plain: bool) -> Iterator[tuple[int, str]]:
    edges = words.plain_edges if plain else words.edges
    for found in _CHUNK.finditer(text):
        before, chunk = None, found[0].strip(_AROUND)
        while before != chunk:
            before, chunk = chunk, edges.sub("", chunk).strip(_AROUND)
        if chunk:
            yield found.start() + found[0].index(chunk), chunk


def _product(words: LineWords, text: str, products: Collection[str]) -> tuple[str, str]:
    """Return what a chunk says is sold, and what of it says something else."""
    folded = text.casefold()
    for name in sorted(products, key=len, reverse=True):
        if name and folded.startswith(name.casefold()) and not words.glued.match(text, len(name)):
            return name, text[len(name) :].strip(_AROUND)
    apart = words.apart.search(text)
    if apart is None:
        return text, ""
    return text[: apart.start()].strip(_AROUND), text[apart.start() :].strip(_AROUND)
