import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  bool,
  call,
  callMethod,
  describe,
  dict,
  flatMap,
  float,
  get,
  getAttr,
  getItem,
  int,
  is,
  list,
  print,
  setItem,
  signature as pySignature,
  sorted,
  str,
  type,
  unpackEach,
} from "./runtime/python/index.js";
import { Parameter, getdoc, signature } from "./runtime/python/stdlib/inspect.js";
import { getArgs, getOrigin, getTypeHints } from "./runtime/python/stdlib/type-hints.js";
import { form, subscribed } from "./runtime/python/stdlib/typing-forms.js";

// A tool's schema made from its function, as agent frameworks do.
const KINDS = new Dict([
  [str, "string"],
  [int, "integer"],
  [float, "number"],
  [bool, "boolean"],
  [list, "array"],
  [dict, "object"],
  [type(null), "null"],
] as [Dynamic, Dynamic][]);
function schema(tp: Dynamic): PyDict {
  const [origin, args] = [getOrigin(tp), getArgs(tp)];
  if (is(origin, form("Union"))) {
    const inner: PyDict[] = flatMap(args, (a: Dynamic) => (!is(a, type(null)) ? [schema(a)] : []));
    return inner.length === 1 ? getItem(inner, 0) : { anyOf: inner };
  }
  if (is(origin, list)) {
    return { type: "array", items: schema(args[0]) };
  }
  if (is(origin, dict)) {
    return { type: "object", additionalProperties: schema(args[1]) };
  }
  if (is(origin, form("Literal"))) {
    return { enum: list(args) };
  }
  return { type: get(KINDS, tp, "object") };
}
function tool(fn: Dynamic): PyDict {
  const hints = getTypeHints(fn);
  const sig = signature(fn);
  const params = new Dict();
  const required: Dynamic[] = [];
  for (const [name, p] of unpackEach(callMethod(sig.parameters, "items", []), 2)) {
    setItem(params, name, schema(get(hints, name, str)));
    if (is(getAttr(p, "default"), Parameter.empty)) {
      required.push(name);
    } else {
      setItem(getItem(params, name), "default", getAttr(p, "default"));
    }
  }
  return {
    name: getAttr(fn, "__name__"),
    description: getdoc(fn),
    parameters: { type: "object", properties: params, required },
  };
}
const searchExtra: Dynamic = new Dict();
/**
 * Search the index.
 *
 * Args:
 *     query: what to look for.
 *         May be long.
 */
function search(
  query: string,
  limit: number = 10,
  tags: Dynamic = null,
  mode: string = "fast",
  extra: PyDict = searchExtra as Dynamic,
): string {
  return query;
}
describe(
  pySignature(
    search,
    "search",
    ["query", "limit=", "tags=", "mode=", "extra="],
    "Search the index.\n\n    Args:\n        query: what to look for.\n            May be long.\n    ",
  ),
  {
    defaults: { limit: 10, tags: null, mode: "fast", extra: searchExtra },
    annotations: () => ({
      query: str,
      limit: int,
      tags: subscribed(form("Optional"), [subscribed(form("List"), [str])]),
      mode: subscribed(form("Literal"), ["fast", "deep"]),
      extra: subscribed(dict, [str, float]),
      return: str,
    }),
  },
);
/** Ping. */
function ping(): Dynamic {
  return null;
}
pySignature(ping, "ping", [], "Ping.");
function bare(x: Dynamic, y: Dynamic = null): Dynamic {
  return x;
}
describe(pySignature(bare, "bare", ["x", "y="]), {
  defaults: { y: null },
  annotations: () => ({ y: form("Any") }),
});
for (const fn of Tuple.of(search, ping, bare)) {
  print(tool(fn));
}
const TOOLS = new Dict(
  Array.from(
    Tuple.of(search, ping),
    (t: Dynamic) => [getAttr(t, "__name__"), t] as [Dynamic, Dynamic],
  ),
);
print(
  call(getItem(TOOLS, "search"), ["q"]),
  call(getItem(TOOLS, "search"), [], { query: "z", limit: 3 }),
  sorted(TOOLS),
);
