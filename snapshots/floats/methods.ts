import { add, callMethod, float, getAttr, int, print } from "./runtime/python/index.js";
import { ceil, floor, isclose, trunc } from "./runtime/python/stdlib/math.js";
import { floatInfo } from "./runtime/python/stdlib/sys.js";

// Methods and attributes of floats.
print(
  callMethod(float(2), "is_integer", []),
  callMethod(2.5, "is_integer", []),
  callMethod(0.5, "as_integer_ratio", []),
  callMethod(3.25, "hex", []),
);
print(
  callMethod(float, "fromhex", ["0x1.8p1"]),
  callMethod(-1.5, "conjugate", []),
  getAttr(1.5, "real"),
  getAttr(1.5, "imag"),
);
print(getAttr(floatInfo, "max"), getAttr(floatInfo, "epsilon"), isclose(add(0.1, 0.2), 0.3));
print(int(2.9), int(-2.9), floor(-2.5), ceil(-2.5), trunc(-2.5));
