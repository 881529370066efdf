import { cls, constant, fn, type Library, method, type MethodRow } from "../library.js";

const from = "python/stdlib/datetime";

const dateMethods: Readonly<Record<string, MethodRow>> = {
  isoformat: method([], "str"),
  strftime: method(["format"], "str"),
  weekday: method([], "int"),
  isoweekday: method([], "int"),
  isocalendar: method([], "tuple[int, int, int]"),
  toordinal: method([], "int"),
  ctime: method([], "str"),
  timetuple: method([], "time.struct_time"),
};
const zoneMethods: Readonly<Record<string, MethodRow>> = {
  utcoffset: method([], "datetime.timedelta | None"),
  dst: method([], "datetime.timedelta | None"),
  tzname: method([], "str | None"),
};
const dateAttributes = { year: "int", month: "int", day: "int" };
const timeAttributes = {
  hour: "int",
  minute: "int",
  second: "int",
  microsecond: "int",
  tzinfo: "datetime.tzinfo | None",
  fold: "int",
};
const timeParams = ["hour=", "minute=", "second=", "microsecond=", "tzinfo=", "*", "fold="];

export const datetime: Library = {
  module: "datetime",
  members: {
    datetime: cls(
      from,
      "datetime",
      ["year", "month", "day", "hour=", "minute=", "second=", "microsecond=", "tzinfo=", "*", "fold="],
      {
        bases: ["datetime.date"],
        checked: true,
        methods: {
          ...dateMethods,
          ...zoneMethods,
          isoformat: method(["sep=", "timespec="], "str"),
          replace: method(["year=", "month=", "day=", ...timeParams], "datetime.datetime", { named: true }),
          date: method([], "datetime.date"),
          time: method([], "datetime.time"),
          timetz: method([], "datetime.time"),
          timestamp: method([], "float"),
          astimezone: method(["tz="], "datetime.datetime"),
          utctimetuple: method([], "time.struct_time"),
        },
        attributes: { ...dateAttributes, ...timeAttributes },
        statics: {
          now: method(["tz="], "datetime.datetime"),
          utcnow: method([], "datetime.datetime"),
          today: method([], "datetime.datetime"),
          fromtimestamp: method(["timestamp", "tz="], "datetime.datetime"),
          utcfromtimestamp: method(["timestamp"], "datetime.datetime"),
          fromordinal: method(["ordinal"], "datetime.datetime"),
          fromisoformat: method(["date_string", "/"], "datetime.datetime"),
          fromisocalendar: method(["year", "week", "day"], "datetime.datetime"),
          strptime: method(["date_string", "format"], "datetime.datetime"),
          combine: method(["date", "time", "tzinfo="], "datetime.datetime"),
        },
      },
    ),
    date: cls(from, "date", ["year", "month", "day"], {
      methods: {
        ...dateMethods,
        replace: method(["year=", "month=", "day="], "datetime.date", { named: true }),
      },
      attributes: dateAttributes,
      statics: {
        today: method([], "datetime.date"),
        fromtimestamp: method(["timestamp"], "datetime.date"),
        fromordinal: method(["ordinal"], "datetime.date"),
        fromisoformat: method(["date_string", "/"], "datetime.date"),
        fromisocalendar: method(["year", "week", "day"], "datetime.date"),
      },
    }),
    time: cls(from, "time", timeParams, {
      methods: {
        ...zoneMethods,
        isoformat: method(["timespec="], "str"),
        strftime: method(["format"], "str"),
        replace: method(timeParams, "datetime.time", { named: true }),
      },
      attributes: timeAttributes,
      statics: { fromisoformat: method(["time_string", "/"], "datetime.time") },
    }),
    timedelta: cls(
      from,
      "timedelta",
      ["days=", "seconds=", "microseconds=", "milliseconds=", "minutes=", "hours=", "weeks="],
      {
        named: true,
        methods: { total_seconds: method([], "float") },
        attributes: { days: "int", seconds: "int", microseconds: "int" },
      },
    ),
    timezone: cls(from, "timezone", ["offset", "name="], {
      bases: ["datetime.tzinfo"],
      methods: {
        utcoffset: method(["dt"], "datetime.timedelta | None"),
        dst: method(["dt"], "datetime.timedelta | None"),
        tzname: method(["dt"], "str | None"),
      },
    }),
    tzinfo: cls(from, "tzinfo", [], {
      methods: {
        utcoffset: method(["dt"], "datetime.timedelta | None"),
        dst: method(["dt"], "datetime.timedelta | None"),
        tzname: method(["dt"], "str | None"),
      },
    }),
    UTC: constant(from, "UTC", "datetime.timezone"),
    MINYEAR: constant(from, "MINYEAR", "int"),
    MAXYEAR: constant(from, "MAXYEAR", "int"),
  },
};

export const zoneinfo: Library = {
  module: "zoneinfo",
  members: {
    ZoneInfo: cls("python/stdlib/zoneinfo", "ZoneInfo", ["key"], {
      bases: ["datetime.tzinfo"],
      methods: {
        utcoffset: method(["dt"], "datetime.timedelta | None"),
        dst: method(["dt"], "datetime.timedelta | None"),
        tzname: method(["dt"], "str | None"),
      },
      attributes: { key: "str" },
    }),
    ZoneInfoNotFoundError: cls("python/stdlib/zoneinfo", "ZoneInfoNotFoundError", ["*args"], {
      bases: ["KeyError"],
    }),
    available_timezones: fn("python/stdlib/zoneinfo", "availableTimezones", [], "set[str]"),
  },
};
