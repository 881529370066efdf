/** MLflow's scoring protocol: what of a request's body a model gets as its input, and what is made of its result. */
import { DataFrame } from "../libraries/pandas/frame.js";
import { Series } from "../libraries/pandas/series.js";
import { Bytes } from "../python/bytes.js";
import { repr as reprOf, str } from "../python/repr.js";
import { parseJsonBody } from "./http.js";
import { repr } from "./python-repr.js";
import { type as typeOf } from "../python/type.js";
import {
  dataclassFields,
  type Dynamic,
  dictEntries,
  dictGet,
  isDict,
  makeDict,
  messageOf,
  typeName,
} from "./python.js";
import { dumpValue } from "./model.js";
import { validated } from "./scoring-hints.js";
import {
  invalidInput,
  protocolChange,
  requiredInput,
  ScoringError,
  UnsupportedContent,
} from "./scoring-wire.js";

/** The dict of a request. Throws ScoringError, or `UnsupportedContent` for what is not JSON in UTF-8. */
export function readScoringBody(body: Buffer, contentType: string | undefined): Dynamic {
  checkContentType(contentType);
  const data = parsed(body);
  if (isDict(data)) return data;
  const received = Array.isArray(data) ? "a list" : `unexpected input type '${str(typeOf(data))}`;
  throw invalidInput(`${requiredInput}. Received ${received}.`);
}

function parsed(body: Buffer): unknown {
  try {
    return parseJsonBody(body);
  } catch (error) {
    const told = `${typeName(error)}(${repr(messageOf(error))})`;
    throw invalidInput(
      `Ensure that input is a valid JSON formatted string. Error: '${told}'\nInput: \n${reprOf(new Bytes(body))}\n`,
    );
  }
}

const json = "application/json";

/** Throws `UnsupportedContent` for bodies that are not JSON in UTF-8. */
function checkContentType(given: string | undefined): void {
  const [type = "", ...parameters] = (given ?? json).split(";").map((part) => part.trim());
  const values = new Map(
    parameters.map((pair) => {
      const [name = "", ...rest] = pair.split("=");
      return [name, rest.join("=")] as const;
    }),
  );
  const charset = values.get("charset") ?? "utf-8";
  if (charset.toLowerCase() !== "utf-8")
    throw new UnsupportedContent("The scoring server only supports UTF-8");
  values.delete("charset");
  if (values.size > 0) {
    throw new UnsupportedContent(
      `Unrecognized content type parameters: ${[...values.keys()].join(", ")}. ${protocolChange}`,
    );
  }
  if (type !== json) {
    throw new UnsupportedContent(
      "This predictor only supports the following content types: Types: " +
        `['text/csv', 'application/json', 'application/vnd.apache.parquet']. Got '${given}'.`,
    );
  }
}

/** What a request holds for the model. */
export interface ScoringRequest {
  readonly data: Dynamic;
  readonly params: Dynamic;
  /** Whether the body is the input, and the result the answer. */
  readonly isWhole: boolean;
}

/** Bodies with one of these are given to the model as they are. */
const wholeForms = ["messages", "prompt", "input"];

const forms = ["dataframe_records", "dataframe_split", "instances", "inputs"];

/**
 * Reads the body of a request.
 *
 * @param hint the type of `predict`'s input where it is a list of something, else undefined
 * @throws ScoringError for what is not of the protocol.
 */
export function readScoringRequest(body: Dynamic, hint: Dynamic): ScoringRequest {
  if (wholeForms.some((key) => dictGet(body, key) !== undefined))
    return { data: body, params: {}, isWhole: true };
  const given = dictEntries(body)
    .map(([key]) => key as string)
    .filter((key) => forms.includes(key));
  // As they are sent: MLflow drops those that the model's signature does not have, and adds its defaults.
  const params: unknown = dictGet(body, "params") ?? null;
  if (hint !== undefined) {
    if (!given.includes("inputs")) {
      throw new ScoringError(
        "Request payload must be a dictionary with 'inputs' key when the model contains a valid type hint. " +
          `Found keys in payload: dict_keys(${repr(given)}).`,
        "INVALID_PARAMETER_VALUE",
      );
    }
    return { data: dictGet(body, "inputs"), params, isWhole: false };
  }
  if (given.length !== 1) {
    const received = `Received dictionary with input fields: ${repr(given)}`;
    throw new ScoringError(`${requiredInput}. ${received}. ${protocolChange}`);
  }
  return { data: inputOf(given[0]!, dictGet(body, given[0]!)), params, isWhole: false };
}

function inputOf(form: string, value: Dynamic): Dynamic {
  if (form === "dataframe_split") return splitFrame(value);
  if (form === "dataframe_records") return recordsFrame(value);
  return form === "instances" ? columnsOf(value) : value;
}

/** Rows of dicts as a dict of lists. */
function columnsOf(rows: Dynamic): Dynamic {
  if (!Array.isArray(rows) || !isDict(rows[0])) return rows;
  const columns = new Map<string, Dynamic[]>();
  for (const row of rows)
    for (const [name, value] of dictEntries(row as object as Record<string, Dynamic>)) {
      const column = columns.get(name as string) ?? [];
      columns.set(name as string, column);
      column.push(value);
    }
  const [first = [], ...others] = columns.values();
  if (others.some(({ length }) => length !== first.length))
    throw invalidInput("The length of values for each input/column name are not the same");
  return makeDict([...columns]);
}

function kindOf(value: Dynamic): string {
  if (Array.isArray(value)) return "list";
  return isDict(value) ? "dictionary" : `type ${str(typeOf(value))}`;
}

function recordsFrame(value: Dynamic): DataFrame {
  if (!Array.isArray(value))
    throw invalidInput(`Dataframe records format must be a list of records. Got ${kindOf(value)}.`);
  return frame("records", () => new DataFrame(value));
}

function splitFrame(value: Dynamic): DataFrame {
  if (!isDict(value))
    throw invalidInput(`Dataframe split format must be a dictionary. Got ${kindOf(value)}.`);
  const keys = dictEntries(value).map(([key]) => key as string);
  if (!keys.includes("data") || keys.some((key) => !["columns", "data", "index"].includes(key))) {
    throw invalidInput(
      "Dataframe split format must have 'data' field and optionally 'columns' and 'index' fields. " +
        `Got {${keys.map((key) => repr(key)).join(", ")}}.'`,
    );
  }
  return frame("split", () => {
    const [data, index, columns] = ["data", "index", "columns"].map((key) => dictGet(value, key) ?? null);
    return new DataFrame(data, index, columns);
  });
}

function frame(form: string, make: () => DataFrame): DataFrame {
  try {
    return make();
  } catch (error) {
    throw invalidInput(
      `Provided dataframe_${form} field is not a valid dataframe representation in '${form}' format. ` +
        `Error: '${messageOf(error)}'`,
    );
  }
}

/** The input as the hint has it. Throws ScoringError. */
export const hinted = (data: Dynamic, hint: Dynamic): Dynamic =>
  hint === undefined ? data : validated(data, hint);

/** A model's result as JSON has it. */
export function predictionsOf(value: Dynamic): Dynamic {
  if (value instanceof Series) return predictionsOf(new DataFrame(value));
  if (value instanceof DataFrame) return value.toDict("records");
  if (Array.isArray(value)) return value.map((each) => predictionsOf(each) as unknown);
  return dataclassFields(value) ?? dumpValue(value, {});
}
