import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Arguments, keywords, spreads and receivers are evaluated from left to right.
const log: Dynamic[] = [];

function a(x: Dynamic, r: Dynamic = null): Dynamic {
  log.push(x);
  return r == null ? x : r;
}

function boom(x: Dynamic): Dynamic {
  log.push("boom" + py.str(x));
  throw new py.ValueError(x);
}

function defaultFirst(): Dynamic {
  return py.add(
    (
      (lambdaX: Dynamic) =>
      (x: Dynamic = lambdaX as Dynamic) =>
        x
    )(a(1))(),
    a(2),
  );
}
py.signature(defaultFirst, "default_first", []);

function receiverFirst(): Dynamic {
  return py.call(py.getAttr(a(1, []), "append"), [boom(2)]);
}
py.signature(receiverFirst, "receiver_first", []);

function raisingPrint(): Dynamic {
  return py.print(a(1), boom(2));
}
py.signature(raisingPrint, "raising_print", []);

function calleeFirst(): Dynamic {
  return py.call(a(1, py.int), [a("z")]);
}
py.signature(calleeFirst, "callee_first", []);

function raisingIndex(): Dynamic {
  return py.getItem(a(1), boom(2));
}
py.signature(raisingIndex, "raising_index", []);

function missingIndex(): Dynamic {
  return py.getItem(a(1, [1, 2]), a(5));
}
py.signature(missingIndex, "missing_index", []);

function missingKey(): Dynamic {
  return py.getItem(a(1, { a: 1 }), a("b"));
}
py.signature(missingKey, "missing_key", []);

function raisingSpread(): PyDict {
  return py.mergeDicts(py.mergeDicts(a(1, { x: 1 })), { y: a(2) }, boom(3));
}
py.signature(raisingSpread, "raising_spread", []);

function starAndKeywords(): Dynamic {
  return py.call(a(1, py.max), a(2, [3, 4]), a(3, { key: null }));
}
py.signature(starAndKeywords, "star_and_keywords", []);

function raisingStar(): Dynamic {
  return py.call(a(1, py.max), boom(2), a(3, new py.Dict()));
}
py.signature(raisingStar, "raising_star", []);

function raisingDefault(): Dynamic {
  return py.call(py.getAttr(a(1, new py.Dict()), "get"), [a("x"), boom("d")]);
}
py.signature(raisingDefault, "raising_default", []);

for (const function_ of py.Tuple.of(
  defaultFirst,
  receiverFirst,
  raisingPrint,
  calleeFirst,
  raisingIndex,
  missingIndex,
  missingKey,
  raisingSpread,
  starAndKeywords,
  raisingStar,
  raisingDefault,
)) {
  py.clear(log);
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []), log);
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error, log);
  }
}
