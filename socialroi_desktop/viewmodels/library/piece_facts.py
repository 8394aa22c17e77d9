"""What a piece is, in words: who made it, what it shows, how it looks; on what its rights rest. Pure; knows no workspace."""

from collections.abc import Mapping
from dataclasses import dataclass

from socialroi_desktop.domain.library.crediting import maker_was_erased, named
from socialroi_desktop.domain.library.permission import Right
from socialroi_desktop.domain.library.standing import UseStanding
from socialroi_desktop.domain.records import Deal, DealRight, Influencer, StandingConsent, UgcItem
from socialroi_desktop.queries.library.piece import AboutPiece
from socialroi_desktop.viewmodels.library import piece_words
from socialroi_desktop.viewmodels.shared.formatting import UNKNOWN
from socialroi_desktop.viewmodels.shared.lists import beside, listed
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import choice_label

Opens = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Fact:
    """A line about a piece; `opens` is the record it leads to, `reason` why nothing is known."""

    label: str
    value: str
    opens: Opens | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Ground:
    """On what some uses rest that the piece itself does not tell, and the record that does."""

    words: str
    opens: Opens


def facts(about: AboutPiece) -> tuple[Fact, ...]:
    """Return maker, product and kind of a piece."""
    return (_maker(about), _product(about), Fact(translate("UgcFacts", "Kind"), kind(about.item)))


def kind(item: UgcItem) -> str:
    """Return what kind of piece it is: Video, 0:58, vertical."""
    length = "" if item.seconds is None else piece_words.corner(item)
    return listed((choice_label(UgcItem, "kind", item.kind), length, _shape(item)))


def grounds(about: AboutPiece, uses: Mapping[str, UseStanding]) -> tuple[Ground, ...]:
    """Return the deal and the consent of its maker that uses of a piece rest on."""
    found = []
    for record, opened, template in (
        (DealRight, about.deal, translate("UgcFacts", "{uses}: by the deal “{name}”")),
        (StandingConsent, about.maker, translate("UgcFacts", "{uses}: standing consent of {name}")),
    ):
        rest = [use for use, each in uses.items() if each.right is not None and _is_of(each.right, record)]
        if rest and opened is not None and opened.id is not None:
            words = template.format(uses=listed(map(piece_words.use_label, rest)), name=_name(opened))
            found.append(Ground(words, (opened.entity, opened.id)))
    return tuple(found)


def given(about: AboutPiece) -> str:
    """Return what was given for a piece, "" for nothing."""
    deal = about.deal
    if deal is None or not about.was_given_for:
        return ""
    terms = choice_label(Deal, "terms", deal.terms) if deal.terms else ""
    if not terms:
        return translate("UgcFacts", "Something was given for it")
    return translate("UgcFacts", "Given for it: {terms}").format(terms=terms)


def credited(about: AboutPiece, uses: Mapping[str, UseStanding]) -> str:
    """Return the line that stands beside a piece: as the first right that holds says, "" where nobody is known."""
    return about.credit(next((each.right for each in uses.values() if each.allowed), None))


def _maker(about: AboutPiece) -> Fact:
    label, maker = translate("UgcFacts", "Creator"), about.maker
    if maker_was_erased(about.item):
        why = translate(
            "UgcFacts",
            "Whoever made it was erased for good. What they had granted for this piece stays; nobody can be asked for more.",
        )
        return Fact(label, translate("UgcFacts", "erased for good"), reason=why)
    if maker is None or maker.id is None:
        return Fact(label, UNKNOWN, reason=translate("UgcFacts", "Nobody is named as its creator yet."))
    handle = named(maker) if (maker.handle or "").strip() else ""
    return Fact(label, beside((maker.name, handle)), (maker.entity, maker.id))


def _product(about: AboutPiece) -> Fact:
    label, product = translate("UgcFacts", "Product"), about.product
    if product is None or product.id is None:
        return Fact(label, UNKNOWN, reason=translate("UgcFacts", "No product is named that it shows."))
    return Fact(label, beside((product.name, product.line or "")), (product.entity, product.id))


def _shape(item: UgcItem) -> str:
    if not item.width or not item.height:
        return ""
    if item.width == item.height:
        return translate("UgcFacts", "square")
    wide, high = translate("UgcFacts", "horizontal"), translate("UgcFacts", "vertical")
    return wide if item.width > item.height else high


def _is_of(right: Right, record: type) -> bool:
    return isinstance(right, record)


def _name(opened: Deal | Influencer) -> str:
    return opened.name or (opened.purpose if isinstance(opened, Deal) else "")
