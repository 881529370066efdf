import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// What an assert evaluates: the message only on failure, the condition once, truthiness of Python values.
const calls: string[] = [];

function note(value: Dynamic, label: string): Dynamic {
  calls.push(label);
  return value;
}

if (!py.truthy(note([0], "cond"))) {
  throw new py.AssertionError(note("unused", "message"));
}
py.print(calls);
try {
  if (!py.truthy(note(new py.Dict(), "empty"))) {
    throw new py.AssertionError(note(["details", 1], "message"));
  }
} catch (caught) {
  const e = py.rethrowUnless(caught, py.AssertionError);
  py.print(calls, py.getAttr(e, "args"), py.str(e));
}
for (const value of py.Tuple.of(
  0,
  py.float(0),
  "",
  py.Tuple.of(),
  [] as Dynamic[],
  new py.Dict(),
  py.set(),
  null,
  false,
  py.bytes([]),
  py.range(0),
)) {
  let completed = false;
  try {
    if (!py.truthy(value)) {
      throw new py.AssertionError(py.repr(value));
    }
    completed = true;
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.AssertionError);
    py.print("falsy", e, py.keywords({ end: "; " }));
  }
  if (completed) {
    py.print("TRUTHY", value);
  }
}
py.print();
for (const value of py.Tuple.of("0", [[]], new py.Dict([[0, 0]] as [Dynamic, Dynamic][]), -1, " ", py.float("nan"))) {
  if (!py.truthy(value)) {
    throw new py.AssertionError();
  }
}
py.print("all truthy");

class Len {
  declare n: number;
  constructor(n: number) {
    this.n = n;
  }

  __len__(): number {
    return this.n;
  }
}

if (!py.truthy(new Len(1))) {
  throw new py.AssertionError();
}
try {
  if (!py.truthy(new Len(0))) {
    throw new py.AssertionError();
  }
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.AssertionError);
  py.print(py.repr(e), py.str(e) === "", py.getAttr(e, "args"));
}
