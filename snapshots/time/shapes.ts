import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  gmtime,
  mktime,
  monotonic,
  perfCounter,
  sleep,
  strftime,
  strptime,
  time,
  timeNs,
} from "./runtime/python/stdlib/time.js";

let operand: Dynamic;
// Shapes of clocks and deterministic conversions.
const a = time();
const p = perfCounter();
await sleep(0.01);
const m = monotonic();
py.print(
  py.isInstance(a, py.float),
  time() >= a,
  0.009 < (operand = py.sub(perfCounter(), p)) && operand < 5,
  py.isInstance(m, py.float),
  py.isInstance(timeNs(), py.int),
  py.isInstance(py.int(py.mul(time(), 1000)), py.int),
  py.len(`${py.format(py.sub(perfCounter(), p), ".3f")}`) >= 5,
);
py.print(
  strftime("%Y-%m-%d %H:%M:%S", gmtime(0)),
  gmtime(86400).tm_mday,
  strptime("2024-05-06", "%Y-%m-%d").tm_mon,
  py.len(strftime("%Y%m%d")),
  mktime(gmtime(1000)),
);
try {
  await sleep(-1);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e);
}
