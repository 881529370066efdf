import * as py from "./runtime/python/index.js";
import { ceil, floor, isclose, trunc } from "./runtime/python/stdlib/math.js";
import { floatInfo } from "./runtime/python/stdlib/sys.js";

// Methods and attributes of floats.
py.print(
  py.callMethod(py.float(2), "is_integer", []),
  py.callMethod(2.5, "is_integer", []),
  py.callMethod(0.5, "as_integer_ratio", []),
  py.callMethod(3.25, "hex", []),
);
py.print(
  py.callMethod(py.float, "fromhex", ["0x1.8p1"]),
  py.callMethod(-1.5, "conjugate", []),
  py.getAttr(1.5, "real"),
  py.getAttr(1.5, "imag"),
);
py.print(py.getAttr(floatInfo, "max"), py.getAttr(floatInfo, "epsilon"), isclose(py.add(0.1, 0.2), 0.3));
py.print(py.int(2.9), py.int(-2.9), floor(-2.5), ceil(-2.5), trunc(-2.5));
