import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Big ints through str, int, float, hex, format and comparison.
const n = 123456789012345678901234567890n as Dynamic;
py.print(py.str(n), py.eq(py.int("123456789012345678901234567890"), n), py.eq(n, py.float(n)));
py.print(py.hex(n), py.bin(py.pow(2, 60)), py.oct(py.pow(2, 61)), py.callMethod(n, "bit_length", []));
py.print(`${py.format(n, ",")}`, `${py.format(n, "e")}`, `${py.format(n, "x")}`, py.mod("%d", n));
py.print(py.float(py.pow(2, 80)), py.int(py.float(1e22)), py.int(py.float(1e23)), py.round(n, -20));
py.print(n > py.float(1e29), n < py.float(1e30), py.int(py.mul("-9", 1) + py.mul("9", 25)));
py.print(py.jsonDumps({ n: py.pow(2, 63) }), py.jsonLoads("[12345678901234567890]"));
