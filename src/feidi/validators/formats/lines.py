# SPDX-License-Identifier: Apache-2.0
"""Findings as lines of text."""

from collections.abc import Sequence

from feidi.labels import Label, Lang
from feidi.validators.finding import Finding
from feidi.validators.severity import Severity

__all__ = ["findings_text"]

_CLEAN = Label(zh="未发现问题", en="nothing found")
_HINT = Label(zh="建议", en="hint")


def findings_text(findings: Sequence[Finding], lang: Lang, *, hints: bool = False) -> str:
    """Write one line for each finding and a last line that counts them.

    Parameters
    ----------
    findings
        What was found.
    lang
        The language of the messages.
    hints
        Whether a second line says what to do.

    Examples
    --------
    >>> from feidi.enclaves import Enclave, EnclaveKind, Region
    >>> from feidi.validators import check
    >>> quzhou, yuhang = Region.of("330800"), Region.of("330110")
    >>> park = Enclave(name="示例", kind=EnclaveKind.DELTA_COOPERATION, sources=(quzhou,), host=yuhang)
    >>> findings_text((), "en"), findings_text(check(park), "en").splitlines()[-1]
    ('nothing found', 'warning 1')
    """
    if not findings:
        return _CLEAN.text(lang)
    lines: list[str] = []
    for finding in findings:
        lines.append(finding.text(lang))
        if hints:
            lines.append(f"    {_HINT.text(lang)}: {finding.hint.text(lang)}")
    return "\n".join((*lines, _count(findings, lang)))


def _count(findings: Sequence[Finding], lang: Lang) -> str:
    counts = {severity: sum(finding.severity is severity for finding in findings) for severity in Severity}
    named = (f"{severity.label.text(lang)} {count}" for severity, count in counts.items() if count)
    return (", " if lang == "en" else "、").join(named)
