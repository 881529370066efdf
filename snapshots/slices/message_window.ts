import * as py from "./runtime/python/index.js";
import type { PyDict } from "./runtime/python/index.js";

// Windows over message lists.
const messages: PyDict[] = Array.from(py.range(6), (i: number) => ({
  role: py.mod(i, 2) === 0 ? "user" : "assistant",
  n: i,
}));
py.print(
  py.getSlice(messages, null, -1).map((m: PyDict) => py.getItem(m, "n")),
  py.getItem(py.getItem(messages, -1), "n"),
  py.getSlice(messages, -2, null).map((m: PyDict) => py.getItem(m, "n")),
);
const inputLen = 4;
const new_: PyDict[] = py.getSlice(messages, inputLen, null);
py.print(new_);
const [head, tail] = [py.getSlice(messages, null, 1), py.getSlice(messages, -2, null)];
py.print(
  py.add(head, tail).length,
  py.getItem(py.getItem(py.getSlice(messages, 1, null), 0), "n"),
  py.getSlice(messages, null, 0),
);
const batches: PyDict[][] = Array.from(py.range(0, messages.length, 4), (i: number) => py.getSlice(messages, i, i + 4));
py.print(batches.map((b: PyDict[]) => b.length));
py.print(
  py.getSlice(
    py.flatMap(py.getSlice(messages, null, null, -1), (m: PyDict) =>
      py.getItem(m, "role") === "user" ? [py.getItem(m, "n")] : [],
    ),
    null,
    2,
  ),
);
