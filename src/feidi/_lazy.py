# SPDX-License-Identifier: Apache-2.0
"""Packages that load a public name when it is first asked for, so that nobody pays for what they do not use.

The public names of such a package are written once, in its stub ``__init__.pyi``, one import a line. Type checkers
and editors read the stub; at run time `load_on_demand` reads the same lines and imports the defining file on the
first access of a name (PEP 562, by the class of the module, as the data model describes).
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import Any, Final, final

__all__ = ["LazyPackage", "load_on_demand"]

_PUNCTUATION: Final = str.maketrans("(),", "   ")


@final
class LazyPackage(ModuleType):
    """A package whose public names are imported on first access."""

    _places: dict[str, str]
    __all__: list[str]

    def __getattr__(self, name: str) -> object:
        if name not in self._places:
            raise AttributeError(
                f"module {self.__name__!r} has no attribute {name!r}{'' if name[0] == '_' else self._hint(name)}"
            )
        value: object = getattr(import_module(self._places[name]), name)
        self.__dict__[name] = value
        return value

    def _hint(self, name: str) -> str:
        """Return where a name lives that is of another package, or the nearest name of this one."""
        root = import_module("pathlib").Path(self.__path__[0]).parents[self.__name__.count(".")]
        line = f" import {name} as {name}\n"
        stubs = sorted(root.glob(f"{self.__name__.partition('.')[0]}/**/__init__.pyi"))
        homes = [stub.parent for stub in stubs if line in stub.read_text(encoding="utf-8")]
        if homes:
            home = ".".join(min(homes, key=lambda path: len(path.parts)).relative_to(root).parts)
            return f"; it is in {home}: write from {home} import {name}"
        names = {each.lower(): each for each in reversed(self.__all__)}
        # Looked for only where a name is wrong: importing feidi loads nothing else.
        near = import_module("difflib").get_close_matches(name.lower(), names, n=1)
        return f"; did you mean {names[near[0]]}?" if near else ""

    def __setattr__(self, name: str, value: object) -> None:
        # The import of a file binds its name in the package; a public name of the same spelling goes first.
        if not (isinstance(value, ModuleType) and name in self._places):
            super().__setattr__(name, value)

    def __dir__(self) -> list[str]:
        return sorted({*self.__all__, *self.__dict__})


def load_on_demand(package: str) -> None:
    """Turn a package, while it is imported, into one whose stub lists its public names.

    Parameters
    ----------
    package
        The ``__name__`` of the package.

    Examples
    --------
    >>> import feidi.dates
    >>> feidi.dates.__all__
    ['Date', 'Dated', 'FiscalYear', 'Grain', 'Period', 'Span', 'Timeline', 'date_of', 'require_date', 'today', 'years_after']
    """
    module = sys.modules[package]
    loader: Any = module.__loader__
    stub: bytes = loader.get_data(f"{module.__path__[0]}/__init__.pyi")
    # After the line with the licence, nothing but: from PLACE import NAME as NAME.
    words = stub.partition(b"\n")[2].decode().translate(_PUNCTUATION).split()
    places = dict(zip(words[3::6], words[1::6], strict=True))
    vars(module).update(_places=places, __all__=sorted(places))
    module.__class__ = LazyPackage
