import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// What annotated and unannotated lists and dicts hold after other names, calls and unpacking have put things into them.

class Claim {
  declare day: string;
  declare amount: Dynamic;
  declare tags: Dynamic[];

  constructor(day: string, amount: Dynamic, tags: Dynamic = []) {
    this.day = day;
    this.amount = amount;
    this.tags = tags;
  }
  static {
    py.dataclass(this, [{ name: "day" }, { name: "amount" }, { name: "tags" }]);
    py.signature(this, "Claim.__init__", ["day", "amount", "tags="]);
  }

  label(): string {
    return `${py.str(this.day)}: ${py.format(this.amount, ".2f")}`;
  }
}

function read(text: string): Dynamic {
  const [claims, problems] = [[] as Dynamic[], [] as Dynamic[]];
  for (const word of py.split(text)) {
    const [day, , amount] = py.unpack(py.callMethod(word, "partition", ["="]), 3);
    try {
      claims.push(new Claim(day, py.float(amount)));
    } catch (caught) {
      const error = py.rethrowUnless(caught, py.ValueError);
      problems.push(`${py.str(word)}: ${py.str(error)}`);
    }
  }
  return py.Tuple.of(claims, problems);
}

function table(claims: Dynamic[]): string {
  return py.join(
    ", ",
    claims.map((c: Dynamic) => py.callMethod(c, "label", [])),
  );
}

function total(claims: Dynamic[]): Dynamic {
  return py.sum(
    py.lazyFlatMap(claims, (c: Dynamic) => (py.getAttr(c, "day") !== "sun" ? [py.getAttr(c, "amount")] : [])),
  );
}

function put(into: Dynamic[], what: Dynamic): void {
  into.push(what);
}

const [claims, problems] = read("mon=1.5 tue=x sun=4");
py.print(table(claims), total(claims), problems);
py.callMethod(py.getAttr(py.getItem(claims, 0), "tags"), "append", ["late"]);
py.print(
  claims.map((c: Dynamic) => py.getAttr(c, "tags")),
  py.sorted(
    py.lazyFlatMap(claims, (c: Dynamic) => [py.getAttr(c, "day")]),
    { reverse: true },
  ),
);

// An annotation that does not hold: numbers go into a list of text, seen and through another name.
const names: Dynamic[] = ["ann"];
names.push(5);
py.print(
  names.map((n: Dynamic) => `${py.str(n)}`),
  py.add(py.getItem(names, -1), 1),
);
const other: Dynamic[] = ["bob"];
const alias: Dynamic[] = other;
alias.push(py.float(2));
py.print(
  other.map((n: Dynamic) => py.str(n)),
  py.div(py.getItem(other, -1), 4),
);
put(other, null);
py.print(py.getItem(other, -1) == null, other);

// Two lists made by one assignment are two lists.
const [first, second] = [[] as Dynamic[], [] as Dynamic[]];
first.push(1);
second.push("one");
py.print(py.getItem(first, 0) + 1, py.getItem(second, 0).toUpperCase());
const value2: Dynamic = [];
const same: Dynamic[] = value2;
const twin: Dynamic[] = value2;
same.push(3);
twin.push("three");
py.print(same, py.add(py.getItem(twin, 0), 1), py.is(same, twin));

const pairs: PyDict = new py.Dict();
for (const [key, value] of py.unpackEach([py.Tuple.of("a", 1), py.Tuple.of("b", 2), py.Tuple.of("a", 3)], 2)) {
  py.callMethod(py.setDefault(pairs, key, []), "append", [value]);
}
for (const [key, values] of py.items(pairs)) {
  py.print(key, py.sum(values), py.eq(py.mod(py.getItem(values, -1), 2), 1));
}
for (const pair of [py.Tuple.of(1, 2), py.Tuple.of(3, 4, 5)]) {
  try {
    for (const [a, b] of py.unpackEach([pair], 2)) {
      py.print(py.add(a, b));
    }
  } catch (caught2) {
    const error = py.rethrowUnless(caught2, py.ValueError, py.TypeError);
    py.print(py.typeName(error), error);
  }
}
try {
  py.print(Array.from(py.unpackEach([py.Tuple.of(1, 2), py.Tuple.of(3)], 2), ([a, b]) => b));
} catch (caught3) {
  const error = py.rethrowUnless(caught3, py.ValueError);
  py.print(error);
}
try {
  try {
    py.print(py.getItem(new py.Dict(), "missing"));
  } catch (caught4) {
    py.rethrowUnless(caught4, py.IndexError);
    py.print("never");
  }
} catch (caught5) {
  const error = py.rethrowUnless(caught5, py.KeyError);
  py.print("outer", error);
}
