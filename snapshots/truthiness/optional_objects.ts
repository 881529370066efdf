import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { search } from "./runtime/python/re.js";
import { date, timedelta } from "./runtime/python/stdlib/datetime.js";

// Objects that may be None in conditions: what is known of them inside, after an early return, and in a conditional expression.

class Shelf {
  declare name: string;
  declare items: Dynamic[];
  constructor(name: string, items: Dynamic[]) {
    this.name = name;
    this.items = items;
  }

  __len__(): number {
    return this.items.length;
  }

  static {
    py.pyClass(this, { name: "Shelf" });
  }
}

function pause(minutes: number): Dynamic {
  return minutes >= 0 ? new timedelta({ minutes }) : null;
}

function told(minutes: number): string {
  const gap = pause(minutes);
  if (gap !== null && py.truthy(gap) && gap.seconds > 60) {
    return `${py.str(gap.totalSeconds())} s`;
  }
  const text = gap !== null && py.truthy(gap) ? py.str(gap.days) : "no days";
  if (!(gap !== null && py.truthy(gap))) {
    return text;
  }
  return `short: ${py.str(gap.seconds)}`;
}

for (const minutes of py.Tuple.of(-1, 0, 1, 5)) {
  py.print(minutes, told(minutes));
}

function number(text: string): Dynamic {
  const found = search("(\\d+)-(\\w)", text);
  if (found && found.group(2) !== "x") {
    return found.group(1);
  }
  if (!found) {
    return null;
  }
  return found.start();
}

py.print(number("a 12-b"), number("a 12-x"), number("nothing"));

function find(shelves: Dynamic[], name: string): Dynamic {
  const found = py.next(
    py.lazyFlatMap(shelves, (s: Dynamic) => (py.getAttr(s, "name") === name ? [s] : [])),
    null,
  );
  if (py.truthy(found) && py.getItem(py.getAttr(found, "items"), 0) !== "rope") {
    return py.getAttr(found, "items");
  }
  if (!py.truthy(found)) {
    return found != null ? "empty" : "missing";
  }
  return py.callMethod(py.getAttr(found, "name"), "upper", []);
}

const shelves: Dynamic[] = [new Shelf("a", ["nail"]), new Shelf("b", []), new Shelf("c", ["rope"])];
py.print(Array.from(py.iterate("abcd"), (name: string) => find(shelves, name)));

function day(given: number): Dynamic {
  let when: Dynamic = given ? new date(2024, 2, given) : null;
  while (py.truthy(when) && py.eq(py.getAttr(when, "month"), 2)) {
    when = py.iadd(when, new timedelta(7));
  }
  return py.and(when, () => py.callMethod(when, "isoformat", []));
}

py.print(day(1), day(0));
