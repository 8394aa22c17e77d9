"""A column of states is read whatever it is called, so that no cancelled order counts; what may be one is said."""

import pytest

from ingest_runs import read_file, write
from socialroi_desktop import ingest


def states(tmp_path, header, *cells):
    rows = "".join(f'K{n},2025-05-0{n},10.00,{n},"{cell}"\n' for n, cell in enumerate(cells, 1))
    run = read_file(write(tmp_path, f"Order number,Order date,Total,Quantity,{header}\n{rows}"))
    return [row["status"] for row in run.rows], run


@pytest.mark.parametrize(
    ("header", "gone", "kept"),
    [
        ("Situação do pedido", "Cancelado", "Enviado"), ("Situação", "Cancelado", "Pago"),
        ("Estado do pedido", "cancelado", "Pago"),
        ("Etat", "Annulée", "Payée"), ("État de la commande", "Annulé", "Livré"), ("Statut commande", "Annulée", "Expédiée"),
        ("Stan zamówienia", "Anulowane", "Wysłane"), ("Order state", "Cancelled", "Paid"),
        ("Stare comandă", "Anulat", "Livrat"),
        ("Rendelés állapota", "Törölve", "Fizetve"), ("Состояние заказа", "Отменён", "Оплачен"),
        ("注文状況", "キャンセル", "発送済み"),
        # Called as nobody knows, told by what it holds.
        ("Was damit ist", "storniert", "bezahlt"), ("Fase", "anulado", "enviado"),
    ],
)  # fmt: skip
def test_states_are_read_under_any_header(tmp_path, header, gone, kept):
    told, run = states(tmp_path, header, kept, gone, kept)
    assert (told, run.doubts) == (["paid", "voided", "paid"], {})
    assert not any("Not read" in one.message for one in run.plan.problems)


@pytest.mark.parametrize(
    ("header", "gone", "kept"),
    [
        ("Cancelled", "yes", "no"), ("Cancelled?", "x", ""), ("Cancelled at", "2025-05-07", ""),
        ("Storniert (ja/nein)", "ja", "nein"),
        ("is_cancelled", "1", "0"), ("Data anulowania", "07.05.2025", "-"), ("Annulée le", "2025-05-07", "0000-00-00"),
        ("Cancelado", "sim", "não"),
        ("Đã hủy", "có", "không"),
    ],
)  # fmt: skip
def test_a_flag_or_day_of_cancellation_voids_its_order(tmp_path, header, gone, kept):
    told, run = states(tmp_path, header, kept, gone, kept)
    assert ([one == "voided" for one in told], run.doubts) == ([False, True, False], {})


def test_two_columns_of_states_are_both_read(tmp_path):
    rows = "1,2025-05-01,100.00,Enviado,Pago\n2,2025-05-02,50.00,Cancelado,Pago\n3,2025-05-03,30.00,Novo,Não pago\n"
    run = read_file(write(tmp_path, f"Pedido,Data,Total,Situação do pedido,Situação do pagamento\n{rows}"))
    assert [row["status"] for row in run.rows] == ["paid", "voided", "pending"]


@pytest.mark.parametrize(
    "header", ["Cancelled", "Returned", "Returned quantity", "Quantity cancelled", "退货数量"]
)
def test_pieces_cancelled_or_sent_back_ask_how_much(tmp_path, header):
    told, run = states(tmp_path, header, "0", "2", "0")
    assert (told, list(run.doubts)) == ([None, "partially_refunded", None], [3])


@pytest.mark.parametrize(
    ("header", "cell"), [("Refunded", "Partial"), ("Erstattet", "teilweise"), ("Returned", "partly")]
)
def test_a_part_that_came_back_asks_how_much(tmp_path, header, cell):
    told, run = states(tmp_path, header, "No", cell, "No")
    assert (told, list(run.doubts)) == ([None, "partially_refunded", None], [3])


def test_words_among_amounts_paid_back_are_no_bad_amounts(tmp_path):
    _, run = states(tmp_path, "Refunded", "No", "4.00", "Yes", "none", "rubbish")
    assert ([row["refunds"] for row in run.rows], list(run.doubts)) == ([None, 400, None, None], [4])
    assert [one.problem.line for one in run.rejected] == [6]


@pytest.mark.parametrize("cells", [("0.00", "10.00", "0.00"), ("", "10,00 €", "-")])
def test_amounts_under_returned_are_what_was_paid_back(tmp_path, cells):
    _, run = states(tmp_path, "Returned", *cells)
    assert (run.sum("refunds"), run.doubts) == (1_000, {})


@pytest.mark.parametrize(
    ("cells", "status"),
    [
        (("no", "yes"), "partially_refunded"), (("yes", "yes"), "refunded"), (("", "2025-05-09"), "partially_refunded"),
        (("no", "no"), None),
    ],
)  # fmt: skip
def test_an_item_that_came_back_is_not_the_whole_order(tmp_path, cells, status):
    rows = "".join(
        f"1,2025-05-01,30.00,{n},1,1{n}.00,{cell}\n" for n, cell in zip((0, 9), cells, strict=True)
    )
    run = read_file(write(tmp_path, f"Order number,Order date,Total,Item,Quantity,Price,Returned\n{rows}"))
    assert [row["status"] for row in run.rows] == [status]
    assert bool(run.doubts) is (status == "partially_refunded")


@pytest.mark.parametrize(
    "never", ["0001-01-01 00:00:00", "01.01.1900", "1970-01-01T00:00:00Z", "0000-00-00", "never"]
)
def test_a_day_that_never_was_is_none(tmp_path, never):
    told, run = states(tmp_path, "Cancelled at", never, "2025-05-09", never)
    assert (told, run.doubts) == ([None, "voided", None], {})


def test_an_amount_paid_back_settles_what_a_return_leaves_open(tmp_path):
    rows = "1,2025-05-01,10.00,,,\n2,2025-05-02,10.00,too small,received,4.00\n3,2025-05-03,10.00,broken,,\n"
    run = read_file(
        write(tmp_path, f"Order number,Order date,Total,Return reason,Return status,Refund amount\n{rows}")
    )
    assert (list(run.doubts), run.rows[1]["refunds"]) == ([4], 400)


DECIDED = [
    ("Cancel reason", "customer changed mind", "", "voided"), ("Cancellation reason", "out of stock", "none", "voided"),
    ("Stornogrund", "Kunde", "-", "voided"), ("Motif d’annulation", "erreur", "", "voided"),
    ("cancelReason", "CUSTOMER", "", "voided"),
    ("キャンセル理由", "在庫切れ", "", "voided"), ("Cancelled by", "buyer", "", "voided"),
    ("Returned at", "2025-05-09", "", "refunded"), ("Retourniert am", "09.05.2025", "-", "refunded"),
    ("Returned", "yes", "no", "refunded"),
    ("Date de retour", "09/05/2025", "", "refunded"), ("is_returned", "1", "0", "refunded"),
    ("Chargeback", "TRUE", "FALSE", "refunded"),
    ("Refunded", "Yes", "No", "refunded"), ("Erstattet", "ja", "nein", "refunded"),
    ("Refunded", "2025-05-09", "", "refunded"),
    ("Refund status", "refunded", "none", "refunded"), ("Zwrócono", "tak", "nie", "refunded"),
    ("返金", "はい", "いいえ", "refunded"),
    ("cancelled_at", "1746700000", "", "voided"), ("Payment successful", "false", "true", "voided"),
    ("On hold", "yes", "no", "pending"),
    ("Deleted", "true", "false", "voided"), ("Gelöscht am", "07.05.2025", "", "voided"), ("削除フラグ", "1", "0", "voided"),
    ("Refunded", "Full", "No", "refunded"), ("Erstattet", "vollständig", "-", "refunded"),
    ("Confirmed", "no", "yes", "pending"), ("Order is cancelled", "Y", "N", "voided"),
    ("cancelled_flag", "1", "0", "voided"), ("Cancelled", "cancelled", "", "voided"),
]  # fmt: skip


@pytest.mark.parametrize(("header", "gone", "kept", "state"), DECIDED)
def test_flags_days_and_reasons_decide_what_became_of_an_order(tmp_path, header, gone, kept, state):
    told, run = states(tmp_path, header, kept, gone, kept)
    assert (told, run.doubts, run.rejected) == ([None, state, None], {}, [])
    assert run.sum("refunds") == (1_000 if state == "refunded" else 0)


@pytest.mark.parametrize(
    ("header", "gone", "kept"),
    [
        ("Test order", "yes", "no"), ("Testbestellung", "ja", ""), ("テスト注文", "1", "0"), ("Draft", "TRUE", "FALSE"),
        ("Testowe", "tak", "nie"), ("is_test", "1", ""),
    ],
)  # fmt: skip
def test_a_row_that_is_a_test_is_left_out(tmp_path, header, gone, kept):
    told, run = states(tmp_path, header, kept, gone, kept)
    assert (told, run.doubts) == ([None, None], {})
    assert [one.line for one in run.skipped] == [3]


OPEN = [
    ("Valid", "No", "Yes", "voided"), ("Gültig", "nein", "ja", "voided"), ("有効", "0", "1", "voided"),
    ("Active", "0", "1", None),
    ("Aktiv", "nein", "ja", None), ("Archived", "yes", "no", None), ("Archivé", "oui", "non", None),
    ("Return reason", "too small", "", "refunded"),
    ("RMA number", "R-17", "", "refunded"), ("Cancellation request", "yes", "no", "voided"), ("取消申请", "是", "", "voided"),
    ("Is valid order", "FALSE", "TRUE", "voided"), ("Cancelled", "asked for", "", "voided"), ("Refunded", "1", "0", "refunded"),
    ("Refund status", "requested", "", "refunded"), ("Etat", "1", "Payée", None),
]  # fmt: skip


@pytest.mark.parametrize(("header", "gone", "kept", "state"), OPEN)
def test_what_a_flag_leaves_open_is_asked_with_both_readings(tmp_path, header, gone, kept, state):
    told, run = states(tmp_path, header, kept, gone, kept)
    assert (told[1], list(run.doubts)) == (state, [3])
    doubt = run.doubts[3]
    assert doubt.second
    assert {"value", "first", "second"} <= doubt.values.keys()
    second = read_file(tmp_path / "export.csv", ingest.Options(second=frozenset({3})))
    assert second.rows[1]["status"] == ("voided" if state is None else "paid")


@pytest.mark.parametrize(
    ("header", "cell", "state", "is_asked"),
    [
        ("Active", "0", "completed", False), ("Archived", "yes", "completed", False), ("Valid", "no", "cancelled", False),
        ("Valid", "no", "completed", True), ("Cancel reason", "too late", "shipped", True),
        ("Cancel reason", "too late", "cancelled", False),
        ("Return reason", "too small", "refunded", False), ("Return reason", "too small", "shipped", True),
    ],
)  # fmt: skip
def test_a_column_of_states_settles_what_a_flag_leaves_open(tmp_path, header, cell, state, is_asked):
    rows = f"1,2025-05-01,10.00,{state},{cell}\n2,2025-05-02,10.00,completed,\n"
    run = read_file(write(tmp_path, f"Order number,Order date,Total,Status,{header}\n{rows}"))
    assert list(run.doubts) == ([2] if is_asked else [])


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Condition", ("New", "Refurbished", "New")), ("Zustand", ("neu", "gebraucht", "neu")), ("Test", ("A", "B", "A"))
    ],
)  # fmt: skip
def test_what_goods_are_like_is_no_state(tmp_path, header, cells):
    told, run = states(tmp_path, header, *cells)
    assert (told, run.doubts, run.skipped) == ([None, None, None], {}, [])
    assert f"Not read: “{header}”." in [one.message for one in run.plan.problems]


@pytest.mark.parametrize(
    "cells",
    [
        ("new", "new", "return"),
        ("accepted", "declined", "accepted"),
        ("none", "refunded", "none"),
        ("", "Cancelled, as the customer called", "please ring twice"),
    ],
)  # fmt: skip
def test_words_that_may_be_states_are_said(tmp_path, cells):
    told, run = states(tmp_path, "Kind of customer", *cells)
    assert told == [None, None, None]
    assert any("may tell which orders were cancelled or not paid" in one.message for one in run.plan.problems)


def test_what_is_no_state_is_left_alone(tmp_path):
    told, run = states(tmp_path, "Warehouse", "Berlin", "Lodz", "paid in part of Rome")
    assert told == [None, None, None]
    assert "Not read: “Warehouse”." in [one.message for one in run.plan.problems]


def test_a_place_is_no_state(tmp_path):
    told, _ = states(tmp_path, "State", "paid", "NY", "paid")
    assert told == ["paid", None, "paid"]


@pytest.mark.parametrize(
    ("header", "places"),
    [
        ("State", ("Bayern", "Hessen", "Berlin")), ("State", ("CA", "NY", "OK")), ("Estado", ("SP", "RJ", "MG")),
        ("Estado", ("Jalisco", "Nuevo León", "")), ("State", ("US-CA", "US-NY", "")), ("Stan", ("Ohio", "Utah", "Texas")),
        ("State", ("Zachodniopomorskie", "Opolskie", "Lubuskie")),
    ],
)  # fmt: skip
def test_states_of_addresses_are_none_of_orders(tmp_path, header, places):
    rows = "".join(
        f"{n},2025-05-0{n},10.00,{place},{state}\n"
        for n, (place, state) in enumerate(zip(places, ("paid", "cancelled", "paid"), strict=True), 1)
    )
    run = read_file(write(tmp_path, f"Order number,Order date,Total,{header},Status\n{rows}"))
    assert ([row["status"] for row in run.rows], run.doubts) == (["paid", "voided", "paid"], {})


@pytest.mark.parametrize(
        ("more", "cells"), [("", ("CA", "NY", "TX")), ("", ("Bahia", "Acre", "Pará")),
        ("City,", ("a,Bihor", "b,Cluj", "c,Iași"))]
)  # fmt: skip
def test_a_lone_column_of_places_is_no_state(tmp_path, more, cells):
    rows = "".join(f"{n},2025-05-0{n},10.00,{cell}\n" for n, cell in enumerate(cells, 1))
    run = read_file(write(tmp_path, f"Order number,Order date,Total,{more}State\n{rows}"))
    assert ([row["status"] for row in run.rows], run.doubts) == ([None, None, None], {})


@pytest.mark.parametrize(
    "cells", [("Fertig gepackt", "Beim Boten"), ("1", "0"), ("OK", "VOID"), ("OK", "NOK")]
)
def test_words_that_nobody_knows_stay_states_that_are_asked_about(tmp_path, cells):
    told, run = states(tmp_path, "State", *cells)
    assert run.doubts or told == ["paid", "voided"]


@pytest.mark.parametrize(
    ("header", "cell", "is_named"), [("Cancelled at", "2025-05-09", True), ("State", "Bayern", False)]
)
def test_a_mapping_that_leaves_out_what_was_cancelled_is_told(tmp_path, header, cell, is_named):
    mapping = {"No": "number", "Day": "ordered_at", "Sum": "total", "Now": "status"}
    path = write(
        tmp_path, f"No,Day,Sum,Now,{header}\n1,2025-05-01,10.00,paid,{cell}\n2,2025-05-02,10.00,paid,\n"
    )
    run = read_file(path, ingest.Options(entity="order", mapping=mapping))
    assert any("Left out, though" in one.message for one in run.plan.problems) is is_named
