# SPDX-License-Identifier: Apache-2.0
"""Behind a gate."""

from typing import TYPE_CHECKING, final

from feidi._fields.frozen import field, frozen
from feidi.agreements.conditions import Condition
from feidi.agreements.depth import depth_over

if TYPE_CHECKING:
    from feidi.agreements.terms.tree import Terms

__all__ = ["When"]


@final
@frozen
class When:
    """If the condition holds for the unit, one way; otherwise the other.

    Parameters
    ----------
    condition
        A predicate over the facts of the unit.
    terms
        Where money flows if it holds.
    otherwise
        Where it flows if not.
    clause
        The article that says so, as printed.

    Examples
    --------
    >>> from feidi.agreements.conditions import Holds
    >>> from feidi.agreements.terms.to import To
    >>> When(Holds("recommended_by_source"), To("source"), otherwise=To("host")).condition
    Holds(flag='recommended_by_source')
    """

    condition: Condition
    terms: "Terms"
    otherwise: "Terms"
    clause: str = field(default="", kw_only=True)
    depth: int = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "depth", depth_over((self.terms, self.otherwise, self.condition), "when"))
