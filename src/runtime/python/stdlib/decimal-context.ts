import { pyClass } from "../class-info.js";
import { declareMethods } from "../declare.js";
import { ArithmeticError, TypeError, ValueError, ZeroDivisionError } from "../exceptions.js";
import type { Dynamic } from "../types.js";

export const ROUND_DOWN = "ROUND_DOWN";
export const ROUND_UP = "ROUND_UP";
export const ROUND_HALF_UP = "ROUND_HALF_UP";
export const ROUND_HALF_DOWN = "ROUND_HALF_DOWN";
export const ROUND_HALF_EVEN = "ROUND_HALF_EVEN";
export const ROUND_CEILING = "ROUND_CEILING";
export const ROUND_FLOOR = "ROUND_FLOOR";
export const ROUND_05UP = "ROUND_05UP";

const roundings = new Set([
  ROUND_DOWN,
  ROUND_UP,
  ROUND_HALF_UP,
  ROUND_HALF_DOWN,
  ROUND_HALF_EVEN,
  ROUND_CEILING,
  ROUND_FLOOR,
  ROUND_05UP,
]);

/** The signals that are errors by default. */
export class DecimalException extends ArithmeticError {
  /** A division by zero is a ZeroDivisionError in JavaScript's one line of bases, and one of these by this test. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    const own = Function.prototype[Symbol.hasInstance].call(this, value);
    return own || (this === DecimalException && value instanceof DivisionByZero);
  }
}
export class InvalidOperation extends DecimalException {}
export class ConversionSyntax extends InvalidOperation {}
export class DivisionUndefined extends InvalidOperation {}
export class DivisionImpossible extends InvalidOperation {}
export class DivisionByZero extends ZeroDivisionError {}
export class Overflow extends DecimalException {}
for (const cls of [
  DecimalException,
  InvalidOperation,
  ConversionSyntax,
  DivisionUndefined,
  DivisionImpossible,
  DivisionByZero,
  Overflow,
])
  pyClass(cls, { name: cls.name, module: "decimal" });
pyClass(DivisionByZero, { name: "DivisionByZero", module: "decimal", bases: [ZeroDivisionError] });
pyClass(DivisionUndefined, { name: "DivisionUndefined", module: "decimal", bases: [ZeroDivisionError] });

/** An InvalidOperation as CPython words it: with the list of conditions. */
export const invalid = (condition: Dynamic = InvalidOperation): InvalidOperation =>
  new InvalidOperation([condition]);

/** The text of a rounding mode. */
export function requireRounding(rounding: Dynamic): string {
  if (typeof rounding === "string" && roundings.has(rounding)) return rounding;
  throw new TypeError(
    "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]",
  );
}

/** `decimal.Context`: the precision and the rounding of results. */
export class Context {
  #prec = 28;
  #rounding: string = ROUND_HALF_EVEN;

  constructor(prec: Dynamic = null, rounding: Dynamic = null) {
    if (prec !== null) this.prec = prec;
    if (rounding !== null) this.rounding = rounding;
  }

  get prec(): number {
    return this.#prec;
  }

  set prec(digits: Dynamic) {
    if (typeof digits !== "number" || digits < 1)
      throw new ValueError("valid range for prec is [1, MAX_PREC]");
    this.#prec = digits;
  }

  get rounding(): string {
    return this.#rounding;
  }

  set rounding(mode: Dynamic) {
    this.#rounding = requireRounding(mode);
  }

  copy(): Context {
    return new Context(this.#prec, this.#rounding);
  }
}
pyClass(Context, { name: "Context", module: "decimal" });
declareMethods(Context, "Context", { __init__: ["prec=", "rounding="] });

let current = new Context();

/** `decimal.getcontext()` */
export const getcontext = (): Context => current;

/** `decimal.setcontext(context)` */
export function setcontext(context: Context): null {
  current = context;
  return null;
}

/** What `with decimal.localcontext() as ctx` manages. */
class LocalContext {
  private saved = current;
  private readonly own: Context;

  constructor(context: Dynamic, { prec, rounding }: { prec?: Dynamic; rounding?: Dynamic }) {
    this.own = ((context ?? current) as Context).copy();
    if (prec !== undefined) this.own.prec = prec;
    if (rounding !== undefined) this.own.rounding = rounding;
  }

  __enter__(): Context {
    this.saved = current;
    current = this.own;
    return this.own;
  }

  __exit__(): null {
    current = this.saved;
    return null;
  }
}

/** `decimal.localcontext(ctx=None, **kwargs)` */
export const localcontext = (context: Dynamic = null, options: Record<string, Dynamic> = {}): LocalContext =>
  new LocalContext(context, options);
