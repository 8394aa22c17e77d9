"""Finds the sections of a file in which every figure stands under a title that names it, and what each becomes.

The title decides, because the headers under it were wrong for years. Knows the layout; knows no platform by
name. The rows are read in `titled_rows`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.dates import looks_like_day
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.options import Question
from socialroi_desktop.ingest.formats.declared import Format
from socialroi_desktop.ingest.formats.headers import normalise

_UNKNOWN = "“{title}” is a figure the app does not keep, so its days were left out."
_NO_DAYS = "“{title}” is no table by day, so it was left out."
_TWICE = "“{title}” tells the same of {channel} as “{first}” above, which was taken; it was left out."
_ASSUMED = (
    "“{title}” does not say whether it is of {one} or of {other}; it was read as {channel}. Choose the channel if "
    "that is wrong."
)
_BESIDE = "“{title}” names no network; it was read as {channel}, because of “{beside}” in the same file."
_CALLED = "“{title}” names no network; it was read as {channel}, because the file is called so."
_DROPPED = "“{title}” names no network; it was read as {channel}, because other files of this import are."
_MORE = "“{title}” has more columns than one figure; only “{column}” was read."


@dataclass(slots=True)
class Section:
    """One title with the table under it. Without a `field` it is left out, and `reason` says why."""

    title: str
    line: int
    header: tuple[str, ...] | None = None
    dated: bool = True
    rows: int = 0
    field: str = ""
    channel: str = ""
    reason: Problem | None = None
    note: Problem | None = None
    place: int = 1


@dataclass(slots=True)
class Scanner:
    """Walks through the records and tells titles, headers and days apart."""

    form: Format
    section: Section | None = None
    sections: list[Section] = field(default_factory=list)

    def step(self, line: int, cells: list[str]) -> bool:
        """Take a record; tell whether it is a day of the section under way."""
        filled = [cell for cell in cells if cell.strip()]
        if not filled or cells[0].strip().casefold().startswith("sep="):
            self.section = None if not filled else self.section
            return False
        dated = looks_like_day(cells[0])
        if self.section is None or (len(filled) == 1 and not dated and cells[0].strip()):
            title = cells[0].strip() if len(filled) == 1 and not dated else ""
            self.section = Section(" ".join(title.split()), line)
            self.sections.append(self.section)
            if title:
                return False
        if not dated and (self.section.header is None or self._is_header(cells)):
            self.section.header = tuple(cells)
            return False
        self.section.dated = self.section.dated and (dated or self.section.rows > 0)
        self.section.header = self.section.header or ()
        self.section.rows += 1
        return True

    def _is_header(self, cells: list[str]) -> bool:
        found = self.form.find(cells[0])
        return found is not None and not found[0].field.startswith("_")


@lru_cache(maxsize=8)
def survey(layout: Layout) -> tuple[Section, ...]:
    """Return the sections of a file, each with its field and channel or the reason why it is left out."""
    scanner = Scanner(layout.format)
    for block in layout.table.blocks(width=max(len(layout.header), 1)):
        for line, cells in zip(block.lines, block.rows, strict=True):
            scanner.step(line, cells)
    found = [one for one in scanner.sections if one.rows or one.header is not None]
    for section in found:
        _classify(layout.format, section)
    kept = [one for one in found if one.field]
    _settle_channels(layout, kept)
    _drop_repeated(kept)
    return tuple(found)


def figure_of(form: Format, title: str) -> str | None:
    """Return the field a title means, "" for what is not kept, None for a title nobody knows."""
    name = normalise(title)
    return next((one.field for one in form.titles if one.words.search(name)), None)


def network_of(form: Format, title: str) -> str:
    """Return the channel a title names, or ""."""
    name = normalise(title)
    return next((channel for channel, words in form.networks.items() if words.search(name)), "")


def _classify(form: Format, section: Section) -> None:
    values: dict[str, object] = {"title": section.title or "?"}
    section.field = figure_of(form, section.title) or ""
    section.channel = network_of(form, section.title)
    if not section.dated:
        section.field, section.reason = "", Problem(_NO_DAYS, values, line=section.line)
    elif not section.field:
        section.reason = Problem(_UNKNOWN, values, line=section.line)
    header = section.header or ()
    filled = [place for place, name in enumerate(header) if place and name.strip()]
    if len(filled) > 1:
        known = [place for place in filled if form.find(header[place]) is not None]
        section.place = (known or filled)[0]
        more = values | {"column": header[section.place]}
        section.note = Problem(_MORE, more, line=section.line)


def _settle_channels(layout: Layout, kept: list[Section]) -> None:
    """Give sections whose title names no network one: as told, else by the other sections, else the first."""
    told = _told(layout)
    named = [one for one in kept if one.channel]
    for section in kept:
        if section.channel:
            continue
        if told:
            section.channel = told
        else:
            section.channel, section.note = _guess(layout, section, named)


def _told(layout: Layout) -> str:
    """Return the channel the user named, in an answer or with the account; "" when nothing was said."""
    options = layout.options
    told = layout.channels.of_word(options.defaults.get("channel"))
    return told or network_of(layout.format, options.account or "")


def _guess(layout: Layout, section: Section, named: list[Section]) -> tuple[str, Problem]:
    names: Mapping[str, str] = {channel: channels()[channel].name for channel in layout.format.networks}
    twins = [one for one in named if one.field == section.field]
    values: dict[str, object] = {"title": section.title}
    if twins:
        other = next((channel for channel in names if channel != twins[0].channel), twins[0].channel)
        return other, _said(_BESIDE, values | {"channel": names[other], "beside": twins[0].title}, section)
    if len({one.channel for one in named}) == 1:
        channel = named[0].channel
        return channel, _said(
            _BESIDE, values | {"channel": names[channel], "beside": named[0].title}, section
        )
    if named_by_file := network_of(layout.format, layout.table.path.name):
        return named_by_file, _said(_CALLED, values | {"channel": names[named_by_file]}, section)
    if (dropped := layout.options.network or "") in names:
        return dropped, _said(_DROPPED, values | {"channel": names[dropped]}, section)
    first, second = list(names)[:2]
    values |= {"one": names[first], "other": names[second], "channel": names[first]}
    return first, _said(_ASSUMED, values, section)


def _said(template: str, values: Mapping[str, object], section: Section) -> Problem:
    return Problem(template, values, line=section.line)


def _drop_repeated(kept: list[Section]) -> None:
    """Leave out what a section above tells already under another title; the same title again goes on."""
    first: dict[tuple[str, str], Section] = {}
    for section in sorted(kept, key=lambda one: one.line):
        before = first.setdefault((section.channel, section.field), section)
        if before.title != section.title:
            values = {
                "title": section.title,
                "channel": channels()[section.channel].name,
                "first": before.title,
            }
            section.field, section.reason = "", Problem(_TWICE, values, line=section.line)


def networks_named(layout: Layout) -> frozenset[str]:
    """Return the channels that titles of a file, what was said of it or its name tell; none were guessed."""
    if told := _told(layout):
        return frozenset({told})
    named = {network_of(layout.format, one.title) for one in survey(layout)}
    return frozenset(named - {""} or {network_of(layout.format, layout.table.path.name)}) - {""}


def declined(layout: Layout) -> Problem | None:
    """Return why the file is not imported when not one of its sections is kept."""
    found = survey(layout)
    if not found or any(one.field for one in found):
        return None
    return found[0].reason


def problems(layout: Layout) -> Iterator[Problem]:
    """Say what was assumed about sections."""
    for section in survey(layout):
        if section.field and section.note is not None:
            yield section.note


def channel_question(layout: Layout) -> Iterator[Question]:
    """Ask for the network where no title of the file names one."""
    kept = [one for one in survey(layout) if one.field]
    form = layout.format
    if not kept or any(network_of(form, one.title) for one in kept) or _told(layout):
        return
    choices = tuple((channel, channels()[channel].name) for channel in form.networks)
    yield Question(
        "channel",
        "“{title}” does not say which network it is of. Which one?",
        {"title": kept[0].title},
        choices,
        kept[0].channel,
    )
