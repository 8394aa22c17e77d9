"""The lists of the inbox as tables: who and what, and how both clocks stand. Knows no widgets."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt

from socialroi_desktop.domain.listening.clocks import Clock
from socialroi_desktop.domain.records import Mention
from socialroi_desktop.queries.listening.waiting import Said
from socialroi_desktop.viewmodels.listening.clock_words import state_more, state_tone, state_word
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import Column, RowModel
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import choice_label

Now = Callable[[], datetime]
WHO = 0


class SaidRows(RowModel[Said]):
    """Mentions by who and what; `with_clocks` also how their clocks stand at `now`."""

    def __init__(self, now: Now, parent: QObject | None = None, *, with_clocks: bool = True) -> None:
        columns = [
            Column(
                translate("Inbox", "Who and what"),
                who,
                answers={
                    Role.SUBTEXT: what,
                    Role.CHANNEL: lambda said: said.channel,
                    Qt.ItemDataRole.ToolTipRole: lambda said: said.text,
                },
            )
        ]
        if with_clocks:
            columns += [
                _clock(
                    translate("Inbox", "Answer"),
                    translate("Inbox", "The first answer, within 12 hours of the message"),
                    lambda said: said.clocks.answer,
                    now,
                ),
                _clock(
                    translate("Inbox", "Solve"),
                    translate("Inbox", "The solution, within 24 hours of the message"),
                    lambda said: said.clocks.solve,
                    now,
                ),
            ]
        super().__init__(tuple(columns), parent, answers={Role.KEY: lambda said: said.id})

    def row_of(self, mention_id: int) -> int:
        """Return where a mention stands, -1 where it does not."""
        return next((n for n, said in enumerate(self.rows) if said.id == mention_id), -1)

    def tick(self) -> None:
        """Say that time has gone on."""
        for column in range(1, len(self.columns)):
            self.repaint_column(column)


def who(said: Said) -> str:
    """Return who said it, with the order it names."""
    name = said.name or translate("Inbox", "Somebody")
    if not said.order_number:
        return name
    return translate("Inbox", "{name} · #{number}").format(name=name, number=said.order_number.lstrip("#"))


def what(said: Said) -> str:
    """Return what kind it is and what they said."""
    kind = choice_label(Mention, "kind", said.kind) if said.kind else ""
    text = translate("Inbox", "“{text}”").format(text=said.text) if said.text else ""
    return " · ".join(filter(None, (kind, text)))


def _clock(title: str, tip: str, of: Callable[[Said], Clock], now: Now) -> Column[Said]:
    return Column(
        title,
        lambda said: state_word(of(said), now()),
        sort=lambda said: of(said).due_at,
        tip=tip,
        answers={
            Role.SUBTEXT: lambda said: state_more(of(said), now()),
            Role.TONE: lambda said: _judged(state_tone(of(said), now())),
        },
    )


def _judged(tone: Tone) -> Tone:
    return Tone.PLAIN if tone is Tone.MUTED else tone
