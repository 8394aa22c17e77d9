"""The request for a piece: in which language, in which words, with what filled in. Reads; writes nothing down."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.catalogue import channels, letter_languages
from socialroi_desktop.domain.letters.templates import (
    SOURCE_LANGUAGE,
    LetterLanguage,
    language_of,
)
from socialroi_desktop.domain.letters.values import values_of
from socialroi_desktop.domain.letters.writing import Letter, open_fields, write
from socialroi_desktop.domain.library.crediting import handle_shown, named
from socialroi_desktop.domain.library.permission import Rights, not_renewed
from socialroi_desktop.domain.library.requests import (
    Wanted,
    all_called,
    called,
    doubt_of_maker,
    ends_of,
    in_rotation,
    next_request,
    plainly,
    request_values,
)
from socialroi_desktop.domain.library.speaking import written_in
from socialroi_desktop.domain.library.stricter import answer_of
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.domain.records import Influencer, UgcItem
from socialroi_desktop.domain.records.library import USE
from socialroi_desktop.errors import UsageError
from socialroi_desktop.queries.library.standing import standings_of
from socialroi_desktop.queries.outreach.letters import own_templates
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.ordering import cells
from socialroi_desktop.store.rows.piece_rights import piece_of, rights_of_pieces
from socialroi_desktop.store.rows.pieces import item_of

# So many requests back it is remembered whose turn it was; several rows are one request.
_REMEMBERED = 60
_USES = {choice.id: choice.label for choice in USE}


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it would be sent: `template` is what the log keeps of it, `missing` the fields that still wait for a value.

    `doubt` is what is to be said of its maker before it is sent.
    """

    text: str
    language: str
    template: str
    missing: tuple[str, ...]
    doubt: Problem | None = None


def request_for(
    workspace: Workspace,
    item_id: int,
    wanted: Wanted,
    language: str | None = None,
    others: Sequence[int] = (),
    *,
    today: date,
) -> Request:
    """Write the request for what is wanted of a piece, in the language of its maker where none is told.

    `others` are asked for in the same breath. What was granted before, and ends or is over, is asked for once more: in words of
    its own. UserError when a piece is gone; UsageError for a language without requests.
    """
    item = item_of(workspace, item_id)
    maker = reading.get(workspace, Influencer, item.influencer_id) if item.influencer_id else None
    chosen = _language(workspace, item, maker, language)
    items = [item, *(item_of(workspace, other) for other in others)]
    ends = _ends(workspace, items, wanted, today)
    several = len(items) > 1
    shipped = chosen.asking(several=several, again=bool(ends))
    template = next_request(in_rotation(shipped, own_templates(workspace), chosen.code), _sent(workspace))
    # Around a name the seller's own words have quotation marks of their own, where they want them.
    title = all_called(items, chosen, quoted=template in shipped) if several else called(item, chosen)
    credit = handle_shown(maker.handle) if maker else ""
    if template not in shipped:
        # What the seller wrote may lean on a name; those that come with the app say “your name” to whoever has no handle.
        credit = named(maker)
    piece = request_values(
        title=title,
        # A link leads to one piece alone.
        url=None if several else item.url,
        wanted=wanted,
        credit=credit,
        language=chosen,
        # A text names one day.
        ends=min(ends) if len(ends) == 1 else None,
    )
    values = {**_of_person(workspace, maker, chosen), **piece}
    letter = write(template.subject, template.body, values)
    text = letter.body.strip()
    return Request(
        text if several else plainly(text, item, chosen),
        chosen.code,
        template.key,
        tuple(dict.fromkeys(_missing(letter))),
        _doubt_of_uses(workspace, items, wanted.uses) or doubt_of_maker(maker),
    )


def _ends(workspace: Workspace, items: Sequence[UgcItem], wanted: Wanted, day: date) -> frozenset[date]:
    found = standings_of(workspace, items, day).values()
    return ends_of([standing.uses[use] for standing in found for use in wanted.uses])


def _doubt_of_uses(workspace: Workspace, items: Sequence[UgcItem], uses: Sequence[str]) -> Problem | None:
    """Return what is to be known before somebody is asked for what was taken back or declined before; None where nothing is."""
    said = rights_of_pieces(workspace, map(piece_of, items))
    for use in uses:
        refused = [item for item in items if _is_refused(said[item.id or 0], use)]
        if refused and len(items) == 1:
            return Problem(
                "It was withdrawn or declined before: {field}. Ask again only if you know that it is welcome.",
                {"field": _USES[use]},
            )
        if refused:
            return Problem(
                "Withdrawn or declined before ({field}): {pieces}. Ask again only if you know that it is welcome.",
                {"field": _USES[use], "pieces": ", ".join(f"“{item.title}”" for item in refused)},
            )
    return None


def _is_refused(said: Rights, use: str) -> bool:
    """Tell whether a use was declined or withdrawn, also for a day ahead."""
    answer = answer_of(said, use)
    return (answer is not None and answer.refused) or not_renewed(said, use) is not None


def _missing(letter: Letter) -> list[str]:
    return [field.field for field in open_fields(letter) if field.part == "body"]


def _language(
    workspace: Workspace, item: UgcItem, maker: Influencer | None, wanted: str | None
) -> LetterLanguage:
    known = letter_languages()
    if wanted is not None:
        found = language_of(known, wanted, None)
        if found is None:
            raise UsageError(
                "There are no requests in “{language}”; there are some in: {known}.",
                language=wanted,
                known=", ".join(one.code for one in known),
            )
        return found
    of_maker = language_of(known, maker.language, maker.country) if maker else None
    english = next(one for one in known if one.code == SOURCE_LANGUAGE)
    # What they wrote themselves tells how they speak; the name they go by does as well.
    theirs = reading.referring(workspace, UgcItem, "influencer_id", maker.id or 0) if maker else []
    texts = [item.caption, *(one.caption for one in theirs), maker.name if maker else None]
    told = [item.language, *(one.language for one in theirs), written_in(texts)]
    spoken = (language_of(known, word, None) for word in told if word)
    return of_maker or next((one for one in spoken if one is not None), english)


def _of_person(workspace: Workspace, maker: Influencer | None, language: LetterLanguage) -> dict[str, str]:
    settings = workspace.settings()
    networks = channels().names(maker.channel if maker else None)
    # Without a maker there is nobody to address, and the words of the shop stay.
    return values_of(maker or Influencer(), None, settings, language, networks)


def _sent(workspace: Workspace) -> list[str]:
    """Return the last requests that went out, the newest first."""
    query = Query(
        "usage_right",
        terms=(Term("wording", "!=", None),),
        sort="asked_on",
        descending=True,
        limit=_REMEMBERED,
    )
    texts = (str(row[1]) for row in cells(workspace, query, ("wording",)))
    return list(dict.fromkeys(texts))
