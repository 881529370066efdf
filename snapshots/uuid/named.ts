import {
  AttributeError,
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  all,
  bitand,
  callMethod,
  eq,
  getItem,
  getSlice,
  isAlnum,
  isInstance,
  iterate,
  lazyFlatMap,
  len,
  lshift,
  ne,
  print,
  range,
  repr,
  rethrowUnless,
  str,
  sub,
} from "./runtime/python/index.js";
import {
  NAMESPACE_DNS,
  NAMESPACE_OID,
  NAMESPACE_URL,
  RFC_4122,
  UUID,
  uuid1,
  uuid3,
  uuid4,
  uuid5,
} from "./runtime/python/stdlib/uuid.js";

// Name-based ids are the same every time; random ones differ and have their version.

for (const name of Tuple.of("example.com", "", "é😀", "a/b")) {
  print(repr(name), uuid5(NAMESPACE_DNS, name), uuid3(NAMESPACE_URL, name));
}
const own = uuid5(NAMESPACE_OID, "my-app");
print(
  own,
  own.version,
  uuid3(own, "x").version,
  eq(uuid5(own, "doc-1"), uuid5(own, "doc-1")),
  ne(uuid5(own, "a"), uuid5(own, "b")),
);
const ids = new PySet(Array.from(range(50), (_: number) => uuid4()));
print(
  len(ids),
  new PySet(Array.from(iterate(ids), (i: Dynamic) => i.version)),
  new PySet(Array.from(iterate(ids), (i: Dynamic) => i.variant === RFC_4122)),
  all(lazyFlatMap(ids, (i: Dynamic) => [isInstance(i, UUID)])),
);
const documents: string[] = ["alpha", "beta", "alpha"];
const keyed = new Dict(
  Array.from(documents, (d: string) => [str(uuid5(own, d)), d] as [Dynamic, Dynamic]),
);
print(
  keyed,
  Array.from(iterate(keyed), (k: string) => getSlice(k, null, 8)),
  isAlnum(uuid4().hex),
  uuid1().version,
);
try {
  uuid5("not a namespace", "x");
} catch (caught) {
  rethrowUnless(caught, AttributeError);
  print("AttributeError");
}
const short = new UUID({ int: bitand(own.int, sub(lshift(1, 64), 1)) });
print(short, NAMESPACE_DNS, getItem(own.hex, 12), callMethod(own.bytes, "hex", []) === own.hex);
