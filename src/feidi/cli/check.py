# SPDX-License-Identifier: Apache-2.0
"""``feidi check FILE``: what is wrong with a document."""

import os
from argparse import ArgumentParser, Namespace
from pathlib import Path
from urllib.parse import quote

from feidi.cli.document import STDIN, Document
from feidi.cli.exit_code import ExitCode
from feidi.cli.faults import faults_in, file_fault_text
from feidi.cli.screen import show, tell, write, write_document
from feidi.errors import DocumentError, Problem
from feidi.labels import Lang
from feidi.reports.findings import findings_report
from feidi.validators.checking import check
from feidi.validators.findings import Findings
from feidi.validators.formats.sarif_log import unreadable_sarif
from feidi.validators.installed import rules_in_use
from feidi.validators.profile import PROFILES, profile_of

__all__ = ["add", "run"]


def add(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("file", help="a document in JSON or YAML; - for standard input")
    parser.add_argument("--format", choices=("text", "table", "json", "sarif"), default="text")
    parser.add_argument("--profile", choices=[profile.name for profile in PROFILES], default="basic")


def run(given: Namespace) -> ExitCode:
    """Check one document by the built-in and the installed rules.

    Findings go to standard output, a summary to standard error.
    """
    try:
        document = Document(given.file)
    except (DocumentError, OSError) as error:
        if given.format == "sarif":
            write_document(unreadable_sarif(_faults(error, given.lang), given.lang, uri=_uri(given.file)))
        raise
    findings = check(document.thing, profile=profile_of(given.profile), rules=rules_in_use()).sorted()
    _print(findings, document, given.format, given.lang)
    errors = len(findings.errors)
    zh = given.lang == "zh"
    summary = (
        f"{len(findings)} 项问题,其中错误 {errors} 项"
        if zh
        else f"{len(findings)} findings, {errors} of them errors"
    )
    tell(f"{given.file}: {summary}")
    return ExitCode.ERRORS if errors else ExitCode.FINE


def _print(findings: Findings, document: Document, form: str, lang: Lang) -> None:
    if form == "json":
        write_document(findings.to_json())
    elif form == "sarif":
        positions = document.positions(finding.at for finding in findings)
        write_document(findings.to_sarif(lang, uri=_uri(document.file), positions=positions))
    elif not findings:
        return
    elif form == "table":
        show(findings_report(findings, lang))
    else:
        write(findings.text(lang, hints=True))


def _faults(error: DocumentError | OSError, lang: Lang) -> list[Problem]:
    if isinstance(error, OSError):
        return [Problem(file_fault_text(error, lang))]
    return faults_in(error, lang)


def _uri(file: str) -> str:
    """Return the address of a file: relative to the working folder where it lies in it."""
    if file == STDIN:
        return ""
    path = Path(file)
    if path.is_absolute() and path.is_relative_to(Path.cwd()):
        path = path.relative_to(Path.cwd())
    return path.as_uri() if path.is_absolute() else quote(os.fsencode(path.as_posix()))
