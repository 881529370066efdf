import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// A property whose getter raises AttributeError leaves the name to __getattr__; other errors go through
class Settings {
  declare _values: PyDict;
  declare _port: Dynamic;
  constructor({ ...values }: Dynamic = {}) {
    this._values = values;
  }

  __getattr__(name: Dynamic): string {
    if (py.truthy(py.callMethod(name, "startswith", ["_"]))) {
      throw new py.AttributeError(`no ${py.str(name)}`);
    }
    return `<${py.str(name)}>`;
  }

  get port(): Dynamic {
    return py.propertyOr(this, "port", () => {
      return py.getAttr(this, "_port");
    });
  }

  set port(value: Dynamic) {
    this._port = value;
  }

  get host(): Dynamic {
    return py.propertyOr(this, "host", () => {
      return py.getItem(this._values, "host");
    });
  }

  get broken(): Dynamic {
    return py.propertyOr(this, "broken", () => {
      throw new py.ValueError("broken");
    });
  }
}

class Plain {
  get size(): Dynamic {
    return py.getAttr(this, "_size");
  }
}

const settings = new Settings({ host: "local" });
py.print(settings.port, settings.host, py.getAttr(settings, "other"));
settings.port = 80;
py.print(settings.port);
for (const read of py.Tuple.of(
  py.signature(() => settings.broken, "<lambda>", []),
  py.signature(() => new Settings().host, "<lambda>", []),
  py.signature(() => py.getAttr(settings, "_hidden"), "<lambda>", []),
  py.signature(() => new Plain().size, "<lambda>", []),
)) {
  try {
    py.print(py.call(read, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.typeName(error), error);
  }
}
