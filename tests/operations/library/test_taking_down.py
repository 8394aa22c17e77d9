"""What is taken down is said with its place: one piece may be shown in several."""

from datetime import date
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import Post, UgcItem, Usage
from socialroi_desktop.operations.library.withdrawing import take_down
from socialroi_desktop.viewmodels.shared.wording import in_words
from workspaces import new_workspace

TODAY = date(2026, 9, 20)


@pytest.mark.parametrize(
    ("usage", "said"),
    [
        (Usage(ugc_item_id=1, where="home_gallery"), "Taken down: “Deck” (Gallery on the home page)"),
        (Usage(ugc_item_id=1, where="ad", what="Autumn"), "Taken down: “Deck” (Ad: Autumn)"),
        (Usage(ugc_item_id=1, where="post", post_id=1), "Taken down: “Deck” (Post: First drop)"),
        (Usage(ugc_item_id=1, where="post", post_id=2), "Taken down: “Deck” (Post: Words of it)"),
    ],
)
def test_one_use_is_told_with_its_place(tmp_path: Path, usage: Usage, said: str) -> None:
    with new_workspace(tmp_path) as workspace:
        add(
            workspace,
            UgcItem(title="Deck"),
            Post(channel="x", external_id="p1", title="First drop", published_at="2026-09-01T10:00:00Z"),
            Post(channel="x", external_id="p2", text="Words of\nit", published_at="2026-09-02T10:00:00Z"),
            usage,
        )
        changed = take_down(workspace, usage_ids=[1], today=TODAY)
    assert in_words(changed.template, changed.details) == said
