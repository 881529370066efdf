import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// else of loops with break, continue, nothing to loop over, and nested loops.
function loops(): Dynamic {
  let i!: number;
  let c!: string;
  loop: {
    for (i of py.range(3)) {
      loop2: {
        for (let j = 0; j < 3; j++) {
          if (j === 1) {
            break loop2;
          }
        }
        py.print("inner else");
      }
      if (i === 5) {
        break loop;
      }
    }
    py.print("outer else");
  }
  {
    while (py.bound(i, "i") > 0) {
      i = py.isub(py.bound(i, "i"), 1);
    }
    py.print("while else", py.bound(i, "i"));
  }
  {
    for (const x of []) {
    }
    py.print("empty else");
  }
  let n: number = 0;
  loop5: {
    while (true) {
      n += 1;
      if (n > 3) {
        break loop5;
      }
    }
    py.print("never");
  }
  loop6: {
    for (c of py.iterate("abc")) {
      if (c === "z") {
        break loop6;
      }
    }
    c = "none";
  }
  {
    for (const k of py.iterate({ a: 1 })) {
      try {
        continue;
      } finally {
        py.print("fin", k);
      }
    }
    py.print("else after continue");
  }
  return py.Tuple.of(py.bound(i, "i"), n, c);
}
py.signature(loops, "loops", []);

for (const function_ of py.iterate(loops)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
