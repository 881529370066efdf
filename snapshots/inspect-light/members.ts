import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  getdoc,
  getmembers,
  isawaitable,
  isclass,
  iscoroutinefunction,
  isfunction,
  isgenerator,
  isgeneratorfunction,
  ismethod,
  signature,
} from "./runtime/python/stdlib/inspect.js";

// getmembers, methods and properties of a small class.

/** An agent. */
class Agent {
  declare name: string;

  static version: Dynamic = 2;

  constructor(name: string) {
    this.name = name;
  }
  static {
    py.describe(py.signature(this, "Agent.__init__", ["name"]), { parameters: () => ({ name: py.str, return: null }) });
  }

  /** Runs. */
  run(text: string, times: number = 1): string {
    return py.mul(text, times);
  }
  static {
    py.describe(py.signature(this.prototype.run, "Agent.run", ["text", "times="], "Runs."), {
      defaults: { times: 1 },
      annotations: () => ({ text: py.str, times: py.int, return: py.str }),
    });
  }

  async arun(text: Dynamic): Promise<void> {
    py.Ellipsis;
  }
  static {
    py.signature(this.prototype.arun, "Agent.arun", ["text"]);
  }

  static helper(x: Dynamic): void {
    py.Ellipsis;
  }
  static {
    py.describe(py.signature(this.helper, "Agent.helper", ["x", "#static"]), { isStatic: true });
  }

  get label(): string {
    return py.callMethod(this.name, "title", []);
  }

  static {
    py.pyClass(this, { name: "Agent" });
    py.setAttr(this, "__doc__", "An agent.");
  }
}

const a = new Agent("bob");
py.print(py.flatMap(getmembers(a, ismethod), ([name, value]: Dynamic) => (!name.startsWith("__") ? [name] : [])));
py.print(py.flatMap(getmembers(Agent, isfunction), ([name, value]: Dynamic) => (!name.startsWith("__") ? [name] : [])));
py.print(
  signature(py.getAttr(a, "run")),
  signature(py.getAttr(Agent, "run")),
  getdoc(Agent),
  getdoc(py.getAttr(a, "run")),
);
py.print(
  iscoroutinefunction(py.getAttr(a, "arun")),
  iscoroutinefunction(py.getAttr(a, "run")),
  ismethod(py.getAttr(a, "run")),
  isfunction(Agent.helper),
  isclass(Agent),
  isclass(a),
);
py.print(
  py.sorted(py.lazyFlatMap(py.vars(a), (n: Dynamic) => [n])),
  py.hasAttr(a, "label"),
  py.getAttr(a, "label"),
  py.getAttr(py.getAttr(a, "run"), "__name__"),
  py.getAttr(py.getAttr(Agent, "run"), "__qualname__"),
);
py.print(
  isgenerator(py.lazyFlatMap(py.Tuple.of(), (x: Dynamic) => [x])),
  isgeneratorfunction(
    py.signature(
      function* () {
        return (yield null) ?? null;
      },
      "<lambda>",
      [],
    ),
  ),
  isawaitable(5),
);
