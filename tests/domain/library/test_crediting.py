from every import every
from socialroi_desktop.domain.library.crediting import credit_line
from socialroi_desktop.domain.records import Deal, Influencer, UgcItem, UsageRight

ITEM = UgcItem(id=1, title="Glow", deal_id=3)
HANNA = Influencer(id=1, name="Hanna Quist", handle="hq")


def deal(**told: object) -> Deal:
    return Deal(id=3, influencer_id=1, purpose="Glow", disclosure="#ad", **told)  # type: ignore[arg-type]  # fields by name


def right(credit: str | None = None) -> UsageRight:
    return UsageRight(id=1, ugc_item_id=1, use="repost", state="granted", credit=credit)


@every(
    ("said", "given", "maker", "line"),
    [
        (right("Photo: H. Quist"), None, HANNA, "Photo: H. Quist"),
        (right(), None, HANNA, "@hq"),
        (right(), None, Influencer(name="Hanna Quist"), "Hanna Quist"),
        (right(), None, Influencer(name="Hanna", handle="Hanna Quist"), "Hanna Quist"),
        (None, None, None, ""),
        (right("@hq"), deal(fee=500, currency="USD"), HANNA, "@hq #ad"),
        (right("@hq"), deal(product_cost=500, currency="USD"), HANNA, "@hq #ad"),
        (right("@hq"), deal(product_sent="Serum"), HANNA, "@hq #ad"),
        (right("@hq"), deal(terms="affiliate"), HANNA, "@hq #ad"),
        (right("@hq"), deal(), HANNA, "@hq"),
        (right("@hq"), deal(terms="free"), HANNA, "@hq"),
        (right("@hq #AD"), deal(fee=500, currency="USD"), HANNA, "@hq #AD"),
        (None, deal(fee=500, currency="USD"), None, "#ad"),
    ],
)
def test_a_piece_is_credited_as_agreed_and_says_that_something_was_given(
    said: UsageRight | None, given: Deal | None, maker: Influencer | None, line: str
) -> None:
    assert credit_line(ITEM, said, given, maker) == line


def test_the_deal_of_another_piece_says_nothing() -> None:
    other = Deal(id=4, influencer_id=1, purpose="Other", fee=500, currency="USD", disclosure="#ad")
    assert credit_line(ITEM, right("@hq"), other, HANNA) == "@hq"
