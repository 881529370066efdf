import { cls, constant, fn, type Library } from "../library.js";

const from = "python/stdlib/time";

export const time: Library = {
  module: "time",
  members: {
    time: fn(from, "time", [], "float"),
    time_ns: fn(from, "timeNs", [], "bigint"),
    sleep: fn(from, "sleep", ["seconds", "/"], "None", { awaits: true }),
    perf_counter: fn(from, "perfCounter", [], "float"),
    perf_counter_ns: fn(from, "perfCounterNs", [], "bigint"),
    monotonic: fn(from, "monotonic", [], "float"),
    monotonic_ns: fn(from, "perfCounterNs", [], "bigint"),
    process_time: fn(from, "processTime", [], "float"),
    thread_time: fn(from, "processTime", [], "float"),
    strftime: fn(from, "strftime", ["format", "t=", "/"], "str"),
    strptime: fn(from, "strptime", ["string", "format=", "/"], "time.struct_time"),
    gmtime: fn(from, "gmtime", ["seconds=", "/"], "time.struct_time"),
    localtime: fn(from, "localtime", ["seconds=", "/"], "time.struct_time"),
    mktime: fn(from, "mktime", ["tuple", "/"], "float"),
    ctime: fn(from, "ctime", ["seconds=", "/"], "str"),
    asctime: fn(from, "asctime", ["tuple=", "/"], "str"),
    timezone: constant(from, "timezone", "int"),
    tzname: constant(from, "tzname", "tuple[str, str]"),
    struct_time: cls(from, "struct_time", ["iterable"], {
      bases: ["tuple"],
      attributes: {
        tm_year: "int",
        tm_mon: "int",
        tm_mday: "int",
        tm_hour: "int",
        tm_min: "int",
        tm_sec: "int",
        tm_wday: "int",
        tm_yday: "int",
        tm_isdst: "int",
        tm_zone: "str | None",
        tm_gmtoff: "int | None",
      },
      wire: true,
    }),
  },
};
