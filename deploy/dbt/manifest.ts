/** The part of dbt's `target/manifest.json` that tells which node makes a relation. */
export interface DbtManifest {
  readonly metadata: { readonly project_name?: string | null; readonly dbt_version?: string | null };
  readonly nodes: Readonly<Record<string, DbtNode>>;
  readonly sources: Readonly<Record<string, DbtSource>>;
}

interface DbtNode {
  readonly database?: string | null;
  readonly schema?: string | null;
  readonly resource_type: string;
  readonly name: string;
  readonly alias?: string | null;
  readonly package_name: string;
}

interface DbtSource {
  readonly database?: string | null;
  readonly schema?: string | null;
  readonly source_name: string;
  readonly name: string;
  readonly identifier?: string | null;
}

const BUILT: readonly string[] = ['model', 'seed', 'snapshot'];

const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** How the project calls what makes a relation: `ref('crm_events')`, `source('gmail', 'gmail_messages')`. */
export function referenceTo(relation: string, manifest: DbtManifest): string | undefined {
  const node = Object.values(manifest.nodes).find(
    ({ resource_type, alias, name }) => BUILT.includes(resource_type) && isSame(alias ?? name, relation),
  );
  if (node !== undefined) {
    const isOwn = node.package_name === manifest.metadata.project_name;
    return `ref(${quoted(isOwn ? [node.name] : [node.package_name, node.name])})`;
  }
  const source = Object.values(manifest.sources).find(({ identifier, name }) => isSame(identifier ?? name, relation));
  return source === undefined ? undefined : `source(${quoted([source.source_name, source.name])})`;
}

export interface DbtRelation {
  readonly database: string | undefined;
  readonly schema: string;
  readonly table: string;
}

/** What loaders fill, by the project's sources, in their order; where it has none, what its models make. */
export function relationsOf({ sources, nodes }: DbtManifest): DbtRelation[] {
  const models = Object.values(nodes).filter(({ resource_type }) => BUILT.includes(resource_type));
  const found = Object.values(sources).length > 0 ? Object.values(sources) : models;
  return found.flatMap((one) => {
    const table = ('identifier' in one ? one.identifier : 'alias' in one ? one.alias : undefined) ?? one.name;
    const schema = one.schema ?? undefined;
    return schema === undefined ? [] : [{ database: one.database ?? undefined, schema, table }];
  });
}

/** @throws Error if the text is no manifest */
export function parseManifest(text: string, path: string): DbtManifest {
  const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (!isObject(value) || !['metadata', 'nodes', 'sources'].every((name) => isObject(value[name]))) {
    throw new Error(`${path} is not a manifest of dbt: run \`dbt parse\`, which writes it anew.`);
  }
  return value as unknown as DbtManifest;
}
