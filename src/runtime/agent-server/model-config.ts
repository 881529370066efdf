import { readFileSync } from "node:fs";
import {
  type Dynamic,
  dictGet,
  FileNotFoundError,
  isDict,
  isNone,
  KeyError,
  pythonOptions,
} from "./python.js";
import { jsonLoads } from "./python-json.js";
import { repr } from "./python-repr.js";

let injected: Dynamic = undefined;

/** The configuration that the model was logged with; it takes the place of every `development_config`. */
export function setModelConfig(config: Dynamic): void {
  injected = config;
}

/** `mlflow.models.ModelConfig`: the logged configuration, else the one for development. */
export class ModelConfig {
  private readonly config: Dynamic;

  /** @param options `development_config`: a dict, or the path of a JSON file */
  constructor(options: { development_config?: Dynamic; developmentConfig?: Dynamic } = {}) {
    this.config = injected === undefined ? pythonOptions(options).development_config : injected;
    if (isNone(this.config) || this.config === "") {
      throw new FileNotFoundError(
        "Config file is not provided which is needed to load the model. Please provide a valid path.",
      );
    }
  }

  /** The value of a top-level key. Throws KeyError. */
  get(key: string): Dynamic {
    const config = this.toDict();
    const value: unknown = dictGet(config, key);
    if (value === undefined) throw new KeyError(`Key '${key}' not found in configuration: ${repr(config)}.`);
    return value;
  }

  toDict(): Dynamic {
    return isDict(this.config) ? this.config : readConfig(String(this.config));
  }
}

function readConfig(path: string): Dynamic {
  try {
    return jsonLoads(readFileSync(path, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new FileNotFoundError(`Config file '${path}' not found.`);
  }
}
