"""What the post of a partner is written from: the person, the deal, the templates. Reads the workspace; writes no file."""

from dataclasses import dataclass

from socialroi_desktop.catalogue import channels, letter_languages, post_templates
from socialroi_desktop.domain.letters.templates import LetterLanguage, Template, in_order, language_of
from socialroi_desktop.domain.letters.values import DealFacts, values_of
from socialroi_desktop.domain.letters.writing import Letter, write
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.queries.outreach.deal_partner import deal_with_partner
from socialroi_desktop.queries.outreach.letters import deal_facts, language_for, language_named, own_templates
from socialroi_desktop.store.file.workspace import Workspace

_FOREIGN = N_(
    "This post is in {language}, which may not be the language of {name} ({told}); translate it before you hand it over."
)


@dataclass(frozen=True, slots=True)
class PostFacts:
    """All that the posts of one deal lean on, as it was read."""

    person: Influencer
    settings: Settings
    deal: DealFacts
    templates: tuple[Template, ...]

    @property
    def language(self) -> LetterLanguage:
        """The language of the person as far as posts come in it, English else."""
        return language_for(self.person)

    def offered(self, purpose: str) -> tuple[Template, ...]:
        """Return the templates of a purpose, those in the person's language first; letters are none of them."""
        posts = [template for template in self.templates if template.purpose == purpose]
        return in_order(posts, self.language.code, purpose)

    def doubt(self, template: Template) -> Problem | None:
        """Return that a post may not be in the language of the person, where their language or country says so."""
        theirs = language_of(letter_languages(), self.person.language, self.person.country)
        told = self.person.language or self.person.country
        if not told or not template.language or (theirs is not None and theirs.code == template.language):
            return None
        language = language_named(template.language).name
        return Problem(_FOREIGN, {"language": language, "name": self.person.name, "told": told})

    def written(self, template: Template) -> str:
        """Return the post a template makes; fields that are not known stand in it as ⟦field⟧.

        UserError says what is wrong with the template.
        """
        language = language_named(template.language or self.language.code)
        networks = channels().names(self.person.channel)
        values = values_of(self.person, self.deal, self.settings, language, networks)
        return _whole(write(template.subject, template.body, values))


def post_facts(workspace: Workspace, deal_id: int) -> PostFacts:
    """Return what the posts of a deal are written from; UserError when the deal is gone."""
    deal, person = deal_with_partner(workspace, deal_id)
    templates = (*own_templates(workspace), *post_templates())
    return PostFacts(person, workspace.settings(), deal_facts(workspace, deal), templates)


def _whole(post: Letter) -> str:
    """Return a post as it is pasted: own templates may have a subject, which is its first line."""
    return "\n\n".join(filter(None, (post.subject, post.body.strip("\n"))))
