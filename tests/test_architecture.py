"""The folder tree is the architecture, and these tests say so."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

from every import every

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "socialroi_desktop"
MODULES = sorted(PACKAGE.rglob("*.py"))
WITHOUT_QT = (
    "catalogue",
    "decoding",
    "domain",
    "errors",
    "ingest",
    "metrics",
    "operations",
    "paths",
    "queries",
    "reports",
    "store",
)
HEAVY = (
    "PIL",
    "av",
    "babel",
    "hypothesis",
    "jinja2",
    "numpy",
    "pandas",
    "pillow_heif",
    "pyqtgraph",
    "rapidfuzz",
    "sqlite_utils",
)
DRAWERS = frozenset({"common", "helpers", "manager", "misc", "util", "utils"})
SQL = re.compile(
    r"\.execute(?:many|script)?\(|\b(?:SELECT|PRAGMA|DELETE FROM|(?:INSERT|REPLACE)(?: OR \w+)? INTO) |\bUPDATE\b.+\bSET\b"
)
# Calls whose text argument the user reads.
SHOWS_TEXT = frozenset(
    {
        "QAction",
        "QCheckBox",
        "QDockWidget",
        "QGroupBox",
        "QLabel",
        "QMenu",
        "QPushButton",
        "QRadioButton",
        "QToolButton",
        "addAction",
        "addMenu",
        "addRow",
        "addTab",
        "setAccessibleDescription",
        "setAccessibleName",
        "setPlaceholderText",
        "setStatusTip",
        "setText",
        "setTitle",
        "setToolTip",
        "setWhatsThis",
        "setWindowTitle",
        "showMessage",
    }
)


def name_of(module: Path) -> str:
    parts = module.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_import_contracts_hold():
    answer = python(
        "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_cache=True))",
    )
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_everything_below_the_view_models_works_without_qt():
    names = [name_of(module) for module in MODULES if name_of(module).split(".")[1:2] != []]
    core = [name for name in names if name.split(".")[1] in WITHOUT_QT]
    assert len(core) > len(WITHOUT_QT) / 2
    code = (
        "import importlib, sys\n"
        "for name in ('PySide6', 'shiboken6', 'pyqtgraph', 'qtawesome', 'qtpy'): sys.modules[name] = None\n"
        f"for name in {core}: importlib.import_module(name)\n"
    )
    answer = python(code)
    assert answer.returncode == 0, answer.stderr


@pytest.mark.parametrize("module", ["app", "cli", "__main__"])
def test_nothing_heavy_is_imported_before_the_window_shows(module):
    if not (PACKAGE / f"{module}.py").is_file():
        pytest.skip(f"there is no {module} yet")
    answer = python(
        f"import sys, socialroi_desktop.{module}\nprint(*(name for name in {HEAVY} if name in sys.modules))"
    )
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout.split() == []


# One test for all modules: a test each would take longer to begin and end than what it asks.
def test_every_module_is_small_named_for_what_it_is_and_says_why():
    assert len(MODULES) > 1000
    assert [f"{name_of(module)}: {fault}" for module in MODULES for fault in faults(module)] == []


def faults(module: Path) -> Iterator[str]:
    text = module.read_text("utf-8")
    if module.stem in DRAWERS:
        yield "the name is that of a drawer"
    if (lines := len(text.splitlines())) > 300:
        yield f"{lines} lines"
    if not ast.get_docstring(ast.parse(text)):
        yield "it says nowhere why it exists"
    if not module.is_relative_to(PACKAGE / "store") and (found := SQL.search(text)):
        yield f"“{found[0]}” belongs into the store"


def test_faults_of_a_module_are_found(tmp_path):
    module = tmp_path / "utils.py"
    module.write_text("pass\n" * 301, "utf-8")
    assert len(list(faults(module))) == 3


@pytest.mark.parametrize(
    "line",
    [
        "rows = connection.execute(statement)",
        "connection.executemany(text, rows)",
        "FOUND = 'SELECT t.id FROM post t'",
        "GONE = f'DELETE FROM {entity}'",
        "MADE = 'INSERT OR IGNORE INTO post VALUES (1)'",
        "TOLD = f'UPDATE {entity} AS t SET channel = ?'",
    ],
)
def test_sql_is_found_in_every_module_but_those_of_the_store(tmp_path, monkeypatch, line):
    monkeypatch.setattr(sys.modules[__name__], "PACKAGE", tmp_path)
    found = {}
    for folder in ("operations", "store"):
        module = tmp_path / folder / "rows.py"
        module.parent.mkdir()
        module.write_text(f'"""Says why."""\n\n{line}\n', "utf-8")
        found[folder] = list(faults(module))
    assert len(found["operations"]) == 1
    assert found["store"] == []


def test_views_show_no_text_that_cannot_be_translated():
    views = sorted((PACKAGE / "views").rglob("*.py"))
    assert len(views) > 100
    found = [
        f"{module}:{line}: {text}"
        for module in views
        for line, text in untranslated(ast.parse(module.read_text("utf-8")))
    ]
    assert found == []


@every(
    ("code", "count"),
    [
        ("label.setText('Net sales')", 1),
        ("QLabel(f'{n} rows')", 1),
        ("menu.addAction(icon, 'Undo')", 1),
        ("QtWidgets.QLabel(text='Cost')", 1),
        ("label.setText('Net ' + amount)", 1),
        ("label.setText('Net' if short else self.tr('Net sales'))", 1),
        ("label.setText('{} rows'.format(n))", 1),
        ("label.setText(self.tr('Net sales'))", 0),
        ("label.setText(translate('Roi', '{n} rows').format(n=n))", 0),
        ("label.setText('')", 0),
        ("label.setText('-')", 0),
        ("label.setText(figure.text)", 0),
        ("label.setObjectName('title')", 0),
    ],
)
def test_the_search_for_untranslated_text_finds_what_it_should(code, count):
    assert len(list(untranslated(ast.parse(code)))) == count


def untranslated(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Give line and text of every literal with a letter that goes straight into a call that shows it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) in SHOWS_TEXT:
            arguments = chain(node.args, (keyword.value for keyword in node.keywords))
            for literal in chain.from_iterable(map(literals, arguments)):
                yield node.lineno, literal


def called(node: ast.Call) -> str:
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def literals(node: ast.expr) -> Iterator[str]:
    """Give the literal texts that `node` may evaluate to, not those handed to another call first."""
    match node:
        case ast.Constant(value=str(text)) if any(map(str.isalpha, text)):
            yield text
        case ast.JoinedStr() if any(True for part in node.values for _ in literals(part)):
            yield ast.unparse(node)
        case ast.BinOp():
            yield from chain(literals(node.left), literals(node.right))
        case ast.IfExp():
            yield from chain(literals(node.body), literals(node.orelse))
        case ast.Call(func=ast.Attribute(value=template, attr="format")):
            yield from literals(template)
