import { cls, erased, fn, type Library, method, type MethodRow, unsupported } from "./library.js";

const from = "pydantic/index";

const dumpParams = [
  "*",
  "mode=",
  "include=",
  "exclude=",
  "by_alias=",
  "exclude_unset=",
  "exclude_defaults=",
  "exclude_none=",
  "warnings=",
];

const modelMethods: Readonly<Record<string, MethodRow>> = {
  model_dump: method(dumpParams, "dict[str, Any]"),
  model_dump_json: method(["*", "indent=", ...dumpParams.slice(1)], "str"),
  model_copy: method(["*", "update=", "deep="], "Self"),
  dict: method(dumpParams, "dict[str, Any]", { name: "modelDump" }),
  json: method(["*", "indent=", ...dumpParams.slice(1)], "str", { name: "modelDumpJson" }),
  copy: method(["*", "update=", "deep="], "Self", { name: "modelCopy" }),
};

const modelStatics: Readonly<Record<string, MethodRow>> = {
  model_validate: method(["obj", "*", "strict=", "from_attributes=", "context="], "Self"),
  model_validate_json: method(["json_data", "*", "strict=", "context="], "Self"),
  model_construct: method(["**values"], "Self"),
  model_json_schema: method(["*", "by_alias=", "mode="], "dict[str, Any]"),
  model_rebuild: method(["*", "force="], "Any"),
  parse_obj: method(["obj"], "Self", { name: "modelValidate" }),
  parse_raw: method(["b"], "Self", { name: "modelValidateJson" }),
  schema: method(["*", "by_alias="], "dict[str, Any]", { name: "modelJsonSchema" }),
};

const fieldParams = [
  "default=",
  "*",
  "default_factory=",
  "alias=",
  "title=",
  "description=",
  "examples=",
  "exclude=",
  "**options",
];

const annotated = (advice: string) => unsupported("unsupported-library-member", advice);

export const pydantic: Library = {
  module: "pydantic",
  members: {
    BaseModel: cls(from, "BaseModel", ["**data"], {
      methods: modelMethods,
      statics: modelStatics,
      attributes: {
        model_fields_set: "set[str]",
        model_extra: "Any",
        model_fields: "dict[str, Any]",
      },
    }),
    Field: fn(from, "fieldValue", fieldParams, "Any"),
    create_model: fn(from, "createModelOf", ["model_name", "/", "*", "**fields"], "Any"),
    ValidationError: cls(from, "ValidationError", ["title", "line_errors"], {
      bases: ["ValueError"],
      attributes: { title: "str" },
      methods: {
        errors: method(["*", "include_url=", "include_context=", "include_input="], "list[dict[str, Any]]"),
        error_count: method([], "int"),
        json: method(["*", "indent="], "str"),
      },
    }),
    ValidationInfo: cls(from, "ValidationInfo", [], {
      attributes: { field_name: "str", data: "dict[str, Any]", mode: "str" },
    }),
    // These have their meaning in the body of a model, which reads them itself.
    ConfigDict: erased,
    PrivateAttr: erased,
    field_validator: erased,
    model_validator: erased,
    field_serializer: erased,
    model_serializer: erased,
    computed_field: erased,
    validator: erased,
    root_validator: erased,
    StrictStr: erased,
    StrictInt: erased,
    StrictFloat: erased,
    StrictBool: erased,
    PositiveInt: erased,
    NonNegativeInt: erased,
    NegativeInt: erased,
    PositiveFloat: erased,
    NonNegativeFloat: erased,
    StringConstraints: erased,
    InstanceOf: erased,
    TypeAdapter: annotated("Give the type a model with one field, or check the value with isinstance."),
    RootModel: annotated("Use a model with one field."),
    validate_call: annotated("Check the arguments in the function."),
    AfterValidator: annotated("Use @field_validator."),
    BeforeValidator: annotated("Use @field_validator with mode='before'."),
    PlainValidator: annotated("Use @field_validator with mode='plain'."),
    WrapValidator: annotated("Use @field_validator with mode='wrap'."),
    Discriminator: annotated("Leave it out: the member that fits is chosen."),
    Tag: annotated("Leave it out: the member that fits is chosen."),
    constr: annotated("Use Annotated[str, Field(...)]."),
    conint: annotated("Use Annotated[int, Field(...)]."),
    confloat: annotated("Use Annotated[float, Field(...)]."),
    conlist: annotated("Use Annotated[list[...], Field(...)]."),
    EmailStr: annotated("Use str, and check the text in a @field_validator."),
    HttpUrl: annotated("Use str, and check the text in a @field_validator."),
    AnyUrl: annotated("Use str, and check the text in a @field_validator."),
    SecretStr: annotated("Use str with Field(repr=False)."),
  },
};

export const pydanticLibraries: readonly Library[] = [pydantic];
