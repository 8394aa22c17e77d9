"""A library of invented pieces as large as one likes, written straight through the store: in four languages, in every state."""

import random
from collections.abc import Iterator, Sequence
from typing import Any

from socialroi_desktop.domain.records.library import RIGHT_STATE, UGC_KIND, USE, WHERE_USED
from socialroi_desktop.store.changes.writer import Writer, change
from socialroi_desktop.store.file.thumbnails import Thumbnails
from socialroi_desktop.store.file.workspace import Workspace

LANGUAGES = ("en", "pl", "vi", "zh_Hans")
_WORDS = {
    "en": "deck wheels kickflip grip unboxing honest review after two weeks of curbs in the rain and it still holds",
    "pl": "świetna jakość źródło Łódź żółta gęś buty deska polecam każdy przyszło szybko bardzo pachnie",
    "vi": "sản phẩm tuyệt vời đẹp lắm chuyển đổi Đà Nẵng giao hàng nhanh rất thích ván trượt",
    "zh_Hans": "滑板 鞋 开箱 好看 买家 秀 推荐 品牌 护肤 日记 面霜 的 一 是 了 在",
}
RARE = {"en": "unicornqz", "pl": "gżegżółka", "vi": "nghiêng", "zh_Hans": "鑫"}
LINES = ("Skate", "Wheels", "Shoes", "Bags", "Care", "Caps", "Wax", "Tools")
_PRODUCTS, _PEOPLE, _POSTS, _TAGS = 200, 2_000, 10_000, 20
_MARKED = 1_000


def hash_of(number: int, pictures: int) -> str:
    """Return the hash of the picture of a piece; so many of them differ."""
    return f"{number % pictures % 256:02x}{number % pictures:062x}"


def keep_pictures(workspace: Workspace, edges: Sequence[int], pictures: int, files: Sequence[bytes]) -> None:
    """Let every piece have its small picture on the disk, `files` in turns."""
    thumbnails = Thumbnails(workspace.path)
    for number in range(pictures):
        for edge in edges:
            thumbnails.keep(hash_of(number, pictures), edge, files[number % len(files)])


def write_library(workspace: Workspace, pieces: int, pictures: int = 2_000) -> None:
    """Write pieces, half of them with rights, a third of them used somewhere, a third of them with a tag."""
    chance = random.Random(7)  # the same rows each time, no secret
    with change(workspace, "Library") as writer:
        _write_others(writer)
        columns = (
            "title", "kind", "product_id", "influencer_id", "caption", "language", "rating", "added_on", "sha256",
            "file_name", "size", "media_type", "width", "height", "likeness",
        )  # fmt: skip
        rows = [_piece(chance, number, pictures) for number in range(pieces)]
        writer.insert_rows("ugc_item", columns, rows)
        rights = ("ugc_item_id", "use", "state", "ends_on", "asked_on", "answered_on")
        writer.insert_rows("usage_right", rights, list(_rights(chance, pieces)))
        writer.insert_rows(
            "usage", ("ugc_item_id", "where", "post_id", "from_on", "to_on"), list(_usages(pieces))
        )
        tagged = [("ugc_item", number + 1, number % _TAGS + 1) for number in range(0, pieces, 3)]
        writer.insert_rows("tagged", ("record_kind", "record_id", "tag_id"), tagged)


def _write_others(writer: Writer) -> None:
    products = [
        (f"P{number}", f"Product {number}", LINES[number % len(LINES)]) for number in range(_PRODUCTS)
    ]
    writer.insert_rows("product", ("sku", "name", "line"), products)
    people = [(f"Maker {number}", f"maker{number}", "instagram") for number in range(_PEOPLE)]
    writer.insert_rows("influencer", ("name", "handle", "channel"), people)
    consents = [(number + 1, "ads", "granted") for number in range(0, _PEOPLE, 10)]
    writer.insert_rows("standing_consent", ("influencer_id", "use", "state"), consents)
    posts = [
        (
            "instagram",
            f"post{number}",
            f"2026-{number % 9 + 1:02d}-{number % 28 + 1:02d}T10:00:00Z",
            f"Post {number}",
        )
        for number in range(_POSTS)
    ]
    writer.insert_rows("post", ("channel", "external_id", "published_at", "text"), posts)
    writer.insert_rows("tag", ("name", "color"), [(f"tag {number}", "blue") for number in range(_TAGS)])


def _piece(chance: random.Random, number: int, pictures: int) -> tuple[Any, ...]:
    language = LANGUAGES[number % len(LANGUAGES)]
    between = "" if language.startswith("zh") else " "
    words = _WORDS[language].split()
    title, caption = (between.join(chance.choices(words, k=length)) for length in (4, 12))
    if number // len(LANGUAGES) % _MARKED == 77:
        title += f"{between}{RARE[language]}"
    return (
        title, UGC_KIND[number % len(UGC_KIND)].id, number % _PRODUCTS + 1 if number % 5 else None,
        number * 7 % _PEOPLE + 1 if number % 3 else None, caption, language, number % 6 or None,
        f"2026-{number % 9 + 1:02d}-{number % 28 + 1:02d}", hash_of(number, pictures), f"IMG_{number:06d}.jpg", 3_000_000,
        "jpeg", 4000, 3000, f"{chance.getrandbits(64):016x}",
    )  # fmt: skip


def _rights(chance: random.Random, pieces: int) -> Iterator[tuple[Any, ...]]:
    states = [state.id for state in RIGHT_STATE]
    for number in range(0, pieces, 2):
        state = states[number // 2 % len(states)]
        for use in chance.sample([use.id for use in USE], 2):
            ends = f"2026-{chance.randrange(1, 13):02d}-15" if number % 4 else None
            yield number + 1, use, state, ends, "2026-03-01", "2026-03-05"


def _usages(pieces: int) -> Iterator[tuple[Any, ...]]:
    for number in range(0, pieces, 3):
        where = WHERE_USED[number // 3 % len(WHERE_USED)].id
        post = number // 3 % _POSTS + 1 if where == "post" else None
        ended = f"2026-{number % 6 + 3:02d}-20" if number % 2 else None
        yield number + 1, where, post, f"2026-{number % 3 + 1:02d}-02", ended
