"""The e-mail list: its size by day, what came net, and from which source people came."""

import json
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop import cli
from socialroi_desktop.domain.records import AccountDay, Lead
from workspaces import new_workspace


@pytest.mark.row("S4-36")
def test_list_size_and_net_growth_are_told_by_date_and_source(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with new_workspace(tmp_path) as workspace:
        add(
            workspace,
            AccountDay(channel="email", account="newsletter", day="2026-08-31", followers=400),
            AccountDay(channel="email", account="newsletter", day="2026-09-10", followers=430),
            AccountDay(channel="email", account="newsletter", day="2026-09-30", followers=452),
            *(
                Lead(
                    created_at=f"2026-09-{day:02}T10:00:00Z",
                    email=f"l{day}@x.example",
                    kind="subscription",
                    channel=channel,
                )
                for day, channel in ((2, "instagram"), (5, "instagram"), (9, "tiktok"))
            ),
        )
        file = str(workspace.path)

    def told(metric: str, *more: str) -> dict[str, str | None]:
        asked = [
            "figures",
            file,
            "--from",
            "2026-09-01",
            "--to",
            "2026-09-30",
            "--metric",
            metric,
            *more,
            "--json",
        ]
        assert cli.main(asked) == 0
        return {
            next(iter(row["group"].values()), ""): row["value"] for row in json.loads(capsys.readouterr().out)
        }

    assert told("followers", "--by", "channel")["email"] == "452"
    assert told("follower_growth_rate", "--by", "channel")["email"] == "0.13"
    assert told("followers", "--by", "month") == {"2026-09-01": "452"}
    assert told("leads", "--by", "channel") == {"instagram": "2", "tiktok": "1"}
