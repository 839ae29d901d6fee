# SPDX-License-Identifier: Apache-2.0
"""Write docs/reference/api from the packages of src/feidi; nothing is imported.

Run it after adding a package or a name of the face: ``python scripts/build_api_pages.py``.
The pages are committed, and tests/house/test_api_pages.py fails when they are out of step.
"""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "feidi"
PAGES = ROOT / "docs" / "reference" / "api"

INDEX = """\
# Public API

Each page is one package of the library; what a package lists in `__all__` is public, and nothing else.

```{{toctree}}
:maxdepth: 1

{toctree}
```

## The face

These names are also reachable as `feidi.<name>`, loaded when first used.

| name | lives in |
|---|---|
{face}
"""

PAGE = """\
# {module}

```{{eval-rst}}
.. automodule:: {module}
   :members:
   :show-inheritance:
```
"""

# A package inside a package: what the outer one does not list already.
SECTION = """
## {module}

```{{eval-rst}}
.. automodule:: {module}
   :members: {members}
   :show-inheritance:
```
"""


def _assigned(tree: ast.Module, name: str) -> ast.expr | None:
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        if any(isinstance(target, ast.Name) and target.id == name for target in targets):
            return getattr(node, "value", None)
    return None


def _imported(stub: Path) -> dict[str, str]:
    """Return the names that a stub imports, each with the place it is imported from."""
    imports = [node for node in ast.parse(stub.read_bytes()).body if isinstance(node, ast.ImportFrom)]
    return {alias.name: str(node.module) for node in imports for alias in node.names}


def _listed(path: Path) -> list[str] | None:
    """Return the public names of a package or module, or ``None`` where it does not list them."""
    stub = path.with_suffix(".pyi")
    if stub.is_file():
        return sorted(_imported(stub))
    value = _assigned(ast.parse(path.read_bytes()), "__all__")
    return None if value is None else list(ast.literal_eval(value))


def public() -> dict[str, list[str]]:
    """Return every public package and top-level module that lists its names, with these names."""
    files = {
        ".".join(("feidi", *path.relative_to(SOURCE).with_suffix("").parts)).removesuffix(".__init__"): path
        for path in (*SOURCE.glob("*.py"), *SOURCE.rglob("__init__.py"))
    }
    found = {
        name: _listed(path)
        for name, path in sorted(files.items())
        if name != "feidi" and not any(part.startswith("_") for part in name.split("."))
    }
    return {name: listed for name, listed in found.items() if listed is not None}


def face() -> dict[str, str]:
    """Return the names of the package's face and where each lives."""
    return {
        name: place for name, place in _imported(SOURCE / "__init__.pyi").items() if name != "__version__"
    }


def _page(module: str, listed: dict[str, list[str]]) -> str:
    text, seen = PAGE.format(module=module), set(listed[module])
    for inner, names in listed.items():
        more = [name for name in names if name not in seen]
        if inner.startswith(f"{module}.") and more:
            text += SECTION.format(module=inner, members=", ".join(more))
            seen.update(more)
    return text


def pages() -> dict[str, str]:
    """Give every page under its file name."""
    listed = public()
    stems = {name: name.removeprefix("feidi.") for name in listed if name.count(".") == 1}
    rows = (f"| `{name}` | `{module}` |" for name, module in sorted(face().items()))
    index = INDEX.format(toctree="\n".join(stems.values()), face="\n".join(rows))
    return {"index.md": index} | {f"{stem}.md": _page(name, listed) for name, stem in stems.items()}


def main() -> None:
    """Write every page and remove what is left of packages that are gone."""
    written = pages()
    PAGES.mkdir(parents=True, exist_ok=True)
    for path in PAGES.glob("*.md"):
        if path.name not in written:
            path.unlink()
    for name, text in written.items():
        (PAGES / name).write_text(text, encoding="utf-8")
    print(f"{len(written)} pages in {PAGES.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
