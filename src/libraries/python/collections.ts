import { cls, erased, fn, type Library, type Member, method, type MethodRow } from "../library.js";

const dictMethods: Readonly<Record<string, MethodRow>> = {
  get: method(["key", "default=", "/"], "Any", { helper: "get" }),
  keys: method([], "Any", { helper: "keys" }),
  values: method([], "Any", { helper: "values" }),
  items: method([], "Any", { helper: "items" }),
  pop: method(["key", "default=", "/"], "Any", { helper: "dictPop" }),
  popitem: method([], "tuple[Any, Any]", { helper: "popItem" }),
  setdefault: method(["key", "default=", "/"], "Any", { helper: "setDefault" }),
  update: method(["other=", "/", "**kwargs"], "None", { helper: "dictUpdate" }),
  clear: method([], "None", { helper: "clear" }),
};

/** Methods of classes that have them under these names. */
const ownDictMethods: Readonly<Record<string, MethodRow>> = {
  get: method(["key", "default="], "Any"),
  keys: method([], "Any"),
  values: method([], "Any"),
  items: method([], "Any"),
  pop: method(["key", "default="], "Any"),
  setdefault: method(["key", "default="], "Any"),
  update: method(["*other", "**kwargs"], "None"),
  clear: method([], "None"),
  copy: method([], "Any"),
};

export const collections: Library = {
  module: "collections",
  members: {
    defaultdict: cls(
      "python/stdlib/defaultdict",
      "defaultdict",
      ["default_factory=", "/", "*iterable", "**kwargs"],
      {
        bases: ["dict"],
        methods: { ...dictMethods, copy: method([], "collections.defaultdict") },
        attributes: { default_factory: "Any" },
      },
    ),
    Counter: cls("python/stdlib/counter", "Counter", ["*iterable", "**kwargs"], {
      bases: ["dict"],
      methods: {
        ...dictMethods,
        most_common: method(["n="], "list[tuple[Any, int]]"),
        elements: method([], "Iterator[Any]"),
        subtract: method(["*iterable", "**kwargs"], "None"),
        update: method(["*iterable", "**kwargs"], "None"),
        total: method([], "int"),
        copy: method([], "collections.Counter"),
      },
    }),
    OrderedDict: cls("python/stdlib/ordered-dict", "OrderedDict", ["*other", "**kwargs"], {
      bases: ["dict"],
      methods: {
        ...dictMethods,
        copy: method([], "collections.OrderedDict"),
        move_to_end: method(["key", "last="], "None"),
        popitem: method(["last="], "tuple[Any, Any]", { name: "popitem" }),
      },
      statics: { fromkeys: method(["iterable", "value="], "collections.OrderedDict") },
    }),
    deque: cls("python/stdlib/deque", "deque", ["iterable=", "maxlen="], {
      methods: {
        append: method(["x", "/"], "None"),
        appendleft: method(["x", "/"], "None"),
        pop: method([], "Any"),
        popleft: method([], "Any"),
        extend: method(["iterable", "/"], "None"),
        extendleft: method(["iterable", "/"], "None"),
        rotate: method(["n=", "/"], "None"),
        clear: method([], "None"),
        copy: method([], "collections.deque"),
        count: method(["x", "/"], "int"),
        index: method(["x", "start=", "stop=", "/"], "int"),
        insert: method(["i", "x", "/"], "None"),
        remove: method(["value", "/"], "None"),
        reverse: method([], "None"),
      },
      attributes: { maxlen: "int | None" },
    }),
    ChainMap: cls("python/stdlib/chain-map", "ChainMap", ["*maps"], {
      methods: {
        get: method(["key", "default="], "Any"),
        keys: method([], "KeysView[Any]"),
        values: method([], "ValuesView[Any]"),
        items: method([], "ItemsView[Any, Any]"),
        pop: method(["key", "default="], "Any"),
        new_child: method(["*m", "**kwargs"], "collections.ChainMap"),
        setdefault: method(["key", "default="], "Any"),
        update: method(["*other", "**kwargs"], "None"),
        popitem: method([], "tuple[Any, Any]"),
        copy: method([], "collections.ChainMap"),
        clear: method([], "None"),
      },
      attributes: { maps: "list[Any]", parents: "collections.ChainMap" },
    }),
    UserDict: cls("python/stdlib/user-dict", "UserDict", ["*dict", "**kwargs"], {
      methods: ownDictMethods,
      attributes: { data: "dict[Any, Any]" },
    }),
    namedtuple: fn(
      "python/named-tuple",
      "namedTuple",
      ["typename", "field_names", "*", "rename=", "defaults=", "module="],
      "Any",
    ),
  },
};

const abstractNames = [
  "Awaitable",
  "Coroutine",
  "AsyncIterable",
  "AsyncIterator",
  "AsyncGenerator",
  "Hashable",
  "Iterable",
  "Iterator",
  "Generator",
  "Reversible",
  "Container",
  "Collection",
  "Callable",
  "Set",
  "MutableSet",
  "Mapping",
  "MutableMapping",
  "MappingView",
  "KeysView",
  "ItemsView",
  "ValuesView",
  "Sized",
  "Sequence",
  "MutableSequence",
  "ByteString",
];

/** Types that isinstance may ask for at run time; in annotations the lowering reads their names and emits nothing. */
const runtimeAbstract = new Set([
  "Hashable",
  "Iterable",
  "Iterator",
  "Generator",
  "Callable",
  "Collection",
  "Container",
  "Sized",
  "Sequence",
  "MutableSequence",
  "Mapping",
  "MutableMapping",
  "Set",
  "MutableSet",
  "Awaitable",
  "AsyncIterable",
  "AsyncIterator",
]);

export const abstractMembers: Record<string, Member> = {};
for (const name of abstractNames) {
  abstractMembers[name] = runtimeAbstract.has(name)
    ? cls("python/stdlib/collections-abc", name, [], { open: true })
    : erased;
}

export const collectionsAbc: Library = { module: "collections.abc", members: abstractMembers };
