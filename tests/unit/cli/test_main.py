# SPDX-License-Identifier: Apache-2.0
"""The parser of the command line, and what it imports."""

import subprocess
import sys
from importlib import import_module

import pytest

from feidi.cli.main import COMMANDS, main

HEAVY = ("feidi.agreements", "feidi.published", "feidi.validators", "feidi.codec", "attr", "pendulum", "rich")


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_no_command_is_imported_before_it_is_called(option: str) -> None:
    """Version and help are printed without rules, documents and third-party packages."""
    code = (
        f"import sys; from feidi.cli import main; sys.argv = ['feidi', {option!r}]\n"
        f"try: main()\nexcept SystemExit: print(*(n for n in {HEAVY!r} if n in sys.modules), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "feidi" in done.stdout
    assert done.stderr.strip() == ""


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_has_its_file(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The file of a command defines its arguments and its run, and its help shows both languages."""
    command = import_module(f"feidi.cli.{name}")
    assert callable(command.add)
    assert callable(command.run)
    with pytest.raises(SystemExit, match="0"):
        main([name, "--help"])
    assert "--lang {zh,en}" in capsys.readouterr().out


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    """The general help lists each command with its purpose."""
    with pytest.raises(SystemExit, match="0"):
        main(["--help"])
    shown = " ".join(capsys.readouterr().out.split())
    assert all(name in shown and purpose in shown for name, purpose in COMMANDS.items())
