"""Records what CPython's own parser makes of the fixtures, for parser.test.ts to compare with.

Run by hand with Python 3.12 or later: python3.12 test/parser/record.py
Writes test/parser/recordings.json: for each fixture, a list of its module's statements in the normal form below;
and test/parser/rejections.json: for each fixture in errors/, the line and message of CPython's SyntaxError.

Normal form: a node is [kind, "line:column-line:column", *fields], columns being UTF-8 bytes from 0, as CPython has
them. Nodes that have no position in CPython have "" there. Lists are
lists, absent fields null.
"""

import ast
import hashlib
import json
import pathlib
import struct
import sys

ROOT = pathlib.Path(__file__).parents[2]
OPERATORS = {
    "Add": "+", "Sub": "-", "Mult": "*", "MatMult": "@", "Div": "/", "Mod": "%", "Pow": "**", "LShift": "<<",
    "RShift": ">>", "BitOr": "|", "BitXor": "^", "BitAnd": "&", "FloorDiv": "//", "Invert": "~", "Not": "not",
    "UAdd": "+", "USub": "-", "Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=", "Is": "is",
    "IsNot": "is not", "In": "in", "NotIn": "not in", "And": "and", "Or": "or",
}  # fmt: skip
RENAMED = {"alias": "Alias", "keyword": "Keyword", "arg": "Arg", "arguments": "Arguments", "withitem": "WithItem",
           "comprehension": "Comprehension", "match_case": "MatchCase"}  # fmt: skip
IGNORED = {"ctx", "type_comment", "type_ignores", "simple", "kind"}
DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def normalise(value):
    if isinstance(value, list):
        return [normalise(item) for item in value]
    if isinstance(value, ast.AST):
        return SPECIAL.get(type(value).__name__, plain)(value)
    return value


def plain(node):
    name = type(node).__name__
    if name in OPERATORS:
        return OPERATORS[name]
    fields = [normalise(getattr(node, field, None)) for field in node._fields if field not in IGNORED]
    if isinstance(node, DOCUMENTED):
        fields.append(ast.get_docstring(node, clean=False))
    return [RENAMED.get(name, name), position(node), *fields]


def documented(node):
    if ast.get_docstring(node, clean=False) is not None:
        doc, node.body = ast.get_docstring(node, clean=False), node.body[1:]
        result = plain(node)
        result[-1] = doc
        return result
    return plain(node)


def position(node):
    if not hasattr(node, "lineno"):
        return ""
    return f"{node.lineno}:{node.col_offset}-{node.end_lineno}:{node.end_col_offset}"


def constant(node):
    return ["Constant", position(node), *constant_value(node.value)]


def constant_value(value):
    if isinstance(value, bool) or value is None or value is ...:
        return [str(value)]
    if isinstance(value, int):
        return ["int", hex(value)]
    if isinstance(value, float):
        return ["float", struct.pack(">d", value).hex()]
    if isinstance(value, complex):
        return ["complex", struct.pack(">d", value.imag).hex()]
    if isinstance(value, bytes):
        return ["bytes", value.hex()]
    return ["str", value]


def joined(node):
    values = [["Text", value.value] if isinstance(value, ast.Constant) else normalise(value) for value in node.values]
    values = [value for value in values if value != ["Text", ""]]
    return ["JoinedStr", position(node), values]


def formatted(node):
    conversion = None if node.conversion == -1 else chr(node.conversion)
    spec = joined(node.format_spec)[2] if node.format_spec else None
    return ["FormattedValue", normalise(node.value), conversion, spec]


def arguments(node):
    plain_args = node.posonlyargs + node.args
    defaults = [None] * (len(plain_args) - len(node.defaults)) + node.defaults
    with_defaults = [[normalise(arg), normalise(default)] for arg, default in zip(plain_args, defaults)]
    keyword_only = [[normalise(arg), normalise(default)] for arg, default in zip(node.kwonlyargs, node.kw_defaults)]
    count = len(node.posonlyargs)
    rest = [normalise(node.vararg), keyword_only, normalise(node.kwarg)]
    return ["Arguments", "", with_defaults[:count], with_defaults[count:], *rest]


SPECIAL = {
    "Constant": constant,
    "JoinedStr": joined,
    "FormattedValue": formatted,
    "arguments": arguments,
    "Module": documented,
    "ClassDef": documented,
    "FunctionDef": documented,
    "AsyncFunctionDef": documented,
}


def module(data: bytes):
    _, _, body, docstring = normalise(ast.parse(data))
    return [docstring, *body]


def text(value) -> str:
    return json.dumps(value, separators=(",", ":"))


def hashes(data: bytes):
    return [hashlib.sha1(text(part).encode()).hexdigest()[:12] for part in module(data)]


def rejection(data: bytes):
    """The line and message of the error that CPython reports."""
    try:
        ast.parse(data)
    except SyntaxError as error:
        return [error.lineno, error.msg]
    raise AssertionError("this fixture should not parse: " + repr(data))


def main() -> None:
    fixtures = sorted((ROOT / "grammar-fixtures/parser").glob("*.py"))
    lines = [f"{text(fixture.name)}:{text(module(fixture.read_bytes()))}" for fixture in fixtures]
    (ROOT / "test/parser/recordings.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="ascii")
    broken = sorted((ROOT / "grammar-fixtures/parser/errors").glob("*.py"))
    errors = [f"{text(fixture.name)}:{text(rejection(fixture.read_bytes()))}" for fixture in broken]
    (ROOT / "test/parser/rejections.json").write_text("{\n" + ",\n".join(errors) + "\n}\n", encoding="ascii")


if __name__ == "__main__":
    sys.setrecursionlimit(20000)
    main()
