# SPDX-License-Identifier: Apache-2.0
"""A catalogue that covers enough of what the guideline expects."""

from typing import final

from feidi._fields.frozen import field, frozen
from feidi.dates.date import Date
from feidi.evaluation.accreditation.record import OperatorRecord
from feidi.evaluation.answer import Answer
from feidi.evaluation.evidence import Ground, Reply, require_subject
from feidi.labels import Label
from feidi.quantities.share import Share, share_of
from feidi.services.coverage import Coverage, coverage
from feidi.services.founder import FounderKind
from feidi.services.operator_kind import OperatorKind

__all__ = ["CatalogueCovers"]


@final
@frozen
class CatalogueCovers:
    """The catalogue offers at least such a share of the services expected of a kind of operator.

    Parameters
    ----------
    kind
        The kind of operator whose services are expected.
    at_least
        The threshold, as a `Share` or what one is read from. [1]

    Notes
    -----
    Institutes and associations are expected to offer three services more. Where the founders are not known both
    readings answer, and where the two disagree nothing is known. A catalogue of a later day than the one asked of
    does not answer. Law: one more service never turns met into not met.

    References
    ----------
    Guideline clauses G4.1, G4.2 and G5.4.

    Examples
    --------
    >>> CatalogueCovers(OperatorKind.INCUBATION, "75%").label.zh
    '服务目录覆盖项目孵化落地专业运营机构应有服务的75%以上'
    """

    kind: OperatorKind
    at_least: Share = field(converter=share_of)

    @property
    def label(self) -> Label:
        """What it asks."""
        share = self.at_least.percent()
        return Label(
            zh=f"服务目录覆盖{self.kind.label.zh}应有服务的{share}以上",
            en=f"the catalogue covers at least {share} of what an {self.kind.label.en} should offer",
        )

    def ask(self, subject: OperatorRecord, on: Date | None) -> Reply:
        """Answer for an operator; the catalogue is the one on record.

        Examples
        --------
        >>> from feidi.enclaves import Organisation
        >>> from feidi.services import Operator
        >>> bare = OperatorRecord(operator=Operator(organisation=Organisation(name="示例运营公司")))
        >>> CatalogueCovers(OperatorKind.INCUBATION, "75%").ask(bare, None).answer.value
        'unknown'
        """
        require_subject(subject, OperatorRecord)
        operator, what = subject.operator, Label(zh="服务目录", en="service catalogue")
        catalogue = operator.catalogue
        if catalogue is None:
            return Reply(Answer.UNKNOWN, (Ground(what=what, path="catalogue"),))
        readings = [coverage(catalogue, self.kind, operator.founder_kinds)]
        if operator.founders is None:
            readings.append(coverage(catalogue, self.kind, (FounderKind.INSTITUTE,)))
        reached = [found.share >= self.at_least for found in readings]
        answer = Answer.between(all(reached), any(reached))
        if on is not None and catalogue.as_of is not None and on < catalogue.as_of:
            answer = Answer.UNKNOWN
        grounds = (
            Ground(what=what, path="catalogue", found=_found(found), citation=catalogue.citation)
            for found in readings
        )
        return Reply(answer, tuple(grounds))


def _found(found: Coverage) -> Label:
    offered, whole = len(found.offered), len(found.offered) + len(found.missing)
    zh, en = f"{offered}/{whole}项", f"{offered} of {whole}"
    if found.missing:
        zh += f", 缺{'、'.join(service.label.zh for service in found.missing)}"
        en += f", missing {', '.join(service.label.en for service in found.missing)}"
    return Label(zh=zh, en=en)
