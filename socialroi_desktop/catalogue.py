"""Reads the shipped tables (`resources/*.toml`) that every layer may need, once per call site.

Knows where they are and their shape; what they mean is told by `domain`, of which a table takes along what it needs:
the window opens with the channels alone.
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from socialroi_desktop.domain.channels import Channel, ChannelTable
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.paths import resource

if TYPE_CHECKING:
    from socialroi_desktop.domain.chinese import Scripts
    from socialroi_desktop.domain.letters.limits import LetterLimits
    from socialroi_desktop.domain.letters.templates import LetterLanguage, Template
    from socialroi_desktop.domain.media import FileKind
    from socialroi_desktop.domain.outreach.jumps import JumpRule
    from socialroi_desktop.domain.outreach.naming import NamingRule
    from socialroi_desktop.domain.outreach.partner_kinds import PartnerKind
    from socialroi_desktop.domain.outreach.profile import ProfileRules
    from socialroi_desktop.domain.outreach.result_rules import ResultRules
    from socialroi_desktop.domain.outreach.tiers import Tier
    from socialroi_desktop.domain.visit_sources import SourceTables, VisitSources

# A percent is so many hundredths of one.
_BASIS_POINTS = 100


@dataclass(frozen=True, slots=True)
class CommandName:
    """What a command is called in a language of the app; `language` is the language's own name."""

    language: str
    text: str


@cache
def channels() -> ChannelTable:
    """Return the shipped channels in display order."""
    rows = tomllib.loads(resource("platforms.toml").read_text("utf-8"))["channel"]
    return ChannelTable(
        (
            Channel(
                id=row["id"],
                name=row["name"],
                social=row["social"],
                aliases=tuple(row.get("aliases", ())),
                domains=tuple(row.get("domains", ())),
                short=row.get("short", ""),
                posts=row.get("posts", False),
            )
            for row in rows
        ),
        _visit_sources,
    )


@lru_cache(maxsize=8)
def channels_with(own: tuple[str, ...]) -> ChannelTable:
    """Return the shipped channels with some platforms of the seller's own, by their ids."""
    return channels().with_own(own)


def _visit_sources(table: ChannelTable) -> "VisitSources":
    from socialroi_desktop.domain.visit_sources import VisitSources

    return VisitSources(table, source_tables())


@cache
def source_tables() -> "SourceTables":
    """Return what is known of sites, of the words of tagged links and of what is added to clicked ones."""
    from socialroi_desktop.domain.sites import SiteTable
    from socialroi_desktop.domain.source_words import Named, SourceWords
    from socialroi_desktop.domain.visit_sources import SourceTables

    told = {
        name: tomllib.loads(resource("sources", f"{name}.toml").read_text("utf-8"))
        for name in ("hosts", "apps", "words", "clicks")
    }
    hosts, words = told["hosts"], told["words"]
    sites = SiteTable(
        _by_word(hosts["host"], "hosts"),
        {app: channel for row in told["apps"]["app"] for app, channel in row["ids"].items()},
        hosts["countries"]["names"],
        frozenset(hosts["mail"]["labels"]),
    )
    names, short, weak, alone = (
        _by_word(words["name"], strength) for strength in ("names", "short", "weak", "alone")
    )
    named = Named(names, short, weak, alone, words["paid_alone"]["words"])
    media = {word: row["kind"] for row in words["medium"] for word in row["words"]}
    social = frozenset(channels().social_ids)
    unfilled = _by_word(words["unfilled"], "marks")
    around, mail = (frozenset(words[name]["words"]) for name in ("around", "mail"))
    said = SourceWords(media, named, unfilled, around, mail, social)
    return SourceTables(sites, said, _by_word(told["clicks"]["click"], "names"))


def _by_word(rows: Iterable[Mapping[str, Any]], name: str) -> dict[str, str]:
    """Return the channel of each word of a list that rows tell."""
    return {word: row["channel"] for row in rows for word in row.get(name, ())}


@cache
def letter_languages() -> "tuple[LetterLanguage, ...]":
    """Return the languages letters come in with their templates, English first."""
    from socialroi_desktop.domain.letters.templates import SOURCE_LANGUAGE

    found = [_letter_language(path) for path in sorted(resource("letters").glob("*.toml"))]
    return tuple(sorted(found, key=lambda language: language.code != SOURCE_LANGUAGE))


def _letter_language(path: Path) -> "LetterLanguage":
    from socialroi_desktop.domain.letters.templates import LetterLanguage, Template

    data: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
    code = data["language"]
    return LetterLanguage(
        code=code,
        name=data["name"],
        locale=data["locale"],
        given_name=data["given_name"],
        templates=tuple(Template(language=code, **row) for row in data["template"]),
        aliases=tuple(data["aliases"]),
        countries=tuple(data["countries"]),
        networks=data.get("networks", {}),
        family_names=frozenset(map(fold, data.get("family_names", ()))),
        requests=_taking_turns(code, "permission", data["request"]),
        renewals=_taking_turns(code, "renewal", data["renewal"]),
        requests_of_several=_taking_turns(
            code, "permission", data["request_of_several"], len(data["request"])
        ),
        renewals_of_several=_taking_turns(code, "renewal", data["renewal_of_several"], len(data["renewal"])),
        uses=data["uses"],
        pieces=data["pieces"],
        limits=data["limits"],
    )


def _taking_turns(
    code: str, purpose: str, rows: Iterable[Mapping[str, Any]], before: int = 0
) -> "tuple[Template, ...]":
    from socialroi_desktop.domain.letters.templates import Template

    return tuple(
        Template(language=code, purpose=purpose, subject="", variant=number, **row)
        for number, row in enumerate(rows, start=before + 1)
    )


@cache
def post_templates() -> "tuple[Template, ...]":
    """Return the posts that partners are handed, in every language there are some in."""
    return _posts("posts")


@cache
def own_post_templates() -> "tuple[Template, ...]":
    """Return what drafts of the shop's own posts begin as, in every language there are some in."""
    return _posts("own_posts")


def _posts(folder: str) -> "tuple[Template, ...]":
    from socialroi_desktop.domain.letters.templates import Template

    found = (tomllib.loads(path.read_text("utf-8")) for path in sorted(resource(folder).glob("*.toml")))
    return tuple(
        Template(language=data["language"], subject="", **row) for data in found for row in data["template"]
    )


@cache
def letter_limits() -> "LetterLimits":
    """Return what letters are held to; TypeError for a key that is not declared."""
    from socialroi_desktop.domain.letters.limits import LetterLimits

    return LetterLimits(**tomllib.loads(resource("outreach", "letters.toml").read_text("utf-8")))


@cache
def result_rules() -> "ResultRules":
    """Return by what the results of a deal are read; TypeError for a key that is not declared."""
    from socialroi_desktop.domain.outreach.result_rules import LeakRule, ResultRules, SpikeRule

    told = tomllib.loads(resource("outreach", "results.toml").read_text("utf-8"))
    return ResultRules(tuple(told["survey"]), SpikeRule(**told["spike"]), LeakRule(**told["leak"]))


@cache
def jump_rule() -> "JumpRule":
    """Return which growth of followers is a jump; TypeError for a key that is not declared."""
    from socialroi_desktop.domain.outreach.jumps import JumpRule

    return JumpRule(**tomllib.loads(resource("outreach", "jumps.toml").read_text("utf-8")))


@cache
def profile_rules() -> "ProfileRules":
    """Return what is looked at in an own account before letters go out; TypeError for a key that is not declared."""
    from socialroi_desktop.domain.outreach.profile import ProfileItem, ProfileRules

    told = tomllib.loads(resource("outreach", "profile.toml").read_text("utf-8"))
    return ProfileRules(tuple(ProfileItem(**row) for row in told["item"]), told["again_after_days"])


@cache
def tiers() -> "tuple[Tier, ...]":
    """Return the sizes of partners, the smallest first, with the engagement rates that are usual for each."""
    from socialroi_desktop.domain.outreach.tiers import Tier

    rows = tomllib.loads(resource("outreach", "tiers.toml").read_text("utf-8"))["tier"]
    found = []
    for row in rows:
        low, high = (round(percent * _BASIS_POINTS) for percent in row["usual"])
        found.append(Tier(row["id"], row["from"], low, high, row["touch_days"]))
    return tuple(sorted(found, key=lambda tier: tier.first))


@cache
def partner_kinds() -> "Mapping[str, PartnerKind]":
    """Return by id what each kind of partner is asked for and judged by; KeyError for a purpose without a label."""
    from socialroi_desktop.domain.outreach.partner_kinds import PartnerKind

    data: dict[str, Any] = tomllib.loads(resource("outreach", "kinds.toml").read_text("utf-8"))
    labels = {row["id"]: row["label"] for row in data["purpose"]}
    found = (
        PartnerKind(row["id"], tuple(labels[name] for name in row["purposes"]), tuple(row["results"]))
        for row in data["kind"]
    )
    return MappingProxyType({kind.id: kind for kind in found})


@cache
def file_kinds() -> "Mapping[str, FileKind]":
    """Return the shipped kinds of file by MIME type, in the order in which they are tried."""
    from socialroi_desktop.domain.media import FileKind

    rows = tomllib.loads(resource("file_kinds.toml").read_text("utf-8"))["kind"]
    return MappingProxyType(
        {
            row["id"]: FileKind(
                id=row["id"],
                label=row["label"],
                starts=tuple(bytes.fromhex(text) for text in row.get("starts", ())),
                at=row.get("at", 0),
                words=tuple(row.get("words", ())),
                extensions=tuple(row["extensions"]),
            )
            for row in rows
        }
    )


@cache
def naming_rule() -> "NamingRule":
    """Return how codes and tagged links of partners are made; TypeError for a key that is not declared."""
    from socialroi_desktop.domain.outreach.naming import NamingRule

    data: dict[str, Any] = tomllib.loads(resource("outreach", "naming.toml").read_text("utf-8"))
    patterns: dict[str, Any] = {name: tuple(told) for name, told in data.items() if isinstance(told, list)}
    return NamingRule(**(data | patterns))


@cache
def chinese_scripts() -> "Scripts":
    """Return which Chinese signs stand for which in the other script."""
    from socialroi_desktop.domain.chinese import read_scripts

    return read_scripts(resource("chinese", "scripts.txt").read_text("utf-8").splitlines())


@cache
def command_names() -> tuple[tuple[str, str, tuple[CommandName, ...]], ...]:
    """Return the context and the English name of each command, with its names in the other languages of the app."""
    data: dict[str, Any] = tomllib.loads(resource("palette", "commands.toml").read_text("utf-8"))
    languages = [name for _, name in data.pop("languages")]
    return tuple(
        (context, english, tuple(map(CommandName, languages, names)))
        for context, table in data.items()
        for english, names in table.items()
    )
