import { describe, expect, test } from '@jest/globals';
import { counted, seconds } from '../../cli/output.ts';
import { StatementError } from '../../warehouses/warehouse.ts';
import { plainOutput } from './support/terminal.ts';

describe('an output for people', () => {
  test('has results on stdout, notes and errors on stderr, and no colours', async () => {
    const { output, stdout, stderr } = plainOutput();
    output.print('text');
    output.result({ never: 1 });
    output.note('mind this');
    output.error(new StatementError('it failed', 'SELECT secret'));
    await output.stage(
      'Work',
      () => Promise.resolve(3),
      (n) => counted(n, 'thing'),
    );
    expect(stdout.text).toMatch(/^text\n✔ Work {25}0\.0 s {2}3 things\n$/);
    expect(stderr.text).toBe('note  mind this\nerror  it failed\n');
  });

  test('a stage that fails leaves no line', async () => {
    const { output, stdout } = plainOutput();
    await expect(output.stage('Work', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(stdout.text).toBe('');
  });
});

describe('an output for machines', () => {
  test('is one JSON value and nothing else', async () => {
    const { output, stdout, stderr } = plainOutput({ json: true });
    output.print('text');
    output.note('mind this');
    await output.stage('Work', () => Promise.resolve());
    output.result({ a: [1, null] });
    expect(JSON.parse(stdout.text)).toEqual({ a: [1, null] });
    expect(stderr.text).toBe('');
  });

  test('tells errors there too', () => {
    const { output, stdout, stderr } = plainOutput({ json: true });
    output.error(new Error('it failed'));
    expect(JSON.parse(stdout.text)).toEqual({ error: { message: 'it failed' } });
    expect(stderr.text).toBe('error  it failed\n');
  });
});

test('numbers are written for people', () => {
  expect([counted(1, 'person', 'people'), counted(1200, 'person', 'people'), seconds(12_345)]).toEqual([
    '1 person',
    '1,200 people',
    ' 12.3 s',
  ]);
});

test('a terminal without a size gets wide tables and no spinner', async () => {
  const { output, stdout, stderr } = plainOutput({ isTTY: true, columns: 0 });
  await output.stage('Work', () => Promise.resolve());
  expect({ width: output.width, stderr: stderr.text }).toEqual({ width: 160, stderr: '' });
  expect(stdout.text).toContain('Work');
});
