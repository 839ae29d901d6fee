# SPDX-License-Identifier: Apache-2.0
"""By the tiers of government: central, provincial, local, as the dated parameters say."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, final

from feidi._fields.frozen import field, frozen
from feidi.agreements.depth import depth_over
from feidi.agreements.listed import pairs_of
from feidi.errors import InvariantError

if TYPE_CHECKING:
    from feidi.agreements.retention import Retention
    from feidi.agreements.terms.tree import Terms

__all__ = ["SplitByTier", "Tier"]


@final
@frozen
class Tier:
    """A tier of government, and where its part goes."""

    name: str
    terms: "Terms"


def _tiers_of(value: "Iterable[Tier | tuple[str, Terms]]") -> tuple[Tier, ...]:
    return tuple(
        tier if isinstance(tier, Tier) else Tier(*tier)
        for tier in pairs_of(value, Tier, "split_by_tier.tiers", '[("local", To("source"))]')
    )


@final
@frozen
class SplitByTier:
    """What flows in is divided among the tiers by the retention in force.

    Parameters
    ----------
    retentions
        The dated shares, one for each kind of revenue that may come in.
    tiers
        Every tier that those shares name, and where its part goes.
    clause
        The article that says so, as printed.

    Raises
    ------
    InvariantError
        If there is no retention, a tier that some shares name has no terms, or two retentions claim one kind.
    """

    retentions: "tuple[Retention, ...]" = field(converter=tuple["Retention", ...])
    tiers: tuple[Tier, ...] = field(converter=_tiers_of)
    clause: str = field(default="", kw_only=True)
    depth: int = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        names = [tier.name for tier in self.tiers]
        if len(set(names)) != len(names):
            raise InvariantError(
                "a tier is named twice", place="split_by_tier.tiers", value=names, remedy="name each once"
            )
        if not self.retentions:
            raise InvariantError(
                "a split among tiers needs its retention",
                place="split_by_tier.retentions",
                remedy="give the dated shares of each kind of revenue",
            )
        kinds = [kind for retention in self.retentions for kind in retention.kinds]
        if len(set(kinds)) != len(kinds):
            raise InvariantError(
                "two retentions claim one kind of revenue",
                place="split_by_tier.retentions",
                value=kinds,
                remedy="give one retention for each kind",
            )
        for retention in self.retentions:
            for entry in retention.parameter.timeline.entries:
                for tier in entry.value.value.tiers if entry.value.value else ():
                    if tier not in names:
                        raise InvariantError(
                            f"tier {tier!r} of {retention.parameter.id} has no terms",
                            place="split_by_tier.tiers",
                            value=names,
                            remedy="say where the part of that tier goes",
                        )
        object.__setattr__(self, "depth", depth_over((tier.terms for tier in self.tiers), "split_by_tier"))
