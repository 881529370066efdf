import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
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
  const key: Dynamic = py.getItem(event, "user");
  py.setItem(tokens, key, py.iadd(py.getItem(tokens, key), py.get(event, "tokens", 1)));
  const target: Dynamic = py.getItem(tools, py.getItem(event, "user"));
  const key2: Dynamic = py.getItem(event, "tool");
  py.setItem(target, key2, py.iadd(py.getItem(target, key2), 1));
}
py.print(tokens, py.dict(tools));
for (const [user, count] of py.unpackEach(tokens.mostCommon(), 2)) {
  const [favourite, times] = py.unpack(
    py.max(py.callMethod(py.getItem(tools, user), "items", []), {
      key: (pair: Dynamic) => py.Tuple.of(py.getItem(pair, 1), py.str(py.getItem(pair, 0))),
    }),
    2,
  );
  py.print(`${py.format(user, "<5")}|${py.format(count, ">5")}|${py.format(py.str(favourite), "^8")}|${py.str(times)}`);
}
const everything = py.sum(py.values(tools), new Counter());
py.print(everything, py.callMethod(everything, "total", []), py.sum(py.values(tokens)));
py.print(
  new py.Dict(
    Array.from(
      py.unpackEach(py.items(tokens), 2),
      ([user, n]) => [user, py.round(py.div(n, tokens.total()), 3)] as [Dynamic, Dynamic],
    ),
  ),
);
py.print(
  py.eq(
    new Counter(py.lazyFlatMap(py.split("a bb cc ddd"), (word: Dynamic) => [py.len(word)])),
    new py.Dict([
      [1, 1],
      [2, 2],
      [3, 1],
    ] as [Dynamic, Dynamic][]),
  ),
);
py.print(
  py.repr(new Counter(py.keywords({ b: 1, a: 1 }))),
  py.str(new Counter()),
  py.getItem(new Counter("hello"), "l"),
  py.get(new Counter("hello"), "x"),
);
