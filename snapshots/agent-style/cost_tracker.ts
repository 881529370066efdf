import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { contextmanager } from "./runtime/python/stdlib/contextlib.js";
import { wraps } from "./runtime/python/stdlib/functools.js";

// Usage and cost accounting with decorators, context managers and formatting.

const PRICES = { small: py.Tuple.of(0.15, 0.6), large: py.Tuple.of(2.5, py.float(10)) };

class Usage {
  declare static __radd__: Dynamic;
  declare __radd__: Dynamic;
  declare prompt: number;
  declare completion: number;

  constructor(prompt: number = 0 as Dynamic, completion: number = 0 as Dynamic) {
    this.prompt = prompt;
    this.completion = completion;
  }
  static {
    py.dataclass(this, [{ name: "prompt" }, { name: "completion" }]);
    py.signature(this, "Usage.__init__", ["prompt=", "completion="]);
  }

  get total(): number {
    return py.add(this.prompt, this.completion);
  }

  __add__(other: Dynamic): Dynamic {
    if (!(other instanceof Usage)) {
      return py.NotImplemented;
    }
    return new Usage(py.add(this.prompt, other.prompt), py.add(this.completion, other.completion));
  }

  static {
    py.setAttr(
      this,
      "__radd__",
      py.signature((self: Dynamic, other: Dynamic) => (py.eq(other, 0) ? self : py.add(self, other)), "<lambda>", [
        "self",
        "other",
      ]),
    );
  }
}

class Tracker {
  declare budget: Dynamic;
  declare byModel: PyDict;
  declare stack: string[];
  declare lines: string[];

  constructor(budget: Dynamic, byModel: Dynamic = new py.Dict(), stack: Dynamic = [], lines: Dynamic = []) {
    this.budget = budget;
    this.byModel = byModel;
    this.stack = stack;
    this.lines = lines;
  }
  static {
    py.dataclass(this, [{ name: "budget" }, { name: "by_model", js: "byModel" }, { name: "stack" }, { name: "lines" }]);
    py.signature(this, "Tracker.__init__", ["budget", "by_model=", "stack=", "lines="]);
  }

  record(model: string, usage: Usage): void {
    py.setItem(this.byModel, model, py.add(py.get(this.byModel, model, new Usage()), usage));
    if (py.gt(this.cost, this.budget)) {
      throw new BudgetExceeded(this.cost, this.budget);
    }
  }

  get cost(): Dynamic {
    let total: Dynamic = py.float(0);
    for (const [model, usage] of py.items(this.byModel)) {
      const [inPrice, outPrice] = py.getItem(PRICES, model);
      total = py.iadd(
        total,
        py.div(
          py.add(py.mul(py.getAttr(usage, "prompt"), inPrice), py.mul(py.getAttr(usage, "completion"), outPrice)),
          1_000_000,
        ),
      );
    }
    return total;
  }

  *span(name: string): Generator<Dynamic> {
    this.stack.push(name);
    const before = this.cost;
    try {
      try {
        yield this;
      } catch (caught) {
        py.rethrowUnless(caught, BudgetExceeded);
        this.lines.push(py.add(py.mul("!", this.stack.length), name));
        throw caught;
      }
      this.lines.push(
        `${py.mul("  ", this.stack.length - 1)}${py.str(name)}: +$${py.format(py.sub(this.cost, before), ".6f")}`,
      );
    } finally {
      py.pop(this.stack);
    }
  }
  static {
    py.signature(this.prototype.span, "Tracker.span", ["name"]);
    py.decorateMethod(this, "span", contextmanager);
  }
}

class BudgetExceeded extends py.Exception {
  declare cost: Dynamic;
  declare budget: Dynamic;
  constructor(cost: Dynamic, budget: Dynamic) {
    super(`$${py.format(cost, ".4f")} > $${py.format(budget, ".4f")} (${py.format(py.div(cost, budget), ".0%")})`);
    const items2: Dynamic[] = [cost, budget];
    this.cost = items2[0];
    this.budget = items2[1];
  }
  static {
    py.signature(this, "BudgetExceeded.__init__", ["cost", "budget"]);
  }
}

function tracked(model: string): Dynamic {
  function decorate(fn: Dynamic): Dynamic {
    const wrapper: Dynamic = wraps(fn)(
      py.signature(
        function wrapper(self: Dynamic, prompt: Dynamic, ...rest: Dynamic[]): Dynamic {
          const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
          const answer = py.call(fn, [self, prompt, ...args], kwargs);
          py.call(py.getAttr(py.getAttr(self, "tracker"), "record"), [
            model,
            new Usage(py.mul(py.len(prompt), 1000), py.mul(py.len(answer), 1000)),
          ]);
          return answer;
        },
        "tracked.<locals>.decorate.<locals>.wrapper",
        ["self", "prompt", "*args", "**kwargs"],
      ),
    );
    return wrapper;
  }
  py.signature(decorate, "tracked.<locals>.decorate", ["fn"]);
  return decorate;
}

const classifyLabels: Dynamic = py.Tuple.of("a", "b");
class Bot {
  declare tracker: Dynamic;
  constructor(tracker: Dynamic) {
    this.tracker = tracker;
  }
  static {
    py.signature(this, "Bot.__init__", ["tracker"]);
  }

  classify(text: Dynamic, { labels = classifyLabels as Dynamic }: { labels?: Dynamic } = {}): Dynamic {
    return py.getItem(labels, py.mod(py.len(text), py.len(labels)));
  }
  static {
    py.signature(this.prototype.classify, "Bot.classify", ["text", "*", "labels="]);
  }

  write(text: Dynamic, times: Dynamic = 1): Dynamic {
    return py.mul(py.getSlice(text, null, null, -1), times);
  }
  static {
    py.signature(this.prototype.write, "Bot.write", ["text", "times="]);
    py.decorateMethod(this, "classify", tracked("small"));
    py.decorateMethod(this, "write", tracked("large"));
  }
}

const tracker = new Tracker(0.5);
const bot = new Bot(tracker);
const manager: Dynamic = py.call(py.getAttr(tracker, "span"), ["outer"]);
py.enter(manager);
let failed = false;
try {
  py.print(py.call(py.getAttr(bot, "classify"), ["hello"], { labels: ["x", "y", "z"] }));
  const manager2: Dynamic = py.call(py.getAttr(tracker, "span"), ["inner"]);
  py.enter(manager2);
  let failed2 = false;
  try {
    py.print(py.call(py.getAttr(bot, "write"), ["abc"], { times: 2 }));
  } catch (caught3) {
    failed2 = true;
    if (!py.exit(manager2, caught3)) {
      throw caught3;
    }
  } finally {
    if (!failed2) {
      py.exit(manager2);
    }
  }
} catch (caught2) {
  failed = true;
  if (!py.exit(manager, caught2)) {
    throw caught2;
  }
} finally {
  if (!failed) {
    py.exit(manager);
  }
}
try {
  const manager3: Dynamic = py.call(py.getAttr(tracker, "span"), ["big"]);
  py.enter(manager3);
  let failed3 = false;
  try {
    const manager4: Dynamic = py.call(py.getAttr(tracker, "span"), ["nested"]);
    py.enter(manager4);
    let failed4 = false;
    try {
      py.call(py.getAttr(bot, "write"), [py.mul("long ", 10), 3]);
      py.print("never");
    } catch (caught5) {
      failed4 = true;
      if (!py.exit(manager4, caught5)) {
        throw caught5;
      }
    } finally {
      if (!failed4) {
        py.exit(manager4);
      }
    }
  } catch (caught4) {
    failed3 = true;
    if (!py.exit(manager3, caught4)) {
      throw caught4;
    }
  } finally {
    if (!failed3) {
      py.exit(manager3);
    }
  }
} catch (caught6) {
  const e = py.rethrowUnless(caught6, BudgetExceeded);
  py.print(py.typeName(e), e, py.round(py.getAttr(e, "cost"), 6));
}
py.print(...tracker.lines, py.keywords({ sep: "\n" }));
py.print(
  tracker.byModel,
  tracker.stack,
  py.getAttr(py.sum(py.values(tracker.byModel)), "total"),
  `${py.format(py.getAttr(py.sum(py.values(tracker.byModel)), "total"), ",")}`,
);
for (const [model, usage] of py.sorted(py.items(tracker.byModel), {
  key: (kv: Dynamic) => py.neg(py.getAttr(kv[1], "total")),
})) {
  py.print(
    `${py.format(model, "<8")}|${py.format(py.getAttr(usage, "prompt"), ">10,")}|${py.format(py.getAttr(usage, "completion"), ">10,")}|${py.format(py.div(py.getAttr(usage, "completion"), py.getAttr(usage, "total")), "6.1%")}`,
  );
}
try {
  py.add(new Usage(), 5);
} catch (caught7) {
  const e = py.rethrowUnless(caught7, py.TypeError);
  py.print(e);
}
