/** `series.str` */
import {
  AttributeError,
  capitalize,
  type Dynamic,
  endsWith,
  len,
  lower,
  lstrip,
  pyClass,
  replace,
  rstrip,
  startsWith,
  strip,
  title,
  upper,
} from "../../python/index.js";
import { compile, escape as escapePattern } from "../../python/re.js";
import { type Column, type Dtype, isMissing } from "./column.js";

interface ContainsOptions {
  readonly case?: Dynamic;
  readonly na?: Dynamic;
  readonly regex?: Dynamic;
}

/** Methods of the texts of a series; missing ones stay missing, or are false where the answer is a bool. */
export class TextMethods {
  constructor(
    private readonly column: Column,
    private readonly make: (column: Column) => Dynamic,
  ) {
    if (column.dtype !== "str")
      throw new AttributeError("Can only use .str accessor with string values, not " + column.dtype);
  }

  private each(dtype: Dtype, missing: Dynamic, compute: (text: string) => Dynamic): Dynamic {
    const values = this.column.values.map((value) =>
      isMissing(value) ? (missing as unknown) : (compute(value as string) as unknown),
    );
    return this.make({ dtype, values }) as unknown;
  }

  lower(): Dynamic {
    return this.each("str", NaN, lower);
  }
  upper(): Dynamic {
    return this.each("str", NaN, upper);
  }
  title(): Dynamic {
    return this.each("str", NaN, title);
  }
  capitalize(): Dynamic {
    return this.each("str", NaN, capitalize);
  }
  strip(characters: Dynamic = null): Dynamic {
    return this.each("str", NaN, (text) => strip(text, characters));
  }
  lstrip(characters: Dynamic = null): Dynamic {
    return this.each("str", NaN, (text) => lstrip(text, characters));
  }
  rstrip(characters: Dynamic = null): Dynamic {
    return this.each("str", NaN, (text) => rstrip(text, characters));
  }
  startswith(prefix: Dynamic): Dynamic {
    return this.each("bool", false, (text) => startsWith(text, prefix));
  }
  endswith(suffix: Dynamic): Dynamic {
    return this.each("bool", false, (text) => endsWith(text, suffix));
  }
  contains(pattern: string, options: ContainsOptions = {}): Dynamic {
    const source = options.regex === false ? escapePattern(pattern) : pattern;
    const compiled: Dynamic = compile(source as string, options.case === false ? 2 : 0);
    return this.each("bool", options.na ?? false, (text) => compiled.search(text) !== null);
  }
  replace(pattern: string, replacement: string, { regex = false }: { regex?: Dynamic } = {}): Dynamic {
    if (!regex) return this.each("str", NaN, (text) => replace(text, pattern, replacement));
    const compiled: Dynamic = compile(pattern);
    return this.each("str", NaN, (text) => compiled.sub(replacement, text) as unknown);
  }
  len(): Dynamic {
    return this.column.values.some(isMissing)
      ? this.each("float64", NaN, len)
      : this.each("int64", null, len);
  }
}
pyClass(TextMethods, { name: "StringMethods", module: "pandas" });
