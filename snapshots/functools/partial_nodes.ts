import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { reduce } from "./runtime/python/stdlib/functools.js";
import { partial } from "./runtime/python/stdlib/partial.js";

// partial as graph nodes and callbacks.
function node(state: Dynamic, agent: Dynamic, name: Dynamic): PyDict {
  return {
    messages: py.add(py.getItem(state, "messages"), [
      `${py.str(name)}:${py.str(py.call(agent, [py.getItem(py.getItem(state, "messages"), -1)]))}`,
    ]),
  };
}
py.signature(node, "node", ["state", "agent", "name"]);
const nodes = new py.Dict(
  Array.from(
    py.items({
      up: py.getAttr(py.str, "upper"),
      rev: py.signature((s: Dynamic) => py.getSlice(s, null, null, -1), "<lambda>", ["s"]),
    }),
    ([n, a]: Dynamic) => [n, new partial(node, py.keywords({ agent: a, name: n }))] as [Dynamic, Dynamic],
  ),
);
const state = reduce((s: Dynamic, n: Dynamic) => py.call(py.getItem(nodes, n), [s]), ["up", "rev", "up"], {
  messages: ["hi"],
});
py.print(state);
const say = new partial(py.print, "log:", py.keywords({ sep: " | ", end: "!\n" }));
py.call(say, ["a", 1]);
py.call(say, []);
py.print(
  py.list(py.map(new partial(py.int, py.keywords({ base: 2 })), ["10", "11"])),
  py.call(new partial(py.sorted, py.keywords({ reverse: true })), [[1, 3, 2]]),
  Array.from(
    py.range(3),
    (i: number) =>
      new partial(
        py.signature((i: Dynamic) => i, "<lambda>", ["i"]),
        i,
      ),
  ).map((f: Dynamic) => py.call(f, [])),
);
