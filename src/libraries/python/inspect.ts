import { cls, fn, type Library, type Member, method, unsupported } from "../library.js";

const from = "python/stdlib/inspect";
const test = (name: string) => fn(from, name, ["object"], "bool");
const source = unsupported(
  "unsupported-library-member",
  "A migrated program has no Python source: keep the text that is needed in a constant.",
);
const frames = unsupported(
  "unsupported-library-member",
  "There are no frames: hand the name or value to the function as an argument.",
);
const tests = [
  "isclass",
  "isfunction",
  "ismethod",
  "isbuiltin",
  "isroutine",
  "ismodule",
  "iscoroutinefunction",
  "isgeneratorfunction",
  "isasyncgenfunction",
  "isgenerator",
  "isasyncgen",
  "iscoroutine",
  "isawaitable",
];
const members: Record<string, Member> = {};
for (const name of tests) members[name] = test(name);
for (const name of ["getsource", "getsourcelines", "getsourcefile", "getfile", "getcomments", "getmodule"])
  members[name] = source;
for (const name of ["currentframe", "stack", "getframeinfo", "getouterframes", "isframe", "iscode", "trace"])
  members[name] = frames;

export const inspect: Library = {
  module: "inspect",
  members: {
    ...members,
    signature: fn(from, "signature", ["callable", "*", "follow_wrapped=", "eval_str="], "inspect.Signature"),
    unwrap: fn(from, "unwrap", ["func"], "Any"),
    getdoc: fn(from, "getdoc", ["object"], "str | None"),
    cleandoc: fn(from, "cleandoc", ["doc"], "str"),
    getmembers: fn(from, "getmembers", ["object", "predicate="], "list[tuple[str, Any]]"),
    getmro: fn(from, "getmro", ["cls"], "tuple[Any, ...]"),
    get_annotations: fn(from, "getAnnotations", ["obj", "*", "eval_str="], "dict[str, Any]"),
    Signature: cls(from, "Signature", ["parameters=", "*", "return_annotation="], {
      wire: true,
      attributes: { parameters: "Any", return_annotation: "Any", empty: "Any" },
      methods: {
        bind: method(["*args", "**kwargs"], "inspect.BoundArguments"),
        bind_partial: method(["*args", "**kwargs"], "inspect.BoundArguments"),
        replace: method(["*", "parameters=", "return_annotation="], "inspect.Signature"),
      },
    }),
    Parameter: cls(from, "Parameter", ["name", "kind", "*", "default=", "annotation="], {
      wire: true,
      attributes: { name: "str", kind: "Any", default: "Any", annotation: "Any", empty: "Any" },
      methods: { replace: method(["*", "name=", "kind=", "default=", "annotation="], "inspect.Parameter") },
    }),
    BoundArguments: cls(from, "BoundArguments", ["signature", "arguments"], {
      wire: true,
      attributes: { arguments: "dict[str, Any]", args: "tuple[Any, ...]", kwargs: "dict[str, Any]" },
      methods: { apply_defaults: method([], "None") },
    }),
    _empty: cls(from, "Empty", []),
    getfullargspec: unsupported("unsupported-library-member", "Use inspect.signature."),
    getargspec: unsupported("unsupported-library-member", "Use inspect.signature."),
  },
};
