import * as py from "./runtime/python/index.js";

// Operators on ints and floats and the type of the result.
py.print(7 + 2, 7 - 2, py.mul(7, 2), py.div(7, 2), py.floordiv(7, 2), py.mod(7, 2), py.pow(7, 2));
py.print(py.div(6, 3), py.floordiv(6, 3), py.floordiv(py.float(6), 4), py.mod(6.5, 2), py.pow(2, -1), py.pow(2, 0.5));
py.print(py.floordiv(-7, 2), py.mod(-7, 2), py.floordiv(7, -2), py.mod(7, -2), py.floordiv(-7, -2), py.mod(-7, -2));
py.print(py.add(1, py.float(1)), py.mul(2, 3.5), py.add(true, true), py.sub(5, false));
py.print(py.pos(3), -3, py.neg(-3), py.neg(-3), py.abs(-3));
py.print(10 - 2 - 3, py.pow(2, py.pow(3, 2)), py.neg(py.pow(2, 2)), py.pow(-2, 2));
