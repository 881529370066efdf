import {
  Dict,
  type Dynamic,
  type PyDict,
  PySet,
  Tuple,
  boundGlobal,
  callMethod,
  enumerate,
  eq,
  flatMap,
  get,
  getItem,
  getSlice,
  isInstance,
  iterate,
  lazyFlatMap,
  len,
  list,
  mergeDicts,
  or,
  print,
  range,
  str,
  sum,
  truthy,
} from "./runtime/python/index.js";

let calls: Dynamic;
// Comprehensions over messages, tools and nested content.
const msgs: PyDict[] = [
  { role: "user", content: [{ type: "text", text: "a" }, { type: "img" }] },
  { role: "assistant", content: "b", calls: [{ name: "f" }, { name: "g" }] },
  { role: "user", content: [] },
];
print(
  flatMap(msgs, (m: PyDict) =>
    isInstance(getItem(m, "content"), list)
      ? flatMap(getItem(m, "content"), (b: Dynamic) =>
          callMethod(b, "get", ["type"]) === "text" ? [getItem(b, "text")] : [],
        )
      : [],
  ),
  new Dict(
    flatMap(enumerate(msgs), ([i, m]: Dynamic) =>
      flatMap(get(m, "calls", []), (c: Dynamic) => [[getItem(c, "name"), i] as [Dynamic, Dynamic]]),
    ),
  ),
  msgs.map((m: PyDict) => callMethod(getItem(getItem(m, "role"), 0), "upper", [])),
  msgs.map((m: PyDict) => flatMap(m, (k: string) => (k !== "role" ? [k] : []))),
  flatMap(enumerate(msgs, 1), ([i, m]: Dynamic) =>
    truthy(getItem(m, "content")) ? [Tuple.of(i, getItem(m, "content"))] : [],
  ),
  eq(
    new PySet(Array.from(msgs, (m: PyDict) => getItem(m, "role"))),
    new PySet(["user", "assistant"]),
  ),
  flatMap(msgs, (m: PyDict) =>
    truthy((calls = get(m, "calls")))
      ? flatMap(
          Array.from(iterate(boundGlobal(calls, "calls")), (c: Dynamic) => getItem(c, "name")),
          (name: Dynamic) => [name],
        )
      : [],
  ),
  msgs.map((m: PyDict) => str(len(getItem(m, "content")))).join(" "),
  getItem(
    getItem(
      msgs.map((m: PyDict) => mergeDicts(m, { n: len(m) })),
      1,
    ),
    "n",
  ),
  getSlice(msgs, 1, null)
    .map((m: PyDict) => or(get(m, "content"), () => null))
    .map((x: Dynamic) => (truthy(x) ? x : "-")),
  sum(lazyFlatMap(msgs, (m: PyDict) => (getItem(m, "role") === "user" ? [1] : []))),
  flatMap(range(3), (i: number) => flatMap(range(i), (j: number) => [`${i}:${j}`])),
);
