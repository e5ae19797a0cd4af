import { describe, expect, test } from '@jest/globals';
import type { Waiting } from '../../../warehouses/bigquery/errors.ts';
import { backingOff, explained, isPassing, reasonOf } from '../../../warehouses/bigquery/errors.ts';

/** An error as the client makes it from an answer of the API. https://cloud.google.com/bigquery/docs/error-messages */
const apiError = (reason: string, message: string): Error =>
  Object.assign(new Error(message), { errors: [{ reason, message }] });

/** Waits that take no time, and how long they would have been. */
function clock() {
  const waited: number[] = [];
  const told: Waiting[] = [];
  return {
    waited,
    told,
    onWait: (waiting: Waiting) => {
      told.push(waiting);
    },
    wait: (milliseconds: number) => {
      waited.push(milliseconds);
      return Promise.resolve();
    },
  };
}

describe('backingOff', () => {
  const rate = apiError('rateLimitExceeded', 'Exceeded rate limits: too many api requests per user per method');

  test('repeats what was turned away for its rate, after longer and longer waits', async () => {
    const { waited, told, onWait, wait } = clock();
    let attempts = 0;
    const work = (): Promise<string> => (++attempts < 4 ? Promise.reject(rate) : Promise.resolve('done'));
    expect(await backingOff(work, onWait, wait)).toBe('done');
    expect(attempts).toBe(4);
    expect(told.map(({ seconds }) => seconds)).toEqual([2, 4, 8]);
    expect(told[0]?.why).toBe(rate.message);
    waited.forEach((milliseconds, index) => {
      const asked = 1000 * (told[index]?.seconds ?? 0);
      expect(milliseconds).toBeGreaterThanOrEqual(asked);
      expect(milliseconds).toBeLessThanOrEqual(asked * 1.25);
    });
  });

  test('gives up with the error itself after five waits, which outlast a window of ten seconds several times', async () => {
    const { waited, onWait, wait } = clock();
    await expect(backingOff(() => Promise.reject(rate), onWait, wait)).rejects.toBe(rate);
    expect(waited).toHaveLength(5);
    expect(waited.reduce((sum, milliseconds) => sum + milliseconds, 0)).toBeGreaterThan(50_000);
  });

  test('does not repeat what would fail again', async () => {
    const { waited, onWait, wait } = clock();
    let attempts = 0;
    const wrong = apiError('invalidQuery', 'Syntax error: Unexpected end of script at [1:1]');
    const work = (): Promise<never> => {
      attempts++;
      return Promise.reject(wrong);
    };
    await expect(backingOff(work, onWait, wait)).rejects.toBe(wrong);
    expect({ attempts, waited }).toEqual({ attempts: 1, waited: [] });
  });
});

describe('isPassing', () => {
  test.each(['rateLimitExceeded', 'jobRateLimitExceeded', 'backendError', 'internalError', 'tableUnavailable'])(
    'is true of %s',
    (reason) => {
      expect(isPassing(apiError(reason, 'any text'))).toBe(true);
    },
  );

  test.each(['quotaExceeded', 'invalidQuery', 'accessDenied', 'notFound', 'responseTooLarge'])(
    'is false of %s',
    (reason) => {
      expect(isPassing(apiError(reason, 'any text'))).toBe(false);
    },
  );

  test('knows a job that failed for the rate of its updates by its text', () => {
    expect(
      isPassing(
        apiError(
          'invalid',
          'Exceeded rate limits: too many table update operations for this table. For more information, see https://cloud.google.com/bigquery/docs/troubleshoot-quotas',
        ),
      ),
    ).toBe(true);
    expect(isPassing(new Error('Job exceeded rate limits: Your project exceeded quota for routine updates'))).toBe(
      true,
    );
  });
});

describe('reasonOf', () => {
  test('is that of the API, of a failed job, or nothing', () => {
    expect(reasonOf(apiError('notFound', 'Not found: Dataset p:d'))).toBe('notFound');
    expect(reasonOf({ reason: 'invalidQuery', message: 'x' })).toBe('invalidQuery');
    expect(reasonOf(new Error('socket hang up'))).toBeUndefined();
    expect(reasonOf('text')).toBeUndefined();
    expect(reasonOf(null)).toBeUndefined();
  });
});

describe('explained', () => {
  const place = { project: 'my-project', location: 'EU' };
  test.each([
    [
      'accessDenied',
      'Access Denied: Dataset my-project:nexus',
      /project my-project\. `npx nexus-warehouse doctor --warehouse bigquery` says which/,
    ],
    [
      'notFound',
      'Not found: Dataset my-project:raw was not found in location EU',
      /only in the location EU\..*correct "location"/,
    ],
    ['billingNotEnabled', 'Billing has not been enabled for this project.', /sandbox/],
    ['bytesBilledLimitExceeded', 'Query exceeded limit for bytes billed: 1.', /"maximum_bytes_billed" of the target/],
  ])('%s keeps what BigQuery says and adds what to do', (reason, message, advice) => {
    const text = explained(apiError(reason, message), place);
    expect(text.split('\n')[0]).toBe(message);
    expect(text).toMatch(advice);
  });

  test('of missing credentials, says how to get some', () => {
    expect(explained(new Error('Could not load the default credentials. Browse to …'), place)).toMatch(
      /gcloud auth application-default login/,
    );
  });

  test('leaves the rest as it is', () => {
    expect(explained(apiError('notFound', 'Not found: Table my-project:raw.x'), place)).toBe(
      'Not found: Table my-project:raw.x',
    );
    expect(explained(new Error('socket hang up'), place)).toBe('socket hang up');
  });
});
