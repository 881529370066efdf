import {
  Dict,
  type Dynamic,
  Ellipsis,
  PySet,
  Tuple,
  classAttribute,
  flatMap,
  getAttr,
  isInstance,
  iter,
  lazyFlatMap,
  len,
  print,
  protocol,
  pyClass,
  range,
  typeName,
} from "./runtime/python/index.js";
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
    Ellipsis;
    return null;
  }

  static {
    pyClass(this, { name: "HasName" });
    protocol(this, ["hi", "name"]);
  }
}
class A {
  declare name: string;
  static name: Dynamic = "a";
  hi(): string {
    return "hi " + this.name;
  }

  static {
    pyClass(this, { name: "A" });
    classAttribute(this, "name");
  }
}
function use(x: Dynamic): Dynamic {
  return x.hi();
}
print(use(new A()), isInstance(new A(), HasName), isInstance("s", HasName));
for (const v of Tuple.of(
  [] as Dynamic[],
  new Dict(),
  "s",
  Tuple.of(1),
  new PySet([1]),
  range(2),
  iter([]),
  len,
  5,
  null,
  lazyFlatMap("", (x: string) => [x]),
)) {
  print(
    typeName(v),
    flatMap(
      Tuple.of(Iterable, Mapping, Sequence, Callable, Iterator, Hashable, Sized),
      (t: Dynamic) => (isInstance(v, t) ? [getAttr(t, "__name__")] : []),
    ),
  );
}
