"""A letter that went out: logged as a contact, with what is to be done next, as one change."""

from dataclasses import dataclass, replace
from datetime import date

from socialroi_desktop.domain.letters.writing import Letter, left_marks, open_fields
from socialroi_desktop.domain.records import Contact, Influencer
from socialroi_desktop.domain.validation import check_record
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records.editing import completed
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import change, now
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

# Stages before the letter: whoever is written to has come as far as that.
_BEFORE = ("search", "screen", "get_contact")


@dataclass(frozen=True, slots=True)
class Next:
    """What is to be done next with the person, and when."""

    action: str
    day: date


def log_letter(
    workspace: Workspace,
    *,
    influencer_id: int,
    letter: Letter,
    way: str,
    template: str = "",
    deal_id: int | None = None,
    next_action: Next | None = None,
) -> Changed:
    """Log a letter as sent now; whoever was still being looked for comes to the stage of letters.

    UserError when the letter is empty or fields of it are still open, when the person is gone, or when a value does not hold.
    """
    _must_be_whole(letter)
    person = reading.get(workspace, Influencer, influencer_id)
    if person is None:
        raise UserError("There is no influencer {id} any more; choose another.", id=influencer_id)
    contact = Contact(
        influencer_id=influencer_id,
        happened_at=now(),
        direction="out",
        way=way,
        what=f"{letter.subject}\n\n{letter.body}".strip(),
        deal_id=deal_id,
        template=template or None,
    )
    moved = _moved(person, next_action)
    for record in (contact, moved):
        if problems := check_record(record):
            raise UserError(problems[0].template, **problems[0].values)
    return _logged(workspace, contact, person, moved)


def _must_be_whole(letter: Letter) -> None:
    missing = dict.fromkeys(field.field for field in open_fields(letter))
    if missing:
        raise UserError(
            "The letter still lacks {fields}; fill that in, or take the marks out of the text.",
            fields=", ".join(missing),
        )
    if marks := left_marks(letter):
        raise UserError(
            "The letter still holds {mark}; write there what it stands for, or take it out.", mark=marks[0]
        )
    if not letter.body.strip():
        raise UserError("The letter is empty; write it before it is marked as sent.")


def _logged(workspace: Workspace, contact: Contact, person: Influencer, moved: Influencer) -> Changed:
    person_id = person.id or 0
    with change(workspace, "Letter to {name}", name=person.name, record=Influencer.entity) as writer:
        writer.insert("contact", completed(workspace, writer, "contact", codec.values_of(contact)))
        if moved != person:
            told = {
                "stage": moved.stage,
                "next_action": moved.next_action,
                "next_action_on": moved.next_action_on,
            }
            writer.update("influencer", person_id, told)
    details = {"name": person.name, "record": Influencer.entity}
    return Changed("Logged: letter to {name}", details, writer.rows, (person_id,))


def _moved(person: Influencer, next_action: Next | None) -> Influencer:
    stage = "letter" if person.stage in _BEFORE else person.stage
    if next_action is None:
        return replace(person, stage=stage)
    return replace(
        person, stage=stage, next_action=next_action.action, next_action_on=next_action.day.isoformat()
    )
