/** Written by test/workspace/sdk_types.py from databricks-sdk 0.156.0. */
/** Python's classes of the services. */
export const sdkClasses = {
  apps: "AppsAPI",
  catalogs: "CatalogsAPI",
  connections: "ConnectionsAPI",
  current_user: "CurrentUserAPI",
  data_sources: "DataSourcesAPI",
  database: "DatabaseAPI",
  files: "FilesExt",
  functions: "FunctionsAPI",
  genie: "GenieAPI",
  groups: "GroupsAPI",
  model_versions: "ModelVersionsAPI",
  postgres: "PostgresAPI",
  registered_models: "RegisteredModelsAPI",
  schemas: "SchemasAPI",
  secrets: "SecretsAPI",
  serving_endpoints: "ServingEndpointsExt",
  statement_execution: "StatementExecutionAPI",
  tables: "TablesAPI",
  users: "UsersAPI",
  vector_search_endpoints: "VectorSearchEndpointsAPI",
  vector_search_indexes: "VectorSearchIndexesAPI",
  volumes: "VolumesAPI",
  warehouses: "WarehousesAPI",
} as const;

/** What each method asks for: verb and path, what of its parameters goes into the query or the body, and what it gives: a dataclass, `field:Class[]` a list of the answer, `field:Class*` pages of one. */
export const sdkOperations = {
  apps: {
    get: {
      parameters: "name",
      ask: "GET /api/2.0/apps/{name}",
      gives: "App",
    },
    list: {
      parameters: "* page_size= page_token= space=",
      ask: "GET /api/2.0/apps",
      query: "page_size page_token space",
      gives: "apps:App*",
    },
  },
  catalogs: {
    get: {
      parameters: "name * include_browse=",
      ask: "GET /api/2.1/unity-catalog/catalogs/{name}",
      query: "include_browse",
      gives: "CatalogInfo",
    },
    list: {
      parameters: "* include_browse= include_unbound= max_results= page_token=",
      ask: "GET /api/2.1/unity-catalog/catalogs",
      query: "include_browse include_unbound max_results page_token",
      gives: "catalogs:CatalogInfo*",
      preset: "max_results=0",
    },
  },
  connections: {
    get: {
      parameters: "name",
      ask: "GET /api/2.1/unity-catalog/connections/{name}",
      gives: "ConnectionInfo",
    },
    list: {
      parameters: "* max_results= page_token= parent=",
      ask: "GET /api/2.1/unity-catalog/connections",
      query: "max_results page_token parent",
      gives: "connections:ConnectionInfo*",
      preset: "max_results=0",
    },
  },
  current_user: {
    me: {
      parameters: "* attributes= excluded_attributes=",
      ask: "GET /api/2.0/preview/scim/v2/Me",
      query: "attributes excluded_attributes=excludedAttributes",
      gives: "User",
    },
  },
  data_sources: {
    list: {
      parameters: "",
      ask: "GET /api/2.0/preview/sql/data_sources",
      gives: "DataSource",
    },
  },
  database: {
    list_database_instances: {
      parameters: "* page_size= page_token=",
      ask: "GET /api/2.0/database/instances",
      query: "page_size page_token",
      gives: "database_instances:DatabaseInstance*",
    },
    get_database_instance: {
      parameters: "name",
      ask: "GET /api/2.0/database/instances/{name}",
      gives: "DatabaseInstance",
    },
    find_database_instance_by_uid: {
      parameters: "* uid=",
      ask: "GET /api/2.0/database/instances:findByUid",
      query: "uid",
      gives: "DatabaseInstance",
    },
    generate_database_credential: {
      parameters: "* claims= instance_names= request_id=",
      ask: "POST /api/2.0/database/credentials",
      body: "claims:as_dict[] instance_names request_id",
      gives: "DatabaseCredential",
      fresh: "request_id",
    },
    get_database_catalog: {
      parameters: "name",
      ask: "GET /api/2.0/database/catalogs/{name}",
      gives: "DatabaseCatalog",
    },
  },
  files: {
    create_directory: {
      parameters: "directory_path",
      ask: "PUT /api/2.0/fs/directories{/directory_path}",
    },
    delete: {
      parameters: "file_path",
      ask: "DELETE /api/2.0/fs/files{/file_path}",
    },
    delete_directory: {
      parameters: "directory_path",
      ask: "DELETE /api/2.0/fs/directories{/directory_path}",
    },
    get_directory_metadata: {
      parameters: "directory_path",
      ask: "HEAD /api/2.0/fs/directories{/directory_path}",
    },
    list_directory_contents: {
      parameters: "directory_path * page_size= page_token=",
      ask: "GET /api/2.0/fs/directories{/directory_path}",
      query: "page_size page_token",
      gives: "contents:DirectoryEntry*",
    },
  },
  functions: {
    get: {
      parameters: "name * include_browse=",
      ask: "GET /api/2.1/unity-catalog/functions/{name}",
      query: "include_browse",
      gives: "FunctionInfo",
    },
    list: {
      parameters: "catalog_name schema_name * include_browse= max_results= page_token=",
      ask: "GET /api/2.1/unity-catalog/functions",
      query: "catalog_name include_browse max_results page_token schema_name",
      gives: "functions:FunctionInfo*",
      preset: "max_results=0",
    },
  },
  genie: {
    list_spaces: {
      parameters: "* page_size= page_token=",
      ask: "GET /api/2.0/genie/spaces",
      query: "page_size page_token",
      gives: "GenieListSpacesResponse",
    },
    get_space: {
      parameters: "space_id * include_serialized_space=",
      ask: "GET /api/2.0/genie/spaces/{space_id}",
      query: "include_serialized_space",
      gives: "GenieSpace",
    },
    list_conversations: {
      parameters: "space_id * include_all= page_size= page_token=",
      ask: "GET /api/2.0/genie/spaces/{space_id}/conversations",
      query: "include_all page_size page_token",
      gives: "GenieListConversationsResponse",
    },
    list_conversation_messages: {
      parameters: "space_id conversation_id * page_size= page_token=",
      ask: "GET /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages",
      query: "page_size page_token",
      gives: "GenieListConversationMessagesResponse",
    },
    delete_conversation: {
      parameters: "space_id conversation_id",
      ask: "DELETE /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}",
    },
    send_message_feedback: {
      parameters: "space_id conversation_id message_id rating * comment=",
      ask: "POST /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/feedback",
      body: "comment rating:value",
    },
    get_message: {
      parameters: "space_id conversation_id message_id",
      ask: "GET /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}",
      gives: "GenieMessage",
    },
    get_message_query_result: {
      parameters: "space_id conversation_id message_id",
      ask: "GET /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/query-result",
      gives: "GenieGetMessageQueryResultResponse",
    },
    get_message_query_result_by_attachment: {
      parameters: "space_id conversation_id message_id attachment_id",
      ask: "GET /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/query-result/{attachment_id}",
      gives: "GenieGetMessageQueryResultResponse",
    },
    get_message_attachment_query_result: {
      parameters: "space_id conversation_id message_id attachment_id",
      ask: "GET /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/attachments/{attachment_id}/query-result",
      gives: "GenieGetMessageQueryResultResponse",
    },
    execute_message_query: {
      parameters: "space_id conversation_id message_id",
      ask: "POST /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/execute-query",
      gives: "GenieGetMessageQueryResultResponse",
    },
    execute_message_attachment_query: {
      parameters: "space_id conversation_id message_id attachment_id",
      ask: "POST /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}/attachments/{attachment_id}/execute-query",
      gives: "GenieGetMessageQueryResultResponse",
    },
    delete_conversation_message: {
      parameters: "space_id conversation_id message_id",
      ask: "DELETE /api/2.0/genie/spaces/{space_id}/conversations/{conversation_id}/messages/{message_id}",
    },
    trash_space: {
      parameters: "space_id",
      ask: "DELETE /api/2.0/genie/spaces/{space_id}",
    },
  },
  groups: {
    get: {
      parameters: "id",
      ask: "GET /api/2.0/preview/scim/v2/Groups/{id}",
      gives: "Group",
    },
  },
  model_versions: {
    get: {
      parameters: "full_name version * include_aliases= include_browse=",
      ask: "GET /api/2.1/unity-catalog/models/{full_name}/versions/{version}",
      query: "include_aliases include_browse",
      gives: "ModelVersionInfo",
    },
    get_by_alias: {
      parameters: "full_name alias * include_aliases=",
      ask: "GET /api/2.1/unity-catalog/models/{full_name}/aliases/{alias}",
      query: "include_aliases",
      gives: "ModelVersionInfo",
    },
    list: {
      parameters: "full_name * include_browse= max_results= page_token=",
      ask: "GET /api/2.1/unity-catalog/models/{full_name}/versions",
      query: "include_browse max_results page_token",
      gives: "model_versions:ModelVersionInfo*",
    },
  },
  postgres: {
    list_projects: {
      parameters: "* page_size= page_token= show_deleted=",
      ask: "GET /api/2.0/postgres/projects",
      query: "page_size page_token show_deleted",
      gives: "projects:Project*",
    },
    list_branches: {
      parameters: "parent * page_size= page_token= show_deleted=",
      ask: "GET /api/2.0/postgres/{parent}/branches",
      query: "page_size page_token show_deleted",
      gives: "branches:Branch*",
    },
    list_endpoints: {
      parameters: "parent * page_size= page_token=",
      ask: "GET /api/2.0/postgres/{parent}/endpoints",
      query: "page_size page_token",
      gives: "endpoints:Endpoint*",
    },
    get_project: {
      parameters: "name",
      ask: "GET /api/2.0/postgres/{name}",
      gives: "Project",
    },
    get_branch: {
      parameters: "name",
      ask: "GET /api/2.0/postgres/{name}",
      gives: "Branch",
    },
    get_endpoint: {
      parameters: "name",
      ask: "GET /api/2.0/postgres/{name}",
      gives: "Endpoint",
    },
  },
  registered_models: {
    get: {
      parameters: "full_name * include_aliases= include_browse=",
      ask: "GET /api/2.1/unity-catalog/models/{full_name}",
      query: "include_aliases include_browse",
      gives: "RegisteredModelInfo",
    },
    list: {
      parameters: "* catalog_name= include_browse= max_results= page_token= schema_name=",
      ask: "GET /api/2.1/unity-catalog/models",
      query: "catalog_name include_browse max_results page_token schema_name",
      gives: "registered_models:RegisteredModelInfo*",
    },
  },
  schemas: {
    get: {
      parameters: "full_name * include_browse=",
      ask: "GET /api/2.1/unity-catalog/schemas/{full_name}",
      query: "include_browse",
      gives: "SchemaInfo",
    },
    list: {
      parameters: "catalog_name * include_browse= max_results= page_token=",
      ask: "GET /api/2.1/unity-catalog/schemas",
      query: "catalog_name include_browse max_results page_token",
      gives: "schemas:SchemaInfo*",
      preset: "max_results=0",
    },
  },
  secrets: {
    get_secret: {
      parameters: "scope key",
      ask: "GET /api/2.0/secrets/get",
      query: "key scope",
      gives: "GetSecretResponse",
    },
    list_secrets: {
      parameters: "scope",
      ask: "GET /api/2.0/secrets/list",
      query: "scope",
      gives: "secrets:SecretMetadata[]",
    },
    list_scopes: {
      parameters: "",
      ask: "GET /api/2.0/secrets/scopes/list",
      gives: "scopes:SecretScope[]",
    },
    put_secret: {
      parameters: "scope key * bytes_value= string_value=",
      ask: "POST /api/2.0/secrets/put",
      body: "bytes_value key scope string_value",
    },
    create_scope: {
      parameters: "scope * backend_azure_keyvault= initial_manage_principal= scope_backend_type=",
      ask: "POST /api/2.0/secrets/scopes/create",
      body: "backend_azure_keyvault:as_dict initial_manage_principal scope scope_backend_type:value",
    },
    delete_secret: {
      parameters: "scope key",
      ask: "POST /api/2.0/secrets/delete",
      body: "key scope",
    },
    delete_scope: {
      parameters: "scope",
      ask: "POST /api/2.0/secrets/scopes/delete",
      body: "scope",
    },
  },
  serving_endpoints: {
    get: {
      parameters: "name",
      ask: "GET /api/2.0/serving-endpoints/{name}",
      gives: "ServingEndpointDetailed",
    },
    list: {
      parameters: "",
      ask: "GET /api/2.0/serving-endpoints",
      gives: "endpoints:ServingEndpoint[]",
    },
  },
  statement_execution: {
    cancel_execution: {
      parameters: "statement_id",
      ask: "POST /api/2.0/sql/statements/{statement_id}/cancel",
    },
  },
  tables: {
    get: {
      parameters: "full_name * include_browse= include_delta_metadata= include_manifest_capabilities=",
      ask: "GET /api/2.1/unity-catalog/tables/{full_name}",
      query: "include_browse include_delta_metadata include_manifest_capabilities",
      gives: "TableInfo",
    },
    list: {
      parameters:
        "catalog_name schema_name * include_browse= include_manifest_capabilities= max_results= omit_columns= omit_properties= omit_username= page_token=",
      ask: "GET /api/2.1/unity-catalog/tables",
      query:
        "catalog_name include_browse include_manifest_capabilities max_results omit_columns omit_properties omit_username page_token schema_name",
      gives: "tables:TableInfo*",
      preset: "max_results=0",
    },
    list_summaries: {
      parameters:
        "catalog_name * include_manifest_capabilities= max_results= page_token= schema_name_pattern= table_name_pattern=",
      ask: "GET /api/2.1/unity-catalog/table-summaries",
      query:
        "catalog_name include_manifest_capabilities max_results page_token schema_name_pattern table_name_pattern",
      gives: "tables:TableSummary*",
    },
    exists: {
      parameters: "full_name",
      ask: "GET /api/2.1/unity-catalog/tables/{full_name}/exists",
      gives: "TableExistsResponse",
    },
  },
  users: {
    get: {
      parameters: "id * attributes= count= excluded_attributes= filter= sort_by= sort_order= start_index=",
      ask: "GET /api/2.0/preview/scim/v2/Users/{id}",
      query:
        "attributes count excluded_attributes=excludedAttributes filter sort_by=sortBy sort_order=sortOrder:value start_index=startIndex",
      gives: "User",
    },
  },
  vector_search_endpoints: {
    get_endpoint: {
      parameters: "endpoint_name",
      ask: "GET /api/2.0/vector-search/endpoints/{endpoint_name}",
      gives: "EndpointInfo",
    },
    list_endpoints: {
      parameters: "* page_token=",
      ask: "GET /api/2.0/vector-search/endpoints",
      query: "page_token",
      gives: "endpoints:EndpointInfo*",
    },
  },
  vector_search_indexes: {
    get_index: {
      parameters: "index_name * ensure_reranker_compatible=",
      ask: "GET /api/2.0/vector-search/indexes/{index_name}",
      query: "ensure_reranker_compatible",
      gives: "VectorIndex",
    },
    list_indexes: {
      parameters: "endpoint_name * page_token=",
      ask: "GET /api/2.0/vector-search/indexes",
      query: "endpoint_name page_token",
      gives: "vector_indexes:MiniVectorIndex*",
    },
    query_index: {
      parameters:
        "index_name columns * columns_to_rerank= facets= filters_json= num_results= query_columns= query_text= query_type= query_vector= reranker= score_threshold= sort_columns=",
      ask: "POST /api/2.0/vector-search/indexes/{index_name}/query",
      body: "columns columns_to_rerank facets filters_json num_results query_columns query_text query_type query_vector reranker:as_dict score_threshold sort_columns",
      gives: "QueryVectorIndexResponse",
    },
    query_next_page: {
      parameters: "index_name * endpoint_name= page_token=",
      ask: "POST /api/2.0/vector-search/indexes/{index_name}/query-next-page",
      body: "endpoint_name page_token",
      gives: "QueryVectorIndexResponse",
    },
  },
  volumes: {
    read: {
      parameters: "name * include_browse=",
      ask: "GET /api/2.1/unity-catalog/volumes/{name}",
      query: "include_browse",
      gives: "VolumeInfo",
    },
    list: {
      parameters: "catalog_name schema_name * include_browse= max_results= page_token=",
      ask: "GET /api/2.1/unity-catalog/volumes",
      query: "catalog_name include_browse max_results page_token schema_name",
      gives: "volumes:VolumeInfo*",
    },
  },
  warehouses: {
    get: {
      parameters: "id",
      ask: "GET /api/2.0/sql/warehouses/{id}",
      gives: "GetWarehouseResponse",
    },
    list: {
      parameters: "* page_size= page_token= run_as_user_id=",
      ask: "GET /api/2.0/sql/warehouses",
      query: "page_size page_token run_as_user_id",
      gives: "warehouses:SqlEndpointInfo*",
    },
  },
} as const;
