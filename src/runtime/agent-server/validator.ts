import {
  dataclassFields,
  type Dynamic,
  isDict,
  makeDict,
  messageOf,
  PyTypeError,
  typeName,
  ValueError,
} from "./python.js";
import { dumpValue, Model } from "./model.js";
import { repr } from "./python-repr.js";
import { ResponsesAgentRequest } from "./request-types.js";
import { ResponsesAgentResponse, ResponsesAgentStreamEvent } from "./response-types.js";

/** Converts requests for the handler, and its results for the wire. Throws ValueError. */
export class Validator {
  convertRequest(data: Dynamic): Dynamic {
    return data;
  }

  convertResult(result: Dynamic): Dynamic {
    return this.toWire(result);
  }

  convertChunk(chunk: Dynamic): Dynamic {
    return this.toWire(chunk);
  }

  /** A model without its nulls, a dict as it is. */
  protected toWire(result: Dynamic): Dynamic {
    if (result instanceof Model) return dumpValue(result, { exclude_none: true });
    if (isDict(result)) return result;
    const fields = dataclassDict(result);
    if (fields !== undefined) return fields;
    throw new ValueError(
      "Result needs to be a pydantic model, dataclass, or dict. " +
        `Unsupported result type: <class '${typeName(result)}'>, result: ${strOf(result)}`,
    );
  }
}

function strOf(value: unknown): string {
  return typeof value === "string" ? value : repr(value);
}

/** Dataclasses of migrated code tell their fields through `toJSON` or as plain properties of a class instance. */
function dataclassDict(value: Dynamic): Dynamic {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  if (typeof value.modelDump === "function") return value.modelDump({ exclude_none: true });
  const fields = dataclassFields(value);
  if (fields !== undefined) return plainFields(fields);
  return typeof value.toDict === "function" ? value.toDict() : undefined;
}

/** `dataclasses.asdict`: dataclasses in fields and lists are dicts too. */
function plainFields(value: Dynamic): Dynamic {
  if (Array.isArray(value)) return value.map((each) => plainFields(each) as unknown);
  const fields = dataclassFields(value);
  if (fields === undefined) return value;
  return makeDict(Object.entries(fields).map(([name, each]) => [name, plainFields(each) as unknown]));
}

/** The validator of servers made for a ResponsesAgent: everything must have the shapes of the Responses API. */
export class ResponsesAgentValidator extends Validator {
  override convertRequest(data: Dynamic): Dynamic {
    return check(ResponsesAgentRequest, data);
  }

  override convertResult(result: Dynamic): Dynamic {
    check(ResponsesAgentResponse, result);
    return this.toWire(result);
  }

  override convertChunk(chunk: Dynamic): Dynamic {
    check(ResponsesAgentStreamEvent, chunk);
    return this.toWire(chunk);
  }
}

function check(cls: typeof Model, value: Dynamic): Dynamic {
  try {
    if (value instanceof cls) return value;
    const fields: unknown = value instanceof Model ? value.modelDump() : value;
    if (isDict(fields)) return cls.modelValidate(fields);
    const path = `mlflow.types.responses.${cls.definition.name}`;
    throw new PyTypeError(`${path}() argument after ** must be a mapping, not ${typeName(fields)}`);
  } catch (error) {
    throw new ValueError(`Invalid data for ${cls.definition.name}: ${messageOf(error)}`);
  }
}
