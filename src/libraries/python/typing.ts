import { cls, constant, erased, fn, type Library, type Member, unsupported } from "../library.js";
import { abstractMembers } from "./collections.js";

const from = "python/stdlib/typing";
const hints = "python/stdlib/type-hints";

/** Names that only annotations use. `NamedTuple`, `TypedDict`, `Protocol` and `Generic` as bases are read by the lowering of classes. */
const annotationNames = [
  "Any",
  "Union",
  "Optional",
  "List",
  "Dict",
  "Tuple",
  "FrozenSet",
  "Type",
  "DefaultDict",
  "OrderedDict",
  "Counter",
  "ChainMap",
  "Deque",
  "Literal",
  "LiteralString",
  "Final",
  "ClassVar",
  "Annotated",
  "TypeAlias",
  "TypeGuard",
  "TypeIs",
  "Concatenate",
  "ParamSpec",
  "TypeVar",
  "TypeVarTuple",
  "Unpack",
  "Required",
  "NotRequired",
  "ReadOnly",
  "Never",
  "NoReturn",
  "Self",
  "Text",
  "AnyStr",
  "Generic",
  "Protocol",
  "TypedDict",
  "NamedTuple",
  "IO",
  "TextIO",
  "BinaryIO",
  "Pattern",
  "Match",
  "SupportsInt",
  "SupportsFloat",
  "SupportsIndex",
  "SupportsAbs",
  "SupportsRound",
  "SupportsBytes",
  "ContextManager",
  "AsyncContextManager",
  "AbstractSet",
  "ForwardRef",
];
const annotations: Record<string, Member> = { ...abstractMembers };
for (const name of annotationNames) annotations[name] = erased;

/** Whether a qualified name is a form of `typing`, which `typing-forms` of the runtime has as a value. */
export const isTypingForm = (qualified: string): boolean => {
  const name = /^typing(?:_extensions)?\.(\w+)$/.exec(qualified)?.[1];
  return name !== undefined && (formNames.has(name) || Object.hasOwn(abstractMembers, name));
};
const formNames = new Set(annotationNames);

const members: Readonly<Record<string, Member>> = {
  ...annotations,
  TYPE_CHECKING: constant(from, "TYPE_CHECKING", "bool"),
  cast: fn(from, "cast", ["typ", "val"], "Any"),
  NewType: fn(from, "newType", ["name", "tp"], "Any"),
  overload: erased,
  final: fn(from, "unchanged", ["f"], "Any"),
  override: fn(from, "unchanged", ["f"], "Any"),
  no_type_check: fn(from, "unchanged", ["f"], "Any"),
  runtime_checkable: fn(from, "unchanged", ["f"], "Any"),
  dataclass_transform: erased,
  assert_never: fn(from, "assertNever", ["arg", "/"], "NoReturn"),
  assert_type: fn(from, "assertType", ["val", "typ", "/"], "Any"),
  reveal_type: erased,
  get_type_hints: fn(
    hints,
    "getTypeHints",
    ["obj", "globalns=", "localns=", "include_extras="],
    "dict[str, Any]",
  ),
  get_origin: fn(hints, "getOrigin", ["tp"], "Any"),
  get_args: fn(hints, "getArgs", ["tp"], "tuple[Any, ...]"),
  is_typeddict: unsupported("unsupported-library-member", "A TypedDict is a plain dict at run time."),
};

export const typing: Library = { module: "typing", members };
export const typingExtensions: Library = {
  module: "typing_extensions",
  members: {
    ...members,
    deprecated: erased,
    Doc: cls(from, "Doc", ["documentation"], { attributes: { documentation: "str" } }),
  },
};
