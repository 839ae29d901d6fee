# SPDX-License-Identifier: Apache-2.0
"""``feidi check FILE``: what is wrong with a document."""

import sys
from argparse import ArgumentParser, Namespace

from feidi.cli.document import read_document
from feidi.cli.exit_code import ExitCode
from feidi.cli.screen import show, write
from feidi.labels import Lang
from feidi.reports.findings import findings_report
from feidi.validators.checking import check
from feidi.validators.findings import Findings
from feidi.validators.profile import PROFILES, profile_of

__all__ = ["add", "run"]


def add(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("file", help="a document in JSON or YAML; - for standard input")
    parser.add_argument("--format", choices=("text", "table", "json", "sarif"), default="text")
    parser.add_argument("--profile", choices=[profile.name for profile in PROFILES], default="basic")


def run(given: Namespace) -> ExitCode:
    """Check one document; findings go to standard output, a summary to standard error."""
    subject = read_document(given.file)
    findings = check(subject, profile=profile_of(given.profile)).sorted()
    _print(findings, given.format, given.lang, given.file)
    errors = len(findings.errors)
    zh = given.lang == "zh"
    summary = (
        f"{len(findings)} 项问题,其中错误 {errors} 项"
        if zh
        else f"{len(findings)} findings, {errors} of them errors"
    )
    print(f"{given.file}: {summary}", file=sys.stderr)
    return ExitCode.ERRORS if errors else ExitCode.FINE


def _print(findings: Findings, form: str, lang: Lang, file: str) -> None:
    if form == "json":
        write(findings.to_json())
    elif form == "sarif":
        write(findings.to_sarif(lang, uri=file))
    elif not findings:
        return
    elif form == "table":
        show(findings_report(findings, lang))
    else:
        write(findings.text(lang, hints=True))
