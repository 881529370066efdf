import {
  AssertionError,
  Dict,
  type Dynamic,
  Tuple,
  bytes,
  float,
  getAttr,
  keywords,
  print,
  range,
  repr,
  rethrowUnless,
  set,
  str,
  truthy,
} from "./runtime/python/index.js";

// What an assert evaluates: the message only on failure, the condition once, truthiness of Python values.
const calls: string[] = [];

function note(value: Dynamic, label: string): Dynamic {
  calls.push(label);
  return value;
}

if (!truthy(note([0], "cond"))) {
  throw new AssertionError(note("unused", "message"));
}
print(calls);
try {
  if (!truthy(note(new Dict(), "empty"))) {
    throw new AssertionError(note(["details", 1], "message"));
  }
} catch (caught) {
  const e = rethrowUnless(caught, AssertionError);
  print(calls, getAttr(e, "args"), str(e));
}
for (const value of Tuple.of(
  0,
  float(0),
  "",
  Tuple.of(),
  [] as Dynamic[],
  new Dict(),
  set(),
  null,
  false,
  bytes([]),
  range(0),
)) {
  let completed = false;
  try {
    if (!truthy(value)) {
      throw new AssertionError(repr(value));
    }
    completed = true;
  } catch (caught2) {
    const e = rethrowUnless(caught2, AssertionError);
    print("falsy", e, keywords({ end: "; " }));
  }
  if (completed) {
    print("TRUTHY", value);
  }
}
print();
for (const value of Tuple.of(
  "0",
  [[]],
  new Dict([[0, 0]] as [Dynamic, Dynamic][]),
  -1,
  " ",
  float("nan"),
)) {
  if (!truthy(value)) {
    throw new AssertionError();
  }
}
print("all truthy");

class Len {
  declare n: number;
  constructor(n: number) {
    this.n = n;
  }

  __len__(): number {
    return this.n;
  }
}

if (!truthy(new Len(1))) {
  throw new AssertionError();
}
try {
  if (!truthy(new Len(0))) {
    throw new AssertionError();
  }
} catch (caught3) {
  const e = rethrowUnless(caught3, AssertionError);
  print(repr(e), str(e) === "", getAttr(e, "args"));
}
