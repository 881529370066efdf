"""Writes the fields of the SDK's dataclasses that agents see, as data for the runtime and for the tables.

    python test/workspace/sdk_types.py        (packages: databricks-sdk==0.156.0)
"""

import dataclasses
import enum
import json
import typing
from pathlib import Path

from databricks.sdk.service import catalog, dashboards, iam, serving, sql, vectorsearch, workspace

ROOT = Path(__file__).resolve().parent.parent.parent

ROOTS = [
    dashboards.GenieMessage,
    dashboards.GenieSpace,
    dashboards.GenieGetMessageQueryResultResponse,
    dashboards.GenieStartConversationResponse,
    sql.StatementResponse,
    sql.StatementParameterListItem,
    workspace.GetSecretResponse,
    iam.User,
    catalog.FunctionInfo,
    vectorsearch.QueryVectorIndexResponse,
    serving.QueryEndpointResponse,
]
# Large parts that no agent reads; they stay dicts.
PLAIN = {"RowFilterOptions", "TableConstraint", "DependencyList", "QueryFilter", "GenieFeedback"}

types: dict[str, dict[str, str]] = {}
named: dict[str, type] = {}
enums: dict[str, list[str]] = {}
modules: dict[str, str] = {}


def strip(hint: typing.Any) -> tuple[typing.Any, str]:
    """A type without Optional, List and Dict, and how it is held."""
    origin = typing.get_origin(hint)
    if origin is typing.Union:
        return strip(next(a for a in typing.get_args(hint) if a is not type(None)))
    if origin in (list, typing.List):
        return strip(typing.get_args(hint)[0])[0], "list"
    if origin in (dict, typing.Dict):
        return None, "dict"
    return hint, ""


def key_of(cls: type) -> str:
    """The name of a class in the tables: a second class of the same name has its module before it."""
    if named.setdefault(cls.__name__, cls) is cls:
        return cls.__name__
    return f"{cls.__module__.rpartition('.')[2]}.{cls.__name__}"


def collect(cls: type) -> None:
    key = key_of(cls)
    if key in types:
        return
    modules[key] = cls.__module__
    fields = types[key] = {}
    hints = typing.get_type_hints(cls)
    for field in dataclasses.fields(cls):
        inner, held = strip(hints[field.name])
        fields[field.name] = ""
        if not isinstance(inner, type) or inner.__name__ in PLAIN:
            continue
        if dataclasses.is_dataclass(inner):
            collect(inner)
            fields[field.name] = key_of(inner) + ("[]" if held == "list" else "")
        elif issubclass(inner, enum.Enum):
            modules[key_of(inner)] = inner.__module__
            enums[key_of(inner)] = [m.name for m in inner]
            fields[field.name] = key_of(inner) + ("[]" if held == "list" else "")


for root in ROOTS:
    collect(root)
for extra in (sql.Disposition, sql.Format, sql.ExecuteStatementRequestOnWaitTimeout, serving.ChatMessageRole):
    modules[key_of(extra)] = extra.__module__
    enums[key_of(extra)] = [m.name for m in extra]
# members whose value is not their name
values = {m.value: m.name for m in serving.ChatMessageRole}


def table(name: str, doc: str, content: object) -> str:
    return f"/** {doc} */\nexport const {name} = {json.dumps(content, indent=2)} as const;\n"


head = "/** Written by test/workspace/sdk_types.py from databricks-sdk 0.156.0. */\n"
kinds = "Fields of the SDK's dataclasses: empty for plain values, else the dataclass or enum, with [] for lists of it."
names = "Members of the SDK's enums."
text = head + table("sdkTypes", kinds, types) + "\n" + table("sdkEnums", names, {k: " ".join(v) for k, v in enums.items()})
(ROOT / "src/runtime/databricks/sdk-types.ts").write_text(text, encoding="utf-8")
places = table("sdkModules", "The modules that have them.", modules)
(ROOT / "src/libraries/databricks/sdk-types.ts").write_text(text + "\n" + places, encoding="utf-8")
