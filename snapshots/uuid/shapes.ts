import {
  ValueError,
  count,
  eq,
  getItem,
  getSlice,
  len,
  ne,
  print,
  repr,
  rethrowUnless,
  sorted,
  str,
} from "./runtime/python/index.js";
import {
  NAMESPACE_DNS,
  NAMESPACE_URL,
  UUID,
  uuid3,
  uuid4,
  uuid5,
} from "./runtime/python/stdlib/uuid.js";

// Shapes of uuids and deterministic versions.
const u = uuid4();
const s = str(u);
print(
  len(s),
  count(s, "-"),
  u.version,
  len(u.hex),
  s === str(new UUID(s)),
  ne(uuid4(), uuid4()),
  eq(new UUID(u.hex), u),
  getItem(s, 14),
  len(getSlice(str(uuid4()), null, 8)),
  len(`msg_${uuid4().hex}`),
);
print(
  uuid5(NAMESPACE_DNS, "example.com"),
  uuid3(NAMESPACE_URL, "x"),
  new UUID("{12345678-1234-5678-1234-567812345678}"),
  repr(new UUID({ int: 5 })),
  new UUID({ int: 7 }).int,
  getItem(sorted([new UUID({ int: 2 }), new UUID({ int: 1 })]), 0),
);
try {
  new UUID("bad");
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print(e);
}
