"""What pieces are called to others: by their titles, never by what a camera called the file."""

import pytest

from socialroi_desktop.catalogue import letter_languages
from socialroi_desktop.domain.letters.templates import LetterLanguage
from socialroi_desktop.domain.letters.writing import write
from socialroi_desktop.domain.library.requests import Wanted, called, plainly, request_values
from socialroi_desktop.domain.library.speaking import written_in
from socialroi_desktop.domain.library.titles import own_title
from socialroi_desktop.domain.posting.sharing import share_text
from socialroi_desktop.domain.records import Influencer, UgcItem

RAW = UgcItem(title="DSC00017", file_name="DSC00017.JPG")
FILM = UgcItem(title="clip.mp4", file_name="clip.mp4", seconds=9, kind="video")
NAMED = UgcItem(title="First ride", file_name="DSC00018.JPG")


def test_the_name_of_a_file_is_no_title() -> None:
    assert [own_title(item) for item in (RAW, FILM, NAMED, UgcItem(title="Reel"))] == [
        "", "", "First ride", "Reel",
    ]  # fmt: skip


def test_a_post_that_shares_it_does_not_tell_the_name_of_a_file() -> None:
    maker = Influencer(name="Hanna", handle="hq")
    assert share_text(RAW, None, None, maker) == "@hq"
    assert share_text(NAMED, None, None, maker) == "First ride\n\n@hq"
    assert share_text(RAW, None, None, None) == ""


@pytest.mark.parametrize("language", letter_languages(), ids=lambda language: language.code)
def test_a_request_calls_it_a_picture_or_a_video(language: LetterLanguage) -> None:
    for template in language.requests:
        for item, kind in ((RAW, "photo"), (FILM, "video")):
            told = request_values(
                title=called([item], language), url=None, wanted=Wanted(["ads"]), credit="", language=language
            )
            text = plainly(write("", template.body, told | {"shop_name": "S"}).body, [item], language)
            word = language.pieces[kind]
            assert word.casefold() in text.casefold()
            assert not any(f"{mark}{word}" in text for mark in "“„「")
            assert item.title not in text
        whole = write("", template.body, told | {"piece": called([NAMED], language), "shop_name": "S"}).body
        assert plainly(whole, [NAMED], language) == whole


def test_several_pieces_without_titles_are_called_so_once() -> None:
    english = next(one for one in letter_languages() if one.code == "en")
    assert called([RAW, NAMED, RAW], english) == "your picture, First ride"


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        (["今天开箱，这个滑板很好"], "zh_Hans"),
        (["開箱滑板鞋，這個很好"], "zh_Hant"),
        ([None, "", "李娜"], "zh_Hans"),
        (["Buty są świetne"], "pl"),
        (["Giày rất đẹp"], "vi"),
        (["とても良い靴"], None),
        (["Great shoes"], None),
        (["Great", "Świetne"], "pl"),
    ],
)
def test_letters_tell_a_language(texts: list[str | None], code: str | None) -> None:
    assert written_in(texts) == code
