import {
  type Dynamic,
  ValueError,
  float,
  format,
  int,
  isInstance,
  len,
  mul,
  print,
  rethrowUnless,
  sub,
} from "./runtime/python/index.js";
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
print(
  isInstance(a, float),
  time() >= a,
  0.009 < (operand = sub(perfCounter(), p)) && operand < 5,
  isInstance(m, float),
  isInstance(timeNs(), int),
  isInstance(int(mul(time(), 1000)), int),
  len(`${format(sub(perfCounter(), p), ".3f")}`) >= 5,
);
print(
  strftime("%Y-%m-%d %H:%M:%S", gmtime(0)),
  gmtime(86400).tm_mday,
  strptime("2024-05-06", "%Y-%m-%d").tm_mon,
  len(strftime("%Y%m%d")),
  mktime(gmtime(1000)),
);
try {
  await sleep(-1);
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print(e);
}
