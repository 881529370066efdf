import { cls, constant, fn, type Library, method, type MethodRow, unsupported } from "../library.js";

const pretty = "python/stdlib/pprint";
const options = ["*", "compact=", "sort_dicts=", "underscore_numbers="];

export const pprint: Library = {
  module: "pprint",
  members: {
    pprint: fn(pretty, "pprint", ["object", "stream=", "indent=", "width=", "depth=", ...options], "None"),
    pp: fn(pretty, "pp", ["object", "stream=", "indent=", "width=", "depth=", ...options], "None"),
    pformat: fn(pretty, "pformat", ["object", "indent=", "width=", "depth=", ...options], "str"),
    saferepr: fn(pretty, "saferepr", ["object"], "str"),
    isrecursive: fn(pretty, "isrecursive", ["object"], "bool"),
    PrettyPrinter: cls(pretty, "PrettyPrinter", ["indent=", "width=", "depth=", "stream=", ...options], {
      methods: { pprint: method(["object"], "None"), pformat: method(["object"], "str") },
    }),
  },
};

const diffs = "python/stdlib/difflib";
const diffParams = ["a", "b", "fromfile=", "tofile=", "fromfiledate=", "tofiledate=", "n=", "lineterm="];
const matcherMethods: Readonly<Record<string, MethodRow>> = {
  set_seqs: method(["a", "b"], "None"),
  set_seq1: method(["a"], "None"),
  set_seq2: method(["b"], "None"),
  find_longest_match: method(["alo=", "ahi=", "blo=", "bhi="], "Any"),
  get_matching_blocks: method([], "list[Any]"),
  get_opcodes: method([], "list[tuple[Any, ...]]"),
  get_grouped_opcodes: method(["n="], "list[Any]"),
  ratio: method([], "float"),
  quick_ratio: method([], "float"),
  real_quick_ratio: method([], "float"),
};
const otherDiff = unsupported("unsupported-library-member", "Use difflib.unified_diff.");

export const difflib: Library = {
  module: "difflib",
  members: {
    SequenceMatcher: cls(diffs, "SequenceMatcher", ["isjunk=", "a=", "b=", "autojunk="], {
      methods: matcherMethods,
    }),
    get_close_matches: fn(diffs, "getCloseMatches", ["word", "possibilities", "n=", "cutoff="], "list[Any]"),
    unified_diff: fn(diffs, "unifiedDiff", diffParams, "Iterator[str]", { generator: true }),
    context_diff: fn(diffs, "contextDiff", diffParams, "Iterator[str]", { generator: true }),
    ndiff: otherDiff,
    Differ: otherDiff,
    HtmlDiff: otherDiff,
  },
};

const calendars = "python/stdlib/calendar-module";
const days = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];
const wholeCalendar = unsupported("unsupported-library-member", "Use calendar.monthcalendar.");

export const calendar: Library = {
  module: "calendar",
  members: {
    ...Object.fromEntries(days.map((name) => [name, constant(calendars, name, "int")])),
    isleap: fn(calendars, "isleap", ["year"], "bool"),
    leapdays: fn(calendars, "leapdays", ["y1", "y2"], "int"),
    weekday: fn(calendars, "weekday", ["year", "month", "day"], "int"),
    monthrange: fn(calendars, "monthrange", ["year", "month"], "tuple[int, int]"),
    monthcalendar: fn(calendars, "monthcalendar", ["year", "month"], "list[list[int]]"),
    month: fn(calendars, "month", ["theyear", "themonth"], "str"),
    timegm: fn(calendars, "timegm", ["tuple"], "int"),
    day_name: constant(calendars, "dayName", "list[str]"),
    day_abbr: constant(calendars, "dayAbbr", "list[str]"),
    month_name: constant(calendars, "monthName", "list[str]"),
    month_abbr: constant(calendars, "monthAbbr", "list[str]"),
    IllegalMonthError: cls(calendars, "IllegalMonthError", ["month"], { bases: ["ValueError"] }),
    Calendar: wholeCalendar,
    TextCalendar: wholeCalendar,
    HTMLCalendar: wholeCalendar,
    setfirstweekday: wholeCalendar,
  },
};

const mail = "python/stdlib/email-utils";

export const emailUtils: Library = {
  module: "email.utils",
  members: {
    format_datetime: fn(mail, "formatDatetime", ["dt", "usegmt="], "str"),
    formatdate: fn(mail, "formatdate", ["timeval=", "localtime=", "usegmt="], "str"),
    parsedate_to_datetime: fn(mail, "parsedateToDatetime", ["data"], "datetime.datetime"),
    parseaddr: fn(mail, "parseaddr", ["addr"], "tuple[str, str]"),
    formataddr: fn(mail, "formataddr", ["pair"], "str"),
    make_msgid: fn(mail, "makeMsgid", ["idstring=", "domain="], "str"),
  },
};

const characters = "python/stdlib/unicodedata";
const properties = unsupported(
  "unsupported-library-member",
  "Use unicodedata.category, or regular expressions with \\p{...}.",
);

export const unicodedata: Library = {
  module: "unicodedata",
  members: {
    normalize: fn(characters, "normalize", ["form", "unistr", "/"], "str"),
    is_normalized: fn(characters, "isNormalized", ["form", "unistr", "/"], "bool"),
    category: fn(characters, "category", ["chr", "/"], "str"),
    combining: fn(characters, "combining", ["chr", "/"], "int"),
    name: properties,
    lookup: properties,
    east_asian_width: properties,
    bidirectional: properties,
    decimal: properties,
    digit: properties,
    numeric: properties,
  },
};
