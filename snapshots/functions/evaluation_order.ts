import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Arguments are evaluated left to right, before the call.
const log: Dynamic[] = [];
function t(x: Dynamic): Dynamic {
  log.push(x);
  return x;
}
function f(...rest: Dynamic[]): Dynamic {
  const [args, { ...kw }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
  log.push("call");
  return py.Tuple.of(args, kw);
}
py.signature(f, "f", ["*args", "**kw"]);
py.call(f, [t(1), ...[t(2)], t(3)], py.keywordParts({ k: t(4) }, { z: t(5) }));
py.print(log);
py.clear(log);
py.print(
  new py.Dict([
    [t("k1"), t("v1")],
    [t("k2"), t("v2")],
  ] as [Dynamic, Dynamic][]),
  py.add(t(1), py.mul(t(2), t(3))),
  log,
);
