import { BaseModel, defineModel, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Members of models that wait: factories, private attributes, validators, computed fields, model_post_init. Reported.

async function fetch(x: Dynamic = "made"): Promise<Dynamic> {
  await sleep(0);
  return x;
}
py.signature(fetch, "fetch", ["x="]);

class Model extends BaseModel {
  declare text: string;
  declare number: Dynamic;
  declare _own: string;

  static {
    defineModel(
      this,
      {
        text: field(schema.str, { default_factory: py.notMigrated("async-in-sync-protocol", "fetch") }),
        number: field(schema.int, { default: 1 }),
      },
      {
        validators: [{ method: "checked", fields: ["number"] }],
        modelValidators: [{ method: "whole", mode: "after" }],
        computed: ["double"],
        privates: { _own: () => py.notMigrated("async-in-sync-protocol", "fetch") },
      },
    );
  }

  checked(..._args: Dynamic[]): Dynamic {
    return py.notMigrated("async-in-sync-protocol", "def checked(cls, value): return fetch(value)");
  }

  whole(..._args: Dynamic[]): Dynamic {
    return py.notMigrated("async-in-sync-protocol", "def whole(self): self.number = fetch(self.number) return self");
  }

  modelPostInit(..._args: Dynamic[]): Dynamic {
    return py.notMigrated(
      "async-in-sync-protocol",
      "def model_post_init(self, context): self.number = fetch(self.number) + 1",
    );
  }

  double(..._args: Dynamic[]): Dynamic {
    return py.notMigrated("async-in-sync-protocol", "def double(self) -> int: return fetch(self.number) * 2");
  }
}

py.print(new Model({ number: 2 }));
py.print(new Model({ number: 2 })._own, new Model().modelDump());
