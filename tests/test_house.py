"""The doors of the house point one way, and this test keeps them shut the other way."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
HOUSE = ROOT / "narratives"
PURE = ("measures", "extract", "charts", "formats")
PANDAS_ROOMS = ("panels", "intake")

# What each room may import of the house. A room that is not listed here fails the test.
DOORS = {
    "measures": set(),
    "charts": set(),
    "formats": set(),
    "extract": {"measures"},
    "folding": set(),
    "panels": {"measures", "extract"},
    "intake": {"measures", "extract"},
    "models": {"measures"},
    "ledger": {"models", "measures", "folding"},
    "dossier": {"models", "measures", "panels", "folding", "intake"},
    "wording": {"models", "measures", "charts", "formats", "intake"},
    "forms": {"models", "ledger", "extract", "measures", "intake"},
    "sentences": {"dossier", "measures", "formats", "wording"},
    "pictures": {"sentences", "dossier", "measures", "formats", "charts", "wording"},
    "views": {"forms", "ledger", "dossier", "measures", "formats", "charts", "models", "wording", "pictures"},
    "templatetags": {
        "formats",
        "sentences",
        "measures",
        "charts",
        "wording",
        "dossier",
        "pictures",
        "doubting",
    },  # fmt: skip
    "stories": {"ledger", "models"},
    "management": {"ledger", "intake", "models", "stories", "extract", "measures", "wording", "formats"},
    "admin": {"ledger", "models"},
    "doubting": {"dossier", "measures", "formats", "wording"},
    "urls": {"views", "models"},
    "apps": set(),
    "migrations": {"models"},
}


def room_of(path: Path) -> str:
    return path.relative_to(HOUSE).parts[0].removesuffix(".py")


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def imported_rooms(path: Path) -> set[str]:
    ours = {name.split(".")[1] for name in imported(path) if name.startswith("narratives.")}
    return ours - {room_of(path)}


FILES = [p for p in sorted(HOUSE.rglob("*.py")) if room_of(p) != "__init__"]


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
def test_every_door_points_one_way(path):
    assert imported_rooms(path) - DOORS[room_of(path)] == set()


@pytest.mark.parametrize("room", PURE)
def test_a_pure_room_knows_no_django_and_no_pandas(room):
    heads = {name.split(".")[0] for p in FILES if room_of(p) == room for name in imported(p)}
    assert heads & {"django", "pandas", "numpy", "openpyxl"} == set()


def test_pandas_is_imported_only_where_it_is_used():
    heavy = {
        str(path.relative_to(ROOT))
        for path in FILES
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.Import | ast.ImportFrom) and "pandas" in ast.dump(node)
    }
    assert heavy == set()


def test_only_the_ledger_and_migrations_write_facts():
    """No other room saves, creates, updates or deletes rows of ours."""
    writes = ("save", "bulk_create", "bulk_update", "update_or_create", "get_or_create", "delete")
    allowed = {"ledger", "models", "migrations"}
    found = {
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in FILES
        if room_of(path) not in allowed and path.name not in ("people.py", "translations.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in writes
    }
    assert found == set()


def test_the_top_level_holds_the_house_and_its_porch_alone():
    porch = {"README.md", "Makefile", "uv.lock", "LICENSE", "pyproject.toml", "manage.py"}
    house = {"narratives", "config", "templates", "tests"}
    seen = {
        p.name
        for p in ROOT.iterdir()
        if not p.name.startswith(".") and not p.name.endswith((".sqlite3", "-wal", "-shm"))
    }
    assert seen - {"staticfiles", "docs"} <= porch | house


def test_no_template_carries_inline_script_style_or_unescaped_text():
    bad = ("<style", " style=", "|safe", "javascript:", " onclick=", " onchange=", " onload=", "hx-on")
    found = {
        f"{path.relative_to(ROOT)}: {word}"
        for path in sorted((ROOT / "templates").rglob("*.html"))
        for word in bad
        if word in path.read_text(encoding="utf-8")
    }
    assert found == set()
