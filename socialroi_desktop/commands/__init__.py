"""What each command does, between the parsed words and the printed lines."""

import argparse
import sys
from pathlib import Path

from socialroi_desktop.commands import words
from socialroi_desktop.commands.printing import print_json, print_rows
from socialroi_desktop.commands.signing import print_notes
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.errors import UserError
from socialroi_desktop.store.file.workspace import create, open_workspace
from socialroi_desktop.store.sums import evidence


def run_new(arguments: argparse.Namespace) -> int:
    """Make an empty workspace."""
    path = words.new_file(arguments.file)
    currency = words.currency(arguments.currency) or "USD"
    settings = Settings(
        name=(arguments.name or "").strip() or path.stem,
        currency=currency,
        timezone=words.zone(arguments.timezone) or "UTC",
        gross_margin=words.basis_points(arguments.margin),
        hourly_rate=words.minor_units(arguments.hourly_rate, currency),
    )
    create(path, settings).close()
    return 0


def run_demo(arguments: argparse.Namespace) -> int:
    """Make a demo workspace, and open it unless told not to."""
    from socialroi_desktop.operations.demo import make_demo
    from socialroi_desktop.paths import user_data

    path = Path(arguments.file) if arguments.file else user_data() / "Demo.socialroi"
    if arguments.no_window:
        make_demo(path).close()
        return 0
    from socialroi_desktop.app import run_window

    if not path.exists():
        make_demo(path).close()
    return run_window(path)


def run_import(arguments: argparse.Namespace) -> int:
    """Import export files as one change; a file that cannot be read is named and the others go on."""
    from socialroi_desktop.commands.import_report import print_report
    from socialroi_desktop.commands.importing import import_exports

    reports, errors = import_exports(arguments, Path(arguments.file))
    if arguments.json:
        print_json(reports)
    else:
        for report in reports:
            print_report(report, {str(error) for error in errors})
    for error in errors:
        print(str(error), file=sys.stderr)
    return 1 if errors else 0


def run_undo(arguments: argparse.Namespace) -> int:
    """Undo the last change."""
    from socialroi_desktop.operations.history import undo

    with open_workspace(Path(arguments.file)) as workspace:
        changed = undo(workspace)
    if changed is None:
        raise UserError("There is nothing to undo.")
    if changed.stays:
        print(changed.text, file=sys.stderr)
    if arguments.json:
        print_json({"undone": None if changed.stays else changed.text, "entities": sorted(changed.entities)})
    elif not changed.stays:
        print(f"Undone: {changed.text}")
    return 0


def run_figures(arguments: argparse.Namespace) -> int:
    """Print figures."""
    from socialroi_desktop.commands.figures import as_json, as_line, find_figures, period_of, what_is_missing

    start, end = words.day(arguments.start, "--from"), words.day(arguments.end, "--to")
    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        period = period_of(workspace, start, end)
        figures = find_figures(workspace, period, arguments.metric, arguments.by, arguments.model)
    if arguments.json:
        print_json([as_json(figure) for figure in figures])
    else:
        for figure in figures:
            print(as_line(figure))
    if not figures:
        print(what_is_missing(arguments.metric, arguments.by, period), file=sys.stderr)
    return 0


def run_due(arguments: argparse.Namespace) -> int:
    """Print what is due, or decide on one item of it."""
    from socialroi_desktop.commands import due

    return due.run(arguments)


def run_break_even(arguments: argparse.Namespace) -> int:
    """Print how many orders pay for a deal."""
    from socialroi_desktop.commands import break_even

    return break_even.run(arguments)


def run_letter(arguments: argparse.Namespace) -> int:
    """Print a letter, and what it still lacks on stderr."""
    from socialroi_desktop.commands import letters

    return letters.print_letter(letters.write_letter(arguments), as_json=arguments.json)


def run_deal(arguments: argparse.Namespace) -> int:
    """Do one step of a deal."""
    from socialroi_desktop.commands import deal

    return deal.run(arguments)


def run_fields(arguments: argparse.Namespace) -> int:
    """Print the kinds of record, or the fields of one."""
    from socialroi_desktop.commands import general

    rows = general.fields_of(arguments.entity) if arguments.entity else general.entities()
    print_rows(rows, as_json=arguments.json)
    return 0


def run_list(arguments: argparse.Namespace) -> int:
    """Print the records that meet all conditions, or save them as CSV."""
    from socialroi_desktop.commands import general
    from socialroi_desktop.commands.saving import saved

    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        asked = general.query_of(
            workspace,
            arguments.entity,
            arguments.where,
            arguments.sort,
            arguments.limit,
            view=arguments.view,
        )
        if arguments.csv is None:
            print_rows(general.listed(workspace, asked), as_json=arguments.json)
            return 0
        count = saved(workspace, asked, Path(arguments.csv), force=arguments.force)
    print_json({"rows": count, "file": arguments.csv}) if arguments.json else print(
        f"{arguments.csv}: {count} rows"
    )
    return 0


def run_add(arguments: argparse.Namespace) -> int:
    """Add a record."""
    from socialroi_desktop.commands import general

    with open_workspace(Path(arguments.file)) as workspace:
        changed = general.added(workspace, arguments.entity, arguments.fields)
    (row_id,) = changed.ids
    print_json({"id": row_id}) if arguments.json else print(row_id)
    print_notes(changed)
    return 0


def run_set(arguments: argparse.Namespace) -> int:
    """Change fields of a record."""
    from socialroi_desktop.commands import general

    with open_workspace(Path(arguments.file)) as workspace:
        changed = general.edited(workspace, arguments.entity, arguments.id, arguments.fields)
    print_json({"id": arguments.id}) if arguments.json else print(changed.text)
    print_notes(changed)
    return 0


def run_delete(arguments: argparse.Namespace) -> int:
    """Delete records."""
    from socialroi_desktop.commands import general

    with open_workspace(Path(arguments.file)) as workspace:
        text = general.deleted(workspace, arguments.entity, arguments.ids)
    print_json({"ids": arguments.ids}) if arguments.json else print(text)
    return 0


def run_attach(arguments: argparse.Namespace) -> int:
    """Keep a file with a record."""
    from socialroi_desktop.commands import files

    return files.run_attach(arguments)


def run_attachments(arguments: argparse.Namespace) -> int:
    """Print the files kept with a record."""
    from socialroi_desktop.commands import files

    return files.run_attachments(arguments)


def run_attachment(arguments: argparse.Namespace) -> int:
    """Write a kept file to a path."""
    from socialroi_desktop.commands import files

    return files.run_attachment(arguments)


def run_export(arguments: argparse.Namespace) -> int:
    """Save every kind of record there is as a CSV file in a folder, and the kept files below it."""
    from socialroi_desktop.commands import files
    from socialroi_desktop.commands.saving import exported

    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        found = exported(workspace, Path(arguments.directory))
        found += files.exported(workspace, Path(arguments.directory))
    if arguments.json:
        print_json(found)
    else:
        for told in found:
            print("{file}: {rows} rows".format(**told))
    return 0


def run_check(arguments: argparse.Namespace) -> int:
    """Check a workspace and its kept files for damage; what a crash left beside them is deleted."""
    from socialroi_desktop.commands import files

    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        problems = evidence.integrity_problems(workspace)
    if problems:
        raise UserError(
            "“{file}” is damaged: {problem}. Put back a backup.", file=arguments.file, problem=problems[0]
        )
    said = files.swept(Path(arguments.file))
    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        files.must_be_sound(workspace)
        for sentence in (*said, *files.not_where_they_lay(workspace)):
            print(sentence, file=sys.stderr)
    print(f"{arguments.file}: sound")
    return 0


def run_backup(arguments: argparse.Namespace) -> int:
    """Copy a workspace with its kept files and verify the copy."""
    from socialroi_desktop.commands import files

    return files.run_backup(arguments)


def run_screenshots(arguments: argparse.Namespace) -> int:
    """Draw every tab as a PNG, offscreen."""
    from socialroi_desktop.screenshots import draw_tabs

    if arguments.language != "en":
        raise UserError(
            "The app speaks English so far; “{language}” comes later.", language=arguments.language
        )
    size = words.size(arguments.size)
    workspace = Path(arguments.workspace) if arguments.workspace else None
    for path in draw_tabs(Path(arguments.directory), workspace, arguments.theme, size):
        print(path)
    return 0


def run_self_test(arguments: argparse.Namespace) -> int:
    """Check that this installation works."""
    from socialroi_desktop.self_test import run

    return run()
