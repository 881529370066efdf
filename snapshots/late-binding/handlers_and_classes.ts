import {
  Dict,
  type Dynamic,
  Tuple,
  add,
  boundGlobal,
  call,
  classAttribute,
  getAttr,
  getItem,
  iterate,
  mul,
  print,
  range,
  setItem,
  signature,
  str,
  values,
} from "./runtime/python/index.js";
import { partial } from "./runtime/python/stdlib/partial.js";

let event!: string;
let handle: Dynamic;
let n!: number;
// Handlers made in loops: methods, closures in dicts, bound methods, partial, nested loops, a loop variable changed after.

const handlers = new Dict();
for (event of Tuple.of("open", "close")) {
  const handleEvent: Dynamic = event;
  handle = signature(
    function handle(payload: Dynamic, event: Dynamic = handleEvent as Dynamic): string {
      return `${str(event)}:${str(payload)}`;
    },
    "handle",
    ["payload", "event="],
  );

  setItem(handlers, event, handle);
}
print(
  getItem(handlers, "open")(1),
  getItem(handlers, "close")(2),
  boundGlobal(handle, "handle")("last"),
);
const late = new Dict();
for (event of Tuple.of("a", "b")) {
  const show = signature(
    function show(): string {
      return event;
    },
    "show",
    [],
  );

  setItem(late, event, show);
}
print(Array.from(values(late), (f: Dynamic) => f()));
event = "changed";
print(
  Array.from(values(late), (f: Dynamic) => f()),
  Array.from(iterate("pq"), (e: string) =>
    call(new partial((e: Dynamic, x: Dynamic) => add(e, x), e), ["!"]),
  ),
);
const classes: Dynamic[] = [];
for (n of range(2)) {
  class Step {
    declare size: number;
    static size: Dynamic = n;

    run(): Dynamic {
      return Tuple.of(this.size, n);
    }

    static {
      classAttribute(this, "size");
    }
  }

  classes.push(Step);
}
print(
  classes.map((c: Dynamic) => new c().run()),
  boundGlobal(n, "n"),
);
n = 50;
print(classes.map((c: Dynamic) => new c().run()));
const table: Dynamic[][] = (() => {
  const items: Dynamic[] = [];
  let i: Dynamic;
  for (i of range(2)) {
    items.push(
      (() => {
        const items2: Dynamic[] = [];
        let j: Dynamic;
        for (j of range(2)) {
          items2.push(signature(() => Tuple.of(i, j), "<lambda>", []));
        }
        return items2;
      })(),
    );
  }
  return items;
})();
print(table.map((row: Dynamic[]) => row.map((f: Dynamic) => f())));

function make(): Dynamic[] {
  let k!: number;
  const fs: Dynamic[] = [];
  let i: number = 0;
  while (i < 2) {
    k = mul(i, 10);
    fs.push(signature(() => Tuple.of(i, k), "make.<locals>.<lambda>", []));
    i += 1;
  }
  i = 7;
  return fs;
}

print(make().map((f: Dynamic) => f()));

function counters(): Dynamic {
  let count: number = 0;

  function up(): number {
    count += 1;
    return count;
  }
  signature(up, "counters.<locals>.up", []);

  function get(): number {
    return count;
  }
  signature(get, "counters.<locals>.get", []);

  return Tuple.of(up, get);
}

const [up, get] = counters();
const [up2, _] = counters();
print(up(), up(), up2(), get());
const methods: Dynamic[] = Array.from(Tuple.of("a", "b"), (s: string) => getAttr(s, "upper"));
print(methods.map((m: Dynamic) => call(m, [])));
