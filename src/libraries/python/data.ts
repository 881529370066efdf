import { cls, constant, fn, type Library, type Member, method, type MethodRow } from "../library.js";

const from85 = "python/stdlib/base85";
const fromBinascii = "python/stdlib/binascii";
const from64 = "python/stdlib/base64";

export const base64: Library = {
  module: "base64",
  members: {
    b64encode: fn(from64, "b64encode", ["s", "altchars="], "bytes"),
    b64decode: fn(from64, "b64decode", ["s", "altchars=", "validate="], "bytes"),
    standard_b64encode: fn(from64, "standardB64encode", ["s"], "bytes"),
    standard_b64decode: fn(from64, "standardB64decode", ["s"], "bytes"),
    urlsafe_b64encode: fn(from64, "urlsafeB64encode", ["s"], "bytes"),
    urlsafe_b64decode: fn(from64, "urlsafeB64decode", ["s"], "bytes"),
    b32encode: fn(from64, "b32encode", ["s"], "bytes"),
    b32decode: fn(from64, "b32decode", ["s", "casefold="], "bytes"),
    encodebytes: fn(from85, "encodebytes", ["s"], "bytes"),
    decodebytes: fn(from64, "b64decode", ["s"], "bytes"),
    b85encode: fn(from85, "b85encode", ["b"], "bytes"),
    b85decode: fn(from85, "b85decode", ["b"], "bytes"),
    a85encode: fn(from85, "a85encode", ["b"], "bytes"),
    a85decode: fn(from85, "a85decode", ["b"], "bytes"),
    b16encode: fn(from64, "b16encode", ["s"], "bytes"),
    b16decode: fn(from64, "b16decode", ["s", "casefold="], "bytes"),
  },
};

export const binascii: Library = {
  module: "binascii",
  members: {
    Error: cls(from64, "Error", ["*args"], { bases: ["ValueError"] }),
    hexlify: fn(fromBinascii, "hexlify", ["data"], "bytes"),
    unhexlify: fn(fromBinascii, "unhexlify", ["hexstr", "/"], "bytes"),
    b2a_hex: fn(fromBinascii, "hexlify", ["data"], "bytes"),
    a2b_hex: fn(fromBinascii, "unhexlify", ["hexstr", "/"], "bytes"),
    b2a_base64: fn(fromBinascii, "b2aBase64", ["data", "/", "*", "newline="], "bytes"),
    a2b_base64: fn(fromBinascii, "a2bBase64", ["data", "/"], "bytes"),
    crc32: fn(fromBinascii, "crc32", ["data", "crc=", "/"], "int"),
  },
};

const hashes = "python/stdlib/hashlib";
const hashNames = [
  "md5",
  "sha1",
  "sha224",
  "sha256",
  "sha384",
  "sha512",
  "sha3_224",
  "sha3_256",
  "sha3_384",
  "sha3_512",
  "blake2b",
  "blake2s",
];
const constructors: Record<string, Member> = {};
for (const name of hashNames)
  constructors[name] = fn(
    hashes,
    name,
    ["data=", "*", ...(name.startsWith("blake") ? ["digest_size="] : []), "usedforsecurity="],
    "hashlib._Hash",
  );
const hashMethods: Readonly<Record<string, MethodRow>> = {
  update: method(["data", "/"], "None"),
  digest: method([], "bytes"),
  hexdigest: method([], "str"),
  copy: method([], "hashlib._Hash"),
};

export const hashlib: Library = {
  module: "hashlib",
  members: {
    ...constructors,
    algorithms_available: constant(hashes, "algorithmsAvailable", "set[str]"),
    algorithms_guaranteed: constant(hashes, "algorithmsAvailable", "set[str]"),
    new: fn(hashes, "newHash", ["name", "data=", "*", "usedforsecurity="], "hashlib._Hash"),
    pbkdf2_hmac: fn(hashes, "pbkdf2Hmac", ["hash_name", "password", "salt", "iterations", "dklen="], "bytes"),
    _Hash: cls(hashes, "Hash", [], {
      methods: hashMethods,
      attributes: { name: "str", digest_size: "int", block_size: "int" },
    }),
  },
};

const hmacs = "python/stdlib/hmac";

export const hmac: Library = {
  module: "hmac",
  members: {
    new: fn(hmacs, "newHmac", ["key", "msg=", "digestmod="], "hmac.HMAC"),
    digest: fn(hmacs, "digest", ["key", "msg", "digest"], "bytes"),
    compare_digest: fn(hmacs, "compareDigest", ["a", "b", "/"], "bool"),
    HMAC: cls(hmacs, "HMAC", ["key", "msg=", "digestmod="], {
      methods: {
        update: method(["msg"], "None"),
        digest: method([], "bytes"),
        hexdigest: method([], "str"),
        copy: method([], "hmac.HMAC"),
      },
      attributes: { name: "str", digest_size: "int", block_size: "int" },
    }),
  },
};

const secretsFrom = "python/stdlib/secrets";

export const secrets: Library = {
  module: "secrets",
  members: {
    token_bytes: fn(secretsFrom, "tokenBytes", ["nbytes="], "bytes"),
    token_hex: fn(secretsFrom, "tokenHex", ["nbytes="], "str"),
    token_urlsafe: fn(secretsFrom, "tokenUrlsafe", ["nbytes="], "str"),
    choice: fn(secretsFrom, "choice", ["seq"], "Any"),
    randbits: fn(secretsFrom, "randbits", ["k"], "int"),
    randbelow: fn(secretsFrom, "randbelow", ["exclusive_upper_bound"], "int"),
    compare_digest: fn(secretsFrom, "compareDigest", ["a", "b", "/"], "bool"),
    SystemRandom: cls("python/stdlib/random", "SystemRandom", ["x="], { bases: ["random.Random"] }),
  },
};

const heaps = "python/stdlib/heapq";

export const heapq: Library = {
  module: "heapq",
  members: {
    heappush: fn(heaps, "heappush", ["heap", "item", "/"], "None"),
    heappop: fn(heaps, "heappop", ["heap", "/"], "Any"),
    heapify: fn(heaps, "heapify", ["heap", "/"], "None"),
    heapreplace: fn(heaps, "heapreplace", ["heap", "item", "/"], "Any"),
    heappushpop: fn(heaps, "heappushpop", ["heap", "item", "/"], "Any"),
    nsmallest: fn(heaps, "nsmallest", ["n", "iterable", "key="], "list[Any]"),
    nlargest: fn(heaps, "nlargest", ["n", "iterable", "key="], "list[Any]"),
    merge: fn(heaps, "merge", ["*iterables", "key=", "reverse="], "Iterator[Any]"),
  },
};

const bisects = "python/stdlib/bisect";
const bisectParams = ["a", "x", "lo=", "hi=", "*", "key="];

export const bisect: Library = {
  module: "bisect",
  members: {
    bisect: fn(bisects, "bisectRight", bisectParams, "int"),
    bisect_right: fn(bisects, "bisectRight", bisectParams, "int"),
    bisect_left: fn(bisects, "bisectLeft", bisectParams, "int"),
    insort: fn(bisects, "insortRight", bisectParams, "None"),
    insort_right: fn(bisects, "insortRight", bisectParams, "None"),
    insort_left: fn(bisects, "insortLeft", bisectParams, "None"),
  },
};
