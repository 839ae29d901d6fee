# SPDX-License-Identifier: Apache-2.0
"""Findings as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format), for code hosts and editors."""

import json
import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final
from urllib.parse import quote

from feidi._version import __version__
from feidi.errors import Problem
from feidi.labels import Label, Lang
from feidi.validators.finding import Finding, Path
from feidi.validators.rule import Rule

__all__ = ["findings_sarif", "unreadable_sarif"]

_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_NONE: Final[Mapping[Path, tuple[int, int]]] = MappingProxyType({})
_UNREADABLE: Final = "unreadable-document"
_UNREADABLE_TEXT: Final = Label(zh="文档无法读取", en="a document cannot be read")
_STDIN_TEXT: Final = Label(zh="标准输入", en="standard input")


def findings_sarif(
    findings: Sequence[Finding],
    lang: Lang = "en",
    *,
    uri: str = "",
    positions: Mapping[Path, tuple[int, int]] = _NONE,
) -> str:
    """Write a log with one run; the path is a logical location, the file (where named) a physical one.

    Parameters
    ----------
    findings
        What was found.
    lang
        The language of the messages.
    uri
        The file that was checked, as a relative or absolute URI; what a URI may not hold is percent-encoded.
    positions
        The line and the column in the file by the path of a finding, where they are known; both count from 1.

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
    index = {rule.code: at for at, rule in enumerate(rules)}
    results = [
        _result(
            index[finding.rule.code],
            finding.rule.code,
            finding.severity.value,
            finding.message.text(lang),
            _location(finding.place, uri, positions.get(finding.at), lang),
        )
        for finding in findings
    ]
    return _log([_rule(rule, lang) for rule in rules], results, lang, is_read=True)


def unreadable_sarif(faults: Sequence[Problem], lang: Lang = "en", *, uri: str = "") -> str:
    """Write a log of a document that cannot be read, with a result for each fault at its line.

    Parameters
    ----------
    faults
        The faults, each with its message in the language of the log.
    lang
        The language of the log.
    uri
        The file, as for `findings_sarif`.

    Examples
    --------
    >>> log = json.loads(unreadable_sarif([Problem("is missing", place="$.name", line=3)], uri="park.json"))
    >>> log["runs"][0]["results"][0]["message"]["text"], log["runs"][0]["invocations"]
    ('is missing', [{'executionSuccessful': False}])
    """
    rule: dict[str, object] = {
        "id": _UNREADABLE,
        "shortDescription": {"text": _UNREADABLE_TEXT.text(lang)},
        "defaultConfiguration": {"level": "error"},
    }
    results = [
        _result(
            0,
            _UNREADABLE,
            "error",
            fault.message,
            _location(
                fault.place, uri, None if fault.line is None else (fault.line, fault.column or 1), lang
            ),
        )
        for fault in faults
    ]
    return _log([rule], results, lang, is_read=False)


def _log(
    rules: list[dict[str, object]], results: list[dict[str, object]], lang: Lang, *, is_read: bool
) -> str:
    run: dict[str, object] = {
        "tool": {"driver": {"name": "feidi", "semanticVersion": __version__, "rules": rules}},
        "invocations": [{"executionSuccessful": is_read}],
        "language": lang,
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
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


def _result(
    index: int, code: str, level: str, message: str, location: dict[str, object]
) -> dict[str, object]:
    return {
        "ruleId": code,
        "ruleIndex": index,
        "level": level,
        "message": {"text": message},
        "locations": [location],
    }


def _location(place: str, uri: str, position: tuple[int, int] | None, lang: Lang) -> dict[str, object]:
    location: dict[str, object] = {}
    if place:
        location["logicalLocations"] = [{"fullyQualifiedName": place}]
    if uri or position:
        # Standard input has no address.
        artifact = {"uri": _legal(uri)} if uri else {"description": {"text": _STDIN_TEXT.text(lang)}}
        location["physicalLocation"] = {"artifactLocation": artifact}
        if position:
            region = {"startLine": position[0], "startColumn": position[1]}
            location["physicalLocation"] = {"artifactLocation": artifact, "region": region}
    return location


def _legal(uri: str) -> str:
    """Return a URI in which what RFC 3986 does not allow is percent-encoded."""
    encoded = quote(uri, safe="!#$%&'()*+,/:;=?@~")
    return re.sub("%(?![0-9A-Fa-f]{2})", "%25", encoded)
