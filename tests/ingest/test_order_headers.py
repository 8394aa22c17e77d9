"""Plain lists of orders are read by their headers in any language of shops, with and without its accents."""

import pytest

from ingest_runs import read_file, write

LISTS = {
    "ja": ("注文番号,注文日,合計金額,通貨,注文状況", "発送済み", "キャンセル"),
    "ja_more": ("受注番号,受注日時,請求金額,通貨コード,ステータス", "入金済み", "取消"),
    "ko": ("주문번호,주문일시,결제금액,통화,주문상태", "배송완료", "취소완료"),
    "ko_more": ("주문 번호,주문일자,총 주문금액,통화,상태", "결제완료", "주문취소"),
    "tr": ("Sipariş no,Sipariş tarihi,Toplam tutar,Para birimi,Sipariş durumu", "Kargolandı", "İptal edildi"),
    "tr_capitals": ("SİPARİŞ NO,TARİH,TUTAR,PARA BİRİMİ,DURUM", "KARGOLANDI", "İPTAL EDİLDİ"),
    "tr_plain": ("Siparis no,Siparis tarihi,Toplam,Para birimi,Siparis durumu", "Odendi", "Iptal edildi"),
    "cs": ("Číslo objednávky,Datum vytvoření,Cena celkem,Měna,Stav objednávky", "Odesláno", "Stornováno"),
    "cs_plain": ("Cislo objednavky,Datum vytvoreni,Castka,Mena,Stav", "Vyrizeno", "Zruseno"),
    "sk": ("Objednávka,Dátum,Spolu,Mena,Stav", "Doručené", "Zrušená"),
    "hu": ("Rendelésszám,Rendelés dátuma,Végösszeg,Pénznem,Állapot", "Kiszállítva", "Sztornózva"),
    "hu_more": ("Megrendelésszám,Dátum,Fizetendő,Deviza,Státusz", "Fizetve", "Törölt"),
    "el": ("Αριθμός παραγγελίας,Ημερομηνία,Σύνολο,Νόμισμα,Κατάσταση", "Ολοκληρώθηκε", "Ακυρώθηκε"),
    "el_capitals": ("ΑΡΙΘΜΟΣ ΠΑΡΑΓΓΕΛΙΑΣ,ΗΜΕΡΟΜΗΝΙΑ,ΣΥΝΟΛΟ,ΝΟΜΙΣΜΑ,ΚΑΤΑΣΤΑΣΗ", "ΠΛΗΡΩΜΕΝΗ", "ΑΚΥΡΩΜΕΝΗ"),
    "fi": ("Tilausnumero,Tilauspäivä,Loppusumma,Valuutta,Tila", "Toimitettu", "Peruutettu"),
    "ro": ("Număr comandă,Data comenzii,Total comandă,Monedă,Stare", "Livrată", "Anulată"),
    "ro_plain": ("Numar comanda,Data comenzii,Valoare totala,Moneda,Stare comanda", "Livrata", "Anulata"),
    "ru": ("Номер заказа,Дата заказа,Сумма заказа,Валюта,Статус", "Доставлен", "Отменён"),
    "uk": ("Номер замовлення,Дата,Разом,Валюта,Статус замовлення", "Виконано", "Скасовано"),
    "bg": ("Номер на поръчка,Дата,Общо,Валута,Статус", "Доставена", "Отказана"),
    "hr": ("Broj narudžbe,Datum narudžbe,Ukupno,Valuta,Status", "Isporučeno", "Otkazano"),
    "da": ("Ordrenr.,Dato,I alt,Valuta,Status", "Afsendt", "Annulleret"),
    "nb": ("Ordrenummer,Bestillingsdato,Totalbeløp,Valuta,Status", "Levert", "Kansellert"),
    "id": ("Nomor pesanan,Tanggal pesanan,Total pembayaran,Mata uang,Status", "Dikirim", "Dibatalkan"),
    "th": ("หมายเลขคำสั่งซื้อ,วันที่สั่งซื้อ,ยอดรวม,สกุลเงิน,สถานะ", "จัดส่งแล้ว", "ยกเลิกแล้ว"),
    "he": ("מספר הזמנה,תאריך,סך הכל,מטבע,סטטוס", "נשלח", "בוטל"),
    "fr_plain": ("Numero de commande,Date de commande,Montant total,Devise,Etat", "Livree", "Annulee"),
    "es_plain": ("Numero de pedido,Fecha,Importe,Moneda,Situacion", "Enviado", "Devolucion"),
    "pl_plain": ("Nr zamowienia,Data zamowienia,Kwota,Waluta,Stan", "Wyslane", "Zwrocone"),
    "pt_plain": ("Numero do pedido,Data do pedido,Valor total,Moeda,Situacao", "Concluido", "Cancelado"),
}


@pytest.mark.parametrize("language", LISTS)
def test_lists_of_orders_are_read_in_any_language(tmp_path, language):
    header, good, gone = LISTS[language]
    rows = f"K1,2025-03-12,90.00,EUR,{good}\nK2,2025-03-13,40.00,EUR,{gone}\n"
    run = read_file(write(tmp_path, f"{header}\n{rows}"))
    assert (run.plan.format_id, run.plan.needs_mapping, run.doubts) == ("plain_orders", False, {})
    told = [(row["number"], row["ordered_at"][:10], row["total"], row["currency"]) for row in run.rows]
    assert told == [("K1", "2025-03-11", 9_000, "EUR"), ("K2", "2025-03-12", 4_000, "EUR")]
    assert [row["status"] in ("paid", None) for row in run.rows] == [True, False]
