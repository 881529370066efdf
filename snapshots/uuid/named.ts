import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
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

for (const name of py.Tuple.of("example.com", "", "é😀", "a/b")) {
  py.print(py.repr(name), uuid5(NAMESPACE_DNS, name), uuid3(NAMESPACE_URL, name));
}
const own = uuid5(NAMESPACE_OID, "my-app");
py.print(
  own,
  own.version,
  uuid3(own, "x").version,
  py.eq(uuid5(own, "doc-1"), uuid5(own, "doc-1")),
  py.ne(uuid5(own, "a"), uuid5(own, "b")),
);
const ids = new py.PySet(py.lazyFlatMap(py.range(50), (_: number) => [uuid4()]));
py.print(
  py.len(ids),
  new py.PySet(Array.from(py.iterate(ids), (i: Dynamic) => i.version)),
  new py.PySet(Array.from(py.iterate(ids), (i: Dynamic) => i.variant === RFC_4122)),
  py.all(py.lazyFlatMap(ids, (i: Dynamic) => [py.isInstance(i, UUID)])),
);
const documents: string[] = ["alpha", "beta", "alpha"];
const keyed = new py.Dict(Array.from(documents, (d: string) => [py.str(uuid5(own, d)), d] as [Dynamic, Dynamic]));
py.print(
  keyed,
  Array.from(py.iterate(keyed), (k: string) => py.getSlice(k, null, 8)),
  py.isAlnum(uuid4().hex),
  uuid1().version,
);
try {
  uuid5("not a namespace", "x");
} catch (caught) {
  py.rethrowUnless(caught, py.AttributeError);
  py.print("AttributeError");
}
const short = new UUID({ int: py.bitand(own.int, py.sub(py.lshift(1, 64), 1)) });
py.print(short, NAMESPACE_DNS, py.getItem(own.hex, 12), py.callMethod(own.bytes, "hex", []) === own.hex);
