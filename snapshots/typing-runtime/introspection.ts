import {
  type Dynamic,
  Ellipsis,
  bitor,
  eq,
  getItem,
  int,
  list,
  notMigrated,
  object,
  print,
  splitKeywords,
} from "./runtime/python/index.js";
import { TYPE_CHECKING } from "./runtime/python/stdlib/typing.js";

// typing objects at run time.
function f(a: number, b: Dynamic = null, ...rest: Dynamic[]): Dynamic {
  let [c, { ...d }]: [Dynamic, Dynamic] = splitKeywords(rest);
  Ellipsis;
}
// Python: print(get_type_hints(f)["b"], get_origin(list[int]), get_args(dict[str, int]), get_args(Literal["a", 1]), get_args(Annotated[int, "m"])[1], Optional[int] == Union[int, None], list[int], Union[int, str], int | None, TYPE_CHECKING)
print(
  getItem(notMigrated("unsupported-member", "get_type_hints"), "b"),
  notMigrated("unsupported-member", "get_origin"),
  notMigrated("unsupported-member", "get_args"),
  notMigrated("unsupported-member", "get_args"),
  getItem(notMigrated("unsupported-member", "get_args"), 1),
  eq(object, object),
  list,
  object,
  bitor(int, null),
  TYPE_CHECKING,
);
class C {
  declare y: string;
  static x: Dynamic = 1;
}
// Python: print(C.__annotations__, get_type_hints(C), Literal[tuple(["a", "b"])])
print(
  notMigrated("introspection", "C.__annotations__"),
  notMigrated("unsupported-member", "get_type_hints"),
  object,
);
