"""What templates of letters and posts are called where they are chosen. Pure."""

from socialroi_desktop.domain.letters.templates import Template
from socialroi_desktop.queries.outreach.letters import language_named
from socialroi_desktop.viewmodels.shared.translating import translate


def template_label(template: Template) -> str:
    """Return what a template is called: its name, its language, whether it is the seller's own."""
    language = language_named(template.language).name if template.language else ""
    if template.own_id is None:
        told = translate("LetterWords", "{name} ({language})")
    elif language:
        told = translate("LetterWords", "{name} (own, {language})")
    else:
        told = translate("LetterWords", "{name} (own)")
    return told.format(name=template.name, language=language)
