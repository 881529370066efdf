import { AttributeError, TypeError } from "./exceptions.js";
import { deleteOwn, setOwn } from "./attribute-writes.js";
import { getOwn } from "./attributes.js";
import { refuseKeywords } from "./class-hooks.js";
import { signatureOf } from "./functions.js";
import { id } from "./identity.js";
import { NotImplemented } from "./singletons.js";
import { className } from "./class-info.js";
import { repr, str } from "./repr.js";
import type { Dynamic } from "./types.js";

/** `super().name(...)` where the next class is `object`. */
export function callObjectMethod(
  self: Dynamic,
  name: string,
  args: readonly Dynamic[],
  keywords: Record<string, Dynamic> = {},
): Dynamic {
  switch (name) {
    case "__init__":
      return refuseArguments(self, args, keywords);
    case "__repr__":
      return defaultRepr(self);
    case "__str__":
      return typeof self.__repr__ === "function" ? repr(self) : defaultRepr(self);
    case "__eq__":
      return self === args[0] ? true : NotImplemented;
    case "__ne__":
      return self === args[0] ? false : NotImplemented;
    case "__hash__":
      return identityHash(self);
    case "__setattr__":
      setOwn(self, args[0] as string, args[1]);
      return null;
    case "__delattr__":
      deleteOwn(self, args[0] as string);
      return null;
    case "__getattribute__":
      return getOwn(self, args[0] as string);
    case "__init_subclass__":
      return refuseKeywords(self, keywords);
    case "__format__":
      if (args[0])
        throw new TypeError(`unsupported format string passed to ${className(self.constructor)}.__format__`);
      return str(self);
    default:
      throw new AttributeError(`'super' object has no attribute '${name}'`);
  }
}

/** `object.__init__` takes arguments only where `__new__` takes them and no class has an `__init__`. */
export function refuseArguments(
  self: Dynamic,
  args: readonly Dynamic[],
  keywords: Record<string, Dynamic> = {},
): null {
  if (args.length === 0 && Object.keys(keywords).length === 0) return null;
  const cls: Dynamic = self.constructor;
  const hasInit = cls.length > 0 || signatureOf(cls) !== undefined || typeof self.__init__ === "function";
  if (!hasInit && typeof cls.__new__ === "function") return null;
  const name = hasInit ? "object" : className(cls);
  throw new TypeError(`${name}.__init__() takes exactly one argument (the instance to initialize)`);
}

const defaultRepr = (self: Dynamic): string =>
  `<__main__.${className(self.constructor)} object at 0x7f0000000000>`;

const identityHash = (self: Dynamic): Dynamic => id(self);
