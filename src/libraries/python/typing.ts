import { cls, constant, erased, fn, type Library, type Member, unsupported } from "../library.js";
import { abstractMembers } from "./collections.js";

const from = "python/stdlib/typing";

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

const introspection = unsupported(
  "unsupported-library-member",
  "Annotations are not kept at run time: list the names and types where they are needed.",
);

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
  get_type_hints: introspection,
  get_origin: introspection,
  get_args: introspection,
  is_typeddict: introspection,
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
