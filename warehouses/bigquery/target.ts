import type { BigQueryTarget } from '../../config/types.ts';
import type { Environment } from '../environment.ts';
import { said } from '../environment.ts';

/** What may be said on the command line instead of in the config. */
export interface BigQueryFlags {
  readonly project?: string;
  readonly dataset?: string;
  readonly location?: string;
  /** A service-account file; default: Application Default Credentials. */
  readonly keyFile?: string;
}

/**
 * A target with what the command line and the environment say of it. A flag goes before NEXUS_BIGQUERY_PROJECT, _DATASET
 * and _LOCATION, and those before the config; GOOGLE_CLOUD_PROJECT is used where nothing else names a project.
 */
export function bigQueryTarget(target: BigQueryTarget, flags: BigQueryFlags, environment: Environment): BigQueryTarget {
  const project =
    flags.project ??
    said(environment, 'NEXUS_BIGQUERY_PROJECT') ??
    target.project ??
    said(environment, 'GOOGLE_CLOUD_PROJECT');
  const dataset = flags.dataset ?? said(environment, 'NEXUS_BIGQUERY_DATASET') ?? target.dataset;
  const location = flags.location ?? said(environment, 'NEXUS_BIGQUERY_LOCATION') ?? target.location;
  return {
    ...target,
    ...(project === undefined ? {} : { project }),
    ...(dataset === undefined ? {} : { dataset }),
    ...(location === undefined ? {} : { location }),
  };
}
