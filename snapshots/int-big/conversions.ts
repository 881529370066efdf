import {
  type Dynamic,
  bin,
  callMethod,
  eq,
  float,
  format,
  hex,
  int,
  jsonDumps,
  jsonLoads,
  mod,
  mul,
  oct,
  pow,
  print,
  round,
  str,
} from "./runtime/python/index.js";

// Big ints through str, int, float, hex, format and comparison.
const n = 123456789012345678901234567890n as Dynamic;
print(str(n), eq(int("123456789012345678901234567890"), n), eq(n, float(n)));
print(hex(n), bin(pow(2, 60)), oct(pow(2, 61)), callMethod(n, "bit_length", []));
print(`${format(n, ",")}`, `${format(n, "e")}`, `${format(n, "x")}`, mod("%d", n));
print(float(pow(2, 80)), int(float(1e22)), int(float(1e23)), round(n, -20));
print(n > float(1e29), n < float(1e30), int(mul("-9", 1) + mul("9", 25)));
print(jsonDumps({ n: pow(2, 63) }), jsonLoads("[12345678901234567890]"));
