/** `databricks.sql`: its connections, cursors and rows, over the statement execution API. */
import { isNone } from "../agent-server/python.js";
import { call } from "../python/call.js";
import { Bytes } from "../python/bytes.js";
import { pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { dictEntries, dictGet, isDict } from "../python/dict-access.js";
import { Exception, ValueError } from "../python/exceptions.js";
import { jsonLoads } from "../python/json.js";
import { repr, str } from "../python/repr.js";
import { datetime } from "../python/stdlib/datetime.js";
import { Tuple } from "../python/tuple.js";
import type { Dynamic } from "../python/types.js";
import { ApiClient } from "../databricks/api-client.js";
import { type CredentialOptions, Credentials, workspaceHost } from "../databricks/credentials.js";
import { Row } from "../databricks/row.js";
import { type Rows, runStatement, StatementError } from "../databricks/statements.js";

/** `databricks.sql.Error`, the base of what the connector raises. */
export class SqlError extends Exception {
  readonly context: Dynamic;

  constructor(message: Dynamic = null, context: Dynamic = null) {
    super(message);
    this.context = context ?? {};
    Object.defineProperty(this, "context", { enumerable: false });
  }

  override get message(): string {
    // The engine asks before the constructor has run.
    return str((this.args as Tuple | undefined)?.[0] ?? "");
  }
}
export class InterfaceError extends SqlError {}
export class DatabaseError extends SqlError {}
export class InternalError extends DatabaseError {}
export class OperationalError extends DatabaseError {}
export class RequestError extends OperationalError {}
export class ProgrammingError extends DatabaseError {}
export class IntegrityError extends DatabaseError {}
export class DataError extends DatabaseError {}
export class NotSupportedError extends DatabaseError {}
/** The statement failed. */
export class ServerOperationError extends DatabaseError {}
pyClass(SqlError, { name: "Error", module: "databricks.sql.exc" });
for (const cls of [
  InterfaceError,
  DatabaseError,
  InternalError,
  OperationalError,
  RequestError,
  ProgrammingError,
  IntegrityError,
  DataError,
  NotSupportedError,
  ServerOperationError,
])
  pyClass(cls, { name: cls.name, module: "databricks.sql.exc" });

/** `databricks.sql.types.Row` */
export class SqlRow extends Row {}
pyClass(SqlRow, { name: "Row", module: "databricks.sql.types" });

/** What the connector's rows have where Spark's have something else: times with their zone, bytes, maps as pairs. */
const converters = {
  TIMESTAMP: (text: string): Dynamic =>
    datetime.fromisoformat(/Z$|[+-]\d\d:?\d\d$/.test(text) ? text.replace("Z", "+00:00") : `${text}+00:00`),
  BINARY: (text: string): Dynamic => new Bytes(new Uint8Array(Buffer.from(text, "base64"))),
  STRUCT: (text: string): Dynamic => jsonLoads(text),
  MAP: (text: string): Dynamic =>
    Array.from(dictEntries(jsonLoads(text)), ([key, value]) => Tuple.of(key, value)),
};

/** The names of types as `description` has them. */
const typeCodes: Readonly<Record<string, string>> = {
  BYTE: "tinyint",
  SHORT: "smallint",
  LONG: "bigint",
  TIMESTAMP_NTZ: "timestamp",
};

export interface ConnectOptions {
  /** A function without arguments that gives one which gives the headers of a request. */
  credentials_provider?: Dynamic;
  catalog?: string | null;
  schema?: string | null;
}

/** Whom a credentials_provider stands for. */
class ProvidedCredentials extends Credentials {
  constructor(
    host: string,
    private readonly provider: Dynamic,
  ) {
    super(host);
  }

  override async bearer(): Promise<string> {
    const headers: Dynamic = await call(await call(this.provider, []), []);
    const given: unknown = dictGet(headers, "Authorization");
    if (typeof given !== "string")
      throw new OperationalError("The credentials_provider gave no Authorization.");
    return given.replace(/^Bearer /, "");
  }
}

const closedCursor = "Attempting operation on closed cursor";

/** `databricks.sql.client.Connection` */
export class Connection {
  open = true;
  private readonly cursors: Cursor[] = [];

  constructor(
    readonly api: ApiClient,
    readonly warehouse: string,
    readonly more: Readonly<Record<string, string>>,
  ) {}

  cursor(): Cursor {
    if (!this.open) throw new InterfaceError("Cannot create cursor from closed connection");
    const cursor = new Cursor(this);
    this.cursors.push(cursor);
    return cursor;
  }

  close(): null {
    this.open = false;
    for (const cursor of this.cursors) cursor.close();
    return null;
  }

  /** Statements are transactions of their own. */
  commit(): null {
    return null;
  }

  __enter__(): this {
    return this;
  }

  __exit__(): null {
    return this.close();
  }
}
pyClass(Connection, { name: "Connection", module: "databricks.sql.client" });

/** `databricks.sql.client.Cursor` */
export class Cursor {
  open = true;
  arraysize = 100_000;
  private result: Rows | null = null;
  private at = 0;

  constructor(readonly connection: Connection) {}

  /** Runs a statement to its end. Throws ServerOperationError where it fails. */
  async execute(operation: string, parameters: Dynamic = null): Promise<this> {
    const { statement, args } = bound(operation, parameters);
    this.checkOpen();
    this.result = null;
    const { api, warehouse, more } = this.connection;
    try {
      this.result = await runStatement(api, statement, { args, warehouse, more, converters });
    } catch (error) {
      if (error instanceof StatementError) throw new ServerOperationError(error.message);
      throw error;
    }
    this.at = 0;
    return this;
  }

  fetchall(): SqlRow[] {
    return this.next(Infinity);
  }

  fetchmany(size: Dynamic): SqlRow[] {
    if (Number(size) < 0)
      throw new ValueError(`size argument for fetchmany is ${repr(size)} but must be >= 0`);
    return this.next(Number(size));
  }

  fetchone(): SqlRow | null {
    return this.next(1)[0] ?? null;
  }

  /** A tuple of seven for each column: its name, its type, and of a decimal its precision and scale; the rest is None. */
  get description(): Dynamic {
    if (this.result === null) return null;
    return this.result.columns.map(({ name, type, precision, scale }) =>
      Tuple.of(
        name,
        typeCodes[type] ?? type.toLowerCase(),
        null,
        null,
        precision ?? null,
        scale ?? null,
        null,
      ),
    );
  }

  /** Not counted for statements that read. */
  get rowcount(): number {
    return -1;
  }

  close(): null {
    this.open = false;
    this.result = null;
    return null;
  }

  *__iter__(): Generator<SqlRow> {
    for (let row = this.fetchone(); row !== null; row = this.fetchone()) yield row;
  }

  [Symbol.iterator](): Generator<SqlRow> {
    return this.__iter__();
  }

  __enter__(): this {
    return this;
  }

  __exit__(): null {
    return this.close();
  }

  private next(count: number): SqlRow[] {
    this.checkOpen();
    if (this.result === null) throw new ProgrammingError("There is no active result set");
    const { columns, rows } = this.result;
    const names = columns.map(({ name }) => name);
    const found = rows.slice(this.at, this.at + count);
    this.at += found.length;
    return found.map((row) => SqlRow.make(names, row));
  }

  private checkOpen(): void {
    if (!this.open) throw new InterfaceError(closedCursor);
  }
}
pyClass(Cursor, { name: "Cursor", module: "databricks.sql.client" });
declareMethods(Cursor, "Cursor", { execute: ["operation", "parameters="], fetchmany: ["size"] });

/** Texts, quoted names and comments of SQL, in which `?` is no marker. */
const sqlTokens = /'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"|`[^`]*`|--[^\n]*|\/\*[\s\S]*?\*\/|\?/g;

/** A statement with named parameters only, which is what the API takes: `?` is named after its place. */
function bound(operation: string, parameters: Dynamic): { statement: string; args: Map<string, Dynamic> } {
  if (isNone(parameters)) return { statement: operation, args: new Map() };
  if (isDict(parameters)) {
    const args = new Map(Array.from(dictEntries(parameters), ([name, value]) => [String(name), value]));
    for (const value of args.values()) checkParameter(value);
    return { statement: operation.replace(/%\((\w+)\)s/g, ":$1"), args };
  }
  if (!Array.isArray(parameters)) throw new NotSupportedError("Parameters are a dict, a list or a tuple.");
  const args = new Map<string, Dynamic>();
  const statement = operation.replace(sqlTokens, (token) => {
    if (token !== "?" || args.size >= parameters.length) return token;
    const name = `p${args.size + 1}`;
    const value: unknown = parameters[args.size];
    checkParameter(value);
    args.set(name, value);
    return `:${name}`;
  });
  return { statement, args };
}

function checkParameter(value: Dynamic): void {
  if (Array.isArray(value) || isDict(value))
    throw new NotSupportedError("Parameters that are lists or dicts are not supported in an app.");
}

/**
 * `databricks.sql.connect(server_hostname, http_path, access_token=None, **kwargs)`: sends nothing until a statement is run.
 *
 * @throws ValueError where the path names no warehouse.
 */
export function connect(
  serverHostname: string,
  httpPath: string,
  accessToken: string | null = null,
  options: ConnectOptions = {},
): Connection {
  const warehouse = /\/(?:warehouses|endpoints)\/([^/?&]+)/.exec(httpPath)?.[1];
  if (warehouse === undefined)
    throw new ValueError(`An app needs a SQL warehouse: http_path ${repr(httpPath)} names none.`);
  const host = workspaceHost(serverHostname);
  const own: CredentialOptions = isNone(accessToken) ? {} : { token: accessToken };
  const credentials = isNone(options.credentials_provider)
    ? new Credentials(host, own)
    : new ProvidedCredentials(host, options.credentials_provider);
  const more = Object.entries({ catalog: options.catalog, schema: options.schema }).filter(
    (entry): entry is [string, string] => !isNone(entry[1]),
  );
  return new Connection(new ApiClient(credentials), warehouse, Object.fromEntries(more));
}
