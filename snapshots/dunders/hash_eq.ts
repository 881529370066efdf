import {
  Dict,
  type Dynamic,
  NotImplemented,
  PySet,
  Tuple,
  eq,
  float,
  get,
  hash,
  index,
  isIn,
  len,
  ne,
  print,
  truthy,
} from "./runtime/python/index.js";

// __eq__, __ne__, __hash__ and NotImplemented.
class V {
  declare n: Dynamic;
  constructor(n: Dynamic) {
    this.n = n;
  }
  __eq__(o: Dynamic): Dynamic {
    if (!(o instanceof V)) {
      return NotImplemented;
    }
    return eq(this.n, o.n);
  }
  __hash__(): number {
    return hash(this.n);
  }
}
print(
  eq(new V(1), new V(1)),
  ne(new V(1), new V(1)),
  eq(new V(1), 1),
  ne(new V(1), "x"),
  eq([new V(1)], [new V(1)]),
  isIn(new V(2), [new V(1), new V(2)]),
  len(new PySet([new V(1), new V(1), new V(2)])),
  get(new Dict([[new V(1), "a"]] as [Dynamic, Dynamic][]), new V(1)),
);
class Weird {
  __eq__(o: Dynamic): string {
    return "yes";
  }
  __ne__(o: Dynamic): string {
    return "no";
  }
}
print(eq(new Weird(), 1), ne(new Weird(), 1), eq(1, new Weird()), truthy(eq(new Weird(), 2)));
print(
  eq(new V(3), new V(float(3))),
  index([new V(1), new V(2)], new V(2)),
  eq(Tuple.of(new V(1)), Tuple.of(new V(1))),
);
