"""The command line: a stable contract for scripts and checks. Parses words and prints; the work is done elsewhere.

Exit status: 0 done, 1 a problem the user can mend (one sentence on stderr), 2 wrong usage, 70 a bug.
"""

import argparse
import io
import sys
import traceback
from collections.abc import Sequence
from functools import cache

from socialroi_desktop import __version__
from socialroi_desktop.errors import UsageError, UserError

DONE, MENDABLE, USAGE, BUG = 0, 1, 2, 70
COMMANDS = frozenset(
    {
        "demo", "new", "import", "undo", "figures", "proof", "fields", "list", "add", "set", "delete", "search", "report",
        "check", "letter", "attach", "attachments", "attachment",
        "backup", "restore", "export", "screenshots", "self-test", "break-even", "due", "screen", "deal", "erase", "rights",
        "settings", "merge", "check-post", "ugc-share", "ugc", "ugc-export", "ugc-results",
    }
)  # fmt: skip
# Commands that have a module of their own to themselves.
_MODULES = {
    "proof": "socialroi_desktop.commands.proof",
    "merge": "socialroi_desktop.commands.merging",
    "screen": "socialroi_desktop.commands.screening",
    "erase": "socialroi_desktop.commands.erasing",
    "rights": "socialroi_desktop.commands.rights",
    "ugc": "socialroi_desktop.commands.library",
    "ugc-export": "socialroi_desktop.commands.handing_out",
    "ugc-results": "socialroi_desktop.commands.library_results",
    "ugc-share": "socialroi_desktop.commands.sharing",
    "check-post": "socialroi_desktop.commands.posting",
    "settings": "socialroi_desktop.commands.settings",
    "search": "socialroi_desktop.commands.searching",
}
LATER = {
    "report": "Reports come with the Reviews tab; they are not there yet. Use “figures --json” meanwhile.",
    "restore": "Restoring comes with the backup page; it is not there yet. A backup is a workspace file: open it.",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a letter gets its code instead of an error.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        if words == [
            "picture-child"
        ]:  # the app itself asks for it (`decoding/decoders.py`); no command for people
            from socialroi_desktop.decoding.child import run as answer

            return answer()
        return _run(words)
    except BrokenPipeError:
        sys.stderr.close()
        return DONE
    except KeyboardInterrupt:
        print("Stopped; nothing of the command under way was kept.", file=sys.stderr)
        return MENDABLE
    except Exception as error:
        return _told(error)


def _told(error: Exception) -> int:
    """Say what went wrong and return the exit status that goes with it."""
    if isinstance(error, UserError):
        print(str(error), file=sys.stderr)
        return USAGE if isinstance(error, UsageError) else MENDABLE
    if isinstance(error, OSError):
        print(f"This cannot be read or written: {error.strerror or error}.", file=sys.stderr)
        return MENDABLE
    traceback.print_exception(error)
    print("This is a bug; the data is safe. Please report the lines above.", file=sys.stderr)
    return BUG


def _with_values(words: list[str]) -> list[str]:
    """Tie the field of `--sort -FIELD` to its flag: the parser would take it for a flag of its own."""
    tied: list[str] = []
    for word in words:
        if tied and tied[-1] == "--sort" and word.startswith("-") and not word.startswith("--"):
            tied[-1] = f"--sort={word}"
        else:
            tied.append(word)
    return tied


def _run(words: list[str]) -> int:
    if not words or (words[0] not in COMMANDS and not words[0].startswith("-")):
        return _open_window(words)
    try:
        arguments = parser().parse_args(_with_values(words))
    except SystemExit as stop:
        return int(stop.code or 0) and USAGE
    from importlib import import_module

    if arguments.command in LATER:
        raise UserError(LATER[arguments.command])
    commands = import_module(_MODULES.get(arguments.command, "socialroi_desktop.commands"))
    run = getattr(commands, "run_" + arguments.command.replace("-", "_"))
    status: int = run(arguments)
    return status


def _open_window(words: list[str]) -> int:
    if len(words) > 1:
        raise UsageError("There is no command “{word}”; “socialroi --help” lists them.", word=words[0])
    from pathlib import Path

    from socialroi_desktop.app import run_window

    return run_window(Path(words[0]) if words else None)


@cache
def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands; who runs many in one process waits for it once."""
    from socialroi_desktop.commands import (
        figure_parsers,
        file_parsers,
        library_parsers,
        outreach_parsers,
        post_parsers,
        search_parser,
    )

    top = argparse.ArgumentParser(
        prog="socialroi", description="Plan, track and prove what social media returns."
    )
    top.add_argument("--version", action="version", version=f"SocialROI Desktop {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, words in LATER.items():
        later = commands.add_parser(name, help=words)
        later.add_argument("words", nargs="*")
        for flag in ("--out", "--from", "--to", "--kind"):
            later.add_argument(flag, help=argparse.SUPPRESS)
        later.add_argument("--json", action="store_true", help=argparse.SUPPRESS)
    demo = commands.add_parser("demo", help="make a filled demo workspace and open it")
    demo.add_argument("file", nargs="?")
    demo.add_argument("--no-window", action="store_true", help="make it only")
    new = commands.add_parser("new", help="make an empty workspace")
    new.add_argument("file")
    new.add_argument("--name", metavar="SHOP", help="what your shop is called in letters (else as the file)")
    new.add_argument("--currency", default="USD", metavar="CODE")
    new.add_argument("--timezone", default="UTC", metavar="ZONE", help="for example Europe/Warsaw")
    new.add_argument("--margin", metavar="PERCENT", help="gross margin for products without a unit cost")
    new.add_argument("--hourly-rate", metavar="AMOUNT", help="what your own hour costs")
    _add_import(commands)
    undo = commands.add_parser("undo", help="undo the last change")
    undo.add_argument("file")
    undo.add_argument("--json", action="store_true")
    figure_parsers.add_commands(commands, _rows_wanted)
    _add_general(commands)
    _add_break_even(commands)
    file_parsers.add_commands(commands, _whole)
    outreach_parsers.add_commands(commands, _whole)
    library_parsers.add_commands(commands, _whole)
    post_parsers.add_commands(commands, _whole)
    _add_due(commands)
    search_parser.add_command(commands, _rows_wanted)
    check = commands.add_parser("check", help="check the file for damage")
    check.add_argument("file")
    backup = commands.add_parser("backup", help="copy a workspace and verify the copy")
    backup.add_argument("file")
    backup.add_argument("out", nargs="?")
    export = commands.add_parser("export", help="save every kind of record as a CSV file of its own")
    export.add_argument("file")
    export.add_argument("directory")
    export.add_argument("--json", action="store_true")
    shots = commands.add_parser("screenshots", help="draw every tab as a PNG")
    shots.add_argument("directory")
    shots.add_argument("--workspace")
    shots.add_argument("--language", default="en")
    shots.add_argument("--theme", default="light", choices=("light", "dark", "contrast", "system"))
    shots.add_argument("--size", default="1280x800", metavar="WxH")
    commands.add_parser("self-test", help="check that this installation works")
    return top


def _add_import(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    brought = commands.add_parser("import", help="import exports of platforms and shops")
    brought.add_argument("file")
    brought.add_argument("exports", nargs="+", metavar="EXPORT")
    brought.add_argument("--format", metavar="ID", help="read the files as this format")
    brought.add_argument("--currency", metavar="CODE", help="currency of amounts that name none")
    brought.add_argument("--timezone", metavar="ZONE", help="zone of times that name none")
    brought.add_argument("--period", metavar="FROM..TO", help="the days a file covers that does not say so")
    brought.add_argument("--account", metavar="NAME", help="the account or shop the files are from")
    brought.add_argument(
        "--encoding", metavar="NAME", help="the encoding of files that do not prove their own"
    )
    brought.add_argument("--dry-run", action="store_true", help="judge every row, keep nothing")
    brought.add_argument("--json", action="store_true")


def _add_break_even(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    asked = commands.add_parser("break-even", help="say how many orders pay for a deal with a partner")
    asked.add_argument("file", nargs="?", help="with --deal: what is not said is taken from this workspace")
    asked.add_argument("--deal", type=_whole, metavar="ID")
    for flag, told in {
        "--fee": "what the partner is paid",
        "--product": "what the products sent cost you",
        "--shipping": "what sending them costs",
        "--rate": "what your own hour costs",
        "--aov": "average order value",
    }.items():
        asked.add_argument(flag, metavar="AMOUNT", help=told)
    asked.add_argument("--hours", metavar="HOURS", help="your own time")
    for flag, told in {
        "--margin": "what is left of an order after product, shipping and fees",
        "--refund-rate": "the part of sales that is given back",
        "--commission": "the partner's part of what buyers keep",
    }.items():
        asked.add_argument(flag, metavar="PERCENT", help=told)
    asked.add_argument("--currency", metavar="CODE")
    asked.add_argument(
        "--keep", action="store_true", help="with --deal: keep with the deal what it is assumed to bring"
    )
    asked.add_argument("--json", action="store_true")


def _add_due(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    due = commands.add_parser("due", help="what is due over all tabs; done, moved or dropped")
    due.add_argument("file")
    due.add_argument("--on", metavar="DAY", help="as of this day; today when left out")
    decided = due.add_mutually_exclusive_group()
    for flag, told in {
        "--done": "say that an item is done",
        "--move": "put an item off; with --to",
        "--drop": "will not be done; with --reason",
    }.items():
        decided.add_argument(flag, metavar="ITEM", help=told)
    due.add_argument("--to", metavar="DAY")
    due.add_argument("--reason", metavar="WORDS")
    due.add_argument("--json", action="store_true")


def _whole(text: str, wrong: str = "is no number; the ids of rows stand first in what `list` prints") -> int:
    """Return a number that can be the id of a row, or how many rows are wanted."""
    if not text.isdecimal() or int(text) >= 2**63:
        raise argparse.ArgumentTypeError(f"“{text}” {wrong}")
    return int(text)


def _rows_wanted(text: str) -> int:
    return _whole(text, "is no number of rows; write one such as 20")


def _add_general(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    fields = commands.add_parser("fields", help="name the kinds of record, or the fields of one")
    fields.add_argument("entity", nargs="?")
    rows = commands.add_parser("list", help="print records")
    rows.add_argument("file")
    rows.add_argument("entity")
    rows.add_argument(
        "--where", action="append", default=[], metavar='"FIELD OP VALUE"', help="OP: = != < <= > >= ~"
    )
    rows.add_argument("--sort", default="", metavar="[-]FIELD")
    rows.add_argument("--limit", type=_rows_wanted, metavar="N")
    rows.add_argument("--view", metavar="NAME", help="what a saved view asks must hold, too")
    rows.add_argument("--csv", metavar="OUT", help="save them as a CSV file that can be imported again")
    added = commands.add_parser("add", help="add a record")
    changed = commands.add_parser("set", help="change fields of a record")
    gone = commands.add_parser("delete", help="delete records")
    joined = commands.add_parser("merge", help="make one record of two; undo takes it back")
    for each in (added, changed, gone, joined):
        each.add_argument("file")
        each.add_argument("entity")
    changed.add_argument("id", type=_whole)
    joined.add_argument("keep", type=_whole, metavar="KEEP", help="the id of the record that stays")
    joined.add_argument("goes", type=_whole, metavar="GOES", help="the id of the one that becomes part of it")
    joined.add_argument(
        "fields", nargs="*", metavar="FIELD=keep|goes", help="whose value stays; else as the window proposes"
    )
    gone.add_argument("ids", nargs="+", type=_whole, metavar="ID")
    for each in (added, changed):
        each.add_argument("fields", nargs="+", metavar="FIELD=VALUE")
    for each in (fields, rows, added, changed, gone, joined):
        each.add_argument("--json", action="store_true")
