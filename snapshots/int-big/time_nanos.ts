import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Nanosecond stamps and ids beyond 2^53.
const ns = 1700000000123456789n as Dynamic;
py.print(
  ns,
  py.add(ns, 1),
  py.floordiv(ns, py.pow(10, 9)),
  py.mod(ns, py.pow(10, 9)),
  py.div(ns, py.float(1000000000)),
  py.getSlice(py.str(ns), -3, null),
  `${py.format(ns, ",")}`,
  py.eq(ns, 1700000000123456788n as Dynamic),
  py.sub(ns, py.sub(ns, 1)),
  py.divmod(ns, 1000),
  py.eq(py.int(py.str(ns)), ns),
  [ns],
  py.getItem(new py.Dict([[ns, 1]] as [Dynamic, Dynamic][]), ns),
);
py.print(
  py.jsonDumps({ id: ns }),
  py.eq(py.getItem(py.jsonLoads('{"id": 1700000000123456789}'), "id"), ns),
  py.eq(py.hash(ns), py.hash(py.float(ns))),
  py.max(ns, py.float(1)),
  py.bitand(ns, 0xff),
  py.rshift(ns, 20),
  py.mul(ns, py.float(1)),
);
