# SPDX-License-Identifier: Apache-2.0
"""Which limit of an agreement a balance of a state belongs to."""

from collections import Counter
from collections.abc import Mapping

from feidi.agreements.sharing import Sharing
from feidi.agreements.terms.limit_key import LimitKey
from feidi.settlement.state import ClauseState
from feidi.settlement.terms_digest import terms_digest

__all__ = ["claims_of"]


def claims_of(old: ClauseState, clause: Sharing, limits: Mapping[str, LimitKey]) -> dict[LimitKey, str]:
    """Return the path of the one limit that claims each balance; those that none or two could claim are missing.

    Parameters
    ----------
    old
        The clause as the state knows it.
    clause
        The clause as the agreement has it.
    limits
        The lasting limits of its terms by their path, as `lasting_limits` returns them.

    Notes
    -----
    A name is claimed by the limit that bears it, whatever it has become. Without a name the kind, the amount and
    the parties decide, where one limit then and one limit now are of that sort; a limit that has since been given a
    name counts among them. Limits alike are told apart by their order under the very same terms, and else not at all.
    """
    if terms_digest(clause.terms) == old.terms:
        return {key: path for path, key in limits.items()}
    named = {key.name: path for path, key in limits.items() if key.name}
    claims = {key: named[key.name] for key in old.limits if key.name in named}
    claimed = set(claims.values())
    free = {path: key.sort for path, key in limits.items() if path not in claimed}
    now = Counter(free.values())
    then = Counter(key.sort for key in old.limits if not key.name)
    alone = {sort: path for path, sort in free.items() if now[sort] == then[sort] == 1}
    claims.update({key: alone[key.sort] for key in old.limits if not key.name and key.sort in alone})
    return claims
