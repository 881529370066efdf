import { type Dynamic, Tuple, join, mod, mul, print, tuple } from "./runtime/python/index.js";

// Lazy percent formatting as in log messages and SQL.
function log(msg: string, ...rest: Dynamic[]): void {
  const args: Dynamic = Tuple.of(...rest);
  print(args.length > 0 ? mod(msg, args) : msg);
}
log("plain 100%");
log("%s took %.1fs (%d%%)", "job", 1.25, 50);
log("%s", [1, 2]);
log("%s and %s", null, { a: 1 });
log("%-10s|%5.2f|%03d", "left", 3.14159, 7);
const sql = mod("SELECT * FROM %s WHERE id IN (%s)", Tuple.of("t", join(", ", mul(["%s"], 3))));
print(sql, mod(sql, Tuple.of(1, 2, 3)));
print(
  mod("%s", "a") + "b",
  mod("%d items", [1].length),
  mod("%5s|%-5s|%05.1f", Tuple.of("é", "😀", 2.25)),
  mod("%(a)s-%(b)03d", { a: "x", b: 5, c: 0 }),
  mod("%s %s", tuple("ab")),
);
