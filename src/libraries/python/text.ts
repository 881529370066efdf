import { cls, constant, fn, type Library, type Member, method, type MethodRow } from "../library.js";

const strings = "python/stdlib/string";
const letters: Record<string, Member> = {};
const constants: Readonly<Record<string, string>> = {
  ascii_letters: "asciiLetters",
  ascii_lowercase: "asciiLowercase",
  ascii_uppercase: "asciiUppercase",
  digits: "digits",
  hexdigits: "hexdigits",
  octdigits: "octdigits",
  punctuation: "punctuation",
  printable: "printable",
  whitespace: "whitespace",
};
for (const [name, js] of Object.entries(constants)) letters[name] = constant(strings, js, "str");

export const string: Library = {
  module: "string",
  members: {
    ...letters,
    capwords: fn(strings, "capwords", ["s", "sep="], "str"),
    Template: cls(strings, "Template", ["template"], {
      methods: {
        substitute: method(["*mapping", "**kws"], "str"),
        safe_substitute: method(["*mapping", "**kws"], "str"),
        get_identifiers: method([], "list[str]"),
        is_valid: method([], "bool"),
      },
      attributes: { template: "str" },
    }),
    Formatter: cls(strings, "Formatter", [], {
      methods: { format: method(["format_string", "/", "*args", "**kwargs"], "str") },
    }),
  },
};

const wrapping = "python/stdlib/textwrap";
const wrapOptions = [
  "*",
  "initial_indent=",
  "subsequent_indent=",
  "expand_tabs=",
  "tabsize=",
  "replace_whitespace=",
  "fix_sentence_endings=",
  "break_long_words=",
  "drop_whitespace=",
  "break_on_hyphens=",
  "max_lines=",
  "placeholder=",
];

export const textwrap: Library = {
  module: "textwrap",
  members: {
    wrap: fn(wrapping, "wrap", ["text", "width=", ...wrapOptions], "list[str]"),
    fill: fn(wrapping, "fill", ["text", "width=", ...wrapOptions], "str"),
    shorten: fn(wrapping, "shorten", ["text", "width", ...wrapOptions], "str"),
    dedent: fn(wrapping, "dedent", ["text"], "str"),
    indent: fn(wrapping, "indent", ["text", "prefix", "predicate="], "str"),
    TextWrapper: cls(wrapping, "TextWrapper", ["width=", ...wrapOptions], {
      methods: { wrap: method(["text"], "list[str]"), fill: method(["text"], "str") },
      attributes: Object.fromEntries(
        ["width", ...wrapOptions.slice(1).map((option) => option.slice(0, -1))].map((name) => [name, "Any"]),
      ),
      wire: true,
    }),
  },
};

export const html: Library = {
  module: "html",
  members: {
    escape: fn("python/stdlib/html", "escape", ["s", "quote="], "str"),
    unescape: fn("python/stdlib/html", "unescape", ["s"], "str"),
  },
};

const urls = "python/stdlib/urllib-parse";
const urlAttributes = {
  scheme: "str",
  netloc: "str",
  path: "str",
  query: "str",
  fragment: "str",
  hostname: "str | None",
  port: "int | None",
  username: "str | None",
  password: "str | None",
};
const urlMethods: Readonly<Record<string, MethodRow>> = { geturl: method([], "str") };

export const urllibParse: Library = {
  module: "urllib.parse",
  members: {
    quote: fn(urls, "quote", ["string", "safe=", "encoding=", "errors="], "str"),
    quote_plus: fn(urls, "quotePlus", ["string", "safe=", "encoding=", "errors="], "str"),
    quote_from_bytes: fn(urls, "quote", ["bs", "safe="], "str"),
    unquote: fn(urls, "unquote", ["string", "encoding=", "errors="], "str"),
    unquote_plus: fn(urls, "unquotePlus", ["string", "encoding=", "errors="], "str"),
    unquote_to_bytes: fn(urls, "unquoteToBytes", ["string"], "bytes"),
    urlencode: fn(
      urls,
      "urlencode",
      ["query", "doseq=", "safe=", "encoding=", "errors=", "quote_via="],
      "str",
    ),
    urlparse: fn(urls, "urlparse", ["url", "scheme=", "allow_fragments="], "urllib.parse.ParseResult"),
    urlsplit: fn(urls, "urlsplit", ["url", "scheme=", "allow_fragments="], "urllib.parse.SplitResult"),
    urlunparse: fn(urls, "urlunparse", ["components"], "str"),
    urlunsplit: fn(urls, "urlunsplit", ["components"], "str"),
    urljoin: fn(urls, "urljoin", ["base", "url", "allow_fragments="], "str"),
    urldefrag: fn(urls, "urldefrag", ["url"], "Any"),
    parse_qs: fn(urls, "parseQs", ["qs", "keep_blank_values=", "strict_parsing="], "dict[str, list[str]]"),
    parse_qsl: fn(urls, "parseQsl", ["qs", "keep_blank_values=", "strict_parsing="], "list[tuple[str, str]]"),
    ParseResult: cls(urls, "ParseResult", ["scheme", "netloc", "path", "params", "query", "fragment"], {
      bases: ["tuple"],
      methods: urlMethods,
      attributes: { ...urlAttributes, params: "str" },
    }),
    SplitResult: cls(urls, "SplitResult", ["scheme", "netloc", "path", "query", "fragment"], {
      bases: ["tuple"],
      methods: urlMethods,
      attributes: urlAttributes,
    }),
  },
};
