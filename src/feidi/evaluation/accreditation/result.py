# SPDX-License-Identifier: Apache-2.0
"""Results of the enclaves that an operator runs."""

from typing import final

from feidi._fields.frozen import field, frozen
from feidi.dates.date import Date
from feidi.errors import InvariantError
from feidi.evaluation.accreditation.record import OperatorRecord
from feidi.evaluation.answer import Answer
from feidi.evaluation.evidence import Ground, Reply, require_subject
from feidi.expressions.outcome import Unknown
from feidi.expressions.scope import Fact
from feidi.labels import Label
from feidi.quantities.quantity import Quantity, quantity_of

__all__ = ["ResultAtLeast"]


@final
@frozen
class ResultAtLeast:
    """A fact, added up over the enclaves that the operator runs, reaches a threshold.

    Parameters
    ----------
    fact
        What is added up, such as projects landed: something counted, so never negative.
    threshold
        The threshold, as a `Quantity` or its text, above 0.

    Raises
    ------
    InvariantError
        If the threshold is not above 0, or measures something else than the fact.

    Notes
    -----
    Enclaves that nobody observed can only add to the sum: it is met as soon as the known part suffices, and not
    met only where everything is known. Law: one more observed enclave never turns met into not met.

    References
    ----------
    Guideline clause G5.4.

    Examples
    --------
    >>> from feidi.indicators import fact_of
    >>> ResultAtLeast(fact_of("landed"), "1 个").label.zh
    '所运营“飞地”回迁落地项目数合计不少于1 个'
    """

    fact: Fact
    threshold: Quantity = field(converter=quantity_of)

    def __attrs_post_init__(self) -> None:
        if self.threshold.in_unit(self.fact.unit) <= 0:
            raise InvariantError(
                "a result is above 0",
                place=f"result {self.fact.name}",
                value=str(self.threshold),
                remedy="give what is to be reached",
            )

    @property
    def label(self) -> Label:
        """What it asks."""
        name, zh, en = self.fact.label, self.threshold.text("zh"), self.threshold.text("en")
        return Label(
            zh=f"所运营“飞地”{name.zh}合计不少于{zh}", en=f"{name.en} of its enclaves add up to {en} or more"
        )

    def ask(self, subject: OperatorRecord, on: Date | None) -> Reply:
        """Answer for an operator by what was observed; the observations have their own period.

        Examples
        --------
        >>> from feidi.enclaves import Organisation
        >>> from feidi.services import Operator
        >>> bare = OperatorRecord(operator=Operator(organisation=Organisation(name="示例运营公司")))
        >>> from feidi.indicators import fact_of
        >>> ResultAtLeast(fact_of("landed"), "1 个").ask(bare, None).answer.value
        'unknown'
        """
        require_subject(subject, OperatorRecord)
        del on
        enclaves = subject.operator.enclaves
        run = None if enclaves is None else set(enclaves)
        values = [
            observation.fact(self.fact)
            for observation in subject.observations
            if run is None or observation.unit in run
        ]
        seen = [value for value in values if not isinstance(value, Unknown)]
        total = sum(seen, Quantity.of(0, self.fact.unit))
        known = run is not None and len(seen) == len(run)
        reached = total >= self.threshold
        found = _found(total, len(seen), None if run is None else len(run) - len(seen))
        ground = Ground(what=self.fact.label, path=f"observations.{self.fact.name}", found=found)
        return Reply(Answer.between(reached, reached or not known), (ground,))


def _found(total: Quantity, seen: int, unseen: int | None) -> Label:
    zh, en = f"{seen}个“飞地”合计{total.text('zh')}", f"{total.text('en')} in {seen} enclaves"
    if unseen is None:
        return Label(zh=f"{zh}, 运营名单未知", en=f"{en}, which others it runs is not known")
    if unseen:
        return Label(zh=f"{zh}, 另有{unseen}个未观测", en=f"{en}, {unseen} more not observed")
    return Label(zh=zh, en=en)
