"""Small words of the Plan tab: hours, names of versions, what a cost of a campaign begins with."""

from datetime import date
from types import SimpleNamespace

import pytest

from socialroi_desktop.domain.records import Cadence, Campaign, Tactic
from socialroi_desktop.domain.tactics import Tally
from socialroi_desktop.domain.telling import which
from socialroi_desktop.viewmodels.plan.campaign_costs import cost_of
from socialroi_desktop.viewmodels.plan.goal_words import done_words, due_words, state_line
from socialroi_desktop.viewmodels.plan.tactic_words import count_words
from socialroi_desktop.viewmodels.plan.version_names import version_name
from socialroi_desktop.viewmodels.shared.time_words import time_words
from socialroi_desktop.viewmodels.shared.wording import in_words

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(("minutes", "words"), [(860, "14 h 20"), (600, "10 h"), (40, "40 min"), (0, "0 h")])
def test_hours_are_written_one_way(qapp, minutes, words):
    assert time_words(minutes) == words


def test_the_next_version_has_a_name_of_its_own(qapp):
    first = version_name("Brand brief", {"Brand brief"}, TODAY)
    assert first == "Brand brief, Nov 2026"
    second = version_name(first, {first}, TODAY)
    assert second == "Brand brief, Nov 2026 (2)"
    assert version_name(second, {first}, date(2026, 12, 1)) == "Brand brief, Dec 2026"


def test_a_cost_of_a_campaign_begins_with_its_channel_on_a_day_of_it():
    campaign = Campaign(id=3, name="School", start="2026-08-01", end="2026-09-13", channels="instagram")
    cost = cost_of(campaign, TODAY, "USD")
    assert (cost.campaign_id, cost.channel, cost.spent_on, cost.currency) == (
        3,
        "instagram",
        "2026-09-13",
        "USD",
    )
    both = Campaign(id=3, name="School", channels="instagram facebook", currency="EUR")
    cost = cost_of(both, TODAY, "USD")
    assert (cost.channel, cost.spent_on, cost.currency) == (None, "2026-11-30", "EUR")


def test_a_posting_target_is_told_by_its_channel(qapp):
    told = which(Cadence(channel="instagram", unit="week"), "USD")
    words = in_words("Added: {record} “{which}”", {"record": "cadence", "which": told})
    assert words == "Added: Posting target “Instagram”"


def test_days_in_sentences_are_the_locales(qapp):
    assert in_words("from {day} on", {"day": date(2026, 10, 1)}) == "from 1 Oct 2026 on"
    assert (
        in_words("{start} to {end}", {"start": "2026-10-01", "end": "2026-10-02"})
        == "1 Oct 2026 to 2 Oct 2026"
    )


@pytest.mark.parametrize(("done", "words"), [(1, "1 of 2"), (2, "2 of 2"), (3, "3, 2 wanted")])
def test_more_than_wanted_is_no_part_of_it(qapp, done, words):
    tactic = Tactic(name="Answer", repeat="daily", wanted=2)
    tally = Tally(2, done, done, 1, 0)
    assert count_words(SimpleNamespace(state=SimpleNamespace(tactic=tactic, tally=tally))) == words


def test_goals_that_run_and_are_not_measured_are_counted_and_told_apart(qapp):
    def state(verdict, left, until=None):
        return SimpleNamespace(progress=SimpleNamespace(verdict=verdict, days_left=left, data_until=until))

    states = [state("behind", 3), state("unknown", 5), state("unknown", 0), state("not started", 9)]
    told = "2 running · 1 behind · 1 not measured"
    assert state_line(states) == (told, told)


def test_the_line_of_state_says_what_the_ticks_mark(qapp):
    def state(until):
        return SimpleNamespace(progress=SimpleNamespace(verdict="behind", days_left=3, data_until=until))

    assert state_line([state(None)])[0].endswith("each tick marks what would be due by now")
    late = state_line([state(None), state(date(2026, 11, 17))])[0]
    assert late.endswith("each tick marks what was due where the data of its goal end")


def test_what_is_due_names_the_day_it_is_worked_out_to(qapp):
    assert due_words("7,767", None) == "expected by now 7,767"
    assert due_words("7,767", date(2026, 11, 17)) == "7,767 expected by 17 Nov, where its data end"
    assert done_words("50%", "56%", None) == "50% done, 56% expected by now"
    told = done_words("50%", "56%", date(2026, 11, 17))
    assert told == "50% done, 56% expected by 17 Nov, where its data end"
