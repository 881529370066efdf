/** Fleet desk: questions about tables, asked of a SQL warehouse with databricks-sql-connector. */

import {
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createTextOutputItem,
  invoke,
  stream,
} from "./runtime/agent-server/index.js";
import { Config } from "./runtime/databricks/index.js";
import {
  DatabaseError,
  InterfaceError,
  ServerOperationError,
  SqlError,
  connect as pyConnect,
} from "./runtime/libraries/databricks-sql.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { contextmanager } from "./runtime/python/stdlib/contextlib.js";
import { environ } from "./runtime/python/stdlib/os.js";
import { uuid4 } from "./runtime/python/stdlib/uuid.js";

const HTTP_PATH = `/sql/1.0/warehouses/${py.getItem(environ, "DATABRICKS_WAREHOUSE_ID")}`;
const config = new Config();

function connect(): Dynamic {
  return pyConnect(py.getItem(environ, "DATABRICKS_HOST"), HTTP_PATH, py.getItem(environ, "DATABRICKS_TOKEN"));
}

const cursorOf: Dynamic = contextmanager(
  py.signature(
    async function* cursorOf(query: string, parameters: Dynamic = null): AsyncGenerator<Dynamic> {
      const manager: Dynamic = pyConnect(config.host, HTTP_PATH, undefined, {
        credentials_provider: () => py.getAttr(config, "authenticate"),
      });
      const connection = py.enter(manager);
      let failed = false;
      try {
        const manager2: Dynamic = py.callMethod(connection, "cursor", []);
        const cursor = py.enter(manager2);
        let failed2 = false;
        try {
          await py.callMethod(cursor, "execute", [query, parameters]);
          yield cursor;
        } catch (caught2) {
          failed2 = true;
          if (!py.exit(manager2, caught2)) {
            throw caught2;
          }
        } finally {
          if (!failed2) {
            py.exit(manager2);
          }
        }
      } catch (caught) {
        failed = true;
        if (!py.exit(manager, caught)) {
          throw caught;
        }
      } finally {
        if (!failed) {
          py.exit(manager);
        }
      }
    },
    "cursor_of",
    ["query", "parameters="],
  ),
);

/** The rows as dicts, by the names of the description. */
async function rowsOf(query: string, parameters: Dynamic = null): Promise<Dynamic> {
  const manager3: Dynamic = connect();
  const connection = py.enter(manager3);
  let failed3 = false;
  try {
    const manager4: Dynamic = py.callMethod(connection, "cursor", []);
    const cursor = py.enter(manager4);
    let failed4 = false;
    try {
      await py.callMethod(cursor, "execute", [query, parameters]);
      const columns: Dynamic[] = Array.from(py.iterate(py.getAttr(cursor, "description")), (column: Dynamic) =>
        py.getItem(column, 0),
      );
      return Array.from(py.iterate(py.callMethod(cursor, "fetchall", [])), (row: Dynamic) =>
        py.dict(py.zip(columns, row)),
      );
    } catch (caught4) {
      failed4 = true;
      if (!py.exit(manager4, caught4)) {
        throw caught4;
      }
    } finally {
      if (!failed4) {
        py.exit(manager4);
      }
    }
  } catch (caught3) {
    failed3 = true;
    if (!py.exit(manager3, caught3)) {
      throw caught3;
    }
  } finally {
    if (!failed3) {
      py.exit(manager3);
    }
  }
  return null;
}

async function trucks(city: string, above: Dynamic): Promise<string> {
  const query = "SELECT id, name, load FROM fleet.trucks WHERE city = :city AND load > :above AND id <> :own";
  const rows = await rowsOf(query, { city, above, own: 3 });
  return py.truthy(rows) ? py.jsonDumps(rows, { ensure_ascii: false }) : `No trucks in ${py.str(city)}.`;
}

async function shapes(): Promise<string> {
  let parts: string[] = [];
  const manager5: Dynamic = await py.call(cursorOf, ["SELECT * FROM fleet.trucks LIMIT 3"]);
  const cursor = await py.enterAwaited(manager5);
  let failed5 = false;
  try {
    parts.push(
      py.str(
        Array.from(py.iterate(py.getAttr(cursor, "description")), (c: Dynamic) =>
          py.Tuple.of(py.getItem(c, 0), py.getItem(c, 1)),
        ),
      ),
    );
    const first = py.callMethod(cursor, "fetchone", []);
    parts = py.iadd(parts, [
      py.repr(first),
      py.str(py.callMethod(first, "asDict", [])),
      `${py.str(py.getAttr(first, "name"))} ${py.str(py.getItem(first, "id"))} ${py.str(py.getItem(first, 0))} ${py.str(py.getItem(first, -1))} ${py.len(first)}`,
    ]);
    parts.push(
      `${py.str(py.contains(first, "name"))} ${py.str(py.contains(first, "Anna"))} ${py.str(py.typeName(first))} ${py.str(py.isInstance(first, py.tuple))} ${py.str(py.getSlice(first, null, 2))}`,
    );
    try {
      py.print(py.getAttr(first, "colour"));
    } catch (caught6) {
      const e = py.rethrowUnless(caught6, py.AttributeError);
      parts.push(`AttributeError ${py.str(e)}`);
    }
    try {
      py.print(py.getItem(first, "colour"));
    } catch (caught7) {
      const e = py.rethrowUnless(caught7, py.ValueError);
      parts.push(`ValueError ${py.str(e)}`);
    }
    const many = py.callMethod(cursor, "fetchmany", [1]);
    parts.push(
      `${py.str(Array.from(py.iterate(many), (r: Dynamic) => py.getAttr(r, "id")))} ${py.str(Array.from(py.iterate(py.callMethod(cursor, "fetchall", [])), (r: Dynamic) => py.getAttr(r, "id")))} ${py.str(py.callMethod(cursor, "fetchone", []))} ${py.str(py.callMethod(cursor, "fetchall", []))}`,
    );
  } catch (caught5) {
    failed5 = true;
    if (!(await py.exitAwaited(manager5, caught5))) {
      throw caught5;
    }
  } finally {
    if (!failed5) {
      await py.exitAwaited(manager5);
    }
  }
  return parts.join(" | ");
}

async function types(): Promise<Dynamic> {
  const manager6: Dynamic = await py.call(cursorOf, ["SELECT * FROM fleet.kinds"]);
  const cursor = await py.enterAwaited(manager6);
  let failed6 = false;
  try {
    return py
      .flatMap(py.callMethod(cursor, "fetchall", []), (row: Dynamic) =>
        py.flatMap(row, (value: Dynamic) => [`${py.str(py.typeName(value))} ${py.str(value)}`]),
      )
      .join(" | ");
  } catch (caught8) {
    failed6 = true;
    if (!(await py.exitAwaited(manager6, caught8))) {
      throw caught8;
    }
  } finally {
    if (!failed6) {
      await py.exitAwaited(manager6);
    }
  }
  return null;
}

async function mistakes(): Promise<string> {
  const parts: string[] = [];
  const connection = connect();
  const cursor = connection.cursor();
  try {
    cursor.fetchall();
  } catch (caught9) {
    const e = py.rethrowUnless(caught9, SqlError);
    parts.push(`${py.str(py.typeName(e))}: ${py.str(e)}`);
  }
  cursor.close();
  try {
    await cursor.execute("SELECT 1");
  } catch (caught10) {
    const e = py.rethrowUnless(caught10, InterfaceError);
    parts.push(`${py.str(py.typeName(e))}: ${py.str(e)} ${py.str(py.isInstance(e, DatabaseError))}`);
  }
  connection.close();
  try {
    connection.cursor();
  } catch (caught11) {
    const e = py.rethrowUnless(caught11, SqlError);
    parts.push(`${py.str(py.typeName(e))}: ${py.str(py.getAttr(e, "message"))}`);
  }
  return parts.join(" | ");
}

async function iterated(): Promise<string> {
  let names!: string[];
  const manager7: Dynamic = connect();
  const connection = py.enter(manager7);
  let failed7 = false;
  try {
    const cursor = py.callMethod(connection, "cursor", []);
    await py.callMethod(cursor, "execute", ["SELECT * FROM fleet.trucks WHERE name = %(name)s", { name: "Anna" }]);
    names = Array.from(
      py.iterate(cursor),
      (row: Dynamic) => `${py.str(py.getAttr(row, "id"))}=${py.str(py.getAttr(row, "name"))}`,
    );
    py.callMethod(cursor, "close", []);
  } catch (caught12) {
    failed7 = true;
    if (!py.exit(manager7, caught12)) {
      throw caught12;
    }
  } finally {
    if (!failed7) {
      py.exit(manager7);
    }
  }
  return names.join(", ");
}

async function answer(question: string): Promise<Dynamic> {
  let items: Dynamic;
  let items2: Dynamic;
  let items3: Dynamic;
  let items4: Dynamic;
  let items5: Dynamic;
  let city: Dynamic;
  let rest: Dynamic;
  const subject: Dynamic = py.callMethod(question, "split", []);
  if (
    ((items = py.sequenceOf(subject))?.length ?? -1) >= 2 &&
    py.eq(items[0], "trucks") &&
    ((city = items[1]), true) &&
    ((rest = py.listOf(items.slice(2))), true)
  ) {
    return py.Tuple.of(await trucks(city, py.truthy(rest) ? py.float(py.getItem(rest, 0)) : 0.5), new py.Dict());
  } else if ((items2 = py.sequenceOf(subject))?.length === 1 && py.eq(items2[0], "shapes")) {
    return py.Tuple.of(await shapes(), new py.Dict());
  } else if ((items3 = py.sequenceOf(subject))?.length === 1 && py.eq(items3[0], "types")) {
    return py.Tuple.of(await types(), new py.Dict());
  } else if ((items4 = py.sequenceOf(subject))?.length === 1 && py.eq(items4[0], "mistakes")) {
    return py.Tuple.of(await mistakes(), new py.Dict());
  } else if ((items5 = py.sequenceOf(subject))?.length === 1 && py.eq(items5[0], "iterated")) {
    return py.Tuple.of(await iterated(), new py.Dict());
  } else {
    return py.Tuple.of("Ask me about trucks.", new py.Dict());
  }
  return null;
}

async function* streamHandler(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  let text: Dynamic;
  let outputs: Dynamic;
  const question = py.getItem(py.getItem(request.input, -1).modelDump(), "content");
  try {
    [text, outputs] = py.unpack(await answer(question), 2);
  } catch (caught13) {
    const e = py.rethrowUnless(caught13, ServerOperationError);
    [text, outputs] = [`${py.str(py.typeName(e))}: ${py.str(e)}`, { failed: py.isInstance(e, DatabaseError) }];
  }
  yield new ResponsesAgentStreamEvent({
    type: "response.output_item.done",
    item: createTextOutputItem(text, py.str(uuid4())),
    custom_outputs: outputs,
  });
}
stream()(streamHandler);

async function invokeHandler(request: ResponsesAgentRequest): Promise<Dynamic> {
  const events: Dynamic[] = [];
  for await (const event of py.ownedAsync(streamHandler(request))) {
    events.push(event);
  }
  return new ResponsesAgentResponse({
    output: events.map((event: ResponsesAgentStreamEvent) => event.item),
    custom_outputs: py.get(py.getItem(events, -1).modelDump(), "custom_outputs"),
  });
}
invoke()(invokeHandler);
