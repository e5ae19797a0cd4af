import { toPostgres } from '../../../publish/to_postgres.ts';
import type { Destination } from '../../../publish/destination.ts';
import type { Publication, PublishOptions } from '../../../publish/publish.ts';
import { publish } from '../../../publish/publish.ts';
import { SmallResults, TABLES } from '../../publish/support/small_results.ts';
import { extensionFolder } from './extension.ts';

/** Small results, published to a Postgres database by a role of it. */
export class Published {
  readonly results: SmallResults;

  private constructor(results: SmallResults) {
    this.results = results;
  }

  static async open(url: string): Promise<Published> {
    process.env['NEXUS_DUCKDB_EXTENSIONS'] = extensionFolder();
    process.env['NEXUS_TEST_POSTGRES'] = url;
    return new Published(await SmallResults.open({ crm: { type: 'postgres', from: 'env:NEXUS_TEST_POSTGRES' } }));
  }

  /** Publishes, as a command does it. @param disturbed what stands in the place of the destination */
  go(
    options: Partial<PublishOptions> = {},
    disturbed: (to: Destination) => Destination = (to) => to,
  ): Promise<Publication> {
    const { warehouse } = this.results;
    return warehouse.withWriteAccess('crm', () =>
      publish(warehouse, disturbed(toPostgres(warehouse, 'crm', 'nexus')), {
        tables: TABLES,
        schema: 'nexus',
        ...options,
      }),
    );
  }

  close(): Promise<void> {
    return this.results.close();
  }
}
