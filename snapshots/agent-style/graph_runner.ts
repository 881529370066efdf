import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { partial } from "./runtime/python/stdlib/partial.js";

// A small state graph with nodes, edges, conditional edges and reducers.

const [START, END] = ["__start__", "__end__"];

class StateGraph {
  declare reducers: PyDict;
  declare nodes: PyDict;
  declare edges: PyDict;
  declare branches: PyDict;
  constructor(reducers: PyDict) {
    this.reducers = reducers;
    this.nodes = new py.Dict();
    this.edges = new py.Dict();
    this.branches = new py.Dict();
  }

  addNode(name: string, fn: Dynamic): StateGraph {
    if (py.contains(this.nodes, name)) {
      throw new py.ValueError(`Node \`${name}\` already present.`);
    }
    py.setItem(this.nodes, name, fn);
    return this;
  }

  addEdge(a: string, b: string): StateGraph {
    py.setItem(this.edges, a, b);
    return this;
  }

  addConditionalEdges(source: string, path: Dynamic, pathMap: Dynamic = null): StateGraph {
    py.setItem(
      this.branches,
      source,
      py.Tuple.of(
        path,
        py.or(pathMap, () => new py.Dict()),
      ),
    );
    return this;
  }

  compile(): Compiled {
    const missing = new py.PySet(
      py.flatMap(py.values(this.edges), (t: string) => (t !== END && !py.contains(this.nodes, t) ? [t] : [])),
    );
    if (py.truthy(missing)) {
      throw new py.ValueError(`unknown targets: ${py.str(py.sorted(missing))}`);
    }
    return new Compiled(this);
  }
}

class Compiled {
  declare graph: StateGraph;
  constructor(graph: StateGraph) {
    this.graph = graph;
  }

  _next(node: Dynamic, state: PyDict): Dynamic {
    if (py.contains(this.graph.branches, node)) {
      const [path, pathMap] = py.getItem(this.graph.branches, node);
      const choice = path(state);
      return py.get(pathMap, choice, choice);
    }
    return py.get(this.graph.edges, node, END);
  }

  *stream(state: PyDict, streamMode: Dynamic = "updates", limit: number = 10): Generator<Dynamic> {
    let update: Dynamic;
    state = py.dict(state);
    let node: Dynamic = this._next(START, state);
    loop2: {
      for (let _ = 0; _ < limit; _++) {
        if (node === END) {
          break loop2;
        }
        update = py.or(py.call(py.getItem(this.graph.nodes, node), [state]), () => new py.Dict());
        for (const [key, value] of py.unpackEach(py.callMethod(update, "items", []), 2)) {
          const reducer = py.get(this.graph.reducers, key);
          py.setItem(state, key, reducer && py.contains(state, key) ? reducer(py.getItem(state, key), value) : value);
        }
        if (streamMode === "updates") {
          yield new py.Dict([[node, update]] as [Dynamic, Dynamic][]);
        } else if (py.isInstance(streamMode, py.list)) {
          yield* py.lazyFlatMap(streamMode, (mode: string) => [
            py.Tuple.of(mode, mode === "updates" ? update : py.dict(state)),
          ]);
        } else {
          yield py.dict(state);
        }
        node = this._next(node, state);
      }
      throw new py.RecursionError(`limit of ${limit} reached without END`);
    }
  }

  invoke(state: PyDict): Dynamic {
    let last: Dynamic = state;
    for (last of this.stream(state, "values")) {
    }
    return last;
  }
}

function worker(state: Dynamic, agent: Dynamic, name: Dynamic): PyDict {
  return {
    messages: [`${py.str(name)}:${py.str(py.call(agent, [py.getItem(py.getItem(state, "messages"), -1)]))}`],
    count: py.add(py.callMethod(state, "get", ["count", 0]), 1),
  };
}
py.signature(worker, "worker", ["state", "agent", "name"]);

function supervisor(state: Dynamic): PyDict {
  return { next_node: py.getItem(["upper", "rev", "FINISH"], py.min(py.callMethod(state, "get", ["count", 0]), 2)) };
}
py.signature(supervisor, "supervisor", ["state"]);

const g = new StateGraph({ messages: py.add });
g.addNode("supervisor", supervisor);
g.addNode("upper", new partial(worker, py.keywords({ agent: py.getAttr(py.str, "upper"), name: "upper" })));
g.addNode(
  "rev",
  new partial(
    worker,
    py.keywords({
      agent: py.signature((s: Dynamic) => py.getSlice(s, null, null, -1), "<lambda>", ["s"]),
      name: "rev",
    }),
  ),
);
g.addEdge(START, "supervisor").addEdge("upper", "supervisor").addEdge("rev", "supervisor");
g.addConditionalEdges(
  "supervisor",
  py.signature((s: Dynamic) => py.getItem(s, "next_node"), "<lambda>", ["s"]),
  py.mergeDicts(new py.Dict(Array.from(py.Tuple.of("upper", "rev"), (k: string) => [k, k] as [Dynamic, Dynamic])), {
    FINISH: END,
  }),
);
const app = g.compile();
for (const event of app.stream({ messages: ["hi"] })) {
  py.print(event);
}
py.print(app.invoke({ messages: ["q"], count: 1 }));
for (const item of app.stream({ messages: ["z"], count: 2 }, ["updates", "values"])) {
  const [mode, payload] = py.unpack(item, 2);
  py.print(mode, payload);
}
const loop = new StateGraph(new py.Dict())
  .addNode(
    "a",
    py.signature((s: Dynamic) => null, "<lambda>", ["s"]),
  )
  .addEdge(START, "a")
  .addEdge("a", "a")
  .compile();
try {
  loop.invoke(new py.Dict());
} catch (caught) {
  const e = py.rethrowUnless(caught, py.RecursionError);
  py.print(e);
}
for (const build of py.Tuple.of(
  py.signature(() => new StateGraph(new py.Dict()).addNode("a", py.len).addNode("a", py.len), "<lambda>", []),
  py.signature(() => new StateGraph(new py.Dict()).addEdge("a", "b").compile(), "<lambda>", []),
)) {
  try {
    py.call(build, []);
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.ValueError);
    py.print(e);
  }
}
