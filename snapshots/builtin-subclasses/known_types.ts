import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Functions annotated with built-in types get instances of subclasses with methods of their own, and isinstance finds them.
class D extends py.DictBase {
  get_(key: Dynamic, default_: Dynamic = null): Dynamic {
    return py.Tuple.of("own get", key);
  }

  __getitem__(key: Dynamic): string {
    return "own item";
  }

  __len__(): number {
    return 99;
  }

  keys_(): Dynamic[] {
    return ["own keys"];
  }

  static {
    py.pyClass(this, { methods: { get: "get_", keys: "keys_" } });
  }
}

class L extends py.ListBase {
  append(x: Dynamic): void {
    py.superOf(L, this).append(py.mul(x, 2));
  }

  __contains__(x: Dynamic): boolean {
    return true;
  }

  __iter__(): Dynamic {
    return py.iter(["own iter"]);
  }
}

class S extends py.StrBase {
  upper(): string {
    return "own upper";
  }

  __len__(): number {
    return 7;
  }
}

function useDict(d: Dynamic): Dynamic {
  return py.Tuple.of(
    py.callMethod(d, "get", ["a"]),
    py.getItem(d, "b"),
    py.len(d),
    py.list(py.callMethod(d, "keys", [])),
  );
}
py.signature(useDict, "use_dict", ["d"]);

function useList(xs: Dynamic): Dynamic {
  py.callMethod(xs, "append", [4]);
  return py.Tuple.of(
    py.contains(xs, 100),
    Array.from(py.iterate(xs), (x: Dynamic) => x),
    py.len(xs),
  );
}
py.signature(useList, "use_list", ["xs"]);

function useStr(s: Dynamic): Dynamic {
  return py.Tuple.of(py.callMethod(s, "upper", []), py.len(s), py.add(s, "!"), `${py.str(s)}`);
}
py.signature(useStr, "use_str", ["s"]);

function call(f: Dynamic, x: Dynamic): Dynamic {
  return py.call(f, [x]);
}

function kind(x: Dynamic): Dynamic {
  if (py.isInstance(x, py.dict)) {
    return py.Tuple.of("dict", py.callMethod(x, "get", ["q"]), py.len(x));
  }
  if (py.isInstance(x, py.list)) {
    return py.Tuple.of("list", py.contains(x, 5), py.len(x));
  }
  if (py.isInstance(x, py.str)) {
    return py.Tuple.of("str", py.callMethod(x, "upper", []), py.len(x));
  }
  return "other";
}

for (const [f, x] of py.Tuple.of(
  py.Tuple.of(useDict, py.call(D, [], { a: 1 })),
  py.Tuple.of(useDict, { a: 1, b: 2 }),
  py.Tuple.of(useList, new L([1])),
  py.Tuple.of(useList, [1]),
  py.Tuple.of(useStr, new S("abc")),
  py.Tuple.of(useStr, "abc"),
)) {
  py.print(call(f, x), py.call(f, [x]));
}
for (const x of py.Tuple.of(new D(), new py.Dict(), new L(), [] as Dynamic[], new S(""), "", 3)) {
  py.print(kind(x));
}
