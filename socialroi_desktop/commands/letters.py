"""Writes a letter on the command line: the same templates, fields and checks as the dialog."""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.catalogue import letter_languages, letter_limits
from socialroi_desktop.domain.letters.templates import PURPOSES, Template, language_of
from socialroi_desktop.domain.letters.writing import open_fields, write
from socialroi_desktop.errors import UsageError
from socialroi_desktop.operations.outreach.letters import Next, log_letter
from socialroi_desktop.queries.outreach.letters import LetterFacts, letter_facts
from socialroi_desktop.store.file.workspace import open_workspace


def write_letter(arguments: argparse.Namespace) -> dict[str, Any]:
    """Return the letter as JSON: subject, body, missing fields with where they stand, template, warning, contact's log."""
    with open_workspace(Path(arguments.file), read_only=not arguments.log) as workspace:
        today = datetime.now(ZoneInfo(workspace.settings().timezone)).date()
        facts = letter_facts(workspace, arguments.influencer, today)
        deal_id = _deal(facts, arguments.deal)
        purpose = arguments.purpose or facts.purpose
        template = _template(facts, purpose, arguments.language)
        letter = write(template.subject, template.body, facts.values(deal_id, template.language))
        warning = facts.warning(template.key, f"{letter.subject}\n\n{letter.body}".strip())
        if arguments.log:
            log_letter(
                workspace,
                influencer_id=arguments.influencer,
                letter=letter,
                way="email" if facts.person.email else "message",
                template=template.key,
                deal_id=deal_id,
                next_action=None if facts.keeps_plan else _follow_up(today),
            )
    planned = facts.person.next_action or facts.person.next_action_on if facts.keeps_plan else None
    return {
        "influencer": facts.person.id,
        "purpose": purpose,
        "language": template.language,
        "template": template.key,
        **asdict(letter),
        "missing": [{"field": field.field, "in": field.part} for field in open_fields(letter)],
        "warning": None if warning is None else str(warning),
        "logged": bool(arguments.log),
        "still_planned": planned,
    }


def print_letter(letter: dict[str, Any], *, as_json: bool) -> int:
    """Print a letter as it is read: subject, an empty line, the text; what it lacks goes to stderr. Return the exit status."""
    if as_json:
        print(json.dumps(letter, ensure_ascii=False, indent=2))
        return 0
    print(f"{letter['subject']}\n\n{letter['body']}", end="")
    for lack in letter["missing"]:
        print("Missing in the {in}: {field}".format(**lack), file=sys.stderr)
    if letter["warning"]:
        print(letter["warning"], file=sys.stderr)
    if letter["logged"] and letter["still_planned"]:
        kept = "Still planned is “{still_planned}”, so no follow-up was put in its place."
        print(kept.format(**letter), file=sys.stderr)
    return 0


def _follow_up(today: date) -> Next:
    return Next("Follow up", today + timedelta(days=letter_limits().follow_up_after_days))


def _deal(facts: LetterFacts, deal_id: int | None) -> int | None:
    if deal_id is None:
        return facts.current_deal
    if deal_id not in [item.deal.id for item in facts.deals]:
        raise UsageError(
            "{name} has no deal {deal}; “list FILE deal” names the deals.",
            name=facts.person.name,
            deal=deal_id,
        )
    return deal_id


def _template(facts: LetterFacts, purpose: str, language: str | None) -> Template:
    if purpose not in PURPOSES:
        raise UsageError(
            "There is no purpose “{purpose}”; there are: {known}.", purpose=purpose, known=", ".join(PURPOSES)
        )
    return template_in(facts.offered(purpose), language)


def template_in(offered: Sequence[Template], language: str | None) -> Template:
    """Return the first template in a language, in that of the person where none is told; UsageError where there is none."""
    if language is None:
        return offered[0]
    known = letter_languages()
    wanted = language_of(known, language, None)
    found = [item for item in offered if wanted is not None and item.language in (wanted.code, "")]
    if not found:
        raise UsageError(
            "There are no letters in “{language}”; there are some in: {known}.",
            language=language,
            known=", ".join(item.code for item in known),
        )
    return found[0]
