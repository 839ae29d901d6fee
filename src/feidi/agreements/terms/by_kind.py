# SPDX-License-Identifier: Apache-2.0
"""By revenue kind."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, final

from feidi._fields.frozen import field, frozen
from feidi.agreements.depth import depth_over
from feidi.agreements.listed import pairs_of
from feidi.agreements.revenue import RevenueKind, require_kinds
from feidi.errors import InvariantError

if TYPE_CHECKING:
    from feidi.agreements.terms.tree import Terms

__all__ = ["ByKind", "KindCase"]


@final
@frozen
class KindCase:
    """Some kinds of revenue, and where they flow.

    Raises
    ------
    InvariantError
        If no kind is named, or one twice.
    """

    kinds: tuple[RevenueKind, ...] = field(converter=tuple[RevenueKind, ...])
    terms: "Terms"

    def __attrs_post_init__(self) -> None:
        require_kinds(self.kinds, "kind_case.kinds")


def _case_of(value: "KindCase | tuple[RevenueKind | Iterable[RevenueKind], Terms]") -> KindCase:
    if isinstance(value, KindCase):
        return value
    kinds, terms = value
    return KindCase((kinds,) if isinstance(kinds, RevenueKind) else kinds, terms)


def _cases_of(
    value: "Iterable[KindCase | tuple[RevenueKind | Iterable[RevenueKind], Terms]]",
) -> tuple[KindCase, ...]:
    return tuple(
        _case_of(case)
        for case in pairs_of(value, KindCase, "by_kind.cases", '[(RevenueKind.VAT, To("source"))]')
    )


@final
@frozen
class ByKind:
    """Each kind of revenue flows its own way.

    Parameters
    ----------
    cases
        Pairs of a kind, or several, and the terms they flow to.
    otherwise
        Where every other kind flows; without it another kind is an error.
    clause
        The article that says so, as printed.

    Raises
    ------
    InvariantError
        If a kind has two cases.

    Examples
    --------
    >>> from feidi.agreements.terms.to import To
    >>> ByKind([(RevenueKind.RENT, To("source"))], otherwise=To("host")).cases[0].kinds
    (<RevenueKind.RENT: 'rent'>,)
    """

    cases: tuple[KindCase, ...] = field(converter=_cases_of)
    otherwise: "Terms | None" = field(default=None, kw_only=True)
    clause: str = field(default="", kw_only=True)
    depth: int = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        kinds = [kind for case in self.cases for kind in case.kinds]
        if not self.cases or len(set(kinds)) != len(kinds):
            raise InvariantError(
                "each kind of revenue has one case",
                place="by_kind.cases",
                value=kinds,
                remedy="name each kind once",
            )
        rest = () if self.otherwise is None else (self.otherwise,)
        nested = (*(case.terms for case in self.cases), *rest)
        object.__setattr__(self, "depth", depth_over(nested, "by_kind"))
