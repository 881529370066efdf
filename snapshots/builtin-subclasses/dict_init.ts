import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// dict subclasses with a constructor: fields beside the items, super().__init__ with everything dict takes.
class Settings extends py.DictBase {
  declare name: Dynamic;
  __init__(name: Dynamic, ...rest: Dynamic[]): void {
    const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
    py.call(py.superOf(Settings, this).__init__, args, kwargs);
    this.name = name;
  }

  __repr__(): string {
    return `Settings(${py.repr(this.name)}, ${py.str(py.superOf(Settings, this).__repr__())})`;
  }

  __contains__(key: Dynamic): Dynamic {
    return py.or(py.superOf(Settings, this).__contains__(key), () => key === "always");
  }

  __len__(): Dynamic {
    return py.add(py.superOf(Settings, this).__len__(), 100);
  }

  *__iter__(): Generator<Dynamic> {
    for (const k of py.iterate(py.superOf(Settings, this).__iter__())) {
      yield py.callMethod(k, "upper", []);
    }
  }

  static {
    py.pyClass(this, { name: "Settings" });
  }
}

const s = new Settings("main", { a: 1 }, py.keywords({ b: 2 }));
py.print(
  s,
  s.name,
  py.len(s),
  py.contains(s, "always"),
  py.contains(s, "nope"),
  py.list(s),
  py.list(py.callMethod(s, "keys", [])),
);
py.print(py.str(s), `${py.str(s)}`, [s]);

class LimitedDict extends py.DictBase {
  declare evicted: Dynamic[];
  declare limit: number;
  static limit: Dynamic = 2;

  __init__(): void {
    this.evicted = [];
    py.superOf(LimitedDict, this).__init__();
  }

  __setitem__(k: Dynamic, v: Dynamic): void {
    if (py.len(this) >= this.limit && !py.contains(this, k)) {
      const oldest = py.next(py.iter(this));
      this.evicted.push(oldest);
      py.delItem(this, oldest);
    }
    py.superOf(LimitedDict, this).__setitem__(k, v);
  }

  __delitem__(k: Dynamic): void {
    py.print("del", k);
    py.superOf(LimitedDict, this).__delitem__(k);
  }

  get_(k: Dynamic, default_: Dynamic = "?"): Dynamic {
    return py.superOf(LimitedDict, this).get(k, default_);
  }

  static {
    py.pyClass(this, { methods: { get: "get_" } });
    py.classAttribute(this, "limit");
  }
}

const d = new LimitedDict();
for (const [i, k] of py.enumerate("abcd")) {
  py.setItem(d, k, i);
}
py.print(d, d.evicted, d.get_("zz"), d.get_("d"));
const d2 = new LimitedDict();
py.callMethod(d2, "update", [], { x: 1, y: 2, z: 3 });
py.print(d2, d2.evicted, py.callMethod(d2, "setdefault", ["q", 1]), d2);

class Sub extends Settings {
  __getitem__(key: Dynamic): Dynamic {
    return py.Tuple.of("sub", py.superOf(Sub, this).__getitem__(key));
  }

  static {
    py.pyClass(this, { name: "Sub" });
  }
}

const t = new Sub("t", py.keywords({ k: 5 }));
py.print(py.getItem(t, "k"), py.callMethod(t, "get", ["k"]), t);
