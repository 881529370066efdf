import {
  type Dynamic,
  GeneratorExit,
  RuntimeError,
  StopIteration,
  ValueError,
  closeGenerator,
  list,
  next,
  print,
  rethrowUnless,
} from "./runtime/python/index.js";

// Exceptions in and through generators; a finished generator stays finished.
function* g(): Generator<Dynamic> {
  yield 1;
  throw new ValueError("in generator");
}
const it = g();
print(next(it));
try {
  next(it);
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print(e);
}
print(next(it, "finished"));
function* h(): Generator<Dynamic> {
  try {
    yield "a";
  } catch (caught2) {
    rethrowUnless(caught2, GeneratorExit);
    print("closed");
    throw caught2;
  } finally {
    print("finally");
  }
}
const x = h();
print(next(x));
closeGenerator(x);
print(list(x));
function* stop(): Generator<Dynamic> {
  yield 1;
  throw new StopIteration("bad");
}
try {
  list(stop());
} catch (caught3) {
  const e = rethrowUnless(caught3, RuntimeError);
  print(e);
}
