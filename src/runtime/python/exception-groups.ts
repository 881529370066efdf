import { className, isClass, pyClass } from "./class-info.js";
import { BaseException, Exception, TypeError, ValueError } from "./exceptions.js";
import { isInstance } from "./isinstance.js";
import { iterate } from "./iteration.js";
import { typeName } from "./type-name.js";
import { Tuple } from "./tuple.js";
import type { Dynamic } from "./types.js";

/** A base of exceptions, made a base of groups of them. */
function group<C extends new (...args: Dynamic[]) => BaseException>(Base: C) {
  return class extends Base {
    declare readonly exceptions: Tuple;

    constructor(...args: Dynamic[]) {
      super(...args);
      const [message, exceptions] = args;
      if (typeof message !== "string")
        throw new TypeError(`BaseExceptionGroup.__new__() argument 1 must be str, not ${typeName(message)}`);
      const members = Tuple.from(iterate(exceptions));
      if (members.length === 0)
        throw new ValueError("second argument (exceptions) must be a non-empty sequence");
      const other = members.findIndex((each) => !(each instanceof BaseException));
      if (other >= 0)
        throw new ValueError(`Item ${other} of second argument (exceptions) is not an exception`);
      Object.defineProperty(this, "message", { value: message, configurable: true });
      Object.defineProperty(this, "exceptions", { value: members, configurable: true });
    }

    __str__(): string {
      const count = this.exceptions.length;
      return `${this.message} (${count} sub-exception${count === 1 ? "" : "s"})`;
    }

    /** A group like this one with other exceptions in it. */
    derive(exceptions: Dynamic): Dynamic {
      const others = [...iterate(exceptions)];
      return others.every((each) => each instanceof Exception)
        ? new ExceptionGroup(this.message, others)
        : new BaseExceptionGroup(this.message, others);
    }

    /** The group with only those exceptions, at any depth, that a class, tuple of classes or function takes; null when there is none. */
    subgroup(condition: Dynamic): Dynamic {
      return this.split(condition)[0];
    }

    /** The group of the exceptions that fit and the group of the others, each null when it would be empty. */
    split(condition: Dynamic): Tuple {
      if (fits(condition, this)) return Tuple.of<Dynamic[]>(this, null);
      const [matching, others]: [Dynamic[], Dynamic[]] = [[], []];
      for (const each of this.exceptions) {
        if (each instanceof BaseExceptionGroup) {
          const [inner, rest] = (each as Dynamic).split(condition) as Tuple;
          if (inner !== null) matching.push(inner);
          if (rest !== null) others.push(rest);
        } else (fits(condition, each) ? matching : others).push(each);
      }
      const like = (items: Dynamic[]): Dynamic => (items.length === 0 ? null : this.derive(items));
      return Tuple.of<Dynamic[]>(like(matching), like(others));
    }
  };
}

function fits(condition: Dynamic, error: Dynamic): boolean {
  return isClass(condition) || condition instanceof Tuple
    ? isInstance(error, condition)
    : Boolean((condition as (error: Dynamic) => Dynamic)(error));
}

/** `BaseExceptionGroup(message, exceptions)`: several exceptions raised as one. */
export class BaseExceptionGroup extends group(BaseException) {
  /** An `ExceptionGroup` is an `Exception` first. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return Function.prototype[Symbol.hasInstance].call(this, value) || value instanceof ExceptionGroup;
  }
}

/** `ExceptionGroup(message, exceptions)` */
export class ExceptionGroup extends group(Exception) {
  constructor(...args: Dynamic[]) {
    super(...args);
    if (!this.exceptions.every((each) => each instanceof Exception))
      throw new TypeError(`Cannot nest BaseExceptions in an ${className(new.target)}`);
  }
}

pyClass(BaseExceptionGroup, { name: "BaseExceptionGroup", module: "builtins" });
pyClass(ExceptionGroup, { name: "ExceptionGroup", module: "builtins", bases: [BaseExceptionGroup] });
