"""One spend told by campaign in one export and by ad in another: the second is doubtful, never added unasked."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from socialroi_desktop import ingest
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.operations.result import Imported
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

ADS = (
    "Reporting starts,Reporting ends,Campaign name,Ad Set Name,Ad name,Amount spent (EUR),Impressions\n"
    "2026-03-01,2026-03-31,Spring,Wide,Clip 1,10.00,100\n"
    "2026-03-01,2026-03-31,Spring,Wide,Clip 2,5.00,50\n"
)
CAMPAIGNS = (
    "Reporting starts,Reporting ends,Campaign name,Amount spent (EUR),Impressions\n"
    "2026-03-01,2026-03-31,SPRING,15.00,150\n"
    "2026-03-01,2026-03-31,Summer,4.00,40\n"
    "2026-04-01,2026-04-30,Spring,9.00,90\n"
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


def bring(workspace: Workspace, folder: Path, text: str, name: str) -> Imported:
    path = folder / name
    path.write_text(text, "utf-8")
    plan = ingest.plan(ingest.open_source(path), workspace.settings())
    return import_files(workspace, files=[FileImport(plan)])[0]


def spent(workspace: Workspace) -> int:
    return int(workspace.connection().execute("SELECT sum(spend) FROM ad_cost").fetchone()[0])


def test_a_campaign_beside_its_ads_is_doubtful(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, tmp_path, ADS, "ads.csv")
    result = bring(workspace, tmp_path, CAMPAIGNS, "campaigns.csv")
    assert (result.counts.new, result.counts.doubtful) == (2, 1)
    assert spent(workspace) == 1500 + 400 + 900


def test_ads_beside_their_campaign_are_doubtful(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, tmp_path, CAMPAIGNS, "campaigns.csv")
    result = bring(workspace, tmp_path, ADS, "ads.csv")
    assert (result.counts.new, result.counts.doubtful) == (0, 2)
    assert spent(workspace) == 1500 + 400 + 900
