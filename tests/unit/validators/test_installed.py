# SPDX-License-Identifier: Apache-2.0
"""Rules of other packages come through entry points, and only when asked for."""

import subprocess
import sys
from importlib.metadata import EntryPoint
from types import SimpleNamespace

import pytest

from feidi.validators import RULES, RuleError, all_rules, installed, installed_rules
from feidi.validators.installed import GROUP, require_distinct


@pytest.fixture
def plug(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """Pretend that packages are installed that declare these objects."""

    def declare(**loaded: object) -> None:
        def entry_points(*, group: str) -> tuple[SimpleNamespace, ...]:
            assert group == GROUP == "feidi.rules"
            return tuple(
                SimpleNamespace(name=name, load=lambda thing=thing: thing) for name, thing in loaded.items()
            )

        monkeypatch.setattr(installed, "entry_points", entry_points)

    return SimpleNamespace(declare=declare)


def test_one_or_several(plug: SimpleNamespace, toys: SimpleNamespace) -> None:
    """An entry point may be one rule or a tuple of rules; they follow the built-in ones."""
    first, second, third, _ = toys.RULES
    plug.declare(single=first, several=(second, third))
    assert installed_rules() == (first, second, third)
    assert all_rules() == (*RULES, first, second, third)


@pytest.mark.parametrize("wrong", [42, None, SimpleNamespace(RULE="TOY001", check=print), (object(),)])
def test_no_rule(plug: SimpleNamespace, wrong: object) -> None:
    """What is no rule is refused by the name of its entry point."""
    plug.declare(odd=wrong)
    with pytest.raises(RuleError, match=r"feidi\.rules:odd"):
        installed_rules()


def test_check_is_asked_for(plug: SimpleNamespace, toys: SimpleNamespace) -> None:
    """A card without a question is no rule."""
    plug.declare(odd=SimpleNamespace(RULE=toys.NoSeats.RULE))
    with pytest.raises(RuleError, match="is no rule"):
        installed_rules()


def test_cannot_be_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    """An entry point into a package that is not there is feidi's own error."""
    entry = EntryPoint("lost", "no_such_package_anywhere:rule", GROUP)
    monkeypatch.setattr(installed, "entry_points", lambda *, group: (entry,))
    with pytest.raises(RuleError, match="cannot be loaded"):
        installed_rules()


def test_codes_stand_once(plug: SimpleNamespace, toys: SimpleNamespace) -> None:
    """Two rules with one name or one code are refused."""
    plug.declare(first=toys.RULES[0], second=toys.RULES[0])
    with pytest.raises(RuleError, match="no-seats"):
        all_rules()
    require_distinct(toys.RULES)


def test_built_in_rules_are_imported_when_all_are_asked_for() -> None:
    """Looking for the rules of other packages imports none of the built-in ones; asking for all of them does."""
    code = (
        "import sys; from feidi.validators.installed import all_rules, rules_in_use; rules_in_use(); "
        "name = 'feidi.validators.agreements'; before = name in sys.modules; all_rules(); "
        "print(before, name in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]
