"""Writes what the SDK's services send and give, as data for the runtime and for the tables: `services.txt` says which of them.

    python test/workspace/sdk_types.py        (packages: databricks-sdk==0.156.0)

A method of the SDK that does not look as most do (a verb, a path, a query or a body, and a dataclass, a list or pages of one) is an error here.
"""

import ast
import dataclasses
import enum
import importlib
import inspect
import json
import re
import textwrap
import typing
from pathlib import Path

from databricks.sdk import WorkspaceClient

ROOT = Path(__file__).resolve().parent.parent.parent
# Large parts that no agent reads; they stay dicts.
PLAIN = set((Path(__file__).parent / "plain.txt").read_text().split())

types: dict[str, str] = {}
enums: dict[str, str] = {}
modules: dict[str, str] = {}


# Python has the same name in more than one module: all but the first are called after their modules here.
taken: dict[str, type] = {}
renamed: dict[str, str] = {}


def name_of(cls: type) -> str:
    name = cls.__name__
    if taken.setdefault(name, cls) is cls:
        return name
    own = cls.__module__.rsplit(".", 1)[1].title() + name
    renamed[own] = name
    return own


def module_of(name: str):
    return importlib.import_module(f"databricks.sdk.service.{name}")


def collect_enum(cls: type) -> str:
    name = name_of(cls)
    modules[name] = cls.__module__.rsplit(".", 1)[1]
    members = [m.name if m.name == m.value else f"{m.name}={m.value}" for m in cls]
    enums[name] = " ".join(members)
    return name


def function_tree(function: typing.Any) -> ast.FunctionDef:
    return ast.parse(textwrap.dedent(inspect.getsource(function))).body[0]


def field_kind(value: ast.expr, names: dict[str, typing.Any], where: str) -> tuple[str, str]:
    """How a field is read from what the API sent: the name there, and the kind of it."""
    if not isinstance(value, ast.Call):
        raise SystemExit(f"{where}: {ast.unparse(value)}")
    function = ast.unparse(value.func)
    if function == "d.get":
        return value.args[0].value, ""
    wire = value.args[1].value
    if function in ("_int64", "_repeated_int64"):
        return wire, "int"
    if function in ("_timestamp", "_duration", "_fieldmask"):
        return wire, "protobuf"
    if len(value.args) < 3:
        raise SystemExit(f"{where}: {ast.unparse(value)}")
    cls = eval(ast.unparse(value.args[2]), names)
    many = "[]" if function.startswith("_repeated") else ""
    if cls.__name__ in PLAIN:
        return wire, "plain" + many
    return wire, (collect_enum(cls) if issubclass(cls, enum.Enum) else collect(cls)) + many


def collect(cls: type) -> str:
    """A dataclass: its fields in the order of its constructor, as `name=wire:Kind`."""
    name = name_of(cls)
    if name in types:
        return name
    types[name] = ""
    modules[name] = cls.__module__.rsplit(".", 1)[1]
    names = vars(importlib.import_module(cls.__module__))
    made = next(n for n in ast.walk(function_tree(cls.from_dict)) if isinstance(n, ast.Call) and ast.unparse(n.func) == "cls")
    kinds = {k.arg: field_kind(k.value, names, f"{cls.__name__}.{k.arg}") for k in made.keywords}
    fields = []
    for field in dataclasses.fields(cls):
        if field.name not in kinds:
            raise SystemExit(f"{cls.__name__}.{field.name} is not read")
        wire, kind = kinds[field.name]
        fields.append(field.name + (f"={wire}" if wire != field.name else "") + (f":{kind}" if kind else ""))
    check_as_dict(cls, [field.name for field in dataclasses.fields(cls)])
    types[name] = " ".join(fields)
    return name


def check_as_dict(cls: type, fields: list[str]) -> None:
    order = re.findall(r"if self\.(\w+)(?: is not None)?:", inspect.getsource(cls.as_dict))
    if order != sorted(order) or sorted(order) != sorted(fields):
        raise SystemExit(f"{cls.__name__}.as_dict has an order of its own: {order}")


def entry(name: str, parameter: inspect.Parameter) -> str:
    return name + ("=" if parameter.default is not inspect.Parameter.empty else "")


def parameters_of(method: typing.Any) -> list[str]:
    out, marked = [], False
    for name, parameter in inspect.signature(method).parameters.items():
        if name == "self":
            continue
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY and not marked:
            out.append("*")
            marked = True
        out.append(entry(name, parameter))
    return out


def template(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return node.value
    return "".join(p.value if isinstance(p, ast.Constant) else place(ast.unparse(p.value)) for p in node.values)


def place(text: str) -> str:
    """A parameter in a path; `{/name}` is one of many segments, whose characters are escaped."""
    many = re.fullmatch(r"_escape_multi_segment_path_parameter\((\w+)\)", text)
    return "{/" + many[1] + "}" if many else "{" + text + "}"


def sent_value(name: str, value: ast.expr, where: str) -> str:
    """How a parameter is sent: as it is, or by a member of it, which others do not have."""
    text = ast.unparse(value)
    forms = {
        name: "",
        f"{name}.value": ":value",
        f"{name}.as_dict()": ":as_dict",
        f"[v for v in {name}]": "",
        f"[v.as_dict() for v in {name}]": ":as_dict[]",
        f"[v.value for v in {name}]": ":value[]",
    }
    if text not in forms:
        raise SystemExit(f"{where}: {text}")
    return forms[text]


def operation(service: str, name: str, method: typing.Any) -> tuple[dict[str, str], dict[str, str]]:
    where = f"{service}.{name}"
    tree = function_tree(method)
    names = vars(inspect.getmodule(method))
    does = [n for n in ast.walk(tree) if isinstance(n, ast.Call) and ast.unparse(n.func) == "self._api.do"]
    if len(does) != 1 or any(k.arg == "raw" for k in does[0].keywords):
        raise SystemExit(f"{where}: an operation of its own")
    verb = does[0].args[0].value
    path = template(does[0].args[1])
    holder = "query" if any(k.arg == "query" for k in does[0].keywords) else "body"
    sends, presets, fresh = [], [], ""
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith(" not in query") and "page_token" not in ast.unparse(node.test):
            presets.append(ast.unparse(node.body[0]))
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("== ''"):
            fresh = ast.unparse(node.body[0].targets[0])
    for statement in tree.body:
        if not (isinstance(statement, ast.If) and isinstance(statement.body[0], ast.Assign)):
            continue
        target = statement.body[0].targets[0]
        if isinstance(target, ast.Subscript) and ast.unparse(target.value) in ("query", "body") and ast.unparse(statement.test).endswith(" is not None"):
            parameter = ast.unparse(statement.test).split(" ")[0]
            if ast.unparse(target.value) != holder:
                raise SystemExit(f"{where}: a query and a body")
            wire = target.slice.value
            how = sent_value(parameter, statement.body[0].value, where)
            sends.append(parameter + (f"={wire}" if wire != parameter else "") + how)
    # what asks again while it is not done is written by hand
    given = [n for n in ast.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute) and n.func.attr == "from_dict"]
    paged = [n for n in ast.walk(tree) if isinstance(n, ast.Yield)]
    listed = re.search(r"parsed = (\w+)\.from_dict\(json\)\.(\w+)", inspect.getsource(method))
    gives = ""
    if listed:
        holder_class = names[listed[1]]
        hint = next(a for a in typing.get_args(typing.get_type_hints(holder_class, names)[listed[2]]) if a is not type(None))
        gives = f"{listed[2]}:{collect(typing.get_args(hint)[0])}[]"
    elif paged:
        key = re.search(r'if "(\w+)" in json', inspect.getsource(method))[1]
        if not re.search(r'query\["page_token"\] = json\["next_page_token"\]', inspect.getsource(method)):
            raise SystemExit(f"{where}: pages of its own")
        gives = f"{key}:{collect(eval(ast.unparse(given[0].func.value), names))}*"
    elif given:
        gives = collect(eval(ast.unparse(given[0].func.value), names))
    row = {"ask": f"{verb} {path}", holder: " ".join(sends), "gives": gives}
    if presets:
        row["preset"] = ";".join(re.sub(r"query\['(\w+)'\] = (\d+)", r"\1=\2", p) for p in presets)
    if fresh:
        row["fresh"] = fresh
    parameters = " ".join(parameters_of(method))
    return {"parameters": parameters, **{k: v for k, v in row.items() if v}}, {"parameters": parameters, "gives": gives}


def attribute_class(service: str) -> type:
    """The class of a service, without what the SDK adds by hand."""
    hint = getattr(WorkspaceClient, service).fget.__annotations__["return"]
    return eval(hint, dict(vars(importlib.import_module("databricks.sdk")))) if isinstance(hint, str) else hint


operations: dict[str, dict[str, dict[str, str]]] = {}
signatures: dict[str, dict[str, dict[str, str]]] = {}
classes: dict[str, str] = {}

for line in (Path(__file__).parent / "services.txt").read_text().splitlines():
    words = line.split("#")[0].split()
    if not words:
        continue
    kind, *rest = words
    if kind == "type":  # of methods that are written by hand, and of arguments
        module, name = rest[0].split(".")
        cls = getattr(module_of(module), name)
        collect_enum(cls) if issubclass(cls, enum.Enum) else collect(cls)
        continue
    cls = attribute_class(kind)
    classes[kind] = cls.__name__
    for name in rest:
        run, row = operation(kind, name, getattr(cls, name))
        operations.setdefault(kind, {})[name] = run
        signatures.setdefault(kind, {})[name] = row


def table(name: str, doc: str, content: object) -> str:
    return f"/** {doc} */\nexport const {name} = {json.dumps(content, indent=2)} as const;\n"


head = "/** Written by test/workspace/sdk_types.py from databricks-sdk 0.156.0. */\n"
kinds = "Fields of the SDK's dataclasses, in the order of their constructors: `name=wire:Kind`, where the wire's name and the kind may be left out."
names = "Members of the SDK's enums: `NAME=value`."
same = "Those whose name in Python another one has as well: what Python calls them."
types_text = head + table("sdkTypes", kinds, dict(sorted(types.items()))) + "\n" + table("sdkEnums", names, dict(sorted(enums.items()))) + "\n" + table("sdkRenamed", same, dict(sorted(renamed.items())))
runtime = ROOT / "src/runtime/databricks"
(runtime / "sdk-types.ts").write_text(types_text, encoding="utf-8")
rows = "What each method asks for: verb and path, what of its parameters goes into the query or the body, and what it gives: a dataclass, `field:Class[]` a list of the answer, `field:Class*` pages of one."
(runtime / "sdk-operations.ts").write_text(
    head + table("sdkClasses", "Python's classes of the services.", classes) + "\n" + table("sdkOperations", rows, operations), encoding="utf-8"
)
values = head + '/** Dataclasses and enums of databricks.sdk that programs name. */\nimport { sdkClass, sdkEnum, type SdkObject } from "./sdk-object.js";\n\n'
for name in sorted(types):
    values += f'export const {name} = sdkClass("{name}");\nexport type {name} = SdkObject;\n'
for name in sorted(enums):
    values += f'export const {name} = sdkEnum("{name}");\n'
(runtime / "sdk-values.ts").write_text(values, encoding="utf-8")
(ROOT / "src/libraries/databricks/sdk-types.ts").write_text(
    types_text
    + "\n" + table("sdkModules", "The modules of databricks.sdk.service that have them.", dict(sorted(modules.items())))
    + "\n" + table("sdkMethods", "Parameters and results of the services' methods that are data.", signatures),
    encoding="utf-8",
)
