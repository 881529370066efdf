import {
  Dict,
  type Dynamic,
  type PyDict,
  StrMixinEnum,
  Tuple,
  ValueError,
  add,
  any,
  call,
  callMethod,
  contains,
  enumeration,
  eq,
  ge,
  get,
  getItem,
  iadd,
  int,
  is,
  items,
  iterate,
  keywords,
  lazyFlatMap,
  len,
  list,
  mergeDicts,
  print,
  pyClass,
  repr,
  rethrowUnless,
  setItem,
  signature,
  str,
  sum,
  truthy,
} from "./runtime/python/index.js";

let trace!: Dynamic[];
let state!: PyDict;
// A supervisor that routes between agents until it finishes.

class Route extends StrMixinEnum {
  static SEARCH: Dynamic = new (Route as Dynamic)("search");
  static MATH: Dynamic = new (Route as Dynamic)("math");
  static FINISH: Dynamic = new (Route as Dynamic)("FINISH");
}
enumeration(Route);

class Agent {
  declare name: string;
  declare handler: (...args: Dynamic[]) => Dynamic;
  declare description: string;
  static registry: Dynamic = new Dict();

  constructor(name: string, handler: (...args: Dynamic[]) => Dynamic, description: string = "") {
    this.name = name;
    this.handler = handler;
    this.description = description || `The ${name} agent`;
    setItem(Agent.registry, name, this);
  }
  static {
    signature(this, "Agent.__init__", ["name", "handler", "description="]);
  }

  __call__(state: Dynamic): PyDict {
    const answer = call(this.handler, [
      getItem(getItem(getItem(state, "messages"), -1), "content"),
    ]);
    return { messages: [{ role: "assistant", name: this.name, content: answer }] };
  }
  static {
    signature(this.prototype.__call__, "Agent.__call__", ["state"]);
  }

  __repr__(): string {
    return `Agent(${repr(this.name)})`;
  }

  static {
    pyClass(this, { name: "Agent" });
  }
}

new Agent("search", (q: Dynamic) => `found ${len(q)} results`);
new Agent(
  "math",
  (q: Dynamic) =>
    str(
      sum(
        lazyFlatMap(callMethod(q, "split", []), (w: Dynamic) =>
          truthy(callMethod(w, "isdigit", [])) ? [int(w)] : [],
        ),
      ),
    ),
  "Adds numbers",
);

const options: Dynamic[] = add(list(Agent.registry), [Route.FINISH.value]);
const workerList = Array.from(
  items(Agent.registry),
  ([name, agent]: Dynamic) => `- ${name}: ${agent.description}`,
).join("\n");
print(workerList, options, keywords({ sep: "\n" }));

function choose(state: PyDict): Dynamic {
  const text = getItem(getItem(getItem(state, "messages"), -1), "content");
  if (ge(getItem(state, "count"), get(state, "limit", 4))) {
    return Route.FINISH;
  }
  if (any(lazyFlatMap(text, (ch: Dynamic) => [callMethod(ch, "isdigit", [])]))) {
    return Route.MATH;
  }
  if (contains(text, "?")) {
    return call(Route, ["search"]);
  }
  return Route.FINISH;
}

function run(question: string, { ...extra }: Dynamic = {}): Dynamic {
  let route: Dynamic;
  const state = mergeDicts({ messages: [{ role: "user", content: question }], count: 0 }, extra);
  const trace: Dynamic[] = [];
  {
    while (!is((route = choose(state)), Route.FINISH)) {
      trace.push(route.name);
      const update = getItem(Agent.registry, route.value).__call__(state);
      setItem(state, "messages", add(getItem(state, "messages"), getItem(update, "messages")));
      setItem(state, "count", iadd(getItem(state, "count"), 1));
    }
    trace.push("end");
  }
  return Tuple.of(trace, state);
}

for (const q of Tuple.of("what is up?", "add 2 and 40", "bye")) {
  [trace, state] = run(q);
  print(
    q,
    trace,
    Array.from(iterate(getItem(state, "messages")), (m: Dynamic) => getItem(m, "content")),
    getItem(state, "count"),
  );
}
[trace, state] = run("1", { limit: 2 });
print(trace, getItem(getItem(state, "messages"), -1));
print(
  eq(Route.MATH, "math"),
  call(Route, ["FINISH"]),
  Route.SEARCH.value,
  Array.from(iterate(Route), (r: Dynamic) => r.name),
  Agent.registry,
);
try {
  call(Route, ["nope"]);
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print(e);
}
