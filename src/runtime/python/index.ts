import "./builtin-natives.js";
export { all, any, divmod, max, min, sum, type ExtremeOptions } from "./aggregates.js";
export {
  add,
  addition,
  bitAnd,
  bitOr,
  bitXor,
  bitand,
  bitor,
  bitxor,
  div,
  division,
  floorDivision,
  floordiv,
  leftShift,
  lshift,
  matmul,
  matrixProduct,
  mod,
  modulo,
  mul,
  multiplication,
  pow,
  power,
  rightShift,
  rshift,
  sub,
  subtraction,
} from "./arithmetic.js";
export { aflatMap, aiter, alazyFlatMap, alist, anext, iterateAsync, readStream } from "./async-iteration.js";
export { memberName, missingAttribute } from "./attribute-members.js";
export { delAttr, setAttr } from "./attribute-writes.js";
export { getAttr, hasAttr, noAttribute } from "./attributes.js";
export { bound, boundFree, boundGlobal, classScope } from "./bound-names.js";
export {
  iadd,
  iand,
  idiv,
  ifloordiv,
  ilshift,
  imatmul,
  imod,
  imul,
  ior,
  ipow,
  irshift,
  isub,
  ixor,
} from "./augmented.js";
export { NoneType, bool, dict, float, frozenset, int, list, object, set, tuple } from "./builtin-types.js";
export {
  ByteArray,
  Bytes,
  bytearray,
  bytes,
  fromLatin1,
  intFromBytes,
  intToBytes,
  isBytes,
  latin1,
  requireBytes,
} from "./bytes.js";
export {
  DictBase,
  FloatBase,
  FrozenSetBase,
  IntBase,
  ListBase,
  SetBase,
  StrBase,
  TupleBase,
} from "./builtin-bases.js";
export { allocate, newOf, finishClass, superNew, TypeBase, type ClassHooks } from "./class-hooks.js";
export { classmethod, documentProperty, property, propertyDeleter, staticmethod } from "./descriptors.js";
export { callMethod } from "./call-method.js";
export { madeAsync, call, noArguments } from "./call.js";
export { classInfo, className, isClass, pyClass, type ClassInfo, type FieldName } from "./class-info.js";
export { assignMethod, classAttribute, classMethod, protocol, staticMethod } from "./classes.js";
export { decorateGetter, defineMembers, decorateMethod, decorateStatic } from "./decorate.js";
export { clear, copy, count, index, pop, remove, update } from "./collection-methods.js";
export { flatMap, lazyFlatMap } from "./comprehension.js";
export { contains, isIn } from "./contains.js";
export { enter, enterAsync, enterAwaited, exitAwaited, exit, exitAsync } from "./context.js";
export {
  FrozenInstanceError,
  MISSING,
  asdict,
  astuple,
  dataclass,
  dataclassReplace,
  field,
  fields,
  isDataclass,
  refuseMutableDefault,
  type DataclassOptions,
  type Field,
  type FieldOptions,
} from "./dataclass.js";
export {
  dictDelete,
  dictEntries,
  dictGet,
  dictHas,
  dictKeys,
  dictSet,
  dictSize,
  isDict,
  makeDict,
  type PyDict,
} from "./dict-access.js";
export {
  dictCopy,
  dictPop,
  dictUpdate,
  entriesOf,
  fromKeys,
  get,
  items,
  keys,
  mergeDicts,
  popItem,
  setDefault,
  values,
} from "./dict-methods.js";
export { DictItems, DictKeys, DictValues } from "./dict-views.js";
export { Dict } from "./dict.js";
export {
  Enum,
  Flag,
  IntEnum,
  IntFlag,
  IntMixinEnum,
  StrEnum,
  StrMixinEnum,
  auto,
  enumeration,
} from "./enum.js";
export { eq, ne, same } from "./equality.js";
export { BaseExceptionGroup, ExceptionGroup } from "./exception-groups.js";
export {
  ArithmeticError,
  AssertionError,
  AttributeError,
  BaseException,
  BlockingIOError,
  BrokenPipeError,
  BufferError,
  BytesWarning,
  ChildProcessError,
  ConnectionAbortedError,
  ConnectionError,
  ConnectionRefusedError,
  ConnectionResetError,
  DeprecationWarning,
  EncodingWarning,
  EOFError,
  EnvironmentError,
  Exception,
  FileExistsError,
  FileNotFoundError,
  FloatingPointError,
  FutureWarning,
  GeneratorExit,
  IOError,
  ImportError,
  ImportWarning,
  IndentationError,
  IndexError,
  InterruptedError,
  IsADirectoryError,
  KeyError,
  KeyboardInterrupt,
  LookupError,
  MemoryError,
  ModuleNotFoundError,
  NameError,
  NotADirectoryError,
  NotImplementedError,
  OSError,
  OverflowError,
  PendingDeprecationWarning,
  PermissionError,
  ProcessLookupError,
  RecursionError,
  ReferenceError,
  ResourceWarning,
  RuntimeError,
  RuntimeWarning,
  StopAsyncIteration,
  StopIteration,
  SyntaxError,
  SyntaxWarning,
  SystemError,
  SystemExit,
  TabError,
  TimeoutError,
  TypeError,
  UnboundLocalError,
  UnicodeDecodeError,
  UnicodeEncodeError,
  UnicodeTranslateError,
  UnicodeError,
  UnicodeWarning,
  UserWarning,
  ValueError,
  Warning,
  ZeroDivisionError,
  messageOf,
  raise,
  reraise,
  inContext,
  toException,
} from "./exceptions.js";
export { Float, isFloat, toFloat } from "./float.js";
export { floatOf, format } from "./format.js";
export { bindMethod, describe, functionName, signature, signatureOf, type Signature } from "./functions.js";
export { hash } from "./hash.js";
export { id, is } from "./identity.js";
export { intOf, isInt, normalizeInt } from "./integers.js";
export { callable, isInstance, isSubclass } from "./isinstance.js";
export { delItem, getItem, setItem } from "./items.js";
export { PyIterator, iter, iterate, iteratorKind, listOf, next } from "./iteration.js";
export {
  closeGenerator,
  closeGeneratorAsync,
  nextAsync,
  owned,
  ownedAsync,
  send,
  sendAsync,
  throwInto,
  throwIntoAsync,
} from "./generators.js";
export {
  allAsync,
  anyAsync,
  extendAsync,
  isInAsync,
  iterAsync,
  iterUntilAsync,
  maxAsync,
  minAsync,
  reduceAsync,
  sortAsync,
  sortedAsync,
  takeAsync,
} from "./async-consumers.js";
export { JSONDecodeError } from "./json-error.js";
export { JSONDecoder, JSONEncoder, json, jsonDump, jsonDumps, jsonLoad, jsonLoads } from "./json.js";
export { Keywords, keywords, ownOptions, splitKeywords } from "./keywords.js";
export { enumerate, filter, map, reversed, zip, zipStrict } from "./lazy-iterators.js";
export { len } from "./len.js";
export {
  append,
  extend,
  insert,
  listCount,
  listIndex,
  listPop,
  listRemove,
  reverse,
  sort,
  sorted,
  type SortOptions,
} from "./list.js";
export { ABC, Generic, lineage, Protocol, ResponsesAgent } from "./lineage.js";
export { matches, rethrowUnless } from "./matches.js";
export { type AnyBase, basesOf, fullMro, mixin, mro, superOf } from "./mro.js";
export { namedTuple } from "./named-tuple.js";
export { attributeNames, camelCase } from "./names.js";
export { bin, floatFromText, hex, intFromText, intText, integerOf, oct, round } from "./numbers-text.js";
export { floatValue, integerValue, isNumber, numberOf } from "./numeric.js";
export { compareText, ge, gt, le, lt } from "./ordering.js";
export { percentFormat, percentFormatBytes } from "./percent.js";
export { primitive, unwrap } from "./primitive.js";
export { print } from "./print.js";
export { Range, range } from "./range.js";
export { Match } from "./re-match.js";
export { Pattern, Subject } from "./re-pattern.js";
export * as re from "./re.js";
export { ascii, escapeChar, repr, str } from "./repr.js";
export { FrozenSet, PySet, isSet } from "./set.js";
export { Ellipsis, NotImplemented } from "./singletons.js";
export { Slice, fitSlice, slice } from "./slice.js";
export { sourceFile } from "./source-file.js";
export { moduleNames } from "./module-names.js";
export { delSlice, getSlice, setSlice } from "./slices.js";
export {
  capitalize,
  casefold,
  isAlnum,
  isAlpha,
  isAscii,
  isDecimal,
  isDigit,
  isIdentifier,
  isLower,
  isNumeric,
  isPrintable,
  isSpace,
  isTitle,
  isUpper,
  lower,
  swapCase,
  title,
  upper,
} from "./text-case.js";
export { chr, ord } from "./text-core.js";
export { decode } from "./text-decode.js";
export { encode } from "./text-encode.js";
export { center, expandTabs, ljust, maketrans, rjust, translate, zfill } from "./text-layout.js";
export {
  endsWith,
  find,
  removePrefix,
  removeSuffix,
  replace,
  rfind,
  rindex,
  startsWith,
} from "./text-search.js";
export {
  join,
  lstrip,
  partition,
  rpartition,
  rsplit,
  rstrip,
  split,
  splitLines,
  strip,
} from "./text-split.js";
export { and, or, truthy } from "./truth.js";
export { Tuple } from "./tuple.js";
export { isPlainDict, typeName } from "./type-name.js";
export { type } from "./type.js";
export { type AnyClass, type AnyFunction, type Dynamic, type Int, type Iter } from "./types.js";
export { abs, invert, neg, pos } from "./unary.js";
export { spread, unpack, unpackEach, unpackStar } from "./unpack.js";
export { dir, vars } from "./vars.js";
export { setAttr as setattr, delAttr as delattr } from "./attribute-writes.js";
export { getAttr as getattr, hasAttr as hasattr } from "./attributes.js";
export { input } from "./input.js";
export { isInstance as isinstance, isSubclass as issubclass } from "./isinstance.js";
export { formatMap, strFormat } from "./format.js";
export { registerVirtual, abstractMethods, requireConcrete } from "./abstract.js";
export { enumerateAsync, filterAsync, mapAsync, zipAsync } from "./async-lazy.js";
export { awaitedProperty, cachedPropertyAsync, propertyAsync } from "./async-properties.js";
export { propertyOr } from "./property-fallback.js";
export { cachedProperty } from "./cached-property.js";
export { blocking, callAsync, callMethodAsync, isCoroutineFunction } from "./call-async.js";
export { Coroutine, coroutine, settled } from "./coroutine.js";
export { bindKeywords, keywordParts, mergeKeywords } from "./keyword-merge.js";
export { callObjectMethod } from "./object-methods.js";
export { NotMigratedError, notMigrated } from "./not-migrated.js";
export { dictWithout, isMapping, matchArgument, sequenceOf } from "./patterns.js";
