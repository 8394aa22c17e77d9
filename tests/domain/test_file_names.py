"""What pieces are called outside: by a rule, never with a gap, never as anything but a name."""

from every import every
from socialroi_desktop.domain.library.file_names import USUAL_RULE, name_of, rule_problem
from socialroi_desktop.domain.library.handing_out import Chosen
from socialroi_desktop.domain.library.permission import Permission
from socialroi_desktop.domain.media import free_name, named_after
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import UgcItem


def one(
    title: str = "Glow up", creator: str = "Hà Nội", handle: str = "ha", file: str = "IMG_1.JPG"
) -> Chosen:
    item = UgcItem(id=7, title=title, kind="photo", file_name=file)
    return Chosen(item, "ads", Permission(True, Problem("yes")), creator, handle)


@every(
    ("rule", "name"),
    [
        (USUAL_RULE, "03-Hà_Nội-Glow_up.jpg"),
        ("{use} {handle} {id}", "ads ha 7.jpg"),
        ("{title}", "Glow_up.jpg"),
        ("../{title}", "Glow_up.jpg"),
        ("{kind}/{title}", "photo-Glow_up.jpg"),
    ],
)
def test_a_rule_names_a_piece(rule: str, name: str) -> None:
    assert name_of(one(), 3, 12, ("jpg", "jpeg"), rule) == name


def test_what_is_not_known_leaves_no_gap() -> None:
    assert name_of(one(creator="", handle=""), 3, 12, ("jpg",)) == "03-Glow_up.jpg"
    assert name_of(one(creator="", handle=""), 3, 12, ("jpg",), "{title}-{creator}") == "Glow_up.jpg"
    assert name_of(one(creator="", handle=""), 3, 12, ("jpg",), "{creator}") == "3.jpg"


@every(
    ("rule", "said"),
    [
        ("{nonsense}-{title}", "There is no {nonsense}; a rule may have {number}, {creator}"),
        ("{title", "a brace without its other one"),
        ("same", "All files would have the same name"),
        ("{title.__class__}", "There is no {title.__class__}"),
        ("{}", "There is no {}"),
        ("{title:>999999999}", "There is no {title:>999999999}"),
        ("{title!r}", "There is no {title!r}"),
    ],
)
def test_a_rule_that_names_nothing_says_why(rule: str, said: str) -> None:
    wrong = rule_problem(rule)
    assert wrong is not None
    assert said in wrong.message
    assert rule_problem(USUAL_RULE) is None


def test_what_parts_folders_parts_words() -> None:
    assert named_after("Spring/2026\\a") == "Spring-2026-a"
    assert named_after("../..") == "-"


def test_a_name_that_is_taken_gets_a_number() -> None:
    assert free_name("a.jpg", {"A.JPG", "a-2.jpg"}) == "a-3.jpg"
    assert free_name("a", {"a"}) == "a-2"
    assert free_name("b.jpg", {"a.jpg"}) == "b.jpg"
