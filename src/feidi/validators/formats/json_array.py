# SPDX-License-Identifier: Apache-2.0
"""Findings as JSON, with both languages."""

import json
from collections.abc import Iterable

from feidi.labels import Label
from feidi.validators.finding import Finding

__all__ = ["findings_json"]


def findings_json(findings: Iterable[Finding]) -> str:
    """Write an array with one object for each finding.

    Examples
    --------
    >>> from feidi.enclaves import Enclave, EnclaveKind, Region
    >>> from feidi.validators import check
    >>> quzhou, yuhang = Region.of("330800"), Region.of("330110")
    >>> park = Enclave(name="示例", kind=EnclaveKind.DELTA_COOPERATION, sources=(quzhou,), host=yuhang)
    >>> [(found["rule"], found["place"]) for found in json.loads(findings_json(check(park)))][0]
    ('delta-kind-within-one-province', '$.kind')
    """
    return json.dumps([_object(finding) for finding in findings], ensure_ascii=False, indent=2)


def _both(label: Label) -> dict[str, str]:
    return {"zh": label.zh, "en": label.en}


def _object(finding: Finding) -> dict[str, object]:
    rule = finding.rule
    return {
        "rule": rule.name,
        "code": rule.code,
        "severity": finding.severity.value,
        "at": list(finding.at),
        "place": finding.place,
        "message": _both(finding.message),
        "found": _both(finding.found),
        "expected": _both(finding.expected),
        "hint": _both(finding.hint),
        "clauses": list(rule.clauses),
    }
