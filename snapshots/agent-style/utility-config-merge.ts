import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { ChainMap } from "./runtime/python/stdlib/chain-map.js";
import { Mapping, MutableMapping } from "./runtime/python/stdlib/collections-abc.js";
import { environ } from "./runtime/python/stdlib/os.js";
import { singledispatch } from "./runtime/python/stdlib/singledispatch.js";

// Settings merged deep from several sources, with paths, environment texts, types and what is not allowed

function deepMerge(base: Dynamic, ...rest: Dynamic[]): PyDict {
  const others: Dynamic = py.Tuple.of(...rest);
  let key: Dynamic;
  const out = py.dict(base);
  for (const other of others) {
    for (const item of py.iterate(py.callMethod(other, "items", []))) {
      const items2: Dynamic[] = py.unpack(item, 2);
      key = items2[0];
      const value = items2[1];
      if (py.isInstance(value, Mapping) && py.isInstance(py.get(out, key), Mapping)) {
        py.setItem(out, key, deepMerge(py.getItem(out, key), value));
      } else if (py.isInstance(value, py.list) && py.isInstance(py.get(out, key), py.list)) {
        py.setItem(out, key, [
          ...py.spread(py.getItem(out, key)),
          ...py.spread(py.lazyFlatMap(value, (v: Dynamic) => (!py.contains(py.getItem(out, key), v) ? [v] : []))),
        ]);
      } else if (value != null || !py.contains(out, key)) {
        py.setItem(out, key, value);
      }
    }
  }
  return out;
}

class Config extends MutableMapping {
  declare _data: PyDict;
  constructor(...rest2: Dynamic[]) {
    const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
    super();
    this._data = py.dict(...args, kwargs);
  }

  __getitem__(path: Dynamic): Dynamic {
    let node: Dynamic = this._data;
    for (const part of py.iterate(py.callMethod(path, "split", ["."]))) {
      try {
        node = py.isInstance(node, py.list) ? py.getItem(node, py.int(part)) : py.getItem(node, part);
      } catch (caught) {
        const e = py.rethrowUnless(caught, py.KeyError, py.IndexError, py.TypeError);
        throw py.raise(new py.KeyError(path), e);
      }
    }
    return node;
  }

  __setitem__(path: Dynamic, value: Dynamic): void {
    const [parents, last] = py.unpackStar(py.callMethod(path, "split", ["."]), 0, 1);
    let node: Dynamic = this._data;
    for (const part of parents) {
      node = py.callMethod(node, "setdefault", [part, new py.Dict()]);
    }
    py.setItem(node, last, value);
  }

  __delitem__(path: Dynamic): void {
    const [parents, last] = py.unpackStar(py.callMethod(path, "split", ["."]), 0, 1);
    const node = parents.length > 0 ? py.getItem(this, py.join(".", parents)) : this._data;
    py.delItem(node, last);
  }

  __iter__(): Dynamic {
    function* walk(node: PyDict, prefix: string = ""): Generator<Dynamic> {
      for (const [key, value] of py.items(node)) {
        if (py.isInstance(value, py.dict) && py.truthy(value)) {
          yield* walk(value, `${prefix}${py.str(key)}.`);
        } else {
          yield py.add(prefix, key);
        }
      }
    }
    return walk(this._data);
  }

  __len__(): number {
    return py.sum(py.lazyFlatMap(this, (_: Dynamic) => [1]));
  }
}

const coerce: Dynamic = singledispatch(
  py.signature(
    function coerce(default_: Dynamic, text: Dynamic): Dynamic {
      return text;
    },
    "coerce",
    ["default", "text"],
  ),
);

let _: Dynamic = py.call(py.getAttr(coerce, "register"), [
  py.bool,
  py.signature(
    function _(default_: boolean, text: Dynamic): boolean {
      return py.isIn(
        py.callMethod(py.callMethod(text, "strip", []), "lower", []),
        new py.PySet(["1", "true", "yes", "on"]),
      );
    },
    "_",
    ["default", "text"],
  ),
]);

_ = py.call(py.callMethod(coerce, "register", [py.int]), [
  py.call(py.callMethod(coerce, "register", [py.float]), [
    py.signature(
      function _(default_: Dynamic, text: Dynamic): Dynamic {
        return py.call(py.type(default_), [text]);
      },
      "_",
      ["default", "text"],
    ),
  ]),
]);

_ = py.call(py.getAttr(coerce, "register"), [
  py.list,
  py.signature(
    function _(default_: Dynamic[], text: Dynamic): Dynamic[] {
      return py.flatMap(py.callMethod(text, "split", [","]), (part: Dynamic) =>
        py.truthy(py.callMethod(part, "strip", [])) ? [py.callMethod(part, "strip", [])] : [],
      );
    },
    "_",
    ["default", "text"],
  ),
]);

const base = { model: { name: "m", params: { temperature: 0.1, stop: ["a"] } }, retries: 3, debug: false, tags: ["x"] };
const merged = deepMerge(
  base,
  { model: { params: { stop: ["a", "b"], top_p: null } }, retries: null },
  { tags: ["y", "x"] },
);
py.print(merged, py.getItem(base, "tags"), py.getItem(py.getItem(py.getItem(base, "model"), "params"), "stop"));
const config = new Config(merged);
py.print(
  py.list(config),
  py.len(config),
  py.getItem(config, "model.params.stop.1"),
  py.callMethod(config, "get", ["model.nope", "?"]),
  py.contains(config, "model.name"),
);
py.setItem(config, "model.extra.deep", 1);
py.delItem(config, "model.params");
py.print(
  py.dict(config),
  py.callMethod(config, "pop", ["retries"]),
  py.callMethod(config, "setdefault", ["debug", true]),
  py.getItem(py.list(py.callMethod(config, "keys", [])), -1),
);
for (const path of py.Tuple.of("model.name.x", "tags.5", "zzz", "tags.q")) {
  try {
    py.print(py.getItem(config, path));
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.KeyError, py.ValueError);
    py.print(py.typeName(e), e, py.typeName(py.getAttr(e, "__cause__")));
  }
}
py.update(environ, { APP_RETRIES: "7", APP_DEBUG: "Yes", APP_TAGS: "p, q,,", APP_RATE: "x" });
const defaults = { retries: 3, debug: false, tags: [], rate: 0.5, name: "n" };
const env = new py.Dict();
for (const [key, value] of py.items(defaults)) {
  try {
    py.setItem(
      env,
      key,
      py.call(coerce, [value, py.getItem(environ, `APP_${py.str(py.callMethod(key, "upper", []))}`)]),
    );
  } catch (caught3) {
    const e = py.toException(caught3);
    if (e instanceof py.KeyError) {
    } else if (e instanceof py.ValueError) {
      py.print(e);
    } else {
      throw caught3;
    }
  }
}
const chained = new ChainMap(env, defaults);
py.print(
  py.eq(py.dict(chained), py.mergeDicts(defaults, env)),
  py.sorted(chained.items(), { key: (kv: Dynamic) => py.getItem(kv, 0) }),
  py.getItem(chained.maps, 0),
  py.getItem(chained.newChild({ name: "z" }), "name"),
);
