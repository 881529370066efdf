import {
  Dict,
  type Dynamic,
  Exception,
  NotImplemented,
  type PyDict,
  Tuple,
  TypeError,
  add,
  call,
  callMethod,
  dataclass,
  decorateMethod,
  div,
  enter,
  eq,
  exit,
  float,
  format,
  get,
  getAttr,
  getItem,
  getSlice,
  iadd,
  items,
  keywords,
  len,
  mod,
  mul,
  neg,
  pop,
  print,
  rethrowUnless,
  round,
  setAttr,
  setItem,
  signature,
  sorted,
  splitKeywords,
  sub,
  sum,
  typeName,
  values,
} from "./runtime/python/index.js";
import { contextmanager } from "./runtime/python/stdlib/contextlib.js";
import { wraps } from "./runtime/python/stdlib/functools.js";

// Usage and cost accounting with decorators, context managers and formatting.

const PRICES = { small: Tuple.of(0.15, 0.6), large: Tuple.of(2.5, float(10)) };

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
    dataclass(this, [{ name: "prompt" }, { name: "completion" }]);
    signature(this, "Usage.__init__", ["prompt=", "completion="]);
  }

  get total(): number {
    return add(this.prompt, this.completion);
  }

  __add__(other: Dynamic): Dynamic {
    if (!(other instanceof Usage)) {
      return NotImplemented;
    }
    return new Usage(add(this.prompt, other.prompt), add(this.completion, other.completion));
  }

  static {
    setAttr(
      this,
      "__radd__",
      signature(
        (self: Dynamic, other: Dynamic) => (eq(other, 0) ? self : add(self, other)),
        "<lambda>",
        ["self", "other"],
      ),
    );
  }
}

class Tracker {
  declare budget: Dynamic;
  declare byModel: PyDict;
  declare stack: string[];
  declare lines: string[];

  constructor(
    budget: Dynamic,
    byModel: Dynamic = new Dict(),
    stack: Dynamic = [],
    lines: Dynamic = [],
  ) {
    this.budget = budget;
    this.byModel = byModel;
    this.stack = stack;
    this.lines = lines;
  }
  static {
    dataclass(this, [
      { name: "budget" },
      { name: "by_model", js: "byModel" },
      { name: "stack" },
      { name: "lines" },
    ]);
    signature(this, "Tracker.__init__", ["budget", "by_model=", "stack=", "lines="]);
  }

  record(model: string, usage: Usage): void {
    setItem(this.byModel, model, add(get(this.byModel, model, new Usage()), usage));
    if (this.cost > this.budget) {
      throw new BudgetExceeded(this.cost, this.budget);
    }
  }

  get cost(): Dynamic {
    let total: number = float(0);
    for (const [model, usage] of items(this.byModel)) {
      const [inPrice, outPrice] = getItem(PRICES, model);
      total = iadd(
        total,
        div(add(mul(usage.prompt, inPrice), mul(usage.completion, outPrice)), 1_000_000),
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
        rethrowUnless(caught, BudgetExceeded);
        this.lines.push(mul("!", this.stack.length) + name);
        throw caught;
      }
      this.lines.push(
        `${mul("  ", this.stack.length - 1)}${name}: +$${format(sub(this.cost, before), ".6f")}`,
      );
    } finally {
      pop(this.stack);
    }
  }
  static {
    signature(this.prototype.span, "Tracker.span", ["name"]);
    decorateMethod(this, "span", contextmanager);
  }
}

class BudgetExceeded extends Exception {
  declare cost: Dynamic;
  declare budget: Dynamic;
  constructor(cost: Dynamic, budget: Dynamic) {
    super(
      `$${format(cost, ".4f")} > $${format(budget, ".4f")} (${format(div(cost, budget), ".0%")})`,
    );
    const items2: Dynamic[] = [cost, budget];
    this.cost = items2[0];
    this.budget = items2[1];
  }
  static {
    signature(this, "BudgetExceeded.__init__", ["cost", "budget"]);
  }
}

function tracked(model: string): Dynamic {
  function decorate(fn: Dynamic): Dynamic {
    const wrapper: Dynamic = wraps(fn)(
      signature(
        function wrapper(self: Dynamic, prompt: Dynamic, ...rest: Dynamic[]): Dynamic {
          const [args, { ...kwargs }]: [Dynamic, Dynamic] = splitKeywords(rest);
          const answer = call(fn, [self, prompt, ...args], kwargs);
          callMethod(getAttr(self, "tracker"), "record", [
            model,
            new Usage(mul(len(prompt), 1000), mul(len(answer), 1000)),
          ]);
          return answer;
        },
        "tracked.<locals>.decorate.<locals>.wrapper",
        ["self", "prompt", "*args", "**kwargs"],
      ),
    );
    return wrapper;
  }
  signature(decorate, "tracked.<locals>.decorate", ["fn"]);
  return decorate;
}

const classifyLabels: Dynamic = Tuple.of("a", "b");
class Bot {
  declare tracker: Dynamic;
  constructor(tracker: Dynamic) {
    this.tracker = tracker;
  }
  static {
    signature(this, "Bot.__init__", ["tracker"]);
  }

  classify(
    text: Dynamic,
    { labels = classifyLabels as Dynamic }: { labels?: Dynamic } = {},
  ): Dynamic {
    return getItem(labels, mod(len(text), len(labels)));
  }
  static {
    signature(this.prototype.classify, "Bot.classify", ["text", "*", "labels="]);
  }

  write(text: Dynamic, times: Dynamic = 1): Dynamic {
    return mul(getSlice(text, null, null, -1), times);
  }
  static {
    signature(this.prototype.write, "Bot.write", ["text", "times="]);
    decorateMethod(this, "classify", tracked("small"));
    decorateMethod(this, "write", tracked("large"));
  }
}

const tracker = new Tracker(0.5);
const bot = new Bot(tracker);
const manager: Dynamic = call(getAttr(tracker, "span"), ["outer"]);
enter(manager);
let failed = false;
try {
  print(call(getAttr(bot, "classify"), ["hello"], { labels: ["x", "y", "z"] }));
  const manager2: Dynamic = call(getAttr(tracker, "span"), ["inner"]);
  enter(manager2);
  let failed2 = false;
  try {
    print(call(getAttr(bot, "write"), ["abc"], { times: 2 }));
  } catch (caught3) {
    failed2 = true;
    if (!exit(manager2, caught3)) {
      throw caught3;
    }
  } finally {
    if (!failed2) {
      exit(manager2);
    }
  }
} catch (caught2) {
  failed = true;
  if (!exit(manager, caught2)) {
    throw caught2;
  }
} finally {
  if (!failed) {
    exit(manager);
  }
}
try {
  const manager3: Dynamic = call(getAttr(tracker, "span"), ["big"]);
  enter(manager3);
  let failed3 = false;
  try {
    const manager4: Dynamic = call(getAttr(tracker, "span"), ["nested"]);
    enter(manager4);
    let failed4 = false;
    try {
      call(getAttr(bot, "write"), [mul("long ", 10), 3]);
      print("never");
    } catch (caught5) {
      failed4 = true;
      if (!exit(manager4, caught5)) {
        throw caught5;
      }
    } finally {
      if (!failed4) {
        exit(manager4);
      }
    }
  } catch (caught4) {
    failed3 = true;
    if (!exit(manager3, caught4)) {
      throw caught4;
    }
  } finally {
    if (!failed3) {
      exit(manager3);
    }
  }
} catch (caught6) {
  const e = rethrowUnless(caught6, BudgetExceeded);
  print(typeName(e), e, round(getAttr(e, "cost"), 6));
}
print(...tracker.lines, keywords({ sep: "\n" }));
print(
  tracker.byModel,
  tracker.stack,
  getAttr(sum(values(tracker.byModel)), "total"),
  `${format(getAttr(sum(values(tracker.byModel)), "total"), ",")}`,
);
for (const [model, usage] of sorted(items(tracker.byModel), {
  key: (kv: Dynamic) => neg(getAttr(getItem(kv, 1), "total")),
})) {
  print(
    `${format(model, "<8")}|${format(usage.prompt, ">10,")}|${format(usage.completion, ">10,")}|${format(div(usage.completion, usage.total), "6.1%")}`,
  );
}
try {
  add(new Usage(), 5);
} catch (caught7) {
  const e = rethrowUnless(caught7, TypeError);
  print(e);
}
