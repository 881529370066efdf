import {
  type Dynamic,
  GeneratorExit,
  KeyError,
  RuntimeError,
  ValueError,
  closeGenerator,
  next,
  print,
  throwInto,
  toException,
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
      const e = toException(caught);
      if (e instanceof ValueError) {
        print("caught", e);
        yield "recovered";
      } else {
        throw caught;
      }
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
  const e = toException(caught2);
  if (e instanceof KeyError) {
    print("out", e);
  } else {
    throw caught2;
  }
}
print(next(it, "over"));
function* ignore(): Generator<Dynamic> {
  try {
    yield 1;
  } catch (caught3) {
    const error = toException(caught3);
    if (error instanceof GeneratorExit) {
      yield 2;
    } else {
      throw caught3;
    }
  }
}
const i = ignore();
next(i);
try {
  closeGenerator(i);
} catch (caught4) {
  const e = toException(caught4);
  if (e instanceof RuntimeError) {
    print(e);
  } else {
    throw caught4;
  }
}
