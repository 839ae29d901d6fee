# SPDX-License-Identifier: Apache-2.0
"""Kinds of revenue that agreements share."""

from enum import StrEnum
from typing import Final, final

from feidi.errors import InvariantError
from feidi.labels import Label

__all__ = ["RevenueKind", "require_kinds"]


@final
class RevenueKind(StrEnum):
    """What a receipt is of.

    Examples
    --------
    >>> RevenueKind.CIT.label.zh
    '企业所得税'
    """

    VAT = "vat"
    CIT = "cit"
    PIT = "pit"
    BUSINESS_TAX = "business_tax"
    CONSUMPTION_TAX = "consumption_tax"
    PROPERTY_TAX = "property_tax"
    LAND_USE_TAX = "land_use_tax"
    LAND_VAT = "land_vat"
    DEED_TAX = "deed_tax"
    STAMP_TAX = "stamp_tax"
    URBAN_MAINTENANCE_TAX = "urban_maintenance_tax"
    OTHER_TAX = "other_tax"
    LAND_TRANSFER = "land_transfer"
    NON_TAX = "non_tax"
    RENT = "rent"
    DIVIDEND = "dividend"
    OTHER = "other"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]

    @property
    def is_tax(self) -> bool:
        """Whether it is a tax."""
        return self not in _NOT_TAX


_LABELS: Final = {
    RevenueKind.VAT: Label(zh="增值税", en="value-added tax"),
    RevenueKind.CIT: Label(zh="企业所得税", en="corporate income tax"),
    RevenueKind.PIT: Label(zh="个人所得税", en="personal income tax"),
    RevenueKind.BUSINESS_TAX: Label(zh="营业税", en="business tax"),
    RevenueKind.CONSUMPTION_TAX: Label(zh="消费税", en="consumption tax"),
    RevenueKind.PROPERTY_TAX: Label(zh="房产税", en="property tax"),
    RevenueKind.LAND_USE_TAX: Label(zh="城镇土地使用税", en="urban land use tax"),
    RevenueKind.LAND_VAT: Label(zh="土地增值税", en="land value increment tax"),
    RevenueKind.DEED_TAX: Label(zh="契税", en="deed tax"),
    RevenueKind.STAMP_TAX: Label(zh="印花税", en="stamp tax"),
    RevenueKind.URBAN_MAINTENANCE_TAX: Label(zh="城市维护建设税", en="urban maintenance tax"),
    RevenueKind.OTHER_TAX: Label(zh="其他税收", en="other tax"),
    RevenueKind.LAND_TRANSFER: Label(zh="土地出让收益", en="land transfer revenue"),
    RevenueKind.NON_TAX: Label(zh="非税收入", en="non-tax revenue"),
    RevenueKind.RENT: Label(zh="租金", en="rent"),
    RevenueKind.DIVIDEND: Label(zh="股利", en="dividend"),
    RevenueKind.OTHER: Label(zh="其他收入", en="other revenue"),
}
_NOT_TAX: Final = (
    RevenueKind.LAND_TRANSFER,
    RevenueKind.NON_TAX,
    RevenueKind.RENT,
    RevenueKind.DIVIDEND,
    RevenueKind.OTHER,
)


def require_kinds(kinds: tuple[RevenueKind, ...], place: str) -> None:
    """Refuse an empty list of kinds, and one that names a kind twice.

    Raises
    ------
    InvariantError
        In each of these cases.
    """
    if not kinds or len(set(kinds)) != len(kinds):
        raise InvariantError(
            "kinds of revenue are named once each, one or more",
            place=place,
            value=kinds,
            remedy="list members of RevenueKind, each once",
        )
