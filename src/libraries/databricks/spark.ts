/** pyspark and databricks.connect, as far as agents read with SQL: the statements run on a SQL warehouse. */
import { cls, type Library, type Member, method, type MethodRow } from "../library.js";

const from = "databricks/index";
const frame = "pyspark.sql.DataFrame";
const row = "pyspark.sql.Row";
const session = "pyspark.sql.SparkSession";
const builder = "pyspark.sql.SparkBuilder";
const awaits = { awaits: true } as const;

const pandas =
  "Read the rows with collect(), and each as a dict with row.asDict(): there is no pandas in an app.";
const inSql = "Write it into the SQL statement.";
const without = (advice: string, ...names: string[]): Record<string, MethodRow> =>
  Object.fromEntries(
    names.map((name) => [name, method(["*args", "**options"], "Any", { unsupported: advice })]),
  );

const building = (...names: string[]): Record<string, MethodRow> =>
  Object.fromEntries(names.map((name) => [name, method(["*args"], builder)]));

const members: Record<string, Member> = {
  SparkSession: cls(from, "SparkSession", [], {
    differs: "needs-sql-warehouse",
    constants: { builder },
    methods: {
      sql: method(["sqlQuery", "args=", "*", "**options"], frame),
      table: method(["name"], frame),
      stop: method([], "None"),
      ...without(inSql, "createDataFrame", "range"),
    },
  }),
  SparkBuilder: cls(from, "SparkBuilder", [], {
    methods: {
      ...building("appName", "config", "serverless", "profile", "remote", "sdkConfig"),
      getOrCreate: method([], session),
    },
  }),
  DataFrame: cls(from, "DataFrame", [], {
    methods: {
      collect: method([], `list[${row}]`, awaits),
      first: method([], `${row} | None`, awaits),
      head: method(["n="], "Any", awaits),
      take: method(["num"], `list[${row}]`, awaits),
      count: method([], "int", awaits),
      isEmpty: method([], "bool", awaits),
      limit: method(["num"], frame),
      show: method(["n="], "None", awaits),
      ...without(pandas, "toPandas", "toLocalIterator", "toJSON"),
      ...without(
        inSql,
        "select",
        "filter",
        "where",
        "groupBy",
        "orderBy",
        "join",
        "withColumn",
        "drop",
        "distinct",
        "agg",
      ),
    },
  }),
  Row: cls(from, "Row", [], { open: true, methods: { asDict: method(["recursive="], "dict[str, Any]") } }),
};

const connected: Record<string, Member> = {
  DatabricksSession: members["SparkSession"]!,
};

export const sparkLibraries: readonly Library[] = [
  { module: "pyspark.sql", members },
  { module: "pyspark.sql.session", members },
  { module: "pyspark.sql.types", members: { Row: members["Row"]! } },
  { module: "databricks.connect", members: connected },
  { module: "databricks.connect.session", members: connected },
];
