"""The lines that add a partnership, a link to the shop or a mention with all that is told of it. Knows no tab."""

from collections.abc import Callable, Sequence

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import EarnedMention, InboundLink, Partnership
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.records.add_line import AddLine, FieldPlace

_WITH_WHOM = (
    FieldPlace("name", 10, 120),
    FieldPlace("began_on", 4, 124),
    FieldPlace("direction", 8, 120),
    FieldPlace("influencer_id", 8, 110),
)
_WORTH = (
    FieldPlace("from_whom", 10, 100),
    FieldPlace("relevance", 3, 60),
    FieldPlace("value", 5, 70),
    FieldPlace("description", 16, 120),
)
_PAGE = (FieldPlace("url", 16, 160), FieldPlace("found_on", 4, 124), FieldPlace("from_site", 8, 100))
_FIT = (FieldPlace("influencer_id", 8, 110), FieldPlace("relevance", 3, 60), FieldPlace("note", 16, 120))
_MEDIUM = (
    FieldPlace("medium", 10, 120),
    FieldPlace("mentioned_on", 4, 124),
    FieldPlace("from_whom", 8, 100),
    FieldPlace("influencer_id", 8, 110),
)
_SAID = (
    FieldPlace("relevance", 3, 60),
    FieldPlace("value", 5, 70),
    FieldPlace("url", 10, 100),
    FieldPlace("description", 16, 120),
)


def earned_line(record: type[Record]) -> Callable[[Session, Naming], AddLine]:
    """Return what makes the line for a kind of record: it begins today, in the currency of the workspace."""
    return _LINES[record]


def _partnership(session: Session, naming: Naming) -> AddLine:
    def blank() -> Partnership:
        return Partnership(began_on=session.today.isoformat(), currency=session.settings.currency)

    return _line(session, naming, blank, (_WITH_WHOM, _WORTH), translate("EarnedView", "Add partnership"))


def _link(session: Session, naming: Naming) -> AddLine:
    def blank() -> InboundLink:
        return InboundLink(found_on=session.today.isoformat())

    return _line(session, naming, blank, (_PAGE, _FIT), translate("EarnedView", "Add link"))


def _mention(session: Session, naming: Naming) -> AddLine:
    def blank() -> EarnedMention:
        return EarnedMention(mentioned_on=session.today.isoformat(), currency=session.settings.currency)

    return _line(session, naming, blank, (_MEDIUM, _SAID), translate("EarnedView", "Add mention"))


def _line(
    session: Session,
    naming: Naming,
    blank: Callable[[], Record],
    rows: Sequence[Sequence[FieldPlace]],
    button: str,
) -> AddLine:
    return AddLine(session, naming, blank, rows, button=button)


_LINES: dict[type[Record], Callable[[Session, Naming], AddLine]] = {
    Partnership: _partnership,
    InboundLink: _link,
    EarnedMention: _mention,
}
