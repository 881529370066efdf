import {
  type Dynamic,
  GeneratorExit,
  KeyError,
  StopIteration,
  Tuple,
  call,
  closeGenerator,
  getAttr,
  list,
  next,
  print,
  rethrowUnless,
  send as pySend,
  signature,
  throwInto,
  toException,
  truthy,
  typeName,
} from "./runtime/python/index.js";

// send, throw and close of generators that run, that have not begun and that are done.
function* count(n: number): Generator<Dynamic> {
  print("start");
  try {
    for (let i = 0; i < n; i++) {
      const got = (yield i) ?? null;
      if (truthy(got)) {
        print("got", got);
      }
    }
    return "ret";
  } catch (caught) {
    rethrowUnless(caught, GeneratorExit);
    print("closed");
    throw caught;
  } finally {
    print("fin");
  }
}

function send(): Dynamic {
  const g = count(3);
  return Tuple.of(next(g), pySend(g, "x"), list(g));
}
signature(send, "send", []);

function returnValue(): Dynamic {
  const g = count(1);
  next(g);
  try {
    next(g);
  } catch (caught2) {
    const e = rethrowUnless(caught2, StopIteration);
    return getAttr(e, "value");
  }
  return null;
}
signature(returnValue, "return_value", []);

function sendTooEarly(): void {
  const g = count(3);
  pySend(g, "early");
}
signature(sendTooEarly, "send_too_early", []);

function closeTwice(): Dynamic {
  const g = count(3);
  next(g);
  closeGenerator(g);
  closeGenerator(g);
  return Tuple.of(list(g), next(g, "done"));
}
signature(closeTwice, "close_twice", []);

function throwEnds(): Dynamic {
  const g = count(3);
  next(g);
  return throwInto(g, new KeyError("k"));
}
signature(throwEnds, "throw_ends", []);

function closeBeforeStart(): number[] {
  const g = count(3);
  closeGenerator(g);
  return list(g);
}
signature(closeBeforeStart, "close_before_start", []);

for (const function_ of Tuple.of(
  send,
  returnValue,
  sendTooEarly,
  closeTwice,
  throwEnds,
  closeBeforeStart,
)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught3) {
    const error = toException(caught3);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
