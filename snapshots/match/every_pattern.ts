import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// One match statement with every kind of pattern, over every kind of value.
class CM {
  declare n: string;
  declare s: boolean;
  declare fe: boolean;
  declare fx: boolean;

  constructor(n: string, swallow: boolean = false, failEnter: boolean = false, failExit: boolean = false) {
    const items: Dynamic[] = [n, swallow, failEnter, failExit];
    this.n = items[0];
    this.s = items[1];
    this.fe = items[2];
    this.fx = items[3];
  }
  static {
    py.signature(this, "CM.__init__", ["n", "swallow=", "fail_enter=", "fail_exit="]);
  }

  __enter__(): string {
    py.print("enter", this.n);
    if (this.fe) {
      throw new py.ValueError("enter " + this.n);
    }
    return this.n.toUpperCase();
  }

  __exit__(et: Dynamic, ev: Dynamic, tb: Dynamic): boolean {
    py.print("exit", this.n, py.truthy(et) ? py.getAttr(et, "__name__") : null, ev, tb != null);
    if (this.fx) {
      throw new py.KeyError("exit " + this.n);
    }
    return this.s;
  }
}

function mt(v: Dynamic): Dynamic {
  let items2: Dynamic;
  let items3: Dynamic;
  let items4: Dynamic;
  let items5: Dynamic;
  let items6: Dynamic;
  let items7: Dynamic;
  let items8: Dynamic;
  let s: Dynamic;
  let x: Dynamic;
  let rest: Dynamic;
  let y: Dynamic;
  let z: Dynamic;
  let n: Dynamic;
  let a: Dynamic;
  let b: Dynamic;
  let num: Dynamic;
  let name: Dynamic;
  const subject: Dynamic = v;
  if (subject == null) {
    return "none";
  } else if (subject === true) {
    return "true";
  } else if (py.eq(subject, 0)) {
    return "zero";
  } else if (py.eq(subject, 1) || py.eq(subject, 2)) {
    return "12";
  } else if (py.eq(subject, -1)) {
    return "neg";
  } else if (py.eq(subject, 1.5)) {
    return "1.5";
  } else if ((py.eq(subject, "a") || py.eq(subject, "b")) && ((s = subject), true)) {
    return py.add("s", s);
  } else if (py.eq(subject, py.bytes([120]))) {
    return "bytes";
  } else if ((items2 = py.sequenceOf(subject))?.length === 0) {
    return "empty";
  } else if ((items3 = py.sequenceOf(subject))?.length === 1 && ((x = items3[0]), true)) {
    return `one ${py.str(x)}`;
  } else if (
    ((items4 = py.sequenceOf(subject))?.length ?? -1) >= 1 &&
    py.eq(items4[0], 1) &&
    ((rest = py.listOf(items4.slice(1))), true)
  ) {
    return `1 then ${py.str(rest)}`;
  } else if (
    (items5 = py.sequenceOf(subject))?.length === 2 &&
    ((x = items5[0]), true) &&
    ((y = items5[1]), true) &&
    py.eq(x, y)
  ) {
    return `pair ${py.str(x)}`;
  } else if (
    ((items6 = py.sequenceOf(subject))?.length ?? -1) >= 2 &&
    ((x = items6[0]), true) &&
    ((items7 = py.sequenceOf(items6[1]))?.length ?? -1) >= 1 &&
    ((y = items7[0]), true) &&
    ((z = py.listOf(items7.slice(1))), true)
  ) {
    return `nest ${py.str(x)} ${py.str(y)} ${py.str(z)}`;
  } else if (
    py.isMapping(subject) &&
    py.contains(subject, "k") &&
    py.isInstance(py.getItem(subject, "k"), py.int) &&
    ((n = py.matchArgument(py.getItem(subject, "k"), py.int, 0)), true) &&
    ((rest = py.dictWithout(subject, ["k"])), true)
  ) {
    return `k ${py.str(n)} ${py.str(rest)}`;
  } else if (
    py.isMapping(subject) &&
    py.contains(subject, "type") &&
    py.eq(py.getItem(subject, "type"), "t") &&
    py.contains(subject, "v") &&
    (items8 = py.sequenceOf(py.getItem(subject, "v")))?.length === 2 &&
    ((a = items8[0]), true) &&
    ((b = items8[1]), true)
  ) {
    return `t ${py.str(a)} ${py.str(b)}`;
  } else if (py.isMapping(subject)) {
    return "dict";
  } else if (py.isInstance(subject, py.str) && ((s = py.matchArgument(subject, py.str, 0)), true)) {
    return `str ${py.str(s)}`;
  } else if ((py.isInstance(subject, py.int) || py.isInstance(subject, py.float)) && ((num = subject), true)) {
    return `num ${py.str(num)}`;
  } else if (py.isInstance(subject, CM) && py.hasAttr(subject, "n") && ((name = py.getAttr(subject, "n")), true)) {
    return `CM ${py.str(name)}`;
  } else if (py.isInstance(subject, py.list)) {
    return "list";
  } else {
    return "other";
  }
  return null;
}

function subjects(): void {
  for (const v of py.Tuple.of(
    null,
    true,
    false,
    0,
    1,
    2,
    -1,
    1.5,
    py.float(2),
    py.float(0),
    "a",
    "zz",
    "",
    py.bytes([120]),
    py.bytes([121]),
    [] as Dynamic[],
    py.Tuple.of(),
    [5],
    py.Tuple.of(1, 2, 3),
    [3, 3],
    [4, [5, 6, 7], 8],
    [4, "ab"],
    { k: 1, z: 2 },
    { k: "s" },
    { k: true },
    { type: "t", v: py.Tuple.of(1, 2) },
    new py.Dict(),
    { q: 1 },
    7,
    py.pow(2, 70),
    py.float("nan"),
    new CM("cm"),
    [1, 2, 3, 4, 5],
    py.range(3),
    new py.PySet([1, 2]),
    py.iter([1]),
    "ab",
    py.object,
  )) {
    py.print(!(v instanceof CM || py.isInstance(v, py.type)) && !py.hasAttr(v, "__next__") ? py.repr(v) : "-", mt(v));
  }
}

subjects(); // mt, subjects
