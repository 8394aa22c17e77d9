import random
from datetime import date

import pytest

from every import every
from ingest_runs import FIXTURES, HOME, read_file
from socialroi_desktop import ingest
from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.ingest.formats.declared import Format, formats, parse_format
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.planning.recognise import candidates

ALL = [pytest.param(form, id=form.id) for form in formats()]


def fixture(form: Format):
    """Return the file with invented rows, in the kind of file the platform exports."""
    return next(path for path in FIXTURES.glob(f"{form.id}.*"))


@every("form", ALL)
def test_every_format_names_real_fields(form: Format):
    if form.strategy == "declined":
        assert form.decline
        return
    own = {spec.name for spec in specs(RECORDS[form.entity])}
    lines = {spec.name for spec in specs(RECORDS[form.parts])} if form.parts else set()
    for column in form.columns:
        assert column.headers or column.patterns
        if not column.field.startswith("_"):
            assert column.field in (lines if column.child else own), column.field
        assert not column.times or column.times in own
    assert set(form.constants) <= own
    assert form.constants.get("channel", "facebook") in channels()
    for name, words in form.words.items():
        if name.startswith("_"):
            continue
        ids = {
            choice.id for spec in specs(RECORDS[form.entity]) if spec.name == name for choice in spec.choices
        }
        if name == "channel":
            ids = {channel.id for channel in channels()}
        # A blank choice is for words that say nothing.
        assert set(words.values()) <= ids | {""}, name


@every("form", ALL)
def test_a_header_means_one_thing(form: Format):
    names = [name for column in form.columns for name in column.headers]
    assert len(names) == len(set(names))
    assert not set(names) & form.ignored


@every("form", ALL)
def test_every_format_recognises_its_own_invented_fixture(form: Format):
    path = fixture(form)
    asked = {question.id for question in ingest.plan(ingest.open_source(path), HOME).questions}
    year = Period(date(2025, 4, 1), date(2026, 3, 31))
    run = read_file(path, ingest.Options(period=year) if "period" in asked else None)
    assert run.plan.format_id == form.id
    assert run.plan.reasons
    assert (run.plan.declined is not None) == (form.strategy == "declined")
    assert run.rows or run.plan.declined


@every("form", ALL)
def test_recognition_does_not_lean_on_the_order_of_columns(form: Format):
    source = ingest.open_source(fixture(form))
    planned = ingest.plan(source, HOME)
    header = [name for name in planned.header if name.strip()]
    random.Random(3).shuffle(header)
    mark = [[form.preamble + " x"]] if form.preamble else [[word] for word in list(form.above)[:1]]
    if form.strategy == "titled":
        pytest.skip("the title above and the day below tell, see test_titled.py")
    shuffled = [*mark, [f" {name.upper()}\u00ad " for name in header]]
    assert candidates(shuffled, next(iter(form.sheets), ""))[0].format.id == form.id


def test_headers_in_other_languages_are_known():
    german = [
        "Beitrags-ID", "Konto-ID", "Konto-Benutzername", "Beschreibung",
        "Veröffentlichungszeitpunkt", "Permalink", "Beitragstyp", "Datenkommentar", "Datum",
        "Aufrufe", "Reichweite", "„Gefällt mir“-Angaben",
    ]  # fmt: skip
    chinese = [
        "报告开始日期", "报告结束日期", "广告系列名称", "广告名称", "已花费金额 (USD)", "点击量（全部）",
    ]  # fmt: skip
    spanish = ["Nombre de la campaña", "Inicio del informe", "Fin del informe", "Importe gastado (MXN)"]
    assert candidates([german])[0].format.id == "meta_instagram_posts"
    assert candidates([chinese])[0].format.id == "meta_ads"
    assert candidates([spanish])[0].format.id == "meta_ads"


def test_an_orders_list_is_no_list_of_costs():
    likely = [one.format.id for one in candidates([["Date", "Amount", "Order ID"]]) if one.confidence > 0.3]
    assert likely[0] == "plain_orders"
    assert "plain_costs" not in likely


def test_a_currency_in_a_header_is_read():
    form = next(form for form in formats() if form.id == "meta_ads")
    found = form.find("Amount spent (UAH)")
    assert found is not None
    assert (found[0].field, found[1]) == ("spend", "UAH")


def test_headers_are_folded():
    assert normalise("\ufeff  Vi\u00addeo\u00a0Titel\n") == "video titel"
    assert normalise('="Biaya"') == "biaya"
    assert normalise("点击量（全部）") == "点击量(全部)"


@every(
    ("text", "says"),
    [
        ('id = "a"\nlabel = "A"\nentity = "post"\ncolumn = [{headers = ["A"]}]', "field"),
        ('id = "a"\nlabel = "A"\nentity = "nothing"\ncolumn = []', "no record nothing"),
        ('id = "a"\nlabel = "A"\nentity = "post"\nstrategy = "magic"\ncolumn = []', "strategy magic"),
        ('id = "a"\nlabel = "A"\nentity = "post"\nneeds = ["text"]\ncolumn = []', "no column fills text"),
    ],
)
def test_a_broken_format_says_what_is_wrong(text, says):
    with pytest.raises(ValueError, match=says):
        parse_format(text, "a.toml")


def test_a_format_says_what_its_child_columns_are_where_that_is_open():
    text = (
        'id = "x"\nlabel = "X"\nentity = "{}"\n[[column]]\nfield = "note"\nchild = true\nheaders = ["Note"]\n'
    )
    assert parse_format(text.format("lead")).parts == "lead_step"
    with pytest.raises(ValueError, match="parts must name"):
        parse_format(text.format("refund"), "x.toml")
