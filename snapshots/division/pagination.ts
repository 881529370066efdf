import {
  Tuple,
  add,
  divmod,
  floordiv,
  format,
  getItem,
  mod,
  print,
  range,
  sub,
  unpack,
} from "./runtime/python/index.js";

// Ordinary uses of // and %.
function pages(total: number, size: number): number {
  return floordiv(sub(add(total, size), 1), size);
}

print(Array.from(Tuple.of(0, 1, 10, 11), (t: number) => pages(t, 10)));
function clock(seconds: number): string {
  const [h, rest] = unpack(divmod(seconds, 3600), 2);
  const [m, s] = unpack(divmod(rest, 60), 2);
  return `${format(h, "02d")}:${format(m, "02d")}:${format(s, "02d")}`;
}
print(clock(0), clock(3661), clock(86399));
print(
  Array.from(range(-4, 5), (i: number) => mod(i, 3)),
  mod(-1, 12),
  floordiv(0 - 5, 2),
);
const mid = floordiv(3 + 8, 2);
print(mid, getItem([10, 20, 30, 40, 50, 60], mid));
