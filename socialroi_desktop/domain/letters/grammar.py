"""What a template may hold: fields, conditions on fields, words beside them, and nothing that runs, loops or reaches out.

The sandbox of jinja2 is the second wall; this is the first: only the named parts of its syntax are let through at all.
"""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from socialroi_desktop.domain.letters.fields import MERGE_FIELDS

if TYPE_CHECKING:
    from jinja2 import nodes
    from jinja2.sandbox import SandboxedEnvironment


class Missing:
    """A field without a value: false in a condition, a mark that `open_fields` finds where it is written."""

    def __init__(self, field_id: str) -> None:
        self.field_id = field_id

    def __bool__(self) -> bool:
        return False

    def __str__(self) -> str:
        return f"⟦{self.field_id}⟧"


def _default(value: Any, other: str = "") -> Any:
    return value or other


def _changed(method: str) -> Any:
    def apply(value: Any) -> Any:
        return value if isinstance(value, Missing) else getattr(str(value), method)()

    return apply


FILTERS = {"default": _default} | {name: _changed(name) for name in ("upper", "lower", "title", "capitalize")}


@cache
def environment() -> "SandboxedEnvironment":
    """Return the sandbox in which templates are read and written: plain text, no globals, only `FILTERS`."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    made = SandboxedEnvironment(
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
        cache_size=0,
    )
    made.globals.clear()
    made.tests.clear()
    made.filters.clear()
    made.filters.update(FILTERS)
    return made


def parts_of(tree: "nodes.Template") -> Iterator[tuple["nodes.Node", int]]:
    """Give every part of a template with how deep it stands, without recursion: a template may be deeper than the stack."""
    waiting: list[tuple[nodes.Node, int]] = [(tree, 0)]
    while waiting:
        node, depth = waiting.pop()
        yield node, depth
        waiting.extend((child, depth + 1) for child in node.iter_child_nodes())


def is_allowed(node: "nodes.Node") -> bool:
    """Tell whether a part may stand in a template; names are let through, whether they are fields or not."""
    from jinja2 import nodes

    if isinstance(node, nodes.Filter):
        spread = node.kwargs or node.dyn_args is not None or node.dyn_kwargs is not None
        return node.name in FILTERS and not spread and len(node.args) <= (node.name == "default")
    if isinstance(node, nodes.Operand):
        return node.op in ("eq", "ne")
    if isinstance(node, nodes.Const):
        return isinstance(node.value, str)
    if isinstance(node, nodes.Name):
        return node.ctx == "load"
    return isinstance(
        node,
        nodes.Template
        | nodes.Output
        | nodes.TemplateData
        | nodes.If
        | nodes.Not
        | nodes.And
        | nodes.Or
        | nodes.Compare,
    )


def context(values: "dict[str, str]") -> "dict[str, str | Missing]":
    """Return what a template is written with: each field's value, or the mark of a missing one."""
    return {name: values[name] if values.get(name, "").strip() else Missing(name) for name in MERGE_FIELDS}
