# SPDX-License-Identifier: Apache-2.0
"""A published fact that reaches a threshold."""

from fractions import Fraction
from typing import final

from feidi._fields.frozen import frozen
from feidi.dates.date import Date
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.fact import PublishedFact
from feidi.evaluation.answer import Answer
from feidi.evaluation.eligibility.residents import fact_ground, is_said_of
from feidi.evaluation.evidence import Ground, Reply, require_subject
from feidi.labels import Label
from feidi.quantities.area import Area
from feidi.quantities.exact import plain
from feidi.quantities.money import Money

__all__ = ["FactReaches"]


@final
@frozen(kw_only=True)
class FactReaches:
    """A published fact of the enclave is at least so much; which fact, the document of the conditions says.

    It states as data what a requirement of one's own would state as code.

    Parameters
    ----------
    fact
        The id of the fact, as `Enclave.fact` takes it.
    name
        What the fact is called.
    at_least
        The threshold: money, an area, or a number in the unit of the fact.

    Raises
    ------
    InvariantError
        If the threshold is of another type.

    Notes
    -----
    A fact of another type than the threshold, or said of another day, does not tell. Law: a higher threshold
    never turns not met into met.

    References
    ----------
    Guideline clause G5.4.

    Examples
    --------
    >>> FactReaches(fact="tax_paid", name=Label(zh="税收", en="tax"), at_least=Money.wan(1000)).label.zh
    '税收不少于1000万元'
    """

    fact: str
    name: Label
    at_least: Money | Area | int | Fraction

    @property
    def label(self) -> Label:
        """What it asks."""
        zh, en = self._threshold
        return Label(zh=f"{self.name.zh}不少于{zh}", en=f"{self.name.en}: at least {en}")

    def ask(self, subject: Enclave, on: Date | None) -> Reply:
        """Answer for an enclave by what was published of it, of that day where one is asked for.

        Examples
        --------
        >>> from feidi.enclaves import Region
        >>> quzhou, yuhang = Region.of("330800"), Region.of("330110")
        >>> park = Enclave(name="甲园", sources=(quzhou,), host=yuhang, established="2021-04-01")
        >>> rule = FactReaches(fact="tax_paid", name=Label(zh="税收", en="tax"), at_least=Money.wan(1000))
        >>> rule.ask(park, None).answer.value
        'unknown'
        """
        require_subject(subject, Enclave)
        found = subject.fact(self.fact)
        if found is None:
            return Reply(Answer.UNKNOWN, (Ground(what=self.name, path=f"facts.{self.fact}"),))
        reached = found.is_at_least(self.at_least) if self._measures(found, on) else None
        return Reply(Answer.of(reached), (fact_ground(found),))

    def _measures(self, found: PublishedFact, on: Date | None) -> bool:
        numbers = (int, Fraction)
        alike = numbers if isinstance(self.at_least, numbers) else (type(self.at_least),)
        return isinstance(found.value, alike) and is_said_of(found, on)

    @property
    def _threshold(self) -> tuple[str, str]:
        if isinstance(self.at_least, Money):
            return self.at_least.text("zh"), self.at_least.text("en")
        text = str(self.at_least) if isinstance(self.at_least, Area) else plain(Fraction(self.at_least))
        return text, text
