/** Reads of Spark SQL: `spark.sql(...)` runs on a SQL warehouse when its rows are asked for. */
import { isNone } from "../agent-server/python.js";
import { pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { dictEntries, isDict } from "../python/dict-access.js";
import { print } from "../python/print.js";
import { str } from "../python/repr.js";
import type { Dynamic } from "../python/types.js";
import { Row } from "./row.js";
import { type Rows, runStatement } from "./statements.js";
import { Workspace } from "./workspace.js";

/** `pyspark.sql.DataFrame` of a statement, which runs once. */
export class DataFrame {
  constructor(
    private readonly run: () => Promise<Rows>,
    private readonly most?: number,
  ) {}

  private async rows(): Promise<Row[]> {
    const { columns, rows } = await this.run();
    const names = columns.map(({ name }) => name);
    return rows.slice(0, this.most).map((row) => Row.make(names, row));
  }

  collect(): Promise<Row[]> {
    return this.rows();
  }

  async first(): Promise<Row | null> {
    return (await this.rows())[0] ?? null;
  }

  async head(n: Dynamic = null): Promise<Dynamic> {
    return isNone(n) ? this.first() : this.take(n);
  }

  async take(n: Dynamic): Promise<Row[]> {
    return (await this.rows()).slice(0, Number(n));
  }

  async count(): Promise<number> {
    return (await this.rows()).length;
  }

  async isEmpty(): Promise<boolean> {
    return (await this.rows()).length === 0;
  }

  limit(n: Dynamic): DataFrame {
    return new DataFrame(this.run, Math.min(Number(n), this.most ?? Infinity));
  }

  /** Prints the rows as Spark does. */
  async show(n: Dynamic = 20): Promise<null> {
    const { columns } = await this.run();
    const names = columns.map(({ name }) => name);
    const cells = (await this.rows()).slice(0, Number(n)).map((row) => names.map((_, i) => shown(row[i])));
    const widths = names.map((name, i) => Math.max(3, name.length, ...cells.map((row) => row[i]!.length)));
    const rule = `+${widths.map((width) => "-".repeat(width)).join("+")}+`;
    const line = (row: readonly string[]): string =>
      `|${row.map((text, i) => text.padStart(widths[i]!)).join("|")}|`;
    print([rule, line(names), rule, ...cells.map(line), rule, ""].join("\n"));
    return null;
  }
}
pyClass(DataFrame, { name: "DataFrame", module: "pyspark.sql" });

const shown = (value: Dynamic): string => {
  const text = isNone(value) ? "NULL" : typeof value === "boolean" ? String(value) : str(value);
  return text.length > 20 ? `${text.slice(0, 17)}...` : text;
};

/** `SparkSession.builder`: its settings decide nothing here. */
export class SparkBuilder {
  appName(_name: Dynamic): this {
    return this;
  }
  config(..._settings: Dynamic[]): this {
    return this;
  }
  serverless(_on: Dynamic = true): this {
    return this;
  }
  profile(_name: Dynamic): this {
    return this;
  }
  remote(..._settings: Dynamic[]): this {
    return this;
  }
  sdkConfig(_config: Dynamic): this {
    return this;
  }
  getOrCreate(): SparkSession {
    return new SparkSession();
  }
}

/** `pyspark.sql.SparkSession`, as far as it reads with SQL. */
export class SparkSession {
  static readonly builder = new SparkBuilder();
  private client: Workspace | undefined;

  /** A statement; its named parameters are in `args`, or keywords. */
  sql(statement: string, args: Dynamic = null, keywords: Dynamic = {}): DataFrame {
    const given = [...(isDict(args) ? dictEntries(args) : []), ...Object.entries(keywords as object)];
    const named = new Map(given.map(([name, value]) => [String(name), value as unknown]));
    let answer: Promise<Rows> | undefined;
    return new DataFrame(
      () =>
        (answer ??= runStatement((this.client ??= new Workspace()).apiClient, statement, {
          args: named,
        })),
    );
  }

  /** All rows of a table. */
  table(name: string): DataFrame {
    return this.sql(`SELECT * FROM ${name}`);
  }

  stop(): null {
    return null;
  }
}
pyClass(SparkSession, { name: "SparkSession", module: "pyspark.sql.session" });
declareMethods(SparkSession, "SparkSession", { sql: ["sqlQuery", "args=", "*", "**options"] });
