import {
  type Dynamic,
  type PyDict,
  Tuple,
  add,
  flatMap,
  getItem,
  getSlice,
  iterate,
  mod,
  print,
  range,
} from "./runtime/python/index.js";

// Windows over message lists.
const messages: PyDict[] = Array.from(iterate(range(6)), (i: Dynamic) => ({
  role: mod(i, 2) === 0 ? "user" : "assistant",
  n: i,
}));
print(
  getSlice(messages, null, -1).map((m: Dynamic) => getItem(m, "n")),
  getItem(getItem(messages, -1), "n"),
  getSlice(messages, -2, null).map((m: Dynamic) => getItem(m, "n")),
);
const inputLen = 4;
const new_: PyDict[] = getSlice(messages, inputLen, null);
print(new_);
const [head, tail] = [getSlice(messages, null, 1), getSlice(messages, -2, null)];
print(
  add(head, tail).length,
  getItem(getItem(getSlice(messages, 1, null), 0), "n"),
  getSlice(messages, null, 0),
);
const batches: PyDict[][] = Array.from(iterate(range(0, messages.length, 4)), (i: Dynamic) =>
  getSlice(messages, i, i + 4),
);
print(batches.map((b: Dynamic) => b.length));
print(
  getSlice(
    flatMap(getSlice(messages, null, null, -1), (m: Dynamic) =>
      getItem(m, "role") === "user" ? [getItem(m, "n")] : [],
    ),
    null,
    2,
  ),
);
