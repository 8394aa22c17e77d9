"""The lines that add a partnership, a link to the shop or a mention with all that is told of it. Knows no tab."""

from collections.abc import Callable, Mapping, Sequence

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import EarnedMention, InboundLink, Partnership
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.records.add_line import AddLine, FieldPlace, begun_today

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

    def make(session: Session, naming: Naming) -> AddLine:
        return AddLine(session, naming, begun_today(session, record), _ROWS[record], button=_button(record))

    return make


def _button(record: type[Record]) -> str:
    return {
        Partnership: translate("EarnedView", "Add partnership"),
        InboundLink: translate("EarnedView", "Add link"),
        EarnedMention: translate("EarnedView", "Add mention"),
    }[record]


_ROWS: Mapping[type[Record], Sequence[Sequence[FieldPlace]]] = {
    Partnership: (_WITH_WHOM, _WORTH),
    InboundLink: (_PAGE, _FIT),
    EarnedMention: (_MEDIUM, _SAID),
}
