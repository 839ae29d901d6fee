# SPDX-License-Identifier: Apache-2.0
"""An agreement, or the terms of one, as contract prose in Chinese and English."""

from collections.abc import Iterator

from feidi.agreements.agreement import Agreement
from feidi.agreements.readings.articles import force, governance, leaving, parties
from feidi.agreements.readings.clauses import clause_lines
from feidi.agreements.readings.families import attribution, compensation, sharing
from feidi.agreements.readings.lines import Numbered
from feidi.agreements.readings.provenance import provenance
from feidi.agreements.readings.wording import Wording
from feidi.agreements.terms.tree import Terms
from feidi.labels import Label, Lang, require_lang

__all__ = ["describe"]

_HEADINGS = (
    (Label(zh="协议各方", en="Parties"), parties),
    (Label(zh="签订与期限", en="Signing and term"), force),
    (Label(zh="收入分成", en="Sharing of revenue"), sharing),
    (Label(zh="补偿", en="Compensation"), compensation),
    (Label(zh="统计指标归属", en="Attribution of statistics"), attribution),
    (Label(zh="管理", en="Governance"), governance),
    (Label(zh="退出与续期", en="Exit and renewal"), leaving),
)


def describe(subject: Agreement | Terms, lang: Lang) -> str:
    """Write an agreement, or the terms of one, as numbered prose: from the tree alone, every clause of it.

    Parameters
    ----------
    subject
        An agreement: its parties are called by their labels. Or terms: parties are called by their keys.
    lang
        ``"zh"`` or ``"en"``.

    Raises
    ------
    InvariantError
        If the language is neither ``"zh"`` nor ``"en"``.

    Notes
    -----
    The dated figures of a retention stand in a table under its sentence, which only names their parameter.

    Examples
    --------
    >>> from feidi.agreements.terms import Split, To
    >>> print(describe(Split([("60%", To("source")), ("40%", To("host"))], clause="第五条"), "zh"))
    1 【第五条】按下列比例分配:
    1.1 60%部分:全部归source。
    1.2 40%部分:全部归host。
    """
    require_lang(lang)
    if not isinstance(subject, Agreement):
        return "\n".join(clause_lines(subject, Wording(lang)).lines("1"))
    return "\n".join(_agreement(subject, Wording.of(subject.parties, lang)))


def _agreement(agreement: Agreement, wording: Wording) -> Iterator[str]:
    title = agreement.title.text(wording.lang)
    yield f"《{title}》" if wording.lang == "zh" else title
    yield provenance(agreement.citation, agreement.certainty, wording.lang)
    number = 0
    for heading, article in _HEADINGS:
        below = tuple(article(agreement, wording))
        if below:
            number += 1
            yield ""
            yield from Numbered(heading.text(wording.lang), below).lines(str(number))
