import {
  ConnectionError,
  type Dynamic,
  type PyDict,
  dict,
  enumerate,
  eq,
  flatMap,
  getItem,
  lazyFlatMap,
  list,
  next,
  print,
  rethrowUnless,
  split,
  strip,
} from "./runtime/python/index.js";

// A stream of deltas with a final item, consumed in parts.
function* stream(text: string, failAt: Dynamic = null): Generator<Dynamic> {
  const items: Dynamic[] = ["msg_1", ""];
  const itemId = items[0];
  let out: string = items[1];
  for (const [i, w] of enumerate(split(text))) {
    if (eq(i, failAt)) {
      throw new ConnectionError(`lost at ${i}`);
    }
    out += w + " ";
    yield { type: "delta", id: itemId, text: w };
  }
  yield { type: "done", id: itemId, text: strip(out) };
}
print(
  Array.from(stream("a b c"), (e: PyDict) => getItem(e, "text")),
  getItem(list(stream("")), 0),
  getItem(next(stream("x")), "type"),
);
const got: Dynamic[] = [];
try {
  for (const e of stream("a b c", 2)) {
    got.push(getItem(e, "text"));
  }
} catch (caught) {
  const e = rethrowUnless(caught, ConnectionError);
  print(got, e);
}
let final: Dynamic = null;
for (final of stream("p q")) {
}
print(
  final,
  getItem(
    getItem(
      flatMap(stream("m n"), (e: PyDict) => (getItem(e, "type") === "done" ? [e] : [])),
      0,
    ),
    "text",
  ),
  dict(enumerate(lazyFlatMap(stream("z"), (e: PyDict) => [getItem(e, "type")]))),
);
const it = stream("k l");
const first = next(it);
const rest: PyDict[] = list(it);
print(getItem(first, "text"), rest.length, list(it));
