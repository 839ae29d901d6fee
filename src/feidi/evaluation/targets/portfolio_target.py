# SPDX-License-Identifier: Apache-2.0
"""How many enclaves of a portfolio count toward a target, and how far it is reached."""

from collections.abc import Iterable
from fractions import Fraction
from typing import cast, final

from feidi._fields.frozen import field, frozen
from feidi._fields.refused import admit
from feidi.dates.date import Date
from feidi.enclaves.enclave import Enclave
from feidi.evaluation.answer import Answer
from feidi.evaluation.portfolio import Portfolio
from feidi.evaluation.table import Rows, html_table
from feidi.evaluation.targets.counting import Counted
from feidi.evaluation.targets.target import Aim, aim_on, require_due
from feidi.instruments.figure import Parameter
from feidi.labels import Label, Lang
from feidi.quantities.share import Rate

__all__ = ["PortfolioTarget", "Progress", "Progresses", "progress"]


@final
@frozen(kw_only=True)
class PortfolioTarget:
    """At least so many enclaves of a portfolio by a day.

    Parameters
    ----------
    required
        How many there have to be on a day: each number holds from the day on which it is due. [enclaves]
    counted
        What is counted.

    Raises
    ------
    InvariantError
        If nothing is ever required, or a required number is not above 0.

    References
    ----------
    Guideline clause G1.4.

    Examples
    --------
    >>> from feidi.published.demonstration import ENCLAVE_TARGET
    >>> ENCLAVE_TARGET.label.zh
    '数字经济“飞地”数量'
    """

    required: Parameter[int]
    counted: Counted

    def __attrs_post_init__(self) -> None:
        require_due(self.required)

    @property
    def label(self) -> Label:
        """What the target is called."""
        return self.required.label


@final
@frozen(kw_only=True)
class Progress:
    """How far a portfolio has come toward a target on a day.

    Parameters
    ----------
    target, on
        The target and the day.
    aim
        What is aimed at on that day, with its citation.
    counted
        The names of the enclaves that count for sure.
    unknown
        The names of those of which the record does not tell: neither yes nor no.

    Notes
    -----
    Laws: counted and remaining are never negative; the target is met only by what counts for sure, and not met
    only where everything unknown together would not suffice.

    References
    ----------
    Guideline clause G1.4.
    """

    target: PortfolioTarget
    on: Date
    aim: Aim[int]
    counted: tuple[str, ...]
    unknown: tuple[str, ...]

    @property
    def count(self) -> int:
        """How many count for sure [enclaves]."""
        return len(self.counted)

    @property
    def required(self) -> int:
        """How many are aimed at [enclaves]."""
        return self.aim.figure.known()

    @property
    def attained(self) -> Rate:
        """What counts for sure as an exact part of what is aimed at, above 1 where it is exceeded [1]."""
        return Rate(Fraction(self.count, self.required))

    @property
    def remaining(self) -> int:
        """How many are still to come, counting nothing unknown [enclaves]."""
        return max(0, self.required - self.count)

    @property
    def answer(self) -> Answer:
        """Whether what is aimed at is reached on the day, due or not."""
        most = self.count + len(self.unknown)
        return Answer.between(self.count >= self.required, most >= self.required)

    def explain(self, lang: Lang = "zh") -> str:
        """Describe in prose how far the target is reached, and who is unknown.

        Examples
        --------
        >>> from feidi.dates import date_of
        >>> from feidi.enclaves import Region
        >>> from feidi.published.demonstration import ENCLAVE_TARGET
        >>> quzhou, yuhang = Region.of("330800"), Region.of("330110")
        >>> park = Enclave(name="甲园", sources=(quzhou,), host=yuhang, established="2016-01-01")
        >>> done = progress(ENCLAVE_TARGET, (park,), date_of("2021-06-30"))
        >>> "1 for sure, 1% attained, 99 to come" in done.explain("en")
        True
        """
        cited = f" ({self.aim.figure.citation.text(lang)})" if self.aim.figure.citation else ""
        share, name = self.attained.percent(), self.target.label.text(lang)
        unknown = "、".join(self.unknown) if lang == "zh" else ", ".join(self.unknown)
        if lang == "zh":
            due = "已到期" if self.aim.is_due(self.on) else "未到期"
            said = (
                f"{self.on}, {name}: 目标{self.required}个以上, {self.aim.due}前完成({due}){cited}。"
                f"确认{self.count}个, 完成{share}, 尚差{self.remaining}个: {self.answer.label.zh}。"
            )
            return said + (f"另有{len(self.unknown)}个情况未知: {unknown}。" if self.unknown else "")
        due = "due" if self.aim.is_due(self.on) else "not yet due"
        said = (
            f"{self.on}, {name}: at least {self.required} by {self.aim.due} ({due}){cited}. "
            f"{self.count} for sure, {share} attained, {self.remaining} to come: {self.answer.label.en}."
        )
        return said + (f" Not known of {len(self.unknown)}: {unknown}." if self.unknown else "")


def _each(given: Iterable[Progress]) -> tuple[Progress, ...]:
    return tuple(given)


@final
@frozen
class Progresses:
    """Progress toward several targets on a day, as table and prose."""

    each: tuple[Progress, ...] = field(converter=_each)

    def explain(self, lang: Lang = "zh") -> str:
        """Describe in prose how far each target is reached.

        Examples
        --------
        >>> from feidi.dates import date_of
        >>> from feidi.enclaves import Region
        >>> from feidi.published.demonstration import ENCLAVE_TARGET
        >>> quzhou, yuhang = Region.of("330800"), Region.of("330110")
        >>> park = Enclave(name="甲园", sources=(quzhou,), host=yuhang, established="2016-01-01")
        >>> done = progress(ENCLAVE_TARGET, (park,), date_of("2021-06-30"))
        >>> Progresses((done, done)).explain("en").count("1% attained")
        2
        """
        return "\n".join(progress.explain(lang) for progress in self.each)

    def table(self, lang: Lang = "zh") -> Rows:
        """Return one row for each target, the heads first.

        Examples
        --------
        >>> from feidi.dates import date_of
        >>> from feidi.enclaves import Region
        >>> from feidi.published.demonstration import ENCLAVE_TARGET
        >>> quzhou, yuhang = Region.of("330800"), Region.of("330110")
        >>> park = Enclave(name="甲园", sources=(quzhou,), host=yuhang, established="2016-01-01")
        >>> done = progress(ENCLAVE_TARGET, (park,), date_of("2021-06-30"))
        >>> Progresses((done,)).table("en")[1][2:]
        ('100', '1', '0', '1%', '99', 'not met')
        """
        zh = ("目标", "截止", "目标数", "确认", "未知", "完成", "尚差", "判断")
        en = ("target", "due", "required", "counted", "unknown", "attained", "remaining", "answer")
        rows = (
            (
                one.target.label.text(lang),
                str(one.aim.due),
                *(str(number) for number in (one.required, one.count, len(one.unknown))),
                one.attained.percent(),
                str(one.remaining),
                one.answer.label.text(lang),
            )
            for one in self.each
        )
        return (zh if lang == "zh" else en, *rows)

    def _repr_html_(self) -> str:
        days = " ".join(dict.fromkeys(str(one.on) for one in self.each))
        return html_table(f"目标完成情况 {days}", self.table())


def progress(target: PortfolioTarget, portfolio: Portfolio | Iterable[Enclave], on: Date) -> Progress:
    """Count the enclaves of a portfolio toward a target on a day.

    Parameters
    ----------
    target
        The target.
    portfolio
        The portfolio, or its enclaves.
    on
        The day; any day, before or after the target is due.

    Raises
    ------
    InvariantError
        If the day is not a date.

    References
    ----------
    Guideline clause G1.4.

    Examples
    --------
    >>> from feidi.dates import date_of
    >>> from feidi.enclaves import Region
    >>> from feidi.published.demonstration import ENCLAVE_TARGET
    >>> quzhou, yuhang = Region.of("330800"), Region.of("330110")
    >>> old = Enclave(name="甲园", sources=(quzhou,), host=yuhang, established="2016-01-01")
    >>> new = Enclave(name="乙园", sources=(quzhou,), host=yuhang)
    >>> done = progress(ENCLAVE_TARGET, (old, new), date_of("2021-06-30"))
    >>> done.count, done.unknown, done.remaining, done.attained.percent()
    (1, ('乙园',), 99, '1%')
    """
    admit(target, PortfolioTarget, "target")
    given = portfolio.enclaves if isinstance(portfolio, Portfolio) else portfolio
    enclaves = cast("tuple[Enclave, ...]", admit(given, tuple[Enclave, ...], "portfolio"))
    aim = aim_on(target.required, on)
    answers = [(enclave.name, target.counted.counts(enclave, on)) for enclave in enclaves]
    return Progress(
        target=target,
        on=on,
        aim=aim,
        counted=tuple(name for name, counts in answers if counts),
        unknown=tuple(name for name, counts in answers if counts is None),
    )
