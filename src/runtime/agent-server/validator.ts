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
import { LlmDataclass } from "./llm-dataclass.js";
import { dumpValue, Model } from "./model.js";
import { jsonDumps } from "./python-json.js";
import { repr } from "./python-repr.js";
import { ResponsesAgentRequest } from "./request-types.js";
import { ResponsesAgentResponse, ResponsesAgentStreamEvent } from "./response-types.js";
import { wireText } from "./wire-text.js";

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

  /** The JSON text of what `convertChunk` gives. */
  chunkText(chunk: Dynamic): string {
    return jsonDumps(this.convertChunk(chunk));
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
  if (value instanceof LlmDataclass) return llmFields(value);
  if (typeof value.modelDump === "function") return value.modelDump({ exclude_none: true });
  const fields = dataclassFields(value);
  if (fields !== undefined) return plainFields(fields);
  return typeof value.toDict === "function" ? value.toDict() : undefined;
}

/** `dataclasses.asdict` of a dataclass of MLflow: unlike its `to_dict`, with the fields that are null. */
function llmFields(value: Dynamic): Dynamic {
  if (Array.isArray(value)) return value.map((each) => llmFields(each) as unknown);
  if (!(value instanceof LlmDataclass)) return value;
  return makeDict(Object.entries(value).map(([name, each]) => [name, llmFields(each) as unknown]));
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

  override chunkText(chunk: Dynamic): string {
    return chunk instanceof ResponsesAgentStreamEvent ? wireText(chunk) : super.chunkText(chunk);
  }
}

/**
 * The value as a model: as it is where it is one, else made of its fields. Throws ValueError.
 *
 * @param module the model's module in Python
 */
export function check(cls: typeof Model, value: Dynamic, module = "mlflow.types.responses"): Dynamic {
  const { name } = cls.definition;
  return checked(
    cls,
    name,
    () => {
      const fields: unknown = value instanceof Model ? value.modelDump() : value;
      return cls.modelValidate(mapping(fields, `${module}.${name}`));
    },
    value,
  );
}

/** As `check`, of the dataclasses of `mlflow.types.llm`. */
export function checkDataclass(cls: typeof LlmDataclass, value: Dynamic): Dynamic {
  const path = `mlflow.types.llm.${cls.name}`;
  return checked(cls, cls.name, () => new cls(mapping(value, path)), value);
}

function checked(
  cls: abstract new (...args: never[]) => unknown,
  name: string,
  make: () => Dynamic,
  value: Dynamic,
): Dynamic {
  if (value instanceof cls) return value;
  try {
    return make();
  } catch (error) {
    throw new ValueError(`Invalid data for ${name}: ${messageOf(error)}`);
  }
}

function mapping(value: unknown, path: string): Dynamic {
  if (isDict(value)) return value;
  throw new PyTypeError(`${path}() argument after ** must be a mapping, not ${typeName(value)}`);
}
