"""A figure over only a part of the days that a row covers says that it holds a share of it."""

from datetime import date

import pytest

from asking import ask
from bringing_files import bring
from socialroi_desktop.domain.period import Period
from workspaces import new_workspace

ADS = "Reporting starts,Reporting ends,Campaign name,Impressions,Amount spent (USD)\n2026-07-01,2026-07-31,K,310,31.00\n"
VISITS = "Month,Source,Sessions\n2026-07,instagram.com,310\n2026-08,instagram.com,31\n"
TEN, JULY, BOTH = (Period(date(2026, 7, 1), date(2026, *last)) for last in ((7, 10), (7, 31), (8, 31)))


@pytest.mark.parametrize(("text", "metric", "part"), [(ADS, "ad_spend", 10), (VISITS, "sessions", 100)])
@pytest.mark.parametrize("by", ["", "channel"])
def test_a_part_of_a_month_says_that_it_is_a_share(tmp_path, text, metric, part, by):
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "file.csv", text)
        (figure,) = [one for one in ask(workspace, metric, by, TEN).values() if one.value]
        assert figure.value == part
        (said,) = [one for one in figure.notes if "spread over them evenly" in one.message]
        assert (said.values["first"], said.values["last"]) == ("2026-07-01", "2026-07-31")
        (whole,) = [one for one in ask(workspace, metric, by, JULY).values() if one.value]
        assert not any("evenly" in one.message for one in whole.notes)


def test_weeks_of_a_month_say_so_and_months_do_not(tmp_path):
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "file.csv", VISITS)
        weeks = ask(workspace, "sessions", "week", BOTH).values()
        assert all(any("evenly" in one.message for one in figure.notes) for figure in weeks)
        months = ask(workspace, "sessions", "month", BOTH)
        assert [figure.value for figure in months.values()] == [310, 31]
        assert not any("evenly" in one.message for figure in months.values() for one in figure.notes)
