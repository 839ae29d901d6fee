# SPDX-License-Identifier: Apache-2.0
"""Findings as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format), for code hosts and editors."""

import json
from collections.abc import Sequence

from feidi._version import __version__
from feidi.labels import Lang
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule

__all__ = ["findings_sarif"]

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def findings_sarif(findings: Sequence[Finding], lang: Lang, *, uri: str = "") -> str:
    """Write a log with one run; the path is a logical location, the file (where named) a physical one.

    Parameters
    ----------
    findings
        What was found.
    lang
        The language of the messages.
    uri
        The file that was checked, as a relative or absolute URI.

    Examples
    --------
    >>> from feidi.enclaves import Enclave, EnclaveKind, Region
    >>> from feidi.validators import check
    >>> quzhou, yuhang = Region.of("330800"), Region.of("330110")
    >>> park = Enclave(name="示例", kind=EnclaveKind.DELTA_COOPERATION, sources=(quzhou,), host=yuhang)
    >>> log = json.loads(findings_sarif(check(park), "en", uri="park.json"))
    >>> log["version"], log["runs"][0]["results"][0]["ruleId"]
    ('2.1.0', 'ENC022')
    """
    rules = sorted({finding.rule for finding in findings}, key=lambda rule: rule.code)
    index = {rule.code: position for position, rule in enumerate(rules)}
    driver = {
        "name": "feidi",
        "semanticVersion": __version__,
        "rules": [_rule(rule, lang) for rule in rules],
    }
    results = [_result(finding, index[finding.rule.code], lang, uri) for finding in findings]
    run: dict[str, object] = {"tool": {"driver": driver}, "language": lang, "results": results}
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _rule(rule: Rule, lang: Lang) -> dict[str, object]:
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": rule.summary.text(lang)},
        "help": {"text": rule.hint.text(lang)},
        "defaultConfiguration": {"level": rule.severity.value},
        "properties": {"tags": [rule.family, *rule.clauses]},
    }


def _result(finding: Finding, index: int, lang: Lang, uri: str) -> dict[str, object]:
    location: dict[str, object] = {"logicalLocations": [{"fullyQualifiedName": finding.place}]}
    if uri:
        location["physicalLocation"] = {"artifactLocation": {"uri": uri}}
    return {
        "ruleId": finding.rule.code,
        "ruleIndex": index,
        "level": finding.severity.value,
        "message": {"text": finding.message.text(lang)},
        "locations": [location],
    }
