import {
  Dict,
  type Dynamic,
  type PyDict,
  add,
  any,
  callMethod,
  enumerate,
  eq,
  filter,
  flatMap,
  getItem,
  iadd,
  is,
  lazyFlatMap,
  list,
  mergeDicts,
  next,
  print,
  unpackStar,
} from "./runtime/python/index.js";

// Building new lists from old ones as message code does.
let msgs: PyDict[] = [
  { role: "user", content: "a" },
  { role: "assistant", content: "b" },
];
const new_: PyDict[] = add([{ role: "system", content: "s" }], msgs);
const upper: PyDict[] = msgs.map((m: PyDict) =>
  mergeDicts(m, { content: getItem(m, "content").toUpperCase() }),
);
print(
  new_.length,
  getItem(getItem(new_, 0), "role"),
  upper,
  getItem(getItem(msgs, 0), "content"),
  is(getItem(new_, 1), getItem(msgs, 0)),
  is(getItem(upper, 0), getItem(msgs, 0)),
);
const users: PyDict[] = list(filter((m: Dynamic) => getItem(m, "role") === "user", new_));
print(
  users,
  eq(
    new_.filter((m: PyDict) => getItem(m, "role") !== "system"),
    msgs,
  ),
);
msgs = iadd(msgs, [{ role: "user", content: "c" }]);
print(msgs.length, new_.length);
const [first, others] = unpackStar(msgs, 1, 0);
print(first, others.length);
print(
  flatMap(enumerate(msgs), ([i, m]: Dynamic) => (getItem(m, "role") === "user" ? [i] : [])),
  any(lazyFlatMap(msgs, (m: PyDict) => [getItem(m, "role") === "tool"])),
  callMethod(
    next(
      lazyFlatMap(msgs, (m: PyDict) => (getItem(m, "content") === "b" ? [m] : [])),
      new Dict(),
    ),
    "get",
    ["role"],
  ),
);
