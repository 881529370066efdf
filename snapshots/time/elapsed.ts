import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { perfCounter, time } from "./runtime/python/stdlib/time.js";

// Elapsed times, only as shapes.
class Timer {
  declare start: number;
  declare elapsed: number;
  __enter__(): Timer {
    this.start = perfCounter();
    return this;
  }
  __exit__(...rest: Dynamic[]): void {
    const exc: Dynamic = py.Tuple.of(...rest);
    this.elapsed = py.sub(perfCounter(), py.getAttr(this, "start"));
  }
}
const manager: Dynamic = new Timer();
const t = py.enter(manager);
let failed = false;
try {
  py.sum(py.range(1000));
} catch (caught) {
  failed = true;
  if (!py.exit(manager, caught)) {
    throw caught;
  }
} finally {
  if (!failed) {
    py.exit(manager);
  }
}
py.print(
  0 <= py.getAttr(t, "elapsed") && py.getAttr(t, "elapsed") < 5,
  py.typeName(py.getAttr(t, "elapsed")),
  `${py.format(py.getAttr(t, "elapsed"), ".0f")}s`,
  py.eq(py.round(py.getAttr(t, "elapsed")), 0),
);
const start = time();
const deadline = py.add(start, 60);
py.print(
  time() < deadline,
  py.int(py.sub(deadline, start)),
  py.isInstance(py.int(time()), py.int),
  py.len(py.str(py.int(time()))),
);
