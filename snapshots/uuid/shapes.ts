import * as py from "./runtime/python/index.js";
import { NAMESPACE_DNS, NAMESPACE_URL, UUID, uuid3, uuid4, uuid5 } from "./runtime/python/stdlib/uuid.js";

// Shapes of uuids and deterministic versions.
const u = uuid4();
const s = py.str(u);
py.print(
  py.len(s),
  py.count(s, "-"),
  u.version,
  py.len(u.hex),
  s === py.str(new UUID(s)),
  py.ne(uuid4(), uuid4()),
  py.eq(new UUID(u.hex), u),
  py.getItem(s, 14),
  py.len(py.getSlice(py.str(uuid4()), null, 8)),
  py.len(`msg_${uuid4().hex}`),
);
py.print(
  uuid5(NAMESPACE_DNS, "example.com"),
  uuid3(NAMESPACE_URL, "x"),
  new UUID("{12345678-1234-5678-1234-567812345678}"),
  py.repr(new UUID({ int: 5 })),
  new UUID({ int: 7 }).int,
  py.getItem(py.sorted([new UUID({ int: 2 }), new UUID({ int: 1 })]), 0),
);
try {
  new UUID("bad");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e);
}
