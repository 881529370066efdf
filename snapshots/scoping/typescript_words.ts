import {
  type Dynamic,
  Tuple,
  call,
  getAttr,
  iterate,
  print,
  range,
  signature,
  toException,
  typeName,
  unpack,
} from "./runtime/python/index.js";

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
  ] = unpack(range(41), 40);
  return Tuple.of(
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
signature(keywords, "keywords", []);

for (const function_ of iterate(keywords)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
