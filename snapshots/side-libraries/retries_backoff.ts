import {
  constant,
  expo,
  fibo,
  fullJitter,
  onException,
  onPredicate,
  randomJitter,
} from "./runtime/libraries/backoff.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { run } from "./runtime/python/stdlib/asyncio.js";

let operand: Dynamic;
let operand2: Dynamic;
// backoff: on_exception and on_predicate, schedules, handlers and their details, giveup, what is raised, async

const calls: string[] = [];

class Busy extends py.Exception {}

function show(details: Dynamic): void {
  py.print(
    py.getAttr(py.getItem(details, "target"), "__name__"),
    py.getItem(details, "tries"),
    py.round(py.callMethod(details, "get", ["wait", 0]), 3),
    py.typeName(py.callMethod(details, "get", ["exception"])),
  );
}
py.signature(show, "show", ["details"]);

const flaky: Dynamic = onException(expo, Busy, {
  max_tries: 4,
  jitter: null,
  factor: 0.001,
  on_backoff: show,
  on_success: py.signature((d: Dynamic) => py.print("ok", py.getItem(d, "tries")), "flaky.<locals>.<lambda>", ["d"]),
})(
  py.signature(
    function flaky(times: Dynamic, { word = "x" }: { word?: Dynamic } = {}): number {
      calls.push(word);
      if (py.lt(calls.length, times)) {
        throw new Busy(`busy ${calls.length}`);
      }
      return calls.length;
    },
    "flaky",
    ["times", "*", "word="],
  ),
);

py.print(flaky(3, { word: "y" }));
py.clear(calls);
try {
  flaky(9);
} catch (caught) {
  const e = py.rethrowUnless(caught, Busy);
  py.print("gave up:", e, calls.length);
}

const fatal: Dynamic = onException(constant, py.Tuple.of(Busy, py.KeyError), {
  interval: 0,
  max_tries: 5,
  jitter: null,
  giveup: py.signature((e: Dynamic) => py.str(e).includes("fatal"), "fatal.<locals>.<lambda>", ["e"]),
  on_giveup: [show],
})(
  py.signature(
    function fatal(): void {
      throw new Busy("fatal");
    },
    "fatal",
    [],
  ),
);

try {
  fatal();
} catch (caught2) {
  const e = py.rethrowUnless(caught2, Busy);
  py.print("at once:", e);
}

const quiet: Dynamic = onException(fibo, Busy, {
  max_value: 0.002,
  max_tries: 2,
  jitter: null,
  raise_on_giveup: false,
})(
  py.signature(
    function quiet(): Dynamic {
      throw new Busy("x");
    },
    "quiet",
    [],
  ),
);

py.print(quiet());
const polls = py.iter([null, [], "done"]);

const poll: Dynamic = onPredicate(constant, undefined, {
  interval: 0,
  jitter: null,
  on_backoff: py.signature(
    (d: Dynamic) => py.print("again", py.getItem(d, "value"), py.getItem(d, "tries")),
    "poll.<locals>.<lambda>",
    ["d"],
  ),
})(
  py.signature(
    function poll(): Dynamic {
      return py.next(polls);
    },
    "poll",
    [],
  ),
);

py.print(poll());

const small: Dynamic = onPredicate(
  constant,
  py.signature((n: Dynamic) => py.lt(n, 3), "small.<locals>.<lambda>", ["n"]),
  {
    interval: 0,
    max_tries: 2,
    jitter: null,
    on_giveup: py.signature((d: Dynamic) => py.print("never", py.getItem(d, "value")), "small.<locals>.<lambda>", [
      "d",
    ]),
  },
)(
  py.signature(
    function small(): number {
      return 1;
    },
    "small",
    [],
  ),
);

py.print(small());

const later: Dynamic = onException(expo, py.ValueError, { max_tries: 3, factor: 0.001 })(
  py.signature(
    async function later(n: Dynamic): Promise<string> {
      calls.push("later");
      if (py.lt(calls.length, n)) {
        throw new py.ValueError("no");
      }
      return "yes";
    },
    "later",
    ["n"],
  ),
);

py.clear(calls);
py.print(await run(py.coroutine(later, 2)), calls.length);
try {
  const other: Dynamic = onException(expo, Busy, { max_tries: 2 })(
    py.signature(
      function other(): void {
        throw new py.TypeError("not mine");
      },
      "other",
      [],
    ),
  );

  other();
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.TypeError);
  py.print("TypeError", e);
}
const g = expo(3, 2, 30);
py.next(g);
py.print(Array.from(py.range(4), (_: number) => py.next(g)));
const f = fibo();
py.next(f);
py.print(Array.from(py.range(6), (_: number) => py.next(f)));
py.print(
  0 <= (operand = fullJitter(2)) && operand <= 2,
  3 <= (operand2 = randomJitter(3)) && operand2 <= 4,
  py.getAttr(flaky, "__name__"),
);
