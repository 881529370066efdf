import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { deque } from "./runtime/python/stdlib/deque.js";
import { wraps } from "./runtime/python/stdlib/functools.js";
import { count, islice } from "./runtime/python/stdlib/itertools.js";
import { partial } from "./runtime/python/stdlib/partial.js";
import { seed, uniform } from "./runtime/python/stdlib/random.js";

// Retries with backoff, jitter from a seed, a budget, and a circuit that opens

class RetryError extends py.RuntimeError {
  declare attempts: Dynamic;
  declare last: Dynamic;
  constructor(attempts: Dynamic, last: Dynamic) {
    super(`gave up after ${py.str(attempts)} attempts: ${py.repr(last)}`);
    this.attempts = attempts;
    this.last = last;
  }
}

function backoff(
  base: Dynamic = 0.5,
  factor: Dynamic = 2,
  cap: Dynamic = py.float(8),
  jitter: Dynamic = null,
): Dynamic {
  const delays = py.lazyFlatMap(count(), (n: Dynamic) => [py.min(cap, py.mul(base, py.pow(factor, n)))]);
  return jitter == null ? delays : py.lazyFlatMap(delays, (d: Dynamic) => [py.mul(d, py.add(1, py.call(jitter, [])))]);
}
py.signature(backoff, "backoff", ["base=", "factor=", "cap=", "jitter="]);

const retryingOn: Dynamic = py.Tuple.of(py.Exception);
const retryingDelays: Dynamic = backoff;
const retryingSleep: Dynamic = py.signature((s: Dynamic) => null, "retrying.<locals>.<lambda>", ["s"]);
const retryingLogger: Dynamic = py.print;
function retrying(
  fn: Dynamic = null,
  {
    attempts = 3,
    on = retryingOn as Dynamic,
    delays = retryingDelays as Dynamic,
    sleep = retryingSleep as Dynamic,
    logger = retryingLogger as Dynamic,
  }: { attempts?: Dynamic; on?: Dynamic; delays?: Dynamic; sleep?: Dynamic; logger?: Dynamic } = {},
): Dynamic {
  if (fn == null) {
    return new partial(retrying, py.keywords({ attempts, on, delays, sleep, logger }));
  }

  const wrapper: Dynamic = wraps(fn)(
    py.signature(
      function (...rest: Dynamic[]): Dynamic {
        const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
        let last: Dynamic = null;
        for (const [attempt, delay] of py.zip(py.range(1, py.add(attempts, 1)), py.call(delays, []))) {
          try {
            let completed = false;
            try {
              return py.call(fn, args, kwargs);
              completed = true;
            } catch (caught) {
              const exc = py.rethrowUnless(caught, on);
              last = exc;
              py.call(logger, [
                `${py.str(py.getAttr(fn, "__name__"))} failed (${attempt}/${py.str(attempts)}): ${py.str(exc)}; next in ${py.format(delay, ".2f")}s`,
              ]);
              py.call(sleep, [delay]);
            }
            if (completed) {
              py.call(logger, ["never"]);
            }
          } finally {
            py.setAttr(wrapper, "calls", py.iadd(py.getAttr(wrapper, "calls"), 1));
          }
        }
        throw py.raise(new RetryError(attempts, last), last);
      },
      "retrying.<locals>.wrapper",
      ["*args", "**kwargs"],
    ),
  );

  py.setAttr(wrapper, "calls", 0);
  return wrapper;
}
py.signature(retrying, "retrying", ["fn=", "*", "attempts=", "on=", "delays=", "sleep=", "logger="]);

class Circuit {
  declare results: Dynamic;
  declare threshold: Dynamic;
  constructor(threshold: Dynamic = 0.5, window: Dynamic = 4) {
    this.results = new deque(undefined, window);
    this.threshold = threshold;
  }

  get isOpen(): boolean {
    return (
      py.eq(py.len(this.results), this.results.maxlen) &&
      py.ge(py.div(this.results.count(false), py.len(this.results)), this.threshold)
    );
  }

  __call__(fn: Dynamic): Dynamic {
    const guarded = py.signature(
      (...rest2: Dynamic[]): Dynamic => {
        const [a, { ...k }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
        if (this.isOpen) {
          throw new py.ConnectionError("circuit open");
        }
        let ok: boolean = false;
        try {
          const value = py.call(fn, a, k);
          ok = true;
          return value;
        } finally {
          this.results.append(ok);
        }
      },
      "Circuit.__call__.<locals>.guarded",
      ["*a", "**k"],
    );
    return guarded;
  }
  static {
    py.signature(this.prototype.__call__, "Circuit.__call__", ["fn"]);
  }
}

const state = { left: 2 };

const flakyFailWith: Dynamic = py.ValueError;
/** Fails twice. */
const flaky: Dynamic = py.call(retrying(undefined, { attempts: 4, on: py.Tuple.of(py.ValueError, py.KeyError) }), [
  py.signature(
    function flaky(
      name: Dynamic,
      { fail_with: failWith = flakyFailWith as Dynamic }: { fail_with?: Dynamic } = {},
    ): Dynamic {
      if (py.truthy(py.getItem(state, "left"))) {
        py.setItem(state, "left", py.isub(py.getItem(state, "left"), 1));
        throw py.raise(py.call(failWith, [name]));
      }
      return py.callMethod(name, "upper", []);
    },
    "flaky",
    ["name", "*", "fail_with="],
    "Fails twice.",
  ),
]);

py.print(
  py.call(flaky, ["abc"]),
  py.getAttr(flaky, "calls"),
  py.getAttr(flaky, "__name__"),
  py.getAttr(flaky, "__doc__"),
);
py.setItem(state, "left", 10);
try {
  py.call(flaky, ["xyz"], { fail_with: py.KeyError });
} catch (caught2) {
  const e = py.rethrowUnless(caught2, RetryError);
  py.print(
    e,
    py.getAttr(e, "attempts"),
    py.typeName(py.getAttr(e, "last")),
    py.is(py.getAttr(e, "__cause__"), py.getAttr(e, "last")),
  );
}
try {
  py.call(flaky, ["t"], { fail_with: py.TypeError });
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.TypeError);
  py.print("not retried", e, py.getAttr(flaky, "calls"));
}

const plain: Dynamic = retrying(
  py.signature(
    function plain(x: Dynamic): Dynamic {
      return py.div(1, x);
    },
    "plain",
    ["x"],
  ),
);

py.print(py.call(plain, [4]));
seed(7);
py.print(
  Array.from(
    py.iterate(
      islice(
        backoff(
          undefined,
          undefined,
          undefined,
          py.signature(() => uniform(0, 0.1), "<lambda>", []),
        ),
        4,
      ),
    ),
    (d: Dynamic) => `${py.format(d, ".3f")}`,
  ),
);
const circuit = new Circuit();
const call = circuit.__call__(py.signature((x: Dynamic) => py.floordiv(10, x), "<lambda>", ["x"]));
for (const x of py.Tuple.of(1, 0, 2, 0, 5, 5)) {
  try {
    py.print(py.call(call, [x]), py.list(circuit.results));
  } catch (caught4) {
    const e = py.rethrowUnless(caught4, py.ZeroDivisionError, py.ConnectionError);
    py.print(py.typeName(e), e, py.list(circuit.results), circuit.isOpen);
  }
}
