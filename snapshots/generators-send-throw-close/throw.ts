import {
  type Dynamic,
  GeneratorExit,
  KeyError,
  RuntimeError,
  ValueError,
  closeGenerator,
  next,
  print,
  rethrowUnless,
  throwInto,
} from "./runtime/python/index.js";

// throw exceptions into a generator.
function* g(): Generator<Dynamic> {
  let x: Dynamic;
  while (true) {
    let completed = false;
    try {
      x = (yield "ready") ?? null;
      completed = true;
    } catch (caught) {
      const e = rethrowUnless(caught, ValueError);
      print("caught", e);
      yield "recovered";
    }
    if (completed) {
      print("x =", x);
    }
  }
}
const it = g();
print(next(it), throwInto(it, new ValueError("v")), next(it));
try {
  throwInto(it, new KeyError("k"));
} catch (caught2) {
  const e = rethrowUnless(caught2, KeyError);
  print("out", e);
}
print(next(it, "over"));
function* ignore(): Generator<Dynamic> {
  try {
    yield 1;
  } catch (caught3) {
    rethrowUnless(caught3, GeneratorExit);
    yield 2;
  }
}
const i = ignore();
next(i);
try {
  closeGenerator(i);
} catch (caught4) {
  const e = rethrowUnless(caught4, RuntimeError);
  print(e);
}
