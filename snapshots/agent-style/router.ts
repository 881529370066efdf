import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

let trace!: Dynamic[];
let state!: PyDict;
// A supervisor that routes between agents until it finishes.

class Route extends py.StrMixinEnum {
  static SEARCH: Dynamic = new (Route as Dynamic)("search");
  static MATH: Dynamic = new (Route as Dynamic)("math");
  static FINISH: Dynamic = new (Route as Dynamic)("FINISH");
}
py.enumeration(Route);

class Agent {
  declare name: string;
  declare handler: (...args: Dynamic[]) => Dynamic;
  declare description: string;
  static registry: Dynamic = new py.Dict();

  constructor(name: string, handler: (...args: Dynamic[]) => Dynamic, description: string = "") {
    this.name = name;
    this.handler = handler;
    this.description = description || `The ${name} agent`;
    py.setItem(Agent.registry, name, this);
  }
  static {
    py.signature(this, "Agent.__init__", ["name", "handler", "description="]);
  }

  __call__(state: Dynamic): PyDict {
    const answer = py.call(this.handler, [py.getItem(py.getItem(py.getItem(state, "messages"), -1), "content")]);
    return { messages: [{ role: "assistant", name: this.name, content: answer }] };
  }
  static {
    py.signature(this.prototype.__call__, "Agent.__call__", ["state"]);
  }

  __repr__(): string {
    return `Agent(${py.repr(this.name)})`;
  }

  static {
    py.pyClass(this, { name: "Agent" });
  }
}

new Agent("search", (q: Dynamic) => `found ${py.len(q)} results`);
new Agent(
  "math",
  (q: Dynamic) =>
    py.str(
      py.sum(
        py.lazyFlatMap(py.callMethod(q, "split", []), (w: Dynamic) =>
          py.truthy(py.callMethod(w, "isdigit", [])) ? [py.int(w)] : [],
        ),
      ),
    ),
  "Adds numbers",
);

const options: Dynamic[] = py.add(py.list(Agent.registry), [Route.FINISH.value]);
const workerList = Array.from(
  py.items(Agent.registry),
  ([name, agent]: Dynamic) => `- ${py.format(name, "")}: ${py.format(py.getAttr(agent, "description"), "")}`,
).join("\n");
py.print(workerList, options, py.keywords({ sep: "\n" }));

function choose(state: PyDict): Dynamic {
  const text = py.getItem(py.getItem(py.getItem(state, "messages"), -1), "content");
  if (py.ge(py.getItem(state, "count"), py.get(state, "limit", 4))) {
    return Route.FINISH;
  }
  if (py.any(py.lazyFlatMap(text, (ch: Dynamic) => [py.callMethod(ch, "isdigit", [])]))) {
    return Route.MATH;
  }
  if (py.contains(text, "?")) {
    return py.call(Route, ["search"]);
  }
  return Route.FINISH;
}

function run(question: string, { ...extra }: Dynamic = {}): Dynamic {
  let route: Dynamic;
  const state = py.mergeDicts({ messages: [{ role: "user", content: question }], count: 0 }, extra);
  const trace: Dynamic[] = [];
  {
    while (!py.is((route = choose(state)), Route.FINISH)) {
      trace.push(route.name);
      const update = py.getItem(Agent.registry, route.value).__call__(state);
      py.setItem(state, "messages", py.add(py.getItem(state, "messages"), py.getItem(update, "messages")));
      py.setItem(state, "count", py.iadd(py.getItem(state, "count"), 1));
    }
    trace.push("end");
  }
  return py.Tuple.of(trace, state);
}

for (const q of py.Tuple.of("what is up?", "add 2 and 40", "bye")) {
  [trace, state] = run(q);
  py.print(
    q,
    trace,
    Array.from(py.iterate(py.getItem(state, "messages")), (m: Dynamic) => py.getItem(m, "content")),
    py.getItem(state, "count"),
  );
}
[trace, state] = run("1", { limit: 2 });
py.print(trace, py.getItem(py.getItem(state, "messages"), -1));
py.print(
  py.eq(Route.MATH, "math"),
  py.call(Route, ["FINISH"]),
  Route.SEARCH.value,
  Array.from(py.iterate(Route), (r: Dynamic) => r.name),
  Agent.registry,
);
try {
  py.call(Route, ["nope"]);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e);
}
