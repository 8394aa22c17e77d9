"""Reads and changes the settings of a workspace. Knows no widgets."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.domain.records.people import STAGE
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.operations.records.editing import edit_settings
from socialroi_desktop.viewmodels.records.form import FormReading, read_form
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.wording import choice_label


@dataclass(frozen=True, slots=True)
class OutreachWords:
    """A setting of outreach as a line shows it: what it is about, what ships, and what is told instead, if anything."""

    field: str
    label: str
    shipped: str
    text: str


def outreach_words(settings: Settings) -> tuple[OutreachWords, ...]:
    """Return the lines for the names of stages, in their order."""
    shipped = {choice.id: choice_label(Influencer, "stage", choice.id) for choice in STAGE}
    return tuple(
        OutreachWords(f"stage_{stage}", name, name, settings.own_names["stage"].get(stage, ""))
        for stage, name in shipped.items()
    )


def read_outreach(base: Settings, texts: Mapping[str, str]) -> FormReading:
    """Read what stands in these lines over settings."""
    return read_form(base, texts, Naming(base.currency, base.timezone), date.min)


def save_settings(
    session: Session,
    title: str,
    settings: Settings,
    *,
    done: Callable[[], None],
    refused: Callable[[str], None],
) -> None:
    """Change the settings in the background; `refused` gets a sentence when one does not hold."""
    session.perform(
        title,
        lambda workspace, _progress: edit_settings(workspace, settings=settings),
        done=lambda _changed: done(),
        failed=lambda error: refused(sentence_of(error)),
    )
