import {
  DictBase,
  type Dynamic,
  Tuple,
  add,
  call,
  callMethod,
  classAttribute,
  contains,
  delItem,
  enumerate,
  getItem,
  iter,
  iterate,
  keywords,
  len,
  list,
  next,
  or,
  print,
  pyClass,
  repr,
  setItem,
  splitKeywords,
  str,
  superOf,
} from "./runtime/python/index.js";

// dict subclasses with a constructor: fields beside the items, super().__init__ with everything dict takes.
class Settings extends DictBase {
  declare name: Dynamic;
  __init__(name: Dynamic, ...rest: Dynamic[]): void {
    const [args, { ...kwargs }]: [Dynamic, Dynamic] = splitKeywords(rest);
    call(superOf(Settings, this).__init__, args, kwargs);
    this.name = name;
  }

  __repr__(): string {
    return `Settings(${repr(this.name)}, ${str(superOf(Settings, this).__repr__())})`;
  }

  __contains__(key: Dynamic): Dynamic {
    return or(superOf(Settings, this).__contains__(key), () => key === "always");
  }

  __len__(): Dynamic {
    return add(superOf(Settings, this).__len__(), 100);
  }

  *__iter__(): Generator<Dynamic> {
    for (const k of iterate(superOf(Settings, this).__iter__())) {
      yield callMethod(k, "upper", []);
    }
  }

  static {
    pyClass(this, { name: "Settings" });
  }
}

const s = new Settings("main", { a: 1 }, keywords({ b: 2 }));
print(
  s,
  s.name,
  len(s),
  contains(s, "always"),
  contains(s, "nope"),
  list(s),
  list(callMethod(s, "keys", [])),
);
print(str(s), `${str(s)}`, [s]);

class LimitedDict extends DictBase {
  declare evicted: Dynamic[];
  declare limit: number;
  static limit: Dynamic = 2;

  __init__(): void {
    this.evicted = [];
    superOf(LimitedDict, this).__init__();
  }

  __setitem__(k: Dynamic, v: Dynamic): void {
    if (len(this) >= this.limit && !contains(this, k)) {
      const oldest = next(iter(this));
      this.evicted.push(oldest);
      delItem(this, oldest);
    }
    superOf(LimitedDict, this).__setitem__(k, v);
  }

  __delitem__(k: Dynamic): void {
    print("del", k);
    superOf(LimitedDict, this).__delitem__(k);
  }

  get_(k: Dynamic, default_: Dynamic = "?"): Dynamic {
    return superOf(LimitedDict, this).get(k, default_);
  }

  static {
    pyClass(this, { methods: { get: "get_" } });
    classAttribute(this, "limit");
  }
}

const d = new LimitedDict();
for (const [i, k] of enumerate("abcd")) {
  setItem(d, k, i);
}
print(d, d.evicted, d.get_("zz"), d.get_("d"));
const d2 = new LimitedDict();
callMethod(d2, "update", [], { x: 1, y: 2, z: 3 });
print(d2, d2.evicted, callMethod(d2, "setdefault", ["q", 1]), d2);

class Sub extends Settings {
  __getitem__(key: Dynamic): Dynamic {
    return Tuple.of("sub", superOf(Sub, this).__getitem__(key));
  }
}

const t = new Sub("t", keywords({ k: 5 }));
print(getItem(t, "k"), callMethod(t, "get", ["k"]), t);
