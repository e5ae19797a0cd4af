import { describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../../build/build.ts';
import type { Bundle } from '../../../build/bundle.ts';
import { installScript } from '../../../deploy/install_script.ts';
import { grantsToDeploy, grantsToRead, grantsToSchedule } from '../../../warehouses/snowflake/grants.ts';
import { roleGrants } from '../../../warehouses/snowflake/roles.ts';
import { SAMPLE_CONFIG } from '../../build/support/sample_config.ts';

const bundle = buildBundle(SAMPLE_CONFIG, 'snowflake');
const PLACE = { database: bundle.location.database ?? '', schema: bundle.location.schema };
const DATABASE = `"${PLACE.database.toUpperCase()}"`;
const SCHEMA = `${DATABASE}."${PLACE.schema.toUpperCase()}"`;
const BOTH = { ...PLACE, analyst_role: 'analyst', reader_role: 'readers' };

/** Names of a kind that grants are about, lower case. */
const about = (grants: readonly string[], pattern: RegExp): string[] =>
  grants.flatMap((grant) => {
    const found = new RegExp(`${pattern.source} \\S+\\."(\\w+)"`).exec(grant);
    return found?.[1] === undefined ? [] : [found[1].toLowerCase()];
  });
const namesOf = ({ objects }: Bundle, ...kinds: string[]): string[] =>
  objects.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);

describe('an analyst', () => {
  const [analyst] = roleGrants(bundle, BOTH);
  const grants = analyst?.grants ?? [];

  test('may call everything that is made to be called', () => {
    expect(grants.slice(0, 2)).toEqual([
      `GRANT USAGE ON DATABASE ${DATABASE} TO ROLE "ANALYST"`,
      `GRANT USAGE ON SCHEMA ${SCHEMA} TO ROLE "ANALYST"`,
    ]);
    expect(about(grants, /USAGE ON PROCEDURE/)).toEqual(namesOf(bundle, 'procedure'));
    expect(about(grants, /USAGE ON FUNCTION/)).toEqual(namesOf(bundle, 'function'));
    expect(grants).toContain(`GRANT USAGE ON PROCEDURE ${SCHEMA}."NEXUS_RESOLVE"() TO ROLE "ANALYST"`);
    expect(grants).toContain(`GRANT USAGE ON PROCEDURE ${SCHEMA}."NEXUS_RESOLVE_WITH"(VARCHAR) TO ROLE "ANALYST"`);
  });

  test('may read everything but the secret and what a run works on, and write nothing', () => {
    const read = [...about(grants, /SELECT ON TABLE/), ...about(grants, /SELECT ON VIEW/)];
    const work = bundle.workTables.map(({ name }) => name);
    expect(read.sort()).toEqual(
      namesOf(bundle, 'table', 'view', 'source_view')
        .filter((name) => name !== 'nexus_secrets' && !work.includes(name))
        .sort(),
    );
    expect(grants.filter((grant) => /\b(INSERT|UPDATE|DELETE|TRUNCATE|CREATE)\b/.test(grant))).toEqual([]);
  });

  test('with caller’s rights needs all that a run does', () => {
    const source = { database: 'raw', schema: 'crm', name: 'people' };
    const [caller] = roleGrants(bundle, { ...BOTH, execute_as: 'caller' }, [source]);
    const all = caller?.grants ?? [];
    expect(about(all, /INSERT, UPDATE, DELETE, TRUNCATE ON TABLE/)).toEqual(namesOf(bundle, 'table'));
    expect(about(all, /SELECT ON TABLE/)).toEqual([...namesOf(bundle, 'table'), 'people']);
    expect(all.slice(-3)).toEqual([
      'GRANT USAGE ON DATABASE "RAW" TO ROLE "ANALYST"',
      'GRANT USAGE ON SCHEMA "RAW"."CRM" TO ROLE "ANALYST"',
      'GRANT SELECT ON TABLE "RAW"."CRM"."PEOPLE" TO ROLE "ANALYST"',
    ]);
  });
});

describe('a reader', () => {
  const [, reader] = roleGrants(bundle, BOTH);
  const grants = reader?.grants ?? [];

  test('reads results and nothing else', () => {
    const read = [...about(grants, /SELECT ON TABLE/), ...about(grants, /SELECT ON VIEW/)];
    expect(read).toEqual(expect.arrayContaining(['nexus_persons', 'nexus_groups', 'nexus_timeline', 'nexus_states']));
    expect(read.filter((name) => /secret|work|installed|lock|overrides|edges|_records$/.test(name))).toEqual([]);
    expect(grants.length).toBe(read.length + 2);
  });
});

test('nobody is granted anything where the target names no role', () => {
  expect(roleGrants(bundle, PLACE)).toEqual([]);
});

describe('grants', () => {
  test('to deploy into a schema that is there, and into one that is not', () => {
    expect(grantsToDeploy({ database: 'db', schema: 'n' }, 'r', false)).toEqual([
      'GRANT USAGE ON DATABASE "DB" TO ROLE "R"',
      'GRANT CREATE SCHEMA ON DATABASE "DB" TO ROLE "R"',
    ]);
    expect(grantsToDeploy({ database: 'db', schema: 'n' }, 'r', true)[1]).toBe(
      'GRANT USAGE, CREATE TABLE, CREATE VIEW, CREATE FUNCTION, CREATE PROCEDURE ON SCHEMA "DB"."N" TO ROLE "R"',
    );
  });

  test('to read two relations of one schema name the way there once', () => {
    const relation = { database: 'd', schema: 's' };
    expect(
      grantsToRead(
        [
          { ...relation, name: 'a' },
          { ...relation, name: 'b' },
        ],
        'r',
      ),
    ).toEqual([
      'GRANT USAGE ON DATABASE "D" TO ROLE "R"',
      'GRANT USAGE ON SCHEMA "D"."S" TO ROLE "R"',
      'GRANT SELECT ON TABLE "D"."S"."A" TO ROLE "R"',
      'GRANT SELECT ON TABLE "D"."S"."B" TO ROLE "R"',
    ]);
  });

  test('to schedule: one more without a warehouse', () => {
    const place = { database: 'd', schema: 's' };
    expect(grantsToSchedule(place, 'r', false)).toEqual([
      'GRANT CREATE TASK ON SCHEMA "D"."S" TO ROLE "R"',
      'GRANT EXECUTE TASK ON ACCOUNT TO ROLE "R"',
    ]);
    expect(grantsToSchedule(place, 'r', true)).toContain('GRANT EXECUTE MANAGED TASK ON ACCOUNT TO ROLE "R"');
  });

  test('quote names that are no plain words', () => {
    expect(grantsToRead([{ database: 'd', schema: 's', name: 'a"b' }], 'my role').at(-1)).toBe(
      'GRANT SELECT ON TABLE "D"."S"."A""B" TO ROLE "MY ROLE"',
    );
  });
});

describe('what is replaced keeps its grants', () => {
  test.each(['owner', 'caller'] as const)(
    'in every definition that replaces something, with the rights of the %s',
    (execute_as) => {
      const [name = ''] = Object.keys(SAMPLE_CONFIG.targets);
      const target = SAMPLE_CONFIG.targets[name];
      const config = {
        ...SAMPLE_CONFIG,
        targets: { [name]: { ...target, snowflake: { ...PLACE, ...target?.snowflake, execute_as } } },
      };
      const { objects } = buildBundle(config, 'snowflake', name);
      const replacing = objects.filter(({ text }) => /^CREATE OR REPLACE/.test(text));
      expect(new Set(replacing.map(({ kind }) => kind))).toEqual(
        new Set(['table', 'function', 'procedure', 'view', 'source_view']),
      );
      // Before the body, which may say anything.
      const head = (text: string): string => text.split(/^AS\b/m)[0] ?? '';
      expect(replacing.filter(({ text }) => !/^\s*COPY GRANTS$/m.test(head(text))).map(({ name: one }) => one)).toEqual(
        [],
      );
      const procedures = objects.filter(({ kind }) => kind === 'procedure');
      const rights = procedures.map(({ text }) => /^EXECUTE AS (\w+)$/m.exec(text)?.[1]);
      expect(rights).toEqual(procedures.map(() => execute_as.toUpperCase()));
    },
  );
});

test('install.sql says at its head which rights it takes, and which others need afterwards', () => {
  const [head = '', ...statements] = installScript(bundle).split('\n-- schema');
  expect(head).toContain(`--   GRANT CREATE SCHEMA ON DATABASE ${DATABASE} TO ROLE "DEPLOYER";`);
  expect(head).toContain(`--   GRANT USAGE ON PROCEDURE ${SCHEMA}."NEXUS_RESOLVE"() TO ROLE "ANALYST";`);
  expect(head).toContain('-- Afterwards, for a role such as READER, which reads persons, groups');
  // What the script may read, the procedures may: they have the rights of one role.
  expect(head.split('\n').filter((line) => line !== '' && !line.startsWith('--'))).toEqual([
    'USE SECONDARY ROLES NONE;',
  ]);
  expect(statements.join('')).not.toContain('GRANT USAGE');
});
