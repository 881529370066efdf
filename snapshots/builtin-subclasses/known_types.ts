import {
  Dict,
  DictBase,
  type Dynamic,
  ListBase,
  StrBase,
  Tuple,
  add,
  call as pyCall,
  callMethod,
  contains,
  dict,
  getItem,
  isInstance,
  iter,
  iterate,
  len,
  list,
  mul,
  print,
  pyClass,
  signature,
  str,
  superOf,
} from "./runtime/python/index.js";

// Functions annotated with built-in types get instances of subclasses with methods of their own, and isinstance finds them.
class D extends DictBase {
  get_(key: Dynamic, default_: Dynamic = null): Dynamic {
    return Tuple.of("own get", key);
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
    pyClass(this, { methods: { get: "get_", keys: "keys_" } });
  }
}

class L extends ListBase {
  append(x: Dynamic): void {
    superOf(L, this).append(mul(x, 2));
  }

  __contains__(x: Dynamic): boolean {
    return true;
  }

  __iter__(): Dynamic {
    return iter(["own iter"]);
  }
}

class S extends StrBase {
  upper(): string {
    return "own upper";
  }

  __len__(): number {
    return 7;
  }
}

function useDict(d: Dynamic): Dynamic {
  return Tuple.of(
    callMethod(d, "get", ["a"]),
    getItem(d, "b"),
    len(d),
    list(callMethod(d, "keys", [])),
  );
}
signature(useDict, "use_dict", ["d"]);

function useList(xs: Dynamic): Dynamic {
  callMethod(xs, "append", [4]);
  return Tuple.of(
    contains(xs, 100),
    Array.from(iterate(xs), (x: Dynamic) => x),
    len(xs),
  );
}
signature(useList, "use_list", ["xs"]);

function useStr(s: Dynamic): Dynamic {
  return Tuple.of(callMethod(s, "upper", []), len(s), add(s, "!"), `${str(s)}`);
}
signature(useStr, "use_str", ["s"]);

function call(f: Dynamic, x: Dynamic): Dynamic {
  return pyCall(f, [x]);
}

function kind(x: Dynamic): Dynamic {
  if (isInstance(x, dict)) {
    return Tuple.of("dict", callMethod(x, "get", ["q"]), len(x));
  }
  if (isInstance(x, list)) {
    return Tuple.of("list", contains(x, 5), len(x));
  }
  if (isInstance(x, str)) {
    return Tuple.of("str", callMethod(x, "upper", []), len(x));
  }
  return "other";
}

for (const [f, x] of Tuple.of(
  Tuple.of(useDict, pyCall(D, [], { a: 1 })),
  Tuple.of(useDict, { a: 1, b: 2 }),
  Tuple.of(useList, new L([1])),
  Tuple.of(useList, [1]),
  Tuple.of(useStr, new S("abc")),
  Tuple.of(useStr, "abc"),
)) {
  print(call(f, x), pyCall(f, [x]));
}
for (const x of Tuple.of(new D(), new Dict(), new L(), [] as Dynamic[], new S(""), "", 3)) {
  print(kind(x));
}
