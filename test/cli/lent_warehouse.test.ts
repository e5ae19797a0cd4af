import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { IDLE_MILLISECONDS, lentWarehouse } from '../../cli/lent_warehouse.ts';
import type { Warehouse } from '../../warehouses/warehouse.ts';

const happened: string[] = [];

/** Opens warehouses with a number each. */
function opening(): () => Promise<Warehouse> {
  let number = 0;
  return () => {
    const place = String(++number);
    happened.push(`open ${place}`);
    const close = (): Promise<void> => Promise.resolve(void happened.push(`close ${place}`));
    return Promise.resolve({ place, close } as unknown as Warehouse);
  };
}

const ask = ({ place }: Warehouse): Promise<void> => Promise.resolve(void happened.push(`ask ${place}`));

beforeEach(() => {
  happened.length = 0;
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('a file is open while it is asked, and no longer, whatever comes of it', async () => {
  const { lend, close } = lentWarehouse(opening(), false);
  await lend(ask);
  await expect(lend(() => Promise.reject(new Error('asked in vain')))).rejects.toThrow('asked in vain');
  await close();
  expect(happened).toEqual(['open 1', 'ask 1', 'close 1', 'open 2', 'close 2']);
});

test('a login is kept until nobody asks for long, and closed at the end', async () => {
  const { lend, close } = lentWarehouse(opening(), true);
  await lend(ask);
  await jest.advanceTimersByTimeAsync(IDLE_MILLISECONDS - 1);
  await lend(ask);
  await jest.advanceTimersByTimeAsync(IDLE_MILLISECONDS - 1);
  expect(happened).toEqual(['open 1', 'ask 1', 'ask 1']);
  await jest.advanceTimersByTimeAsync(1);
  await lend(ask);
  await close();
  await jest.advanceTimersByTimeAsync(IDLE_MILLISECONDS);
  expect(happened).toEqual(['open 1', 'ask 1', 'ask 1', 'close 1', 'open 2', 'ask 2', 'close 2']);
});

test('what could not be opened is opened by the next question', async () => {
  const open = opening();
  let isThere = false;
  const { lend } = lentWarehouse(() => (isThere ? open() : Promise.reject(new Error('no network'))), true);
  await expect(lend(ask)).rejects.toThrow('no network');
  isThere = true;
  await lend(ask);
  expect(happened).toEqual(['open 1', 'ask 1']);
});
