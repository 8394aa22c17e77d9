import sqlite3
from collections.abc import Sequence

from hypothesis import example, given
from hypothesis import strategies as st

from socialroi_desktop.store.sums.group_names import GroupNames

NAME = st.sampled_from(
    ["Sale", "sale", "Sale (?)", "Sale (?) (?)", "unattributed", "Winter", "Sale (#1)", "a"]
)


def names_of(campaigns: Sequence[str]) -> GroupNames:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE campaign(id INTEGER PRIMARY KEY, name TEXT)")
    connection.executemany("INSERT INTO campaign(name) VALUES (?)", [(name,) for name in campaigns])
    return GroupNames(connection, "campaign")


def test_words_that_read_like_a_label_are_marked_and_others_stay_as_written() -> None:
    names = names_of(["Sale", "Sale", "Winter"])
    assert [names.of(1), names.of(2), names.of(3)] == ["Sale (#1)", "Sale (#2)", "Winter"]
    assert names.of(None, " Winter ") == "Winter (?)"
    assert names.of(None, "Sale") == "Sale"
    assert names.of(3, "sold out") == "Winter"
    assert names.of(None, " ") is None


@given(st.lists(NAME, max_size=4, unique=True), st.sets(NAME))
@example(["Sale", "Sale (?)"], {"Sale", "Sale (?)", "Sale (?) (?)"})
def test_no_two_groups_share_a_name_and_every_name_leads_back(campaigns: list[str], words: set[str]) -> None:
    names = names_of(campaigns)
    meant: list[tuple[int | None, str | None]] = [(place, None) for place in range(1, len(campaigns) + 1)]
    meant += [(None, text) for text in sorted(words)]
    told = [names.of(*one) for one in meant]
    assert len({*told, "unattributed"}) == len(told) + 1
    assert [names.meant(name) for name in told] == meant
