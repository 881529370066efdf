import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Thread, local } from "./runtime/python/stdlib/threading.js";

// A subclass of threading.local: __init__ runs again in each thread that uses the object.

class Settings extends local {
  declare name: Dynamic;
  declare items: Dynamic[];
  declare level: number;
  static level: Dynamic = 1;

  constructor(name: Dynamic, extra: Dynamic = null) {
    super(...arguments);
    py.print("init", name, extra);
    this.name = name;
    this.items = [];
  }

  add(item: Dynamic): number {
    this.items.push(item);
    return this.items.length;
  }

  static {
    py.pyClass(this, { name: "Settings" });
    py.classAttribute(this, "level");
  }
}

const settings = new Settings("s", 2);
settings.add(1);
settings.add(2);

function work(): void {
  py.print(settings.name, settings.items, settings.add("t"), settings.level);
  settings.level = 5;
  settings.name = "changed";
  py.print(settings.name, settings.level, py.isInstance(settings, local));
}
py.signature(work, "work", []);

let thread: Dynamic = new Thread(undefined, work);
thread.start();
await thread.join();
py.print(settings.name, settings.items, settings.level);

class Bare extends local {
  declare count: number;
  static count: Dynamic = 0;

  static {
    py.classAttribute(this, "count");
  }
}

const bare = new Bare();
bare.count += 1;

function bareWork(): void {
  py.print(bare.count);
  bare.count += 10;
  py.print(bare.count, py.getAttr(bare, "__dict__"));
}
py.signature(bareWork, "bare_work", []);

thread = new Thread(undefined, bareWork);
thread.start();
await thread.join();
py.print(bare.count, py.getAttr(bare, "__dict__"));
