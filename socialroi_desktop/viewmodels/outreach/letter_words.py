"""What a letter dialog says: names of purposes and templates, missing fields and where they are kept. No widgets."""

from datetime import date

from socialroi_desktop.catalogue import letter_languages
from socialroi_desktop.domain.letters.fields import MERGE_FIELDS, Kept
from socialroi_desktop.domain.letters.templates import Template, language_of
from socialroi_desktop.domain.records import Contact, LetterTemplate
from socialroi_desktop.queries.outreach.letters import LetterFacts
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.formatting import day
from socialroi_desktop.viewmodels.shared.translating import declared, translate
from socialroi_desktop.viewmodels.shared.wording import choice_label


def purpose_label(purpose: str) -> str:
    """Return what a purpose is called."""
    return choice_label(LetterTemplate, "purpose", purpose)


def way_label(way: str) -> str:
    """Return what a way to send a letter is called."""
    return choice_label(Contact, "way", way)


def deal_label(facts: LetterFacts, deal_id: int | None) -> str:
    """Return what a deal is called; of none, that it is none."""
    for item in facts.deals:
        if item.deal.id == deal_id:
            return item.deal.name or item.deal.purpose
    return translate("LetterWords", "No deal")


def field_label(field_id: str) -> str:
    """Return what a merge field is called."""
    return declared("Fields", MERGE_FIELDS[field_id].label)


def missing_text(field_id: str, parts: tuple[str, ...]) -> str:
    """Return in which texts a field is missing, and where it can be kept for the next letter."""
    return " ".join((_parts_text(parts), _kept_text(MERGE_FIELDS[field_id].kept)))


def _parts_text(parts: tuple[str, ...]) -> str:
    if parts == ("subject",):
        return translate("LetterWords", "Missing in the subject.")
    if parts == ("body",):
        return translate("LetterWords", "Missing in the text.")
    return translate("LetterWords", "Missing in the subject and in the text.")


def _kept_text(kept: Kept) -> str:
    if kept is Kept.PERSON:
        return translate("LetterWords", "The next letter knows it once it stands with the person.")
    if kept is Kept.DEAL:
        return translate("LetterWords", "The next letter knows it once it stands in the deal.")
    if kept is Kept.PIECE:
        return translate("LetterWords", "It is known where the use of a piece of the library is asked for.")
    return translate("LetterWords", "The next letter knows it once it stands in the workspace settings.")


def planned_texts(facts: LetterFacts) -> tuple[str, str]:
    """Return that what is planned with the person stays planned, and that it gives way; twice "" where nothing is planned."""
    person = facts.person
    planned_on = date.fromisoformat(person.next_action_on) if person.next_action_on else None
    if not person.next_action and planned_on is None:
        return "", ""
    if person.next_action and planned_on:
        gone = translate("LetterWords", "Instead of “{action}” on {day}.")
        stays = translate("LetterWords", "Stays planned: “{action}” on {day}. “Then” would take its place.")
    elif person.next_action:
        gone = translate("LetterWords", "Instead of “{action}”.")
        stays = translate("LetterWords", "Stays planned: “{action}”. “Then” would take its place.")
    else:
        gone = translate("LetterWords", "Instead of what is planned for {day}.")
        stays = translate("LetterWords", "Something stays planned for {day}. “Then” would take its place.")
    told = {"action": person.next_action or "", "day": day(planned_on)}
    return stays.format(**told), gone.format(**told)


def waiting_text(facts: LetterFacts) -> str:
    """Return that the person has not answered, "" when nothing is open."""
    if facts.waiting is None:
        return ""
    days = facts.waiting.days
    several = translate("LetterWords", "No answer for %Ln days: a follow-up is due.", "", days)
    return either(days, translate("LetterWords", "No answer for a day: a follow-up is due."), several)


def language_text(facts: LetterFacts) -> str:
    """Return why a letter comes in its language where that of the person does not tell; "" where it does."""
    person, used = facts.person, facts.language.name
    if person.language:
        if language_of(letter_languages(), person.language, None) is not None:
            return ""
        template = translate(
            "LetterWords", "Letters do not come in “{told}”: templates in {language} are offered first."
        )
        return template.format(told=person.language, language=used)
    if not person.country:
        template = translate(
            "LetterWords", "Neither language nor country is known: the letter is in {language}."
        )
        return template.format(language=used)
    if language_of(letter_languages(), None, person.country) is not None:
        template = translate(
            "LetterWords", "The language is not known: {language} was chosen by the country ({country})."
        )
    else:
        template = translate(
            "LetterWords",
            "The language is not known, and letters come in none of the country ({country}): the letter is in {language}.",
        )
    return template.format(language=used, country=person.country)


def fields_text() -> str:
    """Return the fields a template may name, each with an example, a line each."""
    line = translate("LetterWords", "{field}: {label}, such as {example}")
    return "\n".join(
        line.format(
            field=f"{{{{ {field.id} }}}}",
            label=field_label(field.id),
            example=declared("Fields", field.example),
        )
        for field in MERGE_FIELDS.values()
    )


def own_template(template: Template) -> LetterTemplate:
    """Return a template as one of the seller's own: itself, or a copy of one of the app."""
    name = template.name
    if template.own_id is None:
        name = translate("LetterDialog", "{template} (mine)").format(template=name)
    return LetterTemplate(
        id=template.own_id,
        name=name,
        language=template.language or None,
        purpose=template.purpose or None,
        subject=template.subject,
        body=template.body,
    )
