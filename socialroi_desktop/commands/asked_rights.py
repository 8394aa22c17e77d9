"""Which words of `rights` go together: a flag that nothing reads is refused, so that none is ignored without a word."""

import argparse
from collections.abc import Mapping
from datetime import date

from socialroi_desktop.errors import UsageError

# What each step reads beside the piece; what is asked for, answered and taken back is noted for the day told by `on`.
READ_BY: Mapping[str, frozenset[str]] = {
    "--use": frozenset({"on", "until", "territory"}),
    "--take-down": frozenset({"on"}),
    "--ask": frozenset({"on", "until", "territory", "channel", "language", "log"}),
    "--answer granted": frozenset({"on", "until", "days", "territory", "credit", "text", "uses"}),
    "--answer declined": frozenset({"on", "text", "uses"}),
    "--answer replied": frozenset({"on", "credit", "text", "uses"}),
    "--withdraw": frozenset({"on", "text"}),
}
FLAGS = ("on", "until", "territory", "channel", "language", "log", "days", "credit", "text", "uses")


def step_of(arguments: argparse.Namespace) -> str:
    """Return which step the words ask for, as `READ_BY` calls it."""
    if arguments.answer is not None:
        return f"--answer {arguments.answer}"
    steps = {
        "--use": arguments.use is not None,
        "--take-down": arguments.take_down,
        "--ask": arguments.ask is not None,
    }
    return next((step for step, asked in steps.items() if asked), "--withdraw")


def must_be_read(arguments: argparse.Namespace) -> None:
    """UsageError for a flag that the step does not read, and for two that say the same."""
    step = step_of(arguments)
    for flag in FLAGS:
        told = getattr(arguments, flag)
        if told is not None and told is not False and flag not in READ_BY[step]:
            raise UsageError(
                "--{flag} says nothing beside {step}; leave it out. It goes with: {steps}.",
                flag=flag,
                step=step,
                steps=", ".join(other for other, read in READ_BY.items() if flag in read),
            )
    if arguments.days is not None and arguments.until is not None:
        raise UsageError("--days and --until both tell the last day; leave one of them out.")


def must_be_one(arguments: argparse.Namespace) -> int | None:
    """Return the piece that is meant, the first where a step takes several, None without any; UsageError for too many."""
    ids: list[int] = arguments.ids
    if len(ids) > 1 and arguments.ask is None and arguments.answer is None:
        raise UsageError(
            "Name one piece; only --ask and --answer take several, which one maker is asked for together."
        )
    return ids[0] if ids else None


def must_follow(first: date, last: date | None) -> None:
    """UsageError for a last day before the first one."""
    if last is not None and last < first:
        raise UsageError(
            "--until {last} is before {first}, the first day; write a later day.",
            last=last.isoformat(),
            first=first.isoformat(),
        )
