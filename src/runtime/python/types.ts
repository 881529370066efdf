/** A value whose type Python never declared. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Dynamic = any;

/** What `iter()` and the lazy built-ins give. */
export type Iter<T = Dynamic> = IterableIterator<T>;

/** Any function, as a value that may be called with anything. */
export type AnyFunction = (...args: Dynamic[]) => Dynamic;

/** Any class, as a value that may be constructed with anything. */
export type AnyClass = abstract new (...args: Dynamic[]) => Dynamic;

/** A Python int: a safe integer, or a bigint outside the safe range. */
export type Int = Dynamic;
