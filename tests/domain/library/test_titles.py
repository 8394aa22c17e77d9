"""What pieces are called to others: by their titles, never by what a camera called the file."""

from every import every
from socialroi_desktop.catalogue import letter_languages
from socialroi_desktop.domain.letters.templates import LetterLanguage
from socialroi_desktop.domain.letters.writing import open_fields, write
from socialroi_desktop.domain.library.requests import Wanted, all_called, called, plainly, request_values
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


@every("language", letter_languages(), ids=lambda language: language.code)
def test_a_request_calls_it_a_picture_or_a_video(language: LetterLanguage) -> None:
    for template in language.requests:
        for item, kind in ((RAW, "photo"), (FILM, "video")):
            told = request_values(
                title=called(item, language), url=None, wanted=Wanted(["ads"]), credit="", language=language
            )
            text = plainly(write("", template.body, told | {"shop_name": "S"}).body, item, language)
            word = language.pieces[kind]
            assert word.casefold() in text.casefold()
            assert not any(f"{mark}{word}" in text for mark in "“„「")
            assert item.title not in text
        whole = write("", template.body, told | {"piece": called(NAMED, language), "shop_name": "S"}).body
        assert plainly(whole, NAMED, language) == whole


LINKED = UgcItem(title="https://a.example/1", kind="link", url="https://a.example/1")


@every("language", letter_languages(), ids=lambda language: language.code)
@every("again", [False, True])
def test_a_request_for_several_pieces_names_each_of_them(language: LetterLanguage, again: bool) -> None:
    items = [RAW, FILM, NAMED, LINKED]
    title = all_called(items, language, quoted=True)
    values = request_values(
        title=title, url=None, wanted=Wanted(["ads"]), credit="@hq", language=language
    ) | {"shop_name": "S", "sign_off": "S", "first_name": "Hanna", "rights_end": "31.12.2026"}
    one_alone = {template.body for template in (*language.requests, *language.renewals)}
    offered = language.asking(several=True, again=again)
    assert len(offered) > 1
    for template in offered:
        letter = write("", template.body, values)
        assert template.body not in one_alone
        assert not open_fields(letter)
        assert all(
            told in letter.body for told in (RAW.title, FILM.title, "First ride", "https://a.example/1")
        )
        assert language.uses["ads"] in letter.body
        assert "@hq" in letter.body
        assert ("31.12.2026" in letter.body) is again
        # Of what is one alone no word is left.
        assert not any(language.pieces[kind] in letter.body for kind in ("photo", "video"))


def test_several_pieces_are_told_as_a_list() -> None:
    english = next(one for one in letter_languages() if one.code == "en")
    assert all_called([NAMED, LINKED, NAMED], english, quoted=True) == "“First ride” and https://a.example/1"
    assert all_called([NAMED, RAW], english, quoted=False) == f"First ride and {RAW.title}"


@every(
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
