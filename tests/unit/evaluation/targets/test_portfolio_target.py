# SPDX-License-Identifier: Apache-2.0
"""Progress of a portfolio."""

from collections.abc import Callable

from attrs import evolve

from feidi.dates.date import date_of
from feidi.dates.span import Span
from feidi.dates.timeline import Dated, Timeline
from feidi.enclaves.enclave import Enclave
from feidi.evaluation.answer import Answer
from feidi.evaluation.portfolio import Portfolio
from feidi.evaluation.targets.counting import Counted
from feidi.evaluation.targets.portfolio_target import PortfolioTarget, Progress, Progresses, progress
from feidi.instruments.certainty import Certainty
from feidi.instruments.figure import Figure, Parameter
from feidi.labels import Label
from feidi.published.demonstration import ENCLAVE_TARGET
from feidi.quantities.share import Rate

DAY = date_of("2022-12-31")


def _two(certainty: Certainty = Certainty.PROPOSED) -> PortfolioTarget:
    required = Parameter(
        id="two",
        label=Label(zh="两家", en="two"),
        timeline=Timeline([Dated(Span(DAY), Figure(value=2, certainty=certainty))]),
    )
    return PortfolioTarget(required=required, counted=Counted.ENCLAVES)


def _done(park: Callable[..., Enclave], *days: str | None, on: str = "2022-12-31") -> Progress:
    enclaves = tuple(park(name=f"园{at}", established=day) for at, day in enumerate(days))
    return progress(_two(), enclaves, date_of(on))


def test_the_unknown_are_neither_yes_nor_no(park: Callable[..., Enclave]) -> None:
    """What is known decides as soon as the unknown cannot change it."""
    assert _done(park, "2020-01-01", "2020-01-01", None).answer is Answer.MET
    assert _done(park, "2020-01-01", None).answer is Answer.UNKNOWN
    assert _done(park, "2020-01-01", "2023-06-01").answer is Answer.NOT_MET
    assert _done(park, None).unknown == ("园0",)


def test_numbers_are_exact(park: Callable[..., Enclave]) -> None:
    """Count, share attained and what is to come, also above the target."""
    half, above = _done(park, "2020-01-01"), _done(park, *("2020-01-01",) * 3)
    assert (half.count, half.required, half.attained, half.remaining) == (1, 2, Rate("1/2"), 1)
    assert (above.count, above.attained, above.remaining) == (3, Rate("3/2"), 0)


def test_a_portfolio_may_be_given_whole(park: Callable[..., Enclave]) -> None:
    """A portfolio and its enclaves give the same progress."""
    enclaves = (park(established="2020-01-01"), park(name="乙园"))
    whole = Portfolio(label=Label(zh="全省", en="Province"), enclaves=enclaves)
    assert progress(ENCLAVE_TARGET, whole, DAY) == progress(ENCLAVE_TARGET, list(enclaves), DAY)


def test_explained_in_both_languages(park: Callable[..., Enclave]) -> None:
    """Target, due day, count, share, what is to come and who is unknown, with the citation where there is one."""
    assert _done(park, "2020-01-01", None, on="2021-01-01").explain("zh") == (
        "2021-01-01, 两家: 目标2个以上, 2022-12-31前完成(未到期)。"
        "确认1个, 完成50%, 尚差1个: 无法判断。另有1个情况未知: 园1。"
    )
    assert _done(park, "2020-01-01").explain("en") == (
        "2022-12-31, two: at least 2 by 2022-12-31 (due). 1 for sure, 50% attained, 1 to come: not met."
    )
    assert _done(park, None, on="2021-01-01").explain("en").endswith("Not known of 1: 园0.")
    assert "到期" in _done(park, "2020-01-01").explain("zh")
    cited = progress(ENCLAVE_TARGET, (park(),), DAY).explain("zh")
    assert "(《关于建设数字经济“飞地”平台的指导意见》G1.4)" in cited


def test_shown_as_a_table(park: Callable[..., Enclave]) -> None:
    """One row for each target."""
    both = Progresses([_done(park, "2020-01-01"), _done(park, None)])
    assert both.table("en")[0][:3] == ("target", "due", "required")
    assert both.table()[1] == ("两家", "2022-12-31", "2", "1", "0", "50%", "1", "不符合")
    assert both.explain("en").count("\n") == 1
    assert both._repr_html_().startswith("<table><caption>目标完成情况 2022-12-31</caption>")


def test_a_target_is_a_value(park: Callable[..., Enclave]) -> None:
    """The label of a target is that of its parameter, and a changed copy is another target."""
    assert _two().label.en == "two"
    assert evolve(_two(), counted=Counted.DEMONSTRATION_BASES) != _two()
