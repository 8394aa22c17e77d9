"""Who is called the same as somebody, or has the same handle: two rows may be one person. Only reads."""

from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sameness.people import known_people


def namesakes(workspace: Workspace, influencer_id: int) -> tuple[str, ...]:
    """Return the names of the others who share the name of a person, or a handle on a network that is not told or differs."""
    person = reading.get(workspace, Influencer, influencer_id)
    if person is None:
        return ()
    known = known_people(workspace.connection())
    alike = known.called(person.name)
    if person.handle:
        alike |= {other for _, other in known.accounts.get(person.handle.casefold(), ())}
    found = (reading.get(workspace, Influencer, other) for other in sorted(alike - {influencer_id}))
    return tuple(one.name for one in found if one is not None)
