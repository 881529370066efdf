import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  Callable,
  Hashable,
  Iterable,
  Iterator,
  Mapping,
  Sequence,
  Sized,
} from "./runtime/python/stdlib/collections-abc.js";

// Structural types: Protocol, runtime_checkable, collections.abc.
class HasName {
  declare name: string;
  hi(): Dynamic {
    py.Ellipsis;
    return null;
  }

  static {
    py.pyClass(this, { name: "HasName" });
    py.protocol(this, ["hi", "name"]);
  }
}
class A {
  declare name: string;
  static name: Dynamic = "a";
  hi(): string {
    return "hi " + this.name;
  }

  static {
    py.pyClass(this, { name: "A" });
    py.classAttribute(this, "name");
  }
}
function use(x: A): string {
  return x.hi();
}
py.print(use(new A()), py.isInstance(new A(), HasName), py.isInstance("s", HasName));
for (const v of py.Tuple.of(
  [] as Dynamic[],
  new py.Dict(),
  "s",
  py.Tuple.of(1),
  new py.PySet([1]),
  py.range(2),
  py.iter([]),
  py.len,
  5,
  null,
  py.lazyFlatMap("", (x: string) => [x]),
)) {
  py.print(
    py.typeName(v),
    py.flatMap(py.Tuple.of(Iterable, Mapping, Sequence, Callable, Iterator, Hashable, Sized), (t: Dynamic) =>
      py.isInstance(v, t) ? [py.getAttr(t, "__name__")] : [],
    ),
  );
}
