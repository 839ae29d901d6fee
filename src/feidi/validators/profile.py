# SPDX-License-Identifier: Apache-2.0
"""Which rules are asked."""

from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.errors import NotFoundError
from feidi.labels import Label
from feidi.validators.rule import Depth, Rule, RuleStatus

__all__ = ["AUDIT", "BASIC", "PROFILES", "PUBLICATION", "Profile", "profile_of"]


@final
@frozen(kw_only=True)
class Profile:
    """A choice of rules.

    Parameters
    ----------
    name
        Under which the command line asks for it.
    label
        What it is for.
    depths
        Rules of these depths are in.
    also
        Names or codes that are in besides.
    without
        Names, codes or families that are left out, whatever else is said.

    Examples
    --------
    >>> BASIC.name, BASIC.depths
    ('basic', (<Depth.BASIC: 'basic'>,))
    """

    name: str
    label: Label
    depths: tuple[Depth, ...] = ()
    also: tuple[str, ...] = ()
    without: tuple[str, ...] = ()

    def takes(self, rule: Rule) -> bool:
        """Say whether a rule is in."""
        if rule.status is RuleStatus.RETIRED or {rule.name, rule.code, rule.family} & set(self.without):
            return False
        return rule.depth in self.depths or bool({rule.name, rule.code} & set(self.also))


BASIC: Final = Profile(
    name="basic",
    label=Label(zh="基本:矛盾与可能的差错", en="basic: contradictions and likely faults"),
    depths=(Depth.BASIC,),
)
AUDIT: Final = Profile(
    name="audit",
    label=Label(zh="审计:另查缺口与存疑数字", en="audit: gaps and doubtful figures as well"),
    depths=(Depth.BASIC, Depth.AUDIT),
)
PUBLICATION: Final = Profile(
    name="publication",
    label=Label(zh="发布:另查出处与可信程度", en="publication: citations and certainty as well"),
    depths=tuple(Depth),
)
PROFILES: Final = (BASIC, AUDIT, PUBLICATION)


def profile_of(name: str) -> Profile:
    """Give a built-in profile by its name.

    Raises
    ------
    NotFoundError
        If there is none of that name.

    Examples
    --------
    >>> profile_of("audit") is AUDIT
    True
    """
    for profile in PROFILES:
        if profile.name == name:
            return profile
    names = tuple(profile.name for profile in PROFILES)
    raise NotFoundError(
        "no profile has this name",
        place="profile",
        value=name,
        remedy=f"use one of {', '.join(names)}",
        candidates=names,
    )
