"""A few pieces with rights and uses, and files to add, for tests of the library."""

from pathlib import Path

from picture_files import picture, put_picture
from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import Influencer, StandingConsent, UgcItem, Usage, UsageRight
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.file.workspace import Workspace

# Sunday 20 September 2026 is the day of the session.
PIECES: tuple[Record, ...] = (
    Influencer(name="Hanna Q.", handle="hq", channel="instagram"),
    UgcItem(title="開箱 滑板鞋", kind="unboxing", seconds=34, language="zh_Hant", rating=5),
    UgcItem(title="Buty — świetna jakość", kind="photo", language="pl", influencer_id=1),
    UgcItem(title="Glow routine day 30", kind="video", seconds=58),
    UgcItem(title="Kickflip", kind="photo"),
    UgcItem(title="Fits true to size", kind="review", caption="Two weeks of curbs."),
    UsageRight(ugc_item_id=1, use="ads", state="granted", answered_on="2026-09-01"),
    UsageRight(ugc_item_id=1, use="repost", state="granted", answered_on="2026-09-01"),
    UsageRight(ugc_item_id=2, use="ads", state="asked", asked_on="2026-09-17"),
    UsageRight(ugc_item_id=3, use="ads", state="granted", ends_on="2026-09-29"),
    UsageRight(ugc_item_id=4, use="repost", state="declined"),
    Usage(ugc_item_id=1, where="post", what="Autumn", from_on="2026-09-02"),
)


def fill(workspace: Workspace) -> None:
    """Write the pieces with what is said of them; their ids are those of their order."""
    for record in PIECES:
        add_record(workspace, record=record)


def consent(workspace: Workspace) -> None:
    """Let Hanna grant reposts of all she makes."""
    add_record(workspace, record=StandingConsent(influencer_id=1, use="repost", state="granted"))


def use(workspace: Workspace, item: int, **told: str) -> None:
    """Write down that a piece is used."""
    add_record(workspace, record=Usage(ugc_item_id=item, **told))  # type: ignore[arg-type]  # fields by name


def drop(folder: Path) -> Path:
    """Make a folder with two pictures, one of them in a folder of its own, and a text that is no picture."""
    deep = folder / "drop" / "deep"
    deep.mkdir(parents=True)
    put_picture(folder / "drop" / "red.png", picture(color="#cc2222", marked=True))
    put_picture(deep / "blue.png", picture(color="#2222cc"))
    (folder / "drop" / "notes.txt").write_text("no picture")
    return folder / "drop"
