import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { UsageError } from '../../cli/errors.ts';
import type { ErasurePreview } from '../../cli/forget.ts';
import { forgetOptions, previewText } from '../../cli/forget.ts';
import type { Project } from './support/terminal.ts';
import { nexus, resolvedProject } from './support/terminal.ts';

describe('forgetOptions', () => {
  test('are the one argument of nexus_forget_with', () => {
    expect(forgetOptions('email', 'a"b')).toBe('{"type":"email","value":"a\\"b"}');
    const listed = '[{"type":"email","value":"c"}]';
    expect(JSON.parse(forgetOptions('email', 'a', listed, '0f'))).toEqual({
      type: 'email',
      value: 'a',
      identifiers: [{ type: 'email', value: 'c' }],
      confirm: '0f',
    });
  });

  test.each(['{', '{}', '3', 'email'])('refuse the list %s', (list) => {
    expect(() => forgetOptions('email', 'a', list)).toThrow(UsageError);
  });
});

describe('previewText', () => {
  const preview: ErasurePreview = {
    status: 'preview',
    entities: 1,
    identifiers_erased: 3,
    identifiers_kept: 1,
    erased: { email: 2, phone: 0, user_id: 1 },
    kept: { email: 0, phone: 1, user_id: 0 },
    confirm: '0123456789abcdef',
  };
  const goes =
    'Would erase 3 identifiers (email 2, user_id 1) of 1 entity, with the traits, memberships and states that hang on them.';
  const stays = '1 identifier (phone 1) stays: others share it, or --identifiers does not name it.';

  test.each<[Partial<ErasurePreview>, string[]]>([
    [{}, [goes, stays]],
    [{ identifiers_kept: 0 }, [goes]],
    [
      { status: 'too_many', identifiers_kept: 0 },
      [
        goes,
        'These are more than one person has: perhaps several were merged. Say which are to go with --identifiers.',
      ],
    ],
    [{ status: 'unknown' }, ['No record that was loaded has this identifier: there is nothing to erase.']],
  ])('of %j', (others, lines) => {
    expect(previewText({ ...preview, ...others }).split('\n')).toEqual(lines);
  });
});

describe('over a project with two CSV files', () => {
  let project: Project;
  const run = (...args: string[]) => nexus(...args, '--config', project.config);

  beforeAll(async () => {
    project = await resolvedProject();
  });
  afterAll(() => {
    project.remove();
  });

  test('shows what would go, erases it when told to, and keeps it away', async () => {
    const asked = await run('forget', 'email', 'ANN@example.com');
    expect(asked).toMatchObject({ code: 1 });
    expect(asked.stdout).toMatch(/^Would erase 2 identifiers \(email 1, phone 1\) of 1 entity,/);
    expect(asked.stderr).toMatch(/for good\? Add --yes to say so; nothing was changed\.\n$/);
    const preview = JSON.parse((await run('forget', 'email', 'ANN@example.com', '--json')).stdout) as unknown;
    expect(preview).toMatchObject({ status: 'preview', identifiers_erased: 2 });
    const persons = 'SELECT email FROM nexus_persons ORDER BY email';
    const emails = async () => JSON.parse((await run('query', persons, '--json')).stdout) as unknown;
    expect(await emails()).toEqual([{ email: 'ann@example.com' }, { email: 'bob@example.com' }]);

    const erased = await run('forget', 'email', 'ANN@example.com', '--yes');
    expect(erased).toMatchObject({ code: 0 });
    expect(erased.stdout).toMatch(/\nErased\. Receipt receipt_[0-9a-f-]{36} is in nexus_receipts\.\n/);
    expect(await emails()).toEqual([{ email: 'bob@example.com' }]);
    await run('resolve', '--full-refresh');
    expect(await emails()).toEqual([{ email: 'bob@example.com' }]);
    expect((await run('forget', 'email', 'ANN@example.com')).stdout).toBe(
      'No record that was loaded has this identifier: there is nothing to erase.\n',
    );
  });
});
