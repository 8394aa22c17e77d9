"""A column of states is read whatever it is called, so that no cancelled order counts; what may be one is said."""

import pytest

from ingest_runs import read_file, write


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
        ("Stan zamówienia", "Anulowane", "Wysłane"), ("Order state", "Cancelled", "Paid"), ("Stare comandă", "Anulat", "Livrat"),
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


def test_pieces_cancelled_are_no_flag(tmp_path):
    told, run = states(tmp_path, "Cancelled", "0", "2", "0")
    assert told == [None, None, None]
    assert "Not read: “Cancelled”." in [one.message for one in run.plan.problems]


@pytest.mark.parametrize(
    "cells", [("new", "new", "return"), ("accepted", "declined", "accepted"), ("none", "refunded", "none")]
)
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
