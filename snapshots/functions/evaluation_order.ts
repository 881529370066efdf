import {
  Dict,
  type Dynamic,
  Tuple,
  add,
  call,
  clear,
  keywordParts,
  mul,
  print,
  signature,
  splitKeywords,
} from "./runtime/python/index.js";

// Arguments are evaluated left to right, before the call.
const log: Dynamic[] = [];
function t(x: Dynamic): Dynamic {
  log.push(x);
  return x;
}
function f(...rest: Dynamic[]): Dynamic {
  const [args, { ...kw }]: [Dynamic, Dynamic] = splitKeywords(rest);
  log.push("call");
  return Tuple.of(args, kw);
}
signature(f, "f", ["*args", "**kw"]);
call(f, [t(1), ...[t(2)], t(3)], keywordParts({ k: t(4) }, { z: t(5) }));
print(log);
clear(log);
print(
  new Dict([
    [t("k1"), t("v1")],
    [t("k2"), t("v2")],
  ] as [Dynamic, Dynamic][]),
  add(t(1), mul(t(2), t(3))),
  log,
);
