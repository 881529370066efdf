import {
  AttributeError,
  Dict,
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  bytes,
  call,
  contains,
  eq,
  format,
  getItem,
  getSlice,
  hash,
  jsonDumps,
  len,
  lt,
  mul,
  print,
  repr,
  rethrowUnless,
  signature,
  sorted,
  str,
  typeName,
} from "./runtime/python/index.js";
import { UUID, uuid4 } from "./runtime/python/stdlib/uuid.js";

// UUIDs from every text form, their parts, order and errors.

const u = new UUID("12345678-1234-5678-1234-567812345678");
print(
  u,
  repr(u),
  str(u),
  u.hex,
  u.int,
  u.urn,
  u.version,
  u.variant,
  u.bytes,
  getSlice(u.fields, null, 3),
  u.timeLow,
);
for (const text of Tuple.of(
  "{12345678-1234-5678-1234-567812345678}",
  "12345678123456781234567812345678",
  "urn:uuid:12345678-1234-5678-1234-567812345678",
  "12345678-1234-5678-1234-567812345678".toUpperCase(),
)) {
  print(eq(new UUID(text), u), eq(hash(new UUID(text)), hash(u)));
}
print(
  eq(new UUID({ bytes: u.bytes }), u),
  eq(new UUID({ int: u.int }), u),
  new UUID({ int: 0 }),
  new UUID(mul("f", 32)),
  lt(new UUID({ int: 5 }), u),
  getItem(sorted([u, new UUID({ int: 1 })]), 0).int,
);
for (const bad of Tuple.of(
  signature(() => new UUID("123"), "<lambda>", []),
  signature(() => new UUID(mul("g", 32)), "<lambda>", []),
  signature(() => new UUID({ int: -1 }), "<lambda>", []),
  signature(() => new UUID(), "<lambda>", []),
  signature(() => new UUID({ bytes: bytes([49]) }), "<lambda>", []),
  signature(() => new UUID(5), "<lambda>", []),
  signature(() => jsonDumps(u), "<lambda>", []),
  signature(() => lt(u, "x"), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError, TypeError, AttributeError);
    print(typeName(e), e);
  }
}
print(
  eq(u, str(u)),
  contains(new Dict([[u, 1]] as [Dynamic, Dynamic][]), u),
  `${format(str(u), ">40")}|${getSlice(str(u), null, 8)}`,
  jsonDumps({ id: str(u) }),
  len(str(uuid4())),
);
