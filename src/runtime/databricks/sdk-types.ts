/** Written by test/workspace/sdk_types.py from databricks-sdk 0.156.0. */
/** Fields of the SDK's dataclasses, in the order of their constructors: `name=wire:Kind`, where the wire's name and the kind may be left out. */
export const sdkTypes = {
  App: "name active_deployment:AppDeployment app_status:ApplicationStatus budget_policy_id compute_max_instances compute_min_instances compute_size:ComputeSize compute_status:ComputeStatus create_time creator default_git_source:GitSource default_source_code_path description effective_budget_policy_id effective_usage_policy_id effective_user_api_scopes forward_user_access_token git_repository:GitRepository git_source:GitSource id oauth2_app_client_id oauth2_app_integration_id pending_deployment:AppDeployment resources:plain[] service_principal_client_id service_principal_id:int service_principal_name source_code_path space telemetry_export_destinations:TelemetryExportDestination[] thumbnail_url update_time updater url usage_policy_id user_api_scopes",
  AppDeployment:
    "command create_time creator deployment_artifacts:AppDeploymentArtifacts deployment_id env_vars:EnvVar[] git_source:GitSource health_check:AppHealthCheck mode:AppDeploymentMode source_code_path status:AppDeploymentStatus update_time",
  AppDeploymentArtifacts: "source_code_path",
  AppDeploymentStatus: "message state:AppDeploymentState",
  AppHealthCheck: "path timeout:protobuf",
  ApplicationStatus: "message running_instances state:ApplicationState",
  AutoCaptureConfigOutput: "catalog_name enabled schema_name state:AutoCaptureState table_name_prefix",
  AutoCaptureState: "payload_table:PayloadTable",
  AzureKeyVaultSecretScopeMetadata: "resource_id dns_name",
  BaseChunkInfo: "byte_count:int chunk_index row_count:int row_offset:int",
  Branch:
    "branch_id create_time:protobuf name parent spec:BranchSpec status:BranchStatus uid update_time:protobuf",
  BranchSpec:
    "expire_time:protobuf is_protected no_expiry source_branch source_branch_lsn source_branch_time:protobuf source_snapshot ttl:protobuf",
  BranchStatus:
    "branch_id current_state:BranchStatusState default delete_time:protobuf expire_time:protobuf is_protected logical_size_bytes:int pending_state:BranchStatusState purge_time:protobuf source_branch source_branch_lsn source_branch_time:protobuf source_snapshot state_change_time:protobuf",
  CatalogColumnInfo:
    "comment mask:ColumnMask name nullable partition_index position type_interval_type type_json type_name:ColumnTypeName type_precision type_scale type_text",
  CatalogInfo:
    "browse_only catalog_type:CatalogType comment connection_name created_at:int created_by custom_max_retention_hours:int effective_predictive_optimization_flag:EffectivePredictiveOptimizationFlag enable_predictive_optimization:EnablePredictiveOptimization full_name isolation_mode:CatalogIsolationMode managed_encryption_settings:plain metastore_id name options owner properties provider_name provisioning_info:plain securable_type:SecurableType share_name storage_location storage_root updated_at:int updated_by",
  Channel: "dbsql_version name:ChannelName",
  ChatMessage: "content role:ChatMessageRole",
  ColumnInfo:
    "name position type_interval_type type_name:ColumnInfoTypeName type_precision type_scale type_text",
  ColumnMask: "function_name using_arguments:PolicyFunctionArgument[] using_column_names",
  ComplexValue: "display primary ref=$ref type value",
  ComputeStatus: "active_instances message state:ComputeState",
  ConnectionInfo:
    "comment connection_id connection_type:ConnectionType created_at:int created_by credential_type:CredentialType environment_settings:EnvironmentSettings full_name metastore_id name options owner properties provisioning_info:plain read_only secrets securable_type:SecurableType updated_at:int updated_by url",
  CustomTag: "key value",
  DataPlaneInfo: "authorization_details endpoint_url",
  DataSource: "id name pause_reason paused supports_auto_limit syntax type view_only warehouse_id",
  DatabaseCatalog: "name database_instance_name database_name create_database_if_not_exists uid",
  DatabaseCredential: "expiration_time token",
  DatabaseInstance:
    "name capacity child_instance_refs:DatabaseInstanceRef[] creation_time creator custom_tags:CustomTag[] effective_capacity effective_custom_tags:CustomTag[] effective_enable_pg_native_login effective_enable_readable_secondaries effective_node_count effective_retention_window_in_days effective_stopped effective_usage_policy_id enable_pg_native_login enable_readable_secondaries node_count parent_instance_ref:DatabaseInstanceRef pg_version read_only_dns read_write_dns retention_window_in_days state:DatabaseInstanceState stopped uid usage_policy_id",
  DatabaseInstanceRef: "branch_time effective_lsn lsn name uid",
  DeltaSyncVectorIndexSpecResponse:
    "columns_to_index columns_to_sync embedding_source_columns:EmbeddingSourceColumn[] embedding_vector_columns:EmbeddingVectorColumn[] embedding_writeback_table pipeline_id pipeline_type:PipelineType source_table",
  DirectAccessVectorIndexSpec:
    "embedding_source_columns:EmbeddingSourceColumn[] embedding_vector_columns:EmbeddingVectorColumn[] schema_json",
  DirectoryEntry: "file_size:int is_directory last_modified:int name path",
  EffectivePredictiveOptimizationFlag:
    "value:EnablePredictiveOptimization inherited_from_name inherited_from_type:EffectivePredictiveOptimizationFlagInheritedFromType",
  EmailNotifications: "on_update_failure on_update_success",
  EmbeddingSourceColumn: "embedding_model_endpoint_name model_endpoint_name_for_query name",
  EmbeddingVectorColumn: "embedding_dimension name",
  EmbeddingsV1ResponseEmbeddingElement: "embedding index object:EmbeddingsV1ResponseEmbeddingElementObject",
  Endpoint:
    "create_time:protobuf endpoint_id name parent spec:EndpointSpec status:EndpointStatus uid update_time:protobuf",
  EndpointCoreConfigOutput:
    "auto_capture_config:AutoCaptureConfigOutput config_version:int served_entities:ServedEntityOutput[] served_models:plain[] traffic_config:TrafficConfig",
  EndpointCoreConfigSummary: "served_entities:ServedEntitySpec[] served_models:ServedModelSpec[]",
  EndpointGroupSpec: "min max enable_readable_secondaries",
  EndpointGroupStatus: "min max enable_readable_secondaries",
  EndpointHealth: "details failure_reason:TerminationReason message status:Status summary",
  EndpointHosts: "host read_only_host read_only_pooled_host read_write_pooled_host",
  EndpointInfo:
    "budget_policy_id creation_timestamp:int creator custom_tags:VectorsearchCustomTag[] effective_budget_policy_id endpoint_status:VectorsearchEndpointStatus endpoint_type:VectorsearchEndpointType id last_updated_timestamp:int last_updated_user name num_indexes scaling_info:EndpointScalingInfo",
  EndpointPendingConfig:
    "auto_capture_config:AutoCaptureConfigOutput config_version served_entities:ServedEntityOutput[] served_models:plain[] start_time:int traffic_config:TrafficConfig",
  EndpointScalingInfo: "requested_target_qps:int state:ScalingChangeState",
  EndpointSettings: "pg_settings",
  EndpointSpec:
    "endpoint_type:EndpointType autoscaling_limit_max_cu autoscaling_limit_min_cu disabled group:EndpointGroupSpec no_suspension settings:EndpointSettings suspend_timeout_duration:protobuf",
  EndpointState: "config_update:EndpointStateConfigUpdate ready:EndpointStateReady",
  EndpointStatus:
    "autoscaling_limit_max_cu autoscaling_limit_min_cu current_state:EndpointStatusState disabled endpoint_id endpoint_type:EndpointType group:EndpointGroupStatus hosts:EndpointHosts last_active_time:protobuf pending_state:EndpointStatusState settings:EndpointSettings suspend_timeout_duration:protobuf",
  EndpointTag: "key value",
  EnvVar: "name value value_from",
  EnvironmentSettings: "environment_version java_dependencies",
  ExternalLink:
    "byte_count:int chunk_index expiration external_link http_headers next_chunk_index next_chunk_internal_link row_count:int row_offset:int",
  ExternalModelUsageElement: "completion_tokens prompt_tokens total_tokens",
  FacetResultData: "facet_array facet_row_count",
  FoundationModel: "description display_name docs name",
  FunctionInfo:
    "browse_only catalog_name comment created_at:int created_by data_type:ColumnTypeName external_language external_name full_data_type full_name function_id input_params:FunctionParameterInfos is_deterministic is_null_call metastore_id name owner parameter_style:FunctionInfoParameterStyle properties return_params:FunctionParameterInfos routine_body:FunctionInfoRoutineBody routine_definition routine_dependencies:plain schema_name security_type:FunctionInfoSecurityType specific_name sql_data_access:FunctionInfoSqlDataAccess sql_path updated_at:int updated_by",
  FunctionParameterInfo:
    "name type_text type_name:ColumnTypeName position comment parameter_default parameter_mode:FunctionParameterMode parameter_type:FunctionParameterType type_interval_type type_json type_precision type_scale",
  FunctionParameterInfos: "parameters:FunctionParameterInfo[]",
  GenieAttachment:
    "attachment_id query:GenieQueryAttachment suggested_questions:GenieSuggestedQuestionsAttachment text:TextAttachment viz:GenieVizAttachment",
  GenieConversation:
    "space_id title conversation_id created_timestamp:int id last_updated_timestamp:int user_id",
  GenieConversationSummary: "conversation_id agent_type:GenieConversationType created_timestamp:int title",
  GenieFeedback: "comment rating:GenieFeedbackRating",
  GenieGetMessageQueryResultResponse: "statement_response:StatementResponse",
  GenieListConversationMessagesResponse: "messages:GenieMessage[] next_page_token",
  GenieListConversationsResponse: "conversations:GenieConversationSummary[] next_page_token",
  GenieListSpacesResponse: "next_page_token spaces:GenieSpace[]",
  GenieMessage:
    "space_id conversation_id content message_id attachments:GenieAttachment[] created_timestamp:int error:MessageError feedback:GenieFeedback id last_updated_timestamp:int query_result:Result status:MessageStatus user_id:int",
  GenieQueryAttachment:
    "description id last_updated_timestamp:int parameters:QueryAttachmentParameter[] query query_result_metadata:GenieResultMetadata statement_id thoughts:Thought[] title",
  GenieResultMetadata: "is_truncated row_count:int",
  GenieSpace:
    "space_id title create_time:protobuf description etag parent_path serialized_space update_time:protobuf warehouse_id",
  GenieStartConversationResponse:
    "message_id conversation_id conversation:GenieConversation message:GenieMessage",
  GenieSuggestedQuestionsAttachment: "questions",
  GenieVizAttachment: "query_attachment_id title",
  GetMetadataResponse:
    "content_length=content-length:int content_type=content-type last_modified=last-modified",
  GetSecretResponse: "key value",
  GetWarehouseResponse:
    "auto_stop_mins channel:Channel cluster_size creator_name customer_version_label enable_photon enable_serverless_compute health:EndpointHealth id instance_profile_arn jdbc_url max_dbu max_num_clusters min_num_clusters name num_active_sessions:int num_clusters odbc_params:OdbcParams reyden_cluster_size_multiplier spot_instance_policy:SpotInstancePolicy state:State statement_timeout tags:plain warehouse_type:GetWarehouseResponseWarehouseType",
  GitRepository: "url provider auto_deploy caller_credential_id:int",
  GitSource: "branch commit git_repository:GitRepository resolved_commit source_code_path tag",
  Group:
    "display_name=displayName entitlements:ComplexValue[] external_id=externalId groups:ComplexValue[] id members:ComplexValue[] meta:ResourceMeta roles:ComplexValue[] schemas:GroupSchema[]",
  InitialBranchSpec: "is_protected",
  InitialEndpointSpec:
    "autoscaling_limit_max_cu autoscaling_limit_min_cu group:EndpointGroupSpec no_suspension suspend_timeout_duration:protobuf",
  MessageError: "error type:MessageErrorType",
  MiniVectorIndex:
    "creator endpoint_id endpoint_name index_subtype:IndexSubtype index_type:VectorIndexType name primary_key",
  ModelDataPlaneInfo: "query_info:DataPlaneInfo",
  ModelVersionInfo:
    "aliases:RegisteredModelAlias[] catalog_name comment created_at:int created_by id metastore_id model_name model_version_dependencies:plain run_id run_workspace_id schema_name source status:ModelVersionInfoStatus storage_location updated_at:int updated_by version",
  Name: "family_name=familyName given_name=givenName",
  OdbcParams: "hostname path port protocol",
  PayloadTable: "name status status_message",
  PolicyFunctionArgument: "column constant",
  Project:
    "create_time:protobuf delete_time:protobuf initial_branch_spec:InitialBranchSpec initial_endpoint_spec:InitialEndpointSpec name project_id purge_time:protobuf spec:ProjectSpec status:ProjectStatus uid update_time:protobuf",
  ProjectCustomTag: "key value",
  ProjectDefaultEndpointSettings:
    "autoscaling_limit_max_cu autoscaling_limit_min_cu no_suspension pg_settings suspend_timeout_duration:protobuf",
  ProjectSpec:
    "budget_policy_id custom_tags:ProjectCustomTag[] default_branch default_endpoint_settings:ProjectDefaultEndpointSettings display_name enable_pg_native_login history_retention_duration:protobuf pg_version",
  ProjectStatus:
    "branch_logical_size_limit_bytes:int budget_policy_id compute_last_active_time:protobuf custom_tags:ProjectCustomTag[] default_branch default_endpoint_settings:ProjectDefaultEndpointSettings display_name enable_pg_native_login history_retention_duration:protobuf owner pg_version project_id synthetic_storage_size_bytes:int",
  QueryAttachmentParameter: "keyword sql_type value",
  QueryEndpointResponse:
    "choices:V1ResponseChoiceElement[] created:int data:EmbeddingsV1ResponseEmbeddingElement[] id model object:QueryEndpointResponseObject outputs predictions served_model_name=served-model-name usage:ExternalModelUsageElement",
  QueryVectorIndexResponse:
    "facet_result:FacetResultData manifest:VectorsearchResultManifest next_page_token result:VectorsearchResultData",
  RegisteredModelAlias: "alias_name catalog_name id model_name schema_name version_num",
  RegisteredModelInfo:
    "aliases:RegisteredModelAlias[] browse_only catalog_name comment created_at:int created_by full_name metastore_id name owner schema_name storage_location updated_at:int updated_by",
  RequestedClaims: "permission_set:RequestedClaimsPermissionSet resources:RequestedResource[]",
  RequestedResource: "table_name unspecified_resource_name",
  ResourceMeta: "resource_type=resourceType",
  Result: "is_truncated row_count:int statement_id statement_id_signature",
  ResultData:
    "byte_count:int chunk_index data_array external_links:ExternalLink[] next_chunk_index next_chunk_internal_link row_count:int row_offset:int",
  ResultManifest:
    "chunks:BaseChunkInfo[] format:Format schema:ResultSchema total_byte_count:int total_chunk_count total_row_count:int truncated",
  ResultSchema: "column_count columns:ColumnInfo[]",
  Route: "traffic_percentage served_entity_name served_model_name",
  SchemaInfo:
    "browse_only catalog_name catalog_type:CatalogType comment created_at:int created_by custom_max_retention_hours:int effective_predictive_optimization_flag:EffectivePredictiveOptimizationFlag enable_predictive_optimization:EnablePredictiveOptimization full_name metastore_id name owner properties schema_id storage_location storage_root updated_at:int updated_by",
  SecretMetadata: "key last_updated_timestamp:int",
  SecretScope: "backend_type:ScopeBackendType keyvault_metadata:AzureKeyVaultSecretScopeMetadata name",
  SecurableKindManifest:
    "assignable_privileges capabilities options:plain[] securable_kind:plain securable_type:SecurableType",
  ServedEntityOutput:
    "burst_scaling_enabled creation_timestamp:int creator entity_name entity_version environment_vars external_model:plain foundation_model:FoundationModel instance_profile_arn max_provisioned_concurrency max_provisioned_throughput min_provisioned_concurrency min_provisioned_throughput name provisioned_model_units:int scale_to_zero_enabled state:ServedModelState workload_size workload_type:ServingModelWorkloadType",
  ServedEntitySpec: "entity_name entity_version external_model:plain foundation_model:FoundationModel name",
  ServedModelSpec: "model_name model_version name",
  ServedModelState: "deployment:ServedModelStateDeployment deployment_state_message",
  ServiceError: "error_code:ServiceErrorCode message",
  ServingEndpoint:
    "ai_gateway:plain budget_policy_id config:EndpointCoreConfigSummary creation_timestamp:int creator description id last_updated_timestamp:int name state:EndpointState tags:EndpointTag[] task telemetry_config:TelemetryConfig usage_policy_id",
  ServingEndpointDetailed:
    "ai_gateway:plain budget_policy_id config:EndpointCoreConfigOutput creation_timestamp:int creator data_plane_info:ModelDataPlaneInfo description email_notifications:EmailNotifications endpoint_url id last_updated_timestamp:int name pending_config:EndpointPendingConfig permission_level:ServingEndpointDetailedPermissionLevel route_optimized state:EndpointState tags:EndpointTag[] task telemetry_config:TelemetryConfig",
  SqlEndpointInfo:
    "auto_stop_mins channel:Channel cluster_size creator_name customer_version_label enable_photon enable_serverless_compute health:EndpointHealth id instance_profile_arn jdbc_url max_dbu max_num_clusters min_num_clusters name num_active_sessions:int num_clusters odbc_params:OdbcParams reyden_cluster_size_multiplier spot_instance_policy:SpotInstancePolicy state:State statement_timeout tags:plain warehouse_type:EndpointInfoWarehouseType",
  StatementParameterListItem: "name type value",
  StatementResponse: "manifest:ResultManifest result:ResultData statement_id status:StatementStatus",
  StatementStatus: "error:ServiceError sql_state state:StatementState",
  TableExistsResponse: "table_exists",
  TableInfo:
    "access_point browse_only catalog_name columns:CatalogColumnInfo[] comment created_at:int created_by data_access_configuration_id data_source_format:DataSourceFormat deleted_at:int delta_runtime_properties_kvpairs:plain effective_predictive_optimization_flag:EffectivePredictiveOptimizationFlag enable_predictive_optimization:EnablePredictiveOptimization encryption_details:plain full_name metastore_id name owner pipeline_id properties row_filter:TableRowFilter schema_name securable_kind_manifest:SecurableKindManifest sql_path storage_credential_name storage_location table_constraints:plain[] table_id table_type:TableType updated_at:int updated_by view_definition view_dependencies:plain",
  TableRowFilter: "function_name input_column_names input_arguments:PolicyFunctionArgument[]",
  TableSummary: "full_name securable_kind_manifest:SecurableKindManifest table_type:TableType",
  TelemetryConfig:
    "enabled_telemetry_features:TelemetryFeature[] inference_table_config:TelemetryInferenceTableConfig table_names:UnityCatalogTableNames telemetry_profile_id",
  TelemetryExportDestination: "unity_catalog:UnityCatalog",
  TelemetryInferenceTableConfig: "name sampling_fraction",
  TerminationReason: "code:plain parameters type:TerminationReasonType",
  TextAttachment: "content id purpose:TextAttachmentPurpose",
  Thought: "content thought_type:ThoughtType",
  TrafficConfig: "routes:Route[]",
  UnityCatalog: "logs_table metrics_table traces_table",
  UnityCatalogTableNames: "annotations_table logs_table metrics_table traces_table",
  User: "active display_name=displayName emails:ComplexValue[] entitlements:ComplexValue[] external_id=externalId groups:ComplexValue[] id name:Name roles:ComplexValue[] schemas:UserSchema[] user_name=userName",
  V1ResponseChoiceElement: "finish_reason=finishReason index logprobs message:ChatMessage text",
  VectorIndex:
    "creator delta_sync_index_spec:DeltaSyncVectorIndexSpecResponse direct_access_index_spec:DirectAccessVectorIndexSpec endpoint_id endpoint_name index_subtype:IndexSubtype index_type:VectorIndexType name primary_key status:VectorIndexStatus",
  VectorIndexStatus: "index_url indexed_row_count:int message ready",
  VectorsearchColumnInfo: "name type_text",
  VectorsearchCustomTag: "key value",
  VectorsearchEndpointStatus: "message state:VectorsearchEndpointStatusState",
  VectorsearchResultData: "data_array row_count",
  VectorsearchResultManifest:
    "column_count columns:VectorsearchColumnInfo[] facet_column_count facet_columns:VectorsearchColumnInfo[]",
  VolumeInfo:
    "access_point browse_only catalog_name comment created_at:int created_by encryption_details:plain full_name metastore_id name owner schema_name storage_location updated_at:int updated_by volume_id volume_type:VolumeType",
} as const;

/** Members of the SDK's enums: `NAME=value`. */
export const sdkEnums = {
  AppDeploymentMode: "AUTO_SYNC SNAPSHOT",
  AppDeploymentState: "CANCELLED FAILED IN_PROGRESS SUCCEEDED",
  ApplicationState: "CRASHED DEPLOYING RUNNING UNAVAILABLE",
  BranchStatusState: "ARCHIVED DELETED IMPORTING INIT READY RESETTING",
  CatalogIsolationMode: "ISOLATED OPEN",
  CatalogType:
    "DELTASHARING_CATALOG FOREIGN_CATALOG INTERNAL_CATALOG MANAGED_CATALOG MANAGED_ONLINE_CATALOG SYSTEM_CATALOG",
  ChannelName: "CHANNEL_NAME_CURRENT CHANNEL_NAME_CUSTOM CHANNEL_NAME_PREVIEW CHANNEL_NAME_PREVIOUS",
  ChatMessageRole: "ASSISTANT=assistant SYSTEM=system USER=user",
  ColumnInfoTypeName:
    "ARRAY BINARY BOOLEAN BYTE CHAR DATE DECIMAL DOUBLE FLOAT INT INTERVAL LONG MAP NULL SHORT STRING STRUCT TIMESTAMP USER_DEFINED_TYPE",
  ColumnTypeName:
    "ARRAY BINARY BOOLEAN BYTE CHAR DATE DECIMAL DOUBLE FLOAT GEOGRAPHY GEOMETRY INT INTERVAL LONG MAP NULL SHORT STRING STRUCT TABLE_TYPE TIMESTAMP TIMESTAMP_NTZ USER_DEFINED_TYPE VARIANT",
  ComputeSize: "LARGE MEDIUM XLARGE",
  ComputeState: "ACTIVE DELETING ERROR STARTING STOPPED STOPPING UPDATING",
  ConnectionType:
    "AWS_SECRETS_MANAGER AZURE_KEY_VAULT BIGQUERY CONFLUENCE DATABRICKS DYNAMICS365 GA4_RAW_DATA GITHUB GLUE HIVE_METASTORE HTTP HUBSPOT JDBC META_MARKETING MYSQL NETSUITE ORACLE OUTLOOK POSTGRESQL POWER_BI REDSHIFT SALESFORCE SALESFORCE_DATA_CLOUD SERVICENOW SMARTSHEET SNOWFLAKE SQLDW SQLSERVER TERADATA TIKTOK_ADS UNKNOWN_CONNECTION_TYPE WORKDAY_RAAS ZENDESK",
  CredentialType:
    "ANY_STATIC_CREDENTIAL BEARER_TOKEN EDGEGRID_AKAMAI OAUTH_ACCESS_TOKEN OAUTH_M2M OAUTH_MTLS OAUTH_REFRESH_TOKEN OAUTH_RESOURCE_OWNER_PASSWORD OAUTH_U2M OAUTH_U2M_MAPPING OIDC_TOKEN PEM_PRIVATE_KEY SERVICE_CREDENTIAL SSWS_TOKEN UNKNOWN_CREDENTIAL_TYPE USERNAME_PASSWORD",
  DataSourceFormat:
    "AVRO BIGQUERY_FORMAT CSV DATABRICKS_FORMAT DATABRICKS_ROW_STORE_FORMAT DELTA DELTASHARING DELTA_UNIFORM_HUDI DELTA_UNIFORM_ICEBERG HIVE ICEBERG JSON MONGODB_FORMAT MYSQL_FORMAT NETSUITE_FORMAT ORACLE_FORMAT ORC PARQUET POSTGRESQL_FORMAT REDSHIFT_FORMAT SALESFORCE_DATA_CLOUD_FORMAT SALESFORCE_FORMAT SNOWFLAKE_FORMAT SQLDW_FORMAT SQLSERVER_FORMAT TERADATA_FORMAT TEXT UNITY_CATALOG VECTOR_INDEX_FORMAT WORKDAY_RAAS_FORMAT",
  DatabaseInstanceState: "AVAILABLE DELETING FAILING_OVER STARTING STOPPED UPDATING",
  Disposition: "EXTERNAL_LINKS INLINE",
  EffectivePredictiveOptimizationFlagInheritedFromType: "CATALOG SCHEMA",
  EmbeddingsV1ResponseEmbeddingElementObject: "EMBEDDING=embedding",
  EnablePredictiveOptimization: "DISABLE ENABLE INHERIT",
  EndpointInfoWarehouseType: "CLASSIC PRO REALTIME TYPE_UNSPECIFIED",
  EndpointStateConfigUpdate: "IN_PROGRESS NOT_UPDATING UPDATE_CANCELED UPDATE_FAILED",
  EndpointStateReady: "NOT_READY READY",
  EndpointStatusState: "ACTIVE DEGRADED IDLE INIT",
  EndpointType: "ENDPOINT_TYPE_READ_ONLY ENDPOINT_TYPE_READ_WRITE",
  ExecuteStatementRequestOnWaitTimeout: "CANCEL CONTINUE",
  ExternalFunctionRequestHttpMethod: "DELETE GET PATCH POST PUT",
  Format: "ARROW_STREAM CSV JSON_ARRAY",
  FunctionInfoParameterStyle: "S",
  FunctionInfoRoutineBody: "EXTERNAL SQL",
  FunctionInfoSecurityType: "DEFINER",
  FunctionInfoSqlDataAccess: "CONTAINS_SQL NO_SQL READS_SQL_DATA",
  FunctionParameterMode: "IN",
  FunctionParameterType: "COLUMN PARAM",
  GenieConversationType: "GENIE_CONVERSATION_TYPE_AGENT GENIE_CONVERSATION_TYPE_CHAT",
  GenieFeedbackRating: "NEGATIVE NONE POSITIVE",
  GetWarehouseResponseWarehouseType: "CLASSIC PRO REALTIME TYPE_UNSPECIFIED",
  GroupSchema: "URN_IETF_PARAMS_SCIM_SCHEMAS_CORE_2_0_GROUP=urn:ietf:params:scim:schemas:core:2.0:Group",
  IndexSubtype: "FULL_TEXT HYBRID VECTOR",
  MessageErrorType:
    "BLOCK_MULTIPLE_EXECUTIONS_EXCEPTION CHAT_COMPLETION_CLIENT_EXCEPTION CHAT_COMPLETION_CLIENT_TIMEOUT_EXCEPTION CHAT_COMPLETION_NETWORK_EXCEPTION CONTENT_FILTER_EXCEPTION CONTEXT_EXCEEDED_EXCEPTION COULD_NOT_GET_DASHBOARD_SCHEMA_EXCEPTION COULD_NOT_GET_MODEL_DEPLOYMENTS_EXCEPTION COULD_NOT_GET_UC_SCHEMA_EXCEPTION DEPLOYMENT_NOT_FOUND_EXCEPTION DESCRIBE_QUERY_INVALID_SQL_ERROR DESCRIBE_QUERY_TIMEOUT DESCRIBE_QUERY_UNEXPECTED_FAILURE EXCEEDED_MAX_TOKEN_LENGTH_EXCEPTION FUNCTIONS_NOT_AVAILABLE_EXCEPTION FUNCTION_ARGUMENTS_INVALID_EXCEPTION FUNCTION_ARGUMENTS_INVALID_JSON_EXCEPTION FUNCTION_ARGUMENTS_INVALID_TYPE_EXCEPTION FUNCTION_CALL_MISSING_PARAMETER_EXCEPTION GENERATED_SQL_QUERY_TOO_LONG_EXCEPTION GENERIC_CHAT_COMPLETION_EXCEPTION GENERIC_CHAT_COMPLETION_SERVICE_EXCEPTION GENERIC_SQL_EXEC_API_CALL_EXCEPTION ILLEGAL_PARAMETER_DEFINITION_EXCEPTION INTERNAL_CATALOG_ASSET_CREATION_FAILED_EXCEPTION INTERNAL_CATALOG_ASSET_CREATION_ONGOING_EXCEPTION INTERNAL_CATALOG_ASSET_CREATION_UNSUPPORTED_EXCEPTION INTERNAL_CATALOG_MISSING_UC_PATH_EXCEPTION INTERNAL_CATALOG_PATH_OVERLAP_EXCEPTION INVALID_CERTIFIED_ANSWER_FUNCTION_EXCEPTION INVALID_CERTIFIED_ANSWER_IDENTIFIER_EXCEPTION INVALID_CHAT_COMPLETION_JSON_EXCEPTION INVALID_COMPLETION_REQUEST_EXCEPTION INVALID_FUNCTION_CALL_EXCEPTION INVALID_SQL_MULTIPLE_DATASET_REFERENCES_EXCEPTION INVALID_SQL_MULTIPLE_STATEMENTS_EXCEPTION INVALID_SQL_UNKNOWN_TABLE_EXCEPTION INVALID_TABLE_IDENTIFIER_EXCEPTION LOCAL_CONTEXT_EXCEEDED_EXCEPTION MESSAGE_ATTACHMENT_TOO_LONG_ERROR MESSAGE_CANCELLED_WHILE_EXECUTING_EXCEPTION MESSAGE_DELETED_WHILE_EXECUTING_EXCEPTION MESSAGE_UPDATED_WHILE_EXECUTING_EXCEPTION MISSING_SQL_QUERY_EXCEPTION NO_DEPLOYMENTS_AVAILABLE_TO_WORKSPACE NO_QUERY_TO_VISUALIZE_EXCEPTION NO_TABLES_TO_QUERY_EXCEPTION RATE_LIMIT_EXCEEDED_GENERIC_EXCEPTION RATE_LIMIT_EXCEEDED_SPECIFIED_WAIT_EXCEPTION REPLY_PROCESS_TIMEOUT_EXCEPTION RETRYABLE_PROCESSING_EXCEPTION SQL_EXECUTION_EXCEPTION STOP_PROCESS_DUE_TO_AUTO_REGENERATE TABLES_MISSING_EXCEPTION TOO_MANY_CERTIFIED_ANSWERS_EXCEPTION TOO_MANY_TABLES_EXCEPTION UNEXPECTED_REPLY_PROCESS_EXCEPTION UNKNOWN_AI_MODEL UNSUPPORTED_CONVERSATION_TYPE_EXCEPTION WAREHOUSE_ACCESS_MISSING_EXCEPTION WAREHOUSE_NOT_FOUND_EXCEPTION",
  MessageStatus:
    "ASKING_AI CANCELLED COMPLETED EXECUTING_QUERY FAILED FETCHING_METADATA FILTERING_CONTEXT PENDING_WAREHOUSE QUERY_RESULT_EXPIRED SUBMITTED",
  ModelVersionInfoStatus: "FAILED_REGISTRATION MODEL_VERSION_STATUS_UNKNOWN PENDING_REGISTRATION READY",
  PipelineType: "CONTINUOUS TRIGGERED",
  QueryEndpointResponseObject: "CHAT_COMPLETION=chat.completion LIST=list TEXT_COMPLETION=text_completion",
  RequestedClaimsPermissionSet: "READ_ONLY",
  ScalingChangeState: "SCALING_CHANGE_APPLIED SCALING_CHANGE_IN_PROGRESS SCALING_CHANGE_UNSPECIFIED",
  ScopeBackendType: "AZURE_KEYVAULT DATABRICKS",
  SecurableType:
    "AGENT_SERVICE CATALOG CLEAN_ROOM CONNECTION CREDENTIAL EXTERNAL_LOCATION EXTERNAL_METADATA FUNCTION MCP_SERVICE METASTORE MODEL MODEL_PROVIDER_SERVICE MODEL_SERVICE PIPELINE PROVIDER RECIPIENT SCHEMA SHARE SKILL STAGING_TABLE STORAGE_CREDENTIAL TABLE VOLUME",
  ServedModelStateDeployment:
    "DEPLOYMENT_ABORTED DEPLOYMENT_CREATING DEPLOYMENT_FAILED DEPLOYMENT_READY DEPLOYMENT_RECOVERING",
  ServiceErrorCode:
    "ABORTED ALREADY_EXISTS BAD_REQUEST CANCELLED DEADLINE_EXCEEDED INTERNAL_ERROR IO_ERROR NOT_FOUND RESOURCE_EXHAUSTED SERVICE_UNDER_MAINTENANCE TEMPORARILY_UNAVAILABLE UNAUTHENTICATED UNKNOWN WORKSPACE_TEMPORARILY_UNAVAILABLE",
  ServingEndpointDetailedPermissionLevel: "CAN_MANAGE CAN_QUERY CAN_VIEW",
  ServingModelWorkloadType:
    "CPU CPU_LARGE CPU_MEDIUM GPU_LARGE GPU_MEDIUM GPU_SMALL GPU_XLARGE GPU_XLARGE_8 MULTIGPU_MEDIUM",
  SpotInstancePolicy: "COST_OPTIMIZED POLICY_UNSPECIFIED RELIABILITY_OPTIMIZED",
  State: "DELETED DELETING RUNNING STARTING STOPPED STOPPING",
  StatementState: "CANCELED CLOSED FAILED PENDING RUNNING SUCCEEDED",
  Status: "DEGRADED FAILED HEALTHY",
  TableType:
    "EXTERNAL EXTERNAL_SHALLOW_CLONE FOREIGN MANAGED MANAGED_SHALLOW_CLONE MATERIALIZED_VIEW METRIC_VIEW STREAMING_TABLE VIEW",
  TelemetryFeature:
    "TELEMETRY_FEATURE_INFERENCE_TABLE TELEMETRY_FEATURE_LOGS TELEMETRY_FEATURE_METRICS TELEMETRY_FEATURE_TRACES",
  TerminationReasonType: "CLIENT_ERROR CLOUD_FAILURE SERVICE_FAULT SUCCESS",
  TextAttachmentPurpose: "FOLLOW_UP_QUESTION TEXT_ATTACHMENT_PURPOSE_ANSWER",
  ThoughtType:
    "THOUGHT_TYPE_DATA_SOURCING THOUGHT_TYPE_DESCRIPTION THOUGHT_TYPE_INSTRUCTIONS THOUGHT_TYPE_STEPS THOUGHT_TYPE_UNDERSTANDING",
  UserSchema:
    "URN_IETF_PARAMS_SCIM_SCHEMAS_CORE_2_0_USER=urn:ietf:params:scim:schemas:core:2.0:User URN_IETF_PARAMS_SCIM_SCHEMAS_EXTENSION_WORKSPACE_2_0_USER=urn:ietf:params:scim:schemas:extension:workspace:2.0:User",
  VectorIndexType: "DELTA_SYNC DIRECT_ACCESS",
  VectorsearchEndpointStatusState:
    "DELETED OFFLINE ONLINE PROVISIONING RED_STATE STARTING STOPPED STOPPING YELLOW_STATE",
  VectorsearchEndpointType: "STANDARD STORAGE_OPTIMIZED",
  VolumeType: "EXTERNAL MANAGED",
} as const;

/** Those whose name in Python another one has as well: what Python calls them. */
export const sdkRenamed = {
  CatalogColumnInfo: "ColumnInfo",
  SqlEndpointInfo: "EndpointInfo",
  VectorsearchColumnInfo: "ColumnInfo",
  VectorsearchCustomTag: "CustomTag",
  VectorsearchEndpointStatus: "EndpointStatus",
  VectorsearchEndpointStatusState: "EndpointStatusState",
  VectorsearchEndpointType: "EndpointType",
  VectorsearchResultData: "ResultData",
  VectorsearchResultManifest: "ResultManifest",
} as const;
