# SPDX-License-Identifier: Apache-2.0
"""Fail unless every public symbol of the installed package has a known type, by pyright's own count."""

import json
import os
import subprocess
import sys

COMMAND = (
    "pyright",
    "--verifytypes",
    "feidi",
    "--ignoreexternal",
    "--outputjson",
    "--pythonpath",
    sys.executable,
)


def main() -> None:
    """Run pyright, name every symbol that is not fully typed, and print the count."""
    # pyright's own notice of newer releases would ask the network.
    quiet = {**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    done = subprocess.run(COMMAND, capture_output=True, text=True, env=quiet, check=False)
    try:
        report = json.loads(done.stdout)["typeCompleteness"]
    except (ValueError, KeyError):
        sys.exit(f"pyright gave no report:\n{done.stdout}{done.stderr}")
    counts = report["exportedSymbolCounts"]
    known, total = counts["withKnownType"], sum(counts.values())
    for symbol in report["symbols"]:
        if symbol["isExported"] and not symbol["isTypeKnown"]:
            print(f"{symbol['name']}: {'; '.join(each['message'] for each in symbol['diagnostics'])}")
    print(f"pyright: {known} of {total} public symbols of {len(report['modules'])} modules have a known type")
    if not total or known != total or report["completenessScore"] != 1:
        sys.exit("every public symbol needs a known type, and there must be some")


if __name__ == "__main__":
    main()
