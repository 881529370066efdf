import {
  type Dynamic,
  Tuple,
  bound,
  call,
  getAttr,
  isub,
  iterate,
  print,
  range,
  signature,
  toException,
  typeName,
} from "./runtime/python/index.js";

// else of loops with break, continue, nothing to loop over, and nested loops.
function loops(): Dynamic {
  let i!: number;
  let c!: string;
  loop: {
    for (i of range(3)) {
      loop2: {
        for (let j = 0; j < 3; j++) {
          if (j === 1) {
            break loop2;
          }
        }
        print("inner else");
      }
      if (i === 5) {
        break loop;
      }
    }
    print("outer else");
  }
  {
    while (bound(i, "i") > 0) {
      i = isub(bound(i, "i"), 1);
    }
    print("while else", bound(i, "i"));
  }
  {
    for (const x of []) {
    }
    print("empty else");
  }
  let n: number = 0;
  loop5: {
    while (true) {
      n += 1;
      if (n > 3) {
        break loop5;
      }
    }
    print("never");
  }
  loop6: {
    for (c of iterate("abc")) {
      if (c === "z") {
        break loop6;
      }
    }
    c = "none";
  }
  {
    for (const k of iterate({ a: 1 })) {
      try {
        continue;
      } finally {
        print("fin", k);
      }
    }
    print("else after continue");
  }
  return Tuple.of(bound(i, "i"), n, c);
}
signature(loops, "loops", []);

for (const function_ of iterate(loops)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
