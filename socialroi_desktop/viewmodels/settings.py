"""Reads and changes the settings of a workspace. Knows no widgets."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.catalogue import tiers
from socialroi_desktop.domain.fields import spec_of, specs
from socialroi_desktop.domain.outreach.tiers import limit_problem, own_sizes
from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.domain.records.people import STAGE
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.operations.records.editing import edit_settings
from socialroi_desktop.viewmodels.records.form import FormReading, read_form
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.field_text import Naming, edit_text
from socialroi_desktop.viewmodels.shared.session import Session, problem_text, sentence_of
from socialroi_desktop.viewmodels.shared.wording import choice_label, field_label


@dataclass(frozen=True, slots=True)
class OutreachWords:
    """A setting of outreach as a line shows it: what it is about, what ships, and what is told instead, if anything."""

    field: str
    label: str
    shipped: str
    text: str


def stage_words(settings: Settings) -> tuple[OutreachWords, ...]:
    """Return the lines for the names of stages, in their order."""
    shipped = {choice.id: choice_label(Influencer, "stage", choice.id) for choice in STAGE}
    return tuple(
        OutreachWords(f"stage_{stage}", name, name, settings.own_names["stage"].get(stage, ""))
        for stage, name in shipped.items()
    )


def size_words(settings: Settings) -> tuple[OutreachWords, ...]:
    """Return two lines a size: from how many followers on, and after how many days without a word."""
    declared_names = {spec.name for spec in specs(Settings)}
    shipped = {f"tier_{size.id}_from": size.first for size in tiers()}
    shipped |= {f"touch_days_{size.id}": size.touch_days for size in tiers()}
    names = [name for size in tiers() for name in (f"tier_{size.id}_from", f"touch_days_{size.id}")]
    return tuple(
        OutreachWords(
            name,
            field_label(spec_of(Settings, name)),
            formatting.number(shipped[name]),
            edit_text(spec_of(Settings, name), getattr(settings, name), settings.currency, _naming(settings)),
        )
        for name in names
        if name in declared_names
    )


def read_outreach(base: Settings, texts: Mapping[str, str]) -> FormReading:
    """Read what stands in these lines over settings."""
    reading = read_form(base, texts, _naming(base), date.min)
    if isinstance(reading.record, Settings):
        wrong = limit_problem(own_sizes(tiers(), reading.record), reading.record)
        if wrong is not None:
            return FormReading(None, {wrong.column or "": problem_text(wrong)})
    return reading


def _naming(settings: Settings) -> Naming:
    return Naming(settings.currency, settings.timezone)


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
