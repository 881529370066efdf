import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Raising classes, text, numbers and None; the order of exception and cause.
function show(e: Dynamic): void {
  const out: string[] = [];
  while (e != null) {
    out.push(`${py.str(py.typeName(e))}(${py.str(e)})` + (py.truthy(py.getAttr(e, "__suppress_context__")) ? "!" : ""));
    e = py.getAttr(e, "__cause__") != null ? py.getAttr(e, "__cause__") : py.getAttr(e, "__context__");
  }
  py.print(out.join(" <- "));
}

const log: string[] = [];

function a(x: Dynamic, r: Dynamic = null): Dynamic {
  log.push(x as Dynamic);
  return r === null ? x : r;
}

function boom(x: Dynamic): void {
  log.push("boom" + py.str(x));
  throw new py.ValueError(x);
}

function text(): void {
  throw py.raise("text");
}
py.signature(text, "text", []);

function number(): void {
  throw py.raise(5);
}
py.signature(number, "number", []);

function none(): void {
  throw py.raise(null);
}
py.signature(none, "none", []);

function aClass(): void {
  throw new py.ValueError();
}
py.signature(aClass, "a_class", []);

function again(): void {
  try {
    throw new py.ValueError("a");
  } catch (caught) {
    py.rethrowUnless(caught, py.ValueError);
    try {
      let pending: Dynamic;
      try {
        throw caught;
      } catch (caught2) {
        pending = caught2;
        throw caught2;
      } finally {
        try {
          py.print("re");
        } catch (raised) {
          throw py.inContext(raised, pending);
        }
      }
    } catch (raised2) {
      throw py.inContext(raised2, caught);
    }
  }
}
py.signature(again, "again", []);

for (const function_ of py.Tuple.of(text, number, none, aClass, again)) {
  py.print(py.getAttr(function_, "__name__"), py.keywords({ end: ": " }));
  try {
    py.print(py.call(function_, []));
  } catch (caught3) {
    const error = py.toException(caught3);
    try {
      show(error);
    } catch (raised3) {
      throw py.inContext(raised3, caught3);
    }
  }
}
