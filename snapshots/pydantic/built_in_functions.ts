import {
  BaseModel,
  ValidationError,
  createModelOf,
  defineModel,
  field,
  fieldValue,
  schema,
} from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { form, subscribed } from "./runtime/python/stdlib/typing-forms.js";

// Models that functions build: a Literal of computed options, a docstring and fields given to create_model.

function router(options: Dynamic): Dynamic {
  const opts: string[] = py.add(py.list(options), ["FINISH"]);

  /** Where to go. */
  class Route extends BaseModel {
    declare next: string;
    declare why: string;

    static {
      defineModel(
        this,
        { next: field(schema.literal(py.tuple(opts))), why: field(schema.str, { default: "", max_length: 5 }) },
        { doc: "Where to go." },
      );
      py.pyClass(this, { name: "Route", qualname: "router.<locals>.Route" });
      py.setAttr(this, "__doc__", "Where to go.");
    }
  }

  return Route;
}

function attempt(make: Dynamic): void {
  try {
    py.print(py.call(make, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, ValidationError);
    for (const err of e.errors()) {
      py.print(py.getItem(err, "type"), py.getItem(err, "loc"), py.getItem(err, "msg"));
    }
  }
}

const A = router(["a", "b"]);
const B = router(py.Tuple.of("x"));
attempt(py.signature(() => new A({ next: "a" }), "<lambda>", []));
attempt(py.signature(() => new A({ next: "x", why: "too long" }), "<lambda>", []));
attempt(py.signature(() => new B({ next: "x" }), "<lambda>", []));
py.print(A.modelJsonSchema(), B.modelJsonSchema());
py.print(py.is(A, B), py.getAttr(A, "__name__"), py.getAttr(A, "__doc__"));
const WORDS: string[] = ["p", "q"];
const Choice = createModelOf("Choice", {
  __doc__: "Picks one.",
  pick: py.Tuple.of(subscribed(form("Literal"), [py.tuple(WORDS)]), py.Ellipsis),
  n: py.Tuple.of(subscribed(form("Annotated"), [py.int, fieldValue(undefined, { gt: 0 })]), 1),
});
attempt(py.signature(() => py.call(Choice, [], { pick: "p", n: 0 }), "<lambda>", []));
py.print(py.callMethod(Choice, "model_json_schema", []), py.getAttr(Choice, "__doc__"));
const fields = { x: py.Tuple.of(py.int, py.Ellipsis), y: py.Tuple.of(subscribed(form("Optional"), [py.str]), null) };
const Dyn = createModelOf(...(py.bindKeywords(["model_name", "/", "*", "**fields"], ["Dyn"], fields) as [Dynamic]));
attempt(py.signature(() => py.call(Dyn, [], { x: "q" }), "<lambda>", []));
py.print(py.callMethod(Dyn, "model_json_schema", []));
