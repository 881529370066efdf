import {
  Dict,
  type Dynamic,
  type PyDict,
  PySet,
  RecursionError,
  Tuple,
  ValueError,
  add,
  call,
  callMethod,
  contains,
  dict,
  flatMap,
  get,
  getAttr,
  getItem,
  getSlice,
  isInstance,
  keywords,
  lazyFlatMap,
  len,
  list,
  mergeDicts,
  min,
  or,
  print,
  rethrowUnless,
  setItem,
  signature,
  sorted,
  str,
  truthy,
  unpack,
  unpackEach,
  values,
} from "./runtime/python/index.js";
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
    this.nodes = new Dict();
    this.edges = new Dict();
    this.branches = new Dict();
  }

  addNode(name: string, fn: Dynamic): StateGraph {
    if (contains(this.nodes, name)) {
      throw new ValueError(`Node \`${name}\` already present.`);
    }
    setItem(this.nodes, name, fn);
    return this;
  }

  addEdge(a: string, b: string): StateGraph {
    setItem(this.edges, a, b);
    return this;
  }

  addConditionalEdges(source: string, path: Dynamic, pathMap: Dynamic = null): StateGraph {
    setItem(
      this.branches,
      source,
      Tuple.of(
        path,
        or(pathMap, () => new Dict()),
      ),
    );
    return this;
  }

  compile(): Compiled {
    const missing = new PySet(
      flatMap(values(this.edges), (t: string) =>
        t !== END && !contains(this.nodes, t) ? [t] : [],
      ),
    );
    if (truthy(missing)) {
      throw new ValueError(`unknown targets: ${str(sorted(missing))}`);
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
    if (contains(this.graph.branches, node)) {
      const [path, pathMap] = getItem(this.graph.branches, node);
      const choice = path(state);
      return get(pathMap, choice, choice);
    }
    return get(this.graph.edges, node, END);
  }

  *stream(state: PyDict, streamMode: Dynamic = "updates", limit: number = 10): Generator<Dynamic> {
    let update: Dynamic;
    state = dict(state);
    let node: Dynamic = this._next(START, state);
    loop2: {
      for (let _ = 0; _ < limit; _++) {
        if (node === END) {
          break loop2;
        }
        update = or(call(getItem(this.graph.nodes, node), [state]), () => new Dict());
        for (const [key, value] of unpackEach(callMethod(update, "items", []), 2)) {
          const reducer = get(this.graph.reducers, key);
          setItem(
            state,
            key,
            reducer && contains(state, key) ? reducer(getItem(state, key), value) : value,
          );
        }
        if (streamMode === "updates") {
          yield new Dict([[node, update]] as [Dynamic, Dynamic][]);
        } else if (isInstance(streamMode, list)) {
          yield* lazyFlatMap(streamMode, (mode: string) => [
            Tuple.of(mode, mode === "updates" ? update : dict(state)),
          ]);
        } else {
          yield dict(state);
        }
        node = this._next(node, state);
      }
      throw new RecursionError(`limit of ${limit} reached without END`);
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
    messages: [`${str(name)}:${str(call(agent, [getItem(getItem(state, "messages"), -1)]))}`],
    count: add(callMethod(state, "get", ["count", 0]), 1),
  };
}
signature(worker, "worker", ["state", "agent", "name"]);

function supervisor(state: Dynamic): PyDict {
  return {
    next_node: getItem(["upper", "rev", "FINISH"], min(callMethod(state, "get", ["count", 0]), 2)),
  };
}
signature(supervisor, "supervisor", ["state"]);

const g = new StateGraph({ messages: add });
g.addNode("supervisor", supervisor);
g.addNode("upper", new partial(worker, keywords({ agent: getAttr(str, "upper"), name: "upper" })));
g.addNode(
  "rev",
  new partial(
    worker,
    keywords({
      agent: signature((s: Dynamic) => getSlice(s, null, null, -1), "<lambda>", ["s"]),
      name: "rev",
    }),
  ),
);
g.addEdge(START, "supervisor").addEdge("upper", "supervisor").addEdge("rev", "supervisor");
g.addConditionalEdges(
  "supervisor",
  signature((s: Dynamic) => getItem(s, "next_node"), "<lambda>", ["s"]),
  mergeDicts(
    new Dict(Array.from(Tuple.of("upper", "rev"), (k: string) => [k, k] as [Dynamic, Dynamic])),
    { FINISH: END },
  ),
);
const app = g.compile();
for (const event of app.stream({ messages: ["hi"] })) {
  print(event);
}
print(app.invoke({ messages: ["q"], count: 1 }));
for (const item of app.stream({ messages: ["z"], count: 2 }, ["updates", "values"])) {
  const [mode, payload] = unpack(item, 2);
  print(mode, payload);
}
const loop = new StateGraph(new Dict())
  .addNode(
    "a",
    signature((s: Dynamic) => null, "<lambda>", ["s"]),
  )
  .addEdge(START, "a")
  .addEdge("a", "a")
  .compile();
try {
  loop.invoke(new Dict());
} catch (caught) {
  const e = rethrowUnless(caught, RecursionError);
  print(e);
}
for (const build of Tuple.of(
  signature(() => new StateGraph(new Dict()).addNode("a", len).addNode("a", len), "<lambda>", []),
  signature(() => new StateGraph(new Dict()).addEdge("a", "b").compile(), "<lambda>", []),
)) {
  try {
    call(build, []);
  } catch (caught2) {
    const e = rethrowUnless(caught2, ValueError);
    print(e);
  }
}
