import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  callMethod,
  dict,
  div,
  eq,
  format,
  get,
  getItem,
  iadd,
  items,
  keywords,
  lazyFlatMap,
  len,
  max,
  print,
  repr,
  round,
  setItem,
  split,
  str,
  sum,
  unpack,
  unpackEach,
  values,
} from "./runtime/python/index.js";
import { Counter } from "./runtime/python/stdlib/counter.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";

// Token and tool usage is summed per user and per tool with counters in a dict of counters.

const events: PyDict[] = [
  { user: "ann", tool: "search", tokens: 120 },
  { user: "bob", tool: "sql", tokens: 40 },
  { user: "ann", tool: "search", tokens: 80 },
  { user: "ann", tool: null, tokens: 0 },
  { user: "cy", tool: "sql" },
];
const tokens = new Counter();
const tools = new defaultdict(Counter);
for (const event of events) {
  const key: Dynamic = getItem(event, "user");
  setItem(tokens, key, iadd(getItem(tokens, key), get(event, "tokens", 1)));
  const target: Dynamic = getItem(tools, getItem(event, "user"));
  const key2: Dynamic = getItem(event, "tool");
  setItem(target, key2, iadd(getItem(target, key2), 1));
}
print(tokens, dict(tools));
for (const [user, count] of unpackEach(tokens.mostCommon(), 2)) {
  const [favourite, times] = unpack(
    max(callMethod(getItem(tools, user), "items", []), {
      key: (pair: Dynamic) => Tuple.of(getItem(pair, 1), str(getItem(pair, 0))),
    }),
    2,
  );
  print(
    `${format(user, "<5")}|${format(count, ">5")}|${format(str(favourite), "^8")}|${str(times)}`,
  );
}
const everything = sum(values(tools), new Counter());
print(everything, callMethod(everything, "total", []), sum(values(tokens)));
print(
  new Dict(
    Array.from(
      unpackEach(items(tokens), 2),
      ([user, n]) => [user, round(div(n, tokens.total()), 3)] as [Dynamic, Dynamic],
    ),
  ),
);
print(
  eq(
    new Counter(lazyFlatMap(split("a bb cc ddd"), (word: Dynamic) => [len(word)])),
    new Dict([
      [1, 1],
      [2, 2],
      [3, 1],
    ] as [Dynamic, Dynamic][]),
  ),
);
print(
  repr(new Counter(keywords({ b: 1, a: 1 }))),
  str(new Counter()),
  getItem(new Counter("hello"), "l"),
  get(new Counter("hello"), "x"),
);
