# SPDX-License-Identifier: Apache-2.0
"""Enclaves (飞地) shared by two regions: who, what was promised, what came of it, what is wrong.

Every public name is reachable from here and is loaded when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final

from feidi._version import __version__ as __version__

if TYPE_CHECKING:
    from feidi.instruments import Certainty as Certainty
    from feidi.instruments import Citation as Citation
    from feidi.labels import Label as Label
    from feidi.quantities import Money as Money
    from feidi.quantities import Share as Share

_FACE: Final[dict[str, str]] = {
    "Certainty": "feidi.instruments",
    "Citation": "feidi.instruments",
    "Label": "feidi.labels",
    "Money": "feidi.quantities",
    "Share": "feidi.quantities",
}

__all__ = [
    "Certainty",
    "Citation",
    "Label",
    "Money",
    "Share",
    "__version__",
]


def __getattr__(name: str) -> object:
    if name not in _FACE:
        raise AttributeError(f"module 'feidi' has no attribute {name!r}")
    value: object = getattr(import_module(_FACE[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
