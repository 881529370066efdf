import * as py from "./runtime/python/index.js";

// Ordinary uses of // and %.
function pages(total: number, size: number): number {
  return py.floordiv(py.sub(py.add(total, size), 1), size);
}

py.print(Array.from(py.Tuple.of(0, 1, 10, 11), (t: number) => pages(t, 10)));
function clock(seconds: number): string {
  const [h, rest] = py.unpack(py.divmod(seconds, 3600), 2);
  const [m, s] = py.unpack(py.divmod(rest, 60), 2);
  return `${py.format(h, "02d")}:${py.format(m, "02d")}:${py.format(s, "02d")}`;
}
py.print(clock(0), clock(3661), clock(86399));
py.print(
  Array.from(py.range(-4, 5), (i: number) => py.mod(i, 3)),
  py.mod(-1, 12),
  py.floordiv(0 - 5, 2),
);
const mid = py.floordiv(3 + 8, 2);
py.print(mid, py.getItem([10, 20, 30, 40, 50, 60], mid));
