import {
  cls,
  constant,
  fn,
  type Library,
  type Member,
  method,
  type MethodRow,
  unsupported,
} from "../library.js";

const decimals = "python/stdlib/decimal";
const number = "decimal.Decimal";
const context = "decimal.Context";
const rounding = (name: string) => constant(decimals, name, "str");

const decimalMethods: Readonly<Record<string, MethodRow>> = {
  quantize: method(["exp", "rounding=", "context="], number),
  to_integral_value: method(["rounding=", "context="], number),
  to_integral: method(["rounding=", "context="], number, { name: "toIntegralValue" }),
  normalize: method(["context="], number),
  sqrt: method(["context="], number),
  scaleb: method(["other"], number),
  compare: method(["other"], number),
  max: method(["other"], number),
  min: method(["other"], number),
  is_nan: method([], "bool"),
  is_infinite: method([], "bool"),
  is_finite: method([], "bool"),
  is_zero: method([], "bool"),
  is_signed: method([], "bool"),
  adjusted: method([], "int"),
  copy_abs: method([], number),
  copy_negate: method([], number),
  copy_sign: method(["other"], number),
  as_tuple: method([], "Any"),
  as_integer_ratio: method([], "tuple[int, int]"),
};

const exception = (name: string, base: string): Member => cls(decimals, name, ["*args"], { bases: [base] });
const logarithm = unsupported(
  "unsupported-library-member",
  "Compute with floats and math, or with integers.",
);

export const decimal: Library = {
  module: "decimal",
  members: {
    Decimal: cls(decimals, "Decimal", ["value=", "context="], {
      methods: decimalMethods,
      statics: { from_float: method(["f", "/"], number) },
    }),
    Context: cls(decimals, "Context", ["prec=", "rounding="], {
      methods: { copy: method([], context) },
      attributes: { prec: "int", rounding: "str" },
    }),
    getcontext: fn(decimals, "getcontext", [], context),
    setcontext: fn(decimals, "setcontext", ["context"], "None"),
    localcontext: fn(decimals, "localcontext", ["ctx=", "*", "prec=", "rounding="], "Any"),
    ROUND_DOWN: rounding("ROUND_DOWN"),
    ROUND_UP: rounding("ROUND_UP"),
    ROUND_HALF_UP: rounding("ROUND_HALF_UP"),
    ROUND_HALF_DOWN: rounding("ROUND_HALF_DOWN"),
    ROUND_HALF_EVEN: rounding("ROUND_HALF_EVEN"),
    ROUND_CEILING: rounding("ROUND_CEILING"),
    ROUND_FLOOR: rounding("ROUND_FLOOR"),
    ROUND_05UP: rounding("ROUND_05UP"),
    DecimalException: exception("DecimalException", "ArithmeticError"),
    InvalidOperation: exception("InvalidOperation", "decimal.DecimalException"),
    DivisionByZero: exception("DivisionByZero", "decimal.DecimalException"),
    Overflow: exception("Overflow", "decimal.DecimalException"),
    Inexact: logarithm,
    FloatOperation: logarithm,
    BasicContext: logarithm,
    ExtendedContext: logarithm,
  },
};

const fractionsFrom = "python/stdlib/fractions";
const fraction = "fractions.Fraction";

export const fractions: Library = {
  module: "fractions",
  members: {
    Fraction: cls(fractionsFrom, "Fraction", ["numerator=", "denominator="], {
      methods: {
        limit_denominator: method(["max_denominator="], fraction),
        as_integer_ratio: method([], "tuple[int, int]"),
      },
      statics: {
        from_float: method(["f", "/"], fraction),
        from_decimal: method(["dec", "/"], fraction),
      },
      attributes: { numerator: "Any", denominator: "Any" },
    }),
  },
};

const statisticsFrom = "python/stdlib/statistics";
const of = (name: string, params: readonly string[], returns = "Any") =>
  fn(statisticsFrom, name, params, returns);

export const statistics: Library = {
  module: "statistics",
  members: {
    mean: of("mean", ["data"]),
    fmean: of("fmean", ["data", "weights="], "float"),
    geometric_mean: of("geometric_mean", ["data"], "float"),
    harmonic_mean: of("harmonic_mean", ["data", "weights="]),
    median: of("median", ["data"]),
    median_low: of("median_low", ["data"]),
    median_high: of("median_high", ["data"]),
    mode: of("mode", ["data"]),
    multimode: of("multimode", ["data"], "list[Any]"),
    variance: of("variance", ["data", "xbar="]),
    pvariance: of("pvariance", ["data", "mu="]),
    stdev: of("stdev", ["data", "xbar="]),
    pstdev: of("pstdev", ["data", "mu="]),
    quantiles: of("quantiles", ["data", "*", "n=", "method="], "list[Any]"),
    covariance: of("covariance", ["x", "y", "/"], "float"),
    StatisticsError: cls(statisticsFrom, "StatisticsError", ["*args"], { bases: ["ValueError"] }),
    NormalDist: unsupported("unsupported-library-member", "Compute with math.erf and math.exp."),
    correlation: of("correlation", ["x", "y", "/"], "float"),
    linear_regression: of("linear_regression", ["x", "y", "/", "*", "proportional="]),
    median_grouped: of("median_grouped", ["data", "interval="], "float"),
  },
};
