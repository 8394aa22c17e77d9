"""The export formats the app knows, each one TOML file in `resources/formats/`.

A format is data: which headers mean which field, how its cells are written, which rows are no data. Knows
no files of users. Fields that begin with `_` are not stored; they are ingredients of those that are.
"""

import re
import tomllib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.parts import parts_of
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.ingest.formats.alike import column_alike
from socialroi_desktop.ingest.formats.columns import Column, Named, Title, column_of, named_of
from socialroi_desktop.ingest.formats.currency_headers import amounts_of, code_in, without_currency
from socialroi_desktop.ingest.formats.finding import of_columns
from socialroi_desktop.ingest.formats.headers import as_scripts_write, normalise
from socialroi_desktop.ingest.formats.order_states import drafts, with_states
from socialroi_desktop.ingest.formats.skips import Skip, skip_of
from socialroi_desktop.ingest.formats.zone_headers import moments_of, without_zone
from socialroi_desktop.paths import resource

# Among the `words` of a format: what else networks are called in its headers.
NETWORK = "_network"
STRATEGIES = (
    "rows", "grouped", "orders", "stacked", "titled", "wide", "pairs", "beside", "with_parts", "declined",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of export.

    With `undated`, rows may lack an id or a date: ids are made from their texts, dates come from the period told.
    `identity`, `id_in_link` and `link` say how a post is known again and found (see `post_identity`);
    `clock_in_id` is the place of the bit from which on an id is the second it was made in.
    A file without a column of the field `decline_without` is declined for the reason `decline`.
    With `sheets`, only sheets of those names are in it, because their headers alone would say too little; with `above`, one
    of those words must begin a line above the header.
    Where headers are words of anybody, `marks` are groups of fields (`=views`) and headers, one of which only this export has
    whole, and `files` what it is called (see `whose_list`).
    With `snake`, headers are known as scripts write them, too, with `bare` without their accents.
    With `loose`, headers that are merely alike are known, too, and may name the network they are about (see `alike`).
    `headerless` gives the columns of files that lack their header: its name and the shape of its cells.
    `money` holds formulas of the money of an order (see `order_formulas`): the first that is told counts, or with
    `…_fits` the one that comes to one of those; `tax_rule` whether its tax is
    `inside` the prices, `on_top` (of some currencies, others hold it), told `by_total` or on top of what is
    `net` by its header. `carry` names fields that stand only on the first of the rows with the same `group_by`; `pieces` is how
    many each row of an order is where no column tells.
    `parts` is the record that `child` columns fill: the one that is part of the entity, named where
    there are several. `sections` are headers of further tables below the first one, whose rows belong to its orders.
    With `unengaged_bounce`, a visit without engagement is what the tool calls a bounce; with `adds_up`, rows that
    differ only in what is not kept are added up; with `asks_tool`, the file does not say who counted. With `planner`, rows
    are posts as planning tools list them: of several networks, with planned ones among them (see `planner_posts`); with
    `addressed`, posts are of the network their address tells. A blank in an `own` file, which this app saved, is nothing.
    """

    id: str
    label: str
    entity: str
    strategy: str
    columns: tuple[Column, ...]
    parts: str = ""
    needs: tuple[tuple[str, ...], ...] = ()
    ignored: frozenset[str] = frozenset()
    ignored_starts: tuple[str, ...] = ()
    forbids: frozenset[str] = frozenset()
    constants: Mapping[str, str] = field(default_factory=dict)
    skips: tuple[Skip, ...] = ()
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    money: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    tax_rule: str = "by_total"
    carry: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    pieces: int = 0
    zone: str = ""
    date_order: str = ""
    decimal: str = ""
    preamble: str = ""
    symbols: bool = False
    group_by: str = ""
    account: str = ""
    decline: str = ""
    decline_without: str = ""
    ceiling: float = 1.0
    titles: tuple[Title, ...] = ()
    networks: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    undated: bool = False
    sheets: frozenset[str] = frozenset()
    above: frozenset[str] = frozenset()
    marks: tuple[frozenset[str], ...] = ()
    files: frozenset[str] = frozenset()
    identity: tuple[str, ...] = ()
    id_in_link: str = ""
    link: str = ""
    clock_in_id: int = 0
    headerless: tuple[tuple[str, re.Pattern[str]], ...] = ()
    named: tuple[Named, ...] = ()
    unengaged_bounce: bool = False
    adds_up: bool = False
    asks_tool: bool = False
    planner: bool = False
    addressed: bool = False
    own: bool = False

    names: Mapping[str, Column] = field(default_factory=dict)
    amounts: Mapping[str, Column] = field(default_factory=dict)
    moments: Mapping[str, Column] = field(default_factory=dict)
    bare: Mapping[str, Column] = field(default_factory=dict)
    loose: Mapping[str, Column] = field(default_factory=dict)
    patterns: tuple[tuple[re.Pattern[str], Column], ...] = ()
    patterned: re.Pattern[str] | None = None

    def knows_one_of(self, folded: Collection[str]) -> bool:
        """Tell quickly whether some of the headers, normalised, may be known; most rows of most files are not."""
        if self.loose or not self.names.keys().isdisjoint(folded) or not self.bare.keys().isdisjoint(folded):
            return True
        return self.patterned is not None and any(map(self.patterned.match, folded))

    def find(self, header: str) -> tuple[Column, str | None] | None:
        """Return the column a header belongs to, and the currency code the header names."""
        name = normalise(header)
        if name in self.names:
            return self.names[name], None
        for pattern, column in self.patterns:
            if (found := pattern.match(name)) and (named := code_in(found["currency"])) is not None:
                return column, named or None
        bare, code = without_currency(name)
        told = self.amounts.get(bare) if bare != name else self.moments.get(without_zone(name))
        if told is not None:
            return told, code or None
        if self.bare and (unaccented := fold(name)) in self.bare:
            return self.bare[unaccented], None
        if self.loose and (alike := column_alike(header, self.loose, self.words.get(NETWORK, {}))):
            return alike, None
        return None

    def declares(self, header: str) -> bool:
        """Tell whether a header stands in the format, as it is or for any currency."""
        name = normalise(header)
        return name in self.names or (self.patterned is not None and bool(self.patterned.match(name)))

    def ignores(self, header: str) -> bool:
        """Tell whether a header is known and not kept."""
        name = normalise(header)
        if name not in self.ignored:
            name = without_currency(name)[0]
        return name in self.ignored or (bool(self.ignored_starts) and name.startswith(self.ignored_starts))

    def rank(self, wanted: Column, header: str) -> tuple[int, int]:
        """Return the order in which columns of one field are asked: as declared, then by alias."""
        name = normalise(header)
        alias = wanted.headers.index(name) if name in wanted.headers else len(wanted.headers)
        # What stands for the account on one network is made of a column, and none of the declared ones.
        place = self.columns.index(wanted) if wanted in self.columns else len(self.columns)
        return place, alias


def _beginnings(words: Sequence[str]) -> re.Pattern[str]:
    """Return what finds words by their beginnings; scripts without blanks have words anywhere."""
    parts = (
        (r"(?<!\w)" if normalise(word)[0] < "\u0e00" else "") + re.escape(normalise(word)) for word in words
    )
    return re.compile("|".join(parts))


def _words(tables: Mapping[str, Mapping[str, list[str]]]) -> Mapping[str, Mapping[str, str]]:
    return {
        name: {normalise(word): choice for choice, words in table.items() for word in words}
        for name, table in tables.items()
    }


# Keys that are kept as they stand in the file, those it tells.
_AS_TOLD = (
    "tax_rule", "pieces", "zone", "date_order", "decimal", "preamble", "symbols", "group_by", "account", "decline",
    "decline_without", "ceiling", "undated", "id_in_link", "link", "clock_in_id", "unengaged_bounce", "adds_up", "asks_tool",
    "planner",
)  # fmt: skip


def parse_format(text: str, file: str = "") -> Format:
    """Build a format from TOML; ValueError names the file and what is wrong with it."""
    data = tomllib.loads(text)
    if data.get("snake"):
        as_scripts_write(data["column"], data.get("ignored", []))
    try:
        columns = tuple(column_of(row) for row in data["column"])
        entity = data.get("entity", "")
        form = Format(
            id=data["id"],
            label=data["label"],
            entity=entity,
            strategy=data.get("strategy", "rows"),
            parts=(parts := data.get("parts") or _only_part(entity)),
            amounts=amounts_of(columns, entity, parts),
            moments=moments_of(columns, entity),
            **of_columns(columns, loose=bool(data.get("loose")), bare=bool(data.get("bare"))),
            **_of_headers(data),
            **_of_rows(data),
            **{name: data[name] for name in _AS_TOLD if name in data},
        )
    except KeyError as error:
        raise ValueError(f"{file}: the key {error} is missing") from error
    _check(form, file)
    return form


def _of_headers(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return what tells a format by the headers, sheets and names of its files."""

    def names(key: str) -> frozenset[str]:
        return frozenset(normalise(name) for name in data.get(key, ()))

    return {
        "needs": tuple(tuple(need.split("|")) for need in data.get("needs", ())),
        "ignored": names("ignored"),
        "ignored_starts": tuple(normalise(name) for name in data.get("ignored_starts", ())),
        "sheets": names("sheets"),
        "above": names("above"),
        "marks": tuple(
            frozenset(normalise(word) for word in mark.split(" + ")) for mark in data.get("marks", ())
        ),
        "files": names("files"),
        "forbids": names("forbids"),
        "headerless": tuple(
            (row["header"], re.compile(f"^(?:{row['cell']})$")) for row in data.get("headerless", ())
        ),
        "named": tuple(map(named_of, data.get("named", ()))),
    }


def _of_rows(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return how the rows of a format are read."""
    is_order, words = data.get("entity") == "order", _words(data.get("words", {}))
    return {
        "constants": data.get("constants", {}),
        "skips": (*map(skip_of, data.get("skip", ())), *(drafts() if is_order else ())),
        "words": with_states(words) if is_order else words,
        "identity": tuple(data.get("identity", ())),
        "titles": tuple(Title(row["field"], _beginnings(row["words"])) for row in data.get("title", ())),
        "networks": {channel: _beginnings(words) for channel, words in data.get("networks", {}).items()},
        "carry": tuple(data.get("carry", ())),
        "sections": tuple(data.get("sections", ())),
        "money": {name: tuple(formulas) for name, formulas in data.get("money", {}).items()},
    }


def _only_part(entity: str) -> str:
    """Return the only record that is part of another; "" where there is none or several are."""
    found = parts_of(entity)
    return found[0].entity if len(found) == 1 else ""


def _check(form: Format, file: str) -> None:
    if form.strategy not in STRATEGIES:
        raise ValueError(f"{file}: strategy {form.strategy} is none of {', '.join(STRATEGIES)}")
    if form.strategy != "declined" and form.entity not in RECORDS:
        raise ValueError(f"{file}: there is no record {form.entity}")
    if any(column.child for column in form.columns) and form.parts not in {
        part.entity for part in parts_of(form.entity)
    }:
        raise ValueError(
            f"{file}: parts must name the record, part of {form.entity}, that child columns fill"
        )
    filled = {column.field for column in form.columns} | set(form.constants)
    for need in form.needs:
        if not filled.intersection(need):
            raise ValueError(f"{file}: no column fills {' or '.join(need)}")


@cache
def formats() -> tuple[Format, ...]:
    """Return all shipped formats, in the order of their ids."""
    files = sorted(resource("formats").glob("*.toml"), key=lambda path: path.stem)
    return tuple(_load(path) for path in files)


def _load(path: Path) -> Format:
    form = parse_format(path.read_text("utf-8"), path.name)
    if form.id != path.stem:
        raise ValueError(f"{path.name}: its id is {form.id}")
    return form


def format_of(format_id: str) -> Format:
    """Return one format; KeyError when there is none of that id."""
    return {form.id: form for form in formats()}[format_id]
