import {
  Dict,
  type Dynamic,
  type PyDict,
  add,
  call,
  getAttr,
  getItem,
  getSlice,
  int,
  items,
  keywords,
  list,
  map,
  print,
  range,
  signature,
  sorted,
  str,
} from "./runtime/python/index.js";
import { reduce } from "./runtime/python/stdlib/functools.js";
import { partial } from "./runtime/python/stdlib/partial.js";

// partial as graph nodes and callbacks.
function node(state: Dynamic, agent: Dynamic, name: Dynamic): PyDict {
  return {
    messages: add(getItem(state, "messages"), [
      `${str(name)}:${str(call(agent, [getItem(getItem(state, "messages"), -1)]))}`,
    ]),
  };
}
signature(node, "node", ["state", "agent", "name"]);
const nodes = new Dict(
  Array.from(
    items({
      up: getAttr(str, "upper"),
      rev: signature((s: Dynamic) => getSlice(s, null, null, -1), "<lambda>", ["s"]),
    }),
    ([n, a]: Dynamic) =>
      [n, new partial(node, keywords({ agent: a, name: n }))] as [Dynamic, Dynamic],
  ),
);
const state = reduce(
  (s: Dynamic, n: Dynamic) => call(getItem(nodes, n), [s]),
  ["up", "rev", "up"],
  { messages: ["hi"] },
);
print(state);
const say = new partial(print, "log:", keywords({ sep: " | ", end: "!\n" }));
call(say, ["a", 1]);
call(say, []);
print(
  list(map(new partial(int, keywords({ base: 2 })), ["10", "11"])),
  call(new partial(sorted, keywords({ reverse: true })), [[1, 3, 2]]),
  Array.from(
    range(3),
    (i: number) =>
      new partial(
        signature((i: Dynamic) => i, "<lambda>", ["i"]),
        i,
      ),
  ).map((f: Dynamic) => call(f, [])),
);
