import {
  type Dynamic,
  Tuple,
  add,
  enter,
  eq,
  exit,
  format,
  getAttr,
  int,
  isInstance,
  len,
  print,
  range,
  round,
  str,
  sub,
  sum,
  typeName,
} from "./runtime/python/index.js";
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
    const exc: Dynamic = Tuple.of(...rest);
    this.elapsed = sub(perfCounter(), getAttr(this, "start"));
  }
}
const manager: Dynamic = new Timer();
const t = enter(manager);
let failed = false;
try {
  sum(range(1000));
} catch (caught) {
  failed = true;
  if (!exit(manager, caught)) {
    throw caught;
  }
} finally {
  if (!failed) {
    exit(manager);
  }
}
print(
  0 <= getAttr(t, "elapsed") && getAttr(t, "elapsed") < 5,
  typeName(getAttr(t, "elapsed")),
  `${format(getAttr(t, "elapsed"), ".0f")}s`,
  eq(round(getAttr(t, "elapsed")), 0),
);
const start = time();
const deadline = add(start, 60);
print(
  time() < deadline,
  int(sub(deadline, start)),
  isInstance(int(time()), int),
  len(str(int(time()))),
);
