"""What a new record has from the settings of its workspace where nothing is told of it. Pure."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from socialroi_desktop.domain.fields import Record, specs
from socialroi_desktop.domain.workspace import Settings

R = TypeVar("R", bound=Record)


def told_by_settings(record: type[Record], settings: Settings) -> Mapping[str, Any]:
    """Return by field what new records of a kind have from settings, without what those leave open."""
    found = {spec.name: getattr(settings, spec.setting) for spec in specs(record) if spec.setting}
    return {name: value for name, value in found.items() if value not in (None, "")}


def with_settings(record: R, settings: Settings) -> R:
    """Return a new record with what settings tell of it."""
    told = told_by_settings(type(record), settings)
    missing = {name: value for name, value in told.items() if getattr(record, name) in (None, "")}
    return replace(record, **missing) if missing else record
