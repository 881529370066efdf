import {
  type Dynamic,
  Ellipsis,
  Tuple,
  describe,
  flatMap,
  getAttr,
  hasAttr,
  int,
  lazyFlatMap,
  mul,
  print,
  pyClass,
  setAttr,
  signature,
  sorted,
  str,
  title,
  vars,
} from "./runtime/python/index.js";
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
  signature as pySignature,
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
    describe(signature(this, "Agent.__init__", ["name"]), {
      parameters: () => ({ name: str, return: null }),
    });
  }

  /** Runs. */
  run(text: string, times: number = 1): string {
    return mul(text, times);
  }
  static {
    describe(signature(this.prototype.run, "Agent.run", ["text", "times="], "Runs."), {
      defaults: { times: 1 },
      annotations: () => ({ text: str, times: int, return: str }),
    });
  }

  async arun(text: Dynamic): Promise<void> {
    Ellipsis;
  }
  static {
    signature(this.prototype.arun, "Agent.arun", ["text"]);
  }

  static helper(x: Dynamic): void {
    Ellipsis;
  }
  static {
    describe(signature(this.helper, "Agent.helper", ["x", "#static"]), { isStatic: true });
  }

  get label(): string {
    return title(this.name);
  }

  static {
    pyClass(this, { name: "Agent" });
    setAttr(this, "__doc__", "An agent.");
  }
}

const a = new Agent("bob");
print(
  flatMap(getmembers(a, ismethod), ([name, value]: Dynamic) =>
    !name.startsWith("__") ? [name] : [],
  ),
);
print(
  flatMap(getmembers(Agent, isfunction), ([name, value]: Dynamic) =>
    !name.startsWith("__") ? [name] : [],
  ),
);
print(
  pySignature(getAttr(a, "run")),
  pySignature(getAttr(Agent, "run")),
  getdoc(Agent),
  getdoc(getAttr(a, "run")),
);
print(
  iscoroutinefunction(getAttr(a, "arun")),
  iscoroutinefunction(getAttr(a, "run")),
  ismethod(getAttr(a, "run")),
  isfunction(Agent.helper),
  isclass(Agent),
  isclass(a),
);
print(
  sorted(lazyFlatMap(vars(a), (n: Dynamic) => [n])),
  hasAttr(a, "label"),
  getAttr(a, "label"),
  getAttr(getAttr(a, "run"), "__name__"),
  getAttr(getAttr(Agent, "run"), "__qualname__"),
);
print(
  isgenerator(lazyFlatMap(Tuple.of(), (x: Dynamic) => [x])),
  isgeneratorfunction(
    signature(
      function* () {
        return (yield null) ?? null;
      },
      "<lambda>",
      [],
    ),
  ),
  isawaitable(5),
);
