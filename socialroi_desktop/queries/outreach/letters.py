"""What a letter to one person is written from: the person, their deals, the templates, what went out today, who waits.

Reads the workspace; what is written from it is `domain.letters`'.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from socialroi_desktop.catalogue import channels, letter_languages, letter_limits
from socialroi_desktop.domain.letters.alike import SentLetter, alike_letters, alike_warning
from socialroi_desktop.domain.letters.following_up import FollowUp, Touch, due_follow_ups
from socialroi_desktop.domain.letters.templates import (
    SOURCE_LANGUAGE,
    LetterLanguage,
    Template,
    in_order,
    language_of,
)
from socialroi_desktop.domain.letters.values import DealFacts, values_of
from socialroi_desktop.domain.outreach.touches import stays_planned
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.domain.records import (
    Contact,
    Deal,
    DealRight,
    Deliverable,
    Influencer,
    LetterTemplate,
    Product,
)
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.errors import UserError
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import contact_log, reading
from socialroi_desktop.store.rows.ordering import selected


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """All that letters to one person lean on, as it was read; `waiting` tells since when they have not answered.

    `keeps_plan` says that something is planned with the person which no letter does: it is not to give way to a follow-up.
    """

    person: Influencer
    settings: Settings
    deals: tuple[DealFacts, ...]
    templates: tuple[Template, ...]
    sent_today: tuple[SentLetter, ...]
    waiting: FollowUp | None
    written_before: bool
    keeps_plan: bool = False

    @property
    def language(self) -> LetterLanguage:
        """The language of the person as far as letters come in it, English else."""
        return language_for(self.person)

    @property
    def purpose(self) -> str:
        """The purpose a letter most likely has now."""
        return "follow_up" if self.waiting or self.written_before else "first_letter"

    @property
    def current_deal(self) -> int | None:
        """The newest deal that was not declined."""
        open_ones = [facts.deal.id for facts in self.deals if facts.deal.state != "declined"]
        return open_ones[-1] if open_ones else None

    def offered(self, purpose: str) -> tuple[Template, ...]:
        """Return the templates of a purpose, those in the person's language first."""
        return in_order(self.templates, self.language.code, purpose)

    def values(self, deal_id: int | None, language: str) -> dict[str, str]:
        """Return what the merge fields hold in a letter of a language about a deal."""
        deal = next((facts for facts in self.deals if facts.deal.id == deal_id), None)
        networks = channels().names(self.person.channel)
        return values_of(
            self.person, deal, self.settings, language_named(language or self.language.code), networks
        )

    def warning(self, template: str, text: str) -> Problem | None:
        """Return the warning that too many alike letters go out today, if they do."""
        count = alike_letters(
            self.sent_today,
            template=template,
            text=text,
            influencer_id=self.person.id or 0,
            limits=letter_limits(),
        )
        return alike_warning(count, letter_limits())


def letter_facts(workspace: Workspace, influencer_id: int, today: date) -> LetterFacts:
    """Return what letters to a person are written from; UserError when the person is gone."""
    person = reading.get(workspace, Influencer, influencer_id)
    if person is None:
        raise UserError("There is no influencer {id} any more; choose another.", id=influencer_id)
    log = reading.referring(workspace, Contact, "influencer_id", influencer_id)
    waiting = due_follow_ups(map(_touch, log), today, letter_limits())
    return LetterFacts(
        person=person,
        settings=workspace.settings(),
        deals=tuple(
            deal_facts(workspace, deal)
            for deal in reading.referring(workspace, Deal, "influencer_id", influencer_id)
        ),
        templates=all_templates(workspace),
        sent_today=letters_on(workspace, today),
        waiting=waiting[0] if waiting else None,
        written_before=any(entry.direction == "out" and entry.template for entry in log),
        keeps_plan=stays_planned(person.next_action, _day(person.next_action_on), today),
    )


def all_templates(workspace: Workspace) -> tuple[Template, ...]:
    """Return the seller's own templates and those that come with the app."""
    shipped = (template for language in letter_languages() for template in language.templates)
    return (*own_templates(workspace), *shipped)


def own_templates(workspace: Workspace) -> tuple[Template, ...]:
    """Return the seller's own templates, of letters and of posts."""
    return tuple(_own(record) for record in reading.listing(workspace, LetterTemplate))


def letters_on(workspace: Workspace, day: date) -> tuple[SentLetter, ...]:
    """Return what was written to people on a day."""
    terms = (Term("happened_on", "=", day.isoformat()), Term("direction", "=", "out"))
    found = selected(workspace, Query("contact", terms=terms))
    return tuple(
        SentLetter(entry.influencer_id or 0, entry.template or "", entry.what)
        for entry in found
        if isinstance(entry, Contact) and entry.what
    )


def follow_ups(workspace: Workspace, today: date) -> tuple[FollowUp, ...]:
    """Return who has not answered and is due for a follow-up, over all people."""
    first = today - timedelta(days=letter_limits().follow_up_within_days)
    touches = (
        Touch(
            entry.influencer_id,
            entry.at,
            date.fromisoformat(entry.day),
            entry.way,
            entry.direction,
            entry.outcome,
        )
        for entry in contact_log.since(workspace, first)
    )
    return due_follow_ups(touches, today, letter_limits())


def language_for(person: Influencer) -> LetterLanguage:
    """Return the language a person is written to in: theirs as far as letters come in it, English else."""
    found = language_of(letter_languages(), person.language, person.country)
    return found or language_named(SOURCE_LANGUAGE)


def language_named(code: str) -> LetterLanguage:
    """Return a language of letters by its code or another way to write it; English for one that is not there."""
    languages = letter_languages()
    return language_of(languages, code, None) or next(
        item for item in languages if item.code == SOURCE_LANGUAGE
    )


def _day(told: str | None) -> date | None:
    return date.fromisoformat(told) if told else None


def _touch(entry: Contact) -> Touch:
    day = date.fromisoformat(entry.happened_on or entry.happened_at[:10])
    return Touch(entry.influencer_id or 0, entry.happened_at, day, entry.way, entry.direction, entry.outcome)


def _own(record: LetterTemplate) -> Template:
    found = language_of(letter_languages(), record.language, None)
    language = found.code if found else record.language or ""
    return Template(
        record.name, language, record.purpose or "", record.subject or "", record.body or "", record.id
    )


def deal_facts(workspace: Workspace, deal: Deal) -> DealFacts:
    """Return a deal with what belongs to it, as far as letters speak of it."""
    row_id = deal.id or 0
    product = reading.get(workspace, Product, deal.product_id) if deal.product_id else None
    return DealFacts(
        deal,
        product,
        tuple(reading.referring(workspace, Deliverable, "deal_id", row_id)),
        tuple(reading.referring(workspace, DealRight, "deal_id", row_id)),
    )
