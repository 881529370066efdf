import {
  RetryError,
  TryAgain,
  attempts,
  retry,
  retryIfException,
  retryIfExceptionType,
  retryIfNotExceptionType,
  retryIfResult,
  stopAfterAttempt,
  stopAfterDelay,
  stopNever,
  waitExponential,
  waitFixed,
  waitIncrementing,
  waitNone,
} from "./runtime/libraries/tenacity.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { run } from "./runtime/python/stdlib/asyncio.js";

// tenacity: stop, wait and retry conditions and their combinations, callbacks, RetryError, reraise, loops, async

const calls: number[] = [];

function log(state: Dynamic): void {
  py.print(
    "sleep",
    py.getAttr(state, "attempt_number"),
    py.getAttr(py.getAttr(state, "outcome"), "failed"),
    py.round(py.getAttr(py.getAttr(state, "next_action"), "sleep"), 4),
    py.getAttr(py.getAttr(state, "fn"), "__name__"),
  );
}
py.signature(log, "log", ["state"]);

const flaky: Dynamic = retry(undefined, {
  stop: stopAfterAttempt(3),
  wait: waitFixed(0.001),
  before_sleep: log,
  before: py.signature((s: Dynamic) => py.print("before", py.getAttr(s, "attempt_number")), "flaky.<locals>.<lambda>", [
    "s",
  ]),
  after: py.signature((s: Dynamic) => py.print("after", py.getAttr(s, "attempt_number")), "flaky.<locals>.<lambda>", [
    "s",
  ]),
})(
  py.signature(
    function flaky(n: Dynamic, word: Dynamic = "w"): Dynamic {
      calls.push(n);
      if (py.lt(calls.length, n)) {
        throw new py.ValueError(`call ${calls.length}`);
      }
      return py.mul(word, n);
    },
    "flaky",
    ["n", "word="],
  ),
);

py.print(flaky(2));
py.clear(calls);
try {
  flaky(9, "z");
} catch (caught) {
  const e = py.rethrowUnless(caught, RetryError);
  py.print(
    py.typeName(py.callMethod(py.getAttr(e, "last_attempt"), "exception", [])),
    py.callMethod(py.getAttr(e, "last_attempt"), "exception", []),
    py.getAttr(py.getAttr(e, "last_attempt"), "attempt_number"),
    py.getAttr(py.getAttr(e, "last_attempt"), "failed"),
  );
  py.print(py.typeName(py.getAttr(e, "__cause__")), py.isInstance(e, py.Exception));
}

const loud: Dynamic = retry(undefined, { reraise: true, stop: stopAfterAttempt(2), wait: waitNone() })(
  py.signature(
    function loud(): void {
      throw new py.KeyError("k");
    },
    "loud",
    [],
  ),
);

try {
  loud();
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.KeyError);
  py.print("KeyError", e);
}

const mixed: Dynamic = retry(undefined, {
  retry: py.bitor(
    retryIfExceptionType(py.Tuple.of(py.OSError, py.TimeoutError)),
    retryIfResult((r: Dynamic) => r == null),
  ),
  stop: py.bitor(stopAfterAttempt(4), stopAfterDelay(30)),
})(
  py.signature(
    function mixed(values: Dynamic): Dynamic {
      const value = py.callMethod(values, "pop", [0]);
      if (py.isInstance(value, py.Exception)) {
        throw py.raise(value);
      }
      return value;
    },
    "mixed",
    ["values"],
  ),
);

py.print(mixed([new py.OSError("x"), null, 5]));
try {
  mixed([new py.ValueError("straight")]);
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.ValueError);
  py.print("ValueError", e);
}
try {
  mixed(py.mul([null], 5));
} catch (caught4) {
  const e = py.rethrowUnless(caught4, RetryError);
  py.print(
    py.callMethod(py.getAttr(e, "last_attempt"), "result", []),
    py.getAttr(py.getAttr(e, "last_attempt"), "failed"),
  );
}

const callback: Dynamic = retry(undefined, {
  retry: retryIfException((e: Dynamic) => py.str(e).includes("again")),
  stop: stopAfterAttempt(3),
  retry_error_callback: py.signature(
    (s: Dynamic) => `gave up after ${py.str(py.getAttr(s, "attempt_number"))}`,
    "callback.<locals>.<lambda>",
    ["s"],
  ),
})(
  py.signature(
    function callback(): Dynamic {
      throw new py.RuntimeError("again");
    },
    "callback",
    [],
  ),
);

py.print(callback());

const again: Dynamic = retry(undefined, { stop: stopAfterAttempt(2), retry: retryIfNotExceptionType(py.TypeError) })(
  py.signature(
    function again(): string {
      calls.push(0);
      if (py.mod(calls.length, 2)) {
        throw py.raise(TryAgain);
      }
      return "tried again";
    },
    "again",
    [],
  ),
);

py.clear(calls);
py.print(again());
py.clear(calls);
for await (const attempt of py.iterateAsync(attempts({ stop: stopAfterAttempt(3), wait: waitNone() }))) {
  const manager: Dynamic = attempt;
  py.enter(manager);
  let failed2 = false;
  try {
    calls.push(1);
    py.print("round", py.getAttr(attempt.retryState, "attempt_number"));
    if (calls.length < 2) {
      throw new py.ValueError("first");
    }
  } catch (caught5) {
    failed2 = true;
    if (!py.exit(manager, caught5)) {
      throw caught5;
    }
  } finally {
    if (!failed2) {
      py.exit(manager);
    }
  }
}

async function main(): Promise<Dynamic> {
  for await (const attempt of py.iterateAsync(
    attempts({ stop: stopAfterAttempt(2), wait: waitNone(), reraise: true }),
  )) {
    const manager2: Dynamic = attempt;
    py.enter(manager2);
    let failed3 = false;
    try {
      calls.push(2);
      if (calls.length < 4) {
        throw new py.ValueError("async");
      }
    } catch (caught6) {
      failed3 = true;
      if (!py.exit(manager2, caught6)) {
        throw caught6;
      }
    } finally {
      if (!failed3) {
        py.exit(manager2);
      }
    }
  }

  const work: Dynamic = retry(undefined, {
    stop: stopAfterAttempt(2),
    wait: waitExponential(0.001, 0.01, undefined, 0),
  })(
    py.signature(
      async function work(x: Dynamic): Promise<Dynamic> {
        calls.push(3);
        if (calls.length < 6) {
          throw new py.ValueError("w");
        }
        return py.add(x, 1);
      },
      "main.<locals>.work",
      ["x"],
    ),
  );

  return await work(1);
}

py.print(await run(py.coroutine(main)), calls);

const plain: Dynamic = retry(
  py.signature(
    function plain(): number {
      calls.push(9);
      if (calls.length < 9) {
        throw new py.ValueError();
      }
      return calls.length;
    },
    "plain",
    [],
  ),
);

py.print(plain(), py.getAttr(flaky, "__name__"));
const waits: Dynamic[] = [waitFixed(2), waitIncrementing(1, 2, 4), waitExponential(1, 10, undefined, 2)];

class State {
  declare attemptNumber: number;
  constructor(n: number) {
    this.attemptNumber = n;
  }
}

py.print(
  waits.map((wait: Dynamic) => Array.from(py.range(1, 6), (n: number) => py.call(wait, [new State(n)]))),
  py.call(stopNever, [new State(5)]),
);
