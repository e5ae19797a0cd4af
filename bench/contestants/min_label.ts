import type { Contestant } from './contestant.ts';

/** Every node takes the smallest label around it, until nothing changes: what is usually written by hand. */
export const minLabel: Contestant = {
  name: 'min_label',
  title: 'min-label propagation in SQL',
  isExact: true,
  async solve(database) {
    await database.execute(
      'CREATE TABLE both_ways AS SELECT low_key AS node, high_key AS neighbour FROM edges UNION ALL SELECT high_key, low_key FROM edges',
    );
    await database.execute('CREATE TABLE labels AS SELECT node, node AS component FROM nodes');
    for (;;) {
      await database.execute(`CREATE OR REPLACE TABLE next_labels AS
SELECT labels.node, LEAST(labels.component, COALESCE(MIN(around.component), labels.component)) AS component
FROM labels
LEFT JOIN both_ways ON both_ways.node = labels.node
LEFT JOIN labels AS around ON around.node = both_ways.neighbour
GROUP BY labels.node, labels.component`);
      const [changed] = await database.one(
        'SELECT COUNT(*) FROM labels JOIN next_labels USING (node) WHERE labels.component <> next_labels.component',
      );
      await database.execute('CREATE OR REPLACE TABLE labels AS SELECT * FROM next_labels');
      if (changed === 0n) return;
    }
  },
};
