import {
  type Dynamic,
  TypeBase,
  classAttribute,
  contains,
  finishClass,
  getAttr,
  getItem,
  hasAttr,
  isInstance,
  print,
  repr,
  str,
} from "./runtime/python/index.js";

// The other hooks of a metaclass: __instancecheck__, __repr__, __contains__.
class Meta extends TypeBase {
  __instancecheck__(obj: Dynamic): boolean {
    return hasAttr(obj, "quack");
  }

  __repr__(): string {
    return `<class ${str(getAttr(this, "__name__"))}>`;
  }

  __contains__(item: Dynamic): boolean {
    return contains(getAttr(this, "members"), item);
  }

  __getitem__(key: Dynamic): Dynamic {
    return getItem(getAttr(this, "members"), key);
  }
}

class Duck {
  declare members: string[];
  static members: Dynamic = ["a", "b"];

  quack(): string {
    return "quack";
  }

  static {
    classAttribute(this, "members");
    finishClass(this, { metaclass: Meta });
  }
}

class Robot {
  quack(): string {
    return "beep";
  }
}

print(isInstance(new Robot(), Duck), isInstance(3, Duck), isInstance(new Duck(), Duck));
print(repr(Duck), [Duck], contains(Duck, "a"), contains(Duck, "z"), getItem(Duck, 1), str(Duck));
print(Duck.members, hasAttr(Duck, "lower"), getAttr(Duck, "nope", "default"));
