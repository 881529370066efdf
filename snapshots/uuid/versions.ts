import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  NAMESPACE_DNS,
  NAMESPACE_OID,
  NAMESPACE_URL,
  NAMESPACE_X500,
  RFC_4122,
  UUID,
  uuid1,
  uuid3,
  uuid4,
  uuid5,
} from "./runtime/python/stdlib/uuid.js";

// Parsing, versions, fields and errors.
const u = new UUID("12345678-1234-5678-1234-567812345678");
py.print(
  u,
  py.repr(u),
  u.hex,
  u.int,
  u.bytes,
  u.urn,
  u.version,
  u.variant,
  u.fields,
  u.timeLow,
  u.node,
  py.str(u) === py.str(new UUID("12345678123456781234567812345678")),
  new UUID({ int: 5 }),
  new UUID({ bytes: py.mul(py.bytes([0]), 16) }),
  py.eq(new UUID("{12345678-1234-5678-1234-567812345678}"), u),
  py.eq(new UUID("urn:uuid:12345678-1234-5678-1234-567812345678"), u),
);
py.print(
  uuid3(NAMESPACE_DNS, "python.org"),
  uuid5(NAMESPACE_URL, "é"),
  uuid5(NAMESPACE_DNS, "x").version,
  NAMESPACE_OID,
  NAMESPACE_X500,
);
const v = uuid4();
py.print(
  v.version,
  v.variant === RFC_4122,
  py.len(py.str(v)),
  py.ne(v, uuid4()),
  py.isInstance(v, UUID),
  uuid1().version,
  py.eq(py.hash(u), py.hash(new UUID(py.str(u)))),
  py.lt(u, new UUID({ int: py.pow(2, 127) })),
  py.getItem(py.sorted([new UUID({ int: 2 }), new UUID({ int: 1 })]), 0).int,
  py.getItem(new py.Dict([[u, 1]] as [Dynamic, Dynamic][]), new UUID(py.str(u))),
  `${py.str(u)}`,
  py.mod("%s", u),
  py.getSlice(u.hex, null, 8),
);
for (const bad of py.Tuple.of(
  py.signature(() => new UUID("x"), "<lambda>", []),
  py.signature(() => new UUID(), "<lambda>", []),
  py.signature(() => new UUID({ int: -1 }), "<lambda>", []),
  py.signature(() => new UUID({ bytes: py.bytes([49]) }), "<lambda>", []),
  py.signature(() => new UUID(5), "<lambda>", []),
  py.signature(() => new UUID(py.mul("1", 31)), "<lambda>", []),
  py.signature(() => py.lt(u, 5), "<lambda>", []),
  py.signature(() => new UUID(py.mul("g", 32)), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError, py.TypeError, py.AttributeError);
    py.print(py.typeName(e), e);
  }
}
