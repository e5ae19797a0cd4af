const CONNECTION = 'Options of the connection: npx nexus-warehouse help connection';

/** What the help of a command shows as examples. */
export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  init: ['init exports/*.csv', 'init --database crm.duckdb', 'init -w snowflake --database RAW --schema HUBSPOT'],
  build: ['build -w snowflake --out dist'],
  'plan-deploy': ['plan-deploy', 'plan-deploy --diff'],
  deploy: ['deploy', "deploy -w bigquery --schedule 'every 1 hours'", 'deploy --sources-later'],
  resolve: ['resolve', 'resolve --full-refresh', `resolve --options '{"on_busy": "skip"}'`],
  publish: ['publish', 'publish --full'],
  'plan-run': ['plan-run', `plan-run --options '{"identifier_types": {"phone": {"hub_limit": 20}}}'`],
  audit: ['audit'],
  show: ['show ada.king@example.com', 'show per_0123456789abcdef0123456789abcdef', 'show phone "020 7946 0123"'],
  explain: ['explain email ada.king@example.com phone "020 7946 0123"'],
  forget: ['forget email ada.king@example.com'],
  backup: ['backup people.backup.duckdb', 'backup backups/ --wait 5m'],
  restore: ['restore people.backup.duckdb'],
  query: [
    'query "SELECT * FROM nexus_persons"',
    'query --csv "SELECT * FROM nexus_persons" > persons.csv',
    'query --database demo.duckdb',
  ],
  doctor: ['doctor', 'doctor -w bigquery --probe'],
  dbt: ['dbt -w bigquery'],
  report: ['report', 'report --mask --out masked.html', 'report --database demo.duckdb'],
  explore: ['explore', 'explore --write --author ana', 'explore --database demo.duckdb'],
  mcp: ['mcp --config /home/ann/crm/nexus.config.json', 'mcp -w snowflake -t prod'],
  semantic: ['semantic --format dbt', 'semantic --format snowflake', 'semantic --format bigquery --out agents'],
  demo: ['demo', 'demo --people 50000'],
};
/** What the help of all shows besides the commands. */
export const FIRST_STEPS = `
Examples:
  npx nexus-warehouse demo                      a made-up world, to look at
  npx nexus-warehouse init exports/*.csv        from files of yours to a config
  npx nexus-warehouse deploy
  npx nexus-warehouse resolve
  npx nexus-warehouse query "SELECT * FROM nexus_persons"

${CONNECTION}`;

/** What the help of a command shows besides its options. */
export function examplesOf(command: string): string {
  const examples = (EXAMPLES[command] ?? []).map((example) => `  npx nexus-warehouse ${example}\n`).join('');
  return `${examples === '' ? '' : `\nExamples:\n${examples}`}\n${CONNECTION}`;
}
