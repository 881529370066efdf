import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

let calls: Dynamic;
// Comprehensions over messages, tools and nested content.
const msgs: PyDict[] = [
  { role: "user", content: [{ type: "text", text: "a" }, { type: "img" }] },
  { role: "assistant", content: "b", calls: [{ name: "f" }, { name: "g" }] },
  { role: "user", content: [] },
];
py.print(
  py.flatMap(msgs, (m: PyDict) =>
    py.isInstance(py.getItem(m, "content"), py.list)
      ? py.flatMap(py.getItem(m, "content"), (b: Dynamic) =>
          py.callMethod(b, "get", ["type"]) === "text" ? [py.getItem(b, "text")] : [],
        )
      : [],
  ),
  new py.Dict(
    py.flatMap(py.enumerate(msgs), ([i, m]: Dynamic) =>
      py.flatMap(py.get(m, "calls", []), (c: Dynamic) => [[py.getItem(c, "name"), i] as [Dynamic, Dynamic]]),
    ),
  ),
  msgs.map((m: PyDict) => py.callMethod(py.getItem(py.getItem(m, "role"), 0), "upper", [])),
  msgs.map((m: PyDict) => py.flatMap(m, (k: string) => (k !== "role" ? [k] : []))),
  py.flatMap(py.enumerate(msgs, 1), ([i, m]: Dynamic) =>
    py.truthy(py.getItem(m, "content")) ? [py.Tuple.of(i, py.getItem(m, "content"))] : [],
  ),
  py.eq(
    new py.PySet(py.lazyFlatMap(msgs, (m: PyDict) => [py.getItem(m, "role")])),
    new py.PySet(["user", "assistant"]),
  ),
  py.flatMap(msgs, (m: PyDict) =>
    py.truthy((calls = py.get(m, "calls")))
      ? py.flatMap(
          Array.from(py.iterate(py.boundGlobal(calls, "calls")), (c: Dynamic) => py.getItem(c, "name")),
          (name: Dynamic) => [name],
        )
      : [],
  ),
  msgs.map((m: PyDict) => py.str(py.len(py.getItem(m, "content")))).join(" "),
  py.getItem(
    py.getItem(
      msgs.map((m: PyDict) => py.mergeDicts(m, { n: py.len(m) })),
      1,
    ),
    "n",
  ),
  py
    .getSlice(msgs, 1, null)
    .map((m: PyDict) => py.or(py.get(m, "content"), () => null))
    .map((x: Dynamic) => (py.truthy(x) ? x : "-")),
  py.sum(py.lazyFlatMap(msgs, (m: PyDict) => (py.getItem(m, "role") === "user" ? [1] : []))),
  py.flatMap(py.range(3), (i: number) => py.flatMap(py.range(i), (j: number) => [`${i}:${j}`])),
);
