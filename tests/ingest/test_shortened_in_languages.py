"""Words behind shortened counts mean what the language of the file says; what it does not tell is doubtful."""

import pytest

from ingest_runs import read_file, write


def people(tmp_path, *counts, header="Name,Handle,Platform,Followers"):
    rows = "".join(f'Who {at},who.{at},Instagram,"{count}"\n' for at, count in enumerate(counts))
    return read_file(write(tmp_path, f"{header}\n{rows}"))


@pytest.mark.parametrize(
    ("counts", "told"),
    [
        (("512,7 B", "2,5 Mn"), [512700, 2500000]),
        (("512,7 B",), [512700]),
        (("12 bin", "3 B"), [12000, 3000]),
        (("2.5B", "300M"), None),
        (("1.2M", "35K"), [1200000, 35000]),
        (("1,2 mil.", "35 tis."), [1200000, 35000]),
        (("3,5 mil.",), [3500000]),
        (("35 mil", "1,2 M"), [35000, 1200000]),
        (("35 mil", "1,2 mi"), [35000, 1200000]),
        (("1,2 jt", "35 rb"), [1200000, 35000]),
        (("35 N", "1,2 Tr"), [35000, 1200000]),
        (("3.5L", "1.2Cr"), [350000, 12000000]),
        (("3.5 lakh", "2 crore"), [350000, 20000000]),
        (("4.7万", "1.2亿"), [47000, 120000000]),
        (("3.2만", "1천"), [32000, 1000]),
        (("5 หมื่น", "2.1 ล้าน"), [50000, 2100000]),
        (("12,5 тыс.", "1,2 млн"), [12500, 1200000]),
        (("12,5 тис.", "1,2 млн"), [12500, 1200000]),
        (("12,5 tys.", "1,2 mln"), [12500, 1200000]),
        (("1,2 Mio.", "12.500"), [1200000, 12500]),
        (("1,2 M", "35 k"), [1200000, 35000]),
        (("12 t", "1,2 mio."), [12000, 1200000]),
        (("15 E", "1,2 M"), [15000, 1200000]),
        (("0,7 mil M", "12 mil"), [700000000, 12000]),
    ],
)
def test_words_beside_each_other_tell_the_language(tmp_path, counts, told):
    run = people(tmp_path, *counts)
    assert not run.rejected
    if told is None:
        assert run.doubts
    else:
        assert [row["followers"] for row in run.rows] == told
        assert not run.doubts


@pytest.mark.parametrize(
    ("header", "count", "told"),
    [
        ("Jméno,Handle,Platform,Followers", "12 mil", 12000000),
        ("Nombre,Handle,Platform,Followers", "12 mil", 12000),
        ("Nome,Handle,Platform,Followers", "12 mil", 12000),
        ("İsim,Handle,Platform,Followers", "3 B", 3000),
    ],
)
def test_headers_tell_the_language(tmp_path, header, count, told):
    text = f"{header},Takipçi notu\n" if header.startswith("İ") else f"{header},Note\n"
    run = read_file(write(tmp_path, text + f'Who,who,Instagram,"{count}",x\n'))
    assert [row["followers"] for row in run.rows] == [told]
    assert not run.doubts


def test_what_the_file_does_not_tell_is_doubtful_with_both_readings(tmp_path):
    run = people(tmp_path, "12 mil", "900")
    assert list(run.doubts) == [2]
    assert "“12 mil” is 12000 or 12000000" in run.doubts[2].message


def test_a_count_that_no_account_has_is_doubtful(tmp_path):
    run = people(tmp_path, "327400000000", "12,000,000,000", "1200")
    assert list(run.doubts) == [2, 3]
    assert run.doubts[2].message.startswith("“327400000000” is 327400000000, more than any account has")


@pytest.mark.parametrize("told", ["1,5 Mrd.", "2 billion", "1500000000", "15亿"])
def test_no_account_is_followed_by_a_billion(tmp_path, told):
    run = people(tmp_path, told, "1,5 Mio.", "700000000")
    assert (list(run.doubts), run.rows[-1]["followers"]) == ([2], 700000000)
    assert "more than any account has" in run.doubts[2].message


def test_words_of_later_rows_mean_what_the_first_ones_tell(tmp_path):
    run = people(tmp_path, *["1,2 Mn"] * 400, "512,7 B")
    assert run.rows[-1]["followers"] == 512700
    assert not run.doubts


def test_amounts_are_shortened_in_the_same_languages(tmp_path):
    text = 'Date,Amount,Note\n2026-04-02,"₺12,5 B",Ads\n2026-04-03,"₺1,2 Mn",Ads\n'
    run = read_file(write(tmp_path, text))
    assert [(row["amount"], row["currency"]) for row in run.rows] == [(1250000, "TRY"), (120000000, "TRY")]
    assert not run.doubts
