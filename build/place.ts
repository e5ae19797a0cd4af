import { targetNameOf } from '../config/model.ts';
import type { Materialize, NexusConfig } from '../config/types.ts';
import type { Location } from '../procedures/locations.ts';
import type { WarehouseName } from '../sql/dialect.ts';
import type { ExecuteAs } from './procedure_definition.ts';

export interface Place {
  readonly location: Location;
  /** BigQuery: where the data set is to be made; it must be where the sources are. */
  readonly region?: string;
  readonly runAs?: string;
  readonly executeAs?: ExecuteAs;
  readonly materialize: Required<Materialize>;
  /** BigQuery: whether the largest tables are laid out by buckets. */
  readonly buckets?: boolean;
  /** Snowflake: whether tables have clustering keys. */
  readonly clusters?: boolean;
}

/** Where a target puts things on one warehouse. */
export function placeOf(config: NexusConfig, warehouse: WarehouseName, targetName: string | undefined): Place {
  const name = targetNameOf(config, targetName);
  const target = config.targets[name];
  if (target === undefined) {
    throw new Error(`There is no target ${name}; the config has ${Object.keys(config.targets).join(', ')}.`);
  }
  const materialized = (given: Materialize | undefined, otherwise: boolean): Required<Materialize> => ({
    persons: given?.persons ?? otherwise,
    groups: given?.groups ?? otherwise,
    timeline: given?.context === true || (given?.timeline ?? false),
    context: given?.context ?? false,
  });
  const missing = (setting?: string, elsewhere?: string): never => {
    throw new Error(
      setting === undefined
        ? `Target ${name} has no ${warehouse} part in the config.`
        : `Target ${name} does not say its ${setting}: give it as ${warehouse}.${setting} in the config, or as ${String(elsewhere)}.`,
    );
  };
  switch (warehouse) {
    case 'duckdb': {
      const part = target.duckdb ?? missing();
      return {
        location: { database: undefined, schema: part.schema ?? 'nexus' },
        materialize: materialized(part.materialize, false),
      };
    }
    case 'snowflake': {
      const part = target.snowflake ?? missing();
      return {
        location: { database: part.database, schema: part.schema ?? 'NEXUS' },
        ...(part.execute_as === undefined ? {} : { executeAs: part.execute_as }),
        clusters: part.cluster ?? false,
        materialize: materialized(part.materialize, false),
      };
    }
    case 'bigquery': {
      const part = target.bigquery ?? missing();
      return {
        location: {
          database: part.project ?? missing('project', '--project, NEXUS_BIGQUERY_PROJECT or GOOGLE_CLOUD_PROJECT'),
          schema: part.dataset ?? 'nexus',
        },
        region: part.location ?? missing('location', '--location or NEXUS_BIGQUERY_LOCATION'),
        ...(part.run_as === undefined ? {} : { runAs: part.run_as }),
        buckets: part.buckets ?? false,
        materialize: materialized(part.materialize, true),
      };
    }
  }
}
