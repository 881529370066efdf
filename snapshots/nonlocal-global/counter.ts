import {
  type Dynamic,
  Tuple,
  boundGlobal,
  call,
  getAttr,
  iadd,
  print,
  signature,
  toException,
  typeName,
} from "./runtime/python/index.js";

let newGlobal!: number;
// global in functions, and names that functions make global.
const x = "global";
let counter: number = 0;

function increment(): number {
  counter += 1;
  return counter;
}
signature(increment, "increment", []);

function madeGlobal(): number {
  newGlobal = 7;
  return boundGlobal(newGlobal, "new_global");
}
signature(madeGlobal, "made_global", []);

function seenElsewhere(): number {
  return boundGlobal(newGlobal, "new_global");
}
signature(seenElsewhere, "seen_elsewhere", []);

function nonlocalCounter(): Dynamic {
  let n: number = 0;

  function inc(by: number = 1): number {
    n = iadd(n, by);
    return n;
  }
  inc();
  inc(5);
  return Tuple.of(n, inc());
}
signature(nonlocalCounter, "nonlocal_counter", []);

for (const function_ of Tuple.of(increment, madeGlobal, seenElsewhere, nonlocalCounter)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
