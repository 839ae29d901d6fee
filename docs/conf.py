# SPDX-License-Identifier: Apache-2.0
"""How the documentation is built: MyST pages, the public API read from the installed package, furo."""

import inspect
import sys
from importlib.metadata import version as installed_version

from docutils.nodes import Element
from pygments.lexers.special import TextLexer
from sphinx.application import Sphinx
from sphinx.ext.napoleon import Config, NumpyDocstring

project = "feidi"
author = "The feidi maintainers"
copyright = "The feidi maintainers"
version = release = installed_version("feidi")

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.mathjax",
]

# No inventory of another project is read: the build needs no network.
html_theme = "furo"
html_title = f"feidi {release}"
exclude_patterns = ["_build"]
myst_enable_extensions = ["colon_fence", "deflist", "dollarmath"]
myst_heading_anchors = 3

autodoc_member_order = "groupwise"
autodoc_preserve_defaults = True
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
python_use_unqualified_type_names = True

# Every cross-reference must resolve, but for what other projects document.
# A short name stands here only where a signature prints it without its module.
nitpicky = True
nitpick_ignore_regex = [
    (r"py:.*", r"(attrs?|cattrs|hypothesis|narwhals|pendulum)\..+"),  # our dependencies
    (
        r"py:.*",
        r"(collections|datetime|decimal|dt|enum|fractions|os|pathlib|types|typing)(\.\w+)+",
    ),  # Python's
    (r"py:(class|obj)", r"(.+\.)?[A-Z](_contra|_co)?"),  # one-letter type variables
    (r"py:class", r"feidi\.indicators\.(scoring\.card\.Input|table\.Frame|history\.HistoryOf)"),  # parts of
    (r"py:class", r"feidi\.expressions\.(nodes\.Operators|working\.FigureRead)"),  # what is listed
    (r"py:class", r"Fraction"),  # Python's, in signatures that print it short
    (r"py:class", r"numpy\..+"),  # of the extra `analysis`
    (r"py:class", r"feidi\.[\w.]+\._[A-Z]\w+"),  # private: shown without a link
]

_NUMPY = Config(napoleon_google_docstring=False, napoleon_use_ivar=True, napoleon_use_rtype=False)
_PLAIN = {"attribute": "method", "data": "method", "property": "method"}


def _read_numpydoc(app: Sphinx, what: str, name: str, obj: object, options: object, lines: list[str]) -> None:
    # Loaded as an extension, napoleon takes "text: more" in a property for "type: text" and reads no
    # sections there; a property is documented like a method here.
    lines[:] = NumpyDocstring(list(lines), _NUMPY, app, _PLAIN.get(what, what), name, obj, options).lines()


def _skip_foreign(app: Sphinx, what: str, name: str, obj: object, skip: bool, options: object) -> bool | None:
    # A class of another project that we pass on, as pendulum.Date, is documented there.
    if not (inspect.isclass(obj) or inspect.isroutine(obj)):
        return None
    owner = obj if getattr(obj, "__module__", None) else getattr(obj, "__objclass__", obj)
    return None if str(getattr(owner, "__module__", "feidi")).startswith("feidi") else True


def _pass_alias(app: Sphinx, env: object, node: Element, shown: Element) -> Element | None:
    # A union or a foreign class that a package lists has no entry of its own, and a name that two packages list
    # has no one place: they are shown without a link.
    home, _, name = str(node.get("reftarget")).rpartition(".")
    public = [module for key, module in sys.modules.items() if key.split(".")[0] == "feidi"]
    listed = [getattr(module, name) for module in public if name in getattr(module, "__all__", ())]
    ours = [inspect.isclass(thing) and thing.__module__.startswith("feidi") for thing in listed]
    at_home = getattr(sys.modules.get(home), name, None)
    two_places = len({id(thing) for thing in listed}) > 1 and any(thing is at_home for thing in listed)
    return shown if listed and (two_places or not any(ours)) else None


def setup(app: Sphinx) -> None:
    """Connect what reads our docstrings; a grammar for lark is shown in one colour."""
    app.add_lexer("lark", TextLexer)
    app.connect("autodoc-process-docstring", _read_numpydoc)
    app.connect("autodoc-skip-member", _skip_foreign)
    app.connect("missing-reference", _pass_alias)
