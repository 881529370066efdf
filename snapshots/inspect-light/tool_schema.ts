import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { Parameter, getdoc, signature } from "./runtime/python/stdlib/inspect.js";
import { getArgs, getOrigin, getTypeHints } from "./runtime/python/stdlib/type-hints.js";
import { form, subscribed } from "./runtime/python/stdlib/typing-forms.js";

// A tool's schema made from its function, as agent frameworks do.
const KINDS = new py.Dict([
  [py.str, "string"],
  [py.int, "integer"],
  [py.float, "number"],
  [py.bool, "boolean"],
  [py.list, "array"],
  [py.dict, "object"],
  [py.type(null), "null"],
] as [Dynamic, Dynamic][]);
function schema(tp: Dynamic): PyDict {
  const [origin, args] = [getOrigin(tp), getArgs(tp)];
  if (py.is(origin, form("Union"))) {
    const inner: PyDict[] = py.flatMap(args, (a: Dynamic) => (!py.is(a, py.type(null)) ? [schema(a)] : []));
    return inner.length === 1 ? py.getItem(inner, 0) : { anyOf: inner };
  }
  if (py.is(origin, py.list)) {
    return { type: "array", items: schema(py.getItem(args, 0)) };
  }
  if (py.is(origin, py.dict)) {
    return { type: "object", additionalProperties: schema(py.getItem(args, 1)) };
  }
  if (py.is(origin, form("Literal"))) {
    return { enum: py.list(args) };
  }
  return { type: py.get(KINDS, tp, "object") };
}
function tool(fn: Dynamic): PyDict {
  const hints = getTypeHints(fn);
  const sig = signature(fn);
  const params = new py.Dict();
  const required: Dynamic[] = [];
  for (const [name, p] of py.unpackEach(py.callMethod(sig.parameters, "items", []), 2)) {
    py.setItem(params, name, schema(py.get(hints, name, py.str)));
    if (py.is(py.getAttr(p, "default"), Parameter.empty)) {
      required.push(name);
    } else {
      py.setItem(py.getItem(params, name), "default", py.getAttr(p, "default"));
    }
  }
  return {
    name: py.getAttr(fn, "__name__"),
    description: getdoc(fn),
    parameters: { type: "object", properties: params, required },
  };
}
const searchExtra: Dynamic = new py.Dict();
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
py.describe(
  py.signature(
    search,
    "search",
    ["query", "limit=", "tags=", "mode=", "extra="],
    "Search the index.\n\n    Args:\n        query: what to look for.\n            May be long.\n    ",
  ),
  {
    defaults: { limit: 10, tags: null, mode: "fast", extra: searchExtra },
    annotations: () => ({
      query: py.str,
      limit: py.int,
      tags: subscribed(form("Optional"), [subscribed(form("List"), [py.str])]),
      mode: subscribed(form("Literal"), ["fast", "deep"]),
      extra: subscribed(py.dict, [py.str, py.float]),
      return: py.str,
    }),
  },
);
/** Ping. */
function ping(): Dynamic {
  return null;
}
py.signature(ping, "ping", [], "Ping.");
function bare(x: Dynamic, y: Dynamic = null): Dynamic {
  return x;
}
py.describe(py.signature(bare, "bare", ["x", "y="]), {
  defaults: { y: null },
  annotations: () => ({ y: form("Any") }),
});
for (const fn of py.Tuple.of(search, ping, bare)) {
  py.print(tool(fn));
}
const TOOLS = new py.Dict(
  Array.from(py.Tuple.of(search, ping), (t: Dynamic) => [py.getAttr(t, "__name__"), t] as [Dynamic, Dynamic]),
);
py.print(
  py.call(py.getItem(TOOLS, "search"), ["q"]),
  py.call(py.getItem(TOOLS, "search"), [], { query: "z", limit: 3 }),
  py.sorted(TOOLS),
);
