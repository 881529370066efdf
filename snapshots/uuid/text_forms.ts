import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { UUID, uuid4 } from "./runtime/python/stdlib/uuid.js";

// UUIDs from every text form, their parts, order and errors.

const u = new UUID("12345678-1234-5678-1234-567812345678");
py.print(
  u,
  py.repr(u),
  py.str(u),
  u.hex,
  u.int,
  u.urn,
  u.version,
  u.variant,
  u.bytes,
  py.getSlice(u.fields, null, 3),
  u.timeLow,
);
for (const text of py.Tuple.of(
  "{12345678-1234-5678-1234-567812345678}",
  "12345678123456781234567812345678",
  "urn:uuid:12345678-1234-5678-1234-567812345678",
  "12345678-1234-5678-1234-567812345678".toUpperCase(),
)) {
  py.print(py.eq(new UUID(text), u), py.eq(py.hash(new UUID(text)), py.hash(u)));
}
py.print(
  py.eq(new UUID({ bytes: u.bytes }), u),
  py.eq(new UUID({ int: u.int }), u),
  new UUID({ int: 0 }),
  new UUID(py.mul("f", 32)),
  py.lt(new UUID({ int: 5 }), u),
  py.getItem(py.sorted([u, new UUID({ int: 1 })]), 0).int,
);
for (const bad of py.Tuple.of(
  py.signature(() => new UUID("123"), "<lambda>", []),
  py.signature(() => new UUID(py.mul("g", 32)), "<lambda>", []),
  py.signature(() => new UUID({ int: -1 }), "<lambda>", []),
  py.signature(() => new UUID(), "<lambda>", []),
  py.signature(() => new UUID({ bytes: py.bytes([49]) }), "<lambda>", []),
  py.signature(() => new UUID(5), "<lambda>", []),
  py.signature(() => py.jsonDumps(u), "<lambda>", []),
  py.signature(() => py.lt(u, "x"), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError, py.TypeError, py.AttributeError);
    py.print(py.typeName(e), e);
  }
}
py.print(
  py.eq(u, py.str(u)),
  py.contains(new py.Dict([[u, 1]] as [Dynamic, Dynamic][]), u),
  `${py.format(py.str(u), ">40")}|${py.getSlice(py.str(u), null, 8)}`,
  py.jsonDumps({ id: py.str(u) }),
  py.len(py.str(uuid4())),
);
