/** Inputs of a model whose `predict` says what it takes: `list[str]`, `list[dict[str, Any]]`, `list[Question]`. */
import { bool, bytes, dict, float, int, list, str } from "../python/index.js";
import { className } from "../python/class-info.js";
import { isInstance } from "../python/isinstance.js";
import { GenericAlias, SpecialForm } from "../python/stdlib/typing-forms.js";
import { Tuple } from "../python/tuple.js";
import { typeText, UnionType } from "../python/union-type.js";
import {
  dictEntries,
  type Dynamic,
  isDict,
  isNone,
  makeDict,
  messageOf,
  typeName,
  ValueError,
} from "./python.js";
import { repr } from "./python-repr.js";
import { ScoringError } from "./scoring-wire.js";

const plain: readonly Dynamic[] = [str, int, float, bool];

const invalid = (message: string): ScoringError => new ScoringError(message, "INVALID_PARAMETER_VALUE");

/** Whether a type is one that MLflow takes a signature from: a list of something. */
export const isListHint = (type: Dynamic): boolean =>
  type instanceof GenericAlias && type.__origin__ === list;

/** The data as the type has it: dicts become models where it names some. Throws ScoringError. */
export function validated(data: Dynamic, type: Dynamic): Dynamic {
  if (isModelClass(type)) return asModel(data, type);
  if (type instanceof SpecialForm && type._name === "Any") return data;
  if (plain.includes(type)) return asPlain(data, type);
  if (type instanceof UnionType) return asUnion(data, type);
  if (type instanceof GenericAlias && type.__origin__ === list) return asList(data, type.__args__[0]);
  if (type instanceof GenericAlias && type.__origin__ === dict) return asDict(data, type.__args__[1]);
  const hint = hintText(type);
  const reason = type === bytes ? "its base64 text is not read here" : "it is not supported here";
  throw invalid(`Data cannot be checked against the type hint \`${hint}\`: ${reason}`);
}

const isModelClass = (type: Dynamic): boolean =>
  typeof type === "function" && typeof type.modelValidate === "function";

const hintText = (type: Dynamic): string => (typeof type === "function" ? className(type) : typeText(type));

function asPlain(data: Dynamic, type: Dynamic): Dynamic {
  if (isInstance(data, type)) return data;
  throw invalid(`Expected type ${hintText(type)}, but got ${typeName(data)}`);
}

/** `T | None`; of other unions any member will do. */
function asUnion(data: Dynamic, type: UnionType): Dynamic {
  const others = [...type.__args__].filter(
    (each) => !isNone(each) && className(each as object) !== "NoneType",
  );
  if (others.length === type.__args__.length || others.length > 1 || isNone(data)) return data;
  return validated(data, others[0]);
}

function asModel(data: Dynamic, type: Dynamic): Dynamic {
  if (isInstance(data, type)) return data;
  if (!isDict(data)) {
    throw invalid(
      "Expecting example to be a dictionary or pydantic model instance for Pydantic type hint, got " +
        `<class '${typeName(data)}'>`,
    );
  }
  try {
    return type.modelValidate(data);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    throw invalid(
      `Data doesn't match type hint, error: ${messageOf(error)}. Expected fields in the type hint: ` +
        `${str(type.modelFields)}; passed data: ${repr(data)}. Check https://mlflow.org/docs/latest/model/` +
        "python_model.html#pydantic-model-type-hints-data-conversion for more details.",
    );
  }
}

/** Of a list's wrong items five are told. */
const told = 5;

function asList(data: Dynamic, type: Dynamic): Dynamic[] {
  if (!Array.isArray(data)) throw invalid(`Expected list, but got ${typeName(data)}`);
  const wrong: Tuple[] = [];
  const items = data.map((item: Dynamic) => {
    try {
      return validated(item, type) as unknown;
    } catch (error) {
      if (!(error instanceof ScoringError)) throw error;
      wrong.push(Tuple.of(str(item), messageOf(error)));
      return undefined;
    }
  });
  if (wrong.length === 0) return items;
  const shown = repr(wrong.slice(0, told)) + (wrong.length > told ? " ... (truncated)" : "");
  throw invalid(
    `Failed to validate data against type hint \`list[${hintText(type)}]\`, invalid elements: ${shown}`,
  );
}

function asDict(data: Dynamic, type: Dynamic): Dynamic {
  if (!isDict(data)) throw invalid(`Expected dict, but got ${typeName(data)}`);
  const wrong: [string, string][] = [];
  const items = dictEntries(data).map(([key, item]): [string, Dynamic] => {
    try {
      return [key as string, validated(item, type)];
    } catch (error) {
      if (!(error instanceof ScoringError)) throw error;
      wrong.push([key as string, messageOf(error)]);
      return [key as string, undefined];
    }
  });
  if (wrong.length === 0) return makeDict(items);
  throw invalid(
    `Failed to validate data against type hint \`dict[str, ${hintText(type)}]\`, ` +
      `invalid elements: ${repr(makeDict(wrong))}`,
  );
}
