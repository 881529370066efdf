import { constant, onException, onPredicate } from "./runtime/libraries/backoff.js";
import { retry, stopAfterAttempt, waitFixed, waitNone } from "./runtime/libraries/tenacity.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// What callbacks of tenacity and backoff are told: arguments by position and by name, waits, results.

function last(state: Dynamic): Dynamic {
  return py.Tuple.of("gave up", py.getAttr(state, "attempt_number"), py.typeName(state));
}
py.signature(last, "last", ["state"]);

const fails: Dynamic = retry(undefined, { stop: stopAfterAttempt(2), wait: waitNone(), retry_error_callback: last })(
  py.signature(
    function fails(a: Dynamic, b: Dynamic = 2): Dynamic {
      throw new py.ValueError("no");
    },
    "fails",
    ["a", "b="],
  ),
);

py.print(fails(1));

function note(details: Dynamic): void {
  py.print(
    py.sorted(details),
    py.getItem(details, "tries"),
    py.getItem(details, "args"),
    py.getItem(details, "kwargs"),
    py.getAttr(py.getItem(details, "target"), "__name__"),
    py.typeName(py.getItem(details, "exception")),
  );
}
py.signature(note, "note", ["details"]);

const again: Dynamic = onException(constant, py.ValueError, {
  max_tries: 2,
  interval: 0,
  jitter: null,
  on_backoff: note,
  on_giveup: [note],
})(
  py.signature(
    function again(a: Dynamic, b: Dynamic = 2): void {
      throw new py.ValueError("never");
    },
    "again",
    ["a", "b="],
  ),
);

try {
  again(1);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print("raised", e);
}

const none: Dynamic = onPredicate(constant, (r: Dynamic) => r == null, {
  max_tries: 2,
  interval: 0,
  jitter: null,
  on_backoff: (d: Dynamic) => py.print(py.sorted(d), py.getItem(d, "value")),
  on_giveup: (details: Dynamic) => py.print("gave", py.getItem(details, "tries")),
})(
  py.signature(
    function none(a: Dynamic): Dynamic {
      return null;
    },
    "none",
    ["a"],
  ),
);

py.print(none(1));

const beforeCalls: Dynamic[] = [];

const flaky: Dynamic = retry(undefined, {
  stop: stopAfterAttempt(3),
  wait: waitNone(),
  before: (rs: Dynamic) => py.append(beforeCalls, py.Tuple.of("b", py.getAttr(rs, "attempt_number"))),
  after: (retryState: Dynamic) =>
    py.append(beforeCalls, py.Tuple.of("a", py.getAttr(py.getAttr(retryState, "outcome"), "failed"))),
  before_sleep: (rs: Dynamic) =>
    py.append(
      beforeCalls,
      py.Tuple.of(
        "s",
        py.getAttr(py.getAttr(rs, "next_action"), "sleep"),
        py.getAttr(rs, "idle_for"),
        py.getAttr(py.getAttr(rs, "fn"), "__name__"),
        py.getAttr(rs, "args"),
        py.getAttr(rs, "kwargs"),
      ),
    ),
  reraise: true,
})(
  py.signature(
    function flaky(x: Dynamic, { y = 1 }: { y?: Dynamic } = {}): Dynamic {
      if (beforeCalls.length < 4) {
        throw new py.KeyError("early");
      }
      return py.add(x, y);
    },
    "flaky",
    ["x", "*", "y="],
  ),
);

py.print(flaky(1, { y: 5 }), beforeCalls);

const slow: Dynamic = retry(undefined, {
  stop: stopAfterAttempt(3),
  wait: waitFixed(0.01),
  retry_error_callback: (retryState: Dynamic) =>
    py.Tuple.of(py.getAttr(retryState, "idle_for"), py.getAttr(retryState, "kwargs")),
})(
  py.signature(
    function slow(...rest: Dynamic[]): Dynamic {
      const [parts, { ...options }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
      throw new py.OSError(parts);
    },
    "slow",
    ["*parts", "**options"],
  ),
);

py.print(slow(1, 2, py.keywords({ a: 3 })));
