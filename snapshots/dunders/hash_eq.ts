import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// __eq__, __ne__, __hash__ and NotImplemented.
class V {
  declare n: Dynamic;
  constructor(n: Dynamic) {
    this.n = n;
  }
  __eq__(o: Dynamic): Dynamic {
    if (!(o instanceof V)) {
      return py.NotImplemented;
    }
    return py.eq(this.n, o.n);
  }
  __hash__(): number {
    return py.hash(this.n);
  }
}
py.print(
  py.eq(new V(1), new V(1)),
  py.ne(new V(1), new V(1)),
  py.eq(new V(1), 1),
  py.ne(new V(1), "x"),
  py.eq([new V(1)], [new V(1)]),
  py.isIn(new V(2), [new V(1), new V(2)]),
  py.len(new py.PySet([new V(1), new V(1), new V(2)])),
  py.get(new py.Dict([[new V(1), "a"]] as [Dynamic, Dynamic][]), new V(1)),
);
class Weird {
  __eq__(o: Dynamic): string {
    return "yes";
  }
  __ne__(o: Dynamic): string {
    return "no";
  }
}
py.print(py.eq(new Weird(), 1), py.ne(new Weird(), 1), py.eq(1, new Weird()), py.truthy(py.eq(new Weird(), 2)));
py.print(
  py.eq(new V(3), new V(py.float(3))),
  py.index([new V(1), new V(2)], new V(2)),
  py.eq(py.Tuple.of(new V(1)), py.Tuple.of(new V(1))),
);
