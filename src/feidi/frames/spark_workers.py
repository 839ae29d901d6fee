# SPDX-License-Identifier: Apache-2.0
"""Send what is to be done with batches of Arrow to the workers of Spark, which must have the same feidi."""

import pickle
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, TypeAlias

from feidi._version import __version__

__all__ = ["Work", "work_of"]

Work: TypeAlias = Callable[[Iterator[Any]], Iterator[Any]]
"""What turns batches of Arrow into others."""


def work_of(task: Work) -> Work:
    """Return the function that Spark sends to its workers for a task.

    It is a function within a function, which travels whole and not by its name: so a worker without feidi can say
    what it lacks. The task travels pickled, and is opened only by the same feidi.
    """
    sent, version = pickle.dumps(task), __version__

    def work(batches: Iterator[Any]) -> Iterator[Any]:
        try:
            found = import_module("feidi").__version__
        except ModuleNotFoundError:
            found = "none"
        if found != version:
            raise ImportError(
                f"the workers of Spark need feidi {version} and have {found}: "
                f'send them an environment with "feidi[frames]=={version}" (spark.archives)'
            )
        yield from pickle.loads(sent)(batches)

    return work
