"""The command line: a stable contract for scripts and checks. Parses words and prints; the work is done elsewhere.

Exit status: 0 done, 1 a problem the user can mend (one sentence on stderr), 2 wrong usage, 70 a bug.
"""

import argparse
import io
import sys
import traceback
from collections.abc import Mapping, Sequence
from functools import cache

from socialroi_desktop import __version__
from socialroi_desktop.errors import NotThere, UsageError, UserError

DONE, MENDABLE, USAGE, BUG = 0, 1, 2, 70
COMMANDS = frozenset(
    {
        "demo", "new", "import", "undo", "figures", "proof", "fields", "list", "add", "set", "delete", "search", "report",
        "check", "letter", "attach", "attachments", "attachment",
        "backup", "restore", "export", "screenshots", "self-test", "break-even", "due", "screen", "deal", "erase", "rights",
        "settings", "merge", "check-post", "link", "pack", "draft", "join", "calendar", "repeat",
        "ugc-share", "ugc", "ugc-export", "ugc-results", "sources",
        "tactics", "goals",
        "playbook", "cadence",
        "steps", "compare", "accounts", "shares", "brand-words", "funnel", "kept", "promotions", "campaigns",
        "offers", "motives",
        "posting", "worth", "topics", "own-tags", "customers",
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
    **dict.fromkeys(("check-post", "link", "calendar"), "socialroi_desktop.commands.posting"),
    "pack": "socialroi_desktop.commands.packing",
    "draft": "socialroi_desktop.commands.drafting",
    "join": "socialroi_desktop.commands.meeting",
    "repeat": "socialroi_desktop.commands.repeating",
    "settings": "socialroi_desktop.commands.settings",
    "sources": "socialroi_desktop.commands.sources",
    "search": "socialroi_desktop.commands.searching",
    **dict.fromkeys(
        ("steps", "compare", "accounts", "shares", "brand-words"), "socialroi_desktop.commands.strategy"
    ),
    "tactics": "socialroi_desktop.commands.tactics",
    "goals": "socialroi_desktop.commands.goals",
    "playbook": "socialroi_desktop.commands.playbook",
    "cadence": "socialroi_desktop.commands.cadence",
    "posting": "socialroi_desktop.commands.posting_targets",
    "funnel": "socialroi_desktop.commands.funnel",
    "kept": "socialroi_desktop.commands.activities",
    "promotions": "socialroi_desktop.commands.promotions",
    "campaigns": "socialroi_desktop.commands.campaigns",
    "offers": "socialroi_desktop.commands.offers",
    "motives": "socialroi_desktop.commands.motives",
    "worth": "socialroi_desktop.commands.worth",
    "topics": "socialroi_desktop.commands.topics",
    "own-tags": "socialroi_desktop.commands.own_tags",
    "customers": "socialroi_desktop.commands.customers",
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
        # The app itself asks for these (`decoding/decoders.py`, `ingest/reading/ahead.py`); no commands for people.
        if words == ["picture-child"]:
            from socialroi_desktop.decoding.child import run as answer

            return answer()
        if words == ["reading-child"]:
            from socialroi_desktop.ingest.reading.ahead_child import run as read

            return read()
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
        listed = f" “socialroi list FILE {error.entity}” lists them." if isinstance(error, NotThere) else ""
        print(f"{error}{listed}", file=sys.stderr)
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
        arguments = _parsed(_with_values(words))
    except SystemExit as stop:
        return int(stop.code or 0) and USAGE
    from importlib import import_module

    if arguments.command in LATER:
        raise UserError(LATER[arguments.command])
    commands = import_module(_MODULES.get(arguments.command, "socialroi_desktop.commands"))
    run = getattr(commands, "run_" + arguments.command.replace("-", "_"))
    status: int = run(arguments)
    return status


def _parsed(words: list[str]) -> argparse.Namespace:
    """Read a command; its flags may stand anywhere among its other words."""
    top, commands = _parsers()
    if words[0] not in commands:
        return top.parse_args(words)
    if words.count("--") > 1:
        raise UsageError("“--” stands once, before a word that begins with a minus; leave the other one out.")
    arguments = commands[words[0]].parse_intermixed_args(words[1:])
    arguments.command = words[0]
    return arguments


def _open_window(words: list[str]) -> int:
    if len(words) > 1:
        raise UsageError("There is no command “{word}”; “socialroi --help” lists them.", word=words[0])
    from pathlib import Path

    from socialroi_desktop.app import run_window

    return run_window(Path(words[0]) if words else None)


@cache
def _parsers() -> tuple[argparse.ArgumentParser, Mapping[str, argparse.ArgumentParser]]:
    """Return the parser of all commands, and that of each; who runs many in one process waits for them once."""
    from socialroi_desktop.commands import (
        figure_parsers,
        file_parsers,
        library_parsers,
        outreach_parsers,
        post_parsers,
        record_parsers,
        search_parser,
        strategy_parsers,
        tactic_parsers,
        topic_parsers,
        workspace_parsers,
    )
    from socialroi_desktop.commands.word_parser import WordParser

    top: argparse.ArgumentParser = WordParser(
        prog="socialroi", description="Plan, track and prove what social media returns."
    )
    top.add_argument("--version", action="version", version=f"SocialROI Desktop {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    workspace_parsers.add_later(commands, LATER)
    workspace_parsers.add_making(commands)
    figure_parsers.add_commands(commands)
    record_parsers.add_commands(commands)
    file_parsers.add_commands(commands)
    outreach_parsers.add_commands(commands)
    library_parsers.add_commands(commands)
    post_parsers.add_commands(commands)
    tactic_parsers.add_commands(commands)
    topic_parsers.add_commands(commands)
    search_parser.add_command(commands)
    strategy_parsers.add_commands(commands)
    workspace_parsers.add_keeping(commands)
    return top, commands.choices
