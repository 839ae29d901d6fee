# SPDX-License-Identifier: Apache-2.0
"""Documents in YAML: the same content, with every scalar text but whole numbers, true, false and null."""

import re
from functools import cache
from importlib import import_module
from typing import Any, Final

from feidi.codec.dumping import wrapped
from feidi.codec.json_text import decoded, has_surrogates
from feidi.codec.limits import SIZE
from feidi.codec.loading import read_parsed
from feidi.codec.yaml_tree import YamlTree
from feidi.errors import DocumentError, Problem

__all__ = ["yaml_dumps", "yaml_loads", "yaml_tree"]

Yaml = Any
"""The library, which comes with an extra, and what it raises."""

_RARE: Final = re.compile("[\x85\u2028\u2029\ufeff]")

_LARGEST: Final = SIZE // 16
"""YAML is for what people write, and slow."""


def _yaml() -> Yaml:
    try:
        return import_module("yaml")
    except ImportError:
        raise DocumentError(
            "YAML needs the extra `yaml`", remedy='install "feidi[yaml]", or write JSON'
        ) from None


def yaml_loads(text: str | bytes, expected: type | None = None, *, limit: int = _LARGEST) -> object:
    """Read a document in YAML.

    Tags, anchors, aliases and merge keys are refused; nothing is guessed: ``no``, ``12:30``, ``0.10`` and
    ``2021-03-31`` are text.

    Raises
    ------
    DocumentError
        As `feidi.codec.loads` does.

    Examples
    --------
    >>> print(yaml_loads("{feidi: share/1, value: 0.35}"))
    7/20
    """
    document = decoded(text, min(limit, _LARGEST), has_brackets=False)
    tree = yaml_tree(document, limit=limit)
    return read_parsed(tree.root(), expected, tree.locate, is_suspect=has_surrogates(document))


def yaml_tree(text: str | bytes, *, limit: int = _LARGEST) -> YamlTree:
    """Return what a document in YAML holds, and where.

    Raises
    ------
    DocumentError
        If it is not YAML.
    """
    yaml = _yaml()
    document = decoded(text, min(limit, _LARGEST), has_brackets=False)
    tree = YamlTree()
    try:
        for event in yaml.parse(document, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
            tree.take(event)
    except yaml.YAMLError as error:
        raise _not_yaml(error) from None
    return tree


def _not_yaml(error: Yaml) -> DocumentError:
    mark = getattr(error, "problem_mark", None)
    message = getattr(error, "problem", None) or getattr(error, "reason", None) or "cannot be read"
    line, column = (mark.line + 1, mark.column + 1) if mark else (None, None)
    problem = Problem(str(message), place="$", remedy="correct the text there", line=line, column=column)
    return DocumentError("is not YAML", problems=(problem,))


@cache
def _dumper(kind: Yaml) -> Yaml:
    dumper: Yaml = type("Dumper", (kind,), {})
    dumper.add_representer(str, _quoted)
    return dumper


def _quoted(dumper: Yaml, text: str) -> Yaml:
    # Rare line ends are kept only where they are escaped, and that is between double quotes.
    style = '"' if _RARE.search(text) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def yaml_dumps(thing: object) -> str:
    """Write an object as a document in YAML.

    Raises
    ------
    DocumentError
        As `feidi.codec.dumps` does.

    Examples
    --------
    >>> from feidi.quantities import Share
    >>> print(yaml_dumps(Share("1/3")), end="")
    feidi: share/1
    value: 1/3
    """
    yaml = _yaml()
    data = wrapped(thing)
    text: str = yaml.dump(
        data,
        Dumper=_dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)),
        allow_unicode=True,
        sort_keys=False,
        width=110,
    )
    return text
