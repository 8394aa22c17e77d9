"""What a list of people is screened by. What becomes of each person is worked out in `domain.outreach.screening`."""

from collections.abc import Iterator
from typing import ClassVar

from socialroi_desktop.domain.countries import country_of, near_country
from socialroi_desktop.domain.fields import Kind, Record, choices, declare
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import Listing
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records.people import PARTNER_KIND

# Where people who pass are put: only looked at, or on to finding out how to reach them.
ONWARD = choices(("screen", "Screen"), ("get_contact", "Get contact"))
LIST_OF = 100
_COMMAS = "Several are set apart by commas; one of them is enough."


def words_of(text: str | None) -> tuple[str, ...]:
    """Return the words of a field that holds several, set apart by commas or lines."""
    lines = (text or "").replace("，", ",").replace("、", ",").replace(";", ",").replace("\n", ",").split(",")
    return tuple(word.strip() for word in lines if word.strip())


def kind_meant(word: str) -> str | None:
    """Return the kind of partner that a word means by its id or its label; None when it is none."""
    folded = fold(word)
    return next((kind.id for kind in PARTNER_KIND if folded in (kind.id, fold(kind.label))), None)


@frozen
class ScreeningRule(Record):
    """Whom of a list the shop wants to write to. What is not told is not asked for."""

    entity: ClassVar[str] = "screening_rule"
    singular: ClassVar[str] = "Screening rule"
    plural: ClassVar[str] = "Screening rules"
    listing: ClassVar[Listing | None] = Listing(
        "setup",
        "funnel",
        "No screening rules yet",
        "Say whom you look for, by followers, country and niche; a list is then screened in one step.",
    )
    counted: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ("name",)

    name: str = declare("Name", Kind.TEXT, required=True, searchable=True, default="")
    minimum_followers: int | None = declare("Followers from", Kind.INTEGER, minimum=0)
    maximum_followers: int | None = declare("Followers up to", Kind.INTEGER, minimum=0)
    minimum_fit: int | None = declare(
        "Audience fit from", Kind.INTEGER, minimum=1, maximum=5, help="From 1, not ours, to 5, just ours."
    )
    usual_rate: int | None = declare(
        "Engagement usual for the size",
        Kind.BOOLEAN,
        help="Far more or less than usual looks like bought followers or an account that is asleep.",
    )
    channels: str | None = declare("Channels", Kind.CHANNELS)
    countries: str | None = declare("Countries", Kind.TEXT, help=_COMMAS)
    languages: str | None = declare("Languages", Kind.TEXT, help=_COMMAS)
    niche_words: str | None = declare("Words of the niche", Kind.TEXT, help=_COMMAS)
    kinds: str | None = declare(
        "Kinds of partner", Kind.TEXT, help="Only these are looked at; several are set apart by commas."
    )
    onward: str = declare(
        "Who passes goes to",
        Kind.CHOICE,
        choices=ONWARD,
        required=True,
        default="get_contact",
        falls_back=True,
        named_by="stage",
    )
    aim: int | None = declare("People looked for", Kind.INTEGER, minimum=1, default=LIST_OF)

    def own_problems(self) -> tuple[Problem, ...]:
        """Return what is wrong with the bounds and the kinds."""
        found = []
        low, high = self.minimum_followers, self.maximum_followers
        if low is not None and high is not None and high < low:
            found.append(
                Problem(
                    "“Followers up to” is below “Followers from”, so that nobody could pass.",
                    column="maximum_followers",
                )
            )
        found += _unknown_countries(self.countries)
        unknown = next((word for word in words_of(self.kinds) if kind_meant(word) is None), None)
        if unknown is not None:
            known = ", ".join(kind.id for kind in PARTNER_KIND)
            template = "There is no kind of partner “{word}”; the kinds are {known}."
            found.append(Problem(template, {"word": unknown, "known": known}, column="kinds"))
        return tuple(found)


def _unknown_countries(text: str | None) -> Iterator[Problem]:
    for word in words_of(text):
        if country_of(word) is not None:
            continue
        near = near_country(word)
        told = {"word": word, "near": near}
        template = "There is no country “{word}”; did you mean “{near}”?"
        if near is None:
            template = "There is no country “{word}”; write its name or a code such as PL."
        yield Problem(template, told, column="countries")


ENTITIES: tuple[type[Record], ...] = (ScreeningRule,)
