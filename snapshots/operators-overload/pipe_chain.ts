import {
  Dict,
  type Dynamic,
  PySet,
  TypeError,
  add,
  bitor,
  call,
  callMethod,
  callable,
  dict,
  getAttr,
  getItem,
  isInstance,
  len,
  print,
  rethrowUnless,
  signature,
  str,
  typeName,
  unpackEach,
} from "./runtime/python/index.js";

// | overloaded on both sides, with dicts and functions.
class Step {
  declare f: Dynamic;
  constructor(f: Dynamic) {
    this.f = f;
  }
  __or__(o: Dynamic): Step {
    return new Step(
      signature(
        (x: Dynamic) => callMethod(coerce(o), "f", [call(this.f, [x])]),
        "Step.__or__.<locals>.<lambda>",
        ["x"],
      ),
    );
  }
  __ror__(o: Dynamic): Dynamic {
    return bitor(coerce(o), this);
  }
  invoke(x: Dynamic): Dynamic {
    return call(this.f, [x]);
  }
}
function coerce(o: Dynamic): Dynamic {
  if (o instanceof Step) {
    return o;
  }
  if (callable(o)) {
    return new Step(o);
  }
  if (isInstance(o, dict)) {
    return new Step(
      signature(
        (x: Dynamic) =>
          new Dict(
            Array.from(
              unpackEach(callMethod(o, "items", []), 2),
              ([k, v]) => [k, callMethod(coerce(v), "f", [x])] as [Dynamic, Dynamic],
            ),
          ),
        "coerce.<locals>.<lambda>",
        ["x"],
      ),
    );
  }
  throw new TypeError(`cannot coerce ${str(typeName(o))}`);
}
const chain = bitor(
  bitor(
    new Step(signature((s: Dynamic) => callMethod(s, "strip", []), "<lambda>", ["s"])),
    getAttr(str, "upper"),
  ),
  signature((s: Dynamic) => add(s, "!"), "<lambda>", ["s"]),
);
print(callMethod(chain, "invoke", [" hi "]));
print(
  callMethod(
    bitor(
      { ctx: chain, n: len },
      new Step(
        signature((d: Dynamic) => `${str(getItem(d, "ctx"))}/${str(getItem(d, "n"))}`, "<lambda>", [
          "d",
        ]),
      ),
    ),
    "invoke",
    ["ab "],
  ),
);
try {
  callMethod(bitor(chain, 5), "invoke", ["x"]);
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
print(bitor({ a: 1 }, { b: 2 }), bitor(new PySet([1]), new PySet([2])), bitor(1, 2));
