import * as py from "./runtime/python/index.js";

// `is` compares identity; None, bools and singletons.
const a: number[] = [1];
const b: number[] = [1];
const c: number[] = a;
py.print(py.is(a, b), py.is(a, c), !py.is(a, b), py.eq(a, b));
const x = null;
py.print(x === null, x !== null, py.eq(x, null));
py.print(true === true, py.eq(1, 1) === true);
class Thing {}
const t = new Thing();
py.print(py.is(t, t), py.eq(t, t), py.eq(new Thing(), new Thing()));
const sentinel = py.object();
py.print(py.is(py.get(new py.Dict(), "k", sentinel), sentinel));
