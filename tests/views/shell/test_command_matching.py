"""Commands are found by name in every language, by key, and by where they belong."""

import pytest

from socialroi_desktop.catalogue import CommandName, chinese_scripts, command_names
from socialroi_desktop.viewmodels.palette.names import other_names
from socialroi_desktop.views.shell.command import Command, CommandGroup
from socialroi_desktop.views.shell.command_matching import is_meant, joined, looks_for_commands, matching


def group(name, *titles, **facts):
    made = (title if isinstance(title, Command) else Command(title, "", lambda: None) for title in titles)
    return CommandGroup(name, tuple(made), **facts)


GROUPS = [
    group("File", "New plan", "Import", Command("Find anything…", "Ctrl+K", lambda: None)),
    group("Go to", "Data", "ROI", "Plan"),
    group(
        "ROI",
        Command("Contribution margin", "", lambda: None, excerpt="contribution ÷ net sales"),
        only_typed=True,
    ),
]
NAMES = {
    "Import": (CommandName("简体中文", "导入文件"), CommandName("polski", "Importuj pliki")),
    "Data": (CommandName("polski", "Dane źródłowe"),),
}


def found(text):
    groups = matching(GROUPS, text, NAMES, chinese_scripts())
    return [(row.title, row.where, row.excerpt) for each in groups for row in each.commands]


def test_names_that_begin_with_what_is_typed_come_first_in_one_group():
    (one,) = matching(GROUPS, "pla")
    assert (one.title, one.narrowing, [row.title for row in one.commands]) == (
        "Commands",
        "commands",
        ["Plan", "New plan"],
    )
    assert [row.marks for row in one.commands] == [((0, 3),), ((4, 7),)]
    (few,) = matching(GROUPS, "pla", most=1)
    assert (len(few.commands), few.total) == (1, 2)


@pytest.mark.row("G-15")
@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("导入", [("Import", "named in 简体中文", "导入文件")]), ("導入", [("Import", "named in 简体中文", "导入文件")]),
        ("pliki", [("Import", "named in polski", "Importuj pliki")]),
        ("zrodlowe", [("Data", "named in polski", "Dane źródłowe")]),
        ("ctrl+k", [("Find anything…", "File", "")]), ("Ctrl K", [("Find anything…", "File", "")]),
        ("margin", [("Contribution margin", "ROI", "contribution ÷ net sales")]),
        ("net sales", [("Contribution margin", "ROI", "contribution ÷ net sales")]),
        ("file import", [("Import", "File", "")]), ("nothing", []),
    ],
)  # fmt: skip
def test_a_command_is_found_by_any_of_its_names_and_by_its_key(qapp, text, rows):
    assert found(text) == rows


def test_where_nothing_is_typed_groups_come_as_they_are_but_for_those_only_found(qapp):
    assert [each.title for each in matching(GROUPS, " ")] == ["File", "Go to"]


def test_what_comes_with_records_stands_with_the_commands_unless_nothing_else_was_found(qapp):
    people, about = (
        group("People", "Ela", narrowing="people"),
        group("Commands", "New post", narrowing="commands"),
    )
    offered = group("Make it", "Person", otherwise=True)
    commands = matching(GROUPS, "plan")

    def told(groups):
        return [(each.title, [row.title for row in each.commands], each.total) for each in groups]

    assert told(joined([people, about], commands)) == [
        ("People", ["Ela"], 1), ("Commands", ["Plan", "New plan", "New post"], 3),
    ]  # fmt: skip
    assert told(joined([people, about], [])) == [("People", ["Ela"], 1), ("Commands", ["New post"], 1)]
    assert told(joined([about, offered], [])) == [("Make it", ["Person"], 1)]
    assert told(joined([people], commands)) == [*told([people]), *told(commands)]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("x", True),
        ("in:com x", True),
        ("in:commands", True),
        ("in:posts x", False),
        ("in:commands in:posts", False),
    ],
)
def test_commands_are_looked_through_unless_something_else_is_named(qapp, text, answer):
    assert looks_for_commands(text) is answer


def test_a_command_is_meant_by_the_beginning_of_its_name():
    plan = Command("Plán", "", lambda: None)
    assert [is_meant(plan, text) for text in ("PLA", "plan", "lan", "", " ")] == [
        True,
        True,
        False,
        False,
        False,
    ]


def test_every_name_is_given_in_each_language_and_by_its_name_in_the_one_at_hand(qapp):
    for _, english, names in command_names():
        told = [name.language for name in names]
        assert told[:4] == ["简体中文", "繁體中文", "polski", "Tiếng Việt"], english
        # What it is called besides.
        assert told[4:] in ([], ["English"]), english
        assert all(name.text.strip() == name.text != "" for name in names), english
    assert [name.text for name in other_names()["New goal"]] == [
        "新建目标",
        "新增目標",
        "Nowy cel",
        "Mục tiêu mới",
    ]


def test_what_a_command_is_called_besides_finds_it(qapp):
    due = group("File", "What is due…", "Undo")
    (found,) = matching([due], "late", other_names())
    assert [(row.title, row.where) for row in found.commands] == [("What is due…", "named in English")]
