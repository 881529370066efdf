import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Mapping, Sequence } from "./runtime/python/stdlib/collections-abc.js";
import { FunctionType, MethodType } from "./runtime/python/stdlib/types.js";
import { form as pyForm, subscribed } from "./runtime/python/stdlib/typing-forms.js";

// Functions bound by types.MethodType, what is a function and what a method, and typing.List without arguments in isinstance.

class Robot {
  declare name: string;
  constructor(name: string) {
    this.name = name;
  }

  greet(): string {
    return `I am ${this.name}`;
  }
  static {
    py.signature(this.prototype.greet, "Robot.greet", []);
    py.pyClass(this, { name: "Robot" });
  }
}

/** Says a word loudly. */
function shout(self: Dynamic, word: Dynamic = "hey", { times = 1 }: { times?: Dynamic } = {}): Dynamic {
  return py.add(`${py.str(py.getAttr(self, "name"))}: `, py.mul(py.callMethod(word, "upper", []), times));
}
py.signature(shout, "shout", ["self", "word=", "*", "times="], "Says a word loudly.");

const robot = new Robot("R2");
py.setAttr(robot, "shout", new MethodType(shout, robot));
py.print(
  py.callMethod(robot, "shout", []),
  py.callMethod(robot, "shout", ["yo"]),
  py.callMethod(robot, "shout", ["yo"], { times: 2 }),
);
py.print(
  py.is(py.getAttr(py.getAttr(robot, "shout"), "__self__"), robot),
  py.is(py.getAttr(py.getAttr(robot, "shout"), "__func__"), shout),
  py.getAttr(py.getAttr(robot, "shout"), "__name__"),
  py.getAttr(py.getAttr(robot, "shout"), "__doc__"),
);
py.print(
  py.isInstance(py.getAttr(robot, "shout"), MethodType),
  py.isInstance(shout, MethodType),
  py.isInstance(py.getAttr(robot, "greet"), MethodType),
);
py.print(
  py.isInstance(shout, FunctionType),
  py.isInstance(py.getAttr(robot, "greet"), FunctionType),
  py.isInstance(Robot, FunctionType),
);
py.print(
  py.isInstance(() => 1, FunctionType),
  py.isInstance(py.getAttr(Robot, "greet"), FunctionType),
);
try {
  py.callMethod(robot, "shout", [1, 2, 3]);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}

for (const value of py.Tuple.of([1], { a: 1 }, py.Tuple.of(1), "text", null)) {
  py.print(
    py.isInstance(value, pyForm("List")),
    py.isInstance(value, pyForm("Dict")),
    py.isInstance(value, pyForm("Tuple")),
    py.isInstance(value, Sequence),
    py.isInstance(value, Mapping),
    py.isInstance(value, pyForm("List")) || py.isInstance(value, pyForm("Dict")),
  );
}
py.print(
  py.isSubclass(py.list, pyForm("List")),
  py.isSubclass(py.dict, pyForm("List")),
  py.isSubclass(py.bool, Sequence),
);
for (const form of py.Tuple.of(subscribed(pyForm("List"), [py.int]), subscribed(pyForm("Optional"), [py.int]))) {
  try {
    py.print(py.isInstance([1], form));
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.TypeError);
    py.print(e);
  }
}

function pick(value: Dynamic, kind: Dynamic): Dynamic {
  return py.isInstance(value, pyForm("List")) ? value : [value];
}

py.print(pick(3, py.int), pick([3], py.int));
