# SPDX-License-Identifier: Apache-2.0
"""By project class."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, final

from feidi._fields.frozen import field, frozen
from feidi.agreements.depth import depth_over
from feidi.agreements.listed import pairs_of
from feidi.errors import InvariantError

if TYPE_CHECKING:
    from feidi.agreements.terms.tree import Terms

__all__ = ["ByClass", "ClassCase"]


@final
@frozen
class ClassCase:
    """A class of projects as the agreement names it, and where its revenue flows."""

    project_class: str
    terms: "Terms"


def _cases_of(value: "Iterable[ClassCase | tuple[str, Terms]]") -> tuple[ClassCase, ...]:
    return tuple(
        case if isinstance(case, ClassCase) else ClassCase(*case)
        for case in pairs_of(value, ClassCase, "by_class.cases", '[("moved", To("source"))]')
    )


@final
@frozen
class ByClass:
    """The class of the project chooses the terms: moved by policy, moved by itself, head office only.

    Parameters
    ----------
    cases
        Pairs of a class and the terms its revenue flows to.
    otherwise
        Where every other class flows; without it another class is an error.
    clause
        The article that says so, as printed.

    Raises
    ------
    InvariantError
        If a class has two cases.
    """

    cases: tuple[ClassCase, ...] = field(converter=_cases_of)
    otherwise: "Terms | None" = field(default=None, kw_only=True)
    clause: str = field(default="", kw_only=True)
    depth: int = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        classes = [case.project_class for case in self.cases]
        if not classes or len(set(classes)) != len(classes):
            raise InvariantError(
                "each class of projects has one case",
                place="by_class.cases",
                value=classes,
                remedy="name each class once",
            )
        rest = () if self.otherwise is None else (self.otherwise,)
        nested = (*(case.terms for case in self.cases), *rest)
        object.__setattr__(self, "depth", depth_over(nested, "by_class"))
