/** What a program that looks at `__mro__` or `__bases__` finds there beside its own classes. */
import { int } from "./builtin-types.js";
import { pyClass } from "./class-info.js";
import { Enum, Flag, IntEnum, IntFlag, StrEnum } from "./enum.js";
import { fullMro } from "./mro.js";
import { str } from "./repr.js";
import type { Dynamic } from "./types.js";

/** Records the direct bases of a class as Python has them and returns the class. */
export const lineage = <C extends object>(cls: C, bases: readonly Dynamic[]): C =>
  pyClass(cls, { lineage: bases });

/** A class that is only ever shown and compared: nothing of it is needed here. */
function shownOnly(module: string, name: string, bases: readonly Dynamic[] = []): Dynamic {
  const cls: Dynamic = class {};
  const subclasses = (other: Dynamic): boolean => fullMro(other).includes(cls);
  const instances = (value: Dynamic): boolean => typeof value === "object" && subclasses(value?.constructor);
  return pyClass(cls as object, { module, name, lineage: bases, instances, subclasses });
}

/** `abc.ABC` among the bases of a class. */
export const ABC: Dynamic = shownOnly("abc", "ABC");
/** `typing.Generic` among the bases of a class. */
export const Generic: Dynamic = shownOnly("typing", "Generic");
/** `typing.Protocol` among the bases of a class. */
export const Protocol: Dynamic = shownOnly("typing", "Protocol", [Generic]);
/** `mlflow.pyfunc.ResponsesAgent` among the bases of a class: its methods are functions here. */
export const ResponsesAgent: Dynamic = shownOnly("mlflow.pyfunc.model", "ResponsesAgent", [
  shownOnly("mlflow.pyfunc.model", "PythonModel"),
]);

const ReprEnum: Dynamic = shownOnly("enum", "ReprEnum", [Enum]);
lineage(IntEnum, [int, ReprEnum]);
lineage(StrEnum, [str, ReprEnum]);
lineage(Flag, [Enum]);
lineage(IntFlag, [int, ReprEnum, Flag]);
