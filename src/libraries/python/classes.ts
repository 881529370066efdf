import { cls, erased, fn, type Library, method, unsupported } from "../library.js";

const dataclassesFrom = "python/dataclass";
const enumFrom = "python/enum";

export const abc: Library = {
  module: "abc",
  members: {
    ABC: erased,
    ABCMeta: erased,
    abstractmethod: erased,
    abstractproperty: erased,
    abstractclassmethod: erased,
    abstractstaticmethod: erased,
  },
};

export const dataclasses: Library = {
  module: "dataclasses",
  members: {
    dataclass: fn(
      dataclassesFrom,
      "dataclass",
      [
        "cls=",
        "/",
        "*",
        "init=",
        "repr=",
        "eq=",
        "order=",
        "unsafe_hash=",
        "frozen=",
        "match_args=",
        "kw_only=",
        "slots=",
        "weakref_slot=",
      ],
      "Any",
    ),
    field: fn(
      dataclassesFrom,
      "field",
      ["*", "default=", "default_factory=", "init=", "repr=", "hash=", "compare=", "metadata=", "kw_only="],
      "Any",
    ),
    asdict: fn(dataclassesFrom, "asdict", ["obj", "*", "dict_factory="], "dict[str, Any]"),
    astuple: fn(dataclassesFrom, "astuple", ["obj", "*", "tuple_factory="], "tuple[Any, ...]"),
    replace: fn(dataclassesFrom, "dataclassReplace", ["obj", "/", "**changes"], "Any"),
    fields: fn(dataclassesFrom, "fields", ["class_or_instance"], "tuple[Any, ...]"),
    is_dataclass: fn(dataclassesFrom, "isDataclass", ["obj"], "bool"),
    MISSING: unsupported("unsupported-library-member", "Compare with a sentinel of your own."),
    InitVar: erased,
    KW_ONLY: erased,
    make_dataclass: unsupported("unsupported-library-member", "Write the class out."),
    FrozenInstanceError: cls(dataclassesFrom, "FrozenInstanceError", ["*args"], {
      bases: ["AttributeError"],
    }),
  },
};

const enumAttributes = { name: "str", value: "Any" };
const enumClass = (name: string, bases: readonly string[]) =>
  // `Enum("Color", "RED GREEN")` gives a class whose members only the call names.
  cls(enumFrom, name, ["value"], { open: true, attributes: enumAttributes, bases });

export const enumLibrary: Library = {
  module: "enum",
  members: {
    Enum: enumClass("Enum", []),
    IntEnum: enumClass("IntEnum", ["int", "enum.Enum"]),
    StrEnum: enumClass("StrEnum", ["str", "enum.Enum"]),
    Flag: enumClass("Flag", ["enum.Enum"]),
    IntFlag: enumClass("IntFlag", ["enum.Flag"]),
    auto: fn(enumFrom, "auto", [], "Any"),
    unique: fn("python/stdlib/typing", "unchanged", ["enumeration"], "Any"),
    EnumMeta: unsupported("unsupported-library-member", "Metaclasses have no counterpart."),
    EnumType: unsupported("unsupported-library-member", "Metaclasses have no counterpart."),
  },
};

export const types: Library = {
  module: "types",
  members: {
    SimpleNamespace: cls("python/stdlib/types", "SimpleNamespace", ["**kwargs"], { wire: true, open: true }),
    MappingProxyType: cls("python/stdlib/types", "MappingProxyType", ["mapping"], {
      methods: {
        get: method(["key", "default=", "/"], "Any"),
        keys: method([], "KeysView[Any]"),
        values: method([], "ValuesView[Any]"),
        items: method([], "ItemsView[Any, Any]"),
        copy: method([], "dict[Any, Any]"),
      },
    }),
    FunctionType: cls("python/stdlib/types", "FunctionType", []),
    LambdaType: cls("python/stdlib/types", "FunctionType", []),
    MethodType: cls("python/stdlib/types", "MethodType", ["function", "instance", "/"]),
    BuiltinFunctionType: cls("python/stdlib/types", "FunctionType", []),
    GeneratorType: cls("python/stdlib/types", "GeneratorType", []),
    AsyncGeneratorType: cls("python/stdlib/types", "AsyncGeneratorType", []),
    CoroutineType: cls("python/stdlib/types", "CoroutineType", []),
    NoneType: cls("python/stdlib/types", "NoneType", []),
    ModuleType: erased,
    TracebackType: erased,
    FrameType: erased,
    GenericAlias: erased,
    UnionType: erased,
    coroutine: unsupported("unsupported-library-member", "Write an `async def` function."),
    new_class: unsupported("unsupported-library-member", "Write the class out."),
  },
};
