# SPDX-License-Identifier: Apache-2.0
"""The yearly review of one enclave, from what was scored, observed and paid."""

from collections.abc import Iterable, Sequence

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.errors import InvariantError
from feidi.evaluation.yearly.payments import Payments
from feidi.evaluation.yearly.review import Review
from feidi.evaluation.yearly.rule import ReviewRule
from feidi.evaluation.yearly.year_target import YearTarget
from feidi.indicators.observation import Observation
from feidi.indicators.scoring.card import Scorecard

__all__ = ["review"]


def review(  # noqa: PLR0913 (everything a review rests on is named)
    enclave: Enclave,
    year: FiscalYear | int,
    rule: ReviewRule,
    *,
    card: Scorecard | None,
    before: Scorecard | None = None,
    targets: Iterable[YearTarget] = (),
    observation: Observation | None = None,
    earlier: Sequence[Observation] = (),
    payments: Iterable[Payments] = (),
) -> Review:
    """Review the year of an enclave.

    Parameters
    ----------
    enclave, year
        Who is reviewed, and for which year.
    rule
        How the grade is made.
    card, before
        Its scorecard of the year and of the year before, where there are any.
    targets
        What it was to reach in the year.
    observation, earlier
        What was observed of it in the year, and in the years before, the latest first; targets are held against it.
    payments
        The payments of its agreements for the year.

    Raises
    ------
    InvariantError
        If the scorecard, the observation or a payment is of another enclave or year.

    References
    ----------
    Guideline clause G5.3.

    Examples
    --------
    >>> from feidi.enclaves import Region
    >>> from feidi.published.demonstration import YEARLY_REVIEW
    >>> park = Enclave(name="甲园", sources=(Region.of("330800"),), host=Region.of("330110"))
    >>> found = review(park, 2022, YEARLY_REVIEW, card=None)
    >>> found.grade is None, found.is_final
    (True, False)
    """
    wanted = year if isinstance(year, FiscalYear) else FiscalYear(year)
    paid = tuple(payments)
    for thing in (card, observation):
        if thing is not None:
            _require_own(enclave, thing.unit, thing.period == wanted, f"{thing.unit}, {thing.period}")
    if before is not None:
        earlier_year = isinstance(before.period, FiscalYear) and before.period < wanted
        _require_own(enclave, before.unit, earlier_year, f"{before.unit}, {before.period}")
    for each in paid:
        _require_own(enclave, enclave.name, each.year == wanted, f"{each.agreement}, {each.year}")
    return Review(
        enclave=enclave.label,
        year=wanted,
        rule=rule,
        card=card,
        before=before,
        targets=tuple(target.answered(observation, earlier) for target in targets),
        payments=paid,
    )


def _require_own(enclave: Enclave, unit: str, is_of_year: bool, found: str) -> None:
    if unit not in (enclave.id, enclave.name) or not is_of_year:
        raise InvariantError(
            "not of this enclave and year",
            place=f"review of {enclave.name}",
            value=found,
            remedy="give what was observed, scored and paid for the enclave and the year reviewed",
        )
