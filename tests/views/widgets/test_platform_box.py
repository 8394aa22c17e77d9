"""The box that chooses a channel, or names a platform that is none yet."""

import pytest

from data_tab import english
from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.values.reading import Picked
from socialroi_desktop.views.widgets.channels_field import ChannelsField
from socialroi_desktop.views.widgets.platform_box import PlatformBox


@pytest.fixture
def box(qtbot):
    with english():
        made = PlatformBox(channels().with_own(["own:Wizaz"]))
        qtbot.addWidget(made)
        made.show()
        yield made


def typed(box, qtbot, text):
    box.lineEdit().selectAll()
    qtbot.keyClicks(box.lineEdit(), text)
    return box.itemText(box.count() - 1)


def test_a_name_nobody_knows_is_offered_as_a_new_platform(box, qtbot):
    assert box.entry() == Picked(None)
    assert typed(box, qtbot, "Naver Blog") == "New platform “Naver Blog”"
    assert box.entry() == "Naver Blog"
    box.setCurrentIndex(box.count() - 1)
    box.activated.emit(box.count() - 1)
    assert box.currentText() == "Naver Blog"
    assert box.entry() == Picked("own:Naver_Blog")


def test_what_is_known_is_no_new_one(box, qtbot):
    assert not typed(box, qtbot, "wizaz").startswith("New")
    assert box.entry() == Picked("own:Wizaz")
    typed(box, qtbot, "tiktok")
    assert box.entry() == Picked("tiktok")
    typed(box, qtbot, "a,b")
    assert box.entry() == "a,b"


def test_it_shows_a_channel_by_its_name(box):
    box.set_channel("own:Other_one")
    assert box.currentText() == "Other one"
    box.set_channel("instagram")
    assert (box.currentText(), box.entry()) == ("Instagram", Picked("instagram"))
    box.set_channel(None)
    assert box.entry() == Picked(None)


def test_fields_of_several_channels_learn_of_a_new_one(qtbot):
    field = ChannelsField("Channels", channels(), with_posts=True)
    qtbot.addWidget(field)
    field.set_ids(["own:Wizaz", "tiktok"])
    field.set_known(channels().with_own(["own:Wizaz"]))
    assert field.ids == ("own:Wizaz", "tiktok")
