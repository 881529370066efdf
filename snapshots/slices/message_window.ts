import {
  type PyDict,
  add,
  flatMap,
  getItem,
  getSlice,
  mod,
  print,
  range,
} from "./runtime/python/index.js";

// Windows over message lists.
const messages: PyDict[] = Array.from(range(6), (i: number) => ({
  role: mod(i, 2) === 0 ? "user" : "assistant",
  n: i,
}));
print(
  getSlice(messages, null, -1).map((m: PyDict) => getItem(m, "n")),
  getItem(getItem(messages, -1), "n"),
  getSlice(messages, -2, null).map((m: PyDict) => getItem(m, "n")),
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
const batches: PyDict[][] = Array.from(range(0, messages.length, 4), (i: number) =>
  getSlice(messages, i, i + 4),
);
print(batches.map((b: PyDict[]) => b.length));
print(
  getSlice(
    flatMap(getSlice(messages, null, null, -1), (m: PyDict) =>
      getItem(m, "role") === "user" ? [getItem(m, "n")] : [],
    ),
    null,
    2,
  ),
);
