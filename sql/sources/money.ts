import { list, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';

// https://docs.stripe.com/currencies#zero-decimal, without UGX: the API takes it in hundredths all the same
// (https://docs.stripe.com/currencies#special-cases).
const WHOLE = 'BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' ');
// https://docs.stripe.com/currencies#three-decimal
const THOUSANDTHS = 'BHD JOD KWD OMR TND'.split(' ');

/** An amount of the API, in the currency's smallest unit, as a value in major units with the currency's code. */
export const money = (amount: Sql, currency: Sql): { amount: Sql; unit: Sql } => ({
  amount: sql`CAST(${amount} AS ${op.type('float')}) / CASE
    WHEN UPPER(${currency}) IN (${list(WHOLE)}) THEN 1
    WHEN UPPER(${currency}) IN (${list(THOUSANDTHS)}) THEN 1000
    ELSE 100
  END`,
  unit: sql`UPPER(${currency})`,
});
