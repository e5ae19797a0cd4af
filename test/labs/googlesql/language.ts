import type { AstNode } from './ast.ts';
import { child, children, number, text } from './ast.ts';

/** A type in the form that the analyser's requests take. */
export interface TypeProto {
  typeKind: number;
  arrayType?: { elementType: TypeProto };
  structType?: { field: { fieldName: string; fieldType: TypeProto }[] };
}

const TYPE_NAMES = new Map([
  [2, 'INT64'],
  [5, 'BOOL'],
  [7, 'FLOAT64'],
  [8, 'STRING'],
  [9, 'BYTES'],
  [10, 'DATE'],
  [19, 'TIMESTAMP'],
  [20, 'TIME'],
  [21, 'DATETIME'],
  [22, 'GEOGRAPHY'],
  [23, 'NUMERIC'],
  [24, 'BIGNUMERIC'],
  [26, 'JSON'],
  [27, 'INTERVAL'],
  [29, 'RANGE'],
]);
const ARRAY = 16;
const STRUCT = 17;
const kindOf = (name: string) => [...TYPE_NAMES].find(([, known]) => known === name)?.[0] ?? 0;

export const INT64: TypeProto = { typeKind: kindOf('INT64') };
export const BOOL: TypeProto = { typeKind: kindOf('BOOL') };
const FLOAT64: TypeProto = { typeKind: kindOf('FLOAT64') };
export const STRING: TypeProto = { typeKind: kindOf('STRING') };
const TIMESTAMP: TypeProto = { typeKind: kindOf('TIMESTAMP') };

export const structOf = (fields: { name: string; type: TypeProto }[]): TypeProto => ({
  typeKind: STRUCT,
  structType: { field: fields.map(({ name, type }) => ({ fieldName: name, fieldType: type })) },
});

/** The type of a resolved node's `type` field, reduced to what a request needs. */
export function typeProto(node: AstNode | undefined): TypeProto {
  const typeKind = number(node, 'typeKind');
  if (typeKind === ARRAY) {
    return { typeKind, arrayType: { elementType: typeProto(child(child(node, 'arrayType'), 'elementType')) } };
  }
  if (typeKind !== STRUCT) return { typeKind };
  const fields = children(child(node, 'structType'), 'field');
  return structOf(
    fields.map((field) => ({ name: text(field, 'fieldName'), type: typeProto(child(field, 'fieldType')) })),
  );
}

/** BigQuery's name of the type, `ARRAY<STRUCT<a STRING>>`. */
export function typeText(type: TypeProto): string {
  if (type.arrayType) return `ARRAY<${typeText(type.arrayType.elementType)}>`;
  if (!type.structType) return TYPE_NAMES.get(type.typeKind) ?? `type kind ${type.typeKind}`;
  const fields = type.structType.field.map((field) => `${field.fieldName} ${typeText(field.fieldType)}`.trim());
  return `STRUCT<${fields.join(', ')}>`;
}

/**
 * What GoogleSQL's widest dialect has and BigQuery refuses or does not document; each would let a wrong statement pass.
 * The whole list of the dialect's options is `zetasql/public/options.proto` in the package.
 */
const NOT_BIGQUERY = [
  // `||` and CONCAT take STRING, BYTES or ARRAY alone:
  // https://cloud.google.com/bigquery/docs/reference/standard-sql/operators#concatenation_operator
  'FEATURE_V_1_3_CONCAT_MIXED_TYPES',
  // ARRAY compares and sorts nowhere:
  // https://cloud.google.com/bigquery/docs/reference/standard-sql/data-types#array_type
  'FEATURE_V_1_1_ARRAY_EQUALITY',
  'FEATURE_V_1_3_ARRAY_ORDERING',
  // Grouping by ARRAY and STRUCT came late and with limits:
  // https://cloud.google.com/bigquery/docs/reference/standard-sql/data-types#groupable_data_types
  'FEATURE_V_1_2_GROUP_BY_ARRAY',
  'FEATURE_V_1_2_GROUP_BY_STRUCT',
  // TIMESTAMP has microseconds: https://cloud.google.com/bigquery/docs/reference/standard-sql/data-types#timestamp_type
  'FEATURE_TIMESTAMP_NANOS',
  // Arguments of user-defined functions have no defaults: https://cloud.google.com/bigquery/docs/user-defined-functions
  'FEATURE_FUNCTION_ARGUMENTS_WITH_DEFAULTS',
  // None of these is in https://cloud.google.com/bigquery/docs/reference/standard-sql/functions-all
  'FEATURE_V_1_3_INLINE_LAMBDA_ARGUMENT',
  'FEATURE_V_1_4_ARRAY_AGGREGATION_FUNCTIONS',
  'FEATURE_V_1_4_ARRAY_FIND_FUNCTIONS',
  'FEATURE_V_1_4_FIRST_AND_LAST_N',
  'FEATURE_V_1_4_NULLIFZERO_ZEROIFNULL',
  'FEATURE_V_1_4_PI_FUNCTIONS',
  'FEATURE_V_1_3_UNNEST_AND_FLATTEN_ARRAYS',
  'FEATURE_V_1_3_WITH_GROUP_ROWS',
  'FEATURE_V_1_4_STRUCT_POSITIONAL_ACCESSOR',
  'FEATURE_V_1_3_ALLOW_CONSECUTIVE_ON',
  'FEATURE_V_1_3_ALLOW_SLASH_PATHS',
  'FEATURE_EXPERIMENTAL_MODULES',
];

/** What BigQuery has and the analyser leaves off unless asked. */
const ALSO_BIGQUERY = [
  // CREATE VIEW v (a OPTIONS (description = '…')):
  // https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#create_view_statement
  'FEATURE_CREATE_VIEWS_WITH_COLUMN_OPTIONS',
  'FEATURE_CREATE_TABLE_CLONE',
  // COLLATE(x, ''): https://cloud.google.com/bigquery/docs/reference/standard-sql/string_functions#collate
  'FEATURE_V_1_3_ANNOTATION_FRAMEWORK',
  'FEATURE_V_1_3_COLLATION_SUPPORT',
  'FEATURE_V_1_4_GROUPING_BUILTIN',
  'FEATURE_V_1_4_GROUPING_SETS',
];

/** Language options of the analyser's requests: BigQuery's features out of the widest dialect. */
export function languageOptions(widest: { enabledLanguageFeatures: number[] }, numberOf: (feature: string) => number) {
  const refused = new Set(NOT_BIGQUERY.map(numberOf));
  const kept = widest.enabledLanguageFeatures.filter((feature) => !refused.has(feature));
  return {
    productMode: 'PRODUCT_EXTERNAL',
    enabledLanguageFeatures: [...kept, ...ALSO_BIGQUERY.map(numberOf)],
    // An empty list allows every kind of statement; the default allows queries alone.
    supportedStatementKinds: [],
  };
}

/** https://cloud.google.com/bigquery/docs/reference/system-variables */
export const SYSTEM_VARIABLES: { namePath: string[]; type: TypeProto }[] = [
  ...[
    'current_job_id',
    'dataset_id',
    'dataset_project_id',
    'last_job_id',
    'location',
    'project_id',
    'query_label',
    'time_zone',
  ].map((name) => ({ namePath: [name], type: STRING })),
  { namePath: ['row_count'], type: INT64 },
  { namePath: ['transaction_id'], type: STRING },
  ...['message', 'statement_text', 'formatted_stack_trace'].map((name) => ({
    namePath: ['error', name],
    type: STRING,
  })),
  ...['bytes_billed', 'bytes_processed', 'num_child_jobs', 'slot_ms'].map((name) => ({
    namePath: ['script', name],
    type: INT64,
  })),
  { namePath: ['script', 'job_id'], type: STRING },
  { namePath: ['script', 'creation_time'], type: TIMESTAMP },
];

const LABELS: TypeProto = {
  typeKind: ARRAY,
  arrayType: {
    elementType: structOf([
      { name: '', type: STRING },
      { name: '', type: STRING },
    ]),
  },
};
const OPTIONS: Record<string, TypeProto> = {
  // https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language: schema_option_list, table_option_list, view_option_list, column_option_list
  description: STRING,
  friendly_name: STRING,
  labels: LABELS,
  location: STRING,
  default_table_expiration_days: FLOAT64,
  is_case_insensitive: BOOL,
  expiration_timestamp: TIMESTAMP,
  partition_expiration_days: FLOAT64,
  require_partition_filter: BOOL,
  // function_option_list, procedure_option_list
  library: { typeKind: ARRAY, arrayType: { elementType: STRING } },
  strict_mode: BOOL,
};

/** Names and types of OPTIONS; an unknown one is refused. */
export const ALLOWED_OPTIONS = {
  disallowUnknownOptions: true,
  disallowDuplicateOptionNames: true,
  option: Object.entries(OPTIONS).map(([name, type]) => ({ name, type })),
};

const fixed = (type: TypeProto) => ({ kind: 'ARG_TYPE_FIXED', type, numOccurrences: 1 });
const any1 = { kind: 'ARG_TYPE_ANY_1', numOccurrences: 1 };
const any2 = { kind: 'ARG_TYPE_ANY_2', numOccurrences: 1 };
const builtin = (name: string, mode: 'SCALAR' | 'AGGREGATE', argument: object[], returnType: object) => ({
  namePath: [name],
  group: 'bigquery',
  mode,
  signature: [{ argument, returnType }],
});

/** Functions of BigQuery that the open-source analyser does not know. Overloads that Nexus has no use for are left out. */
export const MISSING_BUILTINS = [
  // https://cloud.google.com/bigquery/docs/reference/standard-sql/aggregate_functions#max_by, #min_by
  builtin('max_by', 'AGGREGATE', [any1, any2], any1),
  builtin('min_by', 'AGGREGATE', [any1, any2], any1),
  // https://cloud.google.com/bigquery/docs/reference/standard-sql/string_functions#edit_distance, #contains_substr (a STRING is searched here)
  builtin('edit_distance', 'SCALAR', [fixed(STRING), fixed(STRING)], fixed(INT64)),
  builtin('contains_substr', 'SCALAR', [fixed(STRING), fixed(STRING)], fixed(BOOL)),
  // https://cloud.google.com/bigquery/docs/reference/standard-sql/json_functions#json_keys
  builtin(
    'json_keys',
    'SCALAR',
    [fixed({ typeKind: kindOf('JSON') })],
    fixed({ typeKind: ARRAY, arrayType: { elementType: STRING } }),
  ),
];

/**
 * Functions that no option turns off though
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/functions-all does not have them.
 */
export const UNKNOWN_TO_BIGQUERY = new Set([
  'array_is_distinct',
  'iferror',
  'iserror',
  'nulliferror',
  'timestamp_from_unix_micros',
  'timestamp_from_unix_millis',
  'timestamp_from_unix_seconds',
]);

/**
 * The part of INFORMATION_SCHEMA that scripts may read:
 * https://cloud.google.com/bigquery/docs/information-schema-intro
 */
export const INFORMATION_SCHEMA: Record<string, Record<string, TypeProto>> = {
  TABLES: {
    table_catalog: STRING,
    table_schema: STRING,
    table_name: STRING,
    table_type: STRING,
    creation_time: TIMESTAMP,
  },
  COLUMNS: {
    table_catalog: STRING,
    table_schema: STRING,
    table_name: STRING,
    column_name: STRING,
    ordinal_position: INT64,
    is_nullable: STRING,
    data_type: STRING,
  },
  ROUTINES: {
    routine_catalog: STRING,
    routine_schema: STRING,
    routine_name: STRING,
    routine_type: STRING,
    data_type: STRING,
    routine_body: STRING,
    created: TIMESTAMP,
    last_altered: TIMESTAMP,
  },
};
