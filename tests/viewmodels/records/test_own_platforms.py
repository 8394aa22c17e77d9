"""Forms and searches know the platforms of the seller's own that are in use."""

from datetime import date

import pytest

from data_tab import english
from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.records import Account, Cadence, SourceRule
from socialroi_desktop.viewmodels.records.alike import alike
from socialroi_desktop.viewmodels.records.form import read_form
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.wording import channel_name, channel_short

TODAY = date(2026, 9, 20)
KNOWN = channels().with_own(["own:Naver_Blog"])
NAMING = Naming("USD", "UTC", channels=KNOWN)


@pytest.fixture(autouse=True)
def _english():
    with english():
        yield


@pytest.mark.parametrize("record", [Account(name="a"), SourceRule(source="a")])
def test_where_a_platform_may_be_named_a_new_name_makes_one(record):
    made = read_form(record, {"channel": "Wizaz"}, NAMING, TODAY).record
    assert made is not None
    assert made.channel == "own:Wizaz"
    assert read_form(record, {"channel": "naver blog"}, NAMING, TODAY).record.channel == "own:Naver_Blog"
    assert (
        "did you mean “Instagram”?"
        in read_form(record, {"channel": "Instagramm"}, NAMING, TODAY).problems["channel"]
    )


def test_elsewhere_only_those_in_use_are_channels():
    read = read_form(Cadence(), {"channel": "naver blog"}, NAMING, TODAY)
    assert "channel" not in read.problems
    assert "channel" in read_form(Cadence(), {"channel": "Wizaz"}, NAMING, TODAY).problems
    assert "channel" in read_form(Cadence(), {"channel": "naver blog"}, Naming("USD", "UTC"), TODAY).problems


def test_they_are_found_and_shown_by_their_names():
    assert alike(Account, "naver", KNOWN)["channel"] == ("own:Naver_Blog",)
    assert channel_name("own:Naver_Blog") == channel_short("own:Naver_Blog") == "Naver Blog"
