# SPDX-License-Identifier: Apache-2.0
"""Packages whose public names are loaded on first access."""

import subprocess
import sys
from types import ModuleType

import pytest

import feidi.agreements.compensation
import feidi.dates
from feidi._lazy import LazyPackage


def test_name_is_loaded_on_first_access() -> None:
    """A name is imported from the file that defines it, once, and then stands in the package."""
    code = (
        "import sys, feidi.labels, feidi.quantities as q; before = 'feidi.quantities.area' in sys.modules; "
        "area = q.Area; print(before, 'feidi.quantities.area' in sys.modules, vars(q)['Area'] is area)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True", "True"]


def test_unlisted_name_is_refused() -> None:
    """A name that the stub does not list is an attribute error, also for ``hasattr``."""
    with pytest.raises(AttributeError, match=r"module 'feidi\.dates' has no attribute 'Day'"):
        feidi.dates.Day  # noqa: B018
    assert not hasattr(feidi.dates, "Day")


def test_public_name_goes_before_file_of_same_name() -> None:
    """Importing ``feidi.settlement.settle``, the file, leaves ``settle`` the function."""
    code = (
        "import feidi.settlement.settle, feidi.settlement.state; from feidi.settlement import settle; "
        "print(callable(settle), type(feidi.settlement.state).__name__)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "module"]


def test_package_can_be_patched_and_listed() -> None:
    """Attributes are set as in any module, but no file takes a public name; ``dir`` lists what is not loaded yet."""
    package = LazyPackage("made_up")
    vars(package).update(_places={"Later": "nowhere"}, __all__=["Later"])
    package.other = 1
    package.Later = sys
    assert "Later" not in vars(package)
    package.Later = 2
    assert (package.other, package.Later) == (1, 2)
    assert {"Later", "other"} <= set(dir(package))


@pytest.mark.parametrize(
    ("module", "name", "hint"),
    [
        (feidi, "Setle", "; did you mean settle?"),
        (feidi, "UnitKind", "; it is in feidi.agreements: write from feidi.agreements import UnitKind"),
        (feidi, "Xyzzy", "has no attribute 'Xyzzy'"),
        (feidi, "_Setle", "has no attribute '_Setle'"),
        (feidi.agreements, "Spilt", "; did you mean Split?"),
        (feidi.agreements.compensation, "Split", "; it is in feidi: write from feidi import Split"),
    ],
)
def test_a_wrong_name_is_told_with_the_right_one(module: ModuleType, name: str, hint: str) -> None:
    """The package where a name lives, or the nearest name; nothing where none is near."""
    with pytest.raises(AttributeError) as caught:
        getattr(module, name)
    assert str(caught.value).endswith(hint)
