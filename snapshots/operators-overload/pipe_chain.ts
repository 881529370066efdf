import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// | overloaded on both sides, with dicts and functions.
class Step {
  declare f: Dynamic;
  constructor(f: Dynamic) {
    this.f = f;
  }
  __or__(o: Dynamic): Step {
    return new Step(
      py.signature(
        (x: Dynamic) => py.call(py.getAttr(coerce(o), "f"), [py.call(this.f, [x])]),
        "Step.__or__.<locals>.<lambda>",
        ["x"],
      ),
    );
  }
  __ror__(o: Dynamic): Dynamic {
    return py.bitor(coerce(o), this);
  }
  invoke(x: Dynamic): Dynamic {
    return py.call(this.f, [x]);
  }
}
function coerce(o: Dynamic): Dynamic {
  if (o instanceof Step) {
    return o;
  }
  if (py.callable(o)) {
    return new Step(o);
  }
  if (py.isInstance(o, py.dict)) {
    return new Step(
      py.signature(
        (x: Dynamic) =>
          new py.Dict(
            Array.from(
              py.unpackEach(py.callMethod(o, "items", []), 2),
              ([k, v]) => [k, py.callMethod(coerce(v), "f", [x])] as [Dynamic, Dynamic],
            ),
          ),
        "coerce.<locals>.<lambda>",
        ["x"],
      ),
    );
  }
  throw new py.TypeError(`cannot coerce ${py.str(py.typeName(o))}`);
}
const chain = py.bitor(
  py.bitor(
    new Step(py.signature((s: Dynamic) => py.callMethod(s, "strip", []), "<lambda>", ["s"])),
    py.getAttr(py.str, "upper"),
  ),
  py.signature((s: Dynamic) => py.add(s, "!"), "<lambda>", ["s"]),
);
py.print(py.callMethod(chain, "invoke", [" hi "]));
py.print(
  py.callMethod(
    py.bitor(
      { ctx: chain, n: py.len },
      new Step(
        py.signature((d: Dynamic) => `${py.str(py.getItem(d, "ctx"))}/${py.str(py.getItem(d, "n"))}`, "<lambda>", [
          "d",
        ]),
      ),
    ),
    "invoke",
    ["ab "],
  ),
);
try {
  py.callMethod(py.bitor(chain, 5), "invoke", ["x"]);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
py.print(py.bitor({ a: 1 }, { b: 2 }), py.bitor(new py.PySet([1]), new py.PySet([2])), py.bitor(1, 2));
