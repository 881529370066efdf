import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// A stream of deltas with a final item, consumed in parts.
function* stream(text: string, failAt: Dynamic = null): Generator<Dynamic> {
  const items: Dynamic[] = ["msg_1", ""];
  const itemId = items[0];
  let out: string = items[1];
  for (const [i, w] of py.enumerate(py.split(text))) {
    if (py.eq(i, failAt)) {
      throw new py.ConnectionError(`lost at ${i}`);
    }
    out += w + " ";
    yield { type: "delta", id: itemId, text: w };
  }
  yield { type: "done", id: itemId, text: py.strip(out) };
}
py.print(
  Array.from(stream("a b c"), (e: PyDict) => py.getItem(e, "text")),
  py.getItem(py.list(stream("")), 0),
  py.getItem(py.next(stream("x")), "type"),
);
const got: Dynamic[] = [];
try {
  for (const e of stream("a b c", 2)) {
    got.push(py.getItem(e, "text"));
  }
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ConnectionError);
  py.print(got, e);
}
let final: Dynamic = null;
for (final of stream("p q")) {
}
py.print(
  final,
  py.getItem(
    py.getItem(
      py.flatMap(stream("m n"), (e: PyDict) => (py.getItem(e, "type") === "done" ? [e] : [])),
      0,
    ),
    "text",
  ),
  py.dict(py.enumerate(py.lazyFlatMap(stream("z"), (e: PyDict) => [py.getItem(e, "type")]))),
);
const it = stream("k l");
const first = py.next(it);
const rest: PyDict[] = py.list(it);
py.print(py.getItem(first, "text"), rest.length, py.list(it));
