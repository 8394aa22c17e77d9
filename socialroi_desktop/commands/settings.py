"""The `settings` command: prints what a workspace counts with and is called, or changes it; as one change that can be undone."""

import argparse
from dataclasses import replace
from pathlib import Path

from socialroi_desktop.commands import general
from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.operations.records.amounts import with_amounts
from socialroi_desktop.operations.records.editing import edit_settings
from socialroi_desktop.store.file.workspace import open_workspace


def run_settings(arguments: argparse.Namespace) -> int:
    """Change the settings that are told, or print all of them."""
    with open_workspace(Path(arguments.file), read_only=not arguments.fields) as workspace:
        if arguments.fields:
            told = general.split_fields(Settings, arguments.fields)
            base = told.get("currency") or workspace.settings().currency
            values = general.read_fields(workspace, Settings, told, base)
            before = workspace.settings()
            told_all = with_amounts(before, values, before.currency)
            done = edit_settings(workspace, settings=replace(before, **told_all))
            if not arguments.json:
                print(done.text)
                return 0
        settings = workspace.settings()
    found = general.as_json(settings, settings.currency)
    del found["id"]
    if arguments.json:
        print_json(found)
        return 0
    for name, value in found.items():
        print(f"{name}={'' if value is None else value}")
    return 0
