"""Finds the texts the app can show in its source, by reading it: nothing is imported, nothing is run.

A text is marked by the function it is given to, looked up through the imports of its module: `self.tr` and `translate` above
Qt; below it the declarations and errors of `MARKERS`, and `N_` for a text that stands by itself. Knows no file format.
"""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from words_markers import FACTS, MARK, MARKED_BEFORE, MARKERS, PACKAGE, TRANSLATE, Marker

Function = ast.FunctionDef | ast.AsyncFunctionDef
# How a name is used and which sign stands between two values: half of all nodes.
_HOLD_NOTHING = frozenset({"ctx", "op"})


class WordsError(Exception):
    """A text that cannot be found by reading; says file and line."""


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """One text: where it is asked for (`context`), the English, a note for the translator, whether it has plural forms."""

    context: str
    source: str
    comment: str = ""
    numerus: bool = False
    file: str = ""


def nodes_of(tree: ast.AST) -> list[ast.AST]:
    """Return every node of a tree, as `ast.walk` gives them but quicker, and without those that hold nothing."""
    found = [tree]
    for node in found:
        found += _inside(node)
    return found


def _inside(node: ast.AST) -> list[ast.AST]:
    found: list[ast.AST] = []
    for name in node._fields:
        value = getattr(node, name, None)
        if isinstance(value, list):
            found += [each for each in value if isinstance(each, ast.AST)]
        elif isinstance(value, ast.AST) and name not in _HOLD_NOTHING:
            found.append(value)
    return found


class Module:
    """One module: its tree, its imports, what its names are set to."""

    def __init__(self, path: Path, root: Path) -> None:
        self.file = path.relative_to(root).as_posix()
        self.name = ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
        self.tree = ast.parse(path.read_text("utf-8"))
        self.nodes = nodes_of(self.tree)
        self.imported = {
            name.asname or name.name: f"{node.module}.{name.name}"
            for node in self.nodes
            if isinstance(node, ast.ImportFrom)
            for name in node.names
        }
        self._set: dict[ast.AST, dict[str, list[ast.expr]]] = {}

    def full_name(self, node: ast.expr) -> str:
        """Return what an expression is called in full, through the imports; "" for what has no name."""
        if isinstance(node, ast.Name):
            return self.imported.get(node.id, f"{self.name}.{node.id}")
        if isinstance(node, ast.Attribute):
            within = self.full_name(node.value)
            return f"{within}.{node.attr}" if within else ""
        return ""

    def set_to(self, scope: ast.AST, name: str) -> list[ast.expr]:
        """Return everything a name is set to inside a function or the module."""
        if scope not in self._set:
            self._set[scope] = _assignments(scope)
        return self._set[scope].get(name, [])


class Reader(ast.NodeVisitor):
    """Walks one module and gathers its texts in `found`."""

    def generic_visit(self, node: ast.AST) -> None:
        """Go on with what is inside."""
        for inner in _inside(node):
            self.visit(inner)

    def __init__(self, module: Module, modules: dict[str, Module]) -> None:
        self._module, self._modules = module, modules
        self._classes: list[ast.ClassDef] = []
        self._functions: list[Function] = []
        self.found: list[Message] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Take what a record is called, then what is inside."""
        self._classes.append(node)
        for line in node.body if self._module.name.startswith(f"{PACKAGE}.domain.") else ():
            if (
                isinstance(line, ast.AnnAssign)
                and line.value
                and (fact := FACTS.get(ast.unparse(line.target)))
            ):
                self._take(fact, line.value)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Remember the function, so that a local name can be followed; take what a marker shows where nothing is given."""
        marker = MARKERS.get(f"{self._module.name}.{node.name}")
        for argument, value in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True):
            if marker is not None and value is not None and argument.arg in marker.places:
                self._take(marker.context, value)
        self._functions.append(node)
        self.generic_visit(node)
        self._functions.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Take the texts given to a marker."""
        method = f".{node.func.attr}" if isinstance(node.func, ast.Attribute) else ""
        name = self._module.full_name(node.func)
        if method == ".tr":
            self._take_tr(node)
        elif name == TRANSLATE:
            self._add(self._literal(node.args[0]), *self._words(node, node.args[1:]))
        elif marker := MARKERS.get(method) or MARKERS.get(name):
            self._take_marked(marker, node)
        self.generic_visit(node)

    def _take_tr(self, node: ast.Call) -> None:
        whose = node.func.value if isinstance(node.func, ast.Attribute) else None
        if not (isinstance(whose, ast.Name) and whose.id == "self" and self._classes):
            raise self._wrong(node, "use self.tr inside a class of Qt and translate elsewhere")
        self._add(self._classes[-1].name, *self._words(node, node.args))

    def _words(self, node: ast.Call, arguments: list[ast.expr]) -> tuple[str, str, bool]:
        if not arguments or node.keywords:
            raise self._wrong(node, "give text, note and number by position")
        comment = self._literal(arguments[1]) if len(arguments) > 1 else ""
        return self._literal(arguments[0]), comment, len(arguments) > 2

    def _literal(self, node: ast.expr) -> str:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        raise self._wrong(node, f"“{ast.unparse(node)}” is no literal text")

    def _take_marked(self, marker: Marker, node: ast.Call) -> None:
        for place in marker.places:
            value = _argument(node, place)
            if value is not None:
                self._take(marker.context, value)
        for pair in node.args if marker.pairs else ():
            if not (isinstance(pair, ast.Tuple) and len(pair.elts) == 2):
                raise self._wrong(pair, "a pair of id and text is wanted")
            self._take(marker.context, pair.elts[1])

    def _take(self, context: str, value: ast.expr) -> None:
        for text in filter(None, self._texts(value)):
            self._add(context, text, "", context == "Sentences" and "{count}" in text)

    def _texts(self, node: ast.expr) -> Iterator[str]:
        """Give the texts an expression can be; those marked elsewhere are found there."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.IfExp):
            yield from self._texts(node.body)
            yield from self._texts(node.orelse)
        elif (table := _table(node)) is not None:
            for value in (*self._dict_values(table), *(node.args[1:] if isinstance(node, ast.Call) else ())):
                yield from self._texts(value)
        elif isinstance(node, ast.Name):
            for value in self._behind(node):
                yield from self._texts(value)
        elif not self._marked_before(node):
            raise self._wrong(node, f"“{ast.unparse(node)}” is no literal text; mark its texts by N_")

    def _marked_before(self, node: ast.expr) -> bool:
        if isinstance(node, ast.Call):
            return self._module.full_name(node.func) == MARK
        if isinstance(node, ast.Subscript):
            return isinstance(node.slice, ast.Constant) and node.slice.value in MARKED_BEFORE
        return isinstance(node, ast.Attribute) and node.attr in MARKED_BEFORE

    def _behind(self, node: ast.Name) -> Sequence[ast.expr]:
        """Follow a name to what it is set to: in the function, the module, or the module it is imported from."""
        for scope in (*reversed(self._functions), self._module.tree):
            if values := self._module.set_to(scope, node.id):
                return values
            if isinstance(scope, Function) and self._is_given(scope, node.id):
                return ()
        home, _, name = self._module.imported.get(node.id, "").rpartition(".")
        if home in self._modules and (values := self._modules[home].set_to(self._modules[home].tree, name)):
            return values
        raise self._wrong(node, f"where “{node.id}” comes from is not to be seen; mark its texts by N_")

    def _is_given(self, function: Function, name: str) -> bool:
        """Tell whether a name is a text given to a marker itself: its callers are read."""
        marker = MARKERS.get(f"{self._module.name}.{function.name}") or MARKERS.get(f".{function.name}")
        given = [argument.arg for argument in (*function.args.args, *function.args.kwonlyargs)]
        return marker is not None and name in given

    def _dict_values(self, node: ast.Name) -> Iterator[ast.expr]:
        for value in self._behind(node):
            inner = value.args[0] if isinstance(value, ast.Call) and value.args else value
            if not isinstance(inner, ast.Dict):
                raise self._wrong(value, f"“{node.id}” is no table of texts; mark its texts by N_")
            yield from inner.values

    def _add(self, context: str, source: str, comment: str, numerus: bool) -> None:
        self.found.append(Message(context, source, comment, numerus, self._module.file))

    def _wrong(self, node: ast.AST, why: str) -> WordsError:
        return WordsError(f"{self._module.file}:{getattr(node, 'lineno', 0)}: {why}")


def _argument(node: ast.Call, place: int | str) -> ast.expr | None:
    if isinstance(place, int):
        return node.args[place] if place < len(node.args) else None
    return next((keyword.value for keyword in node.keywords if keyword.arg == place), None)


def _table(node: ast.expr) -> ast.Name | None:
    """Return the name in `NAME[...]` and `NAME.get(...)`."""
    inner = node.value if isinstance(node, ast.Subscript) else None
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get":
        inner = node.func.value
    return inner if isinstance(inner, ast.Name) and inner.id != "row" else None


def _assignments(scope: ast.AST) -> dict[str, list[ast.expr]]:
    found: dict[str, list[ast.expr]] = {}
    for node in nodes_of(scope):
        if isinstance(node, ast.AnnAssign) and node.value:
            pairs: list[tuple[ast.expr, ast.expr]] = [(node.target, node.value)]
        elif isinstance(node, ast.Assign):
            pairs = [pair for target in node.targets for pair in _paired(target, node.value)]
        else:
            continue
        for target, value in pairs:
            if isinstance(target, ast.Name):
                found.setdefault(target.id, []).append(value)
    return found


def _paired(target: ast.expr, value: ast.expr) -> list[tuple[ast.expr, ast.expr]]:
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        return list(zip(target.elts, value.elts, strict=False))
    return [(target, value)]


def modules_below(root: Path) -> list[Module]:
    """Read every module of the package below `root`."""
    return [Module(path, root) for path in sorted((root / PACKAGE).rglob("*.py"))]


def texts_of_source(modules: Sequence[Module]) -> list[Message]:
    """Return every text marked in the modules; WordsError names the first that cannot be read."""
    by_name = {module.name: module for module in modules}
    found: list[Message] = []
    for module in modules:
        reader = Reader(module, by_name)
        reader.visit(module.tree)
        found += reader.found
    return found
