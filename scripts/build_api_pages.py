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


def _assigned(tree: ast.Module, name: str) -> ast.expr | None:
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        if any(isinstance(target, ast.Name) and target.id == name for target in targets):
            return getattr(node, "value", None)
    return None


def modules(source: Path = SOURCE) -> dict[str, Path]:
    """Give every public top-level module that says what is public, with its file."""
    files = [*source.glob("*.py"), *source.glob("*/__init__.py")]
    found = {path.parent.name if path.name == "__init__.py" else path.stem: path for path in files}
    return {
        f"feidi.{name}": path
        for name, path in sorted(found.items())
        if path.parent != source or (not name.startswith("_") and path.name != "__init__.py")
        if _assigned(ast.parse(path.read_text(encoding="utf-8")), "__all__") is not None
    }


def face(source: Path = SOURCE) -> dict[str, str]:
    """Give the names of the package's face and where each lives."""
    value = _assigned(ast.parse((source / "__init__.py").read_text(encoding="utf-8")), "_FACE")
    return {} if value is None else dict(ast.literal_eval(value))


def pages() -> dict[str, str]:
    """Give every page under its file name."""
    public = modules()
    stems = {module: module.removeprefix("feidi.") for module in public}
    rows = (f"| `{name}` | `{module}` |" for name, module in sorted(face().items()))
    index = INDEX.format(toctree="\n".join(stems.values()), face="\n".join(rows))
    return {"index.md": index} | {f"{stem}.md": PAGE.format(module=module) for module, stem in stems.items()}


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
