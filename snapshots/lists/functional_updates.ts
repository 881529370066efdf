import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Building new lists from old ones as message code does.
let msgs: PyDict[] = [
  { role: "user", content: "a" },
  { role: "assistant", content: "b" },
];
const new_: PyDict[] = py.add([{ role: "system", content: "s" }], msgs);
const upper: PyDict[] = msgs.map((m: PyDict) => py.mergeDicts(m, { content: py.getItem(m, "content").toUpperCase() }));
py.print(
  new_.length,
  py.getItem(py.getItem(new_, 0), "role"),
  upper,
  py.getItem(py.getItem(msgs, 0), "content"),
  py.is(py.getItem(new_, 1), py.getItem(msgs, 0)),
  py.is(py.getItem(upper, 0), py.getItem(msgs, 0)),
);
const users: PyDict[] = py.list(py.filter((m: PyDict) => py.getItem(m, "role") === "user", new_));
py.print(
  users,
  py.eq(
    new_.filter((m: PyDict) => py.getItem(m, "role") !== "system"),
    msgs,
  ),
);
msgs = py.iadd(msgs, [{ role: "user", content: "c" }]);
py.print(msgs.length, new_.length);
const [first, others] = py.unpackStar(msgs, 1, 0);
py.print(first, others.length);
py.print(
  py.flatMap(py.enumerate(msgs), ([i, m]: Dynamic) => (py.getItem(m, "role") === "user" ? [i] : [])),
  py.any(py.lazyFlatMap(msgs, (m: PyDict) => [py.getItem(m, "role") === "tool"])),
  py.callMethod(
    py.next(
      py.lazyFlatMap(msgs, (m: PyDict) => (py.getItem(m, "content") === "b" ? [m] : [])),
      new py.Dict(),
    ),
    "get",
    ["role"],
  ),
);
