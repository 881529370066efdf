import {
  type Dynamic,
  Tuple,
  ValueError,
  call,
  getAttr,
  inContext,
  keywords,
  print,
  raise,
  rethrowUnless,
  signature,
  str,
  toException,
  truthy,
  typeName,
} from "./runtime/python/index.js";

// Raising classes, text, numbers and None; the order of exception and cause.
function show(e: Dynamic): void {
  const out: string[] = [];
  while (e != null) {
    out.push(
      `${str(typeName(e))}(${str(e)})` + (truthy(getAttr(e, "__suppress_context__")) ? "!" : ""),
    );
    e = getAttr(e, "__cause__") != null ? getAttr(e, "__cause__") : getAttr(e, "__context__");
  }
  print(out.join(" <- "));
}

const log: string[] = [];

function a(x: Dynamic, r: Dynamic = null): Dynamic {
  log.push(x as Dynamic);
  return r === null ? x : r;
}

function boom(x: Dynamic): void {
  log.push("boom" + str(x));
  throw new ValueError(x);
}

function text(): void {
  throw raise("text");
}
signature(text, "text", []);

function number(): void {
  throw raise(5);
}
signature(number, "number", []);

function none(): void {
  throw raise(null);
}
signature(none, "none", []);

function aClass(): void {
  throw new ValueError();
}
signature(aClass, "a_class", []);

function again(): void {
  try {
    throw new ValueError("a");
  } catch (caught) {
    rethrowUnless(caught, ValueError);
    try {
      let pending: Dynamic;
      try {
        throw caught;
      } catch (caught2) {
        pending = caught2;
        throw caught2;
      } finally {
        try {
          print("re");
        } catch (raised) {
          throw inContext(raised, pending);
        }
      }
    } catch (raised2) {
      throw inContext(raised2, caught);
    }
  }
}
signature(again, "again", []);

for (const function_ of Tuple.of(text, number, none, aClass, again)) {
  print(getAttr(function_, "__name__"), keywords({ end: ": " }));
  try {
    print(call(function_, []));
  } catch (caught3) {
    const error = toException(caught3);
    try {
      show(error);
    } catch (raised3) {
      throw inContext(raised3, caught3);
    }
  }
}
