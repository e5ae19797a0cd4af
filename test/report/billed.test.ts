import { expect, test } from '@jest/globals';
import { Explore } from '../../report/explore.ts';
import { Done, onQuery, startRestServer } from '../doctor/support/rest_server.ts';

test('what BigQuery billed for a view is told with it: that of all of its statements', async () => {
  const statistics = { query: { totalBytesBilled: '20971520' } };
  const server = await startRestServer(
    onQuery(
      /COALESCE\(redirect_to/,
      new Done({ statistics, columns: ['about_id', 'name'], table: [['per_1', 'Ann']] }),
    ),
    onQuery(/./, new Done({ statistics, rows: [] })),
  );
  const explore = new Explore({ warehouse: server.warehouse, relations: new Set(), isMasked: false, author: null });
  const { value, bytes_billed: billed } = await explore.entity('per_1');
  expect([value?.name, billed]).toEqual(['Ann', server.queries().length * 20_971_520]);
  expect(server.queries()).toHaveLength(8);
  await server.stop();
});
