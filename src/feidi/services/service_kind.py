# SPDX-License-Identifier: Apache-2.0
"""The services that the guideline names, for each kind of operator."""

from enum import StrEnum
from typing import Final, final

from feidi.labels import Label
from feidi.services.operator_kind import OperatorKind

__all__ = ["ServiceKind"]


@final
class ServiceKind(StrEnum):
    """A service that the guideline names.

    Laws: each belongs to exactly one kind of operator; the three that only institutes and associations add
    belong to incubation.

    References
    ----------
    Guideline clauses G4.1 and G4.2.

    Examples
    --------
    >>> ServiceKind.LEGAL.operator_kind.value, ServiceKind.LEGAL.label.zh
    ('incubation', '法务')
    >>> ServiceKind.CHAIN_EXTENSION.clause, ServiceKind.RESEARCH.is_added
    ('G4.2', True)
    """

    FINANCE = "finance"
    LEGAL = "legal"
    SCIENCE_PROJECT_FILING = "science_project_filing"
    PATENT_AND_COPYRIGHT_FILING = "patent_and_copyright_filing"
    CAPITAL_MATCHING = "capital_matching"
    PROJECT_COACHING = "project_coaching"
    CONSULTING = "consulting"
    TRAINING_AND_EXCHANGE = "training_and_exchange"
    RESEARCH = "research"
    RESOURCE_MATCHING = "resource_matching"
    INDUSTRY_UNIVERSITY_RESEARCH = "industry_university_research"
    CHAIN_COMPLETION = "chain_completion"
    CHAIN_STRENGTHENING = "chain_strengthening"
    CHAIN_EXTENSION = "chain_extension"
    TARGETED_INVESTMENT = "targeted_investment"
    INDUSTRIAL_INTERNET = "industrial_internet"
    INDUSTRIAL_CLOUD = "industrial_cloud"
    TECHNOLOGY_INNOVATION = "technology_innovation"
    MECHANISM_INNOVATION = "mechanism_innovation"
    BUSINESS_FORM_INNOVATION = "business_form_innovation"
    MANAGEMENT_INNOVATION = "management_innovation"
    SERVICE_INNOVATION = "service_innovation"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _INCUBATION.get(self) or _ADDED.get(self) or _DIGITAL_TRANSFORMATION[self]

    @property
    def operator_kind(self) -> OperatorKind:
        """The kind of operator of which the guideline expects it."""
        digital = self in _DIGITAL_TRANSFORMATION
        return OperatorKind.DIGITAL_TRANSFORMATION if digital else OperatorKind.INCUBATION

    @property
    def clause(self) -> str:
        """The id of the clause of the guideline that names it."""
        return self.operator_kind.clause

    @property
    def is_added(self) -> bool:
        """Whether only operators founded by institutes or associations are expected to offer it."""
        return self in _ADDED


_INCUBATION: Final = {
    ServiceKind.FINANCE: Label(zh="财务", en="finance and accounting"),
    ServiceKind.LEGAL: Label(zh="法务", en="legal service"),
    ServiceKind.SCIENCE_PROJECT_FILING: Label(zh="科技项目申报", en="filing of science projects"),
    ServiceKind.PATENT_AND_COPYRIGHT_FILING: Label(
        zh="专利与软件著作权申报", en="filing of patents and software copyright"
    ),
    ServiceKind.CAPITAL_MATCHING: Label(zh="资本对接", en="capital matching"),
    ServiceKind.PROJECT_COACHING: Label(zh="项目辅导", en="project coaching"),
    ServiceKind.CONSULTING: Label(zh="企业咨询", en="consulting"),
    ServiceKind.TRAINING_AND_EXCHANGE: Label(zh="培训交流", en="training and exchange"),
}
_ADDED: Final = {
    ServiceKind.RESEARCH: Label(zh="研发创新", en="research and development"),
    ServiceKind.RESOURCE_MATCHING: Label(
        zh="高端创新资源对接", en="matching of high-end innovation resources"
    ),
    ServiceKind.INDUSTRY_UNIVERSITY_RESEARCH: Label(
        zh="产学研合作", en="cooperation of industry, universities and research"
    ),
}
_DIGITAL_TRANSFORMATION: Final = {
    ServiceKind.CHAIN_COMPLETION: Label(zh="补链", en="completing industry chains"),
    ServiceKind.CHAIN_STRENGTHENING: Label(zh="强链", en="strengthening industry chains"),
    ServiceKind.CHAIN_EXTENSION: Label(zh="延链", en="extending industry chains"),
    ServiceKind.TARGETED_INVESTMENT: Label(zh="产业链精准招商", en="targeted investment along the chain"),
    ServiceKind.INDUSTRIAL_INTERNET: Label(zh="工业互联网平台", en="industrial internet platform"),
    ServiceKind.INDUSTRIAL_CLOUD: Label(zh="工业云平台", en="industrial cloud platform"),
    ServiceKind.TECHNOLOGY_INNOVATION: Label(zh="科技创新服务", en="innovation of technology"),
    ServiceKind.MECHANISM_INNOVATION: Label(zh="机制创新服务", en="innovation of mechanisms"),
    ServiceKind.BUSINESS_FORM_INNOVATION: Label(zh="业态创新服务", en="innovation of business forms"),
    ServiceKind.MANAGEMENT_INNOVATION: Label(zh="管理创新服务", en="innovation of management"),
    ServiceKind.SERVICE_INNOVATION: Label(zh="服务创新服务", en="innovation of services"),
}
