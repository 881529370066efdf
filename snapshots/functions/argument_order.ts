import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  ValueError,
  add,
  call,
  callMethod,
  clear,
  getAttr,
  getItem,
  int,
  max,
  mergeDicts,
  print,
  signature,
  str,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Arguments, keywords, spreads and receivers are evaluated from left to right.
const log: Dynamic[] = [];

function a(x: Dynamic, r: Dynamic = null): Dynamic {
  log.push(x);
  return r == null ? x : r;
}

function boom(x: Dynamic): Dynamic {
  log.push("boom" + str(x));
  throw new ValueError(x);
}

function defaultFirst(): Dynamic {
  return add(
    (
      (lambdaX: Dynamic) =>
      (x: Dynamic = lambdaX as Dynamic) =>
        x
    )(a(1))(),
    a(2),
  );
}
signature(defaultFirst, "default_first", []);

function receiverFirst(): Dynamic {
  return callMethod(a(1, []), "append", [boom(2)]);
}
signature(receiverFirst, "receiver_first", []);

function raisingPrint(): Dynamic {
  return print(a(1), boom(2));
}
signature(raisingPrint, "raising_print", []);

function calleeFirst(): Dynamic {
  return call(a(1, int), [a("z")]);
}
signature(calleeFirst, "callee_first", []);

function raisingIndex(): Dynamic {
  return getItem(a(1), boom(2));
}
signature(raisingIndex, "raising_index", []);

function missingIndex(): Dynamic {
  return getItem(a(1, [1, 2]), a(5));
}
signature(missingIndex, "missing_index", []);

function missingKey(): Dynamic {
  return getItem(a(1, { a: 1 }), a("b"));
}
signature(missingKey, "missing_key", []);

function raisingSpread(): PyDict {
  return mergeDicts(a(1, { x: 1 }), { y: a(2) }, boom(3));
}
signature(raisingSpread, "raising_spread", []);

function starAndKeywords(): Dynamic {
  return call(a(1, max), a(2, [3, 4]), a(3, { key: null }));
}
signature(starAndKeywords, "star_and_keywords", []);

function raisingStar(): Dynamic {
  return call(a(1, max), boom(2), a(3, new Dict()));
}
signature(raisingStar, "raising_star", []);

function raisingDefault(): Dynamic {
  return callMethod(a(1, new Dict()), "get", [a("x"), boom("d")]);
}
signature(raisingDefault, "raising_default", []);

for (const function_ of Tuple.of(
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
  clear(log);
  try {
    print(getAttr(function_, "__name__"), call(function_, []), log);
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error, log);
  }
}
