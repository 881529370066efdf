import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { partial } from "./runtime/python/stdlib/partial.js";

let event!: string;
let handle: Dynamic;
let n!: number;
// Handlers made in loops: methods, closures in dicts, bound methods, partial, nested loops, a loop variable changed after.

const handlers = new py.Dict();
for (event of py.Tuple.of("open", "close")) {
  const handleEvent: Dynamic = event;
  handle = py.signature(
    function handle(payload: Dynamic, event: Dynamic = handleEvent as Dynamic): string {
      return `${py.str(event)}:${py.str(payload)}`;
    },
    "handle",
    ["payload", "event="],
  );

  py.setItem(handlers, event, handle);
}
py.print(py.getItem(handlers, "open")(1), py.getItem(handlers, "close")(2), py.boundGlobal(handle, "handle")("last"));
const late = new py.Dict();
for (event of py.Tuple.of("a", "b")) {
  const show = py.signature(
    function show(): string {
      return event;
    },
    "show",
    [],
  );

  py.setItem(late, event, show);
}
py.print(Array.from(py.values(late), (f: Dynamic) => f()));
event = "changed";
py.print(
  Array.from(py.values(late), (f: Dynamic) => f()),
  Array.from(py.iterate("pq"), (e: string) => py.call(new partial((e: Dynamic, x: Dynamic) => py.add(e, x), e), ["!"])),
);
const classes: Dynamic[] = [];
for (n of py.range(2)) {
  class Step {
    declare size: number;
    static size: Dynamic = n;

    run(): Dynamic {
      return py.Tuple.of(this.size, n);
    }

    static {
      py.classAttribute(this, "size");
    }
  }

  classes.push(Step);
}
py.print(
  classes.map((c: Dynamic) => new c().run()),
  py.boundGlobal(n, "n"),
);
n = 50;
py.print(classes.map((c: Dynamic) => new c().run()));
const table: Dynamic[][] = (() => {
  const items: Dynamic[] = [];
  let i: Dynamic;
  for (i of py.range(2)) {
    items.push(
      (() => {
        const items2: Dynamic[] = [];
        let j: Dynamic;
        for (j of py.range(2)) {
          items2.push(py.signature(() => py.Tuple.of(i, j), "<lambda>", []));
        }
        return items2;
      })(),
    );
  }
  return items;
})();
py.print(table.map((row: Dynamic[]) => row.map((f: Dynamic) => f())));

function make(): Dynamic[] {
  let k!: number;
  const fs: Dynamic[] = [];
  let i: number = 0;
  while (i < 2) {
    k = py.mul(i, 10);
    fs.push(py.signature(() => py.Tuple.of(i, k), "make.<locals>.<lambda>", []));
    i += 1;
  }
  i = 7;
  return fs;
}

py.print(make().map((f: Dynamic) => f()));

function counters(): Dynamic {
  let count: number = 0;

  function up(): number {
    count += 1;
    return count;
  }
  py.signature(up, "counters.<locals>.up", []);

  function get(): number {
    return count;
  }
  py.signature(get, "counters.<locals>.get", []);

  return py.Tuple.of(up, get);
}

const [up, get] = counters();
const [up2, _] = counters();
py.print(up(), up(), up2(), get());
const methods: Dynamic[] = Array.from(py.Tuple.of("a", "b"), (s: string) => py.getAttr(s, "upper"));
py.print(methods.map((m: Dynamic) => py.call(m, [])));
