import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// What a generator is said to yield and a property to give

const DATA = py.jsonLoads('{"rows": [1, 2.0, null, "x", [1]], "name": null}');

function* rows(): Generator<Dynamic> {
  for (const row of py.iterate(py.getItem(DATA, "rows"))) {
    yield row;
  }
}

function* halves(): Generator<Dynamic> {
  yield* py.iterate(py.getItem(DATA, "rows"));
  return py.getItem(DATA, "name");
}

class Named {
  get name(): string {
    return py.getItem(DATA, "name");
  }

  static first(): string {
    return py.getItem(py.getItem(DATA, "rows"), 0);
  }

  static last(): number[] {
    return py.getItem(py.getItem(DATA, "rows"), -1);
  }

  static {
    py.pyClass(this, { name: "Named" });
  }
}

py.print(
  Array.from(rows(), (r: number) => `${py.str(r)}`),
  Array.from(rows(), (r: number) => py.truthy(r)),
  Array.from(halves(), (r: number) => py.eq(r, 2)),
);
const named = new Named();
py.print(`${py.str(named.name)} ${py.str(Named.first())} ${py.str(Named.last())} ${py.len(Named.last())}`);
for (const r of rows()) {
  try {
    py.print(py.add(r, 1), py.mul(r, 2), py.neg(r));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}
py.print(
  !py.truthy(named.name) ? "none" : named.name,
  py.or(named.name, () => "default"),
);
