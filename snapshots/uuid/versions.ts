import {
  AttributeError,
  Dict,
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  bytes,
  call,
  eq,
  getItem,
  getSlice,
  hash,
  isInstance,
  len,
  lt,
  mod,
  mul,
  ne,
  pow,
  print,
  repr,
  rethrowUnless,
  signature,
  sorted,
  str,
  typeName,
} from "./runtime/python/index.js";
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
print(
  u,
  repr(u),
  u.hex,
  u.int,
  u.bytes,
  u.urn,
  u.version,
  u.variant,
  u.fields,
  u.timeLow,
  u.node,
  str(u) === str(new UUID("12345678123456781234567812345678")),
  new UUID({ int: 5 }),
  new UUID({ bytes: mul(bytes([0]), 16) }),
  eq(new UUID("{12345678-1234-5678-1234-567812345678}"), u),
  eq(new UUID("urn:uuid:12345678-1234-5678-1234-567812345678"), u),
);
print(
  uuid3(NAMESPACE_DNS, "python.org"),
  uuid5(NAMESPACE_URL, "é"),
  uuid5(NAMESPACE_DNS, "x").version,
  NAMESPACE_OID,
  NAMESPACE_X500,
);
const v = uuid4();
print(
  v.version,
  v.variant === RFC_4122,
  len(str(v)),
  ne(v, uuid4()),
  isInstance(v, UUID),
  uuid1().version,
  eq(hash(u), hash(new UUID(str(u)))),
  lt(u, new UUID({ int: pow(2, 127) })),
  getItem(sorted([new UUID({ int: 2 }), new UUID({ int: 1 })]), 0).int,
  getItem(new Dict([[u, 1]] as [Dynamic, Dynamic][]), new UUID(str(u))),
  `${str(u)}`,
  mod("%s", u),
  getSlice(u.hex, null, 8),
);
for (const bad of Tuple.of(
  signature(() => new UUID("x"), "<lambda>", []),
  signature(() => new UUID(), "<lambda>", []),
  signature(() => new UUID({ int: -1 }), "<lambda>", []),
  signature(() => new UUID({ bytes: bytes([49]) }), "<lambda>", []),
  signature(() => new UUID(5), "<lambda>", []),
  signature(() => new UUID(mul("1", 31)), "<lambda>", []),
  signature(() => lt(u, 5), "<lambda>", []),
  signature(() => new UUID(mul("g", 32)), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError, TypeError, AttributeError);
    print(typeName(e), e);
  }
}
