import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Lazy percent formatting as in log messages and SQL.
function log(msg: string, ...rest: Dynamic[]): void {
  const args: Dynamic = py.Tuple.of(...rest);
  py.print(args.length > 0 ? py.mod(msg, args) : msg);
}
log("plain 100%");
log("%s took %.1fs (%d%%)", "job", 1.25, 50);
log("%s", [1, 2]);
log("%s and %s", null, { a: 1 });
log("%-10s|%5.2f|%03d", "left", 3.14159, 7);
const sql = py.mod("SELECT * FROM %s WHERE id IN (%s)", py.Tuple.of("t", py.join(", ", py.mul(["%s"], 3))));
py.print(sql, py.mod(sql, py.Tuple.of(1, 2, 3)));
py.print(
  py.mod("%s", "a") + "b",
  py.mod("%d items", [1].length),
  py.mod("%5s|%-5s|%05.1f", py.Tuple.of("é", "😀", 2.25)),
  py.mod("%(a)s-%(b)03d", { a: "x", b: 5, c: 0 }),
  py.mod("%s %s", py.tuple("ab")),
);
