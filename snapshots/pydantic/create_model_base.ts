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
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { form as pyForm, subscribed } from "./runtime/python/stdlib/typing-forms.js";

// create_model over a class made in a function: class variables, validators, fields from a table.

const FORMS: PyDict = {
  move: {
    street: py.Tuple.of(py.str, py.Ellipsis),
    number: py.Tuple.of(py.int, fieldValue(undefined, { gt: 0, description: "House number" })),
  },
  dog: {
    name: py.Tuple.of(py.str, py.Ellipsis),
    breed: py.Tuple.of(subscribed(pyForm("Optional"), [py.str]), null),
    weight: py.Tuple.of(py.float, py.float(10)),
  },
  marriage: {
    names: py.Tuple.of(subscribed(py.list, [py.str]), fieldValue(undefined, { min_length: 2, max_length: 2 })),
  },
};

function makeForm(name: string, fields: PyDict): Dynamic {
  class Base extends BaseModel {
    declare note: string;

    static {
      defineModel(
        this,
        { note: field(schema.str, { default: "", max_length: 20 }) },
        { validators: [{ method: "tidy", fields: ["note"] }] },
      );
    }
    declare formName: string;
    static formName: Dynamic = name;

    static tidy(value: string): string {
      return py.join(" ", py.callMethod(value, "split", []));
    }

    summary(): string {
      return `${this.formName}: ${py.str(this.modelDump())}`;
    }

    static {
      py.pyClass(this, { name: "Base", qualname: "make_form.<locals>.Base" });
      py.classAttribute(this, "formName");
    }
  }

  return createModelOf(
    ...(py.bindKeywords(
      ["model_name", "/", "*", "**fields"],
      [`${py.title(name)}Form`],
      py.mergeKeywords({ __base__: Base }, fields),
    ) as [Dynamic]),
  );
}

const CLASSES = new py.Dict(
  Array.from(py.items(FORMS), ([name, fields]: Dynamic) => [name, makeForm(name, fields)] as [Dynamic, Dynamic]),
);

class Tool {
  declare name: string;

  static {
    py.pyClass(this, { name: "Tool" });
  }
}

function toolClass(form: Dynamic): Dynamic {
  class FormTool extends Tool {
    static name: Dynamic = `file_${py.str(py.getAttr(form, "form_name"))}`;

    run({ ...args }: Dynamic = {}): string {
      return py.callMethod(py.call(form, [], args), "summary", []);
    }

    static {
      py.pyClass(this, { name: "FormTool", qualname: "tool_class.<locals>.FormTool" });
    }
  }

  py.setAttr(FormTool, "__name__", `${py.str(py.getAttr(form, "__name__"))}Tool`);
  return FormTool;
}

for (const [name, cls] of py.items(CLASSES)) {
  const tool = toolClass(cls);
  py.print(
    name,
    py.getAttr(cls, "__name__"),
    py.getAttr(cls, "form_name"),
    tool.name,
    py.getAttr(tool, "__name__"),
    py.contains(tool.name, name),
  );
  py.print(py.callMethod(cls, "model_json_schema", []));
}
py.print(new (toolClass(py.getItem(CLASSES, "dog")))().run({ name: "Rex", note: "  a   b " }));
py.print(py.call(py.getItem(CLASSES, "marriage"), [], { names: ["A", "B"] }));
try {
  py.call(py.getItem(CLASSES, "move"), [], { street: "x", number: 0, note: py.mul("n", 21) });
} catch (caught) {
  const e = py.rethrowUnless(caught, ValidationError);
  py.print(
    e
      .errors()
      .map((err: PyDict) => py.Tuple.of(py.getItem(err, "loc"), py.getItem(err, "type"), py.getItem(err, "msg"))),
  );
}
const Plain = createModelOf("Plain", {
  x: py.Tuple.of(py.int, 1),
  y: py.Tuple.of(subscribed(pyForm("Optional"), [py.str]), null),
  __doc__: "A plain one.",
});
py.print(
  py.call(Plain, []),
  py.callMethod(py.getAttr(Plain, "model_fields"), "keys", []),
  py.call(Plain, [], { x: "5" }),
  py.isSubclass(Plain, BaseModel),
);
