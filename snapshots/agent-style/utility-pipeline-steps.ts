import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { contextmanager } from "./runtime/python/stdlib/contextlib.js";
import { reduce } from "./runtime/python/stdlib/functools.js";
import { attrgetter, itemgetter } from "./runtime/python/stdlib/operator.js";

// Steps composed with >> and |, with lazy iteration, timing by a fake clock, and reports of what failed

class Step {
  declare fn: Dynamic;
  declare name: Dynamic;
  constructor(fn: Dynamic, name: Dynamic = null) {
    const items: Dynamic[] = [fn, name || py.getAttr(fn, "__name__", "step")];
    this.fn = items[0];
    this.name = items[1];
  }
  static {
    py.signature(this, "Step.__init__", ["fn", "name="]);
  }

  __call__(value: Dynamic, { ...options }: Dynamic = {}): Dynamic {
    return py.truthy(options) ? py.call(this.fn, [value], options) : py.call(this.fn, [value]);
  }
  static {
    py.signature(this.prototype.__call__, "Step.__call__", ["value", "**options"]);
  }

  __rshift__(other: Dynamic): Step {
    const after = other instanceof Step ? other : new Step(other);
    return new Step(
      py.signature((v: Dynamic) => py.call(after, [this.__call__(v)]), "Step.__rshift__.<locals>.<lambda>", ["v"]),
      `${py.str(this.name)}>>${py.str(after.name)}`,
    );
  }
  static {
    py.signature(this.prototype.__rshift__, "Step.__rshift__", ["other"]);
  }

  static {
    py.assignMethod(this, "__or__", "__rshift__");
  }

  __ror__(value: Dynamic): Dynamic {
    return this.__call__(value);
  }

  __matmul__(values: Dynamic): Dynamic {
    return py.lazyFlatMap(values, (v: Dynamic) => [this.__call__(v)]);
  }

  __repr__(): string {
    return `Step(${py.str(this.name)})`;
  }

  static {
    py.pyClass(this, { name: "Step" });
  }
}

function step(fn: Dynamic): Step {
  return new Step(fn);
}
py.signature(step, "step", ["fn"]);

const double: Dynamic = step(
  py.signature(
    function double(x: Dynamic): Dynamic {
      return py.mul(x, 2);
    },
    "double",
    ["x"],
  ),
);

const parse: Dynamic = step(
  py.signature(
    function parse(text: Dynamic): number {
      return py.int(text);
    },
    "parse",
    ["text"],
  ),
);

const measured: Dynamic = contextmanager(
  py.signature(
    function* measured(clock: Dynamic, report: Dynamic): Generator<Dynamic> {
      const start = py.next(clock);
      let error: Dynamic = null;
      try {
        yield report;
      } catch (caught) {
        const e = py.rethrowUnless(caught, py.ArithmeticError);
        error = `${py.str(py.typeName(e))}(${py.str(e)})`;
      } finally {
        py.call(py.getAttr(report, "update"), [], { took: py.sub(py.next(clock), start), error });
      }
    },
    "measured",
    ["clock", "report"],
  ),
);

const pipeline = py.rshift(py.rshift(py.rshift(parse, double), py.str), new Step(py.len, "size"));
py.print(pipeline, py.call(pipeline, ["123"]), py.bitor(py.bitor("50", parse), double), py.bitor(parse, py.abs));
py.print(py.list(py.matmul(double, [1, "a", [0], 2.5])), py.next(py.matmul(double, py.iter("xyz"))));
const clock = py.iter(py.range(0, 100, 7));
const reports: PyDict[] = [];
for (const value of py.Tuple.of("4", "0", "x")) {
  const report = { value };
  try {
    const manager: Dynamic = py.call(measured, [clock, report]);
    const r = py.enter(manager);
    let failed = false;
    try {
      py.setItem(
        r,
        "result",
        py.call(
          py.rshift(
            parse,
            py.signature((n: Dynamic) => py.div(8, n), "<lambda>", ["n"]),
          ),
          [value],
        ),
      );
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
  } catch (caught3) {
    const e = py.rethrowUnless(caught3, py.ValueError);
    py.setItem(report, "raised", py.str(e));
  }
  reports.push(report);
}
py.print(...reports, py.keywords({ sep: "\n" }));
py.print(
  py.call(reduce(py.rshift, py.mul([double], 3)), [1]),
  reduce(py.bitor, [new py.PySet([1]), new py.PySet([2]), new py.PySet([3])]),
  py.mul([double], 2),
);
try {
  py.rshift(5, double);
} catch (caught4) {
  const e = py.rethrowUnless(caught4, py.TypeError);
  py.print(e);
}
py.print(
  py.sorted([py.Tuple.of("b", 2), py.Tuple.of("a", 2), py.Tuple.of("c", 1)], { key: itemgetter(1, 0) }),
  py.call(attrgetter("name"), [double]),
);
