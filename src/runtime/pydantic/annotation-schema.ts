import { dict, frozenset, list, sequence, set, tuple, tuples } from "./containers.js";
import { constrained } from "./constraints.js";
import { model } from "./model.js";
import { parsed } from "./parsed.js";
import {
  any,
  bool,
  bytes,
  callableValue,
  float,
  instance,
  int,
  literal,
  none,
  str,
  strict,
} from "./scalars.js";
import { optional, union } from "./unions.js";

/** What the annotations of fields become. */
export const schema = {
  any,
  bool,
  bytes,
  callable: callableValue,
  dict,
  float,
  frozenset,
  instance,
  int,
  limited: constrained,
  list,
  literal,
  model,
  none,
  optional,
  parsed,
  sequence,
  set,
  str,
  strict,
  tuple,
  tuples,
  union,
};
