"""The money of one order by the formulas of its format: goods, discounts, refunds, contained tax, fees.

Pure integer arithmetic in minor units. `gross_sales` is goods before discount, refund, tax and shipping;
`taxes` only what the goods value contains. Knows no cells.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from socialroi_desktop.domain.validation import HIGHEST_NUMBER
from socialroi_desktop.ingest.formats.columns import NET
from socialroi_desktop.ingest.formats.declared import Format
from socialroi_desktop.ingest.orders.checks import Gap, gap_of
from socialroi_desktop.ingest.orders.formulas import Choice, Taken, first_told, fitting, within, worth
from socialroi_desktop.ingest.orders.money import (
    Printed,
    contained_tax,
    goods_given_back,
    goods_perhaps,
    in_proportion,
    of_goods,
    of_shipping,
)

_RESULTS = ("_rebate", "discounts", "gross_sales", "refunds", "shipping_income", "fees", "_taxes")


@dataclass(frozen=True, slots=True)
class Amounts:
    """What an order prints: amounts told once, and amounts (and pieces) told on each row of an item."""

    once: Mapping[str, int | None]
    each: Mapping[str, Sequence[int | None]]

    def values(self) -> dict[str, int | None]:
        """Return every amount of the order, those of rows added up; an ingredient counts without its sign."""
        found: dict[str, int | None] = {}
        for name, parts in self.each.items():
            told = [part for part in parts if part is not None]
            found[name] = sum(told) if told else None
        found |= self.once
        return {
            name: abs(value) if value is not None and name.startswith("_") else value
            for name, value in found.items()
        }

    @property
    def rows(self) -> int:
        """How many rows tell an item; at least 1."""
        return max((len(parts) for parts in self.each.values()), default=0) or 1

    def product(self, first: str, second: str) -> int | None:
        """Return two columns multiplied row by row and added up; None where no row tells both."""
        rows = zip(self.each.get(first, ()), self.each.get(second, ()), strict=False)
        told = [abs(one) * abs(other) for one, other in rows if one is not None and other is not None]
        return sum(told) if told else None


@dataclass(frozen=True, slots=True)
class Worth:
    """The money of an order. `apart`: its amounts do not add up; `unclear`: so does its tax.

    `either` are two discounts of which nothing tells the right one, `gap` the amounts that should be one, `back` what of a
    refund is goods, were the tax on top of them alone, and were it of shipping, too.
    """

    status: str | None
    gross_sales: int | None = None
    discounts: int | None = None
    refunds: int | None = None
    taxes: int | None = None
    shipping_taxes: int | None = None
    shipping_income: int | None = None
    fees: int | None = None
    total: int | None = None
    apart: bool = False
    unclear: bool = False
    either: tuple[int, int] | None = None
    gap: Gap | None = None
    back: tuple[int, int] | None = None

    @property
    def is_too_large(self) -> bool:
        """Whether an amount is beyond what a workspace keeps."""
        amounts = (
            self.gross_sales,
            self.discounts,
            self.refunds,
            self.shipping_income,
            self.fees,
            self.total,
        )
        return any(amount is not None and abs(amount) > HIGHEST_NUMBER for amount in amounts)


def worth_of(form: Format, amounts: Amounts, currency: str, status: str | None) -> Worth:
    """Return what an order is worth by the rules of its format."""
    values = amounts.values()
    apart = False
    either: tuple[int, int] | None = None
    for name in _RESULTS:
        formulas = form.money.get(name, ())
        wanted = form.money.get(f"{name}_fits", ())
        if f"{name}_within" in form.money:
            taken = _within(form, name, values, amounts, known=status != "voided")
            found, either = taken.value, either or taken.either
        elif wanted:
            chosen = _fitting(formulas, wanted, values, amounts)
            found, apart = chosen.value, apart or not chosen.sure
        else:
            found = first_told(formulas, values, amounts.product)
        if formulas or name not in values:
            values[name] = found
    values["total"] = _paid(form, values, amounts)
    made = Worth(
        status, values["gross_sales"], _plus(values["discounts"]), _plus(values["refunds"]), None, None,
        values["shipping_income"], _plus(values["fees"]), values["total"], apart=apart, either=either,
        gap=None if status == "voided" else _gap(form, values, amounts),
    )  # fmt: skip
    taxes = values["_taxes"]
    if on_top := _on_top(form, made, taxes, currency):
        # What the total holds above the goods is the tax: nothing was paid for shipping where no column tells it.
        made = replace(made, shipping_income=made.shipping_income or 0)
    made = _taxed(form, _refunded(made, on_top), taxes, currency)
    return made if made.total is not None else replace(made, total=_total(form, made, amounts, currency))


def _paid(form: Format, values: Mapping[str, int | None], amounts: Amounts) -> int | None:
    """Return what the buyer paid at first, also where the total told is what was left of it."""
    told = values.get("total") or first_told(form.money.get("total", ()), values, amounts.product)
    first, back = first_told(form.money.get("paid", ()), values, amounts.product), values["refunds"]
    if told is None or first is None or not back:
        return told
    return first if abs(told + back - first) <= 1 else told


def _gap(form: Format, values: Mapping[str, int | None], amounts: Amounts) -> Gap | None:
    """Return the amounts that contradict each other; each row may be a coin off, a price half a coin for each piece."""
    pieces = sum(abs(count) for count in amounts.each.get("quantity", ()) if count is not None)
    checks = form.money.get("checks", ())
    return gap_of(checks, values, amounts.product, rounding=amounts.rows, of_pieces=(pieces + 1) // 2)


def _within(
    form: Format, name: str, values: Mapping[str, int | None], amounts: Amounts, *, known: bool
) -> Taken:
    """Return an amount without those of its parts that lie inside the rest; of cancelled orders nothing tells."""
    inside, beside = (
        [values.get(part) or 0 for part in form.money.get(f"{name}_{key}", ())]
        for key in ("within", "beside")
    )
    whole = first_told(form.money[name], values, amounts.product)
    wanted = form.money.get(f"{name}_fits", ()) if known else ()
    taken = within(whole, inside, beside, [worth(one, values, amounts.product) for one in wanted])
    return taken if known else Taken(taken.value)


def _total(form: Format, made: Worth, amounts: Amounts, currency: str) -> int | None:
    """Return what the buyer paid, where no column tells it."""
    if made.gross_sales is None:
        return None
    goods = made.gross_sales - (made.discounts or 0) + (made.shipping_income or 0)
    on_top = form.tax_rule == NET or (form.tax_rule.startswith("on_top") and _is_on_top(form, currency))
    taxes = first_told(form.money.get("_all_taxes", ("_taxes",)), amounts.values(), amounts.product)
    return goods + (taxes or 0) if on_top else goods


def _is_on_top(form: Format, currency: str) -> bool:
    currencies = form.tax_rule.partition(":")[2]
    return not currencies or currency in currencies.split(",")


def _plus(value: int | None) -> int | None:
    return None if value is None else abs(value)


def _fitting(
    formulas: Sequence[str], wanted: Sequence[str], values: Mapping[str, int | None], amounts: Amounts
) -> Choice:
    """Return the reading of an amount that fits what the order adds up to elsewhere.

    Where that is itself the last resort for the amount, another reading may stay below it, never above.
    """
    limits = [told for one in wanted if (told := worth(one, values, amounts.product)) is not None]
    own = [one for one in formulas if one not in wanted]
    readings = [worth(one, values, amounts.product) for one in own]
    if len(own) == len(formulas):
        return fitting(readings, limits)
    known = [reading for reading in readings if reading is not None]
    if not known or not limits:
        return Choice(first_told(formulas, values, amounts.product))
    fit = next((one for one in known if any(abs(one - limit) <= 1 for limit in limits)), None)
    return Choice(known[0], sure=known[0] <= max(limits) + 1) if fit is None else Choice(fit)


def _on_top(form: Format, made: Worth, taxes: int | None, currency: str) -> int:
    """Return the tax that the total shows on top of goods and shipping: refunds hold it as well."""
    if not taxes or made.gross_sales is None:
        return 0
    if form.tax_rule == NET:
        return taxes
    if made.total is None:
        return 0
    goods = made.gross_sales - (made.discounts or 0)
    if form.tax_rule.startswith("on_top"):
        # Tips and wrapping may stand above it; a total without it is one that the platform keeps for itself.
        held = made.total >= goods + (made.shipping_income or 0) + taxes - 1
        return taxes if held and _is_on_top(form, currency) else 0
    if form.tax_rule != "by_total":
        return 0
    printed = Printed(goods, 0, 0, taxes, made.shipping_income or 0, made.total)
    return taxes if contained_tax(printed) == 0 else 0


def _refunded(made: Worth, on_top: int) -> Worth:
    """Return the order with a refund of at most its goods, without tax `on_top`, and with a status that says so."""
    if made.gross_sales is None:
        return made
    kept = max(0, made.gross_sales - (made.discounts or 0))
    refunds, sent = made.refunds, made.shipping_income or 0
    back = goods_perhaps(refunds or 0, kept, on_top, sent)
    if made.status == "refunded" and not refunds:
        refunds = kept
    elif refunds is not None:
        refunds = goods_given_back(refunds, kept, of_goods(on_top, kept, sent))
    if refunds is None:
        return made
    status = made.status
    if refunds and status in (None, "paid", "pending"):
        status = "refunded" if refunds >= kept else "partially_refunded"
    return replace(made, refunds=refunds, status=status, back=back)


def _taxed(form: Format, made: Worth, taxes: int | None, currency: str) -> Worth:
    """Return the order with the tax that its goods contain; that of goods paid back is not kept either."""
    if made.gross_sales is None or not taxes:
        return replace(made, taxes=0 if made.gross_sales is not None else None)
    goods = made.gross_sales - (made.discounts or 0)
    contained = _contained(form, made, taxes, goods, currency)
    if contained and made.refunds and goods:
        contained = in_proportion(contained, goods - made.refunds, goods)
    # Where only the total tells that prices contain it, nothing tells whether shipping does, too.
    perhaps = (
        of_shipping(contained, goods, made.shipping_income or 0) if form.tax_rule == "by_total" else None
    )
    return replace(made, taxes=contained, shipping_taxes=perhaps, unclear=contained is None)


def _contained(form: Format, made: Worth, taxes: int, goods: int, currency: str) -> int | None:
    rule = form.tax_rule.partition(":")[0]
    if rule == "on_top":
        return 0 if _is_on_top(form, currency) else taxes
    if rule == NET:
        return 0
    if rule == "inside":
        return taxes
    if made.total is None:
        return None
    return contained_tax(Printed(goods, 0, 0, taxes, made.shipping_income or 0, made.total))
