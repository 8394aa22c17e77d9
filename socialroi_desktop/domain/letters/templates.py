"""Templates of letters by language and purpose, and which of them fits a person. Pure; where they come from is told elsewhere."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from socialroi_desktop.domain.countries import country_of
from socialroi_desktop.domain.folding import fold

# What is written to people, and what they are handed to post themselves.
PURPOSES = ("first_letter", "follow_up", "permission", "seeding", "thanks", "renewal")
POST_PURPOSES = ("new_line", "how_to_buy", "discount")
SOURCE_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class Template:
    """One template: `own_id` is the id of the seller's own record, None for one that comes with the app.

    Own ones may leave language and purpose open (""): they are offered for every letter. A post has no subject.
    `variant` numbers those that take turns, 0 where one is alone.
    """

    name: str
    language: str
    purpose: str
    subject: str
    body: str
    own_id: int | None = None
    variant: int = 0

    @property
    def key(self) -> str:
        """What the log of contacts keeps of it; begins with the purpose."""
        place = self.language if self.own_id is None else f"own/{self.own_id}"
        return f"{self.purpose or 'any'}/{place}" + (f"/{self.variant}" if self.variant else "")


@dataclass(frozen=True, slots=True)
class LetterLanguage:
    """A language letters come in: how it writes amounts (`locale`), which word of a name it uses to address people.

    `aliases` and `countries` are what people write instead of its code; `networks` what it calls networks, by id;
    `family_names` tell a name that is written with the family first from one with the family last. `requests` ask for the use
    of one piece, `renewals` once more for what ends, and each take turns; `uses` say where it would be shown, by the id of the
    use, as part of their sentence, and `pieces` what a piece without a title is called, photo or video, and how each of several
    is named. `limits` says time and countries. Those `of_several` ask for several pieces in one message.
    """

    code: str
    name: str
    locale: str
    given_name: Literal["first", "last", "whole"]
    templates: tuple[Template, ...]
    aliases: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    networks: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    family_names: frozenset[str] = frozenset()
    requests: tuple[Template, ...] = ()
    renewals: tuple[Template, ...] = ()
    requests_of_several: tuple[Template, ...] = ()
    renewals_of_several: tuple[Template, ...] = ()
    uses: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    pieces: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    limits: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def asking(self, *, several: bool, again: bool) -> tuple[Template, ...]:
        """Return what asks for one piece or for several, once more where some of it was granted before."""
        if several:
            return self.renewals_of_several if again else self.requests_of_several
        return self.renewals if again else self.requests

    def address(self, name: str) -> str:
        """Return the part of a name that a letter begins with."""
        parts = name.split()
        if self.given_name == "whole" or not parts:
            return name.strip()
        if self.given_name == "first":
            return parts[0]
        turned = fold(parts[-1]) in self.family_names and fold(parts[0]) not in self.family_names
        return parts[-2] if turned and len(parts) > 1 else parts[-1]


def language_of(
    languages: Sequence[LetterLanguage], language: str | None, country: str | None
) -> LetterLanguage | None:
    """Return the language of a person, told by their language, else by their country; None when neither is known."""
    told = _written(language)
    for word in (told, told.partition("_")[0]):
        for item in languages:
            if word and word in map(_written, (item.code, item.name, *item.aliases)):
                return item
    place = country_of(country or "")
    return next((item for item in languages if place in item.countries), None)


def in_order(templates: Iterable[Template], language: str, purpose: str) -> tuple[Template, ...]:
    """Return the templates of a purpose: those of the language first, own ones before those of the app, then English."""

    def rank(item: Template) -> tuple[bool, bool, bool]:
        return (
            item.language not in (language, ""),
            item.own_id is None,
            item.language != SOURCE_LANGUAGE,
        )

    return tuple(sorted((item for item in templates if item.purpose in (purpose, "")), key=rank))


def _written(text: str | None) -> str:
    return fold(text or "").strip().replace("-", "_")
