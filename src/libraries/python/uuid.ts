import { cls, constant, fn, type Library } from "../library.js";

const from = "python/stdlib/uuid";

export const uuid: Library = {
  module: "uuid",
  members: {
    uuid4: fn(from, "uuid4", [], "uuid.UUID"),
    uuid1: fn(from, "uuid1", ["node=", "clock_seq="], "uuid.UUID"),
    uuid3: fn(from, "uuid3", ["namespace", "name"], "uuid.UUID"),
    uuid5: fn(from, "uuid5", ["namespace", "name"], "uuid.UUID"),
    getnode: fn(from, "getnode", [], "bigint"),
    UUID: cls(from, "UUID", ["hex=", "bytes=", "bytes_le=", "fields=", "int=", "version="], {
      named: true,
      attributes: {
        hex: "str",
        int: "bigint",
        bytes: "bytes",
        bytes_le: "bytes",
        urn: "str",
        version: "int | None",
        variant: "str",
        fields: "tuple[int, int, int, int, int, int]",
        time_low: "int",
        time_mid: "int",
        time_hi_version: "int",
        node: "bigint",
        time: "bigint",
        clock_seq: "int",
      },
    }),
    NAMESPACE_DNS: constant(from, "NAMESPACE_DNS", "uuid.UUID"),
    NAMESPACE_URL: constant(from, "NAMESPACE_URL", "uuid.UUID"),
    NAMESPACE_OID: constant(from, "NAMESPACE_OID", "uuid.UUID"),
    NAMESPACE_X500: constant(from, "NAMESPACE_X500", "uuid.UUID"),
    RFC_4122: constant(from, "RFC_4122", "str"),
  },
};
