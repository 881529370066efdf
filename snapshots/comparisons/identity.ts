import { Dict, eq, get, is, object, print } from "./runtime/python/index.js";

// `is` compares identity; None, bools and singletons.
const a: number[] = [1];
const b: number[] = [1];
const c: number[] = a;
print(is(a, b), is(a, c), !is(a, b), eq(a, b));
const x = null;
print(x === null, x !== null, eq(x, null));
print(true === true, eq(1, 1) === true);
class Thing {}
const t = new Thing();
print(is(t, t), eq(t, t), eq(new Thing(), new Thing()));
const sentinel = object();
print(is(get(new Dict(), "k", sentinel), sentinel));
