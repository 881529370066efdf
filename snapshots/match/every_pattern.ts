import {
  Dict,
  type Dynamic,
  KeyError,
  PySet,
  Tuple,
  ValueError,
  add,
  bytes,
  contains,
  dictWithout,
  eq,
  float,
  getAttr,
  getItem,
  hasAttr,
  int,
  isInstance,
  isMapping,
  iter,
  list,
  listOf,
  matchArgument,
  object,
  pow,
  print,
  range,
  repr,
  sequenceOf,
  signature,
  str,
  truthy,
  type,
} from "./runtime/python/index.js";

// One match statement with every kind of pattern, over every kind of value.
class CM {
  declare n: string;
  declare s: boolean;
  declare fe: boolean;
  declare fx: boolean;

  constructor(
    n: string,
    swallow: boolean = false,
    failEnter: boolean = false,
    failExit: boolean = false,
  ) {
    const items: Dynamic[] = [n, swallow, failEnter, failExit];
    this.n = items[0];
    this.s = items[1];
    this.fe = items[2];
    this.fx = items[3];
  }
  static {
    signature(this, "CM.__init__", ["n", "swallow=", "fail_enter=", "fail_exit="]);
  }

  __enter__(): string {
    print("enter", this.n);
    if (this.fe) {
      throw new ValueError("enter " + this.n);
    }
    return this.n.toUpperCase();
  }

  __exit__(et: Dynamic, ev: Dynamic, tb: Dynamic): boolean {
    print("exit", this.n, truthy(et) ? getAttr(et, "__name__") : null, ev, tb != null);
    if (this.fx) {
      throw new KeyError("exit " + this.n);
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
  } else if (eq(subject, 0)) {
    return "zero";
  } else if (eq(subject, 1) || eq(subject, 2)) {
    return "12";
  } else if (eq(subject, -1)) {
    return "neg";
  } else if (eq(subject, 1.5)) {
    return "1.5";
  } else if ((eq(subject, "a") || eq(subject, "b")) && ((s = subject), true)) {
    return add("s", s);
  } else if (eq(subject, bytes([120]))) {
    return "bytes";
  } else if ((items2 = sequenceOf(subject))?.length === 0) {
    return "empty";
  } else if ((items3 = sequenceOf(subject))?.length === 1 && ((x = items3[0]), true)) {
    return `one ${str(x)}`;
  } else if (
    ((items4 = sequenceOf(subject))?.length ?? -1) >= 1 &&
    eq(items4[0], 1) &&
    ((rest = listOf(items4.slice(1))), true)
  ) {
    return `1 then ${str(rest)}`;
  } else if (
    (items5 = sequenceOf(subject))?.length === 2 &&
    ((x = items5[0]), true) &&
    ((y = items5[1]), true) &&
    eq(x, y)
  ) {
    return `pair ${str(x)}`;
  } else if (
    ((items6 = sequenceOf(subject))?.length ?? -1) >= 2 &&
    ((x = items6[0]), true) &&
    ((items7 = sequenceOf(items6[1]))?.length ?? -1) >= 1 &&
    ((y = items7[0]), true) &&
    ((z = listOf(items7.slice(1))), true)
  ) {
    return `nest ${str(x)} ${str(y)} ${str(z)}`;
  } else if (
    isMapping(subject) &&
    contains(subject, "k") &&
    isInstance(getItem(subject, "k"), int) &&
    ((n = matchArgument(getItem(subject, "k"), int, 0)), true) &&
    ((rest = dictWithout(subject, ["k"])), true)
  ) {
    return `k ${str(n)} ${str(rest)}`;
  } else if (
    isMapping(subject) &&
    contains(subject, "type") &&
    eq(getItem(subject, "type"), "t") &&
    contains(subject, "v") &&
    (items8 = sequenceOf(getItem(subject, "v")))?.length === 2 &&
    ((a = items8[0]), true) &&
    ((b = items8[1]), true)
  ) {
    return `t ${str(a)} ${str(b)}`;
  } else if (isMapping(subject)) {
    return "dict";
  } else if (isInstance(subject, str) && ((s = matchArgument(subject, str, 0)), true)) {
    return `str ${str(s)}`;
  } else if ((isInstance(subject, int) || isInstance(subject, float)) && ((num = subject), true)) {
    return `num ${str(num)}`;
  } else if (
    isInstance(subject, CM) &&
    hasAttr(subject, "n") &&
    ((name = getAttr(subject, "n")), true)
  ) {
    return `CM ${str(name)}`;
  } else if (isInstance(subject, list)) {
    return "list";
  } else {
    return "other";
  }
  return null;
}

function subjects(): void {
  for (const v of Tuple.of(
    null,
    true,
    false,
    0,
    1,
    2,
    -1,
    1.5,
    float(2),
    float(0),
    "a",
    "zz",
    "",
    bytes([120]),
    bytes([121]),
    [] as Dynamic[],
    Tuple.of(),
    [5],
    Tuple.of(1, 2, 3),
    [3, 3],
    [4, [5, 6, 7], 8],
    [4, "ab"],
    { k: 1, z: 2 },
    { k: "s" },
    { k: true },
    { type: "t", v: Tuple.of(1, 2) },
    new Dict(),
    { q: 1 },
    7,
    pow(2, 70),
    float("nan"),
    new CM("cm"),
    [1, 2, 3, 4, 5],
    range(3),
    new PySet([1, 2]),
    iter([1]),
    "ab",
    object,
  )) {
    print(
      !(v instanceof CM || isInstance(v, type)) && !hasAttr(v, "__next__") ? repr(v) : "-",
      mt(v),
    );
  }
}

subjects(); // mt, subjects
