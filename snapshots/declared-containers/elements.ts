import {
  Dict,
  type Dynamic,
  IndexError,
  KeyError,
  type PyDict,
  Tuple,
  TypeError,
  ValueError,
  add,
  callMethod,
  dataclass,
  div,
  eq,
  float,
  format,
  getAttr,
  getItem,
  is,
  items,
  join,
  lazyFlatMap,
  mod,
  print,
  rethrowUnless,
  setDefault,
  signature,
  sorted,
  split,
  str,
  sum,
  typeName,
  unpack,
  unpackEach,
} from "./runtime/python/index.js";

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
    dataclass(this, [{ name: "day" }, { name: "amount" }, { name: "tags" }]);
    signature(this, "Claim.__init__", ["day", "amount", "tags="]);
  }

  label(): string {
    return `${this.day}: ${format(this.amount, ".2f")}`;
  }
}

function read(text: string): Dynamic {
  const [claims, problems] = [[] as Dynamic[], [] as Dynamic[]];
  for (const word of split(text)) {
    const [day, , amount] = unpack(callMethod(word, "partition", ["="]), 3);
    try {
      claims.push(new Claim(day, float(amount)));
    } catch (caught) {
      const error = rethrowUnless(caught, ValueError);
      problems.push(`${str(word)}: ${str(error)}`);
    }
  }
  return Tuple.of(claims, problems);
}

function table(claims: Dynamic[]): string {
  return join(
    ", ",
    claims.map((c: Dynamic) => callMethod(c, "label", [])),
  );
}

function total(claims: Dynamic[]): Dynamic {
  return sum(
    lazyFlatMap(claims, (c: Dynamic) =>
      getAttr(c, "day") !== "sun" ? [getAttr(c, "amount")] : [],
    ),
  );
}

function put(into: Dynamic[], what: Dynamic): void {
  into.push(what);
}

const [claims, problems] = read("mon=1.5 tue=x sun=4");
print(table(claims), total(claims), problems);
callMethod(getAttr(getItem(claims, 0), "tags"), "append", ["late"]);
print(
  claims.map((c: Dynamic) => getAttr(c, "tags")),
  sorted(
    lazyFlatMap(claims, (c: Dynamic) => [getAttr(c, "day")]),
    { reverse: true },
  ),
);

// An annotation that does not hold: numbers go into a list of text, seen and through another name.
const names: Dynamic[] = ["ann"];
names.push(5);
print(
  names.map((n: Dynamic) => `${str(n)}`),
  add(getItem(names, -1), 1),
);
const other: Dynamic[] = ["bob"];
const alias: Dynamic[] = other;
alias.push(float(2));
print(
  other.map((n: Dynamic) => str(n)),
  div(getItem(other, -1), 4),
);
put(other, null);
print(getItem(other, -1) == null, other);

// Two lists made by one assignment are two lists.
const [first, second] = [[] as Dynamic[], [] as Dynamic[]];
first.push(1);
second.push("one");
print(getItem(first, 0) + 1, getItem(second, 0).toUpperCase());
const value2: Dynamic = [];
const same: Dynamic[] = value2;
const twin: Dynamic[] = value2;
same.push(3);
twin.push("three");
print(same, add(getItem(twin, 0), 1), is(same, twin));

const pairs: PyDict = new Dict();
for (const [key, value] of unpackEach([Tuple.of("a", 1), Tuple.of("b", 2), Tuple.of("a", 3)], 2)) {
  callMethod(setDefault(pairs, key, []), "append", [value]);
}
for (const [key, values] of items(pairs)) {
  print(key, sum(values), eq(mod(getItem(values, -1), 2), 1));
}
for (const pair of [Tuple.of(1, 2), Tuple.of(3, 4, 5)]) {
  try {
    for (const [a, b] of unpackEach([pair], 2)) {
      print(add(a, b));
    }
  } catch (caught2) {
    const error = rethrowUnless(caught2, ValueError, TypeError);
    print(typeName(error), error);
  }
}
try {
  print(Array.from(unpackEach([Tuple.of(1, 2), Tuple.of(3)], 2), ([a, b]) => b));
} catch (caught3) {
  const error = rethrowUnless(caught3, ValueError);
  print(error);
}
try {
  try {
    print(getItem(new Dict(), "missing"));
  } catch (caught4) {
    rethrowUnless(caught4, IndexError);
    print("never");
  }
} catch (caught5) {
  const error = rethrowUnless(caught5, KeyError);
  print("outer", error);
}
