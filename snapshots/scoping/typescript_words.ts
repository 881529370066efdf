import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Local names that are words of TypeScript or its globals.
const x = "global";
const counter = 0;

function keywords(): Dynamic {
  const [
    new_,
    class_,
    function_,
    delete_,
    typeof_,
    void_,
    this_,
    var_,
    let_,
    const_,
    enum_,
    await_,
    null_,
    undefined_,
    NaN_,
    arguments_,
    eval_,
    export_,
    default_,
    switch_,
    case_,
    catch_,
    throw_,
    instanceof_,
    debugger_,
    super_,
    interface_,
    package_,
    private_,
    static_,
    yield_,
    Object_,
    Array_,
    Map_,
    Error_,
    Symbol_,
    Promise_,
    constructor_,
    prototype_,
    toString,
  ] = py.unpack(py.range(41), 40);
  return py.Tuple.of(
    new_,
    function_,
    delete_,
    typeof_,
    void_,
    this_,
    var_,
    let_,
    const_,
    enum_,
    null_,
    undefined_,
    NaN_,
    arguments_,
    export_,
    default_,
    switch_,
    catch_,
    throw_,
    instanceof_,
    debugger_,
    interface_,
    package_,
    private_,
    static_,
    Object_,
    Array_,
    Map_,
    Error_,
    Symbol_,
    Promise_,
    constructor_,
    prototype_,
    toString,
  );
}
py.signature(keywords, "keywords", []);

for (const function_ of py.iterate(keywords)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
