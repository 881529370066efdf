/** Packages of which agents use one or two functions. */
import { cls, erased, fn, type Library, type Member, unsupported } from "../library.js";
import { loguru } from "./loguru.js";

const server = unsupported(
  "unsupported-library-member",
  "The app has a server: MLflow's AgentServer, with its routes. Add routes to it, or serve them beside it.",
);

const fastapi: Library = {
  module: "fastapi",
  members: {
    HTTPException: cls("libraries/fastapi", "HTTPException", ["status_code", "detail=", "headers="], {
      bases: ["Exception"],
      attributes: { status_code: "int", detail: "Any", headers: "dict[str, str] | None" },
      wire: true,
    }),
    FastAPI: server,
    APIRouter: server,
    Request: server,
    Response: server,
    Depends: server,
  },
};

const uuidUtilsFrom = "libraries/uuid-utils";
const uuidUtils: Library = {
  module: "uuid_utils",
  members: {
    uuid4: fn(uuidUtilsFrom, "uuid4", [], "uuid.UUID"),
    uuid7: fn(uuidUtilsFrom, "uuid7", ["timestamp=", "nanos="], "uuid.UUID"),
    UUID: cls(uuidUtilsFrom, "UUID", ["hex=", "bytes=", "bytes_le=", "fields=", "int=", "version="], {
      named: true,
      bases: ["uuid.UUID"],
    }),
  },
};

/** Switches of litellm that say how it logs: nothing logs so in an app. Whatever sends requests is no row. */
const switches = [
  "suppress_debug_info",
  "set_verbose",
  "drop_params",
  "telemetry",
  "success_callback",
  "failure_callback",
  "modify_params",
];
const sending = unsupported(
  "unsupported-library-member",
  "Ask the model through the OpenAI client or ChatDatabricks, which are converted.",
);
const litellm: Library = {
  module: "litellm",
  members: {
    ...Object.fromEntries(switches.map((name): [string, Member] => [name, erased])),
    ...Object.fromEntries(
      ["completion", "acompletion", "responses", "aresponses", "embedding", "Router"].map(
        (name): [string, Member] => [name, sending],
      ),
    ),
  },
};

const tiktokenFrom = "libraries/tiktoken";
const special = ["*", "allowed_special=", "disallowed_special="];
const tiktoken: Library = {
  module: "tiktoken",
  packages: { "js-tiktoken": "1.0.21" },
  members: {
    get_encoding: fn(tiktokenFrom, "getEncoding", ["encoding_name"], "tiktoken.Encoding"),
    encoding_for_model: fn(tiktokenFrom, "encodingForModel", ["model_name"], "tiktoken.Encoding"),
    encoding_name_for_model: fn(tiktokenFrom, "encodingNameForModel", ["model_name"], "str"),
    list_encoding_names: fn(tiktokenFrom, "listEncodingNames", [], "list[str]"),
    Encoding: cls(tiktokenFrom, "Encoding", [], {
      attributes: { name: "str" },
      methods: {
        encode: { params: ["text", ...special], returns: "list[int]" },
        encode_ordinary: { params: ["text"], returns: "list[int]" },
        encode_batch: { params: ["text", ...special], returns: "list[list[int]]" },
        decode: { params: ["tokens"], returns: "str" },
      },
    }),
  },
};

export const smallLibraries: readonly Library[] = [fastapi, uuidUtils, litellm, tiktoken, loguru];
