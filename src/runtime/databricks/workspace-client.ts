import { camelCase } from "../python/names.js";
import type { Dynamic } from "../python/types.js";
import type { CredentialOptions } from "./credentials.js";
import { sdkOperations } from "./sdk-operations.js";
import { sdkService } from "./sdk-service.js";
import { DbUtils, Files, GenieService, StatementExecution } from "./sdk-services.js";
import { ServingEndpoints } from "./serving-endpoints.js";
import { Workspace } from "./workspace.js";

/** `databricks.sdk.WorkspaceClient`, as far as agents use it: credentials from the environment or the options. */
export class WorkspaceClient extends Workspace {
  readonly servingEndpoints: ServingEndpoints;
  readonly statementExecution: StatementExecution;
  readonly genie: GenieService;
  readonly files: Files;
  readonly dbutils: DbUtils;
  /** The services that are data: `tables`, `catalogs`, `secrets` and others, in camelCase. */
  [service: string]: Dynamic;

  constructor(given: CredentialOptions = {}) {
    super(given);
    const api = this.apiClient;
    this.servingEndpoints = new ServingEndpoints(api, this.credentials);
    this.statementExecution = new StatementExecution(api);
    this.genie = new GenieService(api);
    this.files = new Files(api);
    this.dbutils = new DbUtils(api);
    for (const service of Object.keys(sdkOperations) as (keyof typeof sdkOperations)[])
      this[camelCase(service)] ??= sdkService(api, service);
  }

  /** The number of the workspace. */
  async getWorkspaceId(): Promise<number> {
    const { headers } = await this.apiClient.open("GET", "/api/2.0/preview/scim/v2/Me");
    return Number(headers.get("x-databricks-org-id"));
  }
}
